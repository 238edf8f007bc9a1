/// Gathers a stream of bytes into blocks of whole lines, and holds at most one unfinished line.
struct LineBlocks {
  private let longest: Int
  private var held: [UInt8] = []
  /// How many of the bytes held are whole lines.
  private var whole = 0
  /// Whether the rest of a line that is too long is being passed over: one byte more than the longest is kept of it.
  private var isPassing = false

  /// Blocks of lines of at most `longest` bytes.
  init(longest: Int) {
    self.longest = longest
  }

  /// The bytes of whole lines that wait.
  var count: Int { whole }

  /// Takes the next bytes.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    if isPassing {
      guard let end = rest.firstIndex(of: 0x0A) else { return }
      rest = rest[end...]
      isPassing = false
    }
    held.append(contentsOf: rest)
    if let end = rest.lastIndex(of: 0x0A) { whole = held.count - (rest.endIndex - 1 - end) }
    if held.count - whole > longest + 1 {
      held.removeLast(held.count - whole - longest - 1)
      isPassing = true
    }
  }

  /// Hands over the whole lines, or at the end of the stream everything, and forgets them.
  mutating func take(all: Bool = false) -> [UInt8] {
    let count = all ? held.count : whole
    let block = Array(held[..<count])
    held.removeFirst(count)
    whole = 0
    return block
  }

  /// The ranges of some `pieces` of a block, of about the same size, each of whole lines.
  static func pieces(of block: [UInt8], size: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < block.count {
      let aim = min(block.count, start + size)
      let end = block[(aim - 1)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? block.count
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }
}

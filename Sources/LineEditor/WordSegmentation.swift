/// Cuts lines into words where movements by word stop.
///
/// A word ends at white space, at signs, and where the script changes: `5000家` is a number and its unit. A point between
/// digits belongs to the number. A run of Chinese, which is written without spaces, is cut by `wordsOfChinese`; without it,
/// the whole run is one word, as in other shells.
struct WordSegmentation {
  /// The lengths of the words of a run of Chinese, in characters; what they leave over is a last word.
  var wordsOfChinese: ((String) -> [Int])?

  /// The parts of a line, in order, without gaps.
  ///
  /// - Complexity: O(length).
  func segments(of line: String) -> [WordSegment] {
    var segments: [WordSegment] = []
    let characters = Array(line)
    var index = 0
    var offset = 0
    while index < characters.count {
      let script = Script(of: characters[index])
      let end = end(of: script, from: index, in: characters)
      for length in lengths(of: script, characters[index..<end]) {
        append(characters[index..<index + length], script, at: &offset, to: &segments)
        index += length
      }
    }
    return segments
  }

  private func end(of script: Script, from start: Int, in characters: [Character]) -> Int {
    var end = start + 1
    while end < characters.count {
      let isPoint =
        script == .digits && characters[end] == "." && end + 1 < characters.count
        && Script(of: characters[end + 1]) == .digits
      if !isPoint && Script(of: characters[end]) != script { break }
      end += 1
    }
    return end
  }

  /// The lengths of the parts of a run, which fill it whatever the hook says.
  private func lengths(of script: Script, _ run: ArraySlice<Character>) -> [Int] {
    guard script == .chinese, let wordsOfChinese else { return [run.count] }
    var lengths: [Int] = []
    var left = run.count
    for length in wordsOfChinese(String(run)) where length > 0 && left > 0 {
      lengths.append(min(length, left))
      left -= min(length, left)
    }
    return left > 0 ? lengths + [left] : lengths
  }

  private func append(
    _ characters: ArraySlice<Character>, _ script: Script, at offset: inout Int, to segments: inout [WordSegment]
  ) {
    let start = offset
    var last = offset
    for character in characters {
      last = offset
      offset += character.utf8.count
    }
    let kind: WordSegment.Kind = script == .space ? .space : script == .sign ? .sign : .word
    segments.append(WordSegment(kind: kind, range: start..<offset, lastCharacter: last))
  }
}

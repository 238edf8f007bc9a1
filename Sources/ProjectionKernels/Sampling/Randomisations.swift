/// How the paths are divided: independent randomisations of a power of two paths each.
struct Randomisations: Equatable {
  /// 32 … 63 of them.
  let count: Int
  /// Each has 2^logPaths paths, 16 at least.
  let logPaths: Int
  var pathsEach: Int { 1 << logPaths }
  var paths: Int { count << logPaths }

  /// So many that a bin of all paths together can be counted in 32 bits.
  static let pathLimit = 1 << 31

  init(paths: Int) {
    let each = max(16, paths / 32)
    logPaths = each.bitWidth - 1 - each.leadingZeroBitCount
    count = max(32, (paths + (1 << logPaths) - 1) >> logPaths)
  }
}

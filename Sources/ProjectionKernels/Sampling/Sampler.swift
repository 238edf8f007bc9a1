/// Samples paths of many indicators, and counts what is asked of them in memory that does not grow with the paths.
///
/// ```
/// draw = f(seed, scenario, indicator, randomisation, path, coordinate)
/// ```
/// Every randomisation is a lattice of 2^m paths with its own shifts; each indicator walks it in an order of its own (its index times an odd
/// hash), so that indicators are independent of each other unless a common factor ties them. Sums are of integers, and the randomisations are
/// combined in their order: the same bytes for any number of threads and any order of the columns.
public enum Sampler {
  /// Answers `request`.
  ///
  /// - Complexity: O(paths × columns × years), 8 KiB a column and year for each thread.
  public static func sample(_ request: SamplingRequest) throws(SamplingFailure) -> SamplingResult {
    try sample(request, kernel: VectorKernel.self)
  }

  /// The same answer by the oracle: path by path, in Swift. For tests and benchmarks.
  public static func sampleByOracle(_ request: SamplingRequest) throws(SamplingFailure) -> SamplingResult {
    try sample(request, kernel: ScalarKernel.self)
  }

  static func sample<Kernel: SamplingKernel>(
    _ request: SamplingRequest, kernel: Kernel.Type
  ) throws(SamplingFailure) -> SamplingResult {
    try check(request)
    let prepared = request.columns.map(PreparedColumn.init)
    guard request.tolerance > 0 else {
      return SamplingRun<Kernel>(request, prepared, paths: request.paths).evaluate()
    }
    // Four times as many until it is enough: all that went before costs a third of the last.
    var paths = min(request.paths, 8192)
    while true {
      let result = SamplingRun<Kernel>(request, prepared, paths: paths).evaluate()
      let errors = result.columns.compactMap(\.hitError) + result.countErrors
      if paths >= request.paths || (errors.max() ?? 0) <= request.tolerance { return result }
      paths = min(request.paths, paths * 4)
    }
  }

  private static func check(_ request: SamplingRequest) throws(SamplingFailure) {
    for (index, column) in request.columns.enumerated() {
      let years = column.drift.count
      guard years <= PreparedColumn.yearLimit else {
        throw .tooManyYears(column: index, limit: PreparedColumn.yearLimit)
      }
      guard column.rateSpread.isEmpty || column.rateSpread.count == years,
        column.swing.isEmpty || column.swing.count == years,
        column.target.map({ (0..<years).contains($0.year) }) ?? true
      else { throw .mismatchedYears(column: index) }
      let numbers = [column.origin] + column.drift + column.rateSpread + column.swing
      guard numbers.allSatisfy(\.isFinite), column.target?.threshold.isNaN != true else {
        throw .notFinite(column: index)
      }
    }
    guard (0...1).contains(request.commonFactorShare) else { throw .commonFactorShare(request.commonFactorShare) }
    if let order = request.correlation?.order, order != request.columns.count {
      throw .differentCounts(described: order, columns: request.columns.count)
    }
    if let level = request.quantiles.first(where: { !(0...1).contains($0) }) { throw .quantile(level) }
    guard request.paths <= Randomisations.pathLimit else { throw .tooManyPaths(limit: Randomisations.pathLimit) }
  }
}

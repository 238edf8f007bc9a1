import CKernels

/// What one thread keeps of one block of paths.
struct BlockScratch {
  let block: Int
  private let dependence: DrawDependence
  /// The common factor of each path.
  private var factor: [Float]
  /// With a matrix, each column's own leading draw: columns × block.
  private var own: [Float]
  /// What the leading draw of the column at hand has from others.
  private var common: [Float]
  private var weights = (common: Float(0), own: Float(1))
  /// The draws of a rate, and what they do to the years: years × block.
  private var draws: [Float]
  private var offsets: [Float]
  /// Targets met by each path, and the sum of the places of those missed.
  private var met: [UInt32]
  private var missed: [UInt32]

  init(block: Int, years: Int, columns: Int, dependence: DrawDependence) {
    self.block = block
    self.dependence = dependence
    factor = [Float](repeating: 0, count: block)
    common = factor
    draws = factor
    own = []
    if case .matrix = dependence { own = [Float](repeating: 0, count: columns * block) }
    offsets = [Float](repeating: 0, count: years * block)
    met = [UInt32](repeating: 0, count: block)
    missed = met
  }

  mutating func clear() {
    for path in 0..<block {
      met[path] = 0
      missed[path] = 0
    }
  }

  /// Draws what several columns depend on.
  mutating func drawCommon<Kernel: SamplingKernel>(
    _ kernel: Kernel.Type, _ factorPoints: SamplingPoints, _ columnPoints: [SamplingPoints], first: Int
  ) {
    switch dependence {
    case .independent: break
    case .commonFactor:
      factor.withUnsafeMutableBufferPointer { Self.draw(kernel, factorPoints, first, $0) }
    case .matrix:
      for (column, points) in columnPoints.enumerated() {
        own.withUnsafeMutableBufferPointer {
          Self.draw(kernel, points, first, UnsafeMutableBufferPointer(rebasing: $0[(column * block)...].prefix(block)))
        }
      }
    }
  }

  /// Takes what the leading draw of a column has from others.
  mutating func share(column: Int) {
    switch dependence {
    case .independent: weights = (0, 1)
    case .commonFactor(let common, let own): weights = (common, own)
    case .matrix(let rows):
      let row = rows.places[column]
      for path in 0..<block { common[path] = 0 }
      for (place, other) in rows.order[..<row].enumerated() where rows[row, place] != 0 {
        let weight = rows[row, place]
        let start = other * block
        for path in 0..<block { common[path] += weight * own[start + path] }
      }
      weights = (1, rows[row, row])
    }
  }

  /// The offsets that a rate of any law makes of one draw a path; the draws themselves where the law is counted by them.
  ///
  /// Where columns hang together it is the column's whole value that does, so that its leading draw Z is shared out between the law and the
  /// shocks by what each weighs: u = α·Z + β·ε′ and v = β·Z − α·ε′ are independent, and α·u + β·v = Z.
  mutating func drawRate<Kernel: SamplingKernel>(
    _ kernel: Kernel.Type, _ column: PreparedColumn, _ points: SamplingPoints, leading: SamplingPoints, first: Int
  ) {
    guard let law = column.column.rateLaw else { return }
    draws.withUnsafeMutableBufferPointer { Self.draw(kernel, points, first, $0) }
    if !dependence.isIndependent { shareOut(kernel, column, leading, first: first) }
    guard column.drawn == nil else {
      for t in 0..<column.years { for path in 0..<block { offsets[t * block + path] = draws[path] } }
      return
    }
    withUnsafeTemporaryAllocation(of: Double.self, capacity: column.years) { effects in
      for path in 0..<block {
        law.effect(Double(draws[path]), effects)
        for t in 0..<column.years { offsets[t * block + path] = Float(effects[t]) }
      }
    }
  }

  private mutating func shareOut<Kernel: SamplingKernel>(
    _ kernel: Kernel.Type, _ column: PreparedColumn, _ leading: SamplingPoints, first: Int
  ) {
    var drawn = [Float](repeating: 0, count: block)
    drawn.withUnsafeMutableBufferPointer { Self.draw(kernel, leading, first, $0) }
    let (alpha, beta) = (Float(column.lawWeight.law), Float(column.lawWeight.shocks))
    let usesFactor = if case .commonFactor = dependence { true } else { false }
    for path in 0..<block {
      let shared = usesFactor ? factor[path] : common[path]
      let whole = weights.common * shared + weights.own * drawn[path]
      let other = draws[path]
      draws[path] = alpha * whole + beta * other
      common[path] = beta * whole - alpha * other
    }
    weights = (1, 0)
  }

  /// Samples the block of one column.
  mutating func sample<Kernel: SamplingKernel>(
    _ kernel: Kernel.Type, _ column: PreparedColumn, _ index: Int, _ points: SamplingPoints, first: Int,
    histogram: Int, firstReached: Int, joint: Bool, into counts: inout SamplingCounts
  ) {
    let hasLaw = column.column.rateLaw != nil
    // A law has put its part of the leading draw beside the factor, which others still need.
    let usesFactor = if case .commonFactor = dependence { !hasLaw } else { false }
    let shared = usesFactor ? factor : common
    let isShared = !dependence.isIndependent
    shared.withUnsafeBufferPointer { shared in
      offsets.withUnsafeBufferPointer { offsets in
        met.withUnsafeMutableBufferPointer { met in
          missed.withUnsafeMutableBufferPointer { missed in
            counts.histograms.withUnsafeMutableBufferPointer { histograms in
              counts.firstReached.withUnsafeMutableBufferPointer { reached in
                column.withKernelColumn(
                  SharedDraw(
                    common: isShared ? shared.baseAddress : nil, commonWeight: weights.common, ownWeight: weights.own),
                  offsets: hasLaw ? offsets.baseAddress : nil
                ) { kernelColumn in
                  points.withKernelPoints { points in
                    var kernelCounts = tuiyan_counts(
                      histogram: histograms.baseAddress.map { $0 + histogram },
                      first_reached: reached.baseAddress.map { $0 + firstReached },
                      met: joint ? met.baseAddress : nil, missed: missed.baseAddress, place: UInt32(index), hits: 0)
                    Kernel.sample(kernelColumn, points, first: UInt32(first), count: UInt32(block), into: &kernelCounts)
                    counts.hits[index] += kernelCounts.hits
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// Counts how many targets each path met, and which was the only one missing.
  func tally(targets: Int, into counts: inout SamplingCounts) {
    for path in 0..<block {
      counts.met[Int(met[path])] += 1
      if Int(met[path]) == targets - 1 { counts.missedAlone[Int(missed[path])] += 1 }
    }
  }

  /// The first coordinate of the points as normal draws.
  private static func draw<Kernel: SamplingKernel>(
    _ kernel: Kernel.Type, _ points: SamplingPoints, _ first: Int, _ draws: UnsafeMutableBufferPointer<Float>
  ) {
    guard let start = draws.baseAddress else { return }
    points.withKernelPoints {
      kernel.normals($0, coordinate: 0, first: UInt32(first), count: UInt32(draws.count), into: start)
    }
  }
}

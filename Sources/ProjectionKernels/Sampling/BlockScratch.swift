import CKernels

/// What one thread keeps of one block of paths.
struct BlockScratch {
  let block: Int
  /// The common factors of each path: of the years' shocks, and of the rates of any law.
  private var shocks: [Float]
  private var rates: [Float]
  /// The draws of a rate, and what they do to the years: years × block.
  private var draws: [Float]
  private var offsets: [Float]
  /// Targets met by each path, and the sum of the places of those missed.
  private var met: [UInt32]
  private var missed: [UInt32]

  init(block: Int, years: Int) {
    self.block = block
    shocks = [Float](repeating: 0, count: block)
    rates = shocks
    draws = shocks
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

  mutating func drawFactors<Kernel: SamplingKernel>(_ kernel: Kernel.Type, _ points: SamplingPoints, first: Int) {
    points.withKernelPoints { points in
      shocks.withUnsafeMutableBufferPointer { Self.draw(kernel, points, 0, first, $0) }
      rates.withUnsafeMutableBufferPointer { Self.draw(kernel, points, 1, first, $0) }
    }
  }

  /// The offsets that a rate of any law makes of one draw a path.
  mutating func drawRate<Kernel: SamplingKernel>(
    _ kernel: Kernel.Type, _ column: PreparedColumn, _ points: SamplingPoints, first: Int, share: Double
  ) {
    guard let law = column.column.rateLaw else { return }
    points.withKernelPoints { points in
      draws.withUnsafeMutableBufferPointer { Self.draw(kernel, points, 0, first, $0) }
    }
    let (common, own) = (Float(share.squareRoot()), Float((1 - share).squareRoot()))
    withUnsafeTemporaryAllocation(of: Double.self, capacity: column.years) { effects in
      for path in 0..<block {
        let draw = share > 0 ? (draws[path] * own).addingProduct(rates[path], common) : draws[path]
        law.effect(Double(draw), effects)
        for t in 0..<column.years { offsets[t * block + path] = Float(effects[t]) }
      }
    }
  }

  /// Samples the block of one column.
  mutating func sample<Kernel: SamplingKernel>(
    _ kernel: Kernel.Type, _ column: PreparedColumn, _ index: Int, _ points: SamplingPoints, first: Int, share: Double,
    histogram: Int, firstReached: Int, joint: Bool, into counts: inout SamplingCounts
  ) {
    let hasLaw = column.column.rateLaw != nil
    shocks.withUnsafeBufferPointer { shocks in
      offsets.withUnsafeBufferPointer { offsets in
        met.withUnsafeMutableBufferPointer { met in
          missed.withUnsafeMutableBufferPointer { missed in
            counts.histograms.withUnsafeMutableBufferPointer { histograms in
              counts.firstReached.withUnsafeMutableBufferPointer { reached in
                column.withKernelColumn(
                  common: share > 0 ? shocks.baseAddress : nil, share: share,
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

  private static func draw<Kernel: SamplingKernel>(
    _ kernel: Kernel.Type, _ points: UnsafePointer<tuiyan_points>, _ coordinate: UInt32, _ first: Int,
    _ draws: UnsafeMutableBufferPointer<Float>
  ) {
    guard let start = draws.baseAddress else { return }
    kernel.normals(points, coordinate: coordinate, first: UInt32(first), count: UInt32(draws.count), into: start)
  }
}

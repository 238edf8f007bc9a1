import ProjectionKernels

/// Paths drawn from a ``PathModel``: the same draws for the same source, whatever is computed from it.
public struct PathSimulation: Sendable {
  /// The paths.
  public let model: PathModel
  /// How the sources hang together, and how hard sampling tries.
  let settings: ProjectionSettings
  /// Parts that are held at a deviate, and not drawn.
  var held: [PathModel.Part: Double] = [:]
  private let stream: UInt64
  /// The lower triangular factor of the correlations of the sources' first draws, row after row.
  private let mixing: [Double]
  private var isPlain: Bool { settings.sampling.method == .plain }

  /// Independent randomisations, of whose spread the standard error is made.
  static let randomisations = 32
  /// Each has 2^9 paths to begin with, 2^15 at most: a million in all.
  private static let firstLog = 9, lastLog = 15

  /// A simulation of a scenario, whose sources hang together as was stated, or otherwise.
  init(
    _ model: PathModel, scenario: String, settings: ProjectionSettings, dependence: JointCount.Dependence = .stated
  ) {
    self.model = model
    self.settings = settings
    stream = StableHash.combine(settings.sampling.seed, StableHash.key(scenario))
    let codes = model.sources.map(\.code)
    let stated = dependence == .stated ? settings.dependence.correlation(of: codes) : nil
    let common =
      switch dependence {
      case .independent: 0.0
      case .stated: settings.dependence.commonShare ?? 0
      case .common: 1.0
      }
    let rows = codes.indices.map { i in codes.indices.map { $0 == i ? 1 : common } }
    // A share between 0 and 1 always is a matrix of correlations; were it none, the sources would be independent.
    mixing =
      (stated ?? (try? CorrelationMatrix(rows)))?.lowerFactor()
      ?? codes.indices.flatMap { row in codes.indices.map { $0 == row ? 1.0 : 0 } }
  }

  /// Draws paths until `isEnough` of what `gather` made of them, four times as many at each turn.
  ///
  /// `gather` sees the values of all nodes of one path after the other, within one randomisation; what it keeps of each of them is put
  /// together in their order, so that nothing depends on the number of threads.
  func run<Kept: Sendable>(
    start: @escaping @Sendable () -> Kept,
    gather: @escaping @Sendable (UnsafeMutableBufferPointer<Double>, inout Kept) -> Void,
    isEnough: ([Kept]) -> Bool
  ) -> (kept: [Kept], paths: Int) {
    let most = max(Self.firstLog, min(Self.lastLog, Self.log(settings.sampling.paths / Self.randomisations)))
    var log = settings.sampling.tolerance > 0 ? Self.firstLog : most
    while true {
      let kept = pass(log, start, gather)
      if log >= most || isEnough(kept) { return (kept, Self.randomisations << log) }
      log = min(most, log + 2)
    }
  }

  private static func log(_ count: Int) -> Int { max(count, 1).bitWidth - 1 - max(count, 1).leadingZeroBitCount }

  private func pass<Kept: Sendable>(
    _ log: Int, _ start: @escaping @Sendable () -> Kept,
    _ gather: @escaping @Sendable (UnsafeMutableBufferPointer<Double>, inout Kept) -> Void
  ) -> [Kept] {
    let threads = settings.sampling.threads > 0 ? settings.sampling.threads : ParallelRange.processors
    return ParallelRange.collect(Self.randomisations, threads: threads) { randomisation in
      var own = start()
      draw(randomisation, log) { gather($0, &own) }
      return own
    }
  }

  /// Calls `body` with the values of all nodes of each path of one randomisation.
  private func draw(_ randomisation: Int, _ log: Int, _ body: (UnsafeMutableBufferPointer<Double>) -> Void) {
    let sources = model.sources
    let dimensions = sources.reduce(0) { $0 + $1.draws }
    let points = RecentPoints.of(
      RecentPoints.Key(dimensions: dimensions, stream: stream, logPoints: log, isPlain: isPlain), randomisation)
    var vector = [Double](repeating: 0, count: dimensions)
    var own = [Double](repeating: 0, count: sources.map(\.draws).max() ?? 0)
    var moves = [Double](repeating: 0, count: sources.count)
    var shocks = [Double](repeating: 0, count: sources.count * model.yearCount)
    var values = [Double](repeating: 0, count: model.valueCount)
    vector.withUnsafeMutableBufferPointer { vector in
      own.withUnsafeMutableBufferPointer { own in
        moves.withUnsafeMutableBufferPointer { moves in
          shocks.withUnsafeMutableBufferPointer { shocks in
            values.withUnsafeMutableBufferPointer { values in
              for index in 0..<(1 << log) {
                points.write(index, into: vector)
                unfold(vector, own, moves, shocks)
                model.evaluate(moves: moves, shocks: shocks, into: values)
                body(values)
              }
            }
          }
        }
      }
    }
  }

  /// Puts what is held in the place of what was drawn: the draws of everything else stay what they are.
  private func hold(_ index: Int, _ move: inout Double, _ shocks: UnsafeMutableBufferPointer<Double>) {
    guard !held.isEmpty else { return }
    let source = model.sources[index]
    if let deviate = held[PathModel.Part(source: index, isSwing: false)] { move = source.move(deviate) }
    if let deviate = held[PathModel.Part(source: index, isSwing: true)] { source.hold(swing: deviate, shocks) }
  }

  /// Turns independent draws, first those that come first of each source, into what moves the sources.
  private func unfold(
    _ vector: UnsafeMutableBufferPointer<Double>, _ own: UnsafeMutableBufferPointer<Double>,
    _ moves: UnsafeMutableBufferPointer<Double>, _ shocks: UnsafeMutableBufferPointer<Double>
  ) {
    let count = model.sources.count
    var next = count
    for (index, source) in model.sources.enumerated() {
      var first = 0.0
      for k in 0...index { first += mixing[index * count + k] * vector[k] }
      own[0] = first
      for k in 1..<max(source.draws, 1) {
        own[k] = vector[next]
        next += 1
      }
      let row = UnsafeMutableBufferPointer(
        rebasing: shocks[(index * model.yearCount)..<((index + 1) * model.yearCount)])
      moves[index] = source.move(source.unfold(own, shocks: row))
      hold(index, &moves[index], row)
    }
  }
}

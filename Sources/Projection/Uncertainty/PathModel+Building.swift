import EvidenceModel
import Glibc
import PlanModel

extension PathModel {
  /// The paths of `codes` in a program, with everything that they are computed from; `nil` where nothing about them is uncertain.
  ///
  /// Indicators without a path have no output: the others keep their places in ``codes``.
  public init?(_ codes: [String], in program: ProjectionProgram) {
    var medians = program.atMedians
    self.init(codes.compactMap { try? medians.trajectory(of: $0) }, in: program)
  }

  /// The codes of the indicators that were asked for, those without a path left out.
  public var codes: [String] { outputs.map { nodes[$0].code } }

  init?(_ trajectories: [Trajectory], in program: ProjectionProgram) {
    var builder = Builder(program)
    let wanted = trajectories.compactMap { builder.collect($0) ? $0.code : nil }
    guard let model = builder.model(wanted) else { return nil }
    self = model
  }

  /// Collects the paths that others are computed from, and then numbers them.
  private struct Builder {
    var program: ProjectionProgram
    /// The paths in an order in which each stands behind what it is computed from.
    private var order: [Trajectory] = []
    private var places: [String: Int] = [:]

    // What a path is computed from is put together here; none of it need be drawn before.
    init(_ program: ProjectionProgram) { self.program = program.atMedians }

    /// Takes a path in, after those it is computed from; false where one of them is missing.
    mutating func collect(_ path: Trajectory) -> Bool {
      if places[path.code] != nil { return true }
      for case .indicator(let driver) in path.law.references {
        guard let found = try? program.trajectory(of: driver), collect(found) else { return false }
      }
      places[path.code] = order.count
      order.append(path)
      return true
    }

    mutating func model(_ wanted: [String]) -> PathModel? {
      let points = order.flatMap(\.points).map(\.year)
      guard let first = points.min(), let last = points.max() else { return nil }
      let years = first...last
      let own = order.compactMap { path in path.ownUncertainty.map { (path, $0) } }.sorted { $0.0.code < $1.0.code }
      let sources = own.map { path, uncertainty in
        PathSource(
          path.code, uncertainty, originYear: path.originYear, lastYear: path.points.last?.year ?? path.originYear)
      }
      guard !sources.isEmpty else { return nil }
      let nodes = order.map { node($0, years, source: own.map(\.0.code).firstIndex(of: $0.code)) }
      return PathModel(years: years, sources: sources, outputs: wanted.compactMap { places[$0] }, nodes: nodes)
    }

    private mutating func node(_ path: Trajectory, _ years: ClosedRange<Int>, source: Int?) -> Node {
      var known = [Double](repeating: .nan, count: years.count)
      for point in path.points { known[point.year - years.lowerBound] = point.value }
      let first = path.originYear + 1 - years.lowerBound
      var isComputed = false
      for reference in path.law.references where isUncertain(reference) { isComputed = true }
      let ahead = max(0, (path.points.last?.year ?? path.originYear) - path.originYear)
      let strikes =
        isComputed && !path.assumption.shocks.isEmpty
        ? (0..<ahead).map { offset in
          path.assumption.shocks.reduce(1) {
            $0 * pow(1 + $1.size.doubleValue, $1.weight(in: path.originYear + 1 + offset))
          }
        } : []
      return Node(
        code: path.code, known: known, first: first, end: first + ahead,
        rule: isComputed ? rule(path, years) : .known, strikes: strikes, source: source,
        scale: path.ownUncertainty?.scale ?? .own(unit: 1))
    }

    private mutating func isUncertain(_ reference: Reference) -> Bool {
      guard case .indicator(let code) = reference else { return false }
      return (try? program.trajectory(of: code))?.isUncertain ?? false
    }

    private mutating func rule(_ path: Trajectory, _ years: ClosedRange<Int>) -> Rule {
      switch path.law {
      case .elastic(let driver, let elasticity, _):
        return .elastic(
          operand(driver, years), elasticity: elasticity.doubleValue, origin: path.origin?.doubleValue ?? .nan)
      case .expression(let expression, _):
        var operations: [Operation] = []
        write(expression, years, into: &operations)
        return .expression(operations)
      default: return .known
      }
    }

    private mutating func write(_ expression: Expression, _ years: ClosedRange<Int>, into operations: inout [Operation])
    {
      switch expression {
      case .number(let number): operations.append(.number(number.doubleValue))
      case .reference(let reference): operations.append(.operand(operand(reference, years)))
      case .negated(let inner):
        write(inner, years, into: &operations)
        operations.append(.negate)
      case .binary(let left, let sign, let right):
        write(left, years, into: &operations)
        write(right, years, into: &operations)
        operations.append(.combine(sign))
      }
    }

    private mutating func operand(_ reference: Reference, _ years: ClosedRange<Int>) -> Operand {
      if case .indicator(let code) = reference, let place = places[code] { return .node(place) }
      return .numbers(years.map { (try? program.value(of: reference, in: $0)) ?? .nan })
    }
  }
}

extension PathUncertainty {
  /// The scale in which it adds up.
  var scale: WorkingScale? {
    switch self {
    case .steps(let steps): steps.scale
    case .evidence(let predictions): predictions.values.first?.scale
    case .sampled(_, let scale): scale
    }
  }
}

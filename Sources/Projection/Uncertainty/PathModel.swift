import EvidenceModel
import PlanModel

/// The paths of some indicators as a function of the draws behind them: each draw stands once, whatever is computed from it.
///
/// ```
/// values = f(G_1, B_1(1…n), G_2, …)
/// ```
/// `G_i` the deviate of the step of source i, `B_i` the sums of its yearly shocks. Sources stand in the order of their codes, so that
/// nothing depends on the order of the table.
public struct PathModel: Sendable {
  /// The years that are computed, the first the earliest that anything is computed from.
  public let years: ClosedRange<Int>
  /// Where the uncertainty comes from, in the order of codes.
  public let sources: [PathSource]
  /// The indicators that were asked for, each with the place of its path among the nodes.
  let outputs: [Int]
  let nodes: [Node]

  /// The path of one indicator.
  struct Node: Sendable {
    let code: String
    /// What is known of the path, by year from the first of all; not a number where it is computed.
    let known: [Double]
    /// The first year that is computed, as a place in `known`.
    let first: Int
    /// The place behind the last year.
    let end: Int
    let rule: Rule
    /// What the stated shocks do to each year after the origin.
    let strikes: [Double]
    /// The source of its own uncertainty, as a place in ``PathModel/sources``.
    let source: Int?
    /// The scale in which its own uncertainty adds up.
    let scale: WorkingScale
  }

  /// How the median of a path is computed.
  enum Rule: Sendable {
    /// It is known, or known in the scale of its source.
    case known
    /// e times the growth of another path.
    case elastic(Operand, elasticity: Double, origin: Double)
    /// An expression, in reverse Polish notation.
    case expression([Operation])
  }

  /// A path that something is computed from.
  enum Operand: Sendable {
    case node(Int)
    case numbers([Double])
  }

  /// A step of an expression.
  enum Operation: Sendable {
    case number(Double)
    case operand(Operand)
    case negate
    case combine(ArithmeticOperator)
  }

  var yearCount: Int { years.count }
  /// Doubles that ``evaluate(moves:shocks:into:)`` writes: a path for every node.
  var valueCount: Int { nodes.count * yearCount }

  /// The values of all nodes, year by year, from what moves each source.
  ///
  /// - Parameters:
  ///   - moves: ``PathSource/move(_:)`` of each source.
  ///   - shocks: the sums of the shocks of each source, a row of ``yearCount`` numbers each, from its first year on.
  /// - Complexity: O(nodes × years × operations).
  func evaluate(
    moves: UnsafeMutableBufferPointer<Double>, shocks: UnsafeMutableBufferPointer<Double>,
    into values: UnsafeMutableBufferPointer<Double>
  ) {
    let count = yearCount
    for (index, node) in nodes.enumerated() {
      let row = index * count
      for year in 0..<count { values[row + year] = node.known[year] }
      switch node.rule {
      case .known: break
      case .elastic(let driver, let elasticity, let origin):
        var value = origin
        for year in node.first..<node.end {
          let (before, now) = (
            read(driver, year - 1, values, count), read(driver, year, values, count)
          )
          value *= 1 + elasticity * (now / before - 1)
          values[row + year] = value
        }
      case .expression(let operations):
        for year in node.first..<node.end { values[row + year] = compute(operations, year, values, count) }
      }
      for (offset, strike) in node.strikes.enumerated() { values[row + node.first + offset] *= strike }
      guard let source = node.source else { continue }
      let isComputed = if case .known = node.rule { false } else { true }
      for year in node.first..<node.end {
        let offset = year - node.first
        let centre = isComputed ? node.scale.position(of: values[row + year]) : nil
        let position = sources[source].position(
          offset, move: moves[source], shock: shocks[source * count + offset], centre: centre)
        values[row + year] = node.scale.value(at: position)
      }
    }
  }

  private func read(
    _ operand: Operand, _ year: Int, _ values: UnsafeMutableBufferPointer<Double>, _ count: Int
  ) -> Double {
    switch operand {
    case .node(let node): values[node * count + year]
    case .numbers(let numbers): numbers[year]
    }
  }

  private func compute(
    _ operations: [Operation], _ year: Int, _ values: UnsafeMutableBufferPointer<Double>, _ count: Int
  ) -> Double {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: operations.count) { stack in
      var top = -1
      for operation in operations {
        switch operation {
        case .number(let number):
          top += 1
          stack[top] = number
        case .operand(let operand):
          top += 1
          stack[top] = read(operand, year, values, count)
        case .negate: stack[top] = -stack[top]
        case .combine(let sign):
          let right = stack[top]
          top -= 1
          switch sign {
          case .plus: stack[top] += right
          case .minus: stack[top] -= right
          case .times: stack[top] *= right
          case .divided: stack[top] /= right
          }
        }
      }
      return stack[0]
    }
  }
}

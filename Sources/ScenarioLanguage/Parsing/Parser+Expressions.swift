import PlanModel
import SourceText

extension Parser {
  /// The deepest nesting of parentheses.
  static let maximumNesting = 200

  /// The most operands of one statement: a tree as deep as a longer sum is would not fit the stack that walks it.
  static let maximumOperands = 1000

  /// EXPRESSION: sums of products of operands.
  mutating func expression(depth: Int = 0) throws -> ExpressionSyntax {
    var left = try product(depth: depth)
    while true {
      if take(.plus) {
        left = .binary(left, .plus, try product(depth: depth))
      } else if take(.minus) {
        left = .binary(left, .minus, try product(depth: depth))
      } else {
        return left
      }
    }
  }

  private mutating func product(depth: Int) throws -> ExpressionSyntax {
    var left = try operand(depth: depth)
    while true {
      if take(.times) {
        left = .binary(left, .times, try operand(depth: depth))
      } else if take(.divided) {
        left = .binary(left, .divided, try operand(depth: depth))
      } else {
        return left
      }
    }
  }

  /// A number, a name with an optional `@YEAR`, something in parentheses, or any of them with a minus.
  private mutating func operand(depth: Int) throws -> ExpressionSyntax {
    operandCount += 1
    guard operandCount <= Self.maximumOperands else {
      throw fail(.expressionTooLong, ["limit": String(Self.maximumOperands)])
    }
    guard depth <= Self.maximumNesting else {
      throw fail(.nestedTooDeeply, ["limit": String(Self.maximumNesting)])
    }
    if take(.minus) { return .negated(try operand(depth: depth + 1)) }
    if current.isSymbol(.opening) {
      _ = advance()
      let inner = try expression(depth: depth + 1)
      guard take(.closing) else { throw expected(.closingBracket, suggestions: [")"]) }
      return inner
    }
    if case .number = current.kind { return .quantity(try quantity()) }
    if comes(.value, before: .part(.operand)), !endsOperand(token(ahead: 1)) { _ = advance() }
    let name = try plainName()
    return .name(name, at: take(Token.Symbol.at) ? try year() : nil)
  }

  private func endsOperand(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .string: false
    default: true
    }
  }

  /// CONDITION of `assert`, joined by `and`.
  mutating func assertion() throws -> AssertionSyntax {
    var left = try singleAssertion()
    while take(.and) { left = .and(left, try singleAssertion()) }
    return left
  }

  private mutating func singleAssertion() throws -> AssertionSyntax {
    operandCount += 1
    guard operandCount <= Self.maximumOperands else {
      throw fail(.expressionTooLong, ["limit": String(Self.maximumOperands)])
    }
    if comes(.count, before: .keyword(.reach)), token(ahead: 1).keyword == .reach {
      _ = advance()
      _ = advance()
      return .countReach(try comparison(), try quantity(.number))
    }
    if comes(.joint), case .symbol = token(ahead: 1).kind {
      _ = advance()
      return .joint(try comparison(), try quantity(.number))
    }
    let next = token(ahead: 1)
    if comes(.reach, before: .part(.indicator)), !endsOperand(next) || isNumber(next) || next.isSymbol(.times) {
      _ = advance()
      let name = try name()
      guard let sign = optionalComparison() else { return .reach(name, nil, nil) }
      return .reach(name, sign, try quantity(.number))
    }
    let left = try expression()
    let sign = try comparison()
    let right = try expression()
    return .comparison(left, sign, right, within: take(.within) ? try quantity(.rate) : nil)
  }

  func isNumber(_ token: Token) -> Bool {
    if case .number = token.kind { return true }
    return false
  }
}

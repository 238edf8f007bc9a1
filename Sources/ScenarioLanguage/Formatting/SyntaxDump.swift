import PlanModel

/// The structure of a statement as an s-expression: `(grow 托管 (step +660))`. Tests of the parser compare this text.
extension StatementSyntax: CustomDebugStringConvertible {
  public var debugDescription: String {
    let formatter = ScenarioFormatter(language: .english)
    func list(_ parts: String?...) -> String {
      "(" + ([verb.rawValue] + parts.compactMap { $0 }).joined(separator: " ") + ")"
    }
    func year(_ label: String, _ year: YearSyntax?) -> String? { year.map { "(\(label) \($0.year))" } }
    func because(_ reason: TextSyntax?) -> String? { reason.map { "(because \(formatter.quoted($0.text)))" } }
    switch body {
    case .none: return list()
    case .log(let path): return list(path.map { formatter.quoted($0.text) })
    case .times(let count): return list(count.map(String.init))
    case .file(let path): return list(formatter.quoted(path.text))
    case .define(let name, let value, let at): return list(name.text, formatter.text(value), year("in", at))
    case .actual(let name, let at, let value): return list(name.text, String(at.year), formatter.text(value))
    case .scenario(let name, let parent): return list(name.text, parent.map { "(from \($0.text))" })
    case .grow(let name, let from, let law, let modifiers, let reason):
      let added = formatter.text(modifiers)
      return list(
        name.text, year("from", from), law.debugDescription, added.isEmpty ? nil : "(\(added))", because(reason))
    case .target(let name, let condition, let by, let reason):
      return list(name.text, condition.debugDescription, year("by", by), because(reason))
    case .correlate(let first, let second, let rank): return list(first.text, second.text, formatter.text(rank))
    case .drop(let what, let name): return list(what.rawValue, name.text)
    case .reach(let names, let order):
      return list(names.map(\.text).joined(separator: " "), order.map { "(by \($0.rawValue))" })
    case .places(let name, let place): return list(name.text, place?.text)
    case .indicators(let names, let to): return list(names.map(\.text).joined(separator: " "), year("to", to))
    case .methods(let names): return list(names.map(\.text).joined(separator: " "), "(by methods)")
    case .why(let name, let value, let rejected):
      return list(name.text, formatter.text(value), rejected.map { "(not \(formatter.text($0)))" })
    case .milestones(let name, let shape): return list(name.text, shape?.rawValue)
    case .review(let at): return list(at.map { String($0.year) })
    case .solve(let name, let goal, let by): return list(name.text, goal.debugDescription, year("by", by))
    case .compare(let names): return list(names.map(\.text).joined(separator: " "))
    case .sweep(let name, let from, let to, let step):
      return list(name.text, formatter.text(from), formatter.text(to), formatter.text(step))
    case .grid(let first, let second, let name):
      func axis(_ axis: SweepAxisSyntax) -> String {
        "(\(axis.name.text) \(formatter.text(axis.from)) \(formatter.text(axis.to)) \(formatter.text(axis.step)))"
      }
      return list(axis(first), axis(second), name.map { "(for \($0.text))" })
    case .cross(let dimensions):
      return list(
        dimensions.map { dimension in
          switch dimension {
          case .scenarios(let names): "(\(names.map(\.text).joined(separator: " ")))"
          case .laws(let name, let from, let laws):
            "(\(name.text)\(year(" from", from) ?? "") "
              + laws.map { "\($0.law.debugDescription)\(formatter.text($0.modifiers))" }.joined(separator: " ") + ")"
          }
        }.joined(separator: " "))
    case .sensitivity(let name, let at): return list(name?.text, year("at", at))
    case .explain(let name, let at): return list(name.text, year("at", at))
    case .check(let principles, let path, let severity):
      return list(
        principles ? "principles" : nil, path.map { formatter.quoted($0.text) }, severity.map { "(fail \($0.text))" })
    case .accept(let finding, let reason): return list(finding.text, because(reason))
    case .assert(let condition): return list(condition.debugDescription)
    case .topic(let name): return list(name?.text)
    case .set(let name, let value): return list(name?.text, value.map { formatter.quoted($0.text) })
    }
  }
}

extension LawSyntax: CustomDebugStringConvertible {
  public var debugDescription: String {
    switch form {
    case .step: "(step \(ScenarioFormatter.canonical(self)))"
    case .yearly: "(yearly \(ScenarioFormatter.canonical(self)))"
    case .phases: "(phases \(ScenarioFormatter.canonical(self)))"
    case .uncertain: "(uncertain \(ScenarioFormatter.canonical(self)))"
    case .expression(let expression): "(= \(expression.debugDescription))"
    default: "(\(ScenarioFormatter.canonical(self)))"
    }
  }
}

extension ConditionSyntax: CustomDebugStringConvertible {
  public var debugDescription: String {
    let formatter = ScenarioFormatter(language: .english)
    return switch self {
    case .value(let value): formatter.text(value)
    case .atLeast(let value): "(>= \(formatter.text(value)))"
    case .atMost(let value): "(<= \(formatter.text(value)))"
    case .range(let low, let high): "(range \(formatter.text(low)) \(formatter.text(high)))"
    }
  }
}

extension SolveGoalSyntax: CustomDebugStringConvertible {
  public var debugDescription: String {
    let formatter = ScenarioFormatter(language: .english)
    return switch self {
    case .value(let value): "(for \(formatter.text(value)))"
    case .total(let value): "(for-total \(formatter.text(value)))"
    case .probability(let value): "(at \(formatter.text(value)))"
    case .valueWith(let value, let chance): "(for \(formatter.text(value)) at \(formatter.text(chance)))"
    }
  }
}

extension ExpressionSyntax: CustomDebugStringConvertible {
  public var debugDescription: String {
    switch self {
    case .quantity(let quantity): ScenarioFormatter(language: .english).text(quantity)
    case .name(let name, let year): name.text + (year.map { "@\($0.year)" } ?? "")
    case .negated(let operand): "(- \(operand.debugDescription))"
    case .binary(let left, let sign, let right):
      "(\(sign.rawValue) \(left.debugDescription) \(right.debugDescription))"
    }
  }
}

extension AssertionSyntax: CustomDebugStringConvertible {
  public var debugDescription: String {
    let formatter = ScenarioFormatter(language: .english)
    switch self {
    case .and(let left, let right): return "(and \(left.debugDescription) \(right.debugDescription))"
    case .comparison(let left, let sign, let right, let tolerance):
      let within = tolerance.map { " (within \(formatter.text($0)))" } ?? ""
      return "(\(sign.rawValue) \(left.debugDescription) \(right.debugDescription)\(within))"
    case .reach(let name, let sign, let level):
      let bound = sign.flatMap { sign in level.map { " (\(sign.rawValue) \(formatter.text($0)))" } } ?? ""
      return "(reach \(name.text)\(bound))"
    case .countReach(let sign, let count): return "(count-reach \(sign.rawValue) \(formatter.text(count)))"
    case .joint(let sign, let level): return "(joint \(sign.rawValue) \(formatter.text(level)))"
    }
  }
}

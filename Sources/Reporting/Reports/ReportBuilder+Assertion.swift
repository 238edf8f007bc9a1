import Assessment

extension ReportBuilder {
  func assertion(_ result: AssertionResult) -> [Block] {
    let details = result.findings.map(text).filter { !$0.isEmpty }.joined(separator: words[.clauseSeparator])
    return [
      .paragraph(
        words[
          result.holds ? .assertHolds : .assertFails,
          ["condition": result.spelling, "detail": details.isEmpty ? "" : words[.inBrackets, ["text": details]]]])
    ]
  }

  private func text(_ finding: AssertionResult.Finding) -> String {
    switch finding {
    case .values(let left, let right):
      let (a, b) = (left.map { [$0] } ?? [], right.map { [$0] } ?? [])
      let shown = { (value: Double?, other: [Double]) in
        value.map { NumberText.value($0, distinctFrom: other) } ?? self.words[.assertUnknown]
      }
      return "\(shown(left, b)) : \(shown(right, a))"
    case .verdict(let indicator, let verdict, let probability):
      return "\(indicator) \(words.verdict(verdict))" + (probability.map { " p = \(NumberText.value($0))" } ?? "")
    case .count(let reached, let all): return "\(reached)/\(all)"
    case .joint(let probability, let without):
      if let probability { return "p = \(NumberText.value(probability))" }
      return without.isEmpty
        ? words[.assertUnknown]
        : words[.assertWithoutChance, ["codes": without.joined(separator: words[.listSeparator])]]
    }
  }

  func json(_ result: AssertionResult) -> JSONValue {
    .object([
      "condition": .string(result.spelling), "holds": .bool(result.holds),
      "findings": .array(
        result.findings.map { finding in
          switch finding {
          case .values(let left, let right): .object(["left": .number(left), "right": .number(right)])
          case .verdict(let indicator, let verdict, let probability):
            .object([
              "indicator": .string(indicator), "verdict": .string(verdict?.rawValue),
              "probability": .number(probability),
            ])
          case .count(let reached, let all): .object(["reached": .integer(reached), "of": .integer(all)])
          case .joint(let probability, let without):
            .object(["probability": .number(probability), "without": .array(without.map { .string($0) })])
          }
        }),
    ])
  }
}

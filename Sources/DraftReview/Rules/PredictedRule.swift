import DraftText

/// Predicted values used as fact: a sentence states for a year what a table of the draft calls predicted; a table repeats such values
/// without saying so.
enum PredictedRule: ReviewRule {
  static let ids: [RuleID] = [.predictedAsFact]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    guard corpus.values.contains(where: \.isPredicted) else { return [] }
    var findings: [Finding] = []
    var seen = Set<String>()
    for value in corpus.values where !value.isPredicted {
      guard let year = value.year,
        let predicted = corpus.valuesByCore[value.key.mark]?.first(where: {
          $0.isPredicted && $0.placeMark == value.placeMark && $0.year == year && $0.key.names(value.key)
        })
      else { continue }
      if value.isInText {
        findings.append(
          Finding(
            .predictedAsFact, .doubt, identity: [value.key.core, value.place, String(year), value.number.text],
            [
              "subject": value.subject, "place": value.place, "year": String(year), "got": value.number.text,
              "label": predicted.label ?? "",
            ],
            at: [value.passage] + (corpus.predictionNote(of: predicted).map { [$0] } ?? []) + [predicted.passage],
            arithmetic: ["\(year): \(value.number.text)"]))
      } else if value.interval.meets(predicted.interval),
        seen.insert("\(value.key.core)|\(value.place)|\(value.label ?? "")").inserted
      {
        findings.append(
          Finding(
            .predictedAsFact, .doubt, identity: [value.key.core, value.place, value.label ?? "", "table"],
            [
              "subject": value.subject, "place": value.place, "year": "", "got": value.label ?? "",
              "label": predicted.label ?? "",
            ],
            at: [value.passage] + (corpus.predictionNote(of: predicted).map { [$0] } ?? []) + [predicted.passage],
            arithmetic: ["\(year): \(value.number.text)"]))
      }
    }
    return findings
  }
}

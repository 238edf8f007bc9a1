import Assessment
import EvidenceModel
import ForecastMethods
import OfficialMeasures
import PlanModel

extension ReportBuilder {
  func json(_ row: MethodsComparison) -> JSONValue {
    let indicator = row.reach.indicator
    let references = row.references
    return .object([
      "code": .string(indicator.code), "indicator": .string(indicator.name), "unit": .string(indicator.unit.symbol),
      "kind": .string(indicator.kind.rawValue),
      "direction": .string((row.reach.target?.direction ?? indicator.direction).rawValue),
      "base": year(indicator.base.year, indicator.base.value?.doubleValue),
      "target": row.reach.target.map(json) ?? .null, "points": .integer(row.points.count),
      "firstYear": .integer(row.points.first?.year), "lastYear": .integer(row.points.last?.year),
      "setAside": .integer(row.setAside.count),
      "unreported": .integer(row.points.filter { row.unreported[$0.year] != nil }.count),
      "standing": .string(row.standing.name), "start": year(row.start.year, row.start.value),
      "requiredRate": .number(row.reach.required?.rate),
      "requiredIncrement": .number(row.reach.required?.increment),
      "requiredRateRemaining": .number(row.reach.remaining?.rate), "requiredPace": .number(references.required),
      "available": .integer(row.summary?.count ?? 0), "reaching": .integer(row.summary?.reaching ?? 0),
      "low": .number(row.summary?.values.lowerBound), "high": .number(row.summary?.values.upperBound),
      "leastProbability": .number(row.summary?.probabilities?.lowerBound),
      "mostProbability": .number(row.summary?.probabilities?.upperBound), "methods": .array(row.lines.map(json)),
      "ownYears": .object([
        "count": .integer(references.ownYearsReached), "of": .integer(references.ownYears),
      ]),
      "achieved": json(references.achieved, references), "planned": json(references.planned, references),
      "comparable": .object([
        "count": .integer(references.comparable.flatMap(references.count)),
        "of": .integer(references.comparable?.places.count),
      ]),
      "referenceClass": references.series.map { series in
        .object([
          "name": .string(series.name.rawValue), "years": .integer(series.years), "windows": .integer(series.windows),
          "share": .number(references.share),
        ])
      } ?? .null,
      "official": json(row.verdicts), "history": .string(own(row)),
      "peers": .string(achieved(row) + " " + planned(row)),
      "officialText": .string(official(row.verdicts, row.reach).joined(separator: " ")),
      "headline": .string(headline(row)), "sentence": .string(sentence(row)),
      "flags": .array(row.flags.map { .string($0.rawValue) }),
    ])
  }

  func json(_ verdicts: [OfficialVerdict]) -> JSONValue {
    .object(
      verdicts.map { verdict in
        JSONValue.Member(
          key: verdict.measure.rawValue,
          value: .object([
            "value": .number(verdict.value), "score": .number(verdict.score),
            "status": .string(verdict.status.rawValue), "standing": .string(verdict.measure.standing.rawValue),
            "remarks": .array(verdict.remarks.map { .string($0.rawValue) }),
          ]))
      })
  }

  private func json(_ line: MethodLine) -> JSONValue {
    let outcome = try? line.outcome.get()
    var refusal: MethodLine.Refusal?
    if case .failure(let failure) = line.outcome { refusal = failure }
    return .object([
      "method": .string(line.method.name), "name": .string(words.method(line.method)),
      "value": .number(outcome?.value), "low": .number(outcome?.band?.lowerBound),
      "high": .number(outcome?.band?.upperBound),
      "probability": .number(outcome?.probability), "reaches": outcome.map { .bool($0.reaches) } ?? .null,
      "counted": outcome.map { .bool($0.counts) } ?? .null, "form": .string(outcome?.form),
      "errorRatio": .number(outcome?.greyTests?.errorRatio),
      "smallErrors": .number(outcome?.greyTests?.smallErrors),
      "grade": .string(outcome?.greyTests?.grade.rawValue), "refusal": .string(refusal?.code),
      "reason": .string(refusal.map(words.refusal)),
    ])
  }

  func json(_ field: PeerField, _ references: ReferenceClasses) -> JSONValue {
    .object([
      "of": .integer(field.places.count),
      "count": .integer(references.count(in: field)),
      "fastest": .string(field.fastest?.entity), "fastestPace": .number(field.fastest?.pace),
      "median": .number(field.median), "nation": .number(field.nation?.pace),
    ])
  }
}

import Assessment
import PlanModel
import Projection
import TerminalText

extension ReportBuilder {
  /// Which assumption moves the probability of meeting all targets most.
  func sensitivity(_ result: JointSensitivity) -> [Block] {
    let chance = NumberText.probability
    let centre = result.joint.standard.all
    let title = words[
      result.missed.isEmpty ? .jointSensitivityTitle : .jointSensitivityOthers,
      ["count": String(result.joint.parts.count), "probability": chance(centre)]]
    let ends = result.contributors.flatMap { [$0.low, $0.high, centre] }
    let range = (ends.min() ?? 0)...(ends.max() ?? 1)
    let rows = result.contributors.map { contributor -> [Table.Cell] in
      let bar = SwingBar(low: contributor.low, high: contributor.high, centre: centre, range: range)
      return [
        Table.Cell(name(contributor)), Table.Cell(chance(contributor.low)), Table.Cell(chance(contributor.high)),
        Table.Cell(Table.Cell.Drawing.swing(bar)),
      ]
    }
    let columns = [
      Table.Column(words[.contributor], shortest: 18), Table.Column(words[.atFive], numeric: true),
      Table.Column(words[.atNinetyFive], numeric: true), Table.Column("", hiding: 1),
    ]
    var notes = [words[.jointSensitivityNote]]
    if result.joint.paths > 0 { notes.append(drawn(result.joint)) }
    // A certain miss decides; what the others hang on is worth knowing all the same.
    let missed = result.missed.map { "\($0.code) \(ShortName.of([$0.name])[0])" }.joined(
      separator: words[.listSeparator])
    let decided: [Block] =
      missed.isEmpty
      ? [] : [.paragraph(words[.jointDecided, ["count": String(result.missed.count), "names": missed]])]
    return decided + [.heading(title), .table(Table(columns: columns, rows: rows)), .lines(notes)]
  }

  private func name(_ contributor: JointSensitivity.Contributor) -> String {
    switch contributor.source {
    case .dependence: words[.partDependence]
    case .assumption(let indicator, let part, let assumption):
      ShortName.of([indicator.name])[0] + " " + name(part, assumption, unit: indicator.unit)
    }
  }

  func json(_ contributor: JointSensitivity.Contributor) -> JSONValue {
    let ends: [(String, JSONValue)] = [
      ("low", .number(contributor.low)), ("high", .number(contributor.high)), ("swing", .number(contributor.swing)),
    ]
    let own: [(String, JSONValue)] =
      switch contributor.source {
      case .dependence:
        [("code", .null), ("indicator", .null), ("part", .string("dependence")), ("law", .null)]
      case .assumption(let indicator, let part, let assumption):
        [
          ("code", .string(indicator.code)), ("indicator", .string(indicator.name)), ("part", .string(name(part))),
          ("law", .string(assumption.spelling)),
        ]
      }
    return .object((own + ends).map { JSONValue.Member(key: $0.0, value: $0.1) })
  }
}

import IndicatorTables
import PlanModel
import SourceText

/// One line a row, as the `.expected` files beside the corpora are written.
extension Indicator {
  var line: String {
    var parts = [code, name, unit.symbol, kind.rawValue, direction.rawValue, attribute?.rawValue ?? "-"]
    parts.append("\(base.year): " + (base.value?.description ?? "missing " + (base.missing?.mark ?? "")))
    parts.append(target.map { "\($0.year): \($0.condition.line)" } ?? "-")
    if let category { parts.append("in " + category) }
    if !aliases.isEmpty { parts.append("also " + aliases.joined(separator: ", ")) }
    if let note { parts.append("note " + note) }
    return parts.joined(separator: " | ")
  }
}

extension Observation {
  var line: String {
    [entity, quantity, code ?? "-", String(year), "\(value) \(unit.symbol)", type.rawValue].joined(separator: " | ")
  }
}

extension Peer {
  var line: String {
    var parts = [
      entity, code, "\(baseYear): \(base?.description ?? "-")", "\(targetYear): \(target?.line ?? "-")", unit.symbol,
    ]
    if !groups.isEmpty { parts.append("in " + groups.joined(separator: ", ")) }
    if let note { parts.append("note " + note) }
    return parts.joined(separator: " | ")
  }
}

extension Claim {
  var line: String {
    let amount = high.map { "\(value)..\($0)" } ?? value.description
    return [id, quantity, entity, period, "\(amount) \(unit.symbol)", form, passage].joined(separator: " | ")
  }
}

extension Target.Condition {
  var line: String {
    switch self {
    case .atLeast(let value): ">= \(value)"
    case .atMost(let value): "<= \(value)"
    case .range(let low, let high): "\(low)..\(high)"
    }
  }
}

extension MissingReason {
  var mark: String {
    switch self {
    case .marked(let mark), .stated(let mark): mark
    case .blank: "blank"
    case .notGiven: "not given"
    }
  }
}

extension Diagnostic {
  /// Severity, id and place; and what to write instead, if that is told.
  var line: String {
    let place = location.map { "\($0.line):\($0.column)" } ?? "-"
    let instead = suggestions.isEmpty ? "" : " -> " + suggestions.joined(separator: ", ")
    return "\(severity.rawValue) \(id.rawValue) \(place)\(instead)"
  }
}

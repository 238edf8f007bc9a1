import NameMatching
public import PlanModel
public import SourceText

/// Gives a statement its meaning against what is loaded: names become codes, numbers with units become values, and what the kind
/// of an indicator does not allow is refused. All faults of a statement are reported, not only the first.
public struct Lowering {
  let plan: Plan
  let horizon: Int
  let file: SourceFile
  /// The index of names, which only statements with a name in them need.
  var names: NameIndex { plan.nameIndex }
  /// The language of the statement's verb, which suggestions follow.
  let language: WordLanguage
  var diagnostics: [Diagnostic] = []

  init(plan: Plan, horizon: Int, file: SourceFile, language: WordLanguage) {
    self.plan = plan
    self.horizon = horizon
    self.file = file
    self.language = language
  }

  /// The meaning of a statement, or everything that is wrong with it.
  public static func lower(
    _ syntax: StatementSyntax, plan: Plan, horizon: Int, in file: SourceFile
  ) throws(Diagnostics) -> Statement {
    var lowering = Lowering(plan: plan, horizon: horizon, file: file, language: syntax.language)
    let statement = lowering.statement(syntax)
    guard let statement, lowering.diagnostics.isEmpty else { throw Diagnostics(lowering.diagnostics) }
    return statement
  }

  mutating func report(
    _ id: DiagnosticID, _ arguments: [String: String] = [:], at range: SourceRange, suggestions: [String] = []
  ) {
    diagnostics.append(Diagnostic(id, arguments, in: file, at: range, suggestions: suggestions))
  }

  /// Where a statement was made, for the provenance of what it states.
  func source(_ range: SourceRange) -> Source {
    let place = file.location(of: range.lowerBound)
    return Source(document: file.name, line: place.line, column: place.column)
  }

  private mutating func statement(_ syntax: StatementSyntax) -> Statement? {
    switch syntax.body {
    case .none where syntax.verb == .correlate: return .correlate(nil)
    case .none: return syntax.verb == .tutorial ? .tutorial : .quit
    case .log(let path): return .log(path: path?.text)
    case .times(let count): return syntax.verb == .undo ? .undo(count ?? 1) : .redo(count ?? 1)
    case .file(let path):
      return FileAction(rawValue: syntax.verb.rawValue).map { .file($0, path: path.text) }
    case .define(let name, let value, let year): return isUsable(name) ? define(name, value, year) : nil
    case .actual(let name, let year, let value): return actual(name, year, value, at: syntax.range)
    case .scenario(let name, let parent): return scenario(name, parent)
    case .grow(let name, let from, let law, let modifiers, let reason):
      return grow(name, from, law, modifiers, reason, at: syntax.range)
    case .target(let name, let condition, let year, let reason):
      return target(name, condition, year, reason, at: syntax.range)
    case .correlate(let first, let second, let rank): return correlate(first, second, rank)
    case .drop(.scenario, let name): return knownScenario(name).map { .drop(.scenario(name: $0)) }
    case .drop(let what, let name):
      return indicator(name).map { .drop(what == .target ? .target(code: $0.code) : .assumption(code: $0.code)) }
    case .indicators(let names, let year):
      let codes = names.compactMap { indicator($0)?.code }
      if let year { checkAfterBase(year) }
      return syntax.verb == .backtest ? .backtest(codes: codes) : .project(codes: codes, to: year?.year)
    case .reach(let names, let order): return .reach(codes: names.compactMap { indicator($0)?.code }, by: order)
    case .places(let name, let place):
      // A table may well be called like nothing that is known.
      if syntax.verb == .peers, place == nil, case .unknown = names.resolve(name.text) {
        return .file(.peers, path: name.text)
      }
      guard let indicator = indicator(name) else { return nil }
      guard let place else { return .places(code: indicator.code, place: nil) }
      return self.place(place).map { .places(code: indicator.code, place: $0) }
    case .methods(let names): return .methods(codes: names.compactMap { indicator($0)?.code })
    case .why(let name, let value, let rejected):
      guard let indicator = indicator(name), let value = self.value(value, for: indicator) else { return nil }
      let other = rejected.flatMap { self.value($0, for: indicator) }
      return .why(code: indicator.code, value, not: other)
    case .milestones(let name, let shape): return indicator(name).map { .milestones(code: $0.code, shape) }
    case .review(let year): return .review(year: year?.year)
    case .solve(let name, let goal, let year): return solve(name, goal, year)
    case .compare(let names):
      if names.count < 2 { report(.compareNeedsTwo, at: names.first?.range ?? syntax.verbRange) }
      return .compare(scenarios: names.compactMap { knownScenario($0) })
    case .sweep(let name, let from, let to, let step): return sweep(name, from, to, step)
    case .grid(let first, let second, let name): return grid(first, second, for: name, at: syntax.range)
    case .cross(let dimensions): return cross(dimensions, at: syntax.range)
    case .sensitivity(nil, _): return .sensitivity(code: nil, year: nil)
    case .sensitivity(let name?, let year): return indicator(name).map { .sensitivity(code: $0.code, year: year?.year) }
    case .explain(let name, let year):
      if year == nil, isDiagnostic(name) { return .help(topic: name) }
      if year == nil, isFinding(name) { return .explainFinding(name) }
      return indicator(name).map { .explain(code: $0.code, year: year?.year) }
    case .check(let principles, let path, let severity):
      return .check(principles: principles, path: path, fail: severity)
    case .accept(let finding, let reason): return .accept(finding: finding, reason: reason.text)
    case .assert(let condition):
      return assertion(condition).map {
        .assert($0, spelling: ScenarioFormatter(language: syntax.language).text(condition))
      }
    case .topic(let topic): return syntax.verb == .show ? .show(topic: topic) : .help(topic: topic)
    case .set(let name, let value): return .set(name: name, value: value)
    }
  }

  /// Whether a name that no indicator has has the form of a finding's: `h` and eight hexadecimal digits.
  private func isFinding(_ name: NameSyntax) -> Bool {
    if case .found = names.resolve(name.text) { return false }
    return name.text.utf8.count == 9 && name.text.hasPrefix("h") && name.text.dropFirst().allSatisfy(\.isHexDigit)
  }

  /// Whether a name that no indicator has is a code, of a diagnostic or a flag, or near to one: `explain unknown-indicator`,
  /// `explain thin-evidence`.
  private func isDiagnostic(_ name: NameSyntax) -> Bool {
    if case .found = names.resolve(name.text) { return false }
    let code = name.text.lowercased()
    if DiagnosticID(rawValue: code) != nil { return true }
    guard code.contains("-") else { return false }
    let isCode = code.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
    return isCode && code.first != "-"
      || !Suggestions.nearest(to: code, among: DiagnosticID.allCases.map(\.rawValue)).isEmpty
  }

  /// `let NAME = VALUE [in YEAR]`
  ///
  /// Per cent becomes a fraction, as in expressions; all values of a quantity are in the unit of the first.
  private mutating func define(_ name: NameSyntax, _ value: QuantitySyntax, _ year: YearSyntax?) -> Statement? {
    var unit = value.unit.map { Unit($0) } ?? .none
    var number = value.number
    if unit == .percent { (number, unit) = (number.scaled(byPowerOfTen: -2), .none) }
    if let known = plan.quantity(name.text)?.values.first(where: { $0.year != year?.year })?.unit, known != unit {
      guard let converted = unit.convert(number, to: known) else {
        report(
          .unitMismatch, ["got": unit.symbol, "unit": known.symbol, "indicator": name.text], at: value.range,
          suggestions: [number.description + known.symbol])
        return nil
      }
      (number, unit) = (converted, known)
    }
    return .define(
      name: name.text,
      StatedQuantity.Value(year: year?.year, value: number, unit: unit, source: source(name.range)))
  }

  /// Whether a new thing can have the name: it says something, stands on one line, and, for a quantity, stands for no indicator and no
  /// number, which would hide one behind the other.
  private mutating func isUsable(_ name: NameSyntax, forScenario: Bool = false) -> Bool {
    let isWord = name.text.contains { !$0.isWhitespace } && !name.text.contains(where: \.isNewline)
    let isNumber = DecimalNumber(name.text) != nil
    var isTaken = false
    if case .found = names.resolve(name.text) { isTaken = true }
    if isWord, forScenario || !isNumber && !isTaken { return true }
    report(.nameNotUsable, ["got": name.text], at: name.range)
    return false
  }

  /// `actual INDICATOR YEAR VALUE`
  private mutating func actual(
    _ name: NameSyntax, _ year: YearSyntax, _ value: QuantitySyntax, at range: SourceRange
  ) -> Statement? {
    guard let indicator = indicator(name) else { return nil }
    var change: DecimalNumber?
    if let stated = self.change(value, of: indicator) {
      guard year.year > indicator.base.year else {
        report(
          .yearNotAfterBase, ["got": String(year.year), "base": String(indicator.base.year)], at: year.range)
        return nil
      }
      change = stated
    }
    guard let amount = change == nil ? self.value(value, for: indicator) : indicator.base.value else { return nil }
    if change == nil, year.year == indicator.base.year, let base = indicator.base.value, base != amount,
      !indicator.base.isOpen
    {
      report(
        .actualContradictsBase,
        ["year": String(year.year), "base": base.description + indicator.unit.symbol, "indicator": indicator.name],
        at: value.range)
      return nil
    }
    var observation = Observation(
      entity: "", quantity: indicator.name, code: indicator.code, year: year.year, value: amount, unit: indicator.unit,
      source: source(range))
    observation.isStated = true
    observation.change = change
    return .actual(observation)
  }

  /// `scenario NAME [from NAME]`
  private mutating func scenario(_ name: NameSyntax, _ parent: NameSyntax?) -> Statement? {
    guard isUsable(name, forScenario: true) else { return nil }
    let parentName = parent.flatMap { knownScenario($0) }
    if parent != nil, parentName == nil { return nil }
    if let existing = plan.scenario(name.text), let parent, existing.parent != parentName {
      report(
        .scenarioHasParent, ["name": name.text, "parent": existing.parent ?? "-", "got": parent.text], at: parent.range)
    }
    return .scenario(name: name.text, parent: parentName)
  }
}

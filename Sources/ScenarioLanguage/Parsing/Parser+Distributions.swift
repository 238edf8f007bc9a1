import PlanModel
import SourceText

extension Parser {
  /// What follows the first step of a law that is not known exactly: `..20%`, `到20%`, `-20%`, `±4%`; `nil` where nothing does.
  mutating func distribution(from first: StepSyntax) throws -> DistributionSyntax? {
    if take(.plusMinus) { return .around(first, try step()) }
    guard takeRangeSign() || take(.to) else { return nil }
    return .range(first, try step())
  }

  /// `odds 10%`, `odds 5%..12%`
  mutating func odds() throws -> LawSyntax.Form {
    let first = try step()
    return try distribution(from: first).map { .uncertainOdds($0) } ?? .odds(first)
  }

  /// `uniform 12%..20%`
  mutating func uniform() throws -> DistributionSyntax {
    let low = try step()
    try expectRange()
    return .uniform(low, try step())
  }

  /// `triangular 12%..16%..20%`
  mutating func triangular() throws -> DistributionSyntax {
    let (low, mode, high) = try threePoints()
    return .triangular(low, mode, high)
  }

  /// `pert 12%..16%..20%`
  mutating func pert() throws -> DistributionSyntax {
    let (low, mode, high) = try threePoints()
    return .pert(low, mode, high)
  }

  /// `cases 12% weight 0.3, 18% weight 0.5, 25% weight 0.2`
  mutating func cases() throws -> DistributionSyntax {
    var cases: [WeightedStepSyntax] = []
    repeat {
      let step = try step()
      try expect(.weight)
      cases.append(WeightedStepSyntax(step: step, weight: try quantity(.number)))
    } while take(.comma)
    return .cases(cases)
  }

  private mutating func threePoints() throws -> (StepSyntax, StepSyntax, StepSyntax) {
    let low = try step()
    try expectRange()
    let mode = try step()
    try expectRange()
    return (low, mode, try step())
  }

  private mutating func expectRange() throws {
    guard takeRangeSign() || take(.to) else { throw expected(.range, suggestions: [".."]) }
  }

  /// `..`; 12%-20%, 10%至12%: a sign or a word that touches the numbers stands between them.
  mutating func takeRangeSign() -> Bool {
    if take(.range) { return true }
    guard current.isSymbol(.minus) || current.keyword == .to, !current.spaceBefore, !token(ahead: 1).spaceBefore,
      isNumberAhead(1)
    else { return false }
    _ = advance()
    return true
  }

  /// `[swing X] [shock YEAR SIZE [recover N]] …`
  mutating func growthModifiers() throws -> GrowthModifiers {
    var modifiers = GrowthModifiers()
    while true {
      let start = current.range.lowerBound
      if modifiers.swing == nil, take(.swing) {
        modifiers.swing = try step()
      } else if take(.shock) {
        modifiers.shocks.append(try shock(from: start))
      } else {
        return modifiers
      }
    }
  }

  /// `2022 -20% recover 2y`, behind the word that stands at `start`.
  private mutating func shock(from start: Int) throws -> ShockSyntax {
    let year = try year()
    let size = try step()
    let recovery = take(.recover) ? try quantity(.number) : nil
    return ShockSyntax(
      year: year, size: size, recovery: recovery, range: start..<(recovery?.range ?? size.range).upperBound)
  }
}

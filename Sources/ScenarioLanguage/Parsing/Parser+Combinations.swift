import PlanModel
import SourceText

extension Parser {
  /// `sweep AXIS [by AXIS [for INDICATOR]]`
  mutating func sweep() throws -> StatementSyntax.Body {
    let first = try axis()
    guard take(.by) else { return .sweep(first.name, from: first.from, to: first.to, step: first.step) }
    let second = try axis()
    return .grid(first, by: second, for: take(.for) ? try name() : nil)
  }

  /// AXIS: `INDICATOR FROM..TO step STEP`
  private mutating func axis() throws -> SweepAxisSyntax {
    let name = try name()
    let from = try step()
    guard takeRangeSign() || take(.to) else { throw expected(.range, suggestions: [".."]) }
    let to = try step()
    try expect(.step)
    return SweepAxisSyntax(name: name, from: from, to: to, step: try step())
  }

  /// `cross DIMENSION [with DIMENSION] …`
  mutating func cross() throws -> StatementSyntax.Body {
    var dimensions: [CrossDimensionSyntax] = []
    repeat { dimensions.append(try dimension()) } while take(.with)
    return .cross(dimensions)
  }

  /// DIMENSION: `SCENARIO {or SCENARIO}`, `INDICATOR [from YEAR] LAW {or LAW}`
  private mutating func dimension() throws -> CrossDimensionSyntax {
    note(.part(.scenario))
    let first = try name()
    if isAtEnd || comes(.or) || comes(.with) {
      var names = [first]
      while take(.or) { names.append(try name(.scenario)) }
      return .scenarios(names)
    }
    let from = try optionalYear(after: .from)
    var laws: [CrossedLawSyntax] = []
    repeat {
      let law = try law()
      laws.append(CrossedLawSyntax(law: law, modifiers: try growthModifiers()))
    } while take(.or)
    return .laws(first, from: from, laws)
  }

  /// `correlate FILE`, `correlate none`, `correlate INDICATOR INDICATOR VALUE`
  mutating func correlate() throws -> StatementSyntax.Body {
    let start = position
    note(.part(.indicator))
    let path = try path()
    if isAtEnd {
      return !path.isQuoted && ["none", "无"].contains(path.text.lowercased()) ? StatementSyntax.Body.none : .file(path)
    }
    position = start
    return .correlate(try name(), try name(), try quantity(.number))
  }
}

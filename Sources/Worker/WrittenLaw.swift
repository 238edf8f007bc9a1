import PlanModel
import Reporting
import ScenarioLanguage
import SourceText

/// A law in the words of the language, read as `grow` reads it: the same parser, the same meaning, the same refusals.
enum WrittenLaw {
  /// What stands before the law in the statement that is read.
  private static let beginning = "\(Verb.grow.rawValue) \(SinglePlan.code) "

  /// The assumption that a law states for the one indicator of `plan`. Where the request tells no unit, amounts are in the one that the
  /// law names.
  static func read(_ text: String, _ single: SinglePlan, horizon: Int) throws(WorkerFailure) -> Assumption {
    let file = SourceFile(name: "law", text: beginning + text)
    do {
      let syntax = try statement(text, in: file)
      do throws(Diagnostics) {
        return try assumption(syntax, single.plan, horizon, file)
      } catch {
        guard single.indicator.unit == .none, let fault = error.all.first, fault.id == .unitMismatch,
          let unit = fault.arguments["got"]
        else { throw error }
        return try assumption(syntax, single.counted(in: Unit(unit)), horizon, file)
      }
    } catch let failure as WorkerFailure {
      throw failure
    } catch let faults as Diagnostics {
      throw WorkerFailure(.badLaw, message(faults))
    } catch {
      throw WorkerFailure(.badLaw, "`law` cannot be read")
    }
  }

  private static func assumption(
    _ syntax: StatementSyntax, _ plan: Plan, _ horizon: Int, _ file: SourceFile
  ) throws(Diagnostics) -> Assumption {
    guard case .grow(_, let assumption, _) = try Lowering.lower(syntax, plan: plan, horizon: horizon, in: file) else {
      throw Diagnostics(Diagnostic(.unknownLaw, ["got": file.text], in: file))
    }
    return assumption
  }

  private static func statement(_ text: String, in file: SourceFile) throws -> StatementSyntax {
    let (lines, faults) = Lexer.lines(of: file)
    guard faults.isEmpty else { throw Diagnostics(faults) }
    let statements = lines.compactMap { if case .statement(let statement) = $0 { statement } else { nil } }
    guard statements.count == 1, let statement = statements.first else {
      throw WorkerFailure(.badLaw, "`law` must be one law")
    }
    let syntax = try Parser.parse(statement, in: file)
    guard case .grow(_, let from, let law, _, _) = syntax.body else {
      throw WorkerFailure(.badLaw, "`law` must be a law")
    }
    guard from == nil else { throw WorkerFailure(.badLaw, "a law begins at the last year of `history`") }
    guard !law.form.namesOthers else {
      throw WorkerFailure(.unsupportedLaw, "the law `\(text)` is computed from something else than the history")
    }
    return syntax
  }

  /// The first fault in words, with its place in the law.
  private static func message(_ faults: Diagnostics) -> String {
    guard let fault = faults.all.first else { return "`law` cannot be read" }
    let words = Words(.english)
    let column = fault.location.map { max(1, $0.column - beginning.count) }
    let place = column.map { ", at character \($0)" } ?? ""
    let others = fault.suggestions.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    return words.message(fault) + place + (others.isEmpty ? "" : "; such as \(others)")
  }
}

extension LawSyntax.Form {
  /// Whether the law is computed from another indicator or an outside quantity.
  fileprivate var namesOthers: Bool {
    switch self {
    case .elastic: true
    case .expression(let expression): expression.namesOthers
    default: false
    }
  }
}

extension ExpressionSyntax {
  fileprivate var namesOthers: Bool {
    switch self {
    case .quantity: false
    case .name: true
    case .negated(let operand): operand.namesOthers
    case .binary(let left, _, let right): left.namesOthers || right.namesOthers
    }
  }
}

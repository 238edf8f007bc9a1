import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// Executes a statement that changes the state, and keeps the means to take it back.
  func change(_ statement: Statement, _ context: StatementContext) throws(Diagnostics) -> Continuation {
    let before = state
    let continuation = try perform(statement, context)
    if state != before {
      history.record(.init(statement: context.executed, change: StateChange(from: before, to: state)))
    }
    return continuation
  }

  /// `undo`: the exact state before the last statements that changed it. All that were asked for, or none.
  func undo(_ count: Int, _ context: StatementContext) throws(Diagnostics) {
    guard count <= history.undoable else {
      throw context.failed(.nothingToUndo, ["got": String(count), "available": String(history.undoable)])
    }
    let (restored, statements) = history.undo(count, from: state)
    state = restored
    tell(statements, as: .undone)
  }

  /// `redo`: the exact state after the statements that were taken back last.
  func redo(_ count: Int, _ context: StatementContext) throws(Diagnostics) {
    guard count <= history.redoable else {
      throw context.failed(.nothingToRedo, ["got": String(count), "available": String(history.redoable)])
    }
    let (restored, statements) = history.redo(count, from: state)
    state = restored
    tell(statements, as: .redone)
  }

  private func tell(_ statements: [ExecutedStatement], as phrase: Phrase) {
    emit(.notice(statements.map { words[phrase, ["statement": $0.title]] }.joined(separator: "\n")))
  }
}

import LongWork
import PlanModel
import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// Executes a statement that changes the state, and keeps the means to take it back.
  ///
  /// With a workspace the statement is on the disk before anything is told of it; where it cannot be kept, nothing has changed.
  func change(_ statement: Statement, _ context: StatementContext) throws(Diagnostics) -> Continuation {
    if passes(statement, context) { return try perform(statement, context) }
    guard workspace != nil, context.script.depth == 0, !isRestoring else { return try record(statement, context) }
    return try withholding { () throws(Diagnostics) in try record(statement, context) }
  }

  private func record(_ statement: Statement, _ context: StatementContext) throws(Diagnostics) -> Continuation {
    let before = (state, assertions, outOfReach, lastAnswer)
    let isOuter = context.script.depth == 0
    if isOuter, !isRestoring { files.begin() }
    let continuation = try perform(statement, context)
    // What is done again changed something once, and keeps its place whether or not it still does.
    if Cancellation.isRequested, !isRestoring {
      (state, assertions, outOfReach, lastAnswer) = before
      throw context.failed(.interrupted)
    }
    guard state != before.0 || isRestoring && isOuter else { return continuation }
    do {
      if isOuter, !isRestoring { try keep(context) }
    } catch {
      (state, assertions, outOfReach, lastAnswer) = before
      throw error
    }
    history.record(.init(statement: context.executed, change: StateChange(from: before.0, to: state)))
    if isOuter { warnOfLoss(before.0) }
    return continuation
  }

  /// `undo`: the exact state before the last statements that changed it. All that were asked for, or none.
  func undo(_ count: Int, _ context: StatementContext) throws(Diagnostics) {
    guard count <= history.undoable else {
      throw context.failed(.nothingToUndo, ["got": String(count), "available": String(history.undoable)])
    }
    try move(to: history.position - count, context)
    let (restored, statements) = history.undo(count, from: state)
    state = restored
    tell(statements, as: .undone)
  }

  /// `redo`: the exact state after the statements that were taken back last.
  func redo(_ count: Int, _ context: StatementContext) throws(Diagnostics) {
    guard count <= history.redoable else {
      throw context.failed(.nothingToRedo, ["got": String(count), "available": String(history.redoable)])
    }
    try move(to: history.position + count, context)
    let (restored, statements) = history.redo(count, from: state)
    state = restored
    tell(statements, as: .redone)
  }

  private func tell(_ statements: [ExecutedStatement], as phrase: Phrase) {
    emit(.notice(statements.map { words[phrase, ["statement": $0.title]] }.joined(separator: "\n")))
  }
}

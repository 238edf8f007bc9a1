import Assessment
import DraftReview
import DraftText
import LongWork
import OfficeFiles
import PlanModel
import Projection
import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// `check [principles] [PATH] [fail SEVERITY]`
  func check(
    _ principles: Bool, _ path: PathSyntax?, _ severity: NameSyntax?, _ context: StatementContext
  ) throws(Diagnostics) {
    var limit: Severity?
    if let severity {
      limit = Severity(word: InputFolding.fold(severity.text))
      guard limit != nil else {
        let words = Severity.allCases.flatMap { [$0.chinese, $0.rawValue] }
        throw context.failed(
          .unknownSeverity, ["got": severity.text, "allowed": words.joined(separator: ", ")], at: severity.range,
          suggestions: Suggestions.nearest(to: severity.text, among: words))
      }
    }
    let folders = try folders(path, context)
    let reviews = try FolderReviews.reviews(
      of: folders, entity: state.plan.entity ?? "", quantities: state.plan.quantities,
      scope: principles ? .principles : .everything, threads: state.settings.sampling.threads)
    if Cancellation.isRequested {
      Discarded.take(reviews)
      throw context.failed(.interrupted)
    }
    let result =
      folders.count == 1
      ? CheckResult(reviews[0], accepted: state.acceptedFindings)
      : CheckResult(
        zip(folders, reviews).map { (folder: $0.name, review: $1) }, accepted: state.acceptedFindings)
    lastReview = result.review
    if let limit { refusedFindings += result.findings.count { $0.finding.severity >= limit } }
    answer(.check(result))
  }

  /// `accept ID because "…"`
  func accept(_ name: NameSyntax, _ reason: String, _ context: StatementContext) throws(Diagnostics) {
    guard Finding.isName(name.text) else { throw unknown(name, context) }
    let isUnseen = lastReview.map { review in !review.findings.contains { $0.id == name.text } } ?? false
    state.acceptedFindings[name.text] = reason
    emit(.notice(words[isUnseen ? .acceptedUnseen : .acceptedFinding, ["id": name.text, "reason": reason]]))
  }

  /// `explain ID`
  func explain(finding name: NameSyntax, _ context: StatementContext) throws(Diagnostics) {
    guard let finding = lastReview?.findings.first(where: { $0.id == name.text }) else { throw unknown(name, context) }
    answer(.finding(ReviewedFinding(finding: finding, reason: state.acceptedFindings[finding.id])))
  }

  private func unknown(_ name: NameSyntax, _ context: StatementContext) -> Diagnostics {
    let names = lastReview?.findings.map(\.id) ?? []
    return context.failed(
      .unknownFinding, ["got": name.text], at: name.range, suggestions: Suggestions.nearest(to: name.text, among: names)
    )
  }

  // MARK: Documents

  /// The document that is named, those of a folder, or of each folder in it; else those that the plan was loaded from, with what was
  /// stated since.
  private func folders(_ path: PathSyntax?, _ context: StatementContext) throws(Diagnostics) -> [FolderOfDrafts] {
    let range = path?.range ?? context.syntax.range
    var folders: [FolderOfDrafts] = []
    for (name, files) in drafts(path, context) {
      var folder = FolderOfDrafts(name: name, files: [])
      for file in files {
        // What was pasted is in no file.
        if let pasted = state.tables.first(where: { $0.path == file })?.text {
          folder.files.append((SourceFile(name: file, text: pasted), true))
          continue
        }
        let input = try InputFile.read(file, shownIn: context.script.file, at: range)
        folder.files.append((input.text.withoutHiddenTables, input.isTable(file)))
        noteInput(file)
      }
      folders.append(folder)
    }
    if path == nil, let stated = StatedDocument.file(of: state, name: words[.sessionDocument]) {
      if folders.isEmpty { folders.append(FolderOfDrafts(name: "", files: [])) }
      folders[0].files.append((stated, true))
    }
    guard !folders.isEmpty else { throw context.failed(.nothingToCheck, ["path": path?.text ?? ""], at: range) }
    return folders
  }

  /// The files of each folder.
  private func drafts(_ path: PathSyntax?, _ context: StatementContext) -> [(folder: String, files: [String])] {
    guard let path else { return loadedFiles.isEmpty ? [] : [("", loadedFiles)] }
    let resolved = InputFile.resolve(path.text, in: context.script.directory)
    guard let files = DraftFolder.files(at: resolved) else { return [(resolved, [resolved])] }
    if !files.isEmpty { return [(resolved, files)] }
    return DraftFolder.folders(at: resolved).compactMap { folder -> (folder: String, files: [String])? in
      let files = DraftFolder.files(at: folder) ?? []
      return files.isEmpty ? nil : (folder, files)
    }
  }

  /// The files that the plan was loaded from, in the order of what they gave.
  private var loadedFiles: [String] {
    let plan = state.plan
    let sources =
      plan.indicators.map(\.base.source) + plan.observations.filter { !$0.isStated }.map(\.source)
      + plan.peers.map(\.source) + plan.claims.map(\.source)
    var seen = Set<String>()
    return sources.map(\.document).filter { seen.insert($0).inserted }
  }
}

extension InputFile {
  /// Whether the file is nothing but tables.
  fileprivate func isTable(_ path: String) -> Bool { text.layout?.isWorkbook ?? DraftFolder.isTable(path) }
}

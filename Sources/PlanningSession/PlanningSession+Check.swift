import Assessment
import DraftReview
import DraftText
import Glibc
import OfficeFiles
import PlanModel
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
    let documents = try documents(path, context)
    let review = Review(
      documents, entity: state.plan.entity ?? "", quantities: state.plan.quantities,
      scope: principles ? .principles : .everything)
    let result = CheckResult(review, accepted: state.acceptedFindings)
    lastReview = review
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

  /// The documents that are named, all of a folder, or those that the plan was loaded from.
  private func documents(
    _ path: PathSyntax?, _ context: StatementContext
  ) throws(Diagnostics) -> [DraftDocument] {
    let range = path?.range ?? context.syntax.range
    let files: [String]
    if let path {
      let resolved = InputFile.resolve(path.text, in: context.script.directory)
      files = DraftFolder.files(at: resolved) ?? [resolved]
    } else {
      files = loadedFiles
    }
    guard !files.isEmpty else { throw context.failed(.nothingToCheck, ["path": path?.text ?? ""], at: range) }
    var documents: [DraftDocument] = []
    for file in files {
      let input = try InputFile.read(file, shownIn: context.script.file, at: range)
      documents.append(try DraftDocument(input.text.withoutHiddenTables, isTable: input.isTable(file)))
      noteInput(file)
    }
    return documents
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

/// The files of a folder that a review reads.
enum DraftFolder {
  private static let texts: Set<String> = ["txt", "md", "text", "docx"]
  private static let tables: Set<String> = ["csv", "tsv", "xlsx", "xlsm"]

  /// The texts and tables of a folder by name, or `nil` where the path is none.
  static func files(at path: String) -> [String]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) { String(cString: $0) }
      }
      let ending = ending(of: name)
      if !name.hasPrefix("."), !name.hasPrefix("~$"), texts.contains(ending) || tables.contains(ending) {
        names.append(name)
      }
    }
    return names.sorted().map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
  }

  /// Whether a file is one table, by its ending.
  static func isTable(_ path: String) -> Bool { tables.contains(ending(of: path)) }

  private static func ending(of path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }
}

extension InputFile {
  /// Whether the file is nothing but tables.
  fileprivate func isTable(_ path: String) -> Bool { text.layout?.isWorkbook ?? DraftFolder.isTable(path) }
}

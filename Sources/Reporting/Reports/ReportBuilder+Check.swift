import Assessment
import DraftReview
import DraftText

extension ReportBuilder {
  func check(_ result: CheckResult) -> [Block] {
    let summary = words[
      .checkSummary,
      [
        "contradictions": String(result.count(.contradiction)), "doubts": String(result.count(.doubt)),
        "notes": String(result.count(.note)), "accepted": String(result.accepted.count),
        "documents": String(result.review.documents.count), "claims": String(result.review.claimCount),
        "cells": String(result.review.valueCount),
      ]]
    var blocks: [Block] = [.paragraph(summary)]
    if !result.folders.isEmpty { blocks.append(.lines(result.folders.map(line))) }
    if let first = result.findings.first {
      let hint = words[.checkHint, ["id": first.finding.id]]
      blocks.append(.records(Records(table: table(result), entries: result.findings.map(entry), hint: hint)))
    }
    if !result.review.unread.isEmpty {
      blocks.append(
        .lines(
          result.review.unread.map { number in
            words[
              number.reason == .unit ? .checkUnreadUnit : .checkUnread,
              ["place": words.place(number.passage), "text": number.passage.text]]
          }))
    }
    return blocks
  }

  private func line(_ folder: CheckResult.Folder) -> String {
    words[
      .checkFolder,
      [
        "folder": folder.name, "contradictions": String(folder.count(.contradiction)),
        "doubts": String(folder.count(.doubt)), "notes": String(folder.count(.note)),
      ]]
  }

  /// A finding with everything that leads to it.
  func finding(_ reviewed: ReviewedFinding) -> [Block] {
    let finding = reviewed.finding
    var lines = [words[.findingRule, ["rule": words.name(finding.rule), "text": words.explanation(finding.rule)]]]
    lines += finding.passages.map { words[.findingPassage, ["place": words.place($0), "text": $0.text]] }
    lines += finding.arithmetic.map { words[.findingArithmetic, ["text": $0]] }
    lines.append(words[.findingProposal, ["text": words.proposal(finding)]])
    if let reason = reviewed.reason { lines.append(words[.findingAccepted, ["reason": reason]]) }
    return [.heading(title(finding)), .lines(lines)]
  }

  private func title(_ finding: Finding) -> String {
    "[\(words.severity(finding.severity))] \(finding.id) \(words.statement(finding))"
  }

  private func entry(_ reviewed: ReviewedFinding) -> Records.Entry {
    let finding = reviewed.finding
    var details = finding.passages.prefix(finding.rule.comparesThree ? 3 : 2).map {
      words[.findingPassage, ["place": words.place($0), "text": shortened($0.text)]]
    }
    let arithmetic = finding.arithmetic.first.map { words[.findingArithmetic, ["text": $0]] }
    if let arithmetic { details.append(arithmetic) }
    details.append(words[.findingProposal, ["text": words.proposal(finding)]])
    let brief = finding.severity == .contradiction ? arithmetic.map { [$0] } ?? [] : []
    return Records.Entry(title: title(finding), details: details, brief: brief)
  }

  private func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }

  /// The findings as rows for an explanatory note.
  private func table(_ result: CheckResult) -> Table {
    Table(
      columns: [.finding, .severity, .problem, .passage, .arithmetic, .proposal].map { Table.Column(words[$0]) },
      rows: result.findings.map { reviewed in
        let finding = reviewed.finding
        return [
          finding.id, words.severity(finding.severity), words.statement(finding),
          finding.passages.map { "\(shortened($0.text))（\(words.place($0))）" }.joined(separator: "；"),
          finding.arithmetic.joined(separator: "；"), words.proposal(finding),
        ].map { Table.Cell($0) }
      })
  }

  func json(_ reviewed: ReviewedFinding) -> JSONValue {
    let finding = reviewed.finding
    return .object([
      "id": .string(finding.id), "severity": .string(finding.severity.rawValue), "rule": .string(finding.rule.rawValue),
      "principle": .bool(finding.rule.isPrinciple), "message": .string(words.statement(finding)),
      "arguments": .object(
        finding.arguments.sorted { $0.key < $1.key }.map { JSONValue.Member(key: $0.key, value: .string($0.value)) }),
      "passages": .array(
        finding.passages.map { passage in
          .object([
            "document": .string(passage.document), "line": .integer(passage.line), "column": .integer(passage.column),
            "lastLine": .integer(passage.lastLine), "lastColumn": .integer(passage.lastColumn),
            "cell": .string(passage.cell), "text": .string(passage.text),
          ])
        }),
      "arithmetic": .array(finding.arithmetic.map { .string($0) }), "proposal": .string(words.proposal(finding)),
      "accepted": .string(reviewed.reason),
    ])
  }
}

import DraftReview
import DraftText
import Foundation
import IndicatorTables
import PlanModel
import SourceText

/// The statements of drafts that another statement determines, by kind of change; found in the texts, not written down.
///
/// What is looked for is arithmetic and repetition alone: two equal values of one quantity, place and year; A, B and x of 由A增长至B，增长x%; parts
/// that add up to a value of a table; a list that is as long as it says; a document cited alike twice. Whether a rule would notice is not
/// asked.
struct MutationSites {
  typealias Site = Mutation.Site

  /// The kinds of change, each with all its sites.
  static func all(_ texts: [(name: String, text: String)]) throws -> [(kind: String, sites: [Site])] {
    let documents = try texts.map { try DraftDocument(SourceFile(name: $0.name, text: $0.text)) }
    let sites = MutationSites(texts, DraftCorpus(documents))
    return [
      ("digit", sites.digits), ("unit", sites.units), ("row shift", sites.shifts), ("year", sites.years),
      ("swapped places", sites.places), ("changed sum", sites.sums + sites.counts),
    ].filter { !$0.1.isEmpty }
  }

  private let corpus: DraftCorpus
  private let lines: [[String]]
  /// The values that are stated alike at least twice.
  private let repeated: [StatedValue]

  private init(_ texts: [(name: String, text: String)], _ corpus: DraftCorpus) {
    self.corpus = corpus
    lines = texts.map { $0.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    let known = corpus.values.filter {
      !$0.key.isEmpty && $0.year != nil && $0.form != .cumulative && $0.number.high == nil && !$0.isPart
    }
    let groups = Dictionary(grouping: known) {
      "\($0.key.core)|\($0.key.isPerCapita)|\($0.key.level)|\($0.place)|\($0.year ?? 0)"
    }
    repeated = groups.sorted { $0.key < $1.key }.flatMap { _, group -> [StatedValue] in
      // All of them alike, at two places at least: where they differ already a change may hide in the finding that is there.
      guard group.count > 1, group.allSatisfy({ $0.number.plain == group[0].number.plain }) else { return [] }
      return group
    }
  }

  /// Where a printed number stands: its line and which occurrence in it; `nil` where line breaks run through it.
  private func place(
    of number: String, _ passage: Passage
  ) -> (document: Int, line: Int, occurrence: Int)? {
    guard passage.line == passage.lastLine,
      let document = corpus.documents.firstIndex(where: { $0.name == passage.document })
    else { return nil }
    let line = lines[document][passage.line - 1]
    let start = line.index(line.startIndex, offsetBy: min(passage.column - 1, line.count))
    var occurrence = 0
    var from = line.startIndex
    while let range = line.range(of: number, range: from..<line.endIndex) {
      func isPart(_ letter: Character?) -> Bool { letter.map { $0.isASCII && ($0.isNumber || $0 == ".") } ?? false }
      let before = range.lowerBound > line.startIndex ? line[line.index(before: range.lowerBound)] : nil
      let behind = range.upperBound < line.endIndex ? line[range.upperBound] : nil
      if range.lowerBound >= start, !isPart(before), !isPart(behind) { return (document, passage.line - 1, occurrence) }
      occurrence += 1
      from = line.index(after: range.lowerBound)
    }
    return nil
  }

  private func site(
    _ kind: String, _ number: String, _ passage: Passage, behind: String = "", new: [String]
  ) -> Site? {
    guard !new.isEmpty, let place = place(of: number + behind, passage) else { return nil }
    return Site(
      kind: kind, document: corpus.documents[place.document].name, line: place.line, old: number + behind,
      new: new.map { $0 + behind }, occurrence: place.occurrence)
  }

  // MARK: Digits

  private var digits: [Site] {
    let alike = repeated.compactMap { value -> Site? in
      let number = value.number.value.description
      return site("digit", number, value.passage, new: Site.otherDigits(number))
    }
    // A change of the last digits of a long number may still round to the growth.
    var grown: [Site?] = []
    for (from, to, growth) in growths {
      for claim in [from, to] {
        let number = claim.number.value.description
        grown.append(site("growth end", number, claim.passage, new: Site.otherDigits(number, leading: 2)))
      }
      let number = growth.number.value.description
      grown.append(site("growth", number, growth.passage, new: Site.otherDigits(number)))
    }
    return alike + grown.compactMap { $0 }
  }

  /// 由A增长至B，增长x%, as the claims of one sentence stand side by side.
  private var growths: [(DraftClaim, DraftClaim, DraftClaim)] {
    corpus.claims.flatMap { claims in
      claims.indices.dropLast(2).compactMap { index in
        let three = Array(claims[index..<index + 3])
        return three.map(\.form) == [.from, .to, .growth] ? (three[0], three[1], three[2]) : nil
      }
    }
  }

  // MARK: Units

  private var units: [Site] {
    repeated.filter(\.isInText).flatMap { value -> [Site?] in
      let number = value.number.value.description
      let line = lines[value.document][value.passage.line - 1]
      let scales = ["万", "亿", ""]
      let own = scales.first { !$0.isEmpty && line.contains(number + $0) } ?? ""
      return scales.filter { $0 != own }.map { other in
        site("unit", number + own, value.passage, new: [number + other])
      }
    }.compactMap { $0 } + tableUnits
  }

  /// The units in the names of rows that another statement repeats.
  private var tableUnits: [Site] {
    var seen = Set<String>()
    return repeated.compactMap { value -> Site? in
      guard let table = value.table, let row = value.row, value.role != .value,
        value.place == corpus.place(of: value.document)
      else { return nil }
      let draft = corpus.documents[value.document]
      guard let column = draft.tables[table].column(.name) else { return nil }
      let cell = draft.tables[table].rows[row][column]
      guard let open = cell.text.lastIndex(of: "（"), seen.insert("\(value.document)-\(cell.range)").inserted else {
        return nil
      }
      let unit = String(cell.text[open...])
      guard let other = ["（万件）": "（件）", "（亿元）": "（万元）", "（件）": "（万件）", "（家）": "（万家）"][unit] else { return nil }
      return site("unit", unit, draft.passage(cell.range, text: cell.text), new: [other])
    }
  }

  // MARK: Rows and places

  /// A cell takes the place of the one below in its column, and that one its.
  private var shifts: [Site] {
    repeated.compactMap { value in
      guard let table = value.table, let row = value.row, let column = value.column else { return nil }
      let rows = corpus.documents[value.document].tables[table].rows
      guard row + 1 < rows.count, rows[row + 1].indices.contains(column),
        case let (cell, below) = (rows[row][column], rows[row + 1][column]), cell.text != below.text,
        !below.text.isEmpty
      else { return nil }
      return swap("row shift", value.document, cell, below)
    }
  }

  /// The names of two neighbouring rows change places, where one of them has values that are stated elsewhere too.
  private var places: [Site] {
    var seen = Set<String>()
    return repeated.compactMap { value in
      guard let table = value.table, let row = value.row, seen.insert("\(value.document)|\(table)|\(row)").inserted
      else { return nil }
      let draft = corpus.documents[value.document].tables[table]
      guard let column = draft.column(.entity), row + 1 < draft.rows.count else { return nil }
      return swap("swapped places", value.document, draft.rows[row][column], draft.rows[row + 1][column])
    }
  }

  private func swap(_ kind: String, _ document: Int, _ first: DraftCell, _ second: DraftCell) -> Site? {
    let draft = corpus.documents[document]
    let (a, b) = (draft.passage(first.range, text: first.text), draft.passage(second.range, text: second.text))
    guard a.line != b.line, lines[document][a.line - 1].trimmingCharacters(in: .whitespaces) == first.text,
      lines[document][b.line - 1].trimmingCharacters(in: .whitespaces) == second.text
    else { return nil }
    return Site(kind: kind, document: draft.name, line: a.line - 1, old: first.text, new: [""], swapped: b.line - 1)
  }

  // MARK: Years

  private var years: [Site] { statedYears + citedYears }

  /// The year beside a value, changed to one for which a table has another value.
  private var statedYears: [Site] {
    corpus.values.flatMap { value -> [Site?] in
      guard value.isInText, value.isYearExplicit, let year = value.year else { return [] }
      let others = corpus.values.filter { other in
        !other.isInText && other.key == value.key && other.place == value.place && other.year != year
          && !other.interval.meets(value.interval)
      }.compactMap(\.year)
      return Set(others).sorted().map { site("year", String(year), value.passage, behind: "年", new: [String($0)]) }
    }.compactMap { $0 }
  }

  /// The years and numbers of documents that are cited alike at least twice.
  private var citedYears: [Site] {
    corpus.citations.flatMap { citation -> [Site?] in
      let others = corpus.citations.filter { $0.plain == citation.plain && $0.passage != citation.passage }
      var sites: [Site?] = []
      // A citation that most others contradict is found already.
      let alike = others.count { $0.years == citation.years }
      if citation.years.count > 4, alike > 0, alike * 2 >= others.count {
        let first = String(citation.years.prefix(4))
        sites.append(
          site("cited years", first, citation.passage, new: Site.otherDigits(first).filter { $0.hasPrefix("20") }))
      }
      if let year = citation.numberYear, others.contains(where: { $0.number == citation.number }) {
        sites.append(
          site(
            "cited number", "〔\(year)〕", citation.passage,
            new: Site.otherDigits("〔\(year)〕").filter { $0.hasPrefix("〔20") }))
      }
      return sites
    }.compactMap { $0 }
  }

  // MARK: Sums

  /// The parts of one list that add up to the base of a row, and the pace of a total.
  private var sums: [Site] {
    var sites: [Site?] = []
    for (document, claims) in corpus.claims.enumerated() {
      let own = corpus.facts[document].filter { $0.role == .base && $0.place.isEmpty }
      let bases = Set(own.compactMap { $0.number?.plain })
      var lists: [String: [DraftClaim]] = [:]
      for claim in claims where claim.form == .level && claim.phase != .future {
        lists["\(claim.sentence)|\(claim.list)|\(claim.number.unit.symbol)", default: []].append(claim)
      }
      for (_, list) in lists.sorted(by: { $0.key < $1.key }) {
        for part in Self.parts(of: list, addingUpTo: bases) {
          let number = part.number.value.description
          sites.append(site("sum", number, part.passage, new: Site.otherDigits(number)))
        }
      }
      for pace in claims where pace.form == .perYear {
        for total in claims where total.key == pace.key && total.time?.isYear == false && total != pace {
          let most = (pace.number.high ?? pace.number.value).doubleValue * 5
          let new = [String(Int(most) + 10), String(Int(most) * 3)]
          sites.append(site("pace", total.number.value.description, total.passage, new: new))
        }
      }
    }
    return sites.compactMap { $0 }
  }

  /// The claims of runs of at least three in a list that add up to one of some values.
  private static func parts(of list: [DraftClaim], addingUpTo bases: Set<DecimalNumber>) -> [DraftClaim] {
    var parts: [DraftClaim] = []
    for first in list.indices {
      var sum = DecimalNumber.zero
      for last in list.indices.dropFirst(first) {
        sum = sum.adding(list[last].number.plain) ?? sum
        if last >= first + 2, bases.contains(sum) { parts += list[first...last] }
      }
    }
    return parts
  }

  /// The counts of lists that are as long as they say.
  private var counts: [Site] {
    corpus.documents.flatMap { document -> [Site?] in
      ListReader.counted(in: document).filter { $0.possible == $0.count...$0.count }.map { list -> Site? in
        let digits = Array("零一二三四五六七八九十").map(String.init)
        let spellings = [String(list.count)] + (list.count < digits.count ? [digits[list.count]] : [])
        for spelling in spellings {
          for behind in ["个", "项", "家", "大", "类", "方面", " 个", " 项"] {
            let isDigit = spelling.first?.isASCII ?? false
            let others: [Int] = [list.count - 1, list.count + 1, list.count + 2].filter { $0 > 1 && $0 < 10 }
            let new: [String] = others.map { isDigit ? String($0) : digits[$0] }
            if let found = site("count", spelling, list.passage, behind: behind, new: new) { return found }
          }
        }
        return nil
      }
    }.compactMap { $0 }
  }
}

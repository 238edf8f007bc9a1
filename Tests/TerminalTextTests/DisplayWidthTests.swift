import Testing

@testable import TerminalText

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("abc", 3), ("A1 ~", 4), ("é", 1), ("e\u{301}", 1), ("ñandú", 5), ("Ω", 1), ("Ж", 1), ("ß", 1),
    ("推", 2), ("推演", 4), ("推演abc", 7), ("每万人口高价值发明专利拥有量", 28), ("亿元", 4), ("㎡", 2), ("℃", 1), ("％", 2),
    ("%", 1), ("８.３", 5), ("①", 1), ("²", 1), ("½", 1), ("　", 2), ("，", 2), ("。", 2), ("、", 2), ("：", 2), ("（）", 4),
    ("【】", 4), ("《》", 4), ("“”", 2), ("‘’", 2), ("…", 1), ("——", 2), ("·", 1), ("×÷", 2), ("±", 1), ("°", 1), ("¥", 1),
    ("￥", 2), ("→", 1), ("─│", 2), ("█▌", 2), ("⠿", 1), ("か", 2), ("が", 2), ("か\u{3099}", 2), ("ｶﾞ", 2), ("ア", 2),
    ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("❤", 1), ("𠀀", 2), ("𪚥", 2), ("〇", 2),
    ("\u{200B}", 0), ("\u{FEFF}", 0), ("\u{200D}", 0), ("\u{301}", 0), ("\n", 0), ("\t", 0), ("\u{1B}", 0),
    ("\u{85}", 0),
    ("\r\n", 0), ("a\u{200B}b", 2), ("\u{AD}", 1), ("กำ", 2), ("नि", 2), ("\u{E000}", 1), ("\u{9FFF}", 2),
    ("\u{2A6E0}", 2),
  ])
  func width(_ text: String, _ expected: Int) {
    #expect(text.displayWidth == expected)
    #expect(Substring(text).displayWidth == expected)
  }

  @Test(arguments: [("…", 2), ("①", 2), ("“推演”", 8), ("→", 2), ("a", 1), ("推", 2), ("e\u{301}", 1), ("\u{E000}", 1)])
  func ambiguousCharactersAreWideWhereThePolicySaysSo(_ text: String, _ expected: Int) {
    #expect(text.displayWidth(under: .ambiguousWide) == expected)
  }

  @Test func theRunsAreInOrderAndEachDiffersFromTheOneBefore() {
    let runs = DisplayWidthTable.runs
    #expect(runs.first == 0)
    for (run, next) in zip(runs, runs.dropFirst()) { #expect(run >> 2 < next >> 2 && run & 3 != next & 3) }
  }

  @Test func theShortcutForPlainScalarsAgreesWithTheTable() {
    let plain: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x3001...0x3029, 0x3041...0x3096, 0x4E00...0x9FFF, 0xFF01...0xFF60,
    ]
    for range in plain {
      let runs = DisplayWidthTable.runs.map { ($0 >> 2, $0 & 3) }
      guard let run = runs.lastIndex(where: { $0.0 <= range.lowerBound }) else { continue }
      #expect(runs[run].1 == (range.lowerBound < 0x80 ? 1 : 2))
      #expect(run + 1 == runs.count || runs[run + 1].0 > range.upperBound)
    }
  }
}

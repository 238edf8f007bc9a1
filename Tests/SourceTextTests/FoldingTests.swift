import SourceText
import Testing

/// What input methods type.
struct FoldingTests {
  @Test(arguments: [
    ("ＡｂＺ０９", "AbZ09"), ("＋－＊／＝％（）", "+-*/=%()"), ("２４％，１８％", "24%,18%"), ("＞＝　５", ">= 5"), ("“a”„b", "\"a\"\"b"),
    ("‘a’", "'a'"), ("【】", "[]"), ("—–−", "---"), ("～〜", "~~"), ("、", ","), ("￥", "¥"), ("a\u{A0}b", "a b"),
    ("！～", "!~"),
  ]) func signs(_ typed: String, _ folded: String) {
    #expect(InputFolding.fold(typed) == folded)
  }

  @Test(arguments: ["①", "²", "㎡", "ﬁ", "Ⅳ", "高价值", "。", "《》", "é"]) func onlyTheTableIsFolded(_ text: String) {
    #expect(InputFolding.fold(text) == text)
  }

  @Test func whatCannotBeSeenIsDropped() {
    #expect(InputFolding.fold("托\u{200B}管\u{FEFF}") == "托管")
    #expect(InputFolding.isIgnorable("\u{200B}"))
    #expect(!InputFolding.isIgnorable(" "))
  }

  @Test func foldingTwiceIsFoldingOnce() {
    let all = String(String.UnicodeScalarView((0x20...0xFFFF).compactMap { Unicode.Scalar($0) }))
    let once = InputFolding.fold(all)
    #expect(InputFolding.fold(once) == once)
  }

  @Test func asciiIsNeverChanged() {
    for value: UInt32 in 0..<128 { #expect(Unicode.Scalar(value).map { InputFolding.fold($0).value } == value) }
  }
}

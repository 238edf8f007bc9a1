import PlanModel
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

/// Text to lines and tokens.
struct LexerTests {
  static let texts = [
    "增长 托管 24%", "增长　托管　２４％", "grow 托管 2021..2022 8%, 2023.. 12%  # 因为", "目标 高价值 ≥ 13 因为 “依据 国家”",
    "令 人口 = 1，260.5万人 在 2020", "grow 1 = (高价值 - 人口) × 2 ÷ 3 # 注", "断言 数值 高价值@2025 >= 13 且 可达 托管", "load 'a b.csv'",
    "项目\t\tx 。", "sweep 托管 20%～30% step 2%", "\u{FEFF}增长 托\u{200B}管 1", "a.b c…d 1.5.x $", "目标 a 3\r\n目标 b 4\n",
    "x \"a\"\"b\" 'c''d' ‘e’ “f”", "🇨🇳 e\u{301} ①", "project 托管 \\\n  to 2025", "grow a = (1 +\n 2)\n",
  ]

  @Test(arguments: texts) func everyTokenGivesBackItsText(_ text: String) {
    let file = SourceFile(name: "t", text: text)
    var end = 0
    for token in Reading.tokens(text) {
      #expect(String(file.text(in: token.range)) == token.raw)
      #expect(token.range.lowerBound >= end && !token.range.isEmpty)
      end = token.range.upperBound
    }
  }

  @Test(arguments: [
    ("增长 托管 24%", "word 增长|word 托管|number 24|symbol %"), ("grow a +2pp", "word grow|word a|symbol +|number 2|word pp"),
    ("２４％，１８．５％", "number 24|symbol %|symbol ,|number 18.5|symbol %"),
    ("2021..2022", "number 2021|symbol ..|number 2022"),
    ("2021.. 12%", "number 2021|symbol ..|number 12|symbol %"), (".5", "number 0.5"), ("0.50", "number 0.5"),
    ("3～4", "number 3|symbol ..|number 4"), ("3…4", "number 3|symbol ..|number 4"), ("12。5", "number 12.5"),
    ("≥13 ≤5 ×2 ÷3", "symbol >=|number 13|symbol <=|number 5|symbol *|number 2|symbol /|number 3"),
    (
      ">=13<=5>1<2=3@4?",
      "symbol >=|number 13|symbol <=|number 5|symbol >|number 1|symbol <|number 2|symbol =|number 3|symbol @|number 4|symbol ?"
    ),
    ("a、b", "word a|symbol ,|word b"), ("（a）", "symbol (|word a|symbol )"),
    ("高价值@2025", "word 高价值|symbol @|number 2025"),
    ("\"a b\"", "string a b"), ("'a b'", "string a b"), ("“a b”", "string a b"), ("‘a b’", "string a b"),
    ("”a”", "string a"),
    ("\"a\"\"b\"", "string a\"b"), ("'a\"b'", "string a\"b"), ("\"ａ，ｂ\"", "string ａ，ｂ"),
    ("\"# 不是注释\" # 注释", "string # 不是注释"), ("ＧＤＰ比重", "word GDP比重"), ("托\u{200B}管", "word 托管"), ("5e", "number 5|word e"),
    ("5件/万人", "number 5|word 件|symbol /|word 万人"), ("a_1", "word a_1"), ("\"\"", "string "),
    ("18% 。", "number 18|symbol %"),
  ]) func kinds(_ text: String, _ expected: String) {
    let found = Reading.tokens(text).map { token in
      switch token.kind {
      case .word(let word): "word \(word)"
      case .number(let number): "number \(number)"
      case .string(let text): "string \(text)"
      case .symbol(let symbol): "symbol \(symbol.rawValue)"
      case .malformed(let fault): "malformed \(fault.rawValue)"
      case .invalid: ""
      case .end: "end"
      }
    }
    #expect(found.joined(separator: "|") == expected)
  }

  // MARK: Lines

  @Test func linesOfAScript() {
    let text = "# 头\r\n\r\n增长 a 1% # 尾\r\n   \n目标 a 3"
    let described = Lexer.lines(of: SourceFile(name: "t", text: text)).lines.map { line in
      switch line {
      case .blank: "-"
      case .comment(let comment): comment
      case .statement(let tokens): "[\(tokens.tokens.count)]" + tokens.comments.joined()
      }
    }
    #expect(described == ["# 头", "-", "[5]# 尾", "-", "[4]"])
  }

  @Test(arguments: [
    ("grow a \\\n 1%", 4), ("grow a \\  \r\n 1%", 4), ("grow a = (1 + # 注\n 2)", 8), ("grow a 1% because \"一\n二\"", 6),
    ("grow a = (1\n\n+ 2)", 8), ("可达 （a\n）", 4),
  ]) func longStatements(_ text: String, _ count: Int) {
    let lines = Lexer.lines(of: SourceFile(name: "t", text: text + "\nquit")).lines
    let counts = lines.map { if case .statement(let tokens) = $0 { tokens.tokens.count - 1 } else { 0 } }
    #expect(counts == [count, 1])
  }

  @Test func commentsInsideLongStatementsAreKept() {
    let text = "grow a = (1 + # 一\n 2) # 二"
    guard case .statement(let tokens) = Lexer.lines(of: SourceFile(name: "t", text: text)).lines.first else {
      Issue.record("no statement")
      return
    }
    #expect(tokens.comments == ["# 一", "# 二"])
    #expect(tokens.range == 0..<(text.utf8.count - " # 二".utf8.count))
  }

  @Test func aForgottenBracketCostsOnlyItsStatement() {
    let text = "grow a = (1 + 2\n增长 b 3%\n# 注\nreach"
    let (lines, faults) = Lexer.lines(of: SourceFile(name: "t", text: text))
    #expect(faults.map(\.id) == [.unclosedBracket])
    #expect(faults.first?.range == 9..<10)
    #expect(lines.count == 4)
  }

  @Test(arguments: [
    ("增长 a (", true), ("增长 a \"x", true), ("增长 a \\", true), ("增长 a “x", true), ("增长 a (\n b", true),
    ("增长 a 1%", false),
    ("", false), ("# (", false), ("增长 a \"x\"", false), ("增长 a \\ b", false), ("(a)", false),
  ]) func unfinishedTexts(_ text: String, _ isUnfinished: Bool) {
    #expect(Lexer.isUnfinished(text) == isUnfinished)
  }

  @Test func theFirstLineMayNameTheProgram() {
    #expect(Reading.tokens("#!/usr/bin/env -S tuiyan run\nquit").map(\.raw) == ["quit"])
  }

  @Test(arguments: [
    ("到5000", "word 到|number 5000"), ("从2021", "word 从|number 2021"),
    ("5000家于2027", "number 5000|word 家|word 于|number 2027"),
    ("步长5%", "word 步长|number 5|symbol %"), ("表1", "word 表1"), ("5G应用", "number 5|word G应用"),
  ]) func keywordsThatTouchNumbers(_ text: String, _ expected: String) {
    let found = Reading.tokens(text).map { token in
      switch token.kind {
      case .word(let word): "word \(word)"
      case .number(let number): "number \(number)"
      case .symbol(let symbol): "symbol \(symbol.rawValue)"
      default: "\(token.kind)"
      }
    }
    #expect(found.joined(separator: "|") == expected)
  }

  @Test func numbersInFileNamesAreNoFaults() throws {
    let faults = Reading.faults("加载 v1.2.3e5.csv")
    #expect(faults.isEmpty)
  }

  // MARK: Faults

  @Test(arguments: [
    ("load ⟦\"⟧a", DiagnosticID.unclosedQuote),
    ("grow a = ⟦(⟧1", .unclosedBracket), ("grow ⟦${a⟧ 1%", .unclosedVariable), ("grow ⟦$托管⟧ 1%", .undefinedVariable),
    ("grow ⟦${托管}⟧ 1%", .undefinedVariable),
  ]) func faults(_ marked: String, _ id: DiagnosticID) {
    let source = MarkedText(marked)
    let faults = Lexer.lines(of: SourceFile(name: "t", text: source.text)).diagnostics
    #expect(faults.map(\.id) == [id])
    #expect(faults.map(\.range) == source.ranges)
  }

  // MARK: Variables

  @Test func variablesStandForTheirTokens() throws {
    let tokens = Reading.tokens("grow $who ${rate:-18%} x", variables: ["who": "托管 到", "x": "y"])
    #expect(tokens.map(\.raw) == ["grow", "托管", "到", "18", "%", "x"])
    #expect(tokens.map(\.range) == [0..<4, 5..<9, 5..<9, 10..<22, 10..<22, 23..<24])
    #expect(Reading.tokens("a ${x:-}b", variables: [:]).map(\.raw) == ["a", "b"])
    #expect(Reading.tokens("$a$b", variables: ["a": "1", "b": "%"]).map(\.raw) == ["1", "%"])
  }

  @Test func insideQuotesVariablesAreText() {
    #expect(Reading.tokens("\"$who\"").map(\.kind) == [.string("$who")])
  }

  @Test func theNearestVariableIsOffered() {
    let (_, faults) = Lexer.lines(of: SourceFile(name: "t", text: "$rato"), variables: ["rate": "1", "who": "2"])
    #expect(faults.first?.suggestions == ["rate"])
  }

  @Test func aFaultInAVariableIsShownAtTheVariable() {
    let (_, faults) = Lexer.lines(of: SourceFile(name: "t", text: "grow a $rate"), variables: ["rate": "\"1"])
    #expect(faults.map(\.id) == [.unclosedQuote])
    #expect(faults.map(\.range) == [7..<12])
  }
}

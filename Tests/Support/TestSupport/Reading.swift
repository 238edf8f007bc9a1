public import PlanModel
public import ScenarioLanguage
public import SourceText
import Testing

/// Reading texts in tests.
public enum Reading {
  /// The only statement of a text.
  public static func statement(_ text: String, variables: [String: String] = [:]) throws -> StatementSyntax {
    let file = SourceFile(name: "t", text: text)
    let (lines, faults) = Lexer.lines(of: file, variables: variables)
    #expect(faults.isEmpty, "\(text)")
    let statements = lines.compactMap { if case .statement(let tokens) = $0 { tokens } else { nil } }
    let only = try #require(statements.first, "\(text)")
    #expect(statements.count == 1, "\(text)")
    return try Parser.parse(only, in: file)
  }

  /// Everything that is wrong with how a text is written, in the order of reading.
  public static func faults(_ text: String, variables: [String: String]? = [:]) -> [Diagnostic] {
    let file = SourceFile(name: "t", text: text)
    var (lines, faults) = Lexer.lines(of: file, variables: variables)
    for line in lines {
      guard case .statement(let tokens) = line else { continue }
      do {
        _ = try Parser.parse(tokens, in: file)
      } catch {
        faults += error.all
      }
    }
    return faults.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
  }

  /// The tokens of a text, without the end of each statement.
  public static func tokens(_ text: String, variables: [String: String]? = [:]) -> [Token] {
    Lexer.lines(of: SourceFile(name: "t", text: text), variables: variables).lines.flatMap { line -> [Token] in
      guard case .statement(let tokens) = line else { return [] }
      return tokens.tokens.filter { $0.kind != .end }
    }
  }

  /// The meaning of a statement against a plan.
  public static func meaning(_ text: String, in plan: Plan = plan) throws -> Statement {
    try Lowering.lower(statement(text), plan: plan, horizon: 2025, in: SourceFile(name: "t", text: text))
  }

  /// A plan with an indicator of each sort.
  public static let plan: Plan = {
    var plan = Plan()
    plan.add("1", "每万人口高价值发明专利拥有量", .perCapita, unit: "件", base: "4.62", target: .atLeast(13))
    plan.add("5", "商标有效注册总量", .stock, unit: "万件", base: "44", target: .atLeast(70))
    plan.add("7", "知识产权纠纷非诉调解率", .share, unit: "%", base: "23", target: .atLeast(30))
    plan.add("9", "知识产权保护社会满意度", .score, unit: "分", base: "78.15", target: .atLeast(83))
    plan.add("10", "知识产权质押融资登记金额", .flow, unit: "亿元", base: "1.91", target: .atLeast(12))
    plan.add("13", "强国建设试点示范园区", .count, unit: "个", base: nil, target: .range(3, 4))
    plan.add("18", "中小企业知识产权托管数量", .count, unit: "家", base: "1700", target: .atLeast(5000))
    plan.add("19", "地区生产总值增速", .growthRate, unit: "%", base: "3")
    plan.compare("全国", "1", base: "6.3", target: "12")
    plan.compare("武汉", "1", base: "10", target: nil)
    plan.state("人口", "1260", in: 2020, unit: "万人")
    plan.open("高")
    plan.open("基准")
    return plan
  }()
}

/// A text in which places are marked: `增长 ⟦高价直⟧ 18%`.
public struct MarkedText {
  /// The text without the marks.
  public let text: String
  /// The places, in the order in which they begin.
  public let ranges: [SourceRange]

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    var text = ""
    var starts: [Int] = []
    var ranges: [SourceRange] = []
    for letter in marked {
      switch letter {
      case "⟦": starts.append(text.utf8.count)
      case "⟧": ranges.append((starts.popLast() ?? 0)..<text.utf8.count)
      default: text.append(letter)
      }
    }
    self.text = text
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }
}

import IndicatorTables
import OfficeFiles
public import SourceText

extension Words {
  /// What is wrong, in one sentence.
  public func message(_ diagnostic: Diagnostic) -> String {
    Template.fill(catalogued(diagnostic.id).message, arguments(of: diagnostic))
  }

  /// What to do about it.
  public func remedy(_ diagnostic: Diagnostic) -> String {
    Template.fill(catalogued(diagnostic.id).remedy, arguments(of: diagnostic))
  }

  /// The message and the remedy of a diagnostic, with `{name}` where a value is put in.
  public func catalogued(_ id: DiagnosticID) -> (message: String, remedy: String) {
    language == .chinese ? id.chinese : id.english
  }

  private func arguments(of diagnostic: Diagnostic) -> [(String, String)] {
    diagnostic.arguments.map { key, value in
      switch (key, diagnostic.id) {
      case ("expected", _): (key, expectation(value))
      case ("damage", .officeDamaged): (key, OfficeFault.Damage(rawValue: value).map(words) ?? value)
      case ("kind", .officeOtherKind): (key, FileKind(rawValue: value).map(words) ?? value)
      case ("form", .officeOtherKind): (key, FileKind.Conversion(rawValue: value).map(words) ?? value)
      case ("form", .sheetAmbiguous), ("form", .sheetMissing): (key, TableForm(rawValue: value).map(words) ?? value)
      case ("part", .officeDamaged) where value.isEmpty: (key, language == .chinese ? "文件" : "the file ")
      case ("part", .officeDamaged): (key, value + " ")
      default: (key, value)
      }
    }
  }

  /// The words for what the grammar expects.
  private func expectation(_ name: String) -> String {
    let chinese = language == .chinese
    return switch name {
    case "verb": chinese ? "动词" : "a verb"
    case "indicator": chinese ? "指标名" : "an indicator"
    case "name": chinese ? "名称" : "a name"
    case "file": chinese ? "文件名" : "a file"
    case "year": chinese ? "年份" : "a year"
    case "number": chinese ? "数字" : "a number"
    case "quantity": chinese ? "数值" : "a value"
    case "law": chinese ? "增长写法（如 18%、+660、到 13）" : "a growth law (such as 18%, +660, to 13)"
    case "condition": chinese ? "条件" : "a condition"
    case "keyword": chinese ? "关键词" : "a keyword"
    case "text": chinese ? "加引号的文字" : "a quoted text"
    case "comparison": chinese ? "比较符号（>=、<=、=）" : "a comparison (>=, <=, =)"
    case "scenario": chinese ? "情景名" : "a scenario"
    case "rate": chinese ? "增速（如 18%、+660）" : "a step (such as 18%, +660)"
    case "place": chinese ? "地区名" : "a place"
    case "closing-bracket": chinese ? "“)”" : "“)”"
    case "operand": chinese ? "数值或名称" : "a value or a name"
    case "range": chinese ? "区间符号“..”" : "“..”"
    case "stated": chinese ? "要清除的是什么（增长、目标或情景）" : "what to drop (grow, target or scenario)"
    case "order": chinese ? "排序的根据" : "an order"
    default: name
    }
  }
}

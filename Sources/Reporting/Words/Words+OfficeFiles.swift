import IndicatorTables
import OfficeFiles

extension Words {
  /// A place in a workbook or document: the layout has `第2表!C5` and `第12段`, as its tables are called.
  func place(_ cell: String) -> String {
    guard language == .english, cell.hasPrefix("第") else { return cell }
    let number = cell.dropFirst().prefix(while: \.isNumber)
    let rest = cell.dropFirst(1 + number.count)
    if rest == "段" { return "paragraph \(number)" }
    return rest.hasPrefix("表") && !number.isEmpty ? "table \(number)\(rest.dropFirst())" : cell
  }

  /// What is wrong with a file, behind the name of the part.
  func words(_ damage: OfficeFault.Damage) -> String {
    let chinese = language == .chinese
    return switch damage {
    case .truncated: chinese ? "不完整，可能没有下载完" : "ends too early; it may not have been fetched completely"
    case .directory: chinese ? "的目录与内容对不上" : "does not fit its directory"
    case .checksum: chinese ? "的内容与校验码不符" : "does not match its checksum"
    case .packing: chinese ? "的压缩方式不是办公软件用的" : "is packed in a way that office programs do not use"
    case .markup: chinese ? "的 XML 不完好" : "is no well-formed XML"
    case .missing: chinese ? "不在文件里" : "is not in the file"
    }
  }

  /// What a file of another kind is.
  func words(_ kind: FileKind) -> String {
    let chinese = language == .chinese
    return switch kind {
    case .archive: chinese ? "压缩包" : "an archive"
    case .oldWorkbook:
      chinese
        ? "旧格式的表格（Excel 97–2003 的 .xls，或 WPS 的 .et）"
        : "a workbook of the old format (.xls of Excel 97–2003, .et of WPS)"
    case .oldDocument:
      chinese
        ? "旧格式的文档（Word 97–2003 的 .doc，或 WPS 的 .wps）"
        : "a document of the old format (.doc of Word 97–2003, .wps of WPS)"
    case .encrypted: chinese ? "有密码的文件" : "a protected file"
    case .oldContainer: chinese ? "旧格式的办公文件" : "an office file of an old format"
    case .binaryWorkbook: chinese ? "二进制工作簿（.xlsb）" : "a binary workbook (.xlsb)"
    case .openDocument: chinese ? " OpenDocument 文件（.ods、.odt）" : "an OpenDocument file (.ods, .odt)"
    case .presentation: chinese ? "演示文稿" : "a presentation"
    case .pdf: chinese ? " PDF 文件" : "a PDF file"
    case .richText: chinese ? " RTF 文档" : "an RTF document"
    case .webPage: chinese ? "网页或 XML，只是后缀写成了表格或文档" : "a web page or XML under the ending of a workbook or document"
    }
  }

  /// How a file of another kind becomes one that is read.
  func words(_ conversion: FileKind.Conversion) -> String {
    let chinese = language == .chinese
    return switch conversion {
    case .workbook:
      chinese
        ? "在 Excel 或 WPS 里打开，另存为“Excel 工作簿（.xlsx）”" : "open it in Excel or WPS and save it as an Excel workbook (.xlsx)"
    case .document:
      chinese ? "在 Word 或 WPS 里打开，另存为“Word 文档（.docx）”" : "open it in Word or WPS and save it as a Word document (.docx)"
    case .original:
      chinese
        ? "找原来的 .docx 或 .xlsx；没有就把表复制到 Excel 里另存为 .xlsx，并逐个核对数字"
        : "look for the .docx or .xlsx it was made from; failing that, copy the table to Excel, save it as .xlsx and compare every number"
    case .unpacking: chinese ? "先解压，再加载里面的表" : "unpack it and load the table inside"
    }
  }

  /// What a table is read as.
  func words(_ form: TableForm) -> String {
    let chinese = language == .chinese
    return switch form {
    case .indicators: chinese ? "指标表" : "a table of indicators"
    case .series: chinese ? "历年表" : "a table of past values"
    case .peers: chinese ? "对标表" : "a table of peers"
    case .claims: chinese ? "主张表" : "a table of claims"
    }
  }
}

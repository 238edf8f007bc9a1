/// What a file is by its first bytes, whatever its name ends in.
public enum FileKind: String, Sendable, Hashable, CaseIterable {
  /// A zip archive: workbooks and documents of today, and much else.
  case archive
  /// Excel 97 to 2003, and what WPS writes as `.et`.
  case oldWorkbook
  /// Word 97 to 2003, and what WPS writes as `.wps`.
  case oldDocument
  /// A workbook or document under a password.
  case encrypted
  /// PowerPoint and what else lies in the old container.
  case oldContainer
  /// A binary workbook, `.xlsb`.
  case binaryWorkbook
  /// OpenDocument, `.ods` and `.odt`.
  case openDocument
  /// Slides.
  case presentation
  /// PDF.
  case pdf
  /// Rich text, often under the ending `.doc`.
  case richText
  /// A web page under the ending of a workbook or document.
  case webPage

  /// The kind of a file that is no plain text; `nil` for all else.
  ///
  /// - Complexity: O(length) for the old container, O(1) otherwise.
  public init?(_ bytes: [UInt8], name: String = "") {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = Self.container(bytes)
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else if Self.isOfficeName(name), Self.isMarkup(bytes) {
      self = .webPage
    } else {
      return nil
    }
  }

  /// The kind of what lies in the old container, told by the names in its directory, which are UTF-16.
  private static func container(_ bytes: [UInt8]) -> FileKind {
    func holds(_ name: String) -> Bool {
      let pattern = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      // A directory entry is 128 bytes long and begins with its name.
      return stride(from: 512, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: pattern) }
    }
    if holds("EncryptedPackage") { return .encrypted }
    if holds("WordDocument") { return .oldDocument }
    if holds("Workbook") || holds("Book") { return .oldWorkbook }
    return .oldContainer
  }

  private static func isOfficeName(_ name: String) -> Bool {
    [".xls", ".xlsx", ".doc", ".docx", ".et", ".wps"].contains { name.lowercased().hasSuffix($0) }
  }

  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(256).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    return ["<html", "<!doctype html", "<?xml", "<table", "mime-version:"].contains { text.hasPrefix($0) }
  }
}

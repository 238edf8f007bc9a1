import Foundation
import Glibc

/// A locale that the editor must work in, as the variables that choose it.
public enum LocaleCase: CaseIterable, Sendable {
  case unset, c, cUTF8, chinese

  /// Whether the Chinese locale is there, or was made where the system has only its source.
  public static let hasChinese = isInstalled || folder != nil

  /// The variables of the environment.
  public var variables: [String: String] {
    switch self {
    case .unset: [:]
    case .c: ["LC_ALL": "C"]
    case .cUTF8: ["LC_ALL": "C.UTF-8"]
    case .chinese:
      Self.isInstalled ? ["LC_ALL": name] : ["LC_ALL": name, "LOCPATH": Self.folder?.path ?? ""]
    }
  }

  private var name: String { "zh_CN.UTF-8" }

  private static let isInstalled: Bool = {
    guard let locale = newlocale(LC_CTYPE_MASK, "zh_CN.UTF-8", nil) else { return false }
    freelocale(locale)
    return true
  }()

  /// The folder with the locale made for the tests; it needs no rights but those on the folder.
  private static let folder: TemporaryFolder? = {
    guard let folder = try? TemporaryFolder() else { return nil }
    let localedef = Process()
    localedef.executableURL = URL(fileURLWithPath: "/usr/bin/localedef")
    localedef.arguments = ["-i", "zh_CN", "-f", "UTF-8", "--no-archive", folder.path + "/zh_CN.UTF-8"]
    localedef.standardError = FileHandle.nullDevice
    guard (try? localedef.run()) != nil else { return nil }
    localedef.waitUntilExit()
    // A static lives as long as the tests, and is never freed.
    atexit { LocaleCase.folder?.remove() }
    return localedef.terminationStatus == 0 ? folder : nil
  }()
}

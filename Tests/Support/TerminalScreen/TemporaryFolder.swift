import Foundation
import Glibc

/// A folder that goes with the test.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Makes an empty folder.
  public init() throws {
    var template = Array("/tmp/line-editor-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FolderFailure(number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { remove() }

  /// Removes the folder with all that is in it.
  public func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file.
  public func write(_ bytes: [UInt8], to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
  }

  struct FolderFailure: Error {
    let number: Int32
  }
}

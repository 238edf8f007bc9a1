import Glibc
import SourceText

/// Writes files as a whole or not at all.
enum OutputFile {
  /// Why a file could not be written, in the words of the system.
  struct Failure: Error {
    let reason: String

    /// What the system said last.
    static var last: Failure { Failure(reason: strerror(errno).map { String(cString: $0) } ?? String(errno)) }
  }

  /// A file whose place another took.
  struct Replaced {
    /// Its length in bytes.
    let size: Int
    /// When it was last changed, in seconds since 1970.
    let time: Int
    /// What it is called now.
    let backup: String
  }

  /// Writes `bytes` to `path`; where something else stands there and is to be kept, it is `path~` from then on.
  static func write(_ bytes: [UInt8], to path: String, keepingOther: Bool) throws(Failure) -> Replaced? {
    let target = InputFile.canonical(path)
    var status = stat()
    guard keepingOther, stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      (try? FileReading.bytes(at: target)) != bytes
    else {
      try write(bytes, to: path)
      return nil
    }
    let backup = target + "~"
    // A second name for the old file: at no moment is there none. Where the disk knows no second names, it moves.
    unlink(backup)
    guard link(target, backup) == 0 || rename(target, backup) == 0 else { throw Failure.last }
    do throws(Failure) {
      try write(bytes, to: path)
    } catch {
      rename(backup, target)
      throw error
    }
    return Replaced(size: Int(status.st_size), time: Int(status.st_mtim.tv_sec), backup: path + "~")
  }

  /// Writes `bytes` to a new file beside `path` and puts it in the place of `path` when it is safely on the disk.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    // Through a link, the file that it points to is replaced, not the link.
    let target = InputFile.canonical(path)
    var template = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Failure.last }
    let temporary = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? "" }
    do throws(Failure) {
      try write(bytes, to: descriptor)
      guard fchmod(descriptor, permissions(of: target)) == 0, fsync(descriptor) == 0 else { throw Failure.last }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard close(descriptor) == 0, rename(temporary, target) == 0 else {
      let failure = Failure.last
      unlink(temporary)
      throw failure
    }
  }

  /// Writes all bytes to an open file.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure.last }
      rest = rest.dropFirst(count)
    }
  }

  /// The permissions of the file that is replaced, or those of a new file.
  private static func permissions(of path: String) -> mode_t {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & 0o777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }
}

import Glibc

/// Why a file could not be read.
public enum FileReadingError: Error, Sendable, Hashable {
  case missing
  case directory
  case notPermitted
  /// Larger than the limit, in bytes.
  case tooLarge(Int)
  /// Any other answer of the system, by its number.
  case system(Int32)
}

/// Reads whole files, with a limit.
public enum FileReading {
  /// The largest file that is read, in bytes.
  public static let maximumBytes = 256 << 20

  /// The bytes of the file at `path`.
  public static func bytes(at path: String) throws(FileReadingError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw reason(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .directory }
    if status.st_size > maximumBytes { throw .tooLarge(Int(status.st_size)) }
    return try contents(of: descriptor)
  }

  /// Everything that can still be read from an open descriptor, such as standard input.
  public static func contents(of descriptor: Int32) throws(FileReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw reason(errno)
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > maximumBytes { throw .tooLarge(bytes.count) }
    }
  }

  private static func reason(_ number: Int32) -> FileReadingError {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .directory
    case EACCES, EPERM: .notPermitted
    default: .system(number)
    }
  }
}

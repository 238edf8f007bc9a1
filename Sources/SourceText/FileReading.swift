import Glibc

/// Why a file could not be read.
public enum FileReadingError: Error, Sendable, Hashable {
  case missing
  case directory
  case notPermitted
  /// Larger than the limit, in bytes.
  case tooLarge(Int)
  /// The user asked to stop, while the file was not there to be read: a pipe, or a disk far away.
  case cancelled
  /// Any other answer of the system, by its number.
  case system(Int32)
}

/// Reads whole files, with a limit.
public enum FileReading {
  /// The largest file that is read, in bytes.
  public static let maximumBytes = 256 << 20

  /// How long a wait for a pipe lasts before it is asked again whether to give up, in milliseconds.
  private static let patience: Int32 = 50

  /// The bytes of the file at `path`. A pipe is waited for until `isCancelled` says that nobody wants it any more.
  public static func bytes(
    at path: String, isCancelled: () -> Bool = { false }
  ) throws(FileReadingError) -> [UInt8] {
    // Opening a pipe would wait for whoever writes to it, and nothing could break into that.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw reason(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .directory }
    if status.st_size > maximumBytes { throw .tooLarge(Int(status.st_size)) }
    return try contents(of: descriptor, isCancelled: isCancelled)
  }

  /// Everything that can still be read from an open descriptor, such as standard input.
  public static func contents(
    of descriptor: Int32, isCancelled: () -> Bool = { false }
  ) throws(FileReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      while poll(&source, 1, patience) <= 0 { if isCancelled() { throw .cancelled } }
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
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

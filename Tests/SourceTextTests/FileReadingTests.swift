import Foundation
import SourceText
import TestSupport
import Testing

/// Whole files from the disk.
struct FileReadingTests {
  @Test func wholeFilesAreRead() throws {
    try Repository.withTemporaryFolder { folder in
      let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
      try Data(bytes).write(to: URL(filePath: folder).appending(path: "名 单.bin"))
      #expect(try FileReading.bytes(at: folder + "/名 单.bin") == bytes)
      try Data().write(to: URL(filePath: folder).appending(path: "empty"))
      #expect(try FileReading.bytes(at: folder + "/empty").isEmpty)
    }
  }

  @Test func whatCannotBeReadIsSaid() throws {
    try Repository.withTemporaryFolder { folder in
      #expect(throws: FileReadingError.missing) { try FileReading.bytes(at: folder + "/none") }
      #expect(throws: FileReadingError.directory) { try FileReading.bytes(at: folder) }
      try Data([1]).write(to: URL(filePath: folder).appending(path: "file"))
      #expect(throws: FileReadingError.missing) { try FileReading.bytes(at: folder + "/file/inside") }
    }
  }

  @Test func hugeFilesAreRefusedBeforeTheyAreRead() throws {
    try Repository.withTemporaryFolder { folder in
      let path = folder + "/sparse"
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      // A hole: it has a size and takes no room.
      #expect(truncate(path, off_t(FileReading.maximumBytes + 1)) == 0)
      #expect(throws: FileReadingError.tooLarge(FileReading.maximumBytes + 1)) { try FileReading.bytes(at: path) }
    }
  }

  @Test func otherAnswersOfTheSystemKeepTheirNumber() throws {
    try Repository.withTemporaryFolder { folder in
      let path = folder + "/loop"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
      #expect(throws: FileReadingError.system(ELOOP)) { try FileReading.bytes(at: path) }
    }
  }

  @Test func aPipeIsWaitedForUntilItIsGivenUp() throws {
    try Repository.withTemporaryFolder { folder in
      #expect(mkfifo(folder + "/pipe", 0o600) == 0)
      var asked = 0
      #expect(throws: FileReadingError.cancelled) {
        try FileReading.bytes(at: folder + "/pipe") {
          asked += 1
          return asked == 3
        }
      }
      #expect(asked == 3)
    }
  }
}

import Foundation
import TestSupport
import Testing
import Workspace

/// What was acknowledged is there, however the program ended.
///
/// `TUIYAN_KILLS` sets the number of kills, and with it that of full disks and cut files; the full size is 1000. `TUIYAN_SMALL_DISK`
/// names a folder that is a file system of some hundred kilobytes, to be filled.
@Suite(.serialized) struct CrashTests {
  private static let kills = ProcessInfo.processInfo.environment["TUIYAN_KILLS"].flatMap { Int($0) } ?? 12

  @Test func nothingAcknowledgedIsLostWhenTheProgramIsKilled() throws {
    try Repository.withTemporaryFolder { folder in
      var random = SplitMix64(seed: 500)
      var (acknowledged, lost, unopened) = (0, 0, 0)
      var path = folder + "/0.tyw"
      var expected = AcknowledgedJournal()
      for kill in 0..<Self.kills {
        // A new workspace now and then: the first moments of a file are moments too.
        if kill % 10 == 9 {
          path = folder + "/\(kill).tyw"
          expected = AcknowledgedJournal()
        }
        let probe = try Probe(path, seed: UInt64(kill))
        let lines = random.chance(10) ? 0 : random.int(1...25)
        let delay = useconds_t(random.int(0...(lines == 0 ? 20_000 : 3000)))
        let told = probe.acknowledged(killedAfter: lines, delay: delay)
        acknowledged += told.count(where: { $0.hasPrefix("+") || $0.hasPrefix("=") })
        for line in told { expected.apply(line) }
        guard FileManager.default.fileExists(atPath: path) else { continue }
        do throws(WorkspaceError) {
          // What was on the disk but not yet acknowledged may be there as well: one step at most.
          let found = AcknowledgedJournal(try Workspace(path: path).journal)
          if found != expected, !found.isOneStep(after: expected) { lost += 1 }
          expected = found
        } catch {
          unopened += 1
          Issue.record("\(error)")
        }
      }
      #expect(lost == 0 && unopened == 0)
      #expect(acknowledged > Self.kills * 3)
      print("kills \(Self.kills), acknowledged \(acknowledged), lost \(lost), not opened \(unopened)")
    }
  }

  private static let smallDisk = ProcessInfo.processInfo.environment["TUIYAN_SMALL_DISK"]

  @Test(.enabled(if: CrashTests.smallDisk != nil)) func aFullDiskRefusesAndStaysWhole() throws {
    let disk = try #require(Self.smallDisk)
    var random = SplitMix64(seed: 502)
    var (acknowledged, lost, whileFull) = (0, 0, 0)
    for seed in 0..<max(Self.kills / 10, 5) {
      let path = disk + "/plan.tyw"
      // What others keep on the disk, and throw away later.
      let ballast = disk + "/ballast"
      for file in try FileManager.default.contentsOfDirectory(atPath: disk) {
        try FileManager.default.removeItem(atPath: disk + "/" + file)
      }
      try Data(count: random.int(100_000...300_000)).write(to: URL(filePath: ballast))
      var expected = AcknowledgedJournal()
      let told = try Probe(path, seed: UInt64(seed)).acknowledged(killedAfter: nil)
      #expect(told.last?.hasPrefix("!") == true, "\(told.suffix(1))")
      acknowledged += told.count { $0.hasPrefix("+") || $0.hasPrefix("=") }
      for line in told { expected.apply(line) }
      // It may need room to be opened at all; where it opens, everything is there.
      if let found = try? Workspace(path: path).journal {
        whileFull += 1
        if AcknowledgedJournal(found) != expected { lost += 1 }
      }
      try FileManager.default.removeItem(atPath: ballast)
      if AcknowledgedJournal(try Workspace(path: path).journal) != expected { lost += 1 }
      for line in try Probe(path, seed: UInt64(seed)).acknowledged(killedAfter: 10) { expected.apply(line) }
      // The disk may be full again by now, without room to open it there.
      let found = AcknowledgedJournal(try Self.journal(ofCopyOf: disk))
      if found != expected, !found.isOneStep(after: expected) { lost += 1 }
    }
    #expect(lost == 0)
    print(
      "full disks \(max(Self.kills / 10, 5)), acknowledged \(acknowledged), lost \(lost), opened while full \(whileFull)"
    )
  }

  /// What a workspace holds when its folder is copied to where there is room.
  private static func journal(ofCopyOf folder: String) throws -> Journal {
    try Repository.withTemporaryFolder { copy in
      for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasPrefix("plan.tyw") {
        try FileManager.default.copyItem(atPath: folder + "/" + file, toPath: copy + "/" + file)
      }
      return try Workspace(path: copy + "/plan.tyw").journal
    }
  }

  @Test func aFileThatMayNotGrowRefusesAndStaysWhole() throws {
    try Repository.withTemporaryFolder { folder in
      for seed in 0..<max(Self.kills / 10, 5) {
        let path = folder + "/\(seed).tyw"
        var expected = AcknowledgedJournal()
        let limit = 40_000 + 20_000 * (seed % 5) + 37 * seed
        let told = try Probe(path, seed: UInt64(seed), limit: limit).acknowledged(killedAfter: nil)
        #expect(told.last?.hasPrefix("!") == true, "\(told.suffix(1))")
        for line in told { expected.apply(line) }
        #expect(AcknowledgedJournal(try Workspace(path: path).journal) == expected)
        // With room again it goes on.
        let more = try Probe(path, seed: UInt64(seed)).acknowledged(killedAfter: 20)
        for line in more { expected.apply(line) }
        let found = AcknowledgedJournal(try Workspace(path: path).journal)
        #expect(found == expected || found.isOneStep(after: expected))
      }
    }
  }

  @Test func whatIsCutShortIsAPrefixOrToldToBeDamaged() throws {
    try Repository.withTemporaryFolder { folder in
      var random = SplitMix64(seed: 501)
      var (prefixes, damaged) = (0, 0)
      for seed in 0..<max(Self.kills / 40, 3) {
        let path = folder + "/\(seed).tyw"
        var states = [AcknowledgedJournal()]
        for line in try Probe(path, seed: UInt64(seed)).acknowledged(killedAfter: random.int(20...60)) {
          var next = states[states.count - 1]
          next.apply(line)
          states.append(next)
        }
        for round in 0..<24 {
          // Closed in order, everything stands in the database itself.
          if round == 12 { states.append(AcknowledgedJournal(try Workspace(path: path).journal)) }
          let copy = folder + "/copy.tyw"
          for suffix in ["", "-wal", "-journal"] {
            try? FileManager.default.removeItem(atPath: copy + suffix)
            try? FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
          }
          let victim = random.pick([copy, copy + "-wal", copy + "-wal"])
          let size = (try? FileManager.default.attributesOfItem(atPath: victim)[.size] as? Int) ?? 0
          truncate(victim, random.int(0...max(size, 1)))
          do throws(WorkspaceError) {
            let found = AcknowledgedJournal(try Workspace(path: copy).journal)
            #expect(states.contains(found) || states.last.map { found.isOneStep(after: $0) } == true)
            prefixes += 1
          } catch {
            // Any other fault would be one of ours.
            switch error {
            case .damaged, .foreign: damaged += 1
            default: Issue.record("\(error)")
            }
          }
        }
      }
      #expect(prefixes > 10 && damaged > 0)
      print("cut short: \(prefixes) prefixes, \(damaged) told to be damaged")
    }
  }
}

extension AcknowledgedJournal {
  /// Whether this is what another comes to by one statement or one move.
  func isOneStep(after other: AcknowledgedJournal) -> Bool {
    if numbers == other.numbers { return true }
    return position == other.position + 1 && numbers.count == position
      && numbers.dropLast().elementsEqual(other.numbers.prefix(other.position))
  }
}

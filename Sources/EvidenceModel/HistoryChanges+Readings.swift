import CKernels
import Glibc

extension HistoryChanges {
  private static let lanes = Int(TUIYAN_PARTS)

  /// The readings of all types, eight of them at once: those of ``reading(of:)`` to 1e-12.
  ///
  /// - Complexity: that of one reading for each eight types.
  func readings(of types: [SeriesType]) -> [Reading] {
    let count = changes.count
    let numbers = Int(TUIYAN_TYPE_NUMBERS)
    let room = 2 * (past + ahead) + count * (count + 3)
    var readings: [Reading] = []
    readings.reserveCapacity(types.count)
    let (begins, ends) = (intervals.map { Int32($0.lowerBound) }, intervals.map { Int32($0.upperBound) })
    withUnsafeTemporaryAllocation(of: Double.self, capacity: Self.lanes * (room + 4) + numbers) { memory in
      guard let start = memory.baseAddress else { return }
      let results = start + numbers
      for first in stride(from: 0, to: types.count, by: Self.lanes) {
        let block = types[first...].prefix(Self.lanes)
        let updates = block.map { $0.update(changes: count) }
        for lane in 0..<Self.lanes {
          // Lanes without a type of their own repeat the last one.
          let index = min(lane, block.count - 1)
          block[first + index].write(updates[index], into: start + lane, every: Self.lanes)
        }
        begins.withUnsafeBufferPointer { begins in
          ends.withUnsafeBufferPointer { ends in
            changes.withUnsafeBufferPointer { changes in
              var history = tuiyan_history(
                begins: begins.baseAddress, ends: ends.baseAddress, changes: changes.baseAddress, count: Int32(count),
                past: Int32(past), ahead: Int32(ahead))
              tuiyan_read_history(start, &history, results + 4 * Self.lanes, results)
            }
          }
        }
        for (lane, update) in updates.enumerated() {
          readings.append(
            Reading(
              logLikelihood: results[lane], centre: results[Self.lanes + lane], scale: results[2 * Self.lanes + lane],
              shape: update.shape, ownWeight: results[3 * Self.lanes + lane]))
        }
      }
    }
    return readings
  }
}

extension SeriesType {
  /// What so many changes make of the knowledge of s.
  func update(changes: Int) -> FreedomUpdate {
    changes < updates.count ? updates[changes] : FreedomUpdate(freedom, scale: scale, changes: changes)
  }

  /// Writes the numbers of the type as the kernel takes them, `lanes` places apart.
  fileprivate func write(_ update: FreedomUpdate, into place: UnsafeMutablePointer<Double>, every lanes: Int) {
    place[0] = drift
    place[lanes] = scale
    place[2 * lanes] = freedom
    place[3 * lanes] = lasting
    place[4 * lanes] = fading
    place[5 * lanes] = memory
    place[6 * lanes] = noise
    place[7 * lanes] = echo
    place[8 * lanes] = rise
    place[9 * lanes] = 1 / rise
    place[10 * lanes] = update.constant
  }
}

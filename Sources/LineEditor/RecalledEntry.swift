/// The entry that libedit's own history commands look at, where C can read it.
final class RecalledEntry {
  /// The place in the history that those commands have walked to.
  var index = 0

  private var scalars: UnsafeMutableBufferPointer<UInt32> = .allocate(capacity: 0)

  deinit { scalars.deallocate() }

  /// The scalars of an entry with a zero behind them, until the next call.
  func show(_ entry: String) -> UnsafePointer<UInt32>? {
    scalars.deallocate()
    let values = entry.unicodeScalars.map(\.value) + [0]
    scalars = .allocate(capacity: values.count)
    _ = scalars.initialize(from: values)
    return UnsafePointer(scalars.baseAddress)
  }
}

import CEditShim

extension LineEditor {
  /// The functions that C calls, with this object as their context.
  ///
  /// Unretained: the libedit that holds the context is a part of this object, and calls back only while it reads a line.
  var callbacks: ce_callbacks {
    ce_callbacks(
      context: Unmanaged.passUnretained(self).toOpaque(),
      draw: { context, moment in LineEditor.at(context).draw(moment) },
      perform: { context, command in LineEditor.at(context).perform(command) },
      arrive: { context in LineEditor.at(context).noteChange() },
      settle: { context in LineEditor.at(context).settle() },
      recall: { context, step in LineEditor.at(context).recall(step) })
  }

  private static func at(_ context: UnsafeMutableRawPointer) -> LineEditor {
    Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
  }

  private func recall(_ step: CEditHistoryStep) -> UnsafePointer<UInt32>? {
    let newest = history.entries.count - 1
    let index =
      switch step {
      case .newest: newest
      case .oldest: 0
      case .older: recalled.index - 1
      case .newer: recalled.index + 1
      }
    guard history.entries.indices.contains(index) else { return nil }
    recalled.index = index
    return recalled.show(history.entries[index])
  }
}

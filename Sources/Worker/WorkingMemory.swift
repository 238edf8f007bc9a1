/// What one piece of work keeps from line to line: memory and what was worked out before, none of which changes an answer.
struct WorkingMemory {
  /// The line that is being answered.
  var document = JSONDocument()
  var laws: LawMemory.Share
  var keys = QuantileKeys()
}

/// The keys of quantiles in an answer, each as `"0.1":` with a comma before all but the first; those of the levels asked for last are kept.
struct QuantileKeys {
  private var levels: [Double] = []
  private var keys: [[UInt8]] = []

  /// The keys of levels.
  mutating func of(_ levels: [Double]) -> [[UInt8]] {
    if levels == self.levels { return keys }
    self.levels = levels
    keys = levels.enumerated().map { position, level in
      var text = JSONText()
      text.append(position > 0 ? ",\"" : "\"")
      text.append(level)
      text.append("\":")
      return text.bytes
    }
    return keys
  }
}

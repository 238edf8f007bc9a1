extension DecimalNumber {
  /// The decimal number that a `Double` is printed as: the shortest that reads back as it. `nil` for what is not finite or needs more
  /// places than are kept.
  ///
  /// A value that was read from a table comes back as it was written: 23.8 less 23.6 is 0.2, not 0.1999999999999993.
  public init?(shortest value: Double) {
    self.init(scientific: "\(value)")
  }

  /// Reads a number with or without an exponent, as programs spell it: `3e-05`, `1E16`, `12.5`; `nil` for more digits or places than
  /// are kept.
  public init?(scientific text: String) {
    guard let mark = text.utf8.firstIndex(where: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }) else {
      self.init(text)
      return
    }
    guard let digits = DecimalNumber(text[..<mark]), let power = Int(text[text.utf8.index(after: mark)...]),
      abs(power) <= 300
    else { return nil }
    self = digits.scaled(byPowerOfTen: power)
  }
}

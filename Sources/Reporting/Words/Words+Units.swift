public import PlanModel

extension Words {
  /// A unit as the language has it: in English points are percentage points.
  public func unit(_ unit: Unit) -> String {
    language == .english && unit == .percentagePoint ? " percentage points" : unit.symbol
  }

  /// A difference with its sign and its unit: `+1.676件`, and for per cent `+1.4个百分点`.
  public func difference(_ value: Double, unit: Unit, decimals: Int = 3) -> String {
    NumberText.signed(value, decimals: decimals) + self.unit(unit == .percent ? .percentagePoint : unit)
  }
}

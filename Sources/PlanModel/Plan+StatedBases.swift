extension Plan {
  /// Takes outcomes stated for the base year for base values that the table lacks; a later statement replaces an earlier one.
  ///
  /// - Complexity: O(values).
  public mutating func fillMissingBases() {
    for observation in observations where observation.isStated {
      guard let code = observation.code, var indicator = indicator(code), observation.year == indicator.base.year,
        indicator.base.value == nil || indicator.base.isStated
      else { continue }
      indicator.base = BaseValue(year: observation.year, value: observation.value, source: observation.source)
      indicator.base.isStated = true
      add(indicator)
    }
  }
}

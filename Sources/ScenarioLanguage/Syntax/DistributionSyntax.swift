public import SourceText

/// A step that is not known exactly, as written.
public indirect enum DistributionSyntax: Sendable, Hashable {
  /// `12%..20%`
  case range(StepSyntax, StepSyntax)
  /// `16% ± 4%`
  case around(StepSyntax, StepSyntax)
  /// `uniform 12%..20%`
  case uniform(StepSyntax, StepSyntax)
  /// `triangular 12%..16%..20%`
  case triangular(StepSyntax, StepSyntax, StepSyntax)
  /// `pert 12%..16%..20%`
  case pert(StepSyntax, StepSyntax, StepSyntax)
  /// `cases 12% weight 0.3, 18% weight 0.5, 25% weight 0.2`
  case cases([WeightedStepSyntax])
  /// `empirical`
  case empirical
}

/// One case of `cases` as written.
public struct WeightedStepSyntax: Sendable, Hashable {
  public var step: StepSyntax
  public var weight: QuantitySyntax
}

/// A shock as written: `shock 2022 -20% recover 2`.
public struct ShockSyntax: Sendable, Hashable {
  /// The year that it strikes.
  public var year: YearSyntax
  /// What it does to the level of that year.
  public var size: StepSyntax
  /// The years until the path is back where it would have been; `nil` for a loss that stays.
  public var recovery: QuantitySyntax?
  /// Its place.
  public var range: SourceRange

  public static func == (left: ShockSyntax, right: ShockSyntax) -> Bool {
    left.year == right.year && left.size == right.size && left.recovery == right.recovery
  }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(year)
    hasher.combine(size)
  }
}

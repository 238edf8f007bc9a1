extension Plan {
  /// A place whose past values hold bases of the plan, while nobody said whose plan it is.
  public struct LikelyEntity: Sendable, Hashable {
    /// The place.
    public let entity: String
    /// An indicator whose base is the place's value of that year.
    public let indicator: Indicator
  }

  /// The digits that a value has at least to be no coincidence by itself.
  private static let tellingDigits = 3

  /// The place whose past values hold more bases of the plan than any other's: one of three digits and more, or two of fewer; `nil` where
  /// the plan's place is known, or none stands out.
  ///
  /// - Complexity: O(observations).
  public var likelyEntity: LikelyEntity? {
    guard entity == nil else { return nil }
    var indicators: [String: [String: Indicator]] = [:]
    let bases = Dictionary(self.indicators.map { ($0.code, $0) }) { first, _ in first }
    for observation in observations where !observation.entity.isEmpty {
      guard let code = observation.code, let indicator = bases[code], observation.year == indicator.base.year,
        observation.value == indicator.base.value, observation.value != .zero
      else { continue }
      indicators[observation.entity, default: [:]][code] = indicator
    }
    let places = indicators.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let likeliest = places.first, likeliest.value.count > places.dropFirst().first?.value.count ?? 0 else {
      return nil
    }
    let telling = self.indicators.filter { likeliest.value[$0.code] != nil }
    guard let indicator = telling.first(where: Self.isTelling) ?? (telling.count > 1 ? telling.first : nil) else {
      return nil
    }
    return LikelyEntity(entity: likeliest.key, indicator: indicator)
  }

  private static func isTelling(_ indicator: Indicator) -> Bool {
    String(indicator.base.value?.significand.magnitude ?? 0).count >= tellingDigits
  }
}

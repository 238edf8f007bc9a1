/// A bar for a fraction of one, small enough for a cell of a table.
public struct ProbabilityBar: Sendable, Equatable {
  /// The fraction; below 0 counts as 0, above 1 as 1.
  public var fraction: Double

  public init(_ fraction: Double) {
    self.fraction = fraction
  }

  /// The bar in exactly `width` cells, to an eighth of a cell, or to half of one in ASCII; not a number is all blank.
  ///
  /// Only 0 is empty and only 1 is full: the possible never looks impossible, nor the likely certain.
  public func render(width: Int, mode: ChartMode = .unicode) -> String {
    guard width > 0 else { return "" }
    guard !fraction.isNaN else { return String(repeating: " ", count: width) }
    let parts = Array(mode == .unicode ? " ▏▎▍▌▋▊▉█" : ".-#")
    let perCell = parts.count - 1
    let length = Self.length(of: fraction, in: width * perCell)
    return String((0..<width).map { parts[min(max(length - $0 * perCell, 0), perCell)] })
  }

  private static func length(of fraction: Double, in whole: Int) -> Int {
    if fraction <= 0 { return 0 }
    if fraction >= 1 { return whole }
    return min(max(Int((fraction * Double(whole)).rounded()), 1), whole - 1)
  }
}

import Foundation

/// The value as a document prints it: rounded to so many decimals, with the zeros at the end that the document drops.
public func printed(_ value: Double, _ decimals: Int) -> String { String(format: "%.\(decimals)f", value) }

/// Whether two values agree to a relative error of a few units in the last place of a `Double`, or so much as is given.
public func agree(_ left: Double, _ right: Double, within tolerance: Double = 1e-13) -> Bool {
  left == right || abs(left - right) <= tolerance * max(abs(left), abs(right))
}

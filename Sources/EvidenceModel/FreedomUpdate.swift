import Glibc

/// What so many changes make of a type's knowledge of s: constants of the type, worked out once.
struct FreedomUpdate: Sendable, Hashable {
  /// Student's t with the degrees of freedom after the changes.
  let shape: StudentT
  /// The part of the log density of the changes that does not depend on them.
  ///
  /// ```
  /// ln Γ((ν+k)/2) − ln Γ(ν/2) − k/2·ln(νπ) − k·ln s
  /// ```
  let constant: Double

  init(_ freedom: Double, scale: Double, changes: Int) {
    let count = Double(changes)
    shape = StudentT(freedom: freedom + count)
    constant =
      lgamma(shape.freedom / 2) - lgamma(freedom / 2) - count / 2 * log(freedom * Double.pi) - count * log(scale)
  }
}

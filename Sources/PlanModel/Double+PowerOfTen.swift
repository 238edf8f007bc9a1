extension Double {
  /// 10^n for n ≥ 0, exact up to 10^22.
  public static func powerOfTen(_ exponent: Int) -> Double {
    (0..<max(exponent, 0)).reduce(1.0) { result, _ in result * 10 }
  }
}

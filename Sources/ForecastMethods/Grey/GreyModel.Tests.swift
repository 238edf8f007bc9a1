extension GreyModel {
  /// The tests of a fitted GM(1,1).
  ///
  /// ```
  /// C = S₂/S₁      S₁, S₂ the standard deviations of the values and of the errors e = x − x̂
  /// P = share of |e − ē| < 0.6745·S₁
  /// ```
  /// 好 P > 0.95 and C < 0.35; 合格 P > 0.8, C < 0.5; 勉强 P > 0.7, C < 0.65; else 不合格. Source: 邓聚龙 (1987), 后验差检验.
  public struct Tests: Sendable, Hashable {
    /// C, 后验差比.
    public let errorRatio: Double
    /// P, 小误差概率.
    public let smallErrors: Double
    /// The grade.
    public let grade: Grade

    /// The grades of the posterior error test.
    public enum Grade: String, Sendable, Hashable, CaseIterable {
      /// 好
      case good
      /// 合格
      case qualified
      /// 勉强
      case barely
      /// 不合格
      case unqualified
    }

    /// The tests of a model on its values.
    init(_ model: GreyModel, _ values: [Double]) {
      let count = Double(values.count)
      let errors = values.indices.map { values[$0] - model.value($0) }
      let (meanValue, meanError) = (values.reduce(0, +) / count, errors.reduce(0, +) / count)
      let spread = (values.reduce(0) { $0 + ($1 - meanValue) * ($1 - meanValue) } / count).squareRoot()
      let errorSpread = (errors.reduce(0) { $0 + ($1 - meanError) * ($1 - meanError) } / count).squareRoot()
      self.errorRatio = spread > 0 ? errorSpread / spread : 0
      self.smallErrors = Double(errors.filter { abs($0 - meanError) < 0.6745 * spread }.count) / count
      self.grade =
        smallErrors > 0.95 && errorRatio < 0.35
        ? .good
        : smallErrors > 0.8 && errorRatio < 0.5
          ? .qualified : smallErrors > 0.7 && errorRatio < 0.65 ? .barely : .unqualified
    }
  }
}

import LongWork

/// Gauss–Kronrod quadrature over panels that are halved until both of its rules agree.
///
/// Source: Piessens and others, QUADPACK (1983), the pair of 7 and 15 nodes.
enum AdaptivePanels {
  /// Where the 7 and 15 nodes differ by less, the 15 are taken: they are then right to about the 1.5th power of it.
  static let agreement = 1e-12

  /// The integral of all components, and a bound of its absolute error.
  static func integrate(_ integral: CommonFactorIntegral) -> (sums: [Double], error: Double) {
    var sums = [Double](repeating: 0, count: integral.components)
    var error = 1e-15
    var panels = Array(
      zip(breaks(integral), breaks(integral).dropFirst()).map { (low: $0, high: $1, depth: 0) }.reversed())
    while !Cancellation.isRequested, let panel = panels.popLast() {
      let (fine, coarse) = rules(integral, panel.low, panel.high)
      let difference = zip(fine, coarse).map { abs($0 - $1) }.max() ?? 0
      if difference > agreement, panel.depth < 40 {
        let middle = (panel.low + panel.high) / 2
        panels.append((middle, panel.high, panel.depth + 1))
        panels.append((panel.low, middle, panel.depth + 1))
      } else {
        for k in sums.indices { sums[k] += fine[k] }
        error += min(difference, 200 * difference * (200 * difference).squareRoot())
      }
    }
    return (sums, error)
  }

  /// The ends of the first panels: the reach of the factor, and around every step of the integrand.
  private static func breaks(_ integral: CommonFactorIntegral) -> [Double] {
    let reach = CommonFactorIntegral.reach
    var breaks: Set<Double> = [-reach, 0, reach]
    for i in integral.thresholds.indices where integral.loadings[i] != 0 {
      let centre = integral.thresholds[i] / integral.loadings[i]
      let width = integral.own[i] / abs(integral.loadings[i])
      guard width < 0.5 else { continue }
      for offset in [-9.0, -4, 0, 4, 9] where abs(centre + offset * width) < reach {
        breaks.insert(centre + offset * width)
      }
    }
    return breaks.sorted()
  }

  private static func rules(_ integral: CommonFactorIntegral, _ low: Double, _ high: Double) -> ([Double], [Double]) {
    let centre = (low + high) / 2
    let half = (high - low) / 2
    var seven = [Double](repeating: 0, count: integral.components)
    var others = seven
    withUnsafeTemporaryAllocation(of: Double.self, capacity: integral.components + integral.thresholds.count) {
      scratch in
      func add(_ node: Int, to sums: inout [Double], _ weight: Double) {
        sums.withUnsafeMutableBufferPointer { sums in
          integral.add(centre + half * nodes[node], weight: half * weight, to: sums, scratch: scratch)
          if node < 7 { integral.add(centre - half * nodes[node], weight: half * weight, to: sums, scratch: scratch) }
        }
      }
      for node in stride(from: 0, to: 8, by: 2) { add(node, to: &others, fineWeights[node]) }
      // The nodes of both rules, with the weights of each.
      var fine = others
      for node in stride(from: 1, to: 8, by: 2) {
        add(node, to: &fine, fineWeights[node])
        add(node, to: &seven, coarseWeights[node / 2])
      }
      others = fine
    }
    return (others, seven)
  }

  private static let nodes = [
    0.991455371120812639206854697526329, 0.949107912342758524526189684047851, 0.864864423359769072789712788640926,
    0.741531185599394439863864773280788, 0.586087235467691130294144691693013, 0.405845151377397166906606412076961,
    0.207784955007898467600689403773245, 0,
  ]
  private static let fineWeights = [
    0.022935322010529224963732008058970, 0.063092092629978553290700663189204, 0.104790010322250183839876322541518,
    0.140653259715525918745189590510238, 0.169004726639267902826583426598550, 0.190350578064785409913256402421014,
    0.204432940075298892414161999234649, 0.209482141084727828012999174891714,
  ]
  /// The weights of the 7 nodes: the second, fourth, sixth and last of the 15.
  private static let coarseWeights = [
    0.129484966168869693270611432679082, 0.279705391489276667901467771423780, 0.381830050505118944950369775488975,
    0.417959183673469387755102040816327,
  ]
}

import LongWork

/// How many of independent events happen, whose probabilities differ.
///
/// ```
/// q_0 = 1;  for each p:  q_k ← q_k·(1 − p) + q_{k−1}·p
/// ```
/// Source: Barlow and Heidtmann, Computing k-out-of-n system reliability (1984).
enum PoissonBinomial {
  /// Writes P(exactly k), k = 0 … n, into `counts`, which has n + 1 places.
  ///
  /// Ends early when it is cancelled.
  /// - Complexity: O(n²), nothing allocated.
  static func counts(_ probabilities: UnsafeBufferPointer<Double>, into counts: UnsafeMutableBufferPointer<Double>) {
    counts[0] = 1
    for (n, p) in probabilities.enumerated() where !Cancellation.isRequested {
      counts[n + 1] = counts[n] * p
      var k = n
      while k > 0 {
        counts[k] = counts[k] * (1 - p) + counts[k - 1] * p
        k -= 1
      }
      counts[0] *= 1 - p
    }
  }

  /// Writes the probability that all but event i happen and i does not into `missed`, and returns that of all.
  static func missedAlone(
    _ probabilities: UnsafeBufferPointer<Double>, into missed: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    var product = 1.0
    for i in probabilities.indices {
      missed[i] = product * (1 - probabilities[i])
      product *= probabilities[i]
    }
    let all = product
    product = 1
    for i in probabilities.indices.reversed() {
      missed[i] *= product
      product *= probabilities[i]
    }
    return all
  }
}

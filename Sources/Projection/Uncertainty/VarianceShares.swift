public import EvidenceModel
import ProjectionKernels

/// Which part of what is uncertain the variance of a value comes from.
///
/// ```
/// S_i = 1 − E(f(B) − f(A_B,i))²/(2·Var f)      T_i = E(f(A) − f(A_B,i))²/(2·Var f)
/// ```
/// `S` what part i explains by itself, `T` what it explains together with the others; `A` and `B` independent draws, `A_B,i` like A
/// with part i from B; `f` the value in its working scale, in which additive paths have S = T and all S add up to 1.
/// The parts count as independent, so that the shares hang neither on their order nor on what they share.
/// Source: Sobol (1993); Jansen (1999), Analysis of variance designs for model output; Saltelli and others (2010).
public struct VarianceShares: Sendable, Hashable {
  /// S of each part, in the order of ``PathModel/parts``.
  public let first: [Double]
  /// T of each part.
  public let total: [Double]
  /// The largest standard error of them; 0 where they are exact.
  public let error: Double
  /// The standard deviation in the working scale.
  public let spread: Double
  /// The paths that were drawn; 0 where they are exact.
  public let paths: Int

  /// The part of the variance that belongs to no part alone.
  public var interaction: Double { max(0, 1 - first.reduce(0, +)) }
}

extension PathModel {
  private static let randomisations = 32

  /// The shares of the variance of output `output` in a year, measured in `scale`.
  ///
  /// In closed form where the value is one source's own, for there it is a sum; else drawn.
  public func varianceShares(of output: Int, in year: Int, scale: WorkingScale, seed: UInt64) -> VarianceShares {
    exactShares(in: year) ?? drawnShares(of: output, in: year, scale: scale, seed: seed)
  }

  private func exactShares(in year: Int) -> VarianceShares? {
    guard nodes.count == 1, let source = sources.first else { return nil }
    guard case .steps(let steps) = source.uncertainty else {
      return VarianceShares(first: [1], total: [1], error: 0, spread: .nan, paths: 0)
    }
    let years = Double(year - source.originYear)
    let step = years * steps.stepSpread
    let swing = years.squareRoot() * steps.swing
    let all = step * step + swing * swing
    let shares = parts.map { ($0.isSwing ? swing * swing : step * step) / all }
    return VarianceShares(first: shares, total: shares, error: 0, spread: all.squareRoot(), paths: 0)
  }

  /// What one randomisation sums up.
  private struct Sums: Sendable {
    var value = 0.0
    var square = 0.0
    var alone: [Double]
    var together: [Double]
  }

  private func drawnShares(of output: Int, in year: Int, scale: WorkingScale, seed: UInt64) -> VarianceShares {
    let log = 11
    let parts = self.parts
    let stream = StableHash.combine(seed, StableHash.key("variance shares"))
    let sums = ParallelRange.collect(Self.randomisations, threads: ParallelRange.processors) {
      self.sums(output, year, scale, stream, $0, log)
    }
    let count = Double(sums.count) * Double(1 << log) * 2
    let mean = sums.reduce(0) { $0 + $1.value } / count
    let variance = sums.reduce(0) { $0 + $1.square } / count - mean * mean
    func shares(_ differences: (Sums) -> Double) -> [Double] {
      sums.map { differences($0) / (2 * variance * Double(1 << log)) }
    }
    let first = parts.indices.map { part in shares { $0.alone[part] }.map { 1 - $0 } }
    let total = parts.indices.map { part in shares { $0.together[part] } }
    func means(_ shares: [[Double]]) -> [Double] { shares.map { $0.reduce(0, +) / Double($0.count) } }
    let error = (first + total).map { PathSimulation.error(of: $0, paths: 1 << log) }.max() ?? 0
    return VarianceShares(
      first: means(first), total: means(total), error: error, spread: variance.squareRoot(),
      paths: Self.randomisations << log)
  }

  /// Pseudo-random draws: the shares are means of squared differences between points that have most coordinates in common, and there
  /// lattices of so many coordinates are no more even than chance.
  private func sums(
    _ output: Int, _ year: Int, _ scale: WorkingScale, _ stream: UInt64, _ randomisation: Int, _ log: Int
  ) -> Sums {
    let parts = self.parts
    let widths = parts.map { $0.isSwing ? sources[$0.source].years : 1 }
    let dimensions = widths.reduce(0, +)
    let points = NormalPoints(
      dimensions: 2 * dimensions, stream: stream, randomisation: randomisation, logPoints: log, isPlain: true)
    let place = outputs[output] * yearCount + year - years.lowerBound
    var sums = Sums(
      alone: [Double](repeating: 0, count: parts.count), together: [Double](repeating: 0, count: parts.count))
    var draws = [Double](repeating: 0, count: 2 * dimensions)
    var moves = [Double](repeating: 0, count: sources.count)
    var shocks = [Double](repeating: 0, count: sources.count * yearCount)
    var values = [Double](repeating: 0, count: valueCount)
    draws.withUnsafeMutableBufferPointer { draws in
      moves.withUnsafeMutableBufferPointer { moves in
        shocks.withUnsafeMutableBufferPointer { shocks in
          values.withUnsafeMutableBufferPointer { values in
            /// The value where part `other` is of the other half of the draws than `half`.
            func value(_ half: Int, except other: Int?) -> Double {
              var next = 0
              for (index, part) in parts.enumerated() {
                let start = next + (index == other ? 1 - half : half) * dimensions
                next += widths[index]
                if part.isSwing {
                  let row = (part.source * yearCount)..<((part.source + 1) * yearCount)
                  sources[part.source].swing(draws, from: start, shocks: .init(rebasing: shocks[row]))
                } else {
                  moves[part.source] = sources[part.source].move(draws[start])
                }
              }
              evaluate(moves: moves, shocks: shocks, into: values)
              return scale.position(of: values[place])
            }
            for index in 0..<points.count {
              points.write(index, into: draws)
              let (a, b) = (value(0, except: nil), value(1, except: nil))
              sums.value += a + b
              sums.square += a * a + b * b
              for part in parts.indices {
                let mixed = value(0, except: part)
                sums.alone[part] += (b - mixed) * (b - mixed)
                sums.together[part] += (a - mixed) * (a - mixed)
              }
            }
          }
        }
      }
    }
    return sums
  }
}

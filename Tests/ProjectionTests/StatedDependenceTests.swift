import Glibc
import PlanModel
import Projection
import ProjectionKernels
import TestSupport
import Testing

/// Rank correlations that are stated for some pairs.
@Suite struct StatedDependenceTests {
  private func pair(_ one: String, _ other: String, _ rank: String) -> IndicatorCorrelation {
    IndicatorCorrelation(one, other, rank: number(rank))
  }

  @Test func nothingStatedIsTheCommonFactor() throws {
    let dependence = try StatedDependence([], commonShare: 0.3, codes: ["1", "2"]).dependence()
    #expect(dependence == .commonFactor(share: 0.3))
  }

  /// What is stated has its own correlation, everything else that of the common share.
  @Test func pairsNotStatedKeepTheCommonShare() throws {
    let stated = StatedDependence([pair("2", "1", "0.8")], commonShare: 0.5, codes: ["3", "1", "2"])
    let matrix = try #require(try stated.dependence().correlation(of: ["1", "2", "3"]))
    #expect(abs(matrix[0, 1] - 2 * sin(.pi * 0.8 / 6)) < 1e-12)
    #expect(abs(matrix[0, 2] - 0.5) < 1e-12 && abs(matrix[1, 2] - 0.5) < 1e-12)
  }

  /// 1 and 2 move together, 2 and 3 too: 1 and 3 cannot be opposed. The nearest value can be, and one beyond it cannot.
  @Test func aContradictionNamesTheThreeAndTheNearestValue() throws {
    let stated = [pair("1", "2", "0.9"), pair("2", "3", "0.9"), pair("1", "3", "-0.9")]
    do {
      _ = try StatedDependence(stated, commonShare: 0.5, codes: []).dependence()
      Issue.record("not refused")
    } catch {
      #expect(error.pair == stated[2] && error.third == "2" && error.others.count == 2)
      let nearest = try #require(error.nearest)
      let edge = cos(2 * acos(2 * sin(.pi * 0.9 / 6)))
      let rank = 6 / .pi * asin(edge / 2)
      #expect(nearest >= rank - 1e-9 && nearest <= rank + 0.0101, "\(nearest) \(rank)")
      let fixed = Array(stated.prefix(2)) + [pair("1", "3", String(nearest))]
      _ = try StatedDependence(fixed, commonShare: 0.5, codes: []).dependence()
    }
  }

  /// Seeded: whatever is refused can be with the value that is named, and whatever is accepted is a matrix of correlations.
  @Test func nearestValuesAlwaysHold() throws {
    var random = SplitMix64(seed: 7)
    var refused = 0
    for _ in 0..<60 {
      let stated = [("1", "2"), ("2", "3"), ("1", "3"), ("3", "4")].map {
        pair($0.0, $0.1, String(Double(random.int(-95...95)) / 100))
      }
      do {
        _ = try StatedDependence(stated, commonShare: 0.4, codes: ["5"]).dependence()
      } catch {
        refused += 1
        guard let nearest = error.nearest else { continue }
        let others = stated.filter { $0 != error.pair }
        let fixed = others + [IndicatorCorrelation(error.pair.first, error.pair.second, rank: number(String(nearest)))]
        #expect(throws: Never.self) { try StatedDependence(fixed, commonShare: 0.4, codes: ["5"]).dependence() }
      }
    }
    #expect(refused > 5)
  }
}

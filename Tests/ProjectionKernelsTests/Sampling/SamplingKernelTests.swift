import CKernels
import Testing

@testable import ProjectionKernels

@Suite(.serialized) struct SamplingKernelTests {
  private func request(_ method: SamplingRequest.Method, _ share: Double, threads: Int = 1) -> SamplingRequest {
    SamplingRequest(
      columns: SampledPlan.mixed, commonFactorShare: share, seed: 11, scenarioKey: StableHash.key("基准"), paths: 1500,
      method: method, quantiles: [0.05, 0.5, 0.95, 0, 1], threads: threads)
  }

  /// The oracle and the kernel, at every set of instructions of this processor, bit for bit.
  @Test(arguments: [SamplingRequest.Method.quasi, .plain], [0, 0.5])
  func fastKernelsEqualTheOracle(_ method: SamplingRequest.Method, _ share: Double) throws {
    let oracle = try Sampler.sample(request(method, share), kernel: ScalarKernel.self)
    for level in [Int32(0), 1, 2] where tuiyan_use_instructions(level) == 0 {
      #expect(try Sampler.sample(request(method, share)) == oracle)
    }
  }

  @Test func drawsEqualTheOracle() {
    let points = SamplingPoints(
      SamplingRequest(columns: []), key: 5, randomisation: 3, coordinates: 2, logPoints: 12)
    var fast = [Float](repeating: 0, count: 4096)
    var slow = fast
    points.withKernelPoints { points in
      fast.withUnsafeMutableBufferPointer {
        if let start = $0.baseAddress {
          VectorKernel.normals(points, coordinate: 1, first: 0, count: 4096, into: start)
        }
      }
      slow.withUnsafeMutableBufferPointer {
        if let start = $0.baseAddress {
          ScalarKernel.normals(points, coordinate: 1, first: 0, count: 4096, into: start)
        }
      }
    }
    #expect(fast == slow)
  }

  /// The approximation in the middle, far out and at both ends of the 32 bits; its argument has 24 bits.
  @Test func drawsAreNormalQuantiles() {
    var cells = (0..<2000).map { UInt32($0) &* 2_147_483 }
    cells += [0, 1, 2, 100, 10_000, .max, .max - 1, .max - 100, 1 << 31, (1 << 31) - 1]
    for cell in cells {
      let exact = NormalDistribution.quantile((Double(cell) + 0.5) * 0x1p-32)
      #expect(abs(Double(ScalarKernel.normal(cell)) - exact) < 4e-6 * max(1, abs(exact)))
    }
  }

  /// Beside the common factor no walk of a column may fall into a few lines: then its error is larger than that of chance.
  @Test func columnsLieEvenlyBesideTheCommonFactor() {
    let request = SamplingRequest(columns: [], commonFactorShare: 0.5)
    for randomisation in 0..<40 {
      func points(_ key: UInt64) -> SamplingPoints {
        SamplingPoints(request, key: key, randomisation: randomisation, coordinates: 2, logPoints: 14)
      }
      #expect(points(SamplingPoints.factorKey).generators[0] == 1)
      let column = points(StableHash.key("column \(randomisation)"))
      for generator in column.generators { #expect(LatticeRule.isEven(generator, logPoints: 14)) }
    }
  }

  @Test func threadsChangeNothing() throws {
    let one = try Sampler.sample(request(.quasi, 0.5))
    for threads in [2, 3, 8] { #expect(try Sampler.sample(request(.quasi, 0.5, threads: threads)) == one) }
  }

  @Test func neitherOrderNorCompanyOfColumnsChangesAColumn() throws {
    let all = try Sampler.sample(request(.quasi, 0.5))
    var reversed = request(.quasi, 0.5)
    reversed.columns.reverse()
    let turned = try Sampler.sample(reversed)
    #expect(turned.columns == all.columns.reversed())
    #expect(turned.counts == all.counts && turned.missedAlone == all.missedAlone.reversed())
    var alone = request(.quasi, 0.5)
    alone.columns = [alone.columns[2]]
    #expect(try Sampler.sample(alone).columns == [all.columns[2]])
  }

  @Test func seedsAndScenariosHaveDrawsOfTheirOwn() throws {
    let base = try Sampler.sample(request(.quasi, 0))
    var other = request(.quasi, 0)
    other.seed = 12
    #expect(try Sampler.sample(other).columns[0] != base.columns[0])
    other = request(.quasi, 0)
    other.scenarioKey = StableHash.key("高")
    #expect(try Sampler.sample(other).columns[0] != base.columns[0])
  }
}

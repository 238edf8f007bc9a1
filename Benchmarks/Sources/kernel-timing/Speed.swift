import CKernels
import ProjectionKernels

/// Millions of draws a second of the kernel in C.
func drawSpeed() -> Double {
  let generators: [UInt32] = [182_667]
  let offsets: [UInt32] = [12345]
  let walks: [UInt32] = [2_654_435_769]
  var draws = [Float](repeating: 0, count: 1 << 14)
  let seconds = generators.withUnsafeBufferPointer { generators in
    offsets.withUnsafeBufferPointer { offsets in
      walks.withUnsafeBufferPointer { walks in
        var points = tuiyan_points(
          generators: generators.baseAddress, offsets: offsets.baseAddress, walks: walks.baseAddress,
          starts: offsets.baseAddress, log_points: 16, plain: 0, key: (0, 0))
        return timed {
          for _ in 0..<2000 {
            draws.withUnsafeMutableBufferPointer {
              tuiyan_normals(&points, 0, 0, UInt32($0.count), $0.baseAddress)
            }
          }
        }
      }
    }
  }
  precondition(abs(draws.reduce(0, +) / Float(draws.count)) < 1)
  return 2000 * Double(draws.count) / seconds / 1e6
}

func speed() throws {
  var (draws, paths): ([Double], [Double]) = ([], [])
  for _ in 0..<7 {
    draws.append(drawSpeed())
    let request = ReferenceJob.request(paths: 1 << 20, threads: 1)
    paths.append(try 90 * Double(1 << 20) / timed { _ = try Sampler.sample(request) } / 1e6)
  }
  print(
    "draws alone        \(text(median(draws), 0)) M increments/s a core (\(String(cString: tuiyan_instructions())))")
  print("paths, all counted \(text(median(paths), 0)) M increments/s a core")
}

func candidates() throws {
  let small = ReferenceJob.request(paths: 1 << 14, threads: 1)
  let perRun = 90 * Double(1 << 14) / 1e6
  print(
    "Swift, path by path    \(text(try perRun / timed { _ = try Sampler.sampleByOracle(small) }, 1)) M increments/s")
  var sink: Float = 0
  print("Swift SIMD8, draws     \(text(20 / timed { sink += VectorDraws.sum8(count: 20_000_000) }, 0))")
  print("Swift SIMD16, draws    \(text(20 / timed { sink += VectorDraws.sum16(count: 20_000_000) }, 0))")
  precondition(sink.isFinite)
  for level in [Int32(0), 1, 2] {
    guard tuiyan_use_instructions(level) == 0 else {
      print("C level \(level): not on this processor")
      continue
    }
    let request = ReferenceJob.request(paths: level == 0 ? 1 << 14 : 1 << 20, threads: 1)
    let speed = try 90 * Double(request.paths) / timed { _ = try Sampler.sample(request) } / 1e6
    print(
      "C \(String(cString: tuiyan_instructions())), paths with counts \(text(speed, 0)), draws \(text(drawSpeed(), 0))")
  }
}

import Synchronization

extension Sampler {
  /// The last request that was answered, with its result.
  private static let last = Mutex<(request: SamplingRequest, result: SamplingResult)?>(nil)

  /// Answers `request`, at once if it is the one that was answered last: a projection and the test of its targets are one sampling.
  ///
  /// An answer is a function of its request, so that remembering changes no byte.
  public static func recall(_ request: SamplingRequest) throws(SamplingFailure) -> SamplingResult {
    if let known = last.withLock({ $0 }), known.request == request { return known.result }
    let result = try sample(request)
    last.withLock { $0 = (request, result) }
    return result
  }
}

import ProjectionKernels
import Testing

@Suite struct StableHashTests {
  /// The values of the first release: a change would change every sampled answer ever printed.
  @Test func keysNeverChange() {
    #expect(StableHash.key("") == 0xc3817c016ba4ff30)
    #expect(StableHash.key("基准") == 0xdca393a2ba0f173e)
    #expect(StableHash.combine(1, 2) == 0x00d90b3310854f27)
  }

  @Test func orderMatters() {
    #expect(StableHash.combine(1, 2) != StableHash.combine(2, 1))
    #expect(StableHash.combine(0, 0) != 0)
  }
}

/// Hashes that are the same on every machine, in every run and every version: the keys of draws.
///
/// A draw is a function of keys alone (seed, scenario, indicator, path, year), never of what was drawn before it. So an answer
/// does not depend on the number of threads, the order of the indicators or the scenarios beside it.
public enum StableHash {
  /// The key of a name: FNV-1a over its UTF-8 bytes, then mixed.
  ///
  /// Source: Fowler, Noll and Vo (1991), 64 bits.
  public static func key(_ name: some StringProtocol) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return mix(hash)
  }

  /// The key of two keys in this order.
  public static func combine(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mix(first &+ 0x9e37_79b9_7f4a_7c15 &* (mix(second) | 1))
  }

  /// A bijection of 64 bits in which every input bit moves every output bit.
  ///
  /// Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators (2014), mix64 with Stafford's 13th constants.
  public static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

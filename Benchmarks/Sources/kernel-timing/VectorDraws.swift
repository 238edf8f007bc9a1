import ProjectionKernels

/// The draws of the kernel in Swift's vectors: the candidate that the kernel in C was measured against.
///
/// z = x·P(L) with x = 2p − 1, L = −log₂(1 − x²), P in √L beyond 9; 16 lanes, and with `Half` 8.
enum VectorDraws {
  static func sum16(count: Int) -> Float {
    var uniform = SIMD16<UInt32>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) &* 262_147
    var sum = SIMD16<Float>(repeating: 0)
    for _ in 0..<(count / 16) {
      sum += draw16(uniform)
      uniform &+= 16 &* 262_147
    }
    return sum.sum()
  }

  static func sum8(count: Int) -> Float {
    var uniform = SIMD8<UInt32>(0, 1, 2, 3, 4, 5, 6, 7) &* 262_147
    var sum = SIMD8<Float>(repeating: 0)
    for _ in 0..<(count / 8) {
      sum += draw8(uniform)
      uniform &+= 8 &* 262_147
    }
    return sum.sum()
  }

  @inline(__always) private static func draw16(_ uniform: SIMD16<UInt32>) -> SIMD16<Float> {
    let value = SIMD16<Int32>(truncatingIfNeeded: uniform ^ 0x8000_0000)
    let sign = value &>> 31
    let magnitude = value ^ sign
    let x = (SIMD16<Float>(magnitude) + 0.5) * 0x1p-31
    let y = (SIMD16<Float>(Int32.max &- magnitude) + 0.5) * 0x1p-31 * (x + 1)
    let bits = unsafeBitCast(y, to: SIMD16<Int32>.self)
    let exponent = (bits &- 0x3f35_04f3) &>> 23
    let f = unsafeBitCast(bits &- (exponent &<< 23), to: SIMD16<Float>.self) - 1
    var p = SIMD16<Float>(repeating: -2.066033334e-01)
    for c: Float in [3.221424520e-01, -3.674840033e-01, 4.793497324e-01, -7.211322784e-01, 1.442713380e+00] {
      p = p * f + c
    }
    let l = -(p * f + SIMD16<Float>(exponent))
    var r = SIMD16<Float>(repeating: 3.476752397e-08)
    for c: Float in [
      -1.361629074e-06, 1.903444718e-05, -6.400866550e-05, -1.071754377e-03, 7.836266421e-03, 2.274296731e-01,
      1.253315330e+00,
    ] { r = r * l + c }
    return unsafeBitCast(unsafeBitCast(x * r, to: SIMD16<Int32>.self) | (sign & Int32.min), to: SIMD16<Float>.self)
  }

  @inline(__always) private static func draw8(_ uniform: SIMD8<UInt32>) -> SIMD8<Float> {
    let value = SIMD8<Int32>(truncatingIfNeeded: uniform ^ 0x8000_0000)
    let sign = value &>> 31
    let magnitude = value ^ sign
    let x = (SIMD8<Float>(magnitude) + 0.5) * 0x1p-31
    let y = (SIMD8<Float>(Int32.max &- magnitude) + 0.5) * 0x1p-31 * (x + 1)
    let bits = unsafeBitCast(y, to: SIMD8<Int32>.self)
    let exponent = (bits &- 0x3f35_04f3) &>> 23
    let f = unsafeBitCast(bits &- (exponent &<< 23), to: SIMD8<Float>.self) - 1
    var p = SIMD8<Float>(repeating: -2.066033334e-01)
    for c: Float in [3.221424520e-01, -3.674840033e-01, 4.793497324e-01, -7.211322784e-01, 1.442713380e+00] {
      p = p * f + c
    }
    let l = -(p * f + SIMD8<Float>(exponent))
    var r = SIMD8<Float>(repeating: 3.476752397e-08)
    for c: Float in [
      -1.361629074e-06, 1.903444718e-05, -6.400866550e-05, -1.071754377e-03, 7.836266421e-03, 2.274296731e-01,
      1.253315330e+00,
    ] { r = r * l + c }
    return unsafeBitCast(unsafeBitCast(x * r, to: SIMD8<Int32>.self) | (sign & Int32.min), to: SIMD8<Float>.self)
  }
}

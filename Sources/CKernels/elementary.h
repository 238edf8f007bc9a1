// Elementary functions of eight numbers, included once for each instruction set with `LEVEL(name)` and `TARGET` defined.
//
// No product is fused with a sum and no library computes: the answers are the same on every processor.

/// ln x for normal x ≥ 1 to 3e−16 of absolute error: x = 2^k·m, m within √½…√2, and ln m = 2·artanh((m − 1)/(m + 1)) by its series.
INLINE TARGET void LEVEL(logarithm)(const Doubles *x, Doubles *result) {
  Longs k = ((Longs)*x - 0x3fe6a09e667f3bcd) >> 52;
  Doubles m = (Doubles)((Longs)*x - (k << 52));
  Doubles s = (m - 1.0) / (m + 1.0), t = s * s;
  Doubles p = t * (1.0 / 23) + 1.0 / 21;
  p = p * t + 1.0 / 19;
  p = p * t + 1.0 / 17;
  p = p * t + 1.0 / 15;
  p = p * t + 1.0 / 13;
  p = p * t + 1.0 / 11;
  p = p * t + 1.0 / 9;
  p = p * t + 1.0 / 7;
  p = p * t + 1.0 / 5;
  p = p * t + 1.0 / 3;
  *result = __builtin_convertvector(k, Doubles) * 0x1.62e42fefa39efp-1 + (s + s) * (p * t + 1.0);
}

/// e^x for x ≤ 700 to 4e−16 of itself; for x < −700 that of −700, 1e−304.
INLINE TARGET void LEVEL(exponential)(const Doubles *x, Doubles *result) {
  const double shift = 0x1.8p52;
  Doubles y = __builtin_elementwise_max(*x, splat_doubles(-700.0));
  Doubles moved = y * 0x1.71547652b82fep0 + shift;
  Doubles k = moved - shift;
  // ln 2 in two parts, the first of 32 digits, so that k times it is exact.
  Doubles r = (y - k * 0x1.62e42feep-1) - k * 0x1.a39ef35793c76p-33;
  Doubles p = r * (1.0 / 6227020800) + 1.0 / 479001600;
  p = p * r + 1.0 / 39916800;
  p = p * r + 1.0 / 3628800;
  p = p * r + 1.0 / 362880;
  p = p * r + 1.0 / 40320;
  p = p * r + 1.0 / 5040;
  p = p * r + 1.0 / 720;
  p = p * r + 1.0 / 120;
  p = p * r + 1.0 / 24;
  p = p * r + 1.0 / 6;
  p = p * r + 0.5;
  p = p * (r * r) + r + 1.0;
  *result = (Doubles)((Longs)p + ((Longs)moved << 52));
}

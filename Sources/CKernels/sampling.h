// The kernel's text, included once for each instruction set with `LEVEL(name)` and `TARGET` defined.
//
// Every rounding is fixed: additions, multiplications, explicitly fused ones and conversions, nothing that a library computes. So the
// counts are the same on every processor, and equal to the oracle's.

/// 16 normal draws: Φ⁻¹ of the middle of the cell u/2^32, to 1.5e−6.
///
/// x = 2p − 1, L = −log₂(1 − x²), z = x·P(L) for L < 9, x·Q(√L) beyond (one draw in a thousand); P and Q by weighted least squares
/// that come near to the minimax (Scripts/generate-normal-polynomials.py). 1 − |x| comes from the integer, so tails keep their digits.
INLINE TARGET void LEVEL(normal)(const UInts *uniform, Floats *draw) {
  Ints v = (Ints)(*uniform ^ 0x80000000u);
  Ints sign = v >> 31;
  Ints magnitude = v ^ sign;
  Floats above = __builtin_convertvector(magnitude, Floats) + 0.5f;
  Floats below = __builtin_convertvector(0x7fffffff - magnitude, Floats) + 0.5f;
  Floats x = above * 0x1p-31f;
  Floats y = below * 0x1p-31f * (x + 1.0f);
  Ints k = ((Ints)y - 0x3f3504f3) >> 23;
  Floats f = (Floats)((Ints)y - (k << 23)) - 1.0f;
  Floats p = FMA(f, splat(-2.066033334e-01f), splat(3.221424520e-01f));
  p = FMA(p, f, splat(-3.674840033e-01f));
  p = FMA(p, f, splat(4.793497324e-01f));
  p = FMA(p, f, splat(-7.211322784e-01f));
  p = FMA(p, f, splat(1.442713380e+00f));
  Floats l = -FMA(p, f, __builtin_convertvector(k, Floats));
  Floats r = FMA(l, splat(3.476752397e-08f), splat(-1.361629074e-06f));
  r = FMA(r, l, splat(1.903444718e-05f));
  r = FMA(r, l, splat(-6.400866550e-05f));
  r = FMA(r, l, splat(-1.071754377e-03f));
  r = FMA(r, l, splat(7.836266421e-03f));
  r = FMA(r, l, splat(2.274296731e-01f));
  r = FMA(r, l, splat(1.253315330e+00f));
  Ints tail = l > 9.0f;
  if (__builtin_expect(__builtin_reduce_or(tail) != 0, 0)) {
    Floats s = __builtin_elementwise_sqrt(__builtin_elementwise_max(l, splat(9.0f)));
    Floats q = FMA(s, splat(-6.681532250e-05f), splat(2.223550808e-03f));
    q = FMA(q, s, splat(-3.172088787e-02f));
    q = FMA(q, s, splat(2.517510355e-01f));
    q = FMA(q, s, splat(-1.202603698e+00f));
    q = FMA(q, s, splat(3.467330694e+00f));
    q = FMA(q, s, splat(-4.420429707e+00f));
    q = FMA(q, s, splat(3.667391777e+00f));
    r = (Floats)(((Ints)q & tail) | ((Ints)r & ~tail));
  }
  *draw = (Floats)((Ints)(x * r) | (sign & (int32_t)0x80000000));
}

/// Philox4x32-10 (Salmon, Moraes, Dror and Shaw, 2011) at the counter (index, 0, block, 0): four numbers for 16 paths.
INLINE TARGET void LEVEL(philox)(const tuiyan_points *points, uint32_t first, uint32_t block, UInts output[4]) {
  UInts a = lanes + first, b = {}, c = b + block, d = b;
  uint32_t k0 = points->key[0], k1 = points->key[1];
  for (int round = 0; round < 10; round++) {
    UInts low0 = a * 0xD2511F53u, low1 = c * 0xCD9E8D57u;
    UInts high0 = __builtin_convertvector((__builtin_convertvector(a, ULongs) * 0xD2511F53ul) >> 32, UInts);
    UInts high1 = __builtin_convertvector((__builtin_convertvector(c, ULongs) * 0xCD9E8D57ul) >> 32, UInts);
    UInts a1 = high1 ^ b ^ k0, c1 = high0 ^ d ^ k1;
    a = a1; b = low1; c = c1; d = low0;
    k0 += 0x9E3779B9u; k1 += 0xBB67AE85u;
  }
  output[0] = a; output[1] = b; output[2] = c; output[3] = d;
}

TARGET static void LEVEL(sample)(const tuiyan_column *column, const tuiyan_points *points, uint32_t first,
                                 uint32_t count, tuiyan_counts *counts) {
  const uint32_t years = column->years, coordinates = column->coordinates, target = column->target;
  const int asked = target < years, joint = asked && counts->met != 0;
  UInts uniform[TUIYAN_YEARS + 4], wander[TUIYAN_YEARS];
  uint32_t step[TUIYAN_YEARS], stray[TUIYAN_YEARS];
  Floats draw[TUIYAN_YEARS];
  Ints reached[TUIYAN_YEARS];
  _Alignas(64) uint32_t places[TUIYAN_YEARS * TUIYAN_LANES];
  for (uint32_t t = 0; t < years; t++) reached[t] = (Ints){};
  Ints hits = {};
  if (!points->plain) {
    for (uint32_t d = 0; d < coordinates; d++) {
      uint32_t stride = points->generators[d] << (32 - points->log_points);
      uniform[d] = lanes * stride + (first * stride + points->offsets[d]);
      step[d] = stride * TUIYAN_LANES;
      wander[d] = lanes * points->walks[d] + (first * points->walks[d] + points->starts[d]);
      stray[d] = points->walks[d] * TUIYAN_LANES;
    }
  }
  const uint32_t shift = points->log_points - 1;
  const Floats zero = {}, last = splat(TUIYAN_BINS - 1);
  for (uint32_t i = 0; i < count; i += TUIYAN_LANES) {
    if (points->plain) {
      for (uint32_t d = 0; d < coordinates; d += 4) LEVEL(philox)(points, first + i, d / 4, uniform + d);
      for (uint32_t d = 0; d < coordinates; d++) LEVEL(normal)(uniform + d, draw + d);
    } else {
      for (uint32_t d = 0; d < coordinates; d++) {
        UInts moved = uniform[d] + (wander[d] >> shift);
        LEVEL(normal)(&moved, draw + d);
        uniform[d] += step[d];
        wander[d] += stray[d];
      }
    }
    if (column->common && coordinates > 0)
      draw[0] = FMA(load(column->common + i), splat(column->common_weight), draw[0] * column->own_weight);
    Ints before = {}, met = {};
    const float *factor = column->factor;
    uint32_t *histogram = counts->histogram;
    for (uint32_t t = 0; t < years; t++, factor += coordinates) {
      Floats deviation = column->offsets ? load(column->offsets + (uint64_t)t * count + i) : zero;
      for (uint32_t d = 0; d < column->used[t]; d++) deviation = FMA(draw[d], splat(factor[d]), deviation);
      Floats bin = FMA(deviation, splat(column->scale[t]), splat(column->centre[t]));
      bin = __builtin_elementwise_min(__builtin_elementwise_max(bin, zero), last);
      *(Ints *)(places + t * TUIYAN_LANES) = __builtin_convertvector(bin, Ints);
      if (asked) {
        Ints now = deviation * column->sign >= column->thresholds[t];
        reached[t] -= now & ~before;
        before |= now;
        if (t == target) met = now;
      }
    }
    histogram = counts->histogram;
    for (uint32_t t = 0; t < years; t++, histogram += TUIYAN_BINS)
      for (uint32_t lane = 0; lane < TUIYAN_LANES; lane++) histogram[places[t * TUIYAN_LANES + lane]]++;
    if (asked) hits -= met;
    if (joint) {
      *(UnalignedInts *)(counts->met + i) -= met;
      *(UnalignedInts *)(counts->missed + i) += ~met & (int)counts->place;
    }
  }
  if (!asked) return;
  uint64_t some = 0;
  for (uint32_t t = 0; t < years; t++) {
    uint64_t paths = (uint32_t)__builtin_reduce_add(reached[t]);
    counts->first_reached[t] += paths;
    some += paths;
  }
  counts->first_reached[years] += count - some;
  counts->hits += (uint32_t)__builtin_reduce_add(hits);
}

TARGET static void LEVEL(normals)(const tuiyan_points *points, uint32_t coordinate, uint32_t first, uint32_t count,
                                  float *draws) {
  for (uint32_t i = 0; i < count; i += TUIYAN_LANES) {
    UInts uniform[4], *chosen = uniform;
    if (points->plain) {
      LEVEL(philox)(points, first + i, coordinate / 4, uniform);
      chosen = uniform + coordinate % 4;
    } else {
      uint32_t stride = points->generators[coordinate] << (32 - points->log_points);
      UInts wander = (lanes + (first + i)) * points->walks[coordinate] + points->starts[coordinate];
      uniform[0] = (lanes + (first + i)) * stride + points->offsets[coordinate] + (wander >> (points->log_points - 1));
    }
    Floats draw;
    LEVEL(normal)(chosen, &draw);
    *(UnalignedFloats *)(draws + i) = draw;
  }
}

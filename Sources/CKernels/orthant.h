// The text of the kernel of orthants with a common factor, included once for each instruction set with `LEVEL(name)` and `TARGET` defined.

#include "elementary.h"

/// The standard normal distribution function Φ(y), to 2e−16 and in the lower tail to about 5e−16·(2 + y²) of itself, down to 1e−294; 0 beyond.
///
/// ```
/// 2Φ(−y) = erfc(x) = e^(−x²)·P(t)/(1 + 2x)      x = y/√2 ≥ 0      t = (x − 3.5)/(x + 3.5)
/// ```
/// Source: Shepherd and Laframboise, Chebyshev approximation of (1 + 2x)exp(x²)erfc x in 0 ≤ x < ∞ (1981); P of degree 23 by
/// Scripts/generate-normal-tail.py.
INLINE TARGET void LEVEL(cumulative)(const Doubles *y, Doubles *result) {
  const Doubles x = __builtin_elementwise_min(__builtin_elementwise_abs(*y) * 0x1.6a09e667f3bcdp-1, splat_doubles(26.0));
  const Doubles t = (x - 3.5) / (x + 3.5), w = t * t;
  Doubles even = w * 0x1.09a8bf1ab7ccbp-34 + 0x1.6db1173fda30dp-31;
  even = even * w - 0x1.27e42f4266242p-27;
  even = even * w - 0x1.722921ed381c5p-25;
  even = even * w + 0x1.385e7b901a919p-19;
  even = even * w - 0x1.66e11645605dcp-15;
  even = even * w + 0x1.27e65fbfa9e67p-11;
  even = even * w - 0x1.143c4c891e642p-8;
  even = even * w - 0x1.8ff5ef77381b3p-5;
  even = even * w - 0x1.d76830c35056ap-4;
  even = even * w - 0x1.59e2c284b1971p-7;
  even = even * w + 0x1.3e0a99a0ee914p+0;
  Doubles odd = w * -0x1.406aa617fb329p-30 + 0x1.d421ddb5ecc9ap-27;
  odd = odd * w - 0x1.9e0963786431fp-24;
  odd = odd * w + 0x1.42eb1c09ddffap-21;
  odd = odd * w - 0x1.ffe8797b263b0p-19;
  odd = odd * w + 0x1.97053306b92a0p-16;
  odd = odd * w - 0x1.fda8a5777da87p-14;
  odd = odd * w - 0x1.3cf36f98105c2p-12;
  odd = odd * w + 0x1.38ec667477473p-6;
  odd = odd * w + 0x1.686106045eed1p-4;
  odd = odd * w + 0x1.8f702ec6b3bb9p-4;
  odd = odd * w - 0x1.1ebd220ea5946p-3;
  const Doubles exponent = -(x * x);
  Doubles tail;
  LEVEL(exponential)(&exponent, &tail);
  tail *= (even + t * odd) / (x * 4.0 + 2.0);
  tail = choose(x < 26.0, tail, splat_doubles(0.0));
  *result = choose(*y > 0.0, 1.0 - tail, tail);
}

/// The targets `from` to before `to`, as in Swift's `CommonFactorIntegral.add` and `PoissonBinomial.counts`.
TARGET static void LEVEL(fold)(const double *targets, int from, int to, const double *nodes, double *counts,
                               double *reached) {
  UnalignedDoubles *numbers = (UnalignedDoubles *)counts;
  const Doubles factor = load_doubles(nodes);
  if (from == 0) numbers[0] = splat_doubles(1.0);
  for (int i = from; i < to; i++) {
    const Doubles margin = factor * targets[2 * i] - targets[2 * i + 1];
    Doubles p;
    LEVEL(cumulative)(&margin, &p);
    store_doubles(reached + 8 * i, p);
    const Doubles q = 1.0 - p;
    Doubles here = numbers[i];
    numbers[i + 1] = here * p;
    for (int k = i; k > 0; k--) {
      const Doubles below = numbers[k - 1];
      numbers[k] = here * q + below * p;
      here = below;
    }
    numbers[0] = here * q;
  }
}

/// As in Swift's `PoissonBinomial.missedAlone`.
TARGET static void LEVEL(gather)(int count, const double *weights, double *counts, const double *reached, double *sums) {
  UnalignedDoubles *numbers = (UnalignedDoubles *)counts, *totals = (UnalignedDoubles *)sums;
  const Doubles weight = load_doubles(weights);
  for (int k = 0; k <= count; k++) totals[k] += weight * numbers[k];
  // The counts have been added: their place takes the products of the targets before each.
  Doubles product = weight;
  for (int i = 0; i < count; i++) {
    const Doubles p = load_doubles(reached + 8 * i);
    numbers[i] = product * (1.0 - p);
    product *= p;
  }
  product = splat_doubles(1.0);
  for (int i = count - 1; i >= 0; i--) {
    totals[count + 1 + i] += numbers[i] * product;
    product *= load_doubles(reached + 8 * i);
  }
}

// The text of the mixture kernel, included once for each instruction set with `LEVEL(name)` and `TARGET` defined.
//
// No product is fused with a sum and no library computes: the answers are the same on every processor.

#include "elementary.h"

/// The continued fraction of the incomplete beta function, as in Swift's `StudentT`, two steps at a time, with each step's fractions
/// brought to one denominator: the only division is the last.
INLINE TARGET void LEVEL(fraction)(const Doubles *a, const Doubles *b, const Doubles *z, Doubles *result) {
  const Doubles sum = *a + *b, base = *a + 1.0 - sum * *z, growth = 2.0 - *z;
  Doubles above = *a + 1.0, below = *a * base, above_before = {}, below_before = splat_doubles(1.0);
  // The denominator of the step before, the first of which has none.
  Doubles left_before = splat_doubles(1.0);
  for (int step = 1; step <= 400; step++) {
    const double m = step;
    const Doubles left = *a + (2 * m - 1), right = *a + (2 * m + 1);
    const Doubles odd = (m * *z) * (*b - m);
    const Doubles numerator = (*a + (m - 1)) * (sum + (m - 1)) * (odd * *z) * (right * left_before);
    const Doubles denominator = right * (left * m + odd) + (*a + m) * (base + m * growth) * left;
    const Doubles next_above = denominator * above + numerator * above_before;
    const Doubles next_below = denominator * below + numerator * below_before;
    above_before = above;
    below_before = below;
    above = next_above;
    below = next_below;
    left_before = left;
    // It takes three steps at least, and looking costs a quarter of one.
    if (step % 2 == 0) continue;
    const Doubles now = above * below_before, change = now - above_before * below;
    if (!__builtin_reduce_or(__builtin_elementwise_abs(change) > __builtin_elementwise_abs(now) * 1e-15)) break;
    // A step multiplies by less than 1e12.
    if (step % 8 == 7 && __builtin_reduce_or(__builtin_elementwise_abs(below) > 1e100)) {
      above *= 0x1p-332;
      below *= 0x1p-332;
      above_before *= 0x1p-332;
      below_before *= 0x1p-332;
    }
  }
  *result = *a * above / below;
}

/// The place of x on each part's own scale, the probabilities of at most and of at least x, and the density there, of parts of scale 1.
INLINE TARGET void LEVEL(evaluate)(const double *parts, double x, Doubles *place, Doubles *below, Doubles *above,
                                   Doubles *height) {
  const Doubles freedom = load_doubles(parts + 24), half = freedom * 0.5;
  *place = (x - load_doubles(parts + 8)) * load_doubles(parts + 16);
  const Doubles ratio = *place * *place / freedom, whole = ratio + 1.0, inner = 1.0 / whole;
  Doubles logarithm, peak;
  LEVEL(logarithm)(&whole, &logarithm);
  logarithm = load_doubles(parts + 32) - half * logarithm;
  LEVEL(exponential)(&logarithm, &peak);
  *height = peak / __builtin_elementwise_sqrt(whole);
  // Which of the two continued fractions converges fast.
  const Longs outer = inner * (half + 2.5) < half + 1.0;
  const Doubles a = choose(outer, half, splat_doubles(0.5)), b = choose(outer, splat_doubles(0.5), half);
  const Doubles z = choose(outer, inner, ratio * inner);
  Doubles fraction;
  LEVEL(fraction)(&a, &b, &z, &fraction);
  const Doubles front = *height * __builtin_elementwise_abs(*place) * fraction;
  Doubles tail = choose(outer, front * 0.5 / half, 0.5 - front);
  tail = choose(ratio > 1e300, splat_doubles(0.0), tail);
  const Longs positive = *place > 0.0;
  *below = choose(positive, 1.0 - tail, tail);
  *above = choose(positive, tail, 1.0 - tail);
}

TARGET static void LEVEL(probabilities)(const double *parts, int blocks, double x, double *below, double *above) {
  Doubles under = {}, over = {};
  for (int block = 0; block < blocks; block++, parts += TUIYAN_PART_NUMBERS) {
    Doubles place, one, other, height;
    LEVEL(evaluate)(parts, x, &place, &one, &other, &height);
    under += load_doubles(parts) * one;
    over += load_doubles(parts) * other;
  }
  *below = sum_doubles(under);
  *above = sum_doubles(over);
}

TARGET static void LEVEL(expand)(const double *parts, int blocks, double x, double width, double *coefficients) {
  Doubles sums[TUIYAN_DEGREE + 1] = {}, last = {}, end = {};
  Doubles left = splat_doubles(__builtin_inf()), right = left;
  for (int block = 0; block < blocks; block++, parts += TUIYAN_PART_NUMBERS) {
    const Doubles weight = load_doubles(parts), freedom = load_doubles(parts + 24);
    Doubles place, below, above, height;
    LEVEL(evaluate)(parts, x, &place, &below, &above, &height);
    const Doubles step = width * load_doubles(parts + 16), spread = step / (freedom + place * place);
    const Doubles first = spread * place, second = spread * step;
    Doubles term = weight * height * step, before = {};
    sums[0] += weight * below;
    // The poles of the density lie as far from here as ν + z² tells; long before them the terms of a part far away grow once more. A part
    // of which nothing is left on one side sets no limit there.
    const Doubles square = freedom + place * place;
    const Doubles far = __builtin_elementwise_abs(place) / __builtin_elementwise_sqrt(square);
    const Doubles reach = __builtin_elementwise_sqrt(square) * 0.6 / (step * (1.0 + far * freedom * 0.05));
    left = __builtin_elementwise_min(left, choose(weight * below > 1e-12, reach, splat_doubles(__builtin_inf())));
    right = __builtin_elementwise_min(right, choose(weight * above > 1e-12, reach, splat_doubles(__builtin_inf())));
    for (int n = 1; n <= TUIYAN_DEGREE; n++) {
      const double share = -1.0 / n;
      const Doubles one = (freedom + (2.0 * n - 1)) * (first * share), other = (freedom + (n - 1.0)) * (second * share);
      sums[n] += term;
      const Doubles next = one * term + other * before;
      before = term;
      term = next;
    }
    // One beyond the last, so that no part's terms hide those of another.
    last += __builtin_elementwise_abs(before);
    end += __builtin_elementwise_abs(term);
  }
  coefficients[0] = sum_doubles(sums[0]);
  for (int n = 1; n <= TUIYAN_DEGREE; n++) coefficients[n] = sum_doubles(sums[n]) / n;
  coefficients[TUIYAN_LAST_TERMS] = sum_doubles(last) / TUIYAN_DEGREE;
  coefficients[TUIYAN_LAST_TERMS + 1] = sum_doubles(end) / (TUIYAN_DEGREE + 1);
  coefficients[TUIYAN_LIMITS] = -__builtin_reduce_min(left);
  coefficients[TUIYAN_LIMITS + 1] = __builtin_reduce_min(right);
}

TARGET static void LEVEL(solve)(const double *coefficients, const double *probabilities, double *steps, double *errors) {
  const double *c = coefficients;
  const double second = c[2] / c[1], third = c[3] / c[1];
  const Doubles q = (load_doubles(probabilities) - c[0]) / c[1];
  // The series reversed to the third order, then Newton's method on all of it.
  Doubles u = q * (1.0 - q * (second - q * (2 * second * second - third))), last = {};
  Longs settled = {}, lost = {};
  // Of a step that is small against how the density bends, the error left is about the square.
  const double bound = 1e-7 / (1 + __builtin_fabs(second) + __builtin_sqrt(__builtin_fabs(third)));
  for (int round = 0; round < 8; round++) {
    lost |= ~(__builtin_elementwise_abs(u) < 4.0);
    u = choose(lost, splat_doubles(0.0), u);
    // Even and odd powers apart, so that neither waits for the other: E(u²) + u·O(u²), and O + 2·u·E′ + 2·u²·O′.
    const Doubles w = u * u;
    Doubles even = splat_doubles(c[TUIYAN_DEGREE]), odd = splat_doubles(c[TUIYAN_DEGREE - 1]);
    Doubles even_slope = {}, odd_slope = {};
    for (int k = TUIYAN_DEGREE - 2; k > 0; k -= 2) {
      even_slope = even_slope * w + even;
      even = even * w + c[k];
      odd_slope = odd_slope * w + odd;
      odd = odd * w + c[k - 1];
    }
    even_slope = even_slope * w + even;
    even = even * w + c[0];
    const Doubles value = even + u * odd, slope = odd + 2.0 * (u * even_slope + w * odd_slope);
    const Doubles change = choose(settled, splat_doubles(0.0), (load_doubles(probabilities) - value) / slope);
    u += change;
    last = choose(settled, last, slope);
    settled |= __builtin_elementwise_abs(change) < bound;
    if (!__builtin_reduce_or(~(settled | lost))) break;
  }
  // What the polynomial leaves out is about its next terms, as long as it stays inside its limits.
  const Doubles size = __builtin_elementwise_abs(u), square = size * size, fourth = square * square;
  const Doubles eighth = fourth * fourth, power = eighth * eighth * fourth;
  const Doubles slope = __builtin_elementwise_min(__builtin_elementwise_abs(last), splat_doubles(1.0));
  const Doubles error = (c[TUIYAN_LAST_TERMS] + c[TUIYAN_LAST_TERMS + 1] * size) * power / slope;
  const Longs inside = (u >= c[TUIYAN_LIMITS]) & (u <= c[TUIYAN_LIMITS + 1]);
  const Doubles told = choose(inside, error, __builtin_elementwise_max(error, splat_doubles(TUIYAN_BEYOND)));
  store_doubles(steps, u);
  store_doubles(errors, choose(settled & ~lost & (error == error), told, splat_doubles(__builtin_inf())));
}

/// What eight types of series make of a history, as in Swift's `HistoryChanges.reading(of:)`.
TARGET static void LEVEL(read)(const double *types, const tuiyan_history *history, double *memory, double *readings) {
  const int count = history->count, past = history->past, years = history->past + history->ahead;
  const Doubles drift = load_doubles(types), scale = load_doubles(types + 8), freedom = load_doubles(types + 16);
  const Doubles lasting = load_doubles(types + 24), fading = load_doubles(types + 32), fade = load_doubles(types + 40);
  const Doubles noise = load_doubles(types + 48), echo = load_doubles(types + 56), rise = load_doubles(types + 64);
  const Doubles fall = load_doubles(types + 72), constant = load_doubles(types + 80);
  UnalignedDoubles *covariances = (UnalignedDoubles *)memory, *sizes = covariances + years, *factor = sizes + years;
  UnalignedDoubles *surprise = factor + count * count, *link = surprise + count, *lengths = link + count;

  Doubles faded = fading, echoed = splat_doubles(1.0), before = echo;
  for (int distance = 0; distance < years; distance++) {
    const Doubles passing = noise * (2.0 * echoed - echo * echoed - before);
    covariances[distance] = lasting + faded + passing + (distance == 0 ? 1.0 : 0.0);
    faded *= fade;
    before = echoed;
    echoed *= echo;
  }
  Doubles size = splat_doubles(1.0);
  for (int year = past - 1; year >= 0; year--) {
    sizes[year] = size;
    size *= rise;
  }
  size = fall;
  for (int year = past; year < years; year++) {
    sizes[year] = size;
    size *= fall;
  }

  Doubles ahead = {}, variance = {};
  for (int one = past; one < years; one++) {
    Doubles part = {};
    for (int other = past; other < years; other++)
      part += covariances[one < other ? other - one : one - other] * sizes[other];
    variance += part * sizes[one];
    ahead += sizes[one];
  }

  // Cholesky's factor of R, and solved forwards side by side the changes less the drift, the covariance with the future, and the years.
  Doubles root_product = splat_doubles(1.0), log_root = {}, misfit = {}, pull = {}, own = {}, known = {};
  for (int row = 0; row < count; row++) {
    UnalignedDoubles *start = factor + row * count;
    Doubles root = {};
    for (int column = 0; column <= row; column++) {
      Doubles value = {};
      for (int one = history->begins[row]; one < history->ends[row]; one++) {
        Doubles part = {};
        for (int other = history->begins[column]; other < history->ends[column]; other++)
          part += covariances[one < other ? other - one : one - other] * sizes[other];
        value += part * sizes[one];
      }
      for (int inner = 0; inner < column; inner++) value -= start[inner] * factor[column * count + inner];
      if (column == row) {
        root = __builtin_elementwise_sqrt(__builtin_elementwise_max(value, splat_doubles(1e-12)));
        start[row] = root;
      } else {
        start[column] = value / factor[column * count + column];
      }
    }
    Doubles length = {}, common = {};
    for (int one = history->begins[row]; one < history->ends[row]; one++) {
      Doubles part = {};
      for (int other = past; other < years; other++) part += covariances[other - one] * sizes[other];
      common += part * sizes[one];
      length += sizes[one];
    }
    Doubles first = history->changes[row] - drift * length, second = common, third = length;
    for (int inner = 0; inner < row; inner++) {
      first -= start[inner] * surprise[inner];
      second -= start[inner] * link[inner];
      third -= start[inner] * lengths[inner];
    }
    const Doubles inverse = 1.0 / root;
    surprise[row] = first = first * inverse;
    link[row] = second = second * inverse;
    lengths[row] = third = third * inverse;
    misfit += first * first;
    pull += second * first;
    own += second * third;
    known += second * second;
    root_product *= root;
    // Before it leaves the range of numbers.
    if (row % 4 == 3 || row == count - 1) {
      Doubles logarithm;
      LEVEL(logarithm)(&root_product, &logarithm);
      log_root += logarithm;
      root_product = splat_doubles(1.0);
    }
  }
  misfit /= scale * scale;
  const Doubles after = freedom + count, surprising = misfit / freedom + 1.0;
  const Doubles left = __builtin_elementwise_max(variance - known, splat_doubles(1e-12));
  Doubles logarithm;
  LEVEL(logarithm)(&surprising, &logarithm);
  store_doubles(readings, constant - log_root - after * 0.5 * logarithm);
  store_doubles(readings + 8, drift * ahead + pull);
  store_doubles(readings + 16, scale * __builtin_elementwise_sqrt((freedom + misfit) / after * left));
  store_doubles(readings + 24, own / ahead);
}

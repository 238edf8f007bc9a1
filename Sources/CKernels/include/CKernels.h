// The sampling kernel: normal draws at lattice or pseudo-random points, paths, counts; Swift's ScalarKernel is its oracle. Mixtures of
// Student t distributions. Orthants with a common factor.
#ifndef TUIYAN_KERNELS_H
#define TUIYAN_KERNELS_H

#include <stdint.h>

/// Bins of a histogram of one year.
enum { TUIYAN_BINS = 2048 };
/// Paths are sampled in multiples of this.
enum { TUIYAN_LANES = 16 };
/// The most years of a path: all that the language can name, 1900 to 2200.
enum { TUIYAN_YEARS = 300 };

/// Where the uniform numbers of one column come from: Philox, or a lattice whose points are moved by up to two of its steps,
/// u = (index·generator << (32 − log_points)) + offset + ((index·walk + start) >> (log_points − 1)).
typedef struct {
  const uint32_t *generators;  // a coordinate each
  const uint32_t *offsets;     // a coordinate each
  const uint32_t *walks;       // a coordinate each
  const uint32_t *starts;      // a coordinate each
  uint32_t log_points;         // 2^log_points points, 4 … 32
  uint32_t plain;              // 1: pseudo-random
  uint32_t key[2];             // of the pseudo-random stream
} tuiyan_points;

/// One column: how its coordinates become working values, and what is asked of them.
typedef struct {
  uint32_t years;
  uint32_t coordinates;
  const float *factor;      // years × coordinates, row after row: deviation of the year from its median per normal draw
  const uint32_t *used;     // how many leading coordinates a year uses
  const float *scale;       // bins of the year per unit of deviation
  const float *centre;      // the bin of deviation 0
  const float *thresholds;  // met where sign·deviation ≥ threshold, by year
  float sign;
  uint32_t target;          // the year of the target; ≥ years: no target
  const float *common;      // the common factor of each path of the block, or null
  float common_weight;      // of the first coordinate: weight·common + own·draw
  float own_weight;
  const float *offsets;     // added to the deviations, years × count, or null
} tuiyan_column;

/// What is counted; all of it is added to.
typedef struct {
  uint32_t *histogram;      // years × TUIYAN_BINS
  uint64_t *first_reached;  // years + 1: the first year in which the target is met, or never
  uint32_t *met;            // of each path of the block: targets met in their years; null: not asked
  uint32_t *missed;         // of each path: the sum of the places of the targets missed
  uint32_t place;           // of this column in that sum
  uint64_t hits;            // paths that meet the target in its year
} tuiyan_counts;

/// Samples `count` paths (a multiple of TUIYAN_LANES) from `first` on, at the widest vectors that the processor has.
void tuiyan_sample(const tuiyan_column *column, const tuiyan_points *points, uint32_t first, uint32_t count,
                   tuiyan_counts *counts);

/// Writes the normal draws of one coordinate for `count` paths.
void tuiyan_normals(const tuiyan_points *points, uint32_t coordinate, uint32_t first, uint32_t count, float *draws);

/// The numbers of a block of parts of a mixture of Student t distributions: eight of each of weight, centre, 1/scale, degrees of freedom and
/// the logarithm of the density at the centre. A place without a part has weight 0.
enum { TUIYAN_PARTS = 8, TUIYAN_PART_NUMBERS = 40 };
/// The degree of the polynomial of a distribution function. Behind its coefficients stand the last two of all parts, each as large as it is
/// without its sign, and between which u the polynomial is the function: beyond, a part may lie that it does not see.
enum { TUIYAN_DEGREE = 20, TUIYAN_LAST_TERMS = 21, TUIYAN_LIMITS = 23, TUIYAN_EXPANSION_NUMBERS = 25 };
/// The error of an answer beyond those limits, if not more.
#define TUIYAN_BEYOND 1e-3

/// The probabilities of at most and of at least x. Swift's StudentT is the oracle.
void tuiyan_mixture_probabilities(const double *parts, int blocks, double x, double *below, double *above);

/// The probability of at most x + width·u as a polynomial in u: TUIYAN_EXPANSION_NUMBERS numbers.
void tuiyan_mixture_expand(const double *parts, int blocks, double x, double width, double *coefficients);

/// For TUIYAN_PARTS probabilities, the u where the polynomial has them, and how far what it leaves out may move them: at least TUIYAN_BEYOND
/// beyond its limits, infinite where no u is found.
void tuiyan_expansion_solve(const double *coefficients, const double *probabilities, double *steps, double *errors);

/// The changes of a history, each over the years from `begins` to before `ends`, counted from the first known one.
typedef struct {
  const int32_t *begins;
  const int32_t *ends;
  const double *changes;
  int32_t count;
  int32_t past;   // years from the first known one to the last, at least those that the changes are over
  int32_t ahead;  // years from there to the horizon
} tuiyan_history;

/// The numbers of eight types of series: eight of each of drift, scale, degrees of freedom, the variances and memories of their yearly changes,
/// e^±calming, and the constant of the likelihood.
enum { TUIYAN_TYPE_NUMBERS = 88 };

/// What eight types of series make of a history: eight of each of log likelihood, centre, scale and weight of the own pace. `memory` has room
/// for 8·(2·(past + ahead) + count·(count + 3)) numbers. Swift's HistoryChanges is the oracle.
void tuiyan_read_history(const double *types, const tuiyan_history *history, double *memory, double *readings);

/// Orthants with a common factor, at eight values of the factor at once. `targets` has two numbers for each, a and b: met with probability
/// Φ(a·factor − b). Folds the targets `from` to before `to` into `counts`, eight of P(exactly k), and writes their probabilities to `reached`,
/// eight each; from 0 on, in order. Swift's CommonFactorIntegral is the oracle.
void tuiyan_factor_fold(const double *targets, int from, int to, const double *nodes, double *counts, double *reached);

/// Adds the counts and the probabilities that each target is missed alone, times `weights`, to `sums`, eight of each; uses up `counts`.
void tuiyan_factor_gather(int count, const double *weights, double *counts, const double *reached, double *sums);

/// The instructions that are used: "avx512", "avx2" or "baseline".
const char *tuiyan_instructions(void);

/// Takes the kernel for `level` 0 baseline, 1 AVX2, 2 AVX-512 from now on, for tests and benchmarks; 0 if the processor has it.
int tuiyan_use_instructions(int level);

/// The processors that this process may use.
int tuiyan_processors(void);

#endif

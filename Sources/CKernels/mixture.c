#include <stdint.h>

#include "CKernels.h"
#include "instructions.h"

// Every product and sum is rounded as written.
#pragma STDC FP_CONTRACT OFF

typedef double Doubles __attribute__((vector_size(64)));
typedef int64_t Longs __attribute__((vector_size(64)));
typedef double UnalignedDoubles __attribute__((vector_size(64), aligned(8)));

#define INLINE static inline __attribute__((always_inline))
#define splat_doubles(x) ((Doubles){} + (x))
#define load_doubles(p) (*(const UnalignedDoubles *)(p))
#define store_doubles(p, x) (*(UnalignedDoubles *)(p) = (x))
#define choose(mask, yes, no) ((Doubles)(((Longs)(yes) & (mask)) | ((Longs)(no) & ~(mask))))
#define sum_doubles(v) ((((v)[0] + (v)[1]) + ((v)[2] + (v)[3])) + (((v)[4] + (v)[5]) + ((v)[6] + (v)[7])))

#define KERNEL "mixture.h"
#include "levels.h"

void tuiyan_mixture_probabilities(const double *parts, int blocks, double x, double *below, double *above) {
  CALL(probabilities, parts, blocks, x, below, above)
}

void tuiyan_mixture_expand(const double *parts, int blocks, double x, double width, double *coefficients) {
  CALL(expand, parts, blocks, x, width, coefficients)
}

void tuiyan_expansion_solve(const double *coefficients, const double *probabilities, double *steps, double *errors) {
  CALL(solve, coefficients, probabilities, steps, errors)
}

void tuiyan_read_history(const double *types, const tuiyan_history *history, double *memory, double *readings) {
  CALL(read, types, history, memory, readings)
}

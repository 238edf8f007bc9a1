#include "CKernels.h"
#include "instructions.h"
#include "vectors.h"

#define KERNEL "orthant.h"
#include "levels.h"

void tuiyan_factor_fold(const double *targets, int from, int to, const double *nodes, double *counts, double *reached) {
  CALL(fold, targets, from, to, nodes, counts, reached)
}

void tuiyan_factor_gather(int count, const double *weights, double *counts, const double *reached, double *sums) {
  CALL(gather, count, weights, counts, reached, sums)
}

#include "CKernels.h"
#include "instructions.h"
#include "vectors.h"

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

#include "CKernels.h"
#include "instructions.h"

// Every product and sum is rounded as written.
#pragma STDC FP_CONTRACT OFF

typedef float Floats __attribute__((vector_size(64)));
typedef int32_t Ints __attribute__((vector_size(64)));
typedef uint32_t UInts __attribute__((vector_size(64)));
typedef uint64_t ULongs __attribute__((vector_size(128)));
typedef float UnalignedFloats __attribute__((vector_size(64), aligned(4)));
typedef int32_t UnalignedInts __attribute__((vector_size(64), aligned(4)));

#define INLINE static inline __attribute__((always_inline))
#define FMA(a, b, c) __builtin_elementwise_fma(a, b, c)
#define splat(x) ((Floats){} + (x))
#define load(p) (*(const UnalignedFloats *)(p))
#define lanes ((UInts){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})

#define KERNEL "sampling.h"
#include "levels.h"

void tuiyan_sample(const tuiyan_column *column, const tuiyan_points *points, uint32_t first, uint32_t count,
                   tuiyan_counts *counts) {
  CALL(sample, column, points, first, count, counts)
}

void tuiyan_normals(const tuiyan_points *points, uint32_t coordinate, uint32_t first, uint32_t count, float *draws) {
  CALL(normals, points, coordinate, first, count, draws)
}

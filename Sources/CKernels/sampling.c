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

#define TARGET
#define LEVEL(name) name##_baseline
#include "sampling.h"
#undef TARGET
#undef LEVEL

#if defined(__x86_64__)
#define TARGET AVX2_TARGET
#define LEVEL(name) name##_avx2
#include "sampling.h"
#undef TARGET
#undef LEVEL

#define TARGET AVX512_TARGET
#define LEVEL(name) name##_avx512
#include "sampling.h"
#undef TARGET
#undef LEVEL
#endif

void tuiyan_sample(const tuiyan_column *column, const tuiyan_points *points, uint32_t first, uint32_t count,
                   tuiyan_counts *counts) {
#if defined(__x86_64__)
  switch (tuiyan_level()) {
  case 2: sample_avx512(column, points, first, count, counts); return;
  case 1: sample_avx2(column, points, first, count, counts); return;
  }
#endif
  sample_baseline(column, points, first, count, counts);
}

void tuiyan_normals(const tuiyan_points *points, uint32_t coordinate, uint32_t first, uint32_t count, float *draws) {
#if defined(__x86_64__)
  switch (tuiyan_level()) {
  case 2: normals_avx512(points, coordinate, first, count, draws); return;
  case 1: normals_avx2(points, coordinate, first, count, draws); return;
  }
#endif
  normals_baseline(points, coordinate, first, count, draws);
}

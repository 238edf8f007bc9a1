// Eight numbers side by side, in registers as wide as the level of instructions has them.
#ifndef TUIYAN_VECTORS_H
#define TUIYAN_VECTORS_H

#include <stdint.h>

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

#endif

// Which of the texts, compiled once for each instruction set, is used.
#ifndef TUIYAN_INSTRUCTIONS_H
#define TUIYAN_INSTRUCTIONS_H

/// The widest level that the processor has, or the one that is wanted: 0 baseline, 1 AVX2, 2 AVX-512.
int tuiyan_level(void);

#if defined(__x86_64__)
#define AVX2_TARGET __attribute__((target("avx2,fma,bmi,bmi2,popcnt")))
#define AVX512_TARGET __attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,avx2,fma,bmi,bmi2,popcnt")))
#endif

#endif

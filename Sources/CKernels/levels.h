// A kernel once for each level of instructions: define KERNEL, the header that it is written in with TARGET and LEVEL, and
// include this behind everything that it needs. CALL then calls it at the level of the machine.

#define TARGET
#define LEVEL(name) name##_baseline
#include KERNEL
#undef TARGET
#undef LEVEL

#if defined(__x86_64__)
#define TARGET AVX2_TARGET
#define LEVEL(name) name##_avx2
#include KERNEL
#undef TARGET
#undef LEVEL

#define TARGET AVX512_TARGET
#define LEVEL(name) name##_avx512
#include KERNEL
#undef TARGET
#undef LEVEL

#define CALL(name, ...)                                                                            \
  switch (tuiyan_level()) {                                                                        \
  case 2: name##_avx512(__VA_ARGS__); return;                                                      \
  case 1: name##_avx2(__VA_ARGS__); return;                                                        \
  default: name##_baseline(__VA_ARGS__);                                                           \
  }
#else
#define CALL(name, ...) name##_baseline(__VA_ARGS__);
#endif

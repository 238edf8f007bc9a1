#include "instructions.h"

#include "CKernels.h"

// The level in use: −1 until it is asked for. Several threads may find it out at once, all with the same outcome.
static _Atomic int level = -1;

static int best_level(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512bw"))
    return 2;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2")) return 1;
#endif
  return 0;
}

int tuiyan_level(void) {
  int known = level;
  if (known < 0) level = known = best_level();
  return known;
}

int tuiyan_use_instructions(int wanted) {
  if (wanted < 0 || wanted > best_level()) return 1;
  level = wanted;
  return 0;
}

const char *tuiyan_instructions(void) {
  static const char *const names[] = {"baseline", "avx2", "avx512"};
  return names[tuiyan_level()];
}

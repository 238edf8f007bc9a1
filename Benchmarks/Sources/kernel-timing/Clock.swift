#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

func clock(_ id: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(id, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Seconds of processor time, of all threads.
func timed(_ work: () throws -> Void) rethrows -> Double {
  let start = clock(CLOCK_PROCESS_CPUTIME_ID)
  try work()
  return clock(CLOCK_PROCESS_CPUTIME_ID) - start
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func text(_ value: Double, _ digits: Int) -> String {
  let scale = pow(10, Double(digits))
  return "\((value * scale).rounded() / scale)"
}

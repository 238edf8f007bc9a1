import Glibc

/// A moment as people read it: `2026-11-21 10:15`, in the time of the place.
struct CalendarTime: CustomStringConvertible {
  let description: String

  /// A moment in seconds since 1970.
  init(_ seconds: Int) {
    var moment = time_t(seconds)
    var parts = tm()
    localtime_r(&moment, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    description =
      "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }
}

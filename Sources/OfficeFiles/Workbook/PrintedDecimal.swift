import Glibc

/// Numbers of workbooks as decimals: fifteen digits, as spreadsheets show them, so that 4.6200000000000001 is 4.62 again.
enum PrintedDecimal {
  /// The number that a cell stores, times a power of ten, or `nil` where it stores none that is finite.
  static func text(_ stored: String, shiftedBy places: Int = 0) -> String? {
    let isPlain = !stored.isEmpty && stored.utf8.count < 15 && stored.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    if isPlain, places == 0, stored.utf8.first != 0x30 || stored.utf8.count == 1 { return stored }
    guard let value = Double(stored), value.isFinite else { return nil }
    if value == 0 { return "0" }
    var buffer = [CChar](repeating: 0, count: 48)
    let length = withVaList([abs(value)]) { vsnprintf(&buffer, buffer.count, "%.14e", $0) }
    let printed = String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let parts = printed.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return nil }
    var digits = parts[0].filter { $0 != "." }
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return (value < 0 ? "-" : "") + plain(digits, point: exponent + 1 + places)
  }

  /// Digits with the decimal point behind the first `point` of them.
  private static func plain(_ digits: String, point: Int) -> String {
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count { return digits + String(repeating: "0", count: point - digits.count) }
    return digits.prefix(point) + "." + digits.dropFirst(point)
  }
}

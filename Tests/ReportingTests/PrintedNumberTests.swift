import Testing

@testable import Reporting

struct PrintedNumberTests {
  @Test(
    arguments: [
      ("24.06%", "0.2406", "0.00%"), ("-5%", "-0.05", "0%"), ("4.62", "4.62", "0.00"), ("1700", "1700", "0"),
      ("+409", "409", "+0;-0;0"), ("+1.4百分点", "1.4", "+0.0\"百分点\";-0.0\"百分点\";0.0\"百分点\""),
      ("4.5万件", "4.5", "0.0\"万件\""), ("0.10", "0.1", "0.00"),
    ])
  func prints(_ text: String, _ digits: String, _ format: String) throws {
    let number = try #require(PrintedNumber(text))
    #expect(number.digits == digits)
    #expect(number.format == format)
  }

  @Test(
    arguments: [
      "", "—", "3–4", "<0.1%", "1.3×10^20", "12.", "1 234", "1-2", "+", "基准", "1234567890123456", "5/6", "6件2",
    ])
  func wordsStayWords(_ text: String) { #expect(PrintedNumber(text) == nil) }

  @Test func countsAreWholeAndBare() {
    #expect(PrintedNumber(counting: "2021")?.digits == "2021")
    #expect(PrintedNumber(counting: "0")?.digits == "0")
    for text in ["01", "1.10", "3件", "-1", ""] { #expect(PrintedNumber(counting: text) == nil, "\(text)") }
  }
}

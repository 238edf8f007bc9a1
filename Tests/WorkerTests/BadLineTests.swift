import Foundation
import Testing
import Worker

/// Every line is answered, whatever it holds.
struct BadLineTests {
  private static let head = #"{"id":"b","kind":"level","horizon":2025,"#

  @Test(arguments: [
    ("", "bad-json"), ("   ", "bad-json"), ("null", "bad-json"), ("[1]", "bad-json"), ("{", "bad-json"),
    (#"{"id":"b"} x"#, "bad-json"), (#"{"id":"b","id":"c"}"#, "bad-json"), (#"{"id":"\ud800"}"#, "bad-json"),
    (#"{"id":01}"#, "bad-json"), (#"{"id":1e999}"#, "bad-json"), (#"{"id":NaN}"#, "bad-json"),
    ("{\"id\":\"\u{1}\"}", "bad-json"), (#"{"id":"\x"}"#, "bad-json"), (#"{"id":"open"#, "bad-json"),
    (#"{"id":"\u+123"}"#, "bad-json"), (#"{"id":tru}"#, "bad-json"), (#"{"id":-}"#, "bad-json"),
    (#"{"id":1.}"#, "bad-json"), (#"{"id":1,}"#, "bad-json"), (#"{"id" 1}"#, "bad-json"), ("[1,]", "bad-json"),
    (String(repeating: "[", count: 100_000), "bad-json"),
  ]) func whatIsNoRequestIsBadJSON(_ line: String, _ code: String) throws {
    let answers = try WorkerTests.answers(line + "\n" + WorkerTests.request + "\n")
    #expect(answers.count == 2)
    #expect(answers[0].hasPrefix(#"{"id":null,"error":{"code":"\#(code)","message":"#))
    #expect(answers[1].hasPrefix(#"{"id":"a","horizon":2025"#))
  }

  @Test(arguments: [
    (#"{"id":"b"}"#, "bad-request"),
    (#"{"id":"b","kind":"wish","history":{"2020":1},"horizon":2025}"#, "unknown-kind"),
    (#"{"id":"b","kind":3,"history":{"2020":1},"horizon":2025}"#, "bad-request"),
    (head + #""history":{}}"#, "no-history"), (head + #""history":{"2020":null}}"#, "no-history"),
    (head + #""history":[1]}"#, "bad-request"), (head + #""history":{"2020":"x"}}"#, "bad-request"),
    (head + #""history":{"20":1,"+20":2}}"#, "bad-request"), (head + #""history":{"MMXX":1}}"#, "bad-request"),
    (head + #""history":{"2025":1}}"#, "bad-horizon"), (head + #""history":{"1020":1}}"#, "bad-horizon"),
    (head + #""history":{"2020":1},"targets":7}"#, "bad-request"),
    (head + #""history":{"2020":1},"targets":["7"]}"#, "bad-request"),
    (head + #""history":{"2020":1},"quantiles":[0]}"#, "bad-request"),
    (head + #""history":{"2020":1},"direction":"left"}"#, "bad-request"),
    (head + #""history":{"2020":1},"law":"elastic 人口 1.2"}"#, "unsupported-law"),
    (head + #""history":{"2020":1},"law":7}"#, "bad-request"),
    (#"{"id":"b","kind":"share","history":{"2020":101},"horizon":2025}"#, "value-out-of-bounds"),
    (#"{"id":"b","kind":"count","history":{"2020":-1},"horizon":2025}"#, "value-out-of-bounds"),
    (#"{"id":"b","kind":"level","history":{"2020":1},"horizon":2025.5}"#, "bad-request"),
    (#"{"id":"b","assess":["statcan"]}"#, "bad-request"),
    (
      #"{"id":"b","assess":"statcan","base":{"year":2020,"value":1},"current":{"year":2022,"value":2}}"#,
      "bad-request"
    ),
    (#"{"id":"b","assess":[],"base":{"year":2020,"value":1},"current":{"year":2022,"value":2}}"#, "bad-request"),
    (
      #"{"id":"b","assess":["oracle"],"base":{"year":2020,"value":1},"current":{"year":2022,"value":2}}"#,
      "unknown-measure"
    ),
    (
      #"{"id":"b","assess":["ndrc"],"base":{"year":2020.5,"value":1},"current":{"year":2022,"value":2}}"#, "bad-request"
    ),
  ]) func whatIsWrongIsNamed(_ line: String, _ code: String) throws {
    let answers = try WorkerTests.answers(line)
    #expect(answers.count == 1)
    #expect(answers[0].hasPrefix(#"{"id":"b","error":{"code":"\#(code)","message":"#), "\(answers)")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(answers[0].utf8)) }
  }

  @Test(arguments: [
    (#"7"#, "7"), ("7.50", "7.50"), (#""\u00e9\"\\\u0001\ud83d\ude00""#, "\"é\\\"\\\\\\u0001😀\""), ("null", "null"),
    ("[1]", "null"), (#""a\/b""#, #""a/b""#),
  ]) func theIdIsGivenBack(_ id: String, _ back: String) throws {
    let answers = try WorkerTests.answers(WorkerTests.request.replacing(#""id":"a""#, with: #""id":\#(id)"#))
    #expect(answers.count == 1)
    #expect(answers[0].hasPrefix(#"{"id":\#(back),"horizon""#), "\(answers)")
  }

  @Test func aLongLineIsAnsweredAndForgotten() throws {
    let long = String(repeating: "x", count: Worker.longestLine + 1)
    let answers = try WorkerTests.answers(long + "\n" + WorkerTests.request)
    #expect(answers.count == 2)
    #expect(answers[0].hasPrefix(#"{"id":null,"error":{"code":"line-too-long""#))
    #expect(answers[1].hasPrefix(#"{"id":"a""#))
  }

  @Test func bytesThatAreNotUTF8AreAnswered() throws {
    let answers = try WorkerTests.answers(Data([0x22, 0xFF, 0x22, 0x0A, 0x00, 0x0A]))
    #expect(answers.count == 2)
    for answer in answers { #expect(answer.hasPrefix(#"{"id":null,"error":{"code":"bad-json""#)) }
  }
}

import Foundation
import Testing
import Worker

/// Requests of any law that needs nothing but the request.
struct LawTests {
  private struct Answer: Decodable {
    let median: Double
    let probabilities: [Double]
    let quantiles: [String: Double]
    let method: String
  }

  private static func request(
    _ law: String, kind: String = "per_capita", history: String = #"{"2019":4.45,"2020":4.62}"#, more: String = ""
  ) throws -> String {
    let quoted = try String(decoding: JSONEncoder().encode(law), as: UTF8.self)
    return #"{"id":"l","kind":"\#(kind)","history":\#(history),"horizon":2025,"targets":[13,8],"#
      + #""quantiles":[0.1,0.5,0.9],"law":\#(quoted)\#(more)}"#
  }

  private static func answer(_ request: String) throws -> Answer {
    let line = try #require(try WorkerTests.answers(request).first)
    return try JSONDecoder().decode(Answer.self, from: Data(line.utf8))
  }

  /// The last value is the base, and a law that leaves nothing open has probabilities of 0 and 1.
  @Test(arguments: [
    ("18%", "per_capita", 10.569440836416), ("+1.2", "per_capita", 10.62), ("60%,45%,35%,30%,25%", "flow", 23.51349),
    ("2021..2022 8%, 2023.. 12%", "level", 7.570831048704), ("to 13", "stock", 13), ("到 13", "stock", 13),
    ("linear to 13", "ratio", 13), ("total 80%", "index", 8.316), ("double", "count", 9.24), ("hold", "unknown", 4.62),
    ("stock +3 lapse 8%", "stock", 15.829399517184), ("= 3 * 4", "stock", 12), ("+2pp", "share", 14.62),
    ("+2pp", "rate_percent", 14.62), ("+3", "score", 19.62), ("odds 10%", "share", 7.2364481140591295),
    ("logistic cap 95 rate 40%", "stock", 26.045000148205304), ("18% shock 2024 -20%", "stock", 8.4555526691328),
    ("bass 3% 38% cap 100", "stock", 46.56614064819339), ("扩散 3% 38% 上限 100", "count", 46.56614064819339),
    ("18% because \"项目储备\"", "stock", 10.569440836416), ("18% # 注", "stock", 10.569440836416),
  ]) func certainLaws(_ law: String, _ kind: String, _ value: Double) throws {
    let answer = try Self.answer(Self.request(law, kind: kind))
    #expect(abs(answer.median / value - 1) < 1e-12)
    #expect(answer.probabilities == [13.0, 8.0].map { answer.median >= $0 ? 1 : 0 })
    #expect(answer.quantiles.values.allSatisfy { $0 == answer.median })
    #expect(answer.method == "deterministic")
  }

  /// P(ln V ≥ ln 13) in closed form: V = 4.62·1.18⁵·exp(0.1·√5·Z).
  @Test func swingsAndRangesAreInClosedForm() throws {
    let swing = try Self.answer(Self.request("18% swing 10%"))
    #expect(abs(swing.probabilities[0] - 0.17731298794019318) < 1e-12)
    #expect(swing.method == "exact")
    let range = try Self.answer(Self.request("12%..20%"))
    let middle = 4.62 * pow(1.12 * 1.20, 2.5)
    #expect(abs(range.median / middle - 1) < 1e-12)
    #expect(range.quantiles["0.5"] == range.median)
    // z of 10 % over z of 5 %, of the half-width of five years.
    let spread = 5 * log(1.20 / 1.12) / 2 * 1.2815515655446004 / 1.6448536269514722
    #expect(abs(try #require(range.quantiles["0.9"]) / (middle * exp(spread)) - 1) < 1e-12)
    #expect(try Self.answer(Self.request("uniform 12%..20%")).probabilities == [0, 1])
    #expect(try Self.answer(Self.request("triangular 12%..18%..24% swing 5%")).method == "integrated")
    let cases = try Self.answer(Self.request("cases 10% weight 3, 30% weight 1"))
    #expect(cases.probabilities[0] == 0.25 && cases.method == "exact")
  }

  @Test func downwardCountsFromBelow() throws {
    let up = try Self.answer(Self.request("18% swing 10%"))
    let down = try Self.answer(Self.request("18% swing 10%", more: #","direction":"down""#))
    for (up, down) in zip(up.probabilities, down.probabilities) { #expect(abs(up + down - 1) < 1e-12) }
  }

  @Test func historyInOtherWordsIsTheSame() throws {
    let words = try Self.answer(Self.request("按历史"))
    let plain = try Self.answer(Self.request("history"))
    #expect(words.median == plain.median && words.quantiles == plain.quantiles)
  }

  @Test func placesAreThoseOfTheRequest() throws {
    let peers =
      #","peers":[{"entity":"武汉","history":{"2016":3,"2020":9}},{"entity":"全国","history":{"2016":8,"2020":16}},"#
      + #"{"entity":"长沙","history":{"2016":8,"2020":12}}]"#
    let like = try Self.answer(Self.request("like 武汉", more: peers))
    #expect(abs(like.median / (4.62 * pow(3, 1.25)) - 1) < 1e-12)
    let converge = try Self.answer(Self.request("converge 全国 by 2030", more: peers))
    #expect(abs(converge.median / (4.62 * pow(16 / 4.62, 0.5)) - 1) < 1e-12)
    let unknown = try WorkerTests.answers(Self.request("like 武汗", more: peers))
    #expect(unknown[0].contains(#""error":{"code":"bad-law""#) && unknown[0].contains("`武汉`"))
  }

  @Test(arguments: [
    ("elastic 人口 1.2", "stock", "unsupported-law"), ("= 专利 / 人口", "stock", "unsupported-law"),
    ("= -(2 * 人口)", "stock", "unsupported-law"), ("24", "stock", "bad-law"), ("18%", "share", "bad-law"),
    ("", "stock", "bad-law"), ("rise", "stock", "bad-law"), ("18%\ngrow 1 19%", "stock", "bad-law"),
    ("18%; quit", "stock", "bad-law"), ("from 2019 18%", "stock", "bad-law"), ("$x", "stock", "bad-law"),
    ("history swing 10%", "stock", "bad-law"), ("like 武汉", "stock", "bad-law"), ("(((", "stock", "bad-law"),
    ("60%,45%", "stock", "too-few-steps"), ("+20pp", "share", "leaves-bounds"), ("trend gm11", "stock", "thin-series"),
    ("like best", "stock", "too-few-places"),
  ]) func whatIsWrongIsAnswered(_ law: String, _ kind: String, _ code: String) throws {
    let lines = try WorkerTests.answers(Self.request(law, kind: kind) + "\n" + Self.request("18%"))
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix(#"{"id":"l","error":{"code":"\#(code)","message":""#), "\(lines)")
    #expect(lines[1].hasPrefix(#"{"id":"l","horizon":2025,"median":10.56"#))
  }

  @Test(arguments: [
    (#"{"2020":4.62}"#, #","law":7"#), (#"{"2020":4.62}"#, #","unit":7"#), (#"{"2020":4.62}"#, #","peers":7"#),
    (#"{"2020":4.62}"#, #","peers":[{"entity":"","history":{}}]"#), (#"{"2020":4.62}"#, #","peers":[{"entity":"武汉"}]"#),
    (#"{"2020":1234567890123456789012345678901.5}"#, #","law":"18%""#),
  ]) func membersAreChecked(_ history: String, _ more: String) throws {
    let line = #"{"id":"m","kind":"stock","history":\#(history),"horizon":2025\#(more)}"#
    #expect(try WorkerTests.answers(line)[0].hasPrefix(#"{"id":"m","error":{"code":"bad-request""#))
  }

  @Test(arguments: [
    (#"{"2020":-1}"#, "value-out-of-bounds"), ("{}", "no-history"), (#"{"2025":1}"#, "bad-horizon"),
    (#"{"1025":1}"#, "bad-horizon"),
  ]) func historiesAreChecked(_ history: String, _ code: String) throws {
    let lines = try WorkerTests.answers(Self.request("18%", kind: "count", history: history))
    #expect(lines[0].hasPrefix(#"{"id":"l","error":{"code":"\#(code)""#), "\(lines)")
  }

  /// Amounts are in the unit that is told, else in the one that the law names.
  @Test func unitsOfAmounts() throws {
    #expect(try Self.answer(Self.request("+3家", kind: "count")).median == 19.62)
    #expect(try Self.answer(Self.request("+3家", kind: "count", more: #","unit":"家""#)).median == 19.62)
    #expect(try Self.answer(Self.request("+30000件", kind: "stock", more: #","unit":"万件""#)).median == 19.62)
    #expect(
      try WorkerTests.answers(Self.request("+3家", kind: "count", more: #","unit":"件""#))[0].contains("bad-law"))
  }

  /// More laws than are remembered, twice and in two orders: what was read before changes nothing.
  @Test func rememberedLawsChangeNoByte() throws {
    let lines = try (0..<4200).map { try Self.request("\(10 + Double($0) / 100)% swing \(1 + $0 % 7)%") }
    let again = Array(lines.suffix(200))
    let forward = try WorkerTests.answers((lines + again).joined(separator: "\n"))
    let backward = try WorkerTests.answers(again.reversed().joined(separator: "\n"))
    #expect(forward[4000..<4200] == forward[4200...])
    #expect(forward.suffix(200) == backward.reversed()[...])
  }
}

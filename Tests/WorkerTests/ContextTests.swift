import Foundation
import Testing
import Worker

/// Requests with declared breaks and other places.
struct ContextTests {
  private static let head =
    #"{"id":"c","kind":"per_capita","history":{"2018":3.75,"2019":4.45,"2020":9.9,"2021":11.6},"horizon":2025,"targets":[20]"#
  private static let wuhan = #"{"entity":"武汉","history":{"2016":7.7,"2017":9.6,"2018":11.3,"2019":13.6,"2020":20.5}}"#

  private static func chance(_ rest: String) throws -> Double {
    struct Answer: Decodable { let probabilities: [Double] }
    let line = try #require(try WorkerTests.answers(head + rest + "}\n").first)
    let answer = try JSONDecoder().decode(Answer.self, from: Data(line.utf8))
    return try #require(answer.probabilities.first)
  }

  @Test func peersAndBreaksChangeTheAnswer() throws {
    let plain = try Self.chance("")
    #expect(try Self.chance(#","peers":[]"#) == plain && Self.chance(#","peers":null,"breaks":null"#) == plain)
    #expect(try Self.chance(",\"peers\":[\(Self.wuhan)]") != plain)
    #expect(try Self.chance(#","breaks":[2020]"#) != plain)
  }

  @Test(arguments: [
    #""peers":{}"#, #""peers":[1]"#, #""peers":[{"history":{}}]"#, #""peers":[{"entity":"武汉"}]"#,
    #""peers":[{"entity":"武汉","history":{"2016":"x"}}]"#, #""breaks":2020"#, #""breaks":[2020.5]"#,
    #""breaks":["2020"]"#,
    #""breaks":[2022]"#,
  ]) func whatIsWrongWithThemIsSaid(_ member: String) throws {
    let line = try #require(try WorkerTests.answers(Self.head + "," + member + "}\n").first)
    #expect(line.hasPrefix(#"{"id":"c","error":{"code":"bad-request","message":"`"#), "\(line)")
  }
}

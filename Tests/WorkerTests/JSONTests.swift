import Testing

@testable import Worker

/// Lines read without a tree, against what the language itself reads.
struct JSONTests {
  private static func read<Result>(_ text: String, _ body: (JSONDocument) throws -> Result) throws -> Result {
    var document = JSONDocument()
    return try Array(text.utf8).withUnsafeBufferPointer { bytes in
      try JSONReader.read(bytes, into: &document)
      return try body(document)
    }
  }

  /// Every number is the `Double` that lies nearest, of few digits and of many, with an exponent and without.
  @Test func numbersAreTheNearest() throws {
    var state: UInt64 = 2020
    func next(below bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 11) % bound
    }
    var texts = [
      "0", "-0", "0.1", "9007199254740993", "9007199254740992.5", "0.30000000000000004", "9999999999999999999",
      "1844674407370955161.5", "0.0000000000000000001", "5e-324", "1.7976931348623157e308", "123456789012345678901234",
      "4.9406564584124654e-324", "9223372036854775807", "18446744073709551615",
    ]
    for _ in 0..<20_000 {
      let digits = 1 + Int(next(below: 20))
      var text = next(below: 2) == 0 ? "-" : ""
      let whole = Int(next(below: UInt64(digits)))
      text += whole == 0 ? "0" : String(1 + next(below: 9))
      for _ in 1..<max(whole, 1) { text += String(next(below: 10)) }
      if digits > whole { text += "." + (0..<(digits - whole)).map { _ in String(next(below: 10)) }.joined() }
      if next(below: 8) == 0 { text += "e\(Int(next(below: 40)) - 20)" }
      texts.append(text)
    }
    for text in texts {
      let number = try Self.read(text) { $0.number(JSONDocument.root) }
      #expect(number?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  @Test func membersAreFoundByTheirKeys() throws {
    let text = #"{"a":{"b":[1,"2",null,{"c":true}]},"\u006bind":"x\u00e9\n","z":"省"}"#
    try Self.read(text) { json in
      let root = JSONDocument.root
      let a = try #require(json.member("a", of: root))
      let b = try #require(json.member("b", of: a))
      #expect(json.elements(of: b).map(json.kind) == [.number, .string, .null, .object])
      func text(_ key: StaticString) -> String? { json.member(key, of: root).flatMap { json.text($0) } }
      #expect(text("kind") == "xé\n")
      #expect(text("z") == "省")
      #expect(json.member("b", of: root) == nil && json.member("c", of: b) == nil)
      #expect(json.elements(of: root).count(where: { _ in true }) == 3)
    }
  }

  @Test func aKeyStandsOnce() throws {
    let many = (0..<40).map { #""k\#($0)":\#($0)"# }
    try Self.read("{" + many.joined(separator: ",") + "}") { json in
      #expect(json.member("k39", of: JSONDocument.root).flatMap(json.number) == 39)
    }
    for twice in [#"{"a":1,"\u0061":2}"#, "{" + (many + [#""k\u0033""# + ":0"]).joined(separator: ",") + "}"] {
      #expect(throws: JSONReader.Failure.self) { try Self.read(twice) { _ in } }
    }
  }
}

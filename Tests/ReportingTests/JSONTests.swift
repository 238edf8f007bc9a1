import Assessment
import Foundation
import PlanModel
import Projection
import TerminalText
import TestSupport
import Testing

@testable import Reporting

/// Reports for machines.
struct JSONTests {
  @Test func numbersReadBackExactly() throws {
    var random = SplitMix64(seed: 60)
    let special: [Double] = [
      0, 1, -1, 5000, 1e15, -1e15, 999_999_999_999_999, 1e16, 1e22, 0.1, 1.0 / 3, .leastNonzeroMagnitude,
      .greatestFiniteMagnitude, 1e-7,
      4.62 * 1.18, 2.2250738585072014e-308,
    ]
    let values =
      special + (0..<5_000).map { _ in Double(bitPattern: random.next()) }
      + (0..<2_000).map { _ in
        number(random.decimalText()).doubleValue
      }
    for value in values where value.isFinite {
      let text = JSONValue.number(value).text
      #expect(Double(text) == value)
      let read = try JSONDecoder().decode([Double].self, from: Data("[\(text)]".utf8))
      #expect(read == [value], "\(text)")
    }
  }

  @Test func whatIsNoNumberIsNull() {
    for value in [Double.nan, .infinity, -.infinity] { #expect(JSONValue.number(value).text == "null") }
    #expect(JSONValue.number(nil as Double?).text == "null")
    #expect(JSONValue.string(nil as String?).text == "null" && JSONValue.integer(nil as Int?).text == "null")
  }

  @Test func textsReadBack() throws {
    var random = SplitMix64(seed: 61)
    let scalars =
      (0..<0x250).compactMap { Unicode.Scalar($0 as UInt32) }
      + ["中", "🇨🇳", "\u{2028}", "\u{FEFF}", "“"].flatMap {
        Array(($0 as String).unicodeScalars)
      }
    for _ in 0..<500 {
      let text = String(String.UnicodeScalarView((0..<random.int(0...12)).map { _ in random.pick(scalars) }))
      let read = try JSONSerialization.jsonObject(with: Data(JSONValue.array([.string(text)]).text.utf8)) as? [String]
      #expect(read?.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
    #expect(JSONValue.string("a\"b\\c\n\t\r\u{1}").text == #""a\"b\\c\n\t\r\u0001""#)
  }

  @Test func objectsKeepTheOrderOfTheirKeys() {
    let value = JSONValue.object(["z": .integer(1), "a": .bool(false), "m": .array([.null, .object([:])])])
    #expect(value.text == #"{"z":1,"a":false,"m":[null,{}]}"#)
  }

  @Test func reachHasTheShapeOfTheContract() throws {
    var plan = Plan()
    plan.add(
      "1", "每万人口高价值发明专利拥有量", .perCapita, unit: "件", base: "4.62", target: .atLeast(13), attribute: .anticipatory)
    plan.assume("1", .step(.compound(number("0.18"))), spelling: "18%")
    plan.observe("1", 2021, "6.34")
    var assessment = ReachAssessment(plan.program())
    let result = assessment.result(for: plan.indicators[0])
    let report = ReportBuilder(Words(.chinese)).report(Answers.answer(.reach([result])))
    let rate = try #require(result.required?.rate)
    let remaining = try #require(result.remaining?.rate)
    let expected =
      #"{"schema":"tuiyan.reach/1","scenario":"基准","horizon":2025,"seed":0,"results":[{"code":"1","#
      + #""indicator":"每万人口高价值发明专利拥有量","unit":"件","kind":"per_capita","direction":"up","attribute":"预期性","#
      + #""base":{"year":2020,"value":4.62},"target":{"year":2025,"low":13,"high":null},"origin":{"year":2020,"value":4.62},"#
      + #""law":"18%","projected":10.569440836416,"quantiles":{},"requiredRate":\#(rate),"requiredIncrement":1.676,"#
      + #""requiredRateRemaining":\#(remaining),"assumedRate":0.18,"probability":null,"probabilityError":null,"#
      + #""method":"deterministic","yearReached":null,"gap":-2.430559163584,"verdict":"out-of-reach","reason":null,"#
      + #""flags":["newer-actual"]}]}"# + "\n"
    #expect(OutputFormat.json.render(report, width: 80, style: .plain, words: Words(.chinese)) == expected)
    // Words for people do not change what machines read.
    let english = ReportBuilder(Words(.english)).report(Answers.answer(.reach([result])))
    #expect(OutputFormat.json.render(english, width: 80, style: .plain, words: Words(.english)) == expected)
  }

  @Test func projectHasTheShapeOfTheContract() throws {
    let plan = Plan.single(.perCapita, base: "4.62", law: .step(.add(1)))
    let result = ProjectionResult(
      indicator: plan.indicators[0], target: nil, trajectory: .success(try plan.path(to: 2021)))
    let report = ReportBuilder(Words(.chinese)).report(Answers.answer(.project([result])))
    let text = OutputFormat.json.render(report, width: 80, style: .plain, words: Words(.chinese))
    #expect(
      text.hasPrefix(
        #"{"schema":"tuiyan.project/1","scenario":"基准","horizon":2025,"seed":0,"results":[{"code":"1","indicator":"指标","#
          + #""unit":"件","kind":"per_capita","law":"","trajectory":[{"year":2020,"value":4.62,"quantiles":{}},"#
          + #"{"year":2021,"value":5.62,"quantiles":{}}]"#))
  }

  @Test func missingBasesAreNull() throws {
    let plan = Plan.single(base: nil, target: .range(3, 4))
    var assessment = ReachAssessment(plan.program())
    let result = assessment.result(for: plan.indicators[0])
    let text = ReportBuilder(Words(.english)).json(result, [0.05, 0.5]).text
    #expect(text.contains(#""base":{"year":2020,"value":null}"#))
    #expect(text.contains(#""target":{"year":2025,"low":3,"high":4}"#))
    #expect(text.contains(#""verdict":"unknown","reason":"base-missing","flags":["base-missing"]"#))
    #expect(text.contains(#""law":null,"projected":null"#))
  }

  @Test func everyAnswerIsJSONWithItsSchema() throws {
    for (verb, answer) in try Answers.all() {
      let report = ReportBuilder(Words(.chinese)).report(answer)
      let object = OutputFormat.json.render(report, width: 80, style: .plain, words: Words(.chinese))
      #expect(object.hasSuffix("}\n") && object.dropLast().firstIndex(of: "\n") == nil)
      let read = try #require(try JSONSerialization.jsonObject(with: Data(object.utf8)) as? [String: Any])
      #expect(read["schema"] as? String == "tuiyan.\(verb)/1")
      let rows = try #require(read["results"] as? [Any])
      let lines = OutputFormat.jsonl.render(report, width: 80, style: .plain, words: Words(.chinese))
      #expect(lines.split(separator: "\n").count == rows.count)
      for line in lines.split(separator: "\n") {
        let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(row["schema"] as? String == "tuiyan.\(verb)/1")
        #expect(row.keys.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isLetter } }, "keys are English: \(row.keys)")
      }
    }
  }
}

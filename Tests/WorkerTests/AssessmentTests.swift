import Testing
import Worker

/// Official verdicts by way of the worker.
struct AssessmentTests {
  private static let record =
    #""base":{"year":2020,"value":6.3},"current":{"year":2022,"value":9.0},"target":{"year":2025,"value":12},"limit":null"#

  @Test func theDocumentedAnswer() throws {
    let answers = try WorkerTests.answers(#"{"id":"v","assess":["statcan"],\#(Self.record),"direction":"up"}"#)
    #expect(
      answers == [
        #"{"id":"v","assessments":{"statcan":{"value":1.4193919773423036,"score":5,"status":"substantial_progress"}}}"#
      ])
  }

  @Test func targetLimitAndDirectionMayBeMissing() throws {
    let answers = try WorkerTests.answers(
      #"{"id":1,"assess":["statcan","escap","ndrc"],"base":{"year":2015,"value":4},"current":{"year":2016,"value":4.04},"#
        + #""target":null}"#)
    #expect(
      answers == [
        #"{"id":1,"assessments":{"statcan":{"value":0.010000000000000009,"score":1.2500000000000022,"#
          + #""status":"moderate_progress"},"escap":{"value":null,"score":null,"status":"not_available"},"#
          + #""ndrc":{"value":null,"score":null,"status":"not_available"}}}"#
      ])
  }

  @Test func aKindIsOneAndAHistoryOfNullIsNone() throws {
    let answers = try WorkerTests.answers(
      #"{"id":1,"assess":["ndrc"],\#(Self.record),"kind":"quota"}"# + "\n"
        + #"{"id":2,"assess":["ndrc"],\#(Self.record),"history":null,"kind":null}"# + "\n"
        + #"{"id":3,"assess":["ndrc"],\#(Self.record),"kind":7}"#)
    #expect(answers[0] == #"{"id":1,"error":{"code":"unknown-kind","message":"`quota` is not a kind"}}"#)
    #expect(answers[1].contains(#""status":"faster_than_expected""#))
    #expect(answers[2] == #"{"id":3,"error":{"code":"bad-request","message":"`kind` must be a text"}}"#)
  }

  @Test func aMeasureNamedTwiceAnswersOnceAndTheYearsBetweenCount() throws {
    let answers = try WorkerTests.answers(
      #"{"id":null,"assess":["aarr","aarr"],"base":{"year":2000,"value":40},"current":{"year":2015,"value":25},"#
        + #""history":{"2000":40,"2005":34,"2010":29,"2015":25},"direction":"down"}"#)
    #expect(answers.count == 1)
    #expect(answers[0].hasPrefix(#"{"id":null,"assessments":{"aarr":{"value":0.0308942"#))
    #expect(answers[0].hasSuffix(#""score":null,"status":"improving"}}}"#))
  }
}

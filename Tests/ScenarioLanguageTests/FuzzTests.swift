import PlanModel
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

/// Whatever is typed, nothing breaks, and every place that is shown lies in the text.
struct FuzzTests {
  @Test func randomSigns() {
    var random = SplitMix64(seed: 40)
    let signs = Array(
      "增长 目标托管高价值到从于为 grow 0123456789..%+-*/()（）“”\"'‘’#$${}\\@=<>≥≤,，、。…～~\n\n\r\t　\u{200B}\u{FEFF}\u{301}e🇨🇳件万亿pp①\u{7F}\u{0}\u{85}\u{2028}"
        .unicodeScalars)
    for _ in 0..<2_500 {
      let scalars = (0..<random.int(0...40)).map { _ in random.pick(signs) }
      check(String(String.UnicodeScalarView(scalars)))
    }
  }

  @Test func randomBytes() {
    var random = SplitMix64(seed: 41)
    for _ in 0..<1_000 {
      let bytes = (0..<random.int(0...60)).map { _ in UInt8(random.int(0...255)) }
      check(String(decoding: bytes, as: UTF8.self))
      guard let text = try? TextDecoding.decode(bytes).text else { continue }
      check(text)
    }
  }

  @Test func mutatedStatements() {
    var generator = StatementGenerator(seed: 42)
    for _ in 0..<2_500 {
      var scalars = Array(generator.statement().unicodeScalars)
      for _ in 0..<generator.random.int(1...4) where !scalars.isEmpty {
        let position = generator.random.int(0...(scalars.count - 1))
        switch generator.random.int(0...3) {
        case 0: scalars.remove(at: position)
        case 1: scalars.insert(generator.random.pick(scalars), at: position)
        case 2: scalars.swapAt(position, generator.random.int(0...(scalars.count - 1)))
        default: scalars[position] = generator.random.pick(Array("(\"“$#\\\n.%+-=@ 5".unicodeScalars))
        }
      }
      check(String(String.UnicodeScalarView(scalars)))
    }
  }

  @Test func truncatedStatements() {
    var generator = StatementGenerator(seed: 43)
    for _ in 0..<120 {
      let statement = Array(generator.statement().unicodeScalars)
      for length in 0...statement.count { check(String(String.UnicodeScalarView(statement[..<length]))) }
    }
  }

  private func check(_ text: String) {
    let file = SourceFile(name: "t", text: text)
    var (lines, faults) = Lexer.lines(of: file, variables: ["a": "1", "grow": "托管 24%"])
    for line in lines {
      guard case .statement(let tokens) = line else { continue }
      #expect(tokens.range.upperBound <= text.utf8.count && tokens.tokens.last?.kind == .end)
      do {
        let syntax = try Parser.parse(tokens, in: file)
        _ = syntax.debugDescription
        _ = ScenarioFormatter.format(syntax)
        _ = try Lowering.lower(syntax, plan: Reading.plan, horizon: 2025, in: file)
      } catch {
        let isReported = faults.contains { $0.range.map { tokens.range.overlaps($0) } ?? false }
        #expect(!error.all.isEmpty || isReported, "nothing is said of \(text.debugDescription)")
        faults += error.all
      }
    }
    for fault in faults {
      guard let range = fault.range else {
        Issue.record("no place for \(fault.id) on \(text.debugDescription)")
        continue
      }
      #expect(range.lowerBound >= 0 && range.upperBound <= text.utf8.count, "\(fault.id) \(text.debugDescription)")
      #expect(fault.file == file)
    }
    _ = Lexer.isUnfinished(text)
    let (layout, problems) = ScenarioFormatter.format(file)
    // A quoted value of `set` loses its quotes.
    let setsQuoted =
      ["set", "设置"].contains { text.lowercased().contains($0) } && text.contains { "\"'“‘”’".contains($0) }
    if problems.isEmpty, !text.contains("$"), !setsQuoted {
      #expect(ScenarioFormatter.format(SourceFile(name: "t", text: layout)).text == layout, "\(text.debugDescription)")
    }
  }
}

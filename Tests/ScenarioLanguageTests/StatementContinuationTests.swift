import ScenarioLanguage
import SourceText
import Testing

@Suite struct StatementContinuationTests {
  private func continuations(_ text: String) -> Set<StatementContinuation> {
    let file = SourceFile(name: "", text: text)
    guard case .statement(let tokens)? = Lexer.lines(of: file, variables: nil).lines.last else { return [] }
    return Parser.continuations(of: tokens, in: file)
  }

  @Test func theParserSaysWhatMayFollow() {
    #expect(continuations("reach").isSuperset(of: [.part(.indicator), .keyword(.by)]))
    #expect(continuations("推演 托管") == [.part(.indicator), .keyword(.to)])
    #expect(continuations("scenario 高") == [.keyword(.from)])
    #expect(continuations("情景 高 从") == [.part(.scenario)])
    #expect(continuations("增长").contains(.part(.indicator)))
    #expect(continuations("增长 托管").isSuperset(of: [.keyword(.from), .part(.law)]))
    #expect(continuations("增长 托管 线性") == [.keyword(.to)])
    #expect(continuations("增长 托管 同") == [.part(.place)])
    #expect(continuations("增长 托管 趋同 武汉") == [.keyword(.by)])
    #expect(continuations("增长 托管 24%").contains(.keyword(.because)))
    #expect(!continuations("增长 托管 24%").contains(.part(.indicator)))
    #expect(continuations("反解 托管") == [.keyword(.at), .keyword(.for)])
    #expect(continuations("断言").isSuperset(of: [.keyword(.count), .keyword(.value), .part(.operand)]))
    #expect(continuations("断言 个数").contains(.keyword(.reach)))
    #expect(continuations("断言 可达").contains(.part(.indicator)))
    #expect(continuations("加载") == [.part(.file)])
    #expect(continuations("设置") == [.part(.name)])
  }

  @Test func nothingFollowsWhatIsWrong() {
    #expect(continuations("增长 托管 24% 24% 因为").isEmpty)
    #expect(continuations("没有的动词 托管").isEmpty)
    #expect(continuations("退出").isEmpty)
  }
}

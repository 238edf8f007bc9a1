import TerminalText
import Testing

@Suite struct TextStyleTests {
  @Test func stylesAreWrittenInStyledModeOnly() {
    #expect(TextStyle.bold.applied(to: "推演", in: .styled) == "\u{1B}[1m推演\u{1B}[0m")
    for style in TextStyle.allCases {
      #expect(style.applied(to: "推演", in: .plain) == "推演")
      #expect(style.applied(to: "", in: .styled) == "")
    }
  }

  @Test(
    arguments: [
      (true, nil, "xterm", StyleMode.styled), (true, "", "xterm", .styled), (true, "1", "xterm", .plain),
      (false, nil, "xterm", .plain), (true, nil, "dumb", .plain), (true, nil, nil, .plain),
    ] as [(Bool, String?, String?, StyleMode)])
  func theModeFollowsTheTerminalAndTheUser(_ isTerminal: Bool, _ noColor: String?, _ term: String?, _ mode: StyleMode) {
    #expect(StyleMode(isTerminal: isTerminal, noColor: noColor, terminal: term) == mode)
  }
}

import Testing

@testable import LineEditor

@Suite struct HistoryTests {
  @Test func ofEqualEntriesTheNewestStays() {
    var history = History(["行情", "成交", "行情", ""])
    #expect(history.entries == ["成交", "行情"])
    history.add("成交")
    #expect(history.entries == ["行情", "成交"])
  }

  @Test func theOldestGoBeyondTheLimit() {
    var history = History((0..<History.limit + 5).map(String.init))
    #expect(history.entries.count == History.limit && history.entries.first == "5")
    history.add("新")
    #expect(history.entries.count == History.limit && history.entries.first == "6")
  }

  @Test func theWayBackLeadsToTheLineThatWasBegun() {
    var history = History(["一", "二"])
    #expect(history.newer(leaving: "写") == nil)
    #expect(history.older(leaving: "写") == "二")
    #expect(history.older(leaving: "二改") == "一")
    #expect(history.older(leaving: "一") == nil)
    #expect(history.newer(leaving: "一") == "二改")
    #expect(history.newer(leaving: "二改") == "写")
    #expect(history.entries == ["一", "二"])
  }

  @Test func aSearchFindsChineseByAnyPart() {
    let history = History(["show 平安银行", "均线 安平", "行情 一"])
    #expect(history.match(for: "平安", from: 2) == HistoryMatch(index: 0, offset: 5))
    #expect(history.match(for: "一", from: 2) == HistoryMatch(index: 2, offset: 7))
    #expect(history.match(for: "线", from: 2) == HistoryMatch(index: 1, offset: 3))
    #expect(history.match(for: "平", from: 0, by: 1) == HistoryMatch(index: 0, offset: 5))
    #expect(history.match(for: "无", from: 2) == nil)
  }

  @Test func aSearchKeepsWhatItShowsWhenMoreIsNotFound() {
    let history = History(["平安银行", "安平"])
    var search = HistorySearch(from: EditedLine(text: "原", cursor: 3))
    #expect(search.shown(in: history).text == "原")
    search.append("平", in: history)
    #expect(search.shown(in: history) == EditedLine(text: "安平", cursor: 3))
    search.append("安", in: history)
    #expect(search.shown(in: history).text == "平安银行")
    search.append("x", in: history)
    #expect(search.shown(in: history).text == "平安银行")
    #expect(search.prompt(.standard) == "无匹配「平安x」: ")
    search.removeLast(in: history)
    #expect(search.prompt(.standard) == "查找「平安」: ")
    search.removeLast(in: history)
    #expect(search.shown(in: history).text == "安平")
    search.next(in: history, by: -1)
    #expect(search.shown(in: history).text == "平安银行")
    search.next(in: history, by: 1)
    #expect(search.shown(in: history).text == "安平")
  }
}

import PlanModel
import Reporting
import ScenarioLanguage
import SourceText
import TerminalText
import TestSupport
import Testing

@testable import PlanningSession

/// Statements at random: whatever they say, the session goes on, and a statement that fails has changed nothing.
struct SessionFuzzTests {
  @Test(arguments: [70, 71]) func anythingMayBeSaid(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let test = try TestSession.zhengzhou()
    try test.run("令 人口 = 1260 在 2020\n令 人口 = 1310 在 2030\n情景 高\n情景 基准")
    var succeeded = 0
    for _ in 0..<120 {
      let statement = Self.statement(&random)
      let before = test.state
      let answers = test.answers.count
      if test.faults(statement).isEmpty {
        succeeded += 1
        guard test.answers.count > answers, let answer = test.answers.last else { continue }
        for language in [ReportLanguage.chinese, .english] {
          let report = ReportBuilder(Words(language)).report(answer)
          for format in OutputFormat.allCases {
            #expect(!format.render(report, width: 80, style: .plain, words: Words(language)).isEmpty, "\(statement)")
          }
        }
      } else {
        #expect(test.state == before, "\(statement)")
      }
    }
    #expect(succeeded > 50)
  }

  private static func statement(_ random: inout SplitMix64) -> String {
    switch random.int(0...13) {
    case 0, 1, 2, 3: "增长 \(name(&random)) \(random.chance(15) ? "从 \(year(&random)) " : "")\(law(&random))"
    case 4: "目标 \(name(&random)) \(random.pick(["", ">= ", "<= "]))\(amount(&random)) 于 \(year(&random))"
    case 5: "实绩 \(name(&random)) \(year(&random)) \(amount(&random))"
    case 6: "推演 \(random.chance(50) ? name(&random) : "") 到 \(year(&random))"
    case 7: "可达"
    case 8: "反解 \(name(&random)) 为 \(random.chance(20) ? "累计增长 " : "")\(amount(&random)) 于 \(year(&random))"
    case 9:
      random.pick([
        "对比 基准 高", "情景 高", "情景 基准", "情景 新 从 高", "查看 指标", "查看", "set evidence all", "set origin latest",
        "set origin base",
      ])
    case 10: "扫描 \(name(&random)) \(random.pick(["1%..9% 步长 2%", "-5%..5% 步长 5%", "+1..+3 步长 1", "-900..+900 步长 300"]))"
    case 11: "解释 \(name(&random))@\(year(&random))"
    case 12: "断言 \(name(&random))@\(year(&random)) / 人口@\(year(&random)) >= \(amount(&random)) 且 可达 \(name(&random))"
    default: "set horizon \(year(&random))"
    }
  }

  private static func name(_ random: inout SplitMix64) -> String { String(random.int(1...18)) }

  private static func amount(_ random: inout SplitMix64) -> String {
    random.pick(["", "", "-"])
      + random.pick(["0", "1", "100", "99999999999999999999999999", "0.000000000001", random.decimalText()])
  }

  private static func year(_ random: inout SplitMix64) -> String {
    String(random.pick([1900, 2019, 2020, 2021, 2022, 2025, 2030, 2200]))
  }

  private static func law(_ random: inout SplitMix64) -> String {
    let amount = amount(&random)
    return random.pick([
      "\(amount)%", "+\(amount)", "+\(amount)pp", "到 \(amount)", "线性 到 \(amount)", "累计增长 \(amount)%", "翻番",
      "几率 \(amount)%", "持平", "趋势", "趋势 线性",
      "逻辑斯蒂 上限 \(amount) 速度 \(amount)%", "龚珀兹 上限 95 速度 40%", "同 武汉", "同 北京 2016..2020", "趋同 全国 于 \(year(&random))",
      "弹性 人口 \(amount)",
      "弹性 \(name(&random)) 1.2", "存量 +\(amount) 失效 8%", "= \(name(&random)) / 人口", "= 高价值 * 2 - \(amount)",
      "60%,45%,35%,30%,25%", "2021..2022 8%, 2023.. \(amount)%",
    ])
  }
}

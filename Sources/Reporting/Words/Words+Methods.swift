public import Assessment
import EvidenceModel
public import ForecastMethods
public import OfficialMeasures
import SourceText

extension Words {
  private func pick(_ chinese: String, _ english: String) -> String { language == .chinese ? chinese : english }

  /// The name of a method.
  public func method(_ method: MethodLine.Method) -> String {
    switch method {
    case .history: pick("按历史（证据模型）", "history (evidence model)")
    case .usual(let method): self.method(method)
    }
  }

  /// The name of a usual method.
  public func method(_ method: ForecastMethod) -> String {
    switch method {
    case .linear: pick("线性趋势", "linear trend")
    case .logLinear: pick("对数趋势", "log-linear trend")
    case .drift: pick("随机游走加漂移", "random walk with drift")
    case .damped: pick("阻尼趋势", "damped trend")
    case .theta: pick("西塔 Theta", "Theta")
    case .ets: pick("指数平滑 ETS", "ETS")
    case .gm11: pick("灰色 GM(1,1)", "grey model GM(1,1)")
    case .logistic: pick("逻辑斯蒂曲线", "logistic curve")
    case .gompertz: pick("龚珀兹曲线", "Gompertz curve")
    }
  }

  /// The name of a method where there is little room.
  public func shortMethod(_ method: MethodLine.Method) -> String? {
    method == .history ? pick("按历史", "history") : nil
  }

  /// The grade of a grey model.
  public func grade(_ grade: GreyModel.Tests.Grade) -> String {
    switch grade {
    case .good: pick("好", "good")
    case .qualified: pick("合格", "qualified")
    case .barely: pick("勉强", "barely")
    case .unqualified: pick("不合格", "unqualified")
    }
  }

  /// Why a method says nothing.
  public func refusal(_ refusal: MethodLine.Refusal) -> String {
    switch refusal {
    case .usual(let refusal): self.refusal(refusal)
    case .history(.noHistory): pick("没有任何可用的值", "there is no usable value")
    case .history(.outOfBounds(let year, let value)):
      pick(
        "\(year) 年的 \(NumberText.value(value)) 超出界限", "\(NumberText.value(value)) in \(year) lies outside the bounds")
    case .history(.horizonNotAfter(let year)):
      pick("目标年不在最后一个值（\(year) 年）之后", "the target's year is not after \(year), the last value's")
    case .history: pick("历年值不能用", "the history cannot be used")
    }
  }

  private func refusal(_ refusal: ForecastRefusal) -> String {
    switch refusal {
    case .tooFewPoints(let have, let need):
      pick("只有 \(have) 个值，至少要 \(need) 个", "\(have) values, \(need) are needed")
    case .missingYear(let year): pick("缺 \(year) 年的值", "the value of \(year) is missing")
    case .needsPositive(let year, let value):
      pick("\(year) 年的值 \(NumberText.value(value)) 不是正数", "\(NumberText.value(value)) in \(year) is not positive")
    case .ratioOutside(let year, let ratio, let low, let high):
      self[
        method: .greyOutside,
        [
          "year": String(year), "ratio": NumberText.fixed(ratio, decimals: 3),
          "low": NumberText.fixed(low, decimals: 4), "high": NumberText.fixed(high, decimals: 4),
        ]]
    case .capNotIdentified: pick("看不出上限：数据与没有上限也相符", "no ceiling can be told: the values fit none as well")
    case .leavesBounds(let year, let value):
      beyond(year, value)
    case .noSpread: pick("各值完全吻合，没有误差可估计区间", "the fit is exact, so that no band can be told")
    case .notFinite: pick("算不出有限的数", "the arithmetic has no result")
    case .horizonNotAfter(let year):
      pick("目标年不在最后一个值（\(year) 年）之后", "the target's year is not after \(year), the last value's")
    }
  }

  /// A value that leaves 0 or 100, with as many digits as tell it from that end.
  private func beyond(_ year: Int, _ value: Double) -> String {
    let text = NumberText.value(value, distinctFrom: [0, 100])
    return value < 0
      ? pick("\(year) 年推算到 \(text)，低于 0", "\(text) in \(year) is below 0")
      : pick("\(year) 年推算到 \(text)，超过 100", "\(text) in \(year) is beyond 100")
  }

  // MARK: Classes of public series

  /// The public series that a class counts: 存量、流量和个数; 比重，起点 90%–97.5%.
  public func referenceClass(_ name: ReferenceClass.Name) -> String {
    switch name {
    case .amount: pick("存量、流量和个数", "stocks, flows and counts")
    case .perCapita: pick("人均量", "quantities per head")
    case .any: pick("各类数量", "amounts of all kinds")
    case .age: pick("岁数", "ages")
    case .years: pick("年限", "years")
    case .percent0, .percent2, .percent5, .percent10, .percent25, .percent50, .percent75, .percent90, .percent97:
      percentages(name)
    }
  }

  private func percentages(_ name: ReferenceClass.Name) -> String {
    let ends = ReferenceClass.levels(of: name).map { NumberText.value($0) }.joined(separator: "–")
    return pick("比重和评分，起点 \(ends)%", "shares and scores that start at \(ends)%")
  }

  // MARK: Official measures

  /// The name of an official measure.
  public func measure(_ measure: OfficialMeasure) -> String {
    switch measure {
    case .statcan: pick("加拿大统计局（Open SDG）", "Statistics Canada (Open SDG)")
    case .eurostat: pick("欧盟统计局", "Eurostat")
    case .unsd: pick("联合国统计司", "UNSD Progress Chart")
    case .escap: pick("联合国亚太经社会", "ESCAP")
    case .aarr: pick("年均递减率（UNICEF，上升为负）", "AARR (UNICEF, a rise is negative)")
    case .ndrc: pick("发改委中期口径", "NDRC mid-term words")
    }
  }

  /// How far a measure could be checked, where it has a target or has none; empty where fully.
  public func standing(_ measure: OfficialMeasure, hasTarget: Bool) -> String {
    switch measure {
    case .statcan: ""
    case .eurostat where hasTarget:
      pick("（界限据加拿大统计局转述，未见欧盟原文）", " (cuts as Statistics Canada quotes them, not read in the original)")
    case .eurostat: pick("（无目标时的界限未核对）", " (cuts without a target not checked)")
    case .unsd: pick("（据巴斯克统计局转述，未见联合国原文）", " (as Eustat describes it, not read in the original)")
    case .escap: pick("（权重与一成容差未核对）", " (weights and tolerance of 10% not checked)")
    case .aarr: pick("（公式据转述，“在轨”为通行用法）", " (formula as NIPN quotes it, the words are general usage)")
    case .ndrc: pick("（用词为官方，界限为本程序所定）", " (official words, cuts of this program)")
    }
  }

  /// What a measure looks at, in a few words: why its verdict can differ from another's.
  public func view(_ measure: OfficialMeasure) -> String {
    switch measure {
    case .statcan, .eurostat:
      pick("拿基期以来的年均增速比所需增速，到九成五算在轨", "the rate since the base against the required one, on track from 95%")
    case .unsd: pick("按基期以来的增速外推到目标年，走完全程的九成五算在轨", "the level extrapolated at that rate, on track from 95% of the way")
    case .escap: pick("按各年的直线外推到目标年，差一成以内算在轨", "a straight line through the years extrapolated, on track within 10%")
    case .aarr:
      pick(
        "拿各年对数直线的速度比所需速度，不留余地", "the rate of a line through the logarithms against the required one, without tolerance")
    case .ndrc: pick("只看当年进度，不外推", "this year's schedule alone, nothing extrapolated")
    }
  }

  /// How good the news of a group of verdicts is.
  public func grade(of grade: Int) -> String {
    switch grade {
    case 1: pick("都在轨或更好", "on track or better")
    case 0: pick("都有进展但偏慢", "moving, and too slowly")
    default: pick("都滞后或背离", "behind or moving away")
    }
  }

  /// A verdict in words.
  public func status(_ status: OfficialStatus) -> String {
    switch status {
    case .targetAchieved: pick("已达目标", "target achieved")
    case .substantialProgress: pick("进展显著", "substantial progress")
    case .moderateProgress: pick("进展中等", "moderate progress")
    case .limitedProgress: pick("进展有限", "limited progress")
    case .deterioration: pick("恶化", "deterioration")
    case .significantProgress: pick("显著进展", "significant progress")
    case .insufficientProgress: pick("进展不足", "insufficient progress")
    case .movingAway: pick("背离目标", "moving away")
    case .moderateMovementAway: pick("略有背离", "moderate movement away")
    case .significantMovementAway: pick("显著背离", "significant movement away")
    case .metOrOnTrack: pick("已达或在轨", "met or on track")
    case .fairProgress: pick("有进展，需加快", "fair progress, acceleration needed")
    case .stagnation: pick("停滞或倒退", "stagnation or regression")
    case .maintain: pick("保持", "maintain")
    case .accelerate: pick("需加快", "accelerate")
    case .reverse: pick("需扭转", "reverse")
    case .onTrack: pick("在轨", "on track")
    case .offTrack: pick("偏慢", "off track")
    case .improving: pick("改善", "improving")
    case .worsening: pick("变差", "worsening")
    case .achievedEarly: pick("提前实现", "achieved early")
    case .fasterThanExpected: pick("快于预期", "faster than expected")
    case .asExpected: pick("基本符合预期", "as expected")
    case .behindSchedule: pick("滞后", "behind schedule")
    case .achieved: pick("如期实现", "achieved")
    case .missed: pick("未实现", "missed")
    case .notAvailable: pick("无法评价", "not available")
    }
  }

  /// How an actual stands to its target.
  public func standing(_ standing: ReviewStanding) -> String {
    switch standing {
    case .kept: pick("达标", "kept")
    case .notKept: pick("未达标", "not kept")
    case .underway(let status): self.status(status)
    }
  }

  /// What a verdict should not be read without.
  public func remark(_ remark: OfficialVerdict.Remark) -> String {
    switch remark {
    case .achievedButWorsening: pick("已达标但在变差", "achieved but worsening")
    case .baseBeyondTarget: pick("基期已达目标，此式会误导", "the base met it already, so that this misleads")
    case .zeroTarget: pick("目标 0 按 0.001 算，会误导", "a target of 0 is taken as 0.001, which misleads")
    case .zeroBase: pick("基期 0 按 0.001 算，会误导", "a base of 0 is taken as 0.001, which misleads")
    case .signChanges: pick("基期与现值异号", "base and newest value differ in sign")
    case .targetAcrossZero: pick("基期与目标异号", "base and target differ in sign")
    case .targetEqualsBase: pick("目标等于基期", "the target equals the base")
    case .tooFewYears: pick("不足一年", "less than a year has passed")
    case .targetNotAfterBase: pick("目标年不晚于基期", "the target's year is not after the base")
    case .noTarget: pick("没有目标", "no target")
    case .needsPositive: pick("要求正数", "needs positive values")
    case .limitIgnored: pick("有目标，不用上限", "the limit is not used beside a target")
    case .twoPoints: pick("只有两点", "two points alone")
    case .growthRate: pick("本身是增长率，该方法交由专家判断", "a growth rate itself, which the method leaves to experts")
    case .binary: pick("有无型指标，只看有没有", "there or not, which alone decides")
    }
  }
}

import ScenarioLanguage

extension Concept {
  /// The entry of an official measure of progress.
  var officialEntry: ConceptEntry {
    switch self {
    case .midTerm:
      ConceptEntry(
        ["中期口径", "提前实现", "快于预期", "基本符合预期", "滞后", "发改委中期口径", "达标", "如期实现"],
        ["mid-term", "achieved early", "ndrc"],
        (
          "国家发展改革委中期评估的用词。提前实现：目标年之前就已达到。快于预期：比线性应到和复合应到都好。基本符合预期：完成了两者中较低一个所要求变化的 95% 以上。滞后：不到 95%。用词是官方的，95% 的界限是本程序定的。基期就已达到的目标没有进度，只说达标、未达标；目标年的实绩只说如期实现、未实现。",
          "The words of the NDRC's mid-term evaluations. 提前实现: met before its year. 快于预期: better than both schedules. 基本符合预期: at least 95 % of the change that the lesser schedule asks. 滞后: less. The words are official, the cut of 95 % is ours. A target that the base met has no schedule and is kept or not; in the target's own year it is achieved or missed."
        ), example: ("评估", "review"))
    case .statcan:
      ConceptEntry(
        ["加拿大统计局"], ["statcan", "statistics canada"],
        (
          "R = 实际年均增速 ÷ 达到目标所需的年均增速：R ≥ 0.95 进展显著，≥ 0.60 进展中等，≥ 0 进展有限，否则恶化；已达目标就是已达，得 5 分。没有目标时看年均增速是否达到 1.5%、0.5%、0。",
          "R = the rate observed / the rate required: substantial progress from 0.95, moderate from 0.60, limited from 0, else deterioration; a target that is met scores 5. Without a target the rate is compared with 1.5 %, 0.5 % and 0."
        ), example: ("评估", "review"))
    case .eurostat:
      ConceptEntry(
        ["欧盟统计局"], ["eurostat"],
        (
          "R = 实际年均增速 ÷ 所需年均增速：R ≥ 0.95 显著进展，≥ 0.60 进展中等，≥ 0 进展不足，否则背离目标。没有目标时看年均增速是否达到 1%、0、-1%。",
          "R = the rate observed / the rate required: significant progress from 0.95, moderate from 0.60, insufficient from 0, else moving away. Without a target the rate is compared with 1 %, 0 and −1 %."
        ), example: ("评估", "review"))
    case .unsd:
      ConceptEntry(
        ["联合国统计司", "进展图"], ["unsd", "progress chart"],
        (
          "按现在的年均增速把实绩推到目标年，看能补上基期到目标差距的几成：q ≥ 0.95 已达或在轨，≥ 0.10 有进展、需加快，否则停滞或倒退。比的是水平，不是增速。",
          "Carries the newest value to the target's year at the observed rate and asks which part of the gap it closes: met or on track from 0.95, fair from 0.10, else stagnation or regression. It compares levels, not rates."
        ), example: ("评估", "review"))
    case .escap:
      ConceptEntry(
        ["亚太经社会", "联合国亚太经社会"], ["escap"],
        (
          "CS 是走完的路：0 为基期，10 为目标。再用一条直线（越近的年份权重越大）推到目标年：到得了或只差一成以内是保持，方向对而到不了是需加快，方向反了是需扭转。",
          "CS is the way done, 0 at the base and 10 at the target. A straight line (newer years weigh more) carries the values to the target's year: maintain where it gets there or misses by a tenth at most, accelerate where it only goes the right way, reverse where it does not."
        ), example: ("评估", "review"))
    case .aarr:
      ConceptEntry(
        ["年均递减率"], ["aarr"],
        (
          "联合国儿童基金会的年均递减率：各年对数的直线的斜率化成的年均下降，下降为正、上升为负。不低于所需的就是在轨，否则偏慢。",
          "UNICEF's average annual rate of reduction, from a straight line through the logarithms; a fall is positive, a rise negative. On track where it is at least the rate required, else off track."
        ), example: ("评估", "review"))
    default:
      ConceptEntry(
        ["官方评价", "评价方法"], ["official measures", "official"],
        (
          "有了基期之后的实绩，“评估”和“可达 指标 按 方法”就按六种公布的办法评价进度：加拿大统计局、欧盟统计局（比增速）、联合国统计司（按增速外推水平）、联合国亚太经社会（按直线外推）、年均递减率、发改委中期口径（看当年进度）。办法不同，结论可以不同，各自写出算式和数。“帮助 亚太经社会”看其中一种，“帮助 提前实现”看中期评估的用词。",
          "With an actual after the base, review and reach INDICATOR by methods evaluate progress in six published ways: Statistics Canada and Eurostat (compare rates), UNSD (extrapolates the level), ESCAP (a straight line), AARR, and the words of China's mid-term evaluations (this year's schedule). They may differ; each shows its formula and numbers. help escap explains one of them."
        ), example: ("评估", "review"))
    }
  }
}

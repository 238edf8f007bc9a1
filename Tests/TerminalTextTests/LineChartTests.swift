import TerminalText
import Testing

/// Whole pictures, read by eye against the numbers that they show; spaces at the ends of rows are left out.
struct LineChartTests {
  @Test func aPlanAndItsTarget() {
    expect(
      Self.plan, 80, 16, .unicode,
      """
      每万人口高价值发明专利拥有量（件）  ⠤⠤⠤ 历史  ⠄⠄⠄ 推演  ╌╌ 目标 13
         │                                                              ╌╌╌╌ ← 目标 13
         │                                                           ⠀⢀⢀⠠⠐⠐⠈
         │                                                      ⠀⢀⠠⠐⠐⠈⠀
      10 ┤                                                 ⠀⢀⢀⠠⠐⠈⠀
         │                                            ⠀⢀⢀⠠⠐⠈⠀
         │                                        ⠀⢀⠠⠐⠈⠀
         │                                   ⠀⣀⠠⠐⠈⠈⠀
         │                              ⠀⣀⡠⠔⠒⠉⠀
       5 ┤                 ⠀⢀⣀⣀⠤⠤⠤⠤⠔⠒⠒⠒⠒⠉⠀
         │     ⠀⢀⣀⣀⡠⠤⠤⠤⠒⠒⠒⠉⠉⠁⠀
         │⠤⠔⠒⠒⠉⠉⠁⠀
         │
       0 ┤
         └┬──────┬──────┬───────┬──────┬──────┬──────┬───────┬──────┬──────┬
         2016   2017   2018    2019   2020   2021   2022    2023   2024   2025
      """)
  }

  @Test func aPlanAndItsTargetInASCII() {
    expect(
      Self.plan, 80, 16, .ascii,
      """
      每万人口高价值发明专利拥有量（件）  ***** 历史  * * * 推演  -- 目标 13
         |                                                              ---- < 目标 13
         |                                                              * *
         |                                                        * * *
      10 +                                                  * * *
         |                                              * *
         |                                        * * *
         |                                   ** *
         |                               ****
       5 +                  *************
         |    **************
         |****
         |
       0 +
         ++------+------+-------+------+------+------+-------+------+------+
         2016   2017   2018    2019   2020   2021   2022    2023   2024   2025
      """)
  }

  @Test func aPlanAndItsTargetInLittleRoom() {
    expect(
      Self.plan, 40, 10, .unicode,
      """
      每万人口高价值发明专利拥有量（件）
      ⠤⠤⠤ 历史  ⠄⠄⠄ 推演  ╌╌ 目标 13
         │                        ╌╌ ← 目标 13
      10 ┤                    ⠀⡀⠄⠄⠂⠁
         │                ⠀⡀⠄⠂⠁⠀
       5 ┤           ⠀⣀⠤⠂⠁⠁⠀
         │⣀⡠⠤⠤⠔⠒⠒⠉⠉⠉⠉⠉⠀
       0 ┤
         └┬───────┬────────┬───────┬
         2016    2019     2022    2025
      """)
  }

  @Test func aPlanAndItsTargetInLittleRoomInASCII() {
    expect(
      Self.plan, 40, 10, .ascii,
      """
      每万人口高价值发明专利拥有量（件）
      ***** 历史  * * * 推演  -- 目标 13
         |                        -- < 目标 13
      10 +                      * *
         |                * * *
       5 +             **
         |*************
       0 +
         ++-------+--------+-------+
         2016    2019     2022    2025
      """)
  }

  /// The name of the target has no room: its arrow stays. In three rows 12.29 and 13 share one.
  @Test func theLeastPictureKeepsTheArrow() {
    expect(
      Self.plan, 24, 6, .unicode,
      """
      每万人口高价值发明专利…
      10 ┤            ⠀⢀⢀⠠⠠⠐⠐←
         │    ⠀⣀⣀⣀⣀⡠⠤⠐⠈⠀
       0 ┤⠒⠉⠉⠉⠉⠀
         └┬─────┬─────┬─────┬
         2016  2019  2022 2025
      """)
  }

  @Test func aFanWithAPeerAndATargetOverAllYears() {
    expect(
      Self.fan, 80, 18, .unicode,
      """
      每万人口高价值发明专利拥有量（件）
      ⠤⠤⠤ 历史  ⠄⠄⠄ 推演  ◦ 武汉  ░ 80%区间  ▒ 50%区间  ╌╌ 目标 13
         │                                                               ░░░
      15 ┤                                                           ░░░░⠄░◦
         │╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌⠄╌╌⠁╌╌╌╌╌ ← 目标 13
         │                                                  ⠀⠄░░⠁░▒▒▒▒▒▒▒⢀⢀⠠
         │                                            ⠀⡀⠀⠀⠁░░░▒▒▒▒▒⢀⢀⠠⠐⠐⠈▒▒▒
      10 ┤                                      ⠀⡀⠀⠀⠂⠀ ░░░▒▒▒▒⢀⠠⠐⠐⠈▒▒▒▒▒▒▒▒░
         │                                ⠀⡀⠀⠀⠂⠀    ░▒▒▒⢀⠠⠠⠐⠈⠈▒▒▒▒▒░░░░░░░░░
         │                          ⠀⡀⠀◦⠂⠀      ░▒⢀⠠⠠⠐⠈⠈▒▒▒░░░░░░░
         │              ⠀⡀⠀⠀⠄⠀⠀⠂⠀⠀⠁⠀       ⠀⢀⣀⠤⠐⠐⠈▒░░
       5 ┤     ⠀⡀⠀⠀⠄⠀⠀⠁⠀          ⠀⢀⣀⣀⣀⣀⠤⠔⠒⠉⠁⠀
         │◦ ⠀⠁⠀   ⠀⢀⣀⣀⣀⠤⠤⠤⠔⠒⠒⠒⠊⠉⠉⠉⠉⠁⠀
         │⣀⡠⠤⠤⠒⠒⠊⠉⠉⠁⠀
         │
       0 ┤
         └┬──────┬──────┬───────┬──────┬──────┬──────┬───────┬──────┬──────┬
         2016   2017   2018    2019   2020   2021   2022    2023   2024   2025
      """)
  }

  @Test func aFanWithAPeerAndATargetOverAllYearsInASCII() {
    expect(
      Self.fan, 80, 18, .ascii,
      """
      每万人口高价值发明专利拥有量（件）
      ***** 历史  * * * 推演  o 武汉  . 80%区间  : 50%区间  -- 目标 13
         |                                                               ...
      15 +                                                           ......o
         |------------------------------------------------------------------ < 目标 13
         |                                                    ....::::::*:*:
         |                                                 ...::::::*:*:::::
      10 +                                             ...::::::*:*::::::::.
         |                                          .:::::*:*:*::::.........
         |                             o        .:*:*:*:*::.......
         |                                 ****:*::..
       5 +                          *******
         |o          ***************
         |***********
         |
       0 +
         ++------+------+-------+------+------+------+-------+------+------+
         2016   2017   2018    2019   2020   2021   2022    2023   2024   2025
      """)
  }

  @Test func missingValuesLeaveGaps() {
    expect(
      Self.history([1, 2, nil, nil, 5, .nan, 7, 8]), 40, 10, .unicode,
      """
        │                               ⠀⢀⡠⠤⠒⠉
        │                              ⠀⠈⠁⠀
        │
      5 ┤                    ⠀⠛⠀
        │
        │   ⠀⢀⡀⠀
        │⣀⠤⠒⠊⠁⠀
      0 ┤
        └┬─────────┬──────────┬──────────────┬
        2015      2017       2019         2022
      """)
  }

  @Test func valuesBelowZero() {
    expect(
      Self.history([-3, -1, 0, 2, 5, -2]), 40, 10, .unicode,
      """
      5 ┤                          ⠀⣀⠔⠱⡀⠀
        │                        ⠀⡠⠊⠀ ⠀⠱⡀⠀
        │                     ⠀⢀⠔⠊⠀    ⠀⠑⡄⠀
        │                 ⠀⢀⡠⠔⠊⠁⠀       ⠀⠘⡄⠀
      0 ┤             ⠀⣀⡠⠔⠊⠁⠀            ⠀⠘⢄⠀
        │      ⠀⢀⡠⠤⠔⠒⠉⠉⠀                  ⠀⠈⢆⠀
        │  ⠀⢀⡠⠔⠊⠁⠀                         ⠀⠈⢆
        │⡠⠔⠊⠁⠀
        └┬──────┬──────┬───────┬──────┬──────┬
        2015   2016   2017    2018   2019 2020
      """)
  }

  @Test func sameValuesLieInTheMiddle() {
    expect(
      Self.history([5, 5, 5, 5]), 40, 8, .unicode,
      """
      5.5 ┤
          │
      5.0 ┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀
          │
          │
      4.5 ┤
          └┬──────────┬───────────┬──────────┬
          2015       2016        2017     2018
      """)
  }

  @Test func allZero() {
    expect(
      Self.history([0, 0, 0]), 30, 6, .ascii,
      """
      1 +
        |
        |
      0 +***************************
        ++------------+------------+
        2015         2016       2017
      """)
  }

  @Test func aPointAlone() {
    expect(
      Self.history([5]), 40, 8, .unicode,
      """
      5.5 ┤
          │
      5.0 ┤                ⠀⣤⠀
          │
          │
      4.5 ┤
          └─────────────────┬─────────────────
                           2015
      """)
  }

  @Test func hugeValues() {
    expect(
      Self.history([1.2e12, 3.5e12, 2.2e12]), 40, 10, .unicode,
      """
           │              ⠀⢀⠔⠑⠢⢄⡀⠀
      3e12 ┤            ⠀⡠⠒⠁⠀  ⠀⠈⠑⠢⣀⠀
           │          ⠀⡠⠊⠀         ⠀⠉⠒⠤⣀⠀
           │       ⠀⢀⡠⠊⠀               ⠀⠑⠢⢄⡀⠀
           │     ⠀⢀⠔⠁⠀                    ⠀⠈⠑⠢
      2e12 ┤   ⠀⢀⠔⠁⠀
           │ ⠀⡠⠔⠁⠀
           │⡠⠊⠀
           └┬────────────────┬───────────────┬
           2015             2016          2017
      """)
  }

  @Test func valuesCloseTogetherHaveTicksThatDiffer() {
    expect(
      Self.history([44001, 44002, 44002.5]), 40, 10, .ascii,
      """
            |                            *****
            |                    ********
      44002 +               *****
            |            ***
            |        ****
            |     ***
            |  ***
      44001 +**
            ++---------------+---------------+
            2015            2016          2017
      """)
  }

  @Test func steepLinesHaveNoHoles() {
    expect(
      Self.history([1, 1, 1, 100, 100, 1]), 40, 12, .unicode,
      """
      100 ┤                   ⠀⡜⠉⠉⠉⠉⠉⠉⠙⡄⠀
          │                  ⠀⢰⠁⠀     ⠀⠱⡀⠀
          │                 ⠀⢀⠇⠀       ⠀⢣⠀
          │                 ⠀⡜⠀        ⠀⠈⡆⠀
       50 ┤                ⠀⢰⠁⠀         ⠀⠸⡀⠀
          │               ⠀⢀⠇⠀           ⠀⢱⠀
          │               ⠀⡜⠀             ⠀⢇⠀
          │              ⠀⢰⠁⠀             ⠀⠘⡄⠀
          │             ⠀⢀⠇⠀               ⠀⠱⡀
        0 ┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡜⠀                 ⠀⢣
          └┬──────┬──────┬─────┬──────┬──────┬
          2015   2016   2017  2018   2019 2020
      """)
  }

  @Test func threePathsAreDottedDifferently() {
    expect(
      Self.paths, 60, 12, .unicode,
      """
      ⠄⠄⠄ 基准  ⠄⠠⠀ 加速  ⠄⠀⠄ 放缓
          │                                                ⠀⢀⠀⠄⠐⠀⠁
      7.5 ┤                                         ⠀⡀⢀⠀⠄⠐⠀⠁⠀
          │                                   ⠀⡀⠠⠀⠂⠈⠀
          │                           ⠀⢀⠀⡀⠠⠀⠂⠈⠀
      5.0 ┤                    ⠀⡀⠠⠀⠄⠐⠀⠁⠀          ⠀⡀⡀⡀⡀⠄⠄⠄⠄⠂⠂⠂⠂⠂⠁⠁
          │            ⠀⢀⠀⠄⠐⠀⠂⠈⠀    ⠀⡀⡀⡀⡀⠄⠄⠄⠂⠂⠂⠁⠁⠁⠁⠀
      2.5 ┤     ⠀⡀⢀⠀⠄⠐⠀⡁⡀⡀⡀⠄⠄⠄⠂⠂⠂⠂⠁⠁⠁⠀
          │⡀⡠⡄⠆⡌⠄⡂⠂⠆⠁⠅⠁⠄⠀⠄⠀⠄⠀⠄⠀⠄⠀⠄⠀⠄⠀⠄⠀⠄⠀⠄⠀⠄⠀⠄⠀⠂⠀⠂⠀⠂⠀⠂⠀⠂⠀⠂⠀⠁⠀⠁⠀⠁⠀⠁
      0.0 ┤
          └┬────────────┬─────────────┬─────────────┬────────────┬
          2021         2022          2023          2024       2025
      """)
  }

  @Test func threePathsAreDottedDifferentlyInASCII() {
    expect(
      Self.paths, 60, 12, .ascii,
      """
      * * * 基准  *  *  加速  *   * 放缓
          |                                                   *  *
      7.5 +                                             *  *
          |                                       *  *
          |                                 *  *
      5.0 +                     *  *  *  *   * * * * * * * * * * *
          |            *  *  * * * * * * * *
      2.5 +      * *** * * * *
          |* *** * *   *   *   *   *   *   *   *   *   *   *   *
      0.0 +
          ++------------+-------------+-------------+------------+
          2021         2022          2023          2024       2025
      """)
  }

  /// 2 is not 1.8: the axis gives up zero to put them into different rows.
  @Test func aFallingPathJustMissesALowTarget() {
    expect(
      Self.falling, 60, 12, .unicode,
      """
      ⠄⠄⠄ 基准  ╌╌ 目标 1.8 以下
      10.0 ┤⠁⠂⠄⡀⡀⠀
           │    ⠀⠁⠂⠄⡀⠀
       7.5 ┤        ⠀⠁⠁⠂⠄⡀⠀
           │             ⠀⠁⠂⠂⠄⡀⠀
           │                  ⠀⠁⠂⠄⡀⠀
       5.0 ┤                      ⠀⠁⠁⠂⠄⡀⠀
           │                           ⠀⠁⠂⠂⠄⡀⠀
       2.5 ┤                                ⠀⠁⠁⠂⠄⡀
           │                                  ╌╌╌╌ ← 目标 1.8 以下
           └┬────────┬─────────┬────────┬────────┬
           2021     2022      2023     2024     2025
      """)
  }

  @Test func manyYears() {
    expect(
      Self.history((0...60).map { Double($0 * $0) }), 60, 10, .unicode,
      """
           │                                                 ⠀⢀⡠⠒⠉
           │                                              ⠀⣀⠔⠊⠁⠀
           │                                         ⠀⢀⡠⠒⠒⠉⠀
      2000 ┤                                     ⠀⣀⠤⠔⠊⠁⠀
           │                               ⠀⢀⣀⡠⠔⠒⠉⠀
           │                         ⠀⢀⣀⠤⠤⠒⠉⠁⠀
           │                 ⠀⢀⣀⠤⠤⠤⠒⠊⠉⠁⠀
         0 ┤⣀⣀⣀⣀⣀⣀⡠⠤⠤⠤⠤⠤⠒⠒⠒⠊⠉⠉⠁⠀
           └┬────────┬────────┬────────┬───────┬────────┬────────┬
           2015     2025     2035     2045    2055     2065   2075
      """)
  }

  @Test func stylesFollowTheRoles() {
    let rows = Self.plan.render(width: 40, height: 10, style: .styled)
    #expect(rows[0].hasPrefix("\u{1B}[1m每万人口"))
    #expect(rows[1].contains("\u{1B}[1;36m⠄⠄⠄\u{1B}[0m 推演"))
    #expect(rows[2].hasSuffix("\u{1B}[1m╌╌ ← 目标 13\u{1B}[0m"))
  }

  @Test func tooLittleRoomOrNothingToDrawGivesNoRows() {
    #expect(Self.plan.render(width: 23, height: 10).isEmpty)
    #expect(Self.plan.render(width: 80, height: 5).isEmpty)
    #expect(LineChart(title: "空", lines: []).render(width: 80, height: 16).isEmpty)
    #expect(Self.history([nil, .nan]).render(width: 80, height: 16).isEmpty)
    // A value to be reached, but no year to draw.
    #expect(LineChart(lines: [], targets: [.init(3, label: "")]).render(width: 80, height: 16).isEmpty)
  }

  @Test func theLastOfTwoValuesInAYearCounts() {
    let twice = LineChart(lines: [.init(.history, points: [.init(2015, 9), .init(2016, 2), .init(2015, 1)])])
    #expect(twice.render(width: 40, height: 10) == Self.history([1, 2]).render(width: 40, height: 10))
  }

  @Test func whatHasNoRoomInTheLegendLeavesAnEllipsis() {
    #expect(Self.fan.render(width: 40, height: 10)[1] == "⠤⠤⠤ 历史  ⠄⠄⠄ 推演  ◦ 武汉  ░ 80%区间 … ")
    // The fourth name would fit, but not the ellipsis after it.
    #expect(Self.fan.render(width: 38, height: 10)[1].hasPrefix("⠤⠤⠤ 历史  ⠄⠄⠄ 推演  ◦ 武汉 …  "))
    #expect(Self.fan.render(width: 40, height: 12)[2].hasPrefix("▒ 50%区间  ╌╌ 目标 13"))
  }

  static let path = (0...4).map { 6.34 + (12.29 - 6.34) * Double($0) / 4 }

  static let plan = LineChart(
    title: "每万人口高价值发明专利拥有量（件）",
    lines: [
      .init(.history, label: "历史", from: 2016, [2.35, 3.15, 3.75, 4.45, 4.62, 6.34]),
      .init(.projection, label: "推演", from: 2021, path),
    ],
    targets: [.init(13, extent: .year(2025), label: "目标 13")])

  static let fan = LineChart(
    title: plan.title,
    lines: plan.lines + [.init(.peer, label: "武汉", points: [.init(2016, 4.1), .init(2020, 7.5), .init(2025, 15.2)])],
    bands: [
      .init(.outer, label: "80%区间", ranges: band(down: 0.8, up: 1)),
      .init(.inner, label: "50%区间", ranges: band(down: 0.4, up: 0.5)),
    ],
    targets: [.init(13, label: "目标 13")])

  static let paths = LineChart(lines: [
    .init(.projection, label: "基准", from: 2021, [1, 2, 3, 4, 5]),
    .init(.projection, label: "加速", from: 2021, [1, 3, 5, 7, 9]),
    .init(.projection, label: "放缓", from: 2021, [1, 1.2, 1.4, 1.6, 1.8]),
  ])

  static let falling = LineChart(
    lines: [.init(.projection, label: "基准", from: 2021, [10, 8, 6, 4, 2])],
    targets: [.init(1.8, extent: .year(2025), label: "目标 1.8 以下")])

  static func band(down: Double, up: Double) -> [LineChart.Band.Range] {
    (0...4).map { .init(2021 + $0, path[$0] - down * Double($0), path[$0] + up * Double($0)) }
  }

  static func history(_ values: [Double?]) -> LineChart {
    LineChart(lines: [.init(.history, from: 2015, values)])
  }

  private func expect(
    _ chart: LineChart, _ width: Int, _ height: Int, _ mode: ChartMode, _ picture: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    let rows = chart.render(width: width, height: height, mode: mode)
    #expect(rows.allSatisfy { $0.displayWidth == width }, sourceLocation: location)
    let text = rows.map { row in String(row.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
    #expect(text == picture, "\n\(text)", sourceLocation: location)
  }
}

/// The points of a line on a grid.
enum ChartStroke {
  /// The points on straight lines from place to place, every `period` steps, without holes at period 1.
  ///
  /// Between two places the points step along the longer side, so a rising line never falls and a steep one has no
  /// holes; the steps are counted on through the places, so that a dotted line is dotted evenly.
  static func points(
    through places: [(position: Int, level: Int)], period: Int
  ) -> [(position: Int, level: Int)] {
    guard var from = places.first else { return [] }
    var points = [from]
    var count = 0
    for to in places.dropFirst() {
      let across = to.position - from.position
      let up = to.level - from.level
      let steps = max(abs(across), abs(up))
      for step in stride(from: 1, through: steps, by: 1) {
        count += 1
        guard count.isMultiple(of: period) else { continue }
        let share = Double(step) / Double(steps)
        points.append(
          (
            from.position + Int((Double(across) * share).rounded()),
            from.level + Int((Double(up) * share).rounded())
          ))
      }
      from = to
    }
    return points
  }
}

/// What a picture of values over years shows: lines, the bands around them, and targets.
///
/// A chart knows no numbers as words: titles and labels come written, and the ticks at its left edge are its own.
public struct LineChart: Sendable, Equatable {
  /// What is drawn and in which unit; may be empty.
  public var title: String
  /// The lines, with the first on top where two of one role meet.
  public var lines: [Line]
  /// The bands, which lie below everything else.
  public var bands: [Band]
  /// The targets, which lie above the bands and below the lines.
  public var targets: [Target]

  public init(title: String = "", lines: [Line], bands: [Band] = [], targets: [Target] = []) {
    self.title = title
    self.lines = lines
    self.bands = bands
    self.targets = targets
  }
}

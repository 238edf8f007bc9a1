public import PlanModel
public import Projection

extension ProjectionProgram {
  /// The program with what sampling counts in the place of closed forms, and what it counts of all targets, where a method of sampling is
  /// set; elsewhere the program itself.
  public func sampledIfSet(
    _ indicators: [Indicator]
  ) throws(ScenarioSampling.Failure) -> (program: ProjectionProgram, joint: JointAssessment.Counted?) {
    guard [.sample, .plain].contains(settings.sampling.method),
      let sampling = try ScenarioSampling(indicators, in: self)
    else { return (self, nil) }
    let joint = sampling.joint.map {
      JointAssessment.Counted(probability: $0.probability, error: $0.error, paths: sampling.paths)
    }
    return (sampling.program, joint)
  }
}

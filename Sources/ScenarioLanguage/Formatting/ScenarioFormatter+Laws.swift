import PlanModel

extension ScenarioFormatter {
  func text(_ law: LawSyntax) -> String {
    switch law.form {
    case .step(let step): text(step)
    case .yearly(let steps): steps.map(text).joined(separator: ",")
    case .phases(let phases): phases.map(text).joined(separator: ", ")
    case .uncertain(let distribution): text(distribution)
    case .uncertainOdds(let distribution): word(.odds) + " " + text(distribution)
    case .landing(let value, .compound): word(.to) + " " + text(value)
    case .landing(let value, .linear): word(.linear) + " " + word(.to) + " " + text(value)
    case .total(let rate): word(.total) + " " + text(rate)
    case .double: word(.double)
    case .odds(let rate): word(.odds) + " " + text(rate)
    case .saturation(let curve, let cap, let rate):
      "\(word(curve == .logistic ? .logistic : .gompertz)) \(word(.cap)) \(text(cap)) \(word(.rate)) \(text(rate))"
    case .diffusion(let innovation, let imitation, let cap):
      "\(word(.bass)) \(text(innovation)) \(text(imitation)) \(word(.cap)) \(text(cap))"
    case .hold: word(.hold)
    case .history: word(.history)
    case .trend(let method): method.map { word(.trend) + " " + word(keyword($0)) } ?? word(.trend)
    case .like(let place, let years):
      word(.like) + " " + name(place) + (years.map { " \($0.first.year)..\($0.last.year)" } ?? "")
    case .likePeers(let rule): word(.like) + " " + word(keyword(rule))
    case .converge(let place, let year): "\(word(.converge)) \(name(place)) \(word(.by)) \(year.year)"
    case .elastic(let driver, let elasticity): "\(word(.elastic)) \(name(driver)) \(text(elasticity))"
    case .stockFlow(let inflow, let lapse): "\(word(.stock)) \(text(inflow)) \(word(.lapse)) \(text(lapse))"
    case .expression(let expression): "= " + text(expression)
    }
  }

  private func text(_ distribution: DistributionSyntax) -> String {
    switch distribution {
    // A bare 1966..317 would be read as the phase from 1966 on.
    case .range(let low, let high): text(low) + (low.looksLikeYear ? " \(word(.to)) " : "..") + text(high)
    case .around(let centre, let half): text(centre) + " ± " + text(half)
    case .uniform(let low, let high): "\(word(.uniform)) \(text(low))..\(text(high))"
    case .triangular(let low, let mode, let high):
      "\(word(.triangular)) \(text(low))..\(text(mode))..\(text(high))"
    case .pert(let low, let mode, let high): "\(word(.pert)) \(text(low))..\(text(mode))..\(text(high))"
    case .cases(let cases):
      word(.cases) + " "
        + cases.map { "\(text($0.step)) \(word(.weight)) \(text($0.weight))" }.joined(separator: ", ")
    case .empirical: word(.empirical)
    }
  }

  /// `swing 10% shock 2022 -20% recover 2`; empty where nothing is added.
  func text(_ modifiers: GrowthModifiers) -> String {
    let shocks = modifiers.shocks.map { shock in
      "\(word(.shock)) \(shock.year.year) \(text(shock.size))"
        + (shock.recovery.map { " \(word(.recover)) \(text($0))" } ?? "")
    }
    return ((modifiers.swing.map { [word(.swing) + " " + text($0)] } ?? []) + shocks).joined(separator: " ")
  }

  private func keyword(_ rule: PeerRule) -> Keyword {
    switch rule {
    case .best: .best
    case .median: .median
    case .champion: .champion
    }
  }

  private func keyword(_ method: TrendSyntax) -> Keyword {
    switch method {
    case .linear: .linear
    case .log: .log
    case .damped: .damped
    case .theta: .theta
    case .gm11: .gm11
    }
  }

  private func text(_ phase: PhaseSyntax) -> String {
    "\(phase.first.year)..\(phase.last.map { String($0.year) } ?? "") \(text(phase.step))"
  }

  func text(_ expression: ExpressionSyntax) -> String {
    switch expression {
    case .quantity(let quantity): text(quantity)
    case .name(let name, let year): self.name(name) + (year.map { "@\($0.year)" } ?? "")
    case .negated(let operand): "-" + grouped(operand, if: isSum(operand) || isProduct(operand))
    case .binary(let left, let sign, let right):
      "\(grouped(left, if: needsGroup(left, of: sign))) \(sign.rawValue) \(grouped(right, if: needsGroupOnRight(right, of: sign)))"
    }
  }

  private func grouped(_ expression: ExpressionSyntax, if needed: Bool) -> String {
    needed ? "(" + text(expression) + ")" : text(expression)
  }

  private func isSum(_ expression: ExpressionSyntax) -> Bool {
    if case .binary(_, let sign, _) = expression { return sign == .plus || sign == .minus }
    return false
  }

  private func isProduct(_ expression: ExpressionSyntax) -> Bool {
    if case .binary(_, let sign, _) = expression { return sign == .times || sign == .divided }
    return false
  }

  private func needsGroup(_ left: ExpressionSyntax, of sign: ArithmeticOperator) -> Bool {
    (sign == .times || sign == .divided) && isSum(left)
  }

  private func needsGroupOnRight(_ right: ExpressionSyntax, of sign: ArithmeticOperator) -> Bool {
    isSum(right) || (isProduct(right) && (sign == .times || sign == .divided))
  }

  func text(_ condition: AssertionSyntax) -> String {
    switch condition {
    case .and(let left, let right): "\(text(left)) \(word(.and)) \(text(right))"
    case .comparison(let left, let sign, let right, let tolerance):
      "\(text(left)) \(sign.rawValue) \(text(right))" + (tolerance.map { " \(word(.within)) \(text($0))" } ?? "")
    case .reach(let name, let sign, let level):
      "\(word(.reach)) \(self.name(name))" + (sign.map { " " + $0.rawValue } ?? "")
        + (level.map { " " + text($0) } ?? "")
    case .countReach(let sign, let count): "\(word(.count)) \(word(.reach)) \(sign.rawValue) \(text(count))"
    case .joint(let sign, let level): "\(word(.joint)) \(sign.rawValue) \(text(level))"
    }
  }
}

extension StepSyntax {
  /// Whether it is written as a year is.
  fileprivate var looksLikeYear: Bool {
    unit == nil && sign == nil && number.isWhole && number >= 1900 && number <= 2200
  }
}

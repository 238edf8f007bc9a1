public import PlanModel

extension PredictiveDistribution: ValueChances {}

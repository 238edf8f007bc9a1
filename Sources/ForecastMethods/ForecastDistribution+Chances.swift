public import PlanModel

extension ForecastDistribution: ValueChances {}

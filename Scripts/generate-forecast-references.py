#!/usr/bin/env python3
"""Write what statsforecast makes of 200 yearly series with Theta, AutoETS and the random walk with drift.

usage: generate-forecast-references.py > Tests/References/forecast-methods.json

needs  Python 3, statsforecast.

Series are drawn from a seed: length 8 to 30, levels over several orders, with and without trend, smooth and rough. Values have six
significant digits, so that the file holds exactly what was fitted. AutoETS: the form chosen, its point path and its band of
80 %; Theta: the standard Theta model (STM), its point path, and the root of the sum of squared errors from the fourth value on
over n − 4, where the tool takes their standard deviation (its band is drawn at random); drift: on the values, with its band of
80 %, and on their logarithms. Theta is fitted to the values over a ten-thousandth of their mean: the tool's search stops by the unit.
"""
import datetime
import json
import warnings

import numpy
import statsforecast
from statsforecast.models import AutoETS, RandomWalkWithDrift, Theta

warnings.filterwarnings("ignore")
SEED, COUNT, STEPS = 20251121, 200, 6


def draw(random):
    n = int(random.integers(8, 31))
    level = 10 ** random.uniform(-1, 4)
    growth = random.normal(0.04, 0.06)
    noise = 10 ** random.uniform(-2.2, -0.7)
    walk = random.random() < 0.6
    shocks = random.normal(0, noise, n)
    path = growth * numpy.arange(n) + (numpy.cumsum(shocks) if walk else shocks)
    if random.random() < 0.3:
        path = path[0] + (path - path[0]) * 0.85 ** numpy.arange(n)
    return [float(f"{v:.6g}") for v in level * numpy.exp(path)]


def forecast(model, y):
    return {key: [float(v) for v in values] for key, values in model.fit(y).predict(h=STEPS, level=[80]).items()}


def theta(y):
    scale = 1e4 / numpy.mean(numpy.abs(y))
    model = Theta(season_length=1).fit(y * scale)
    errors = numpy.array(model.model_["residuals"][3:]) / scale
    spread = float(numpy.sqrt(numpy.sum(errors**2) / (len(y) - 4)))
    return [float(v) / scale for v in model.predict(h=STEPS)["mean"]], spread


def main():
    random = numpy.random.default_rng(SEED)
    cases = []
    for _ in range(COUNT):
        values = draw(random)
        y = numpy.array(values)
        model = AutoETS(season_length=1, model="ZZN")
        ets, drift = forecast(model, y), forecast(RandomWalkWithDrift(), y)
        case = {"values": values, "ets": ets["mean"], "etsLow": ets["lo-80"], "etsHigh": ets["hi-80"]}
        case["theta"], case["thetaSpread"] = theta(y)
        parts = model.model_["components"]
        case["form"] = f"ETS({parts[0]},{parts[1]}{'d' if parts[3] == 'D' else ''},N)"
        case["drift"], case["driftLow"], case["driftHigh"] = drift["mean"], drift["lo-80"], drift["hi-80"]
        case["logDrift"] = [float(v) for v in numpy.exp(forecast(RandomWalkWithDrift(), numpy.log(y))["mean"])]
        cases.append(case)
    text = json.dumps({
        "tool": f"statsforecast {statsforecast.__version__}, numpy {numpy.__version__}",
        "command": "Scripts/generate-forecast-references.py", "date": datetime.date.today().isoformat(), "seed": SEED,
        "steps": STEPS, "cases": cases}, separators=(",", ":"))
    print(text.replace('{"values"', '\n{"values"'))


main()

#!/usr/bin/env python3
"""Write what statsforecast makes of 200 yearly series with Theta, AutoETS and the random walk with drift.

usage: generate-forecast-references.py > Tests/References/forecast-methods.json

needs  Python 3, statsforecast.

Series are drawn from a seed: length 8 to 30, levels over several orders, with and without trend, smooth and rough. Values have six
significant digits, so that the file holds exactly what was fitted. AutoETS: the form chosen and its point path; Theta: the
standard Theta model (STM); drift: on the values, and on their logarithms.
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


def path(model, y):
    return [float(v) for v in model.fit(y).predict(h=STEPS)["mean"]]


def main():
    random = numpy.random.default_rng(SEED)
    cases = []
    for _ in range(COUNT):
        values = draw(random)
        y = numpy.array(values)
        ets = AutoETS(season_length=1, model="ZZN")
        case = {"values": values, "theta": path(Theta(season_length=1), y), "ets": path(ets, y)}
        parts = ets.model_["components"]
        case["form"] = f"ETS({parts[0]},{parts[1]}{'d' if parts[3] == 'D' else ''},N)"
        case["drift"] = path(RandomWalkWithDrift(), y)
        case["logDrift"] = [float(v) for v in numpy.exp(RandomWalkWithDrift().fit(numpy.log(y)).predict(h=STEPS)["mean"])]
        cases.append(case)
    text = json.dumps({
        "tool": f"statsforecast {statsforecast.__version__}, numpy {numpy.__version__}",
        "command": "Scripts/generate-forecast-references.py", "date": datetime.date.today().isoformat(), "seed": SEED,
        "steps": STEPS, "cases": cases}, separators=(",", ":"))
    print(text.replace('{"values"', '\n{"values"'))


main()

#!/usr/bin/env python3
"""Requests for `tuiyan worker`, one a line. usage: requests.py COUNT [LAW [many]]

`mixed` asks a different closed form each time; `many` asks 13 quantiles and 7 targets instead of 3 and 1."""
import json
import random
import sys

LAWS = ["18%", "12%..20%", "18% swing 10%", "to 13", "60%,45%,35%,30%,25%", "linear to 20"]

count = int(sys.argv[1])
law = sys.argv[2] if len(sys.argv) > 2 else "history"
many = sys.argv[3:] == ["many"]
quantiles = [0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.975] if many else [0.1, 0.5, 0.9]
multiples = [1.1, 1.25, 1.4, 1.5, 1.7, 2, 2.5] if many else [1.5]
source = random.Random(2020)
for number in range(count):
    value, history = source.uniform(3, 90), {}
    for year in range(2014, 2021):
        history[str(year)] = round(value, 2)
        value *= 1 + source.uniform(-0.02, 0.2)
    asked = LAWS[number % len(LAWS)] if law == "mixed" else law
    request = {
        "id": f"r{number}", "kind": "per_capita", "history": history, "horizon": 2025,
        "targets": [round(value * multiple, 1) for multiple in multiples], "quantiles": quantiles, "law": asked, "seed": 0,
    }
    sys.stdout.write(json.dumps(request, separators=(",", ":")) + "\n")

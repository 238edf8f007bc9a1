#!/usr/bin/env python3
"""Requests for `tuiyan worker`, one a line. usage: requests.py COUNT [LAW]; `mixed` asks a different closed form each time."""
import json
import random
import sys

LAWS = ["18%", "12%..20%", "18% swing 10%", "to 13", "60%,45%,35%,30%,25%", "linear to 20"]

count = int(sys.argv[1])
law = sys.argv[2] if len(sys.argv) > 2 else "history"
source = random.Random(2020)
for number in range(count):
    value, history = source.uniform(3, 90), {}
    for year in range(2014, 2021):
        history[str(year)] = round(value, 2)
        value *= 1 + source.uniform(-0.02, 0.2)
    request = {
        "id": f"r{number}", "kind": "per_capita", "history": history, "horizon": 2025, "targets": [round(value * 1.5, 1)],
        "quantiles": [0.1, 0.5, 0.9], "law": LAWS[number % len(LAWS)] if law == "mixed" else law, "seed": 0,
    }
    sys.stdout.write(json.dumps(request, separators=(",", ":")) + "\n")

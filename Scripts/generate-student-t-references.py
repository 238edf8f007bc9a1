#!/usr/bin/env python3
"""Write reference numbers of Student's t distribution for the tests.

usage: generate-student-t-references.py > Tests/References/student-t.json

needs  Python 3, scipy.
"""
import json
import scipy
from scipy.stats import t

FREEDOMS = [1.05, 1.5, 2, 3.7, 5, 8.25, 14, 30, 120.5, 1000]
PLACES = [-400.0, -12.5, -3.0, -1.0, -0.1, -1e-6, 0.0, 1e-3, 0.3, 0.8, 1.7, 2.5, 6.0, 40.0]
PROBABILITIES = [1e-6, 0.001, 0.025, 0.1, 0.3, 0.5, 0.6, 0.8, 0.95, 0.975, 0.9999]

print(json.dumps({
    "tool": f"scipy {scipy.__version__}, scipy.stats.t",
    "command": "Scripts/generate-student-t-references.py",
    "cdf": [{"freedom": v, "x": x, "value": float(t.cdf(x, v))} for v in FREEDOMS for x in PLACES],
    "pdf": [{"freedom": v, "x": x, "value": float(t.pdf(x, v))} for v in FREEDOMS for x in PLACES],
    "quantile": [{"freedom": v, "x": p, "value": float(t.ppf(p, v))} for v in FREEDOMS for p in PROBABILITIES],
}, indent=0))

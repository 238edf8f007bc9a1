#!/usr/bin/env python3
"""A stock that grows by 18 % a year in PySD, the system dynamics library: seconds for one path of five years.

PySD runs one path at a time, so that the cost of the reference job is that of 18,000,000 of them. Prints microseconds a path, the median.
"""
import os
import statistics
import tempfile
import time

import pysd

MODEL = """{UTF-8}
level = INTEG(growth, 4.62) ~~|
growth = level * rate ~~|
rate = 0.18 ~~|
INITIAL TIME = 2020 ~~|
FINAL TIME = 2025 ~~|
TIME STEP = 1 ~~|
SAVEPER = TIME STEP ~~|
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "growth.mdl")
        with open(path, "w", encoding="utf-8") as file:
            file.write(MODEL)
        model = pysd.read_vensim(path)
        seconds = []
        for _ in range(30):
            begin = time.perf_counter()
            table = model.run(params={"rate": 0.18}, return_columns=["level"])
            seconds.append(time.perf_counter() - begin)
    took = statistics.median(seconds)
    print(f"PySD, one path {took * 1e6:.0f} us, value of 2025 {float(table['level'].iloc[-1]):.4f}")

#!/usr/bin/env python3
"""The reference job as a planner who programs would write it in NumPy.

18 indicators grow from 4.62 by `18% swing 10%` over five years, on N paths each: the share of paths that end at 13 or more, and five
quantiles of every year. usage: numpy_reference.py [PATHS]; prints seconds, without the start of Python, and the first share.
"""
import sys
import time

import numpy as np

LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95]


def answer(paths, indicators=18, years=5):
    generator = np.random.default_rng(2020)
    shares, quantiles = [], []
    for _ in range(indicators):
        steps = np.log(1.18) + 0.1 * generator.standard_normal((paths, years))
        levels = 4.62 * np.exp(steps.cumsum(axis=1))
        shares.append(float(np.mean(levels[:, -1] >= 13)))
        quantiles.append(np.quantile(levels, LEVELS, axis=0))
    return shares, quantiles


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    answer(1000)
    begin = time.perf_counter()
    found, _ = answer(count)
    print(f"{time.perf_counter() - begin:.3f} s, share {found[0]:.4f}")

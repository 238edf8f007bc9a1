#!/usr/bin/env python3
"""Prints the reference numbers of the tests of uncertain growth (Tests/ProjectionTests/UncertaintyTests.swift).

usage: Scripts/generate-uncertainty-references.py     needs scipy
"""
import numpy as np
import scipy
from scipy import integrate, optimize, stats

ORIGIN, YEARS = 1700.0, 5


def cases():
    low, mode, high = 0.20, 0.24, 0.30
    width = high - low
    alpha = 1 + 4 * (mode - low) / width
    spread = 0.04 / stats.norm.ppf(0.95)
    factor = (np.log(1.3) - np.log(1.2)) / 2 / stats.norm.ppf(0.95)
    yield "20%..30%", stats.norm((np.log(1.2) + np.log(1.3)) / 2, factor), lambda h: h
    yield "24% ± 4%", stats.norm(0.24, spread), np.log1p
    yield "uniform 20%..30%", stats.uniform(low, width), np.log1p
    yield "triangular 20%..24%..30%", stats.triang((mode - low) / width, low, width), np.log1p
    yield "pert 20%..24%..30%", stats.beta(alpha, 6 - alpha, low, width), np.log1p


def main():
    print("scipy", scipy.__version__)
    for name, law, working in cases():
        for swing in (0.0, 0.05):
            def chance(value):
                need = np.log(value / ORIGIN)
                if swing == 0:
                    steps = need / YEARS
                    return law.sf(steps if working(1.0) == 1.0 else np.expm1(steps))
                deviation = swing * np.sqrt(YEARS)
                integrand = lambda u: stats.norm.sf((need - YEARS * working(law.ppf(u))) / deviation)
                return integrate.quad(integrand, 0, 1, epsabs=1e-12, epsrel=1e-12, limit=500)[0]
            quantile = optimize.brentq(lambda v: chance(v) - 0.9, 1000, 9000, xtol=1e-10)
            print(f'("{name}", {swing}, {chance(5000):.10f}, {quantile:.6f}),')


main()

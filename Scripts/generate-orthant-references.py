#!/usr/bin/env python3
"""Reference numbers of Tests/ProjectionKernelsTests/Orthants: mpmath 1.3.0 with 25 digits, SciPy 1.17.1.

usage: generate-orthant-references.py
"""
import mpmath as mp
import numpy as np
from scipy.stats import multivariate_normal

mp.mp.dps = 25


def one_factor(thresholds, loadings):
    """P(all Z_i >= z_i), Z_i = l_i F + sqrt(1 - l_i^2) e_i, broken at the steps of the integrand."""
    breaks = {-12, 12}
    for z, l in zip(thresholds, loadings):
        width = 5 * mp.sqrt(1 - l * l) / abs(l)
        breaks |= {z / l - width, z / l, z / l + width}
    return mp.quad(
        lambda f: mp.npdf(f)
        * mp.fprod(mp.ncdf((l * f - z) / mp.sqrt(1 - l * l)) for z, l in zip(thresholds, loadings)),
        sorted(breaks),
    )


for case in [
    ([-1, 0.5, 0.2], [0.3, 0.8, -0.6]),
    ([-1, -0.5, 0.2, 0], [0.999, 0.5, 0.95, 0.2]),
    ([3, 2.5, 2], [0.7, 0.7, 0.7]),
    ([-0.3, -0.8, 0.1], [0.99999, 0.7, -0.9]),
]:
    print(*case, mp.nstr(one_factor(*case), 17))

fading = np.array([[0.5 ** abs(i - j) for j in range(5)] for i in range(5)])
law = multivariate_normal(np.zeros(5), fading, maxpts=20_000_000, abseps=1e-9, releps=1e-9)
print(law.cdf([1, 0.5, 0, -0.3, 0.2]))

#!/usr/bin/env python3
"""The generating vector of the rank-1 lattices in Sources/ProjectionKernels/Points/LatticeRule+Generated.swift.

Component by component: of CANDIDATES random odd 32-bit numbers the one is taken whose worst ratio, over lattices of
2^8 ... 2^17 points, of the squared worst-case error in the weighted Korobov space of smoothness 1 (product weights
1/j^2) to its mean over the candidates is smallest. R. Cools, F. Y. Kuo, D. Nuyens, Constructing embedded lattice rules
for multivariate integration, SIAM J. Sci. Comput. 28 (2006), section 4, with a random subset of the candidates.

usage: generate-lattice.py > Sources/ProjectionKernels/Points/LatticeRule+Generated.swift      (numpy; about two minutes)
"""
import numpy as np

DIMENSIONS, CANDIDATES, SIZES = 128, 300, range(8, 18)
rng = np.random.default_rng(2025)
index = {m: np.arange(2**m, dtype=np.uint64) for m in SIZES}
product = {m: np.ones(2**m) for m in SIZES}


def kernel(z, m):
    x = ((index[m] * np.uint64(z)) & np.uint64(2**m - 1)) / 2.0**m
    return 2 * np.pi**2 * (x * x - x + 1 / 6)


vector = []
for j in range(1, DIMENSIONS + 1):
    weight = 1 / j**2
    candidates = [1] if j == 1 else [int(z) | 1 for z in rng.integers(0, 2**32, CANDIDATES, dtype=np.uint64)]
    errors = np.array([[(product[m] * (1 + weight * kernel(z, m))).mean() - 1 for m in SIZES] for z in candidates])
    best = candidates[int(np.argmin((errors / errors.mean(axis=0)).max(axis=1)))]
    vector.append(best)
    for m in SIZES:
        product[m] = product[m] * (1 + weight * kernel(best, m))

print("// Written by Scripts/generate-lattice.py.\n")
print("extension LatticeRule {")
print("  /// The components of the generating vector, odd, modulo 2^32.")
print("  static let generators: [UInt32] = [")
for start in range(0, DIMENSIONS, 8):
    print("    " + ", ".join(str(z) for z in vector[start : start + 8]) + ",")
print("  ]\n}")

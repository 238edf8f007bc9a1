#!/usr/bin/env python3
"""The polynomials of Sources/CKernels/sampling.h and ScalarKernel.swift, by Lawson's reweighted least squares.

    z = x·P(L),  x = 2p − 1,  L = −log2(1 − x²);   P in L below 9, in √L from 9 to 32;   log2(1 + f) = f·Q(f)

usage: generate-normal-polynomials.py      (numpy 2.4.6, SciPy 1.17.1) prints the largest error and the coefficients, highest first
"""
import numpy as np
from numpy.polynomial import chebyshev, polynomial
from scipy.special import ndtri


def fit(function, low, high, degree, weight=lambda t: np.ones_like(t), nodes=20000):
    t = (low + high) / 2 + (high - low) / 2 * np.cos(np.pi * (np.arange(nodes) + 0.5) / nodes)
    values, scale = function(t), weight(t)
    basis = chebyshev.chebvander((2 * t - low - high) / (high - low), degree)
    lawson = np.ones(nodes)
    for _ in range(60):
        root = np.sqrt(lawson) * scale
        solved = np.linalg.lstsq(basis * root[:, None], values * root, rcond=None)[0]
        errors = np.abs((basis @ solved - values) * scale)
        lawson = np.maximum(lawson * errors / (lawson * errors).mean(), 1e-12)
    line, power, result = np.array([-(low + high), 2.0]) / (high - low), np.array([1.0]), np.array([0.0])
    for c in chebyshev.cheb2poly(solved):
        result, power = polynomial.polyadd(result, c * power), polynomial.polymul(power, line)
    return result, errors.max()


def logarithm(f):
    return np.where(np.abs(f) < 1e-9, 1 / np.log(2), np.log2(1 + f) / np.where(f == 0, 1, f))


def ratio(l):
    x = np.sqrt(-np.expm1(-l * np.log(2)))
    z = -ndtri(2.0**-l / (2 * (1 + x)))
    return np.where(l < 1e-7, np.sqrt(np.pi / 2), z / np.where(x == 0, 1, x))


for name, (coefficients, error) in {
    "logarithm": fit(logarithm, 2**-0.5 - 1, 2**0.5 - 1, 5, lambda f: np.abs(f) + 1e-3),
    "centre": fit(ratio, 1e-9, 9, 7),
    "tail": fit(lambda s: ratio(s * s), 3, np.sqrt(32.0), 7),
}.items():
    print(name, f"{error:.2e}", ", ".join(f"{c:.9e}" for c in np.float32(coefficients)[::-1]))

#!/usr/bin/env python3
"""The polynomial of the normal tail in CKernels/orthant.h: even and odd coefficients, constant first, and how far it is off.

usage: generate-normal-tail.py      (needs mpmath; 1.3.0 made those that stand there)

(1 + 2x)·e^(x²)·erfc(x) as Chebyshev's series in t = (x − 3.5)/(x + 3.5), cut after degree 23 and written in powers of t.
"""
import mpmath as mp

mp.mp.dps = 60
POLE, DEGREE, NODES = mp.mpf("3.5"), 23, 80


def smooth(t):
    x = POLE * (1 + t) / (1 - t)
    return (1 + 2 * x) * mp.exp(x * x) * mp.erfc(x)


def chebyshev():
    angles = [mp.pi * (k + mp.mpf(1) / 2) / NODES for k in range(NODES)]
    values = [smooth(mp.cos(angle)) for angle in angles]
    series = [2 * sum(v * mp.cos(j * a) for v, a in zip(values, angles)) / NODES for j in range(DEGREE + 1)]
    return [series[0] / 2] + series[1:]


def powers(series):
    before, now = [mp.mpf(1)], [mp.mpf(0), mp.mpf(1)]
    total = [mp.mpf(0)] * (DEGREE + 1)
    for weight, polynomial in zip(series[:2], (before, now)):
        for power, number in enumerate(polynomial):
            total[power] += weight * number
    for weight in series[2:]:
        after = [mp.mpf(0)] + [2 * number for number in now]
        for power, number in enumerate(before):
            after[power] -= number
        before, now = now, after
        for power, number in enumerate(now):
            total[power] += weight * number
    return [float(number) for number in total]


def main():
    coefficients = powers(chebyshev())
    for name, part in (("even", coefficients[0::2]), ("odd", coefficients[1::2])):
        print(name, *map(float.hex, part), sep="\n  ")
    worst = 0
    for step in range(2000):
        x = mp.mpf(step) / 80
        t = (x - POLE) / (x + POLE)
        exact = (1 + 2 * x) * mp.exp(x * x) * mp.erfc(x)
        worst = max(worst, abs(sum(mp.mpf(c) * t**power for power, c in enumerate(coefficients)) / exact - 1))
    print("off by", mp.nstr(worst, 3))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Fit how much the values of other places count in the evidence model, and score it by cross-validation over indicators.

usage: fit-peer-weight.py SERIES.csv.gz MAKE_CASES.py CONSTANTS.swift [--output FILE.swift] [--cases N]

needs  Python 3, numpy, scipy, and fit-evidence-model.py beside it. Deterministic.

CONSTANTS.swift are those of fit-evidence-model.py, which stay as they are. A case is a history of one to ten years, a
horizon of one to five, and the values of one to eight other places of the same indicator up to the same year. Other
places add to the log weight of a type

    weight · min(K, 8)^e · (1/K) · Σ trust · ln L(type | place)

and move the usual pace of every type towards the mean pace of the places, by the part

    pull · K/(K + patience + (spread/unit)²)      K ≥ 2 places, spread the standard deviation of their paces

The answer is scored by the log density of what happened. Places move the pace little, for where four or more had grown
by 12.5 % a year (median), the place asked about went on by 4.8 %.

Amounts and shares have a rule each. That of amounts is the best of the grid for both together. Shares of one indicator move together more than
their changes tell, so that the best weight makes answers too narrow: of the settings that are worse than the best by no
more than one standard error (over indicators), the one with the least weight is taken (Breiman et al., 1984, 3.4.3).
"""
import argparse, collections, hashlib, importlib.util, math, os, random, re

os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np
from scipy.special import stdtr

SHARE_GRID = [(w, 0.5, (p, 3, u)) for w in (0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5) for p in (0.3, 0.6, 0.9) for u in (0.01, 0.02, 0.05, 0.1)]
PULLS = [(0, 10, 0.01)] + [(p, k, u) for p in (0.3, 0.6, 0.9) for k in (3, 10, 30) for u in (0.005, 0.01, 0.02)]
EXPONENTS, WEIGHTS = [0, 0.25, 0.5, 0.75, 1], [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.3]
NOTHING = (0, 0, PULLS[0])
COMPETITIONS = ("M1_yearly", "M3_yearly", "tourism2010_yearly")  # series that share no indicator

def module(path, name):
    spec = importlib.util.spec_from_file_location(name, path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded

model = module(os.path.join(os.path.dirname(os.path.abspath(__file__)), "fit-evidence-model.py"), "model")

def shipped(path):
    """The fits that a file of constants holds."""
    parts = re.split(r"static let (\w+) = TypeTable\(", open(path, encoding="utf-8").read())
    number = r"(-?[\d.e-]+)"
    names = ["drift", "scale", "freedom", "lasting", "fading", "memory", "noise", "echo", "calming"]
    pattern = re.compile(r"SeriesType\(" + ", ".join(f"{n}: {number}" for n in names) + r", commonness: \[(.*?)\]\)")
    logit = lambda q: math.log(q / (1 - q))
    fits = {}
    for name, block in zip(parts[1::2], parts[2::2]):
        types, gates = [], []
        for found in pattern.finditer(block):
            m, s, nu, g, f, memory, u, echo, calming = map(float, found.groups()[:9])
            types.append([m, math.log(s), math.log(nu - 1), math.log(g), math.log(f), logit(memory), math.log(u), logit(echo), calming])
            gates.append([float(v) for v in found.group(10).split(",")])
        trust = re.search(rf"trust: {number}, trustByLength: {number}", block)
        fits[name] = model.Fit(np.array(types), np.array(gates), tuple(map(float, trust.groups())))
    return fits

def draw(series, meta, count, seed, percent_only=False):
    """Own cases with the cases of their peers, indicators weighing alike, those of intellectual property three times."""
    rng, groups = random.Random(seed), collections.defaultdict(list)
    for sid in sorted(series):
        m = meta[sid]
        if percent_only and m["kind"] != "rate_percent": continue
        if m["indicator"] and m["entity"] and m["source"] not in COMPETITIONS:
            groups[(m["domain"], m["source"], m["indicator"])].append(sid)
    groups = {k: v for k, v in groups.items() if len({meta[s]["entity"] for s in v}) >= 4}
    keys, cases = sorted(groups), []
    weight = [3.0 if k[0] == "ip" else 1.0 for k in keys]
    def case(sid, values, horizon, actual): return model.Case(meta[sid]["kind"], values, horizon, actual, meta[sid]["entity"])
    while len(cases) < count:
        key = rng.choices(keys, weight)[0]
        sid = rng.choice(groups[key])
        values, years = series[sid], sorted(series[sid])
        n, h = rng.choice([1, 2, 3, 3, 4, 5, 5, 6, 8, 10]), rng.choice([1, 3, 5, 5])
        if len(years) < n + h: continue
        start = rng.randrange(0, len(years) - n - h + 1)
        newest = years[start + n - 1]
        if newest + h not in values or newest - years[start] != n - 1: continue
        history = [values[y] for y in years[start:start + n]]
        if min(history + [values[newest + h]]) <= 0: continue
        own = case(sid, history, h, values[newest + h])
        if own.scale == "logit" and own.outcome + own.z[-1] >= 13: continue
        others = [s for s in groups[key] if meta[s]["entity"] != meta[sid]["entity"]]
        rng.shuffle(others)
        wanted, length, peers = rng.choice([1, 2, 3, 4, 6, 8]), rng.choice([3, 4, 5, 6, 8]), []
        for other in others:
            known = [series[other].get(y) for y in range(newest - length + 1, newest + 1)]
            if None in known or min(known) <= 0: continue
            peer = case(other, known, h, known[-1])
            if peer.scale == own.scale: peers.append(peer)
            if len(peers) == wanted: break
        if peers: cases.append((key, own, peers))
    return cases

class Scored:
    """The cases of a scale, with all that does not depend on the weight."""
    def __init__(self, scale, fit, cases):
        self.fold = np.array([int(hashlib.md5(repr(c[0]).encode()).hexdigest(), 16) % 5 for c in cases])
        self.places = np.array([len(c[2]) for c in cases], float)
        self.values = np.array([len(c[1].z) for c in cases])
        own = model.Batch(scale, [c[1] for c in cases])
        peers = model.Batch(scale, [p for c in cases for p in c[2]])
        owner = np.repeat(np.arange(len(cases)), self.places.astype(int))
        heard = np.array([model.answers_of_type(p, peers)[0] for p in fit.types]) * fit.power(peers)
        self.gate, self.power, self.y = fit.gates @ own.x.T, fit.power(own), own.y
        self.heard = np.array([np.bincount(owner, row, len(cases)) for row in heard]) / self.places
        self.drift = np.array([p[model.DRIFT] for p in fit.types])[:, None]
        pace = np.array([(p.z[-1] - p.z[0]) / (len(p.z) - 1) for c in cases for p in c[2]])
        self.pace = np.bincount(owner, pace, len(cases)) / self.places
        squares = np.bincount(owner, (pace - self.pace[owner])**2, len(cases))
        self.variance = squares / np.maximum(self.places - 1, 1)
        # What a moved pace changes: the centre in proportion, the misfit as a square; three answers tell both.
        def answers(move):
            moved = fit.types.copy()
            moved[:, model.DRIFT] += move
            return map(np.array, zip(*(model.answers_of_type(p, own) for p in moved)))
        step = 0.05
        self.likelihood, self.centre, self.scale, self.freedom = answers(0)
        _, up, wider, _ = answers(step)
        _, _, narrower, _ = answers(-step)
        self.slope = (up - self.centre) / step
        more, less = np.exp(2 * (wider - self.scale)), np.exp(2 * (narrower - self.scale))
        self.linear, self.square = (more - less) / (2 * step), (more + less - 2) / (2 * step * step)

    def score(self, weight, exponent, pull):
        part = np.where(self.places >= 2, pull[0] * self.places / (self.places + pull[1] + self.variance / pull[2]**2), 0)
        move = part * (self.pace - self.drift)
        misfit = np.maximum(1 + self.linear * move + self.square * move**2, 1e-12)
        likelihood = self.likelihood - self.freedom / 2 * np.log(misfit)
        a = self.gate + self.power * likelihood + weight * np.minimum(self.places, 8)**exponent * self.heard
        share = np.exp(a - a.max(0))
        share /= share.sum(0)
        scale = np.exp(self.scale) * np.sqrt(misfit)
        x = (self.y - self.centre - self.slope * move) / scale
        density = (share * np.exp(model.t_log_density(x, self.freedom)) / scale).sum(0)
        return np.log(density + 1e-12), (share * stdtr(self.freedom, x)).sum(0)

def best(grid, results, rows):
    return max(grid, key=lambda g: results[g][0][rows].mean())

def modest(grid, results, rows, owner):
    """The least weight, at its best pull, that is no more than one standard error worse than the best."""
    top = best(grid, results, rows)
    def is_as_good(g):
        loss = (results[top][0] - results[g][0])[rows]
        sums = np.bincount(owner[rows], loss - loss.mean())
        return loss.mean() <= math.sqrt((sums**2).sum()) / len(loss)
    same = lambda w: best([g for g in grid if g[0] == w], results, rows)
    return min((g for g in map(same, sorted({g[0] for g in grid})) if g == top or is_as_good(g)), key=lambda g: g[0])

def report(name, scored, results, choose):
    """What the choice is worth where it was not made: over five folds of indicators."""
    before, rank = results[NOTHING]
    after, ranks = before.copy(), rank.copy()
    for fold in range(5):
        rest = scored.fold != fold
        chosen = choose(rest)
        after[~rest], ranks[~rest] = results[chosen][0][~rest], results[chosen][1][~rest]
        print(f"  {name} fold {fold}: weight {chosen[0]}, exponent {chosen[1]}, pull, patience and unit {chosen[2]}")
    bands = lambda r: " ".join(f"cov{b}={np.mean(abs(r - 0.5) <= b / 200):.3f}" for b in (50, 80, 95))
    print(f"{name}: {len(before)} cases, cross-validated gain {np.mean(after - before):+.4f}; {bands(rank)} -> {bands(ranks)}")
    for low, high in ((1, 1), (2, 2), (3, 4), (5, 6), (8, 10)):
        rows = (scored.values >= low) & (scored.values <= high)
        print(f"  {low}-{high} own values: {rows.sum()} cases, gain {np.mean((after - before)[rows]):+.4f}")

def main():
    p = argparse.ArgumentParser()
    p.add_argument("series"); p.add_argument("make_cases"); p.add_argument("constants")
    p.add_argument("--output"); p.add_argument("--cases", type=int, default=6000)
    a = p.parse_args()
    series, meta = module(a.make_cases, "make_cases").read_series(a.series)
    fits, gain = shipped(a.constants), collections.Counter()
    mixed = draw(series, meta, a.cases, 5)
    grid = [(w, e, PULLS[0]) for w in WEIGHTS for e in EXPONENTS] + [(w, 0.5, p) for w in (0.4, 0.5) for p in PULLS[1:]]
    def scored(pool, scale, grid):
        cases = [c for c in pool if c[1].scale == scale]
        keys = sorted({c[0] for c in cases})
        scored = Scored(scale, fits[scale], cases)
        return scored, {g: scored.score(*g) for g in {NOTHING, *grid}}, np.array([keys.index(c[0]) for c in cases])
    for scale in sorted(fits):
        part, results, _ = scored(mixed, scale, grid)
        for g in grid: gain[g] += (results[g][0] - results[NOTHING][0]).sum()
        if scale == "log": report("amounts", part, results, lambda rows: best(grid, results, rows))
    # The square root: of the exponents it does best, and a planner can be told what it is.
    rules = {"log": max((g for g in grid if g[1] == 0.5), key=lambda g: gain[g])}
    part, results, owner = scored(draw(series, meta, a.cases, 5, percent_only=True), "logit", SHARE_GRID)
    choose = lambda rows: modest(SHARE_GRID, results, rows, owner)
    report("shares", part, results, choose)
    rules["logit"] = choose(np.full(len(owner), True))
    for scale, rule in rules.items(): print(f"{scale}: weight {rule[0]}, pull, patience and unit {rule[2]}")
    if a.output:
        digest = hashlib.sha256(open(a.series, "rb").read()).hexdigest()[:16]
        def line(scale):
            weight, _, pull = rules[scale]
            return f"PeerWeight(weight: {weight}, pull: {pull[0]}, patience: {float(pull[1])}, unit: {pull[2]})"
        open(a.output, "w", encoding="utf-8").write(f"""// swift-format-ignore-file
// Generated by Scripts/fit-peer-weight.py. Do not edit.
// Series: {os.path.basename(a.series)}, {len(series)} series, SHA-256 {digest}…; {a.cases} cases of indicators with four places or more for each scale.

/// How much other places count.
enum PeerConstants {{
  /// For what is positive, on the log scale.
  static let log = {line("log")}
  /// For shares and scores, on the log-odds scale.
  static let logit = {line("logit")}
}}
""")

if __name__ == "__main__":
    main()

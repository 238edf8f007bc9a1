#!/usr/bin/env python3
"""Fit the constants of the evidence model to annual series, and score it by cross-validation over entities.

usage: fit-evidence-model.py SERIES.csv.gz MAKE_CASES.py SCORE.py [--constants FILE.swift] [--references FILE.json]
                             [--types LOG LOGIT] [--folds N] [--iterations N] [--no-scores]

needs  Python 3, numpy, scipy. Deterministic: the same files give the same constants.

The model (docs/evidence-model.md): the yearly changes of a series, in a working scale (log; log-odds for shares), are

    d(t) = m + g + f(t) + e(t) + u(t) - u(t-1)

with g a lasting pace of the series' own, f a fading pace (autocorrelation p a year), e the wander of the level and u a
deviation that does not last (autocorrelation q); and all of it calms down by a little every year. A type of series is one set of their sizes. Given the type and its
scale, changes are normal; the scale itself is uncertain, which makes history and future together a multivariate
Student t. How common each type is depends on the kind, and for shares on the level. A history then says by Bayes' rule, its
likelihood tempered, which types it can be, and each of those says what follows: a mixture of Student t distributions in closed form.

The constants maximise the log density of what happened h years later, given the history. Scores are of cases made by
MAKE_CASES, each answered with constants that were fitted without the entity it is of.
"""
import argparse, collections, hashlib, importlib.util, json, math, os, random, subprocess, sys, tempfile

os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np
import scipy
from scipy.optimize import minimize
from scipy.special import gammaln, stdtr

# The order of the constants of a type, as fitted; `readable` turns them into what is written out.
DRIFT, SCALE, FREEDOM, LASTING, FADING, MEMORY, NOISE, ECHO, CALMING = range(9)
COUNT = 9
BOUNDS = [(-1, 1), (-9, 2), (-2, 5), (-9, 4), (-9, 5), (-5, 5), (-9, 5), (-5, 5), (0, 0.3)]
CLASSES = ["level", "per_capita", "index", "unknown", "rate_percent"]  # as the series call them
SHARE_LEVELS = ["level", "level²"]
LENGTHS = [4, 5, 5, 6, 6, 8, 10]  # as MAKE_CASES draws them
OTHER_LENGTHS = [1, 2, 3, 3, 4, 5, 6, 7, 9, 12, 15]
HORIZONS, OTHER_HORIZONS = [3, 5, 5], [1, 2, 3, 4, 5, 7, 10]
LONGEST = 32

sigmoid = lambda x: 1 / (1 + np.exp(-x))

def module(path):
    spec = importlib.util.spec_from_file_location(os.path.basename(path)[:-3], path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded

# ---- Cases -----------------------------------------------------------------------------------------------------------

def working_scale(kind, values):
    """Log-odds for shares; log for what is positive. Decided by the history, never by the outcome."""
    return "logit" if kind == "rate_percent" and max(values) < 100 else "log"

def to_working(scale, value):
    if scale == "logit":
        p = min(max(value / 100, 1e-12), 1 - 1e-12)
        return math.log(p / (1 - p))
    return math.log(value)

def fold_of(entity, folds):
    return int(hashlib.md5(entity.encode()).hexdigest(), 16) % folds

class Case:
    def __init__(self, kind, values, horizon, actual, entity):
        self.kind, self.horizon, self.entity = kind, horizon, entity
        self.scale = working_scale(kind, values)
        self.z = [to_working(self.scale, v) for v in values]
        self.outcome = to_working(self.scale, actual) - self.z[-1]

def draw_cases(series, meta, count, lengths, horizons, seed, percent_only=False):
    """Cases with the weights of MAKE_CASES: by indicator, intellectual property three times."""
    rng = random.Random(seed)
    groups = collections.defaultdict(list)
    for sid in sorted(series):
        m = meta[sid]
        if percent_only and m["kind"] != "rate_percent": continue
        groups[(m["domain"], m["source"], m["indicator"] or sid)].append(sid)
    keys = sorted(groups)
    weight = [3.0 if k[0] == "ip" else 1.0 for k in keys]
    cases = []
    while len(cases) < count:
        sid = rng.choice(groups[rng.choices(keys, weight)[0]])
        values, years = series[sid], sorted(series[sid])
        n, h = rng.choice(lengths), rng.choice(horizons)
        if len(years) < n + h: continue
        start = rng.randrange(0, len(years) - n - h + 1)
        end = years[start + n - 1] + h
        if end not in values or years[start + n - 1] - years[start] != n - 1: continue
        history = [values[y] for y in years[start:start + n]]
        if min(history + [values[end]]) <= 0: continue
        cases.append(Case(meta[sid]["kind"], history, h, values[end], meta[sid]["entity"] or sid))
    return cases

# ---- Model -----------------------------------------------------------------------------------------------------------

def features(scale, cases):
    """What the frequencies of the types depend on: the kind, or the level of a share. The first is always 1."""
    if scale == "logit":
        level = np.array([c.z[-1] for c in cases]) / 2
        return np.stack([np.ones(len(cases)), level, level * level], 1)
    return np.array([[1.0] + [float(c.kind == k) for k in CLASSES] for c in cases])

class Batch:
    """Cases as arrays, one block for each length of history."""
    def __init__(self, scale, cases):
        self.count, self.x = len(cases), features(scale, cases)
        self.y = np.array([c.outcome for c in cases])
        self.length = np.log(np.array([max(len(c.z) - 1, 1) for c in cases]) / 5)
        self.blocks = []
        by_length = collections.defaultdict(list)
        for i, c in enumerate(cases): by_length[len(c.z)].append(i)
        for n, rows in sorted(by_length.items()):
            z = np.array([cases[i].z for i in rows])
            self.blocks.append((n - 1, np.array(rows), np.diff(z, axis=1), np.array([cases[i].horizon for i in rows])))

def covariance(p):
    """Of yearly changes 0, 1, 2, … years apart, in units of the squared scale."""
    lag = np.arange(LONGEST)
    memory, echo = sigmoid(p[MEMORY]), sigmoid(p[ECHO])
    return (np.exp(p[LASTING]) + np.exp(p[FADING]) * memory**lag + (lag == 0)
            + np.exp(p[NOISE]) * (2 * echo**lag - echo**(lag + 1) - echo**np.abs(lag - 1.0)))

def answers_of_type(p, batch):
    """For each case: log likelihood of its history, and centre, log scale and degrees of freedom of what follows."""
    likelihood, centre, scale, freedom = (np.empty(batch.count) for _ in range(4))
    m, s, nu, c = p[DRIFT], np.exp(p[SCALE]), 1 + np.exp(p[FREEDOM]), covariance(p)
    i = np.arange(LONGEST)
    stationary = c[np.abs(i[:, None] - i[None])]
    for k, rows, changes, horizons in batch.blocks:
        longest = horizons.max()
        # Everything calms down by a little every year: 1 for the newest change, more before, less after.
        size = np.exp(p[CALMING] * (k - 1.0 - i))
        full = stationary * size[:, None] * size[None]
        years = np.cumsum(size[k:k + longest])[horizons - 1]
        cross = np.cumsum(full[:k, k:k + longest], 1)           # with the sum of the next 1, 2, … changes
        variance = np.array([full[k:k + h, k:k + h].sum() for h in range(1, longest + 1)])
        if k:
            factor = np.linalg.cholesky(full[:k, :k])
            white = np.linalg.solve(factor, (changes - m * size[:k]).T) / s
            gain = np.linalg.solve(factor, cross)
            q, logdet = (white**2).sum(0), np.log(np.diag(factor)).sum()
            pull = (gain[:, horizons - 1] * white).sum(0)
            variance = variance - (gain**2).sum(0)
        else:
            q, logdet, pull = np.zeros(len(rows)), 0.0, 0.0
        likelihood[rows] = (gammaln((nu + k) / 2) - gammaln(nu / 2) - k / 2 * math.log(nu * math.pi) - logdet
                            - k * math.log(s) - (nu + k) / 2 * np.log1p(q / nu))
        centre[rows] = m * years + s * pull
        scale[rows] = math.log(s) + 0.5 * np.log((nu + q) / (nu + k) * variance[horizons - 1])
        freedom[rows] = nu + k
    return likelihood, centre, scale, freedom

def t_log_density(x, nu):
    return gammaln((nu + 1) / 2) - gammaln(nu / 2) - 0.5 * np.log(nu * math.pi) - (nu + 1) / 2 * np.log1p(x * x / nu)

class Fit:
    """Types (one row of constants each), how common they are (one row of coefficients each), and how far to trust the
    likelihood of a history: types are approximations, so that it counts with a power, exp(a + b·ln(changes/5))."""
    def __init__(self, types, gates, trust=(0.0, 0.0)):
        self.types, self.gates, self.trust = types, gates, np.array(trust)

    @staticmethod
    def start(count, batch):
        """Types from calm to wild, in turn a walk, a trend and noise about a level."""
        steps = np.concatenate([np.abs(b[2]).ravel() for b in batch.blocks])
        middle = math.log(np.median(steps[steps > 0]))
        rng = np.random.default_rng(0)
        rows = []
        for k in range(count):
            shape = k % 3
            rows.append([0.02, middle - 2.2 + 3.5 * k / max(count - 1, 1), 1.5, -2, [-2, 1.5, -1][shape],
                         [0.5, 2, 0][shape], [-2, -2, 1][shape], [0, 0, 0.5][shape], 0.03])
        jitter = 0.1 * rng.normal(size=(count, COUNT)) * np.array([0.1] + [1] * (COUNT - 2) + [0])
        return Fit(np.array(rows) + jitter, np.zeros((count, batch.x.shape[1])))

    def vector(self): return np.concatenate([self.types.ravel(), self.gates.ravel(), self.trust])

    def at(self, vector):
        cut = self.types.size
        return Fit(vector[:cut].reshape(self.types.shape), vector[cut:-2].reshape(self.gates.shape), vector[-2:])

    def power(self, batch): return np.exp(self.trust[0] + self.trust[1] * batch.length)

    def predict(self, batch):
        """Weights, centres, scales and degrees of freedom of the mixture, one row a type."""
        likelihood, centre, scale, freedom = map(np.array, zip(*(answers_of_type(p, batch) for p in self.types)))
        a = self.gates @ batch.x.T + self.power(batch) * likelihood
        weight = np.exp(a - a.max(0))
        return weight / weight.sum(0), centre, np.exp(scale), freedom

    def loss(self, batch, ridge):
        """Mean negative log density of the outcomes, with its gradient, and a pull of the constants to plain ones."""
        answers = [answers_of_type(p, batch) for p in self.types]
        likelihood, centre, scale, freedom = map(np.array, zip(*answers))
        power = self.power(batch)
        a = self.gates @ batch.x.T + power * likelihood
        weight = np.exp(a - a.max(0))
        weight /= weight.sum(0)
        size, n = np.exp(scale), batch.count
        x = (batch.y - centre) / size
        density = np.exp(t_log_density(x, freedom) - scale)
        total = (weight * density).sum(0) + 1e-12
        share = weight * density / total                      # of each type, after the outcome is known
        slope = -(freedom + 1) * x / (freedom + x * x)
        e = 1e-4
        by_centre = share * slope / size / n
        by_scale = share * (slope * x + 1) / n
        by_freedom = -share * (t_log_density(x, freedom + e) - t_log_density(x, freedom - e)) / (2 * e) / n
        by_weight = (weight - share) / n                      # with respect to the log weight
        value = -np.log(total).mean() + ridge * ((self.gates[:, 1:]**2).sum() + 0.02 * (self.gates[:, 0]**2).sum()
                                                 + 0.05 * (self.types[:, 3:8]**2).sum())
        gates = by_weight @ batch.x
        gates[:, 1:] += 2 * ridge * self.gates[:, 1:]
        gates[:, 0] += 0.04 * ridge * self.gates[:, 0]
        by_likelihood = by_weight * power
        by_power = (by_likelihood * likelihood).sum(0)
        trust = np.array([by_power.sum(), (by_power * batch.length).sum()])
        types = np.zeros_like(self.types)
        types[:, 3:8] += 0.1 * ridge * self.types[:, 3:8]
        for k, p in enumerate(self.types):
            for j in range(COUNT):
                moved = p.copy()
                moved[j] += 1e-5
                l, c, s, f = answers_of_type(moved, batch)
                types[k, j] += (by_likelihood[k] @ (l - likelihood[k]) + by_centre[k] @ (c - centre[k])
                                + by_scale[k] @ (s - scale[k]) + by_freedom[k] @ (f - freedom[k])) / 1e-5
        return value, np.concatenate([types.ravel(), gates.ravel(), trust])

def fit(scale, cases, count, iterations, ridge):
    batch = Batch(scale, cases)
    start = Fit.start(count, batch)
    bounds = BOUNDS * count + [(-6, 6)] * start.gates.size + [(-2, 0.5), (-1, 0.2)]
    found = minimize(lambda v: start.at(v).loss(batch, ridge), start.vector(), jac=True, method="L-BFGS-B",
                     bounds=bounds, options={"maxiter": iterations, "maxcor": 30})
    return start.at(found.x), found

# ---- Distribution ----------------------------------------------------------------------------------------------------

def cdf(mixture, x):
    return sum(w * stdtr(f, (x - c) / s) for w, c, s, f in zip(*mixture))

def quantile(mixture, q):
    low, high = (mixture[1] - 400 * mixture[2]).min(0), (mixture[1] + 400 * mixture[2]).max(0)
    for _ in range(50):
        middle = (low + high) / 2
        below = cdf(mixture, middle) < q
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return (low + high) / 2

def from_working(scale, y):
    return 100 / (1 + math.exp(-y)) if scale == "logit" else math.exp(min(y, 700))

def answer(requests, outcomes, fits_of):
    """Answers as the worker gives them; `fits_of(scale, entity)` names the constants to use."""
    jobs = collections.defaultdict(list)
    for r, o in zip(requests, outcomes):
        values = [r["history"][y] for y in sorted(r["history"], key=int)]
        case = Case(r["kind"], values, o["h"], values[-1], o["entity"])
        jobs[(case.scale, *fits_of(case.scale, o["entity"]))].append((r, case))
    answers = {}
    for (scale, _, chosen), rows in sorted(jobs.items(), key=lambda j: (j[0][0], j[0][1])):
        mixture = chosen.predict(Batch(scale, [c for _, c in rows]))
        last = np.array([c.z[-1] for _, c in rows])
        targets = np.array([[to_working(scale, t) if t > 0 else -1e9 for t in r["targets"]] for r, _ in rows])
        chances = np.stack([1 - cdf(mixture, targets[:, j] - last) for j in range(targets.shape[1])], 1)
        levels = rows[0][0]["quantiles"]
        quantiles = np.stack([quantile(mixture, q) + last for q in levels], 1)
        for i, (r, _) in enumerate(rows):
            answers[r["id"]] = {"id": r["id"], "probabilities": [float(p) for p in chances[i]],
                                "quantiles": {str(q): from_working(scale, v) for q, v in zip(levels, quantiles[i])}}
    return answers

# ---- Writing ---------------------------------------------------------------------------------------------------------

def readable(p):
    """The constants of a type as they are written out, rounded."""
    values = [p[DRIFT], math.exp(p[SCALE]), 1 + math.exp(p[FREEDOM]), math.exp(p[LASTING]), math.exp(p[FADING]),
              sigmoid(p[MEMORY]), math.exp(p[NOISE]), sigmoid(p[ECHO]), p[CALMING]]
    return [float(f"{v:.6g}") for v in values]

def sorted_and_rounded(found):
    """Types from calm to wild, with the constants that are written out: what is scored is what is shipped."""
    logit = lambda q: math.log(q / (1 - q))
    order = np.argsort(found.types[:, SCALE])
    types = []
    for p in found.types[order]:
        m, s, nu, g, f, memory, u, echo, calming = readable(p)
        types.append([m, math.log(s), math.log(nu - 1), math.log(g), math.log(f), logit(memory), math.log(u), logit(echo), calming])
    return Fit(np.array(types), np.round(found.gates[order], 4), np.round(found.trust, 4))

def swift(fits, provenance):
    lines = ["// swift-format-ignore-file", "// Generated by Scripts/fit-evidence-model.py. Do not edit."]
    lines += ["// " + l for l in provenance]
    lines += ["", "/// The fitted types of series, from calm to wild.", "enum EvidenceConstants {"]
    names = ["drift", "scale", "freedom", "lasting", "fading", "memory", "noise", "echo", "calming"]
    for scale, title in [("log", "For what is positive, on the log scale; `commonness`: overall, then for " + ", ".join(CLASSES) + "."),
                         ("logit", "For shares and scores, on the log-odds scale; `commonness`: overall, by half the log-odds, by its square.")]:
        lines += [f"  /// {title}", f"  static let {scale} = TypeTable(", "    types: ["]
        for p, gate in zip(fits[scale].types, fits[scale].gates):
            arguments = ", ".join(f"{n}: {v:.6g}" for n, v in zip(names, readable(p)))
            lines.append(f"      SeriesType({arguments}, commonness: [{', '.join(f'{g:.4f}' for g in gate)}]),")
        a, b = fits[scale].trust
        lines += [f"    ], trust: {a:.4f}, trustByLength: {b:.4f})"]
    return "\n".join(lines + ["}", ""])

def references(fits, requests, outcomes, provenance):
    """Numbers for the tests, from histories that are made up here."""
    rows = []
    made = [("level", [3.2, 4.0, 4.6, 5.5, 6.3, 7.4]), ("count", [120, 131, 119, 160, 158]), ("per_capita", [2.35, 3.15, 3.75, 4.45, 4.62]),
            ("unknown", [10, 10.4, 10.9, 22, 22.8, 23.5]), ("index", [100, 100, 100]), ("share", [12, 12.8, 13.1, 14]),
            ("share", [88, 91, 93.5, 95, 96.1]), ("score", [55]), ("stock", [1000, 1200]), ("flow", [5 * 1.2**i for i in range(15)])]
    same = {"count": "level", "stock": "level", "flow": "level", "share": "rate_percent", "score": "rate_percent"}
    for kind, values in made:
        for h in (1, 5, 10):
            case = Case(same.get(kind, kind), values, h, values[-1], "")
            mixture = fits[case.scale].predict(Batch(case.scale, [case]))
            levels = [0.025, 0.1, 0.5, 0.9, 0.975]
            quantiles = [from_working(case.scale, float(quantile(mixture, q)[0]) + case.z[-1]) for q in levels]
            target = min(values[-1] * 1.05, (values[-1] + 100) / 2) if case.scale == "logit" else values[-1] * 1.05
            chance = float(1 - cdf(mixture, np.array([to_working(case.scale, target) - case.z[-1]]))[0])
            rows.append({"kind": kind, "history": {str(2010 + i): v for i, v in enumerate(values)},
                         "horizon": 2009 + len(values) + h, "target": target, "probability": chance,
                         "levels": levels, "quantiles": quantiles})
    return json.dumps({"provenance": provenance, "cases": rows}, indent=1) + "\n"

# ---- Scores ----------------------------------------------------------------------------------------------------------

def run_cases(arguments, directory, *options):
    paths = [os.path.join(directory, name) for name in ("requests.jsonl", "outcomes.jsonl")]
    subprocess.run([sys.executable, arguments.make_cases, arguments.series, *paths, *options], check=True, stdout=subprocess.DEVNULL)
    return [[json.loads(line) for line in open(p, encoding="utf-8")] for p in paths]

def report(arguments, fits_of):
    score = module(arguments.score).score
    bars = lambda s: " ".join(f"{k}={s[k]:.4f}" for k in ("brier", "log", "ece", "pinball", "cov80", "cov95"))
    with tempfile.TemporaryDirectory() as directory:
        for options in [["--cases", "8000", "--seed", "20"]] + [
                ["--cases", "8000", "--seed", "20", "--years", "10", "--keep", k] for k in ("3", "4", "6", "10")]:
            requests, outcomes = run_cases(arguments, directory, *options)
            answers = answer(requests, outcomes, fits_of)
            print(f"{' '.join(options):48s} {bars(score(outcomes, answers))}", flush=True)
            if "--years" in options: continue
            for key in ("domain", "h", "n", "kind"):
                for o, r in zip(outcomes, requests): o["kind"] = r["kind"]
                for value in sorted({o[key] for o in outcomes}, key=str):
                    rows = [o for o in outcomes if o[key] == value]
                    if len(rows) >= 100: print(f"  {key}={value!s:12s} n={len(rows):5d} {bars(score(rows, answers))}")

def report_horizons(series, meta, fits_of):
    """Coverage at horizons that MAKE_CASES does not ask for, and for histories of one to fifteen values."""
    cases = draw_cases(series, meta, 8000, OTHER_LENGTHS, OTHER_HORIZONS, 105)
    jobs = collections.defaultdict(list)
    for i, c in enumerate(cases): jobs[(c.scale, *fits_of(c.scale, c.entity))].append(i)
    rank = np.zeros(len(cases))
    for (scale, _, chosen), rows in jobs.items():
        batch = Batch(scale, [cases[i] for i in rows])
        rank[rows] = cdf(chosen.predict(batch), batch.y)
    for name, of in (("ahead", lambda c: c.horizon), ("values", lambda c: len(c.z))):
        for value in sorted({of(c) for c in cases}):
            r = rank[[i for i, c in enumerate(cases) if of(c) == value]]
            print(f"  {name}={value:<2d} n={len(r):5d} cov50={np.mean(abs(r - 0.5) <= 0.25):.3f} "
                  f"cov80={np.mean(abs(r - 0.5) <= 0.4):.3f} cov95={np.mean(abs(r - 0.5) <= 0.475):.3f} below={np.mean(r < 0.5):.3f}")

def main():
    p = argparse.ArgumentParser()
    p.add_argument("series"); p.add_argument("make_cases"); p.add_argument("score")
    p.add_argument("--constants"); p.add_argument("--references")
    p.add_argument("--types", type=int, nargs=2, default=[8, 4])
    p.add_argument("--folds", type=int, default=5)
    p.add_argument("--iterations", type=int, default=200)
    p.add_argument("--ridge", type=float, default=3e-4)
    p.add_argument("--no-scores", action="store_true")
    a = p.parse_args()
    series, meta = module(a.make_cases).read_series(a.series)
    cases = (draw_cases(series, meta, 24000, LENGTHS, HORIZONS, 101)
             + draw_cases(series, meta, 8000, OTHER_LENGTHS, OTHER_HORIZONS, 102))
    percent = (draw_cases(series, meta, 9000, LENGTHS, HORIZONS, 103, percent_only=True)
               + draw_cases(series, meta, 3000, OTHER_LENGTHS, OTHER_HORIZONS, 104, percent_only=True))
    # A share that ends at 100 or above was no share after all.
    pools = {"log": [c for c in cases if c.scale == "log"],
             "logit": [c for c in percent if c.scale == "logit" and c.outcome + c.z[-1] < 13]}
    counts = {"log": a.types[0], "logit": a.types[1]}

    def fitted(without):
        fits = {}
        for scale, pool in pools.items():
            rows = [c for c in pool if without is None or fold_of(c.entity, a.folds) != without]
            found, result = fit(scale, rows, counts[scale], a.iterations, a.ridge * (3 if scale == "logit" else 1))
            fits[scale] = sorted_and_rounded(found)
            print(f"fold {without} {scale}: {len(rows)} cases, {result.nit} iterations, loss {result.fun:.4f}", file=sys.stderr, flush=True)
        return fits

    if not a.no_scores:
        by_fold = [fitted(f) for f in range(a.folds)]
        def fits_of(scale, entity):
            f = fold_of(entity, a.folds)
            return f, by_fold[f][scale]
        report(a, fits_of)
        report_horizons(series, meta, fits_of)
    if a.constants or a.references:
        fits = fitted(None)
        digest = hashlib.sha256(open(a.series, "rb").read()).hexdigest()[:16]
        provenance = [f"Series: {os.path.basename(a.series)}, {len(series)} series, SHA-256 {digest}…; origins and licences in docs/evidence-model.md.",
                      f"Tool: numpy {np.__version__}, scipy {scipy.__version__}; options: --types {a.types[0]} {a.types[1]} --iterations {a.iterations} --ridge {a.ridge:g}."]
        if a.constants: open(a.constants, "w", encoding="utf-8").write(swift(fits, provenance))
        if a.references: open(a.references, "w", encoding="utf-8").write(references(fits, None, None, provenance))

if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Write what the published rules of the Open SDG progress measure say of random records.

usage: generate-progress-references.py > Tests/References/progress-measure.json

needs  Python 3, nothing else. The rules are those of the Open SDG documentation (progress-methodology) and of the measure's
       behaviour with zeros and signs; they are written down here a second time, apart from the program.

Rows are drawn with SplitMix64 from integers alone, so that the tests draw the same ones and the file need not hold them: it has
a letter a row for the status, sums of values and scores over blocks of rows, and the first rows in full.
"""
import json
import platform

ROWS, BLOCK, SAMPLE, SEED = 10_000, 100, 300, 20300101
LETTERS = {"target_achieved": "A", "substantial_progress": "S", "moderate_progress": "M", "limited_progress": "L",
           "deterioration": "D", "not_available": "N"}


class SplitMix64:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & mask
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & mask
        return (mixed ^ (mixed >> 31)) % limit


def draw_value(random):
    sort = random.below(20)
    if sort == 0:
        return 0.0
    hundredths = float(random.below(20000) + 1)
    return (-hundredths if sort == 1 else hundredths) / 100.0


def draw(random):
    base_year = 2010 + random.below(10)
    current_year = base_year + random.below(9)
    target_year = base_year + 1 + random.below(15)
    base = draw_value(random)
    related = random.below(5) > 0
    percent = float(50 + random.below(131))
    current = base * percent / 100.0 if related else draw_value(random)
    goal = random.below(10)
    target = None
    if goal == 0:
        target = 0.0
    elif goal < 3:
        target = draw_value(random)
    elif goal < 7:
        target = base * float(20 + random.below(281)) / 100.0
    limited = random.below(3) == 0
    bound = base * float(50 + random.below(251)) / 100.0 if random.below(4) else 100.0
    return {"base": [base_year, base], "current": [current_year, current],
            "target": None if target is None else [target_year, target], "limit": bound if limited else None,
            "direction": "up" if random.below(2) == 0 else "down"}


def growth(first, last, years):
    return (last / first) ** (1.0 / years) - 1.0


def judge(row):
    """(value, score, status) by the rules."""
    up = 1 if row["direction"] == "up" else -1
    (base_year, base), (year, now) = row["base"], row["current"]
    target = None
    if row["target"] is not None:
        target = row["target"][1] if row["target"][1] != 0 else 0.001
    achieved = target is not None and (now >= target if up == 1 else now <= target)
    sign = -1 if base < 0 else 1
    start = 0.001 if base == 0 else base
    reduction = None
    if target is None:
        high, middle = 0.015, 0.005
        if row["limit"] is not None:
            b, m = abs(base), abs(row["limit"])
            if b >= 2 * m:
                reduction = 1.0
            elif b <= m:
                reduction = 1 - (b / m) ** 4.44
            else:
                reduction = 1 - ((2 * m - b) / m) ** 4.44
            high, middle = high * reduction, middle * reduction
    else:
        high, middle = 0.95, 0.60
    value = None
    if start * now >= 0 and year - base_year >= 1:
        value = sign * up * growth(start, now, year - base_year)
        if target is not None:
            pace = abs(growth(start, target, row["target"][0] - base_year))
            value = None if pace == 0 else value / pace
    if achieved:
        return value, 5.0, "target_achieved"
    if value is None:
        return None, None, "not_available"
    status = ("substantial_progress" if value >= high else "moderate_progress" if value >= middle
              else "limited_progress" if value >= 0 else "deterioration")
    if target is not None:
        score = min(7.1429 * value - 4.2857, 5) if value >= 0.6 else max(4.1667 * value - 2.5, -5)
    elif value < 0:
        score = max(125 * value - 2.5, -5)
    elif reduction == 0:
        score = 5
    else:
        per = value / (1.0 if reduction is None else reduction)
        score = (min(500 * per - 5, 5) if value >= high else 250 * per - 1.25 if value >= middle
                 else 500 * per - 2.5)
    return value, float(score), status


def main():
    random = SplitMix64(SEED)
    rows = [draw(random) for _ in range(ROWS)]
    results = [judge(row) for row in rows]
    blocks = [results[i:i + BLOCK] for i in range(0, ROWS, BLOCK)]
    print(json.dumps({
        "tool": f"Python {platform.python_version()}, rules of Open SDG 2.5 progress-methodology",
        "command": "Scripts/generate-progress-references.py", "date": "2026-11-21", "seed": SEED, "rows": ROWS,
        "block": BLOCK,
        "statuses": "".join(LETTERS[status] for _, _, status in results),
        "valueSums": [sum(abs(v) for v, _, _ in b if v is not None) for b in blocks],
        "scoreSums": [sum(s for _, s, _ in b if s is not None) for b in blocks],
        "sample": [dict(row, value=v, score=s, status=w) for row, (v, s, w) in zip(rows[:SAMPLE], results)],
    }, separators=(",", ":")).replace('{"base"', '\n{"base"'))


main()

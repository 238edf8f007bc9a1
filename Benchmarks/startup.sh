#!/bin/sh
# Whole-process time of loading the plan's table and testing its 18 targets, beside sqlite3 in the same run.
# usage: Benchmarks/startup.sh   (needs hyperfine and sqlite3: apt-get install hyperfine sqlite3)
set -eu
cd "$(dirname "$0")/.."
make -s build >/dev/null 2>&1
tuiyan=$(swift build -c release --static-swift-stdlib --show-bin-path)/tuiyan
result=$(mktemp)
trap 'rm -f "$result"' EXIT
hyperfine -N --warmup 5 --runs 100 --export-json "$result" \
  -n sqlite3 "sqlite3 :memory: 'select 1'" \
  -n "table + reach" "$tuiyan -c 'load Scenarios/zhengzhou-2025/indicators.csv' -c reach" \
  -n "whole plan + reach" "$tuiyan -f Scenarios/zhengzhou-2025/plan.tuiyan -c reach" >/dev/null 2>&1
python3 - "$result" <<'PY'
import json, sys
rows = json.load(open(sys.argv[1]))["results"]
peer = rows[0]["median"]
for row in rows:
    print(f"{row['command']:20} {row['median'] * 1000:7.2f} ms  {row['median'] / peer:5.2f} x sqlite3")
PY

#!/bin/sh
# From a key to its paint at a pseudo-terminal: this shell with colours and suggestions beside bash with readline, in turn;
# and Tab among 10,000 names. Beside the time that passed stands the time that each program itself took.
# usage: Benchmarks/keystroke.sh [KEYS]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
keys=${1:-2000}
swift build -c release --product tuiyan >&2
swift build -c release --product KeystrokeBenchmark >&2
bin=$(swift build -c release --show-bin-path)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export TERM=xterm-256color EDITRC=/dev/null HOME="$folder" TUIYAN_LANG=zh LC_ALL=C.UTF-8 TUIYAN_HISTORY="$folder/history"
unset NO_COLOR
text='增长 托管 24% 因为 政策 可达 高价值'
# A history as long as it gets, so that suggestions are looked for in all of it.
seq 1 9998 | sed 's/.*/可达 情形&/' > "$folder/history"
printf '%s\n' "$text 与 更多" '增长 托管 20%' >> "$folder/history"
for round in 1 2; do
  echo "bash with readline:"
  "$bin/KeystrokeBenchmark" "$keys" "$text" /bin/bash --norc --noprofile -i
  echo "tuiyan:"
  "$bin/KeystrokeBenchmark" "$keys" "$text" "$bin/tuiyan" -f Scenarios/zhengzhou-2025/plan.tuiyan -i
done
awk 'BEGIN { print "编号,名称,单位,2020年基期值,2025年目标值"
  for (i = 1; i <= 10000; i++) printf "%d,每万人口高价值发明专利拥有量第%d项,件,%d,%d\n", i, i, i, 2 * i }' > "$folder/names.csv"
for typed in gjz gaojiazhifamingzhuanli 专利拥有量第99 ; do
  echo "tuiyan, Tab among 10,000 names, $typed:"
  "$bin/KeystrokeBenchmark" 50 -t "可达 $typed" "$bin/tuiyan" -c "加载 $folder/names.csv" -i
done
echo "tuiyan, typing among 10,000 names:"
"$bin/KeystrokeBenchmark" 200 "可达 gjz 24% 专利拥有量第99项" "$bin/tuiyan" -c "加载 $folder/names.csv" -i

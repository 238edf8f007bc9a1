#!/bin/sh
# From Ctrl-C to the next prompt, at random moments of several kinds of long work; the slowest of each is what counts.
# usage: Benchmarks/interrupt.sh [TIMES]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
times=${1:-5}
swift build -c release --product tuiyan >&2
swift build -c release --product KeystrokeBenchmark >&2
bin=$(swift build -c release --show-bin-path)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export TERM=xterm-256color EDITRC=/dev/null HOME="$folder" TUIYAN_LANG=zh LC_ALL=C.UTF-8 NO_COLOR=1
plan=Scenarios/zhengzhou-2025/plan.tuiyan

# Big files, each of a second of work or more.
awk 'BEGIN { print "编号,名称,单位,2020年基期值,2025年目标值"
  for (i = 1; i <= 300000; i++) printf "%d,专利拥有量第%d项,件,%d,%d\n", i, i, i, 2 * i }' > "$folder/indicators.csv"
head -20001 "$folder/indicators.csv" > "$folder/some.csv"
awk 'BEGIN { print "entity,indicator,year,value"
  for (i = 1; i <= 500000; i++) printf "地区%d,%s,%d,%d\n", i % 5000,
  i <= 100000 ? "中小企业知识产权托管数量" : "第" int((i - 1) / 100000) "项", 2001 + int((i - 1) / 5000) % 20, 1000 + i }' > "$folder/series.csv"
awk 'BEGIN { for (i = 1; i <= 200000; i++) printf "增长 托管 %d.%d%%\n", i % 90, i % 10 }' > "$folder/script.tuiyan"
awk 'BEGIN { for (i = 1; i <= 20000; i++) printf "到2025年，第%d项专利达到%d件，比2020年增长%d%%，其中发明专利%d件。\n", i, i, i % 90, i }' \
  > "$folder/draft.txt"

awk 'BEGIN { for (i = 1; i <= 1000; i++) printf "增长 %d %d%%..%d%%\n", i, i % 30, i % 30 + 5 }' > "$folder/grow.tuiyan"
mkdir "$folder/drafts"
for i in $(seq 40); do head -500 "$folder/draft.txt" > "$folder/drafts/$i.txt"; done

run() {
  name=$1
  statement=$2
  shift 2
  echo "$name:"
  "$bin/KeystrokeBenchmark" "$times" -c "$statement" "$bin/tuiyan" "$@" -c '设置 pager off' -i || true
}

run "sampling" 可达 -f "$plan" -c '增长 托管 12%..30%' -c '增长 高价值 10%..20%' -c '设置 方法 sample' -c '设置 路径数 2000000000' -c '设置 容差 0'
run "load of 300,000 rows" "加载 $folder/indicators.csv"
run "series of 500,000 rows" "历年 $folder/series.csv" -f "$plan"
run "read of 200,000 statements" "读取 $folder/script.tuiyan" -f "$plan"
run "sweep of 5,000 steps" '扫描 托管 0%..100% 步长 0.02%' -f "$plan"
run "cross of 900 runs" "$(awk 'BEGIN { printf "交叉 托管"; for (i = 1; i <= 30; i++) printf "%s %d%%..%d%%", (i > 1 ? " 或" : ""), i, i + 10
  printf " 与 高价值"; for (i = 1; i <= 30; i++) printf "%s %d%%..%d%%", (i > 1 ? " 或" : ""), i, i + 10 }')" -f "$plan"
run "sensitivity of 1,000 targets" 敏感 -c "加载 $folder/some.csv" -f "$folder/grow.tuiyan"
run "backtest of 5,000 places" 回测 -f "$plan" -c "历年 $folder/series.csv"
run "methods among 5,000 places" '可达 于 方法' -f "$plan" -c "历年 $folder/series.csv"
run "project by history among 5,000 places" '推演 托管' -f "$plan" -c "历年 $folder/series.csv" -c '增长 托管 按历史'
run "reach of 20,000 targets" 可达 -c "加载 $folder/some.csv"
run "reach of 20,000 targets, 1,000 of them uncertain" 可达 -c "加载 $folder/some.csv" -f "$folder/grow.tuiyan"
run "project of 20,000 indicators" 推演 -c "加载 $folder/some.csv" -f "$folder/grow.tuiyan"
run "compare of 20,000 indicators" '对比 基准 高' -c "加载 $folder/some.csv" -f "$folder/grow.tuiyan" -c '情景 高' -c '情景 基准'
run "show of 500,000 values" '查看 历年' -f "$plan" -c "历年 $folder/series.csv"
run "show of 20,000 indicators" '查看 指标' -c "加载 $folder/some.csv"
run "check of 20,000 sentences" "核对 $folder/draft.txt" -f "$plan"
run "check of a folder of 40 texts" "核对 $folder/drafts/" -f "$plan"
run "save of 20,000 indicators" "保存 $folder/saved.tuiyan" -c "加载 $folder/some.csv"
run "export of 20,000 targets" "导出 $folder/reach.csv" -c "加载 $folder/some.csv" -c 可达
run "undo of 300,000 rows" 撤销 -c "加载 $folder/some.csv" -c "加载 $folder/indicators.csv"

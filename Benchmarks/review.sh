#!/bin/sh
# Whole-process time of `check`: one plan with its note, and a hundred such folders in one batch by one thread and by two, same bytes.
# usage: Benchmarks/review.sh   (needs hyperfine: apt-get install hyperfine)
set -eu
cd "$(dirname "$0")/.."
make -s build >/dev/null 2>&1
tuiyan=$(swift build -c release --static-swift-stdlib --show-bin-path)/tuiyan
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/one" "$folder/hundred"
cp Tests/Corpora/drafts/郑州* "$folder/one"
for number in $(seq -w 100); do
  mkdir "$folder/hundred/$number"
  for file in Tests/Corpora/drafts/郑州*; do
    # Another number in each, so that no two folders are alike.
    sed "s/受理各类知识产权案件19901起/受理各类知识产权案件19$number起/" "$file" >"$folder/hundred/$number/$(basename "$file")"
  done
done
for threads in 1 2; do
  "$tuiyan" --format json -c "set threads $threads" -c "check $folder/hundred" >"$folder/$threads.json"
done
cmp "$folder/1.json" "$folder/2.json"
hyperfine -N --warmup 2 --runs 30 --export-json "$folder/one.json" "$tuiyan -c 'check $folder/one'" >/dev/null 2>&1
hyperfine -N --warmup 1 --runs 5 --export-json "$folder/many.json" \
  -n "1 thread" "$tuiyan -c 'set threads 1' -c 'check $folder/hundred'" \
  -n "2 threads" "$tuiyan -c 'set threads 2' -c 'check $folder/hundred'" >/dev/null 2>&1
python3 - "$folder" <<'PY'
import json, sys
for name, label in (("one", "a plan and its note"), ("many", "a hundred folders")):
    for row in json.load(open(f"{sys.argv[1]}/{name}.json"))["results"]:
        way = row["command"] if name == "many" else ""
        print(f"{label:20} {way:10} {row['median'] * 1000:8.1f} ms  (user {row['user'] * 1000:.1f} ms)")
PY

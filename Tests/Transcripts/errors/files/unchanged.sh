# Runs statements; the last is wrong. Lists the whole state before and behind it and tells whether it is the same.
# Usage: sh unchanged.sh STATEMENT ... WRONG
state=$(dirname "$0")/state.tuiyan
count=$#
index=0
for statement; do
  index=$((index + 1))
  if [ $index -lt $count ]; then
    set -- "$@" -c "$statement"
  else
    set -- "$@" -f "$state" -c "$statement" -f "$state"
  fi
done
shift $count
tuiyan --keep-going --format json "$@" >"$TMP/answers" 2>/dev/null
status=$?
# Each listing begins with the settings.
awk -v folder="$TMP" '/"setting":"horizon"/ { part++ } part { print > (folder "/part" part) }' "$TMP/answers"
if cmp -s "$TMP/part1" "$TMP/part2"; then echo "退出 $status，状态未变"; else echo "退出 $status，状态变了"; fi

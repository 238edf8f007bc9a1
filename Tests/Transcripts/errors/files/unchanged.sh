# Runs statements; the last is wrong. Lists the whole state before and behind it and tells whether it is the same.
# Usage: sh unchanged.sh STATEMENT ... WRONG
state=Tests/Transcripts/errors/files/state.tuiyan
count=$#
index=0
for statement; do
  index=$((index + 1))
  if [ $index -lt $count ]; then
    set -- "$@" -c "$statement"
  else
    set -- "$@" -f $state -c "$statement" -f $state
  fi
done
shift $count
tuiyan --keep-going --format json "$@" >"$TMP/answers" 2>/dev/null
status=$?
lines=$(wc -l <"$TMP/answers")
head -n $((lines / 2)) "$TMP/answers" >"$TMP/before"
tail -n $((lines - lines / 2)) "$TMP/answers" >"$TMP/after"
if cmp -s "$TMP/before" "$TMP/after"; then echo "退出 $status，状态未变（$((lines / 2)) 项）"; else echo "退出 $status，状态变了"; fi

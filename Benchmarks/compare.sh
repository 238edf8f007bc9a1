#!/bin/sh
# Ours and its peers in one go, whole processes in alternation, medians and ratios: what stands in RESULTS.md.
# usage: Benchmarks/compare.sh [PEERS [RUNS [PATHS]]]
#   PEERS  a folder with numpy_projection.py and ceiling.c; without one, peers/numpy_reference.py and no ceiling
# Needs python3, and clang or gcc as `cc` for the ceiling. NumPy, SciPy and PySD are put into a virtual environment of their own.
# About eight minutes after the build; `kernel-timing linear` takes as long again and is not part of it.
set -eu
peers=${1:+$(cd "$1" && pwd)}
runs=${2:-7}
paths=${3:-1000000}
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
echo "# $(date -u +%Y-%m-%d), $(uname -sm), $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown)"
(cd .. && swift build -c release --static-swift-stdlib --product tuiyan >/dev/null)
swift build -c release --product kernel-timing >/dev/null
tuiyan=$(cd .. && swift build -c release --static-swift-stdlib --show-bin-path)/tuiyan
timing=$(swift build -c release --show-bin-path)/kernel-timing
python3 -m venv "$scratch/venv"
python=$scratch/venv/bin/python3
"$scratch/venv/bin/pip" -q install numpy
for package in scipy pysd; do
  "$scratch/venv/bin/pip" -q install "$package" 2>/dev/null || echo "$package cannot be installed here"
done

echo; echo "## Kernels"
if [ -n "$peers" ]; then
  compiler=$(command -v clang || command -v cc)
  "$compiler" -w -O3 -ffast-math -march=native "$peers/ceiling.c" -o "$scratch/ceiling" -lm
  echo "ceiling            $("$scratch/ceiling")"
fi
"$timing" speed
"$timing" closed
"$python" peers/scipy_closed.py 2>/dev/null || echo "SciPy is not there"
"$python" peers/pysd_paths.py 2>/dev/null || echo "PySD is not there"

echo; echo "## The reference job, whole processes"
"$python" compare_processes.py "$tuiyan" "$python" "${peers:+$peers/numpy_projection.py}" "$runs" "$paths"

echo; echo "## The worker"
for law in history "history many" mixed; do
  # shellcheck disable=SC2086
  "$python" requests.py 200000 $law >"$scratch/requests"
  "$python" compare_worker.py "$tuiyan" "$scratch/requests" "$law"
done
"$python" requests.py 1000000 mixed >"$scratch/requests"
"$python" compare_worker.py "$tuiyan" "$scratch/requests" mixed

echo; echo "## Accuracy"
"$timing" accuracy
"$timing" bands 200

echo; echo "## Benchmark package"
swift package --allow-writing-to-package-directory benchmark --no-progress 2>/dev/null || echo "swift package benchmark failed"

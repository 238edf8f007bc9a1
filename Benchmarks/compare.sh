#!/bin/sh
# The reference job beside its peers, in one go: whole processes in alternation, medians and ratios.
# usage: Benchmarks/compare.sh PEERS [RUNS] [PATHS]
#   PEERS  a folder with numpy_projection.py and ceiling.c
# Needs python3, and clang or gcc as `cc` for the ceiling; NumPy is put into a virtual environment where python3 has none.
set -eu
peers=$(cd "$1" && pwd)
runs=${2:-7}
paths=${3:-1000000}
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python=python3
if ! python3 -c 'import numpy' 2>/dev/null; then
  python3 -m venv "$scratch/venv"
  "$scratch/venv/bin/pip" -q install numpy
  python=$scratch/venv/bin/python3
fi
compiler=$(command -v clang || command -v cc)
"$compiler" -w -O3 -ffast-math -march=native "$peers/ceiling.c" -o "$scratch/ceiling" -lm
(cd .. && swift build -c release --static-swift-stdlib --product tuiyan >/dev/null)
swift build -c release --product kernel-timing >/dev/null
tuiyan=$(cd .. && swift build -c release --static-swift-stdlib --show-bin-path)/tuiyan
timing=$(swift build -c release --show-bin-path)/kernel-timing
sed "s/^set paths .*/set paths $paths/; s/^set method sample/set method auto/" reference.tuiyan >exact.tuiyan
trap 'rm -rf "$scratch" exact.tuiyan' EXIT
"$timing" speed
"$python" - "$tuiyan" "$python" "$peers/numpy_projection.py" "$scratch/ceiling" "$runs" "$paths" <<'PY'
import os, statistics, subprocess, sys, tempfile, time
tuiyan, python, numpy_job, ceiling, runs, paths = sys.argv[1:5] + [int(sys.argv[5]), sys.argv[6]]
script = tempfile.NamedTemporaryFile("w", suffix=".tuiyan", dir=".", delete=False)
script.write("".join(f"set paths {paths}\n" if l.startswith("set paths") else l for l in open("reference.tuiyan")))
script.close()
jobs = {
    "tuiyan, sampled": [tuiyan, "run", script.name, "--format", "json"],
    "tuiyan, closed form": [tuiyan, "run", "exact.tuiyan", "--format", "json"],
    "tuiyan, nothing": [tuiyan, "-c", "set horizon 2025"],
    "numpy": [python, numpy_job, paths],
}
seconds, processor, memory = ({name: [] for name in jobs} for _ in range(3))
try:
    for _ in range(runs):
        for name, command in jobs.items():
            start = time.perf_counter()
            child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            out = child.stdout.read()
            _, status, usage = os.wait4(child.pid, 0)
            took = time.perf_counter() - start
            if status:
                sys.exit(f"{name} failed with {status}: {' '.join(command)}")
            if name == "numpy":
                took = float(out.split()[0])  # its own clock leaves out the start of Python
            seconds[name].append(took)
            processor[name].append(usage.ru_utime + usage.ru_stime)
            memory[name].append(usage.ru_maxrss / 1024)
finally:
    os.unlink(script.name)
peer = statistics.median(seconds["numpy"])
for name in jobs:
    middle = statistics.median(seconds[name])
    print(f"{name:20} {middle:8.3f} s wall {statistics.median(processor[name]):8.3f} s processor "
          f"{max(memory[name]):7.1f} MiB   numpy / this = {peer / middle:8.1f}")
print("ceiling              " + subprocess.run([ceiling], capture_output=True, text=True).stdout.strip())
PY

#!/usr/bin/env python3
"""The reference job as whole processes in alternation. usage: compare_processes.py TUIYAN PYTHON NUMPY_SCRIPT|"" RUNS PATHS"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

tuiyan, python, numpy_job, runs, paths = sys.argv[1:4] + [int(sys.argv[4]), sys.argv[5]]
numpy_job = numpy_job or "peers/numpy_reference.py"
with open("reference.tuiyan", encoding="utf-8") as file:
    statements = [f"set paths {paths}\n" if line.startswith("set paths") else line for line in file]
scripts = {}
for name, method in [("sampled", "sample"), ("closed form", "auto")]:
    script = tempfile.NamedTemporaryFile("w", suffix=".tuiyan", dir=".", delete=False, encoding="utf-8")
    script.writelines(f"set method {method}\n" if line.startswith("set method") else line for line in statements)
    script.close()
    scripts[name] = script.name
jobs = {f"tuiyan, {name}": [tuiyan, "run", script, "--format", "json"] for name, script in scripts.items()}
jobs["tuiyan, nothing"] = [tuiyan, "-c", "set horizon 2025"]
jobs["numpy"] = [python, numpy_job, paths]
seconds, processor, memory = ({name: [] for name in jobs} for _ in range(3))
try:
    for _ in range(runs):
        for name, command in jobs.items():
            begin = time.perf_counter()
            child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            out = child.stdout.read()
            _, status, usage = os.wait4(child.pid, 0)
            took = time.perf_counter() - begin
            if status:
                sys.exit(f"{name} failed with {status}: {' '.join(command)}")
            # NumPy's own clock leaves out the start of Python.
            seconds[name].append(float(out.split()[0]) if name == "numpy" else took)
            processor[name].append(usage.ru_utime + usage.ru_stime)
            memory[name].append(usage.ru_maxrss / 1024)
finally:
    for script in scripts.values():
        os.unlink(script)
peer = statistics.median(seconds["numpy"])
for name in jobs:
    middle = statistics.median(seconds[name])
    print(f"{name:20} {middle:8.3f} s wall {statistics.median(processor[name]):8.3f} s processor "
          f"{max(memory[name]):7.1f} MiB   numpy / this = {peer / middle:8.1f}")

#!/usr/bin/env python3
"""How many requests a second `tuiyan worker` answers. usage: compare_worker.py TUIYAN FILE NAME"""
import os
import statistics
import subprocess
import sys
import time

tuiyan, path, name = sys.argv[1:]
with open(path, "rb") as file:
    count = sum(1 for _ in file)
seconds, processor, memory = [], [], []
for _ in range(5 if count < 500_000 else 1):
    with open(path, "rb") as requests, open(os.devnull, "wb") as answers:
        begin = time.perf_counter()
        child = subprocess.Popen([tuiyan, "worker"], stdin=requests, stdout=answers)
        _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"the worker failed with {status}")
    seconds.append(time.perf_counter() - begin)
    processor.append(usage.ru_utime + usage.ru_stime)
    memory.append(usage.ru_maxrss / 1024)
took, used = statistics.median(seconds), statistics.median(processor)
print(f"{count} requests, {name}: {count / took:,.0f} a second; {count / used:,.0f} a second of processor time; "
      f"{max(memory):.1f} MiB")

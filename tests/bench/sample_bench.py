"""The sample observatory: how long the start, the timeline and the funding chart take."""
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import screen_bench


def ms_of(command):
    """None, and a word on standard error, when the command fails."""
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        print("FAILED:", *map(str, command), "\n", done.stderr.strip(), file=sys.stderr, flush=True)
        return None
    return (time.perf_counter() - start) * 1000


def median_ms(command, runs=5):
    times = [ms_of(command) for _ in range(runs)]
    return None if None in times else statistics.median(times)


def measured(vigie, timer, runs):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "sample.vigie"
        times = {"new": ms_of([vigie, "new", file, "--sample"])}
        for ending in ("png", "svg", "pdf"):
            times[f"timeline_{ending}"] = median_ms([vigie, "timeline", file, "-o", folder / f"t.{ending}"])
            times[f"funding_{ending}"] = median_ms(
                [vigie, "chart", file, "funding", "--by", "year", "--color", "investor", "-o", folder / f"f.{ending}"])
        if timer:
            times["warm"] = screen_bench.started(timer, vigie, file, runs)
            if os.access("/proc/sys/vm/drop_caches", os.W_OK):
                times["cold"] = screen_bench.started(timer, vigie, file, runs, cold=True)
        return times

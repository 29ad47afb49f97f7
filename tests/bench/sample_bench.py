"""The sample observatory: how long the start, the timeline and the funding chart take."""
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import screen_bench


def seconds_of(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def median_ms(command, runs=5):
    return statistics.median(seconds_of(command) for _ in range(runs)) * 1000


def measured(vigie, timer, runs):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "sample.vigie"
        times = {"new": seconds_of([vigie, "new", file, "--sample"]) * 1000}
        for ending in ("png", "svg", "pdf"):
            times[f"timeline_{ending}"] = median_ms([vigie, "timeline", file, "-o", folder / f"t.{ending}"])
            times[f"funding_{ending}"] = median_ms(
                [vigie, "chart", file, "funding", "--by", "year", "--color", "investor", "-o", folder / f"f.{ending}"])
        if timer:
            times["warm"] = screen_bench.started(timer, vigie, file, runs)
            if os.access("/proc/sys/vm/drop_caches", os.W_OK):
                times["cold"] = screen_bench.started(timer, vigie, file, runs, cold=True)
        return times

"""Times windows from outside: ours and that of DB Browser for SQLite, on the same rows.

The timer is a program named by VIGIE_SCREEN_TIMER. It starts a command on a private X server, sends it the given steps
("click X Y", "key Return", "type abc") and prints one JSON object: median.complete_ms and median.rss_peak_mb, and for
each step complete_ms or per_key_ms, the times to the last pixel that changed."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

WORDS = "soc mor"
DROP_CACHES = "sync; echo 3 > /proc/sys/vm/drop_caches"


def timer():
    path = os.environ.get("VIGIE_SCREEN_TIMER")
    if not path:
        print("SKIPPED: nothing is timed on the screen, because VIGIE_SCREEN_TIMER names no timer program",
              file=sys.stderr, flush=True)
    return path


def timed(timer_program, command, runs, steps=(), environment=None, options=()):
    call = [timer_program, "--runs", str(runs), "--maximize", "--display", str(100 + os.getpid() % 800), *options]
    for name, value in (environment or {}).items():
        call += ["--env", f"{name}={value}"]
    for step in steps:
        call += ["--step", step]
    answer = subprocess.run([*call, "--", *map(str, command)], check=True, stdout=subprocess.PIPE)
    return json.loads(answer.stdout)


def our_home(folder, page):
    """A home in which the program opens on the given page, in French, as after a first use."""
    settings = Path(folder) / "config" / "vigie"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "vigie.ini").write_text(f"[General]\nlanguage=fr\n\n[window]\npage={page}\n")
    return {"XDG_CONFIG_HOME": f"{folder}/config", "XDG_DATA_HOME": f"{folder}/data",
            "XDG_CACHE_HOME": f"{folder}/cache"}


def started(timer_program, vigie, file, runs, cold=False):
    with tempfile.TemporaryDirectory() as folder:
        environment = our_home(folder, "contracts")
        timed(timer_program, [vigie, file], 1, environment=environment)
        options = ["--before", DROP_CACHES] if cold else []
        return timed(timer_program, [vigie, file], runs, environment=environment, options=options)["median"]["complete_ms"]


def summary(result):
    keys = [time for step in result["steps"] for time in step.get("per_key_ms", []) if time and time > 0]
    clicks = [step["complete_ms"] for step in result["steps"] if step["step"].startswith("click")]
    return {"complete": result["median"]["complete_ms"], "memory": result["median"]["rss_peak_mb"],
            "key": max(keys, default=None), "sort": clicks[0]}


def compare(timer_program, vigie, original, runs):
    """Both programs open the same rows, sort them by the short name, and get the same words typed into the filter of the
    name (theirs) or of everything (ours). The places are those of maximised windows on a screen of 1280 × 800."""
    with tempfile.TemporaryDirectory(dir=original.parent) as folder:
        file = Path(folder) / "same-rows.vigie"
        shutil.copy(original, file)
        environment = our_home(folder, "organisations")
        first = timed(timer_program, [vigie, file], 1, environment=environment, options=["--settle", "10"])
        ours = timed(timer_program, [vigie, file], runs, environment=environment,
                     steps=["click 520 197", "click 1140 156", f"type {WORDS}"])
        theirs = timed(timer_program, ["sqlitebrowser", "-t", "organisation", file], runs,
                       environment={"HOME": folder, "XDG_CONFIG_HOME": f"{folder}/theirs"},
                       steps=["key Escape", "click 690 176", "click 490 202", f"type {WORDS}"])
        return {"first": first["median"]["complete_ms"], "ours": summary(ours), "theirs": summary(theirs)}

"""Mickle beside Crowd-Kit on the same tables, in one run: processor time, memory, accuracy.

Two processor times are compared, like with like: aggregation alone (Crowd-Kit's `fit`; what
`mickle aggregate` says of its own), and the whole program (from its start over reading the table;
Mickle also writes its result). Whatever takes less than five seconds is run three times, and the
least counts. A peer that works longer than the patience is ended: so long it took at least.
"""
import argparse
import json
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from tables import made, published, sets

METHODS = ["majority", "wawa", "zero-based", "dawid-skene", "one-coin", "glad", "mace", "m-msr",
           "kos"]
# How many times faster than the peer each has to be.
WANTED = {"dawid-skene": 100, "glad": 100, "mace": 100}
UNITS = {"ns": 1e-9, "µs": 1e-6, "ms": 1e-3, "s": 1.0}
SMALL = 5
MOST_MEMORY = 12 << 30


def run(words, patience):
    """What a program printed, its processor seconds and its peak of memory in MiB."""
    def bound():
        resource.setrlimit(resource.RLIMIT_CPU, (patience, patience + 5))
        # One method of the peer asks for a table of workers by workers by classes and more.
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))

    with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryFile("w+") as told:
        child = subprocess.Popen(words, stdout=said, stderr=told, preexec_fn=bound)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        told.seek(0)
        return {"said": said.read(), "late": child.returncode == -signal.SIGXCPU,
                "code": child.returncode, "complaint": " ".join(told.read().splitlines()[-1:]),
                "whole": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss / 1024}


def ours(program, method, labels, truth):
    with tempfile.NamedTemporaryFile(suffix=".csv") as out:
        words = [program, "aggregate", labels, "--method", method, "--truth", truth, "-o", out.name]
        done = run(words, 600)
    if done["code"]:
        sys.exit(f"{' '.join(map(str, words))}: {done['complaint']}")
    said = re.search(r"aggregated in .*?([0-9.]+)(ns|µs|ms|s)\)?$", done["said"], re.MULTILINE)
    took, unit = said.groups()
    accuracy = re.search(r"^accuracy +([0-9.]+)", done["said"], re.MULTILINE)[1]
    return {**done, "alone": float(took) * UNITS[unit], "accuracy": float(accuracy)}


def theirs(python, method, labels, truth, patience):
    done = run([python, Path(__file__).with_name("peer.py"), method, labels, truth], patience)
    if done["late"]:
        # It was killed while fitting: so long it took at least.
        return {**done, "alone": done["whole"], "accuracy": None}
    if done["code"]:
        return {**done, "failed": done["complaint"]}
    told = json.loads(done["said"])
    return {**done, "alone": told["seconds"], "accuracy": told["accuracy"]}


def least(once):
    first = once()
    if "failed" in first or first["late"] or SMALL < first["whole"]:
        return first
    runs = [first, once(), once()]
    return {**first, **{it: min(run[it] for run in runs) for it in ("alone", "whole", "memory")}}


def seconds(value):
    return f"{value:.2f}" if 1 <= value else f"{value:.4f}"


def row(name, method, mine, peer, faults):
    """One line of the table."""
    front = f"| {method} | {name} | {seconds(mine['alone'])} | "
    if "failed" in peer:
        reason = re.sub(r"[|`]", "", peer["failed"])[:90]
        return (front + f"fails: {reason} | – | {seconds(mine['whole'])} | – | – "
                f"| {mine['memory']:.0f} | – | {mine['accuracy']:.4f} | – | – |")
    faster, whole = peer["alone"] / mine["alone"], peer["whole"] / mine["whole"]
    memory = mine["memory"] / peer["memory"]
    good = WANTED.get(method, 30) <= faster and memory <= 0.2
    accuracy = "–"
    if peer["accuracy"] is not None:
        accuracy = f"{peer['accuracy']:.4f}"
        good = good and peer["accuracy"] - 0.005 <= mine["accuracy"]
    if not good:
        faults.append(f"{method} on {name}")
    bound = "≥ " if peer["late"] else ""
    after = " (not done)" if peer["late"] else ""
    return (front + f"{bound}{seconds(peer['alone'])}{after} | **{bound}{faster:.0f} ×** "
            f"| {seconds(mine['whole'])} | {bound}{seconds(peer['whole'])} | {bound}{whole:.0f} × "
            f"| {mine['memory']:.0f} | {bound}{peer['memory']:.0f} | {mine['accuracy']:.4f} "
            f"| {accuracy} | {'good' if good else '**missed**'} |")


def speed(given, say, faults):
    say("| method | labels | alone: mickle s | Crowd-Kit s | faster | whole: mickle s "
        "| Crowd-Kit s | faster | mickle MiB | Crowd-Kit MiB | accuracy | Crowd-Kit | |")
    say("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|")
    took = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in map(int, given.sizes.split(",")):
            for method in given.methods.split(","):
                # KOS is for two classes; the others are measured on four.
                labels, truth = made(Path(folder), size, 2 if method == "kos" else 4)
                mine = least(lambda: ours(given.program, method, labels, truth))
                peer = least(lambda: theirs(given.python, method, labels, truth, given.patience))
                took.setdefault(method, []).append((size, mine))
                say(row(f"{size:,}".replace(",", " "), method, mine, peer, faults))
    say("\nNanoseconds a label, aggregation alone; where the cost is linear they stay the same:\n")
    say("| method | " + " | ".join(f"{size} labels" for size in given.sizes.split(",")) + " |")
    say("|---" + "|--:" * len(given.sizes.split(",")) + "|")
    for method, runs in took.items():
        say(f"| {method} | " + " | ".join(f"{it['alone'] / n * 1e9:.0f}" for n, it in runs) + " |")


def accuracy(given, say, faults):
    say("| set | method | mickle | reference | difference | |")
    say("|---|---|--:|--:|--:|---|")
    for name, labels, truth, reference in sets(Path(given.sets)):
        for method, wanted in reference.items():
            reached = ours(given.program, method, labels, truth)["accuracy"]
            good = wanted - 0.005 <= reached
            if not good:
                faults.append(f"accuracy of {method} on {name}")
            say(f"| {name} | {method} | {reached:.4f} | {wanted:.4f} | {reached - wanted:+.4f} "
                f"| {'good' if good else '**missed**'} |")
    say("\nBeside what others have printed:\n")
    say("| set | method | mickle | printed | by |")
    say("|---|---|--:|--:|---|")
    for name, method, printed, source in published(Path(given.sets)):
        labels, truth = (Path(given.sets) / f"{name}.{it}.csv" for it in ("labels", "truth"))
        reached = ours(given.program, method, labels, truth)["accuracy"]
        say(f"| {name} | {method} | {reached:.4f} | {printed:.4f} | {source} |")


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--program", required=True)
    words.add_argument("--python", required=True, help="a Python that has Crowd-Kit")
    words.add_argument("--sizes", default="10000,100000,1000000")
    words.add_argument("--methods", default=",".join(METHODS))
    words.add_argument("--patience", type=int, default=180, help="seconds for each run of the peer")
    words.add_argument("--sets", help="folder of NAME.labels.csv, NAME.truth.csv, reference.json")
    words.add_argument("--write", help="a Markdown file for the tables")
    given = words.parse_args()
    lines, faults = [], []

    def say(line):
        print(line, flush=True)
        lines.append(line)

    say("## Speed and memory\n")
    speed(given, say, faults)
    if given.sets and Path(given.sets).is_dir():
        say("\n## Accuracy on real labels\n")
        accuracy(given, say, faults)
    say("\n" + (f"Missed: {', '.join(faults)}." if faults else "Nothing was missed."))
    if given.write:
        top = ("# `mickle aggregate` beside Crowd-Kit\n\nWritten by `make bench-consensus`; do not "
               "edit. What is measured and how is told in [consensus.md](consensus.md).\n\n")
        Path(given.write).write_text(top + "\n".join(lines) + "\n")
    sys.exit(1 if faults else 0)


main()

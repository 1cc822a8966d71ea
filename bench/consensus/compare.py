"""Mickle beside Crowd-Kit on the same tables, in one run: processor time, memory, accuracy.

Mickle's seconds are those of the whole command, from its start over reading the table to the
written result; Crowd-Kit's are those of `fit` alone. The table so favours the peer.
"""
import argparse
import csv
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

METHODS = ["majority", "wawa", "zero-based", "dawid-skene", "one-coin", "glad", "mace", "m-msr",
           "kos"]
# What nobody waits for: a peer that takes longer is said to take at least this long.
PATIENCE = 180


def make(folder, labels, classes):
    """Labels of tasks with five answers each, by workers from careless to careful."""
    dice = random.Random(7)
    workers = max(20, min(5000, labels // 200))
    name = folder / f"{labels}-{classes}"
    with open(f"{name}.labels.csv", "w") as out, open(f"{name}.truth.csv", "w") as known:
        out.write("task,worker,label\n")
        known.write("task,label\n")
        for task in range(labels // 5):
            truth = dice.randrange(classes)
            known.write(f"t{task},c{truth}\n")
            for worker in dice.sample(range(workers), 5):
                right = dice.random() < 0.4 + 0.55 * worker / workers
                label = truth if right else dice.randrange(classes)
                out.write(f"t{task},w{worker},c{label}\n")
    return f"{name}.labels.csv", f"{name}.truth.csv"


def ours(program, method, labels, truth):
    with tempfile.NamedTemporaryFile(suffix=".csv") as out:
        words = [program, "aggregate", labels, "--method", method, "--truth", truth, "-o", out.name]
        child = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        said = child.stdout.read()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(words)} ended with {child.returncode}")
    accuracy = float(re.search(r"^accuracy +([0-9.]+)", said, re.MULTILINE)[1])
    return {"seconds": used.ru_utime + used.ru_stime, "mebibytes": used.ru_maxrss / 1024,
            "accuracy": accuracy}


def theirs(python, method, labels, truth):
    script = Path(__file__).with_name("peer.py")
    words = [python, script, method, labels, truth]
    try:
        done = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return {"seconds": PATIENCE, "mebibytes": None, "accuracy": None}
    if done.returncode:
        return {"failed": done.stderr.strip().splitlines()[-1:]}
    return json.loads(done.stdout)


def row(name, method, mine, peer):
    if "failed" in peer:
        return f"{name:14} {method:12} {mine['seconds']:9.3f} s  the peer failed: {peer['failed']}"
    least = "≥ " if peer["mebibytes"] is None else ""
    faster = peer["seconds"] / mine["seconds"]
    memory = "-" if least else f"{mine['mebibytes'] / peer['mebibytes']:.2f}"
    accuracy = "-" if least else f"{peer['accuracy']:.4f}"
    return (f"{name:14} {method:12} {mine['seconds']:9.3f} s {peer['seconds']:9.2f} s "
            f"{least}{faster:7.0f} ×   {mine['mebibytes']:6.0f} MiB {memory:>5}   "
            f"{mine['accuracy']:.4f} {accuracy}")


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--program", required=True)
    words.add_argument("--python", required=True, help="a Python that has Crowd-Kit")
    words.add_argument("--sizes", default="10000,100000,1000000")
    words.add_argument("--methods", default=",".join(METHODS))
    words.add_argument("--sets", default=None, help="folder of NAME.labels.csv and NAME.truth.csv")
    given = words.parse_args()
    print(f"{'labels':14} {'method':12} {'mickle':>11} {'crowd-kit':>11} {'faster':>10}   "
          f"{'memory':>10} {'ratio':>5}   accuracy of both", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        tables = []
        for size in map(int, given.sizes.split(",")):
            tables.append((f"{size}", *make(Path(folder), size, 4)))
            tables.append((f"{size} binary", *make(Path(folder), size, 2)))
        sets = sorted(Path(given.sets).glob("*.labels.csv")) if given.sets else []
        for it in sets:
            truth = it.with_name(it.name.replace(".labels.", ".truth."))
            if truth.exists() and not it.name.startswith("num_"):
                tables.append((it.name.split(".")[0], it, truth))
        for name, labels, truth in tables:
            with open(labels) as file:
                classes = len({it["label"] for it in csv.DictReader(file)})
            for method in given.methods.split(","):
                # KOS is for two classes; the others are measured on four.
                if (method == "kos") != name.endswith("binary") and not sets_has(name, sets):
                    continue
                if method == "kos" and classes != 2:
                    continue
                mine = ours(given.program, method, labels, truth)
                print(row(name, method, mine, theirs(given.python, method, labels, truth)),
                      flush=True)


def sets_has(name, sets):
    return any(it.name.startswith(f"{name}.") for it in sets)


main()

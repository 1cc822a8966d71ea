"""The tables that are compared on: made ones of any size, and published ones."""
import csv
import json
import random

# The names of the reference table for our methods.
NAMES = {"majority": "MajorityVote", "wawa": "Wawa", "dawid-skene": "DawidSkene_100",
         "one-coin": "OneCoinDawidSkene_100", "glad": "GLAD_100", "mace": "MACE_50_r10"}


def made(folder, labels, classes):
    """Labels of tasks with five answers each, by workers from careless to careful."""
    name = folder / f"{labels}-{classes}"
    files = f"{name}.labels.csv", f"{name}.truth.csv"
    if name.exists():
        return files
    dice = random.Random(7)
    workers = max(20, min(5000, labels // 200))
    with open(files[0], "w") as out, open(files[1], "w") as known:
        out.write("task,worker,label\n")
        known.write("task,label\n")
        for task in range(labels // 5):
            truth = dice.randrange(classes)
            known.write(f"t{task},c{truth}\n")
            for worker in dice.sample(range(workers), 5):
                right = dice.random() < 0.4 + 0.55 * worker / workers
                label = truth if right else dice.randrange(classes)
                out.write(f"t{task},w{worker},c{label}\n")
    name.touch()
    return files


def sets(folder):
    """Name, labels, truth, and for each method the lowest accuracy that the reference reached."""
    reference = folder / "reference.json"
    known = json.loads(reference.read_text())["accuracy"] if reference.exists() else {}
    for labels in sorted(folder.glob("*.labels.csv")):
        name = labels.name.split(".")[0]
        runs = known.get(name, {}).get("all", {})
        lowest = {ours: min(run["accuracy"] for run in runs[theirs])
                  for ours, theirs in NAMES.items() if theirs in runs}
        if lowest:
            yield name, labels, folder / f"{name}.truth.csv", lowest


def published(folder):
    """Set, method, accuracy and source."""
    for name in ("rte", "temp"):
        units = folder / "published" / f"mace_units_{name}.csv"
        if units.exists():
            yield name, "mace", share_right(units), "MACE.jar, as CrowdTruth ran it"
    if (folder / "d_product.labels.csv").exists():
        paper = {"majority": 0.897, "wawa": 0.897, "dawid-skene": 0.940, "glad": 0.928,
                 "kos": 0.895, "mace": 0.929}
        for method, printed in paper.items():
            yield "d_product", method, printed, "the paper of Crowd-Kit, JOSS 9 (2024)"


def share_right(units):
    """How often the printed probabilities name the answer that is printed beside them."""
    with open(units) as file:
        rows = list(csv.DictReader(file))
    said = {"1": "true", "0": "false"}
    names = [it for it in rows[0] if it not in ("unit", "gold")]
    hits = sum(max(names, key=lambda it: float(row[it])) == said.get(row["gold"], row["gold"])
               for row in rows)
    return hits / len(rows)

"""One method of Crowd-Kit on one table of labels; prints processor seconds, memory, accuracy.

The seconds are those of `fit` alone, without starting Python and reading the table.
"""
import json
import resource
import sys
import time

import pandas
from crowdkit.aggregation import (GLAD, KOS, MACE, MMSR, DawidSkene, MajorityVote,
                                  OneCoinDawidSkene, Wawa, ZeroBasedSkill)

METHODS = {
    "majority": lambda: MajorityVote(),
    "wawa": lambda: Wawa(),
    "zero-based": lambda: ZeroBasedSkill(),
    "dawid-skene": lambda: DawidSkene(n_iter=100),
    "one-coin": lambda: OneCoinDawidSkene(n_iter=100),
    "glad": lambda: GLAD(n_iter=100),
    "mace": lambda: MACE(n_restarts=10, n_iter=50, random_state=0),
    "m-msr": lambda: MMSR(),
    "kos": lambda: KOS(),
}


def main():
    method, labels, truth = sys.argv[1:4]
    table = pandas.read_csv(labels, dtype=str)
    known = pandas.read_csv(truth, dtype=str).set_index("task")["label"]
    model = METHODS[method]()
    before = time.process_time()
    if method == "one-coin":
        # Its fit_predict raises TypeError in 1.4.1.
        found = model.fit(table).labels_
    else:
        found = model.fit_predict(table)
    seconds = time.process_time() - before
    common = known.index.intersection(found.index)
    accuracy = float((found.loc[common] == known.loc[common]).mean())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "mebibytes": memory, "accuracy": accuracy}))


main()

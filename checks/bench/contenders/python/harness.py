"""A Python contender as a process: `run(answer, batch)`, told which to run, line by line."""

import json
import sys
import time


def run(answer, batch):
    """answer() gives numbers to be compared; batch() does the work and gives the number of operations."""
    for line in sys.stdin:
        if line == "answer\n":
            print(json.dumps([float(x) for x in answer()]), flush=True)
        else:
            start = time.perf_counter()
            operations = batch()
            print(json.dumps({"seconds": time.perf_counter() - start, "operations": operations}), flush=True)

#!/usr/bin/env python3
"""Prints numpy-testsets.json: the vectors that NumPy's own tests of the bit generators and SeedSequence check.

    python3 numpy-testsets.py > numpy-testsets.json
        (Debian: python3-numpy, which installs numpy.random.tests; made with NumPy 1.24.2)

Sources, all BSD 3-Clause, Copyright (c) 2005-2017, NumPy Developers (see NOTICE):
- numpy/random/tests/data/*-testset-1.csv, *-testset-2.csv: a seed, and the first 1000 words, of 32 bits for MT19937 and
  of 64 bits for the others;
- numpy/random/tests/test_seed_sequence.py, test_reference_data: from M. E. O'Neill's C++ reference of seed_seq_fe,
  https://gist.github.com/imneme/540829265469e673d045;
- numpy/random/tests/test_direct.py, TestPCG64 and TestPCG64DXSM: test_advange_large and test_advance_symmetry.
"""

import ast
import csv
import json
from pathlib import Path

import numpy.random

from state import GENERATORS

TESTS = Path(numpy.random.__file__).parent / "tests"


def words(name):
    with open(TESTS / "data" / name) as file:
        rows = list(csv.reader(file))
    return {"seed": str(int(rows[0][1], 0)), "words": [str(int(row[1], 0)) for row in rows[1:]]}


def constants(file, *path):
    """The literals that a test assigns to names."""
    node = ast.parse((TESTS / file).read_text())
    for name in path:
        node = next(child for child in node.body if getattr(child, "name", None) == name)
    found = {}
    for statement in node.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            try:
                found[statement.targets[0].id] = ast.literal_eval(statement.value)
            except ValueError:
                pass
    return found


reference = constants("test_seed_sequence.py", "test_reference_data")


def advance(name):
    large = constants("test_direct.py", f"Test{name}", "test_advange_large")
    symmetry = constants("test_direct.py", f"Test{name}", "test_advance_symmetry")
    return {
        "large": {"seed": 38219308213743, "initial": str(large["initial_state"]), "advanced": str(large["advanced_state"])},
        "symmetry": {"step": str(symmetry["step"])},
    }


print(json.dumps({
    "words": {name: [words(f"{name.lower()}-testset-{i}.csv") for i in (1, 2)] for name in GENERATORS},
    "seedSequence": [
        {"seed": seed, "uint32": uint32, "uint64": [str(word) for word in uint64]}
        for seed, uint32, uint64 in zip(reference["inputs"], reference["outputs"], reference["outputs64"])
    ],
    "advance": {name: advance(name) for name in ("PCG64", "PCG64DXSM")},
}, indent=1))

"""Hashes NumPy's streams and compares them with the committed hashes, which the packages' streams have.

Prints a row of the table in ../README.md; with --write, writes the committed hashes instead.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import platform
import sys

import numpy

SEED = 12345
METHODS = ["standard_normal", "standard_exponential", "random"]
BLOCK = 10**6  # what is held at once
COMMITTED = pathlib.Path(__file__).parent / "streams.json"


def stream_hash(method, draws):
    rng = numpy.random.default_rng(SEED)
    sha256 = hashlib.sha256()
    for _ in range(draws // BLOCK):
        sha256.update(getattr(rng, method)(BLOCK).astype("<f8").tobytes())
    return sha256.hexdigest()


def row(draws, different):
    glibc = os.confstr("CS_GNU_LIBC_VERSION").split()[-1]
    power = f"10^{len(str(draws)) - 1}"
    outcome = f"different: {', '.join(different)}" if different else "same"
    return f"| {numpy.__version__} | {glibc} | {platform.machine()} | {power} | {datetime.date.today()} | {outcome} |"


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--draws", type=int, choices=[10**6, 10**8], default=10**6, help="draws of each stream")
parser.add_argument("--write", action="store_true")
arguments = parser.parse_args()

if arguments.write:
    hashes = {draws: {method: stream_hash(method, draws) for method in METHODS} for draws in (10**6, 10**8)}
    COMMITTED.write_text(json.dumps(hashes, indent=2) + "\n")
else:
    committed = json.loads(COMMITTED.read_text())[str(arguments.draws)]
    different = [method for method in METHODS if stream_hash(method, arguments.draws) != committed[method]]
    print(row(arguments.draws, different))
    sys.exit(bool(different))

"""Runs programs of draws, one JSON object a line, with NumPy; prints the SHA-256 of all that each draws.

The twin of numpy-programs.ts, which says what the operations are.
"""

import hashlib
import json
import sys

import numpy as np

DTYPES = {"bool": np.uint8}


class Stream:
    """A generator, and whether its seed sequence is known."""

    def __init__(self, bits, sequence):
        self.rng = np.random.Generator(bits)
        self.sequence = sequence


def seeded(name, sequence):
    return Stream(getattr(np.random, name)(sequence), sequence)


def integers(rng, low, high, size, dtype, endpoint):
    return rng.integers(int(low), int(high), size, dtype=dtype, endpoint=endpoint).astype(DTYPES.get(dtype, dtype))


# Each gives an array, whose bytes are hashed.
DRAWS = {
    "random": lambda rng, n: rng.random(n),
    "standardNormal": lambda rng, n: rng.standard_normal(n),
    "standardExponential": lambda rng, n: rng.standard_exponential(n),
    "fillRandom": lambda rng, n: rng.random(out=np.empty(n)),
    "fillStandardNormal": lambda rng, n: rng.standard_normal(out=np.empty(n)),
    "fillStandardExponential": lambda rng, n: rng.standard_exponential(out=np.empty(n)),
    "normal": lambda rng, loc, scale, n: rng.normal(loc, scale, n),
    "uniform": lambda rng, low, high, n: rng.uniform(low, high, n),
    "exponential": lambda rng, scale, n: rng.exponential(scale, n),
    "integers": integers,
    "poisson": lambda rng, lam, n: rng.poisson(lam, n).astype(float),
    "geometric": lambda rng, p, n: rng.geometric(p, n).astype(float),
    "gamma": lambda rng, shape, scale, n: rng.gamma(shape, scale, n),
    "beta": lambda rng, a, b, n: rng.beta(a, b, n),
    "chisquare": lambda rng, df, n: rng.chisquare(df, n),
    "standardT": lambda rng, df, n: rng.standard_t(df, n),
    "standardCauchy": lambda rng, n: rng.standard_cauchy(n),
    "rayleigh": lambda rng, scale, n: rng.rayleigh(scale, n),
    "triangular": lambda rng, left, mode, right, n: rng.triangular(left, mode, right, n),
    "permutation": lambda rng, n: rng.permutation(n).astype(float),
    "choice": lambda rng, n, size, replace, shuffle: rng.choice(n, size, replace, shuffle=shuffle).astype(float),
}


def spawn(streams, saved, stream, n):
    if stream.sequence is not None:
        streams += [seeded(type(stream.rng.bit_generator).__name__, child) for child in stream.sequence.spawn(n)]


def save(streams, saved, stream):
    s = stream.sequence
    seeds = None if s is None else (s.entropy, s.spawn_key, s.pool_size, s.n_children_spawned)
    saved.append((type(stream.rng.bit_generator), stream.rng.bit_generator.state, seeds))


def restore(streams, saved, stream, i):
    if not saved:
        return
    kind, state, seeds = saved[i % len(saved)]
    sequence = None
    if seeds is not None:
        entropy, spawn_key, pool_size, spawned = seeds
        sequence = np.random.SeedSequence(entropy, spawn_key=spawn_key, pool_size=pool_size, n_children_spawned=spawned)
    bits = kind(0 if sequence is None else sequence)
    bits.state = state
    streams.append(Stream(bits, sequence))


def advance(streams, saved, stream, delta):
    if hasattr(stream.rng.bit_generator, "advance"):
        stream.rng.bit_generator.advance(int(delta))


def jumped(streams, saved, stream, jumps):
    if hasattr(stream.rng.bit_generator, "jumped") and not isinstance(stream.rng.bit_generator, np.random.MT19937):
        streams.append(Stream(stream.rng.bit_generator.jumped(jumps), None))


MOVES = {"spawn": spawn, "save": save, "restore": restore, "advance": advance, "jumped": jumped}


def run(program):
    seed = [int(entry) for entry in program["seed"]]
    streams = [seeded(program["bits"], np.random.SeedSequence(seed if len(seed) > 1 else seed[0]))]
    saved = []
    digest = hashlib.sha256()
    for name, place, *args in program["operations"]:
        stream = streams[place % len(streams)]
        if name in DRAWS:
            digest.update(np.ascontiguousarray(DRAWS[name](stream.rng, *args)).tobytes())
        else:
            MOVES[name](streams, saved, stream, *args)
    return digest.hexdigest()


for line in sys.stdin:
    print(run(json.loads(line)))

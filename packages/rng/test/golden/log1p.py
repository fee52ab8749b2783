#!/usr/bin/env python3
"""Prints log1p.json: rows [x, log1p(x)] of the C library, for multiples of 2^-53 in (-1, 0].

    python3 log1p.py > log1p.json        (made with glibc 2.36-9+deb12u14 on x86-64 with FMA)
"""

import json
import math
import random
import struct

random.seed(20260101)


def double(high, low):
    return struct.unpack(">d", struct.pack(">II", high, low))[0]


def arguments():
    yield from (-0.0, -(2.0**-53), -(1 - 2.0**-53), -0.5, -0.25, -0.2929, -0.29289321881345254, -0.75)
    for exponent in range(1, 54):  # every scale near 0 and near -1
        for _ in range(25):
            yield -(random.getrandbits(exponent) * 2.0**-53)
            yield -(1 - (1 + random.getrandbits(exponent - 1)) * 2.0**-53)
    for k in range(1, 50):  # 1 + x close to a power of two, from below and from above
        for j in range(-8, 9):
            yield -(1 - 2.0**-k * (1 + j * 2.0 ** -random.randint(21, 52 - k // 2))) // 2.0**-53 * 2.0**-53
    # Where a comparison of high words decides: |x| around 0.2929, and 1 + x around 2^-k·√2.
    for _ in range(600):
        yield -double(0x3FD2BEC0 + random.randrange(8), random.getrandbits(32))
        yield double(0x3FD6A098 + random.randrange(12) - (random.randrange(6) << 20), random.getrandbits(32)) - 1
    # Where contracting other products than glibc does would show.
    yield from (-0.2928933949852534, -0.6464466406760865, -0.27203340388902797)
    for _ in range(4000):
        yield -random.random()
    for _ in range(1500):  # 1 + x so close to a power of two that glibc leaves the long series
        f = random.choice((-1, 1)) * random.uniform(2.0**-22, 2.0**-19.5)
        yield -(1 - 2.0 ** -random.randint(1, 5) * (1 + f)) // 2.0**-53 * 2.0**-53
    # Where a unit in the last place of a coefficient of the series shows.
    yield from (-0.2901741976962251, -0.27169745125449685, -0.90671799231982575, -0.24663102869519904)
    yield from (-0.30027554763959774, -0.29347449090448519, -0.28277000657701723, -0.28082530097781822)
    yield from (-0.30513784077224271, -0.3054687614109155, -0.29355090613978663, -0.30565947834365714)
    yield from (-0.64720161718185665, -0.292679118464509, -0.2946710413526431, -0.29436728005115798)
    yield -0.29240423356953682


print("[")
print(",\n".join(json.dumps([x, math.log1p(x)]) for x in arguments()))
print("]")

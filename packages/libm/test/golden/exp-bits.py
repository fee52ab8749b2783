#!/usr/bin/env python3
"""Prints exp-bits.json: a hash of 2e5 results of glibc's exp, built without FMA: Arm's algorithm, compiled by others.

    python3 exp-bits.py > exp-bits.json        (made with glibc 2.36-9+deb12u14 on x86-64)

Argument i is ((i·7919) mod N)/N·1400 − 700, every operation rounded; the hash is SHA-256 of the little-endian results.
"""

import hashlib
import json
import math
import os
import struct
import sys

TUNABLES = "glibc.cpu.hwcaps=-FMA,-FMA4,-AVX2,-AVX2_Usable,-FMA_Usable,-FMA4_Usable"
if os.environ.get("GLIBC_TUNABLES") != TUNABLES:
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "GLIBC_TUNABLES": TUNABLES})

N = 200_000
digest = hashlib.sha256()
for i in range(N):
    digest.update(struct.pack("<d", math.exp(i * 7919 % N / N * 1400 - 700)))
print(json.dumps({"n": N, "sha256": digest.hexdigest()}))

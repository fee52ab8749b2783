"""What the recipes beside this file share: values to far more than 53 bits, printed as rows of JSON.

A row is [argument…, nearest, rest]: nearest is the double nearest to the value, rest is what it lacks, in units of its last place.
"""

import json

from mpmath import floor, fabs, log, mp, mpf, nint

mp.prec = 240


def row(function, *arguments):
    value = function(*map(mpf, arguments))
    if value == 0:
        return [*arguments, 0.0, 0.0]
    ulp = mpf(2) ** max(-1074, int(floor(log(fabs(value), 2))) - 52)
    nearest = nint(value / ulp)
    return [*arguments, float(nearest * ulp), float(value / ulp - nearest)]


def print_rows(rows):
    print("[")
    print(",\n".join(map(json.dumps, rows)))
    print("]")

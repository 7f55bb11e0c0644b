# SPDX-License-Identifier: GPL-3.0-or-later
"""Exact tails by scipy.stats: lines of "tail k n p", "two k n p" or "bh p p p …" in, numbers out."""
import sys

from scipy import stats

for line in sys.stdin:
    what, *numbers = line.split()
    if what == "bh":
        print(*(repr(float(p)) for p in stats.false_discovery_control([float(n) for n in numbers])))
        continue
    k, n, p = int(numbers[0]), int(numbers[1]), float(numbers[2])
    print(repr(float(stats.binom.sf(k - 1, n, p) if what == "tail"
                     else stats.binomtest(k, n, p).pvalue)))

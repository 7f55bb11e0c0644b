# SPDX-License-Identifier: GPL-3.0-or-later
"""Public holidays of Norway by python3-holidays, without plain Sundays: norwegian_holidays.py FIRST LAST."""
import sys

import holidays

first, last = int(sys.argv[1]), int(sys.argv[2])
for day in sorted(holidays.country_holidays("NO", years=range(first, last + 1))):
    print(day.isoformat())

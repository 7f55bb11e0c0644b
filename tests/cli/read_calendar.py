# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an iCalendar from standard input and prints its events, a line each: day or time, and what for."""
import sys

import icalendar

calendar = icalendar.Calendar.from_ical(sys.stdin.read())
assert calendar["VERSION"] == "2.0"
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    print(event.decoded("DTSTART").isoformat(), event["SUMMARY"])

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# count.sh FILE: prints how many cases passed and failed, from meson's test log.
# A test that prints no TAP is one case; one that fails otherwise than by a case
# of its own (a crash, a time-out, a plan not kept) adds a failed one.
set -euo pipefail
jq -rn '
  def count(f): [.[] | select(f)] | length;
  reduce inputs as $test ([0, 0];
    ($test.stdout // "" | split("\n")) as $lines
    | ($lines | count(test("^(not )?ok\\b"))) as $cases
    | ($lines | count(test("^ok\\b") and (test("# *(skip|todo)"; "i") | not))) as $good
    | ($lines | count(test("^not ok\\b") and (test("# *todo"; "i") | not))) as $bad
    | ($test.result | IN("OK", "SKIP", "EXPECTEDFAIL", "IGNORED")) as $well
    | if $test.result == "IGNORED" then .
      elif $cases == 0 and $test.result == "SKIP" then .
      elif $well then [.[0] + (if $cases == 0 then 1 else $good end), .[1]]
      else [.[0] + $good, .[1] + ([$bad, 1] | max)] end)
  | map(tostring) | join(" ")
' "$1"

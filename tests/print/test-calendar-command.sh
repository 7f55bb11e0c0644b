#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test-calendar-command.sh NAERVAERCTL FACTS: calendar print without a display.
set -uo pipefail
ctl=$1 facts=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unset DISPLAY WAYLAND_DISPLAY
number=0

expect() { # NAME EXIT_CODE ARGUMENT…
  local name=$1 code=$2 got=0
  shift 2
  "$ctl" calendar "$@" >"$scratch/out" 2>"$scratch/err" || got=$?
  number=$((number + 1))
  if [ "$got" = "$code" ]; then
    echo "ok $number - $name"
  else
    echo "not ok $number - $name: exit $got, expected $code"
    sed 's/^/# /' "$scratch/err"
  fi
}
check() { # NAME COMMAND…
  local name=$1
  shift
  number=$((number + 1))
  if "$@" >/dev/null 2>&1; then echo "ok $number - $name"; else echo "not ok $number - $name"; fi
}

ole=(print --facts "$facts" --employee 10070 --today 2026-11-15)
expect 'writes a PDF' 0 "${ole[@]}" --pdf "$scratch/a.pdf" --talk 2026-11-18
expect 'writes it again' 0 "${ole[@]}" --pdf "$scratch/b.pdf" --talk 2026-11-18
check 'the same bytes' cmp "$scratch/a.pdf" "$scratch/b.pdf"
check 'nobody else can read it' test "$(stat -c %a "$scratch/a.pdf")" = 600
expect 'writes a picture' 0 "${ole[@]}" --png "$scratch/a.png" --greyscale --portrait --years 1
check 'a picture of A4 at 150 dpi' sh -c "file -b '$scratch/a.png' 2>/dev/null | grep -q '1240 x 1754' || identify '$scratch/a.png' | grep -q 1240x1754"
expect 'writes a drawing' 0 "${ole[@]}" --svg "$scratch/a.svg" --months --years 2 --no-little-absence
check 'a drawing that is well-formed' xmllint --noout "$scratch/a.svg"
expect 'writes all three at once' 0 "${ole[@]}" --svg "$scratch/c.svg" --pdf "$scratch/c.pdf" --png "$scratch/c.png"
check 'and all are there' test -s "$scratch/c.svg" -a -s "$scratch/c.pdf" -a -s "$scratch/c.png"
expect 'an unknown employee' 3 print --facts "$facts" --employee nobody --pdf "$scratch/x.pdf"
expect 'no employee' 2 print --facts "$facts" --pdf "$scratch/x.pdf"
expect 'nothing to write' 2 "${ole[@]}"
expect 'no such day' 2 "${ole[@]}" --pdf "$scratch/x.pdf" --talk 2026-02-30
expect 'too many years' 2 "${ole[@]}" --pdf "$scratch/x.pdf" --years 11
expect 'a place that cannot be written' 5 "${ole[@]}" --pdf "$scratch/none/x.pdf"
expect 'no subcommand' 2
check 'nothing was written' test ! -e "$scratch/x.pdf"
echo "1..$number"

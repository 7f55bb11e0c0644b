#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test-sheet-command.sh NAERVAERCTL FACTS: print, plan print and meeting print without a display.
set -uo pipefail
ctl=$1 facts=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unset DISPLAY WAYLAND_DISPLAY
number=0

expect() { # NAME EXIT_CODE ARGUMENT…
  local name=$1 code=$2 got=0
  shift 2
  "$ctl" "$@" >"$scratch/out" 2>"$scratch/err" || got=$?
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
says() { pdftotext "$1" - | grep -qF "$2"; }

vigdis=(--facts "$facts" --employee 10021)
for sheet in sick-lister plan invitation preparation leader-preparation minutes nav-request balance rights chronology talk table nameless; do
  expect "prints $sheet" 0 print "$sheet" "${vigdis[@]}" --pdf "$scratch/$sheet.pdf"
done
expect 'prints the plan' 0 plan print "${vigdis[@]}" --pdf "$scratch/again.pdf"
check 'the same bytes' cmp "$scratch/plan.pdf" "$scratch/again.pdf"
check 'nobody else can read it' test "$(stat -c %a "$scratch/plan.pdf")" = 600
expect 'a page of the plan as a picture' 0 plan print "${vigdis[@]}" --png "$scratch/plan.png" --page 2
expect 'no such page' 2 plan print "${vigdis[@]}" --png "$scratch/x.png" --page 9
expect 'no such version' 3 plan print "${vigdis[@]}" --version 7 --pdf "$scratch/x.pdf"
expect 'the sheet of a plan' 0 plan print "${vigdis[@]}" --sheet sick-lister --pdf "$scratch/again.pdf" --lang nn
check 'in nynorsk' says "$scratch/again.pdf" 'Til sjukmeldar'
expect 'prints the minutes' 0 meeting print "${vigdis[@]}" --pdf "$scratch/meeting.pdf"
check 'of the meeting that was held' says "$scratch/meeting.pdf" 'Referat fra dialogmøte 1'
expect 'a blank plan' 0 plan print "${vigdis[@]}" --blank --pdf "$scratch/blank.pdf"
check 'without what is known' sh -c "! pdftotext '$scratch/blank.pdf' - | grep -q Formiddagene"
expect 'a sheet that is not filled in' 2 print nameless "${vigdis[@]}" --blank --pdf "$scratch/x.pdf"
expect 'no such sheet' 2 print nothing "${vigdis[@]}" --pdf "$scratch/x.pdf"
expect 'no sheet' 2 print "${vigdis[@]}" --pdf "$scratch/x.pdf"
expect 'no employee' 2 print plan --facts "$facts" --pdf "$scratch/x.pdf"
expect 'an unknown employee' 3 print plan --facts "$facts" --employee nobody --pdf "$scratch/x.pdf"
expect 'nothing to write' 2 print plan "${vigdis[@]}"
expect 'a place that cannot be written' 5 print plan "${vigdis[@]}" --pdf "$scratch/none/x.pdf"
expect 'no subcommand of meeting' 2 meeting
expect 'no subcommand of plan' 2 plan
check 'nothing was written' test ! -e "$scratch/x.pdf"
echo "1..$number"

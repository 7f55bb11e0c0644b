#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test-mutation.sh SOURCE: changes one thing in the rules or in what counts by them, builds that in
# a copy, and asks whether a test notices. What nobody notices could be wrong today. The changes are
# told in `mutants`; all of them are tried where NAERVAER_SOAK is set, else a few, others each day;
# NAERVAER_MUTANT, a regular expression, tells which.
set -uo pipefail
source=$1
share=3

scratch=$(mktemp -d "${TMPDIR:-/tmp}/mutation.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
copy=$scratch/copy
export CCACHE_BASEDIR=$copy CCACHE_NOHASHDIR=1

declare -a names=() files=() anchors=() changes=() results=() tests=()

# Each mutant is a block of lines: its name, where, after what, from what, to what, noticed by what.
read_mutants() {
  local key rest i=-1
  while read -r key rest; do
    case $key in
      '' | '#'*) ;;
      mutant) i=$((i + 1)) names[i]=$rest anchors[i]='' ;;
      in) files[i]=$rest ;;
      after) anchors[i]+=$rest$'\n' ;;
      change) changes[i]=$rest ;;
      to) results[i]=$rest ;;
      noticed-by) tests[i]=$rest ;;
      *) echo "Bail out! mutants: $key says nothing" && exit 1 ;;
    esac
  done <"$source/tests/mutation/mutants"
}

# choose: the indexes of those to try
choose() {
  local i first
  if [ -n "${NAERVAER_MUTANT:-}" ]; then
    for i in "${!names[@]}"; do [[ ! ${names[i]} =~ $NAERVAER_MUTANT ]] || echo "$i"; done
  elif [ -n "${NAERVAER_SOAK:-}" ]; then
    printf '%s\n' "${!names[@]}"
  else
    first=$((10#$(date +%j) * share))
    for ((i = 0; i < share; i++)); do echo $(((first + i) % ${#names[@]})); done
  fi
}

make_copy() {
  mkdir "$copy"
  tar -C "$source" --exclude='./build*' --exclude=./.git -cf - . | tar -C "$copy" -xf - &&
    meson setup "$copy/build" "$copy" >"$scratch/log" 2>&1
}

# build TEST…: those programs, and no more
build() { ninja -C "$copy/build" "${@/#/tests/model/test-}" >"$scratch/log" 2>&1; }

# passes TEST: whether it does; one that runs for too long has noticed something
passes() {
  (cd "$copy/build" && G_TEST_SRCDIR=$copy/tests G_TEST_BUILDDIR=$copy/build/tests \
    NAERVAER_SOAK='' timeout 120 "tests/model/test-$1") >"$scratch/log" 2>&1
}

# mutate I: changes the file of the copy; fails where the text to change is not there
mutate() {
  local file=$copy/${files[$1]} text before='' anchor
  text=$(cat "$file" && echo .) || return 1
  while IFS= read -r anchor; do
    [ -n "$anchor" ] || continue
    case $text in *"$anchor"*) ;; *) return 1 ;; esac
    before+=${text%%"$anchor"*}$anchor
    text=${text#*"$anchor"}
  done <<<"${anchors[$1]}"
  case $text in *"${changes[$1]}"*) ;; *) return 1 ;; esac
  text=$before${text%%"${changes[$1]}"*}${results[$1]}${text#*"${changes[$1]}"}
  cp -p "$file" "$scratch/original"
  printf '%s' "${text%.}" >"$file"
}

restore() {
  cp "$scratch/original" "$copy/${files[$1]}"
}

tell() { sed 's/^/# /' "$scratch/log" | tail -n 20; }

# try I: prints what became of a mutant, killed or survived
try() {
  local outcome
  if ! mutate "$1"; then
    echo 'has nothing to change'
    return
  fi
  if ! build "${tests[$1]}"; then
    outcome='was not built'
    tell >&2
  elif passes "${tests[$1]}"; then
    outcome=survived
  else
    outcome=killed
  fi
  restore "$1"
  echo "$outcome"
}

read_mutants
mapfile -t chosen < <(choose)
mapfile -t needed < <(for i in "${chosen[@]}"; do echo "${tests[i]}"; done | sort -u)
echo "1..$((${#chosen[@]} + 1))"
if ! make_copy || ! build "${needed[@]}"; then
  tell
  echo 'Bail out! the copy was not built'
  exit 1
fi

number=1
for name in "${needed[@]}"; do
  if ! passes "$name"; then
    tell
    echo "not ok 1 nothing is changed, and $name does not pass"
    exit 1
  fi
done
echo 'ok 1 the tests pass while nothing is changed'

killed=0 status=0
for i in "${chosen[@]}"; do
  number=$((number + 1))
  outcome=$(try "$i")
  if [ "$outcome" = killed ]; then
    killed=$((killed + 1))
    echo "ok $number ${names[i]}"
  else
    status=1
    echo "not ok $number ${names[i]} $outcome: ${files[i]}: ${changes[i]} → ${results[i]} (${tests[i]})"
  fi
done
echo "# $killed of ${#chosen[@]} killed"
exit "$status"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# start.sh ID PROBE: the median time from the start of the installed program in its
# sandbox until its window has drawn, in milliseconds, and its memory three seconds
# later, in megabytes. ./dev bench start has what to compare with.
set -euo pipefail
id=$1 probe=$2
folder=$HOME/.var/app/$id/cache
mkdir -p "$folder"
cp "$probe" "$folder/probe.so"

now() { perl -MTime::HiRes=clock_gettime,CLOCK_MONOTONIC -e 'printf "%d\n", clock_gettime(CLOCK_MONOTONIC) * 1e6'; }

# start_once [SECONDS]: how long to wait for the memory
start_once() {
  local begun drawn memory settle=()
  [ $# -eq 0 ] || settle=("--env=NAERVAER_SETTLE=$1")
  begun=$(now)
  flatpak --user run --env=LD_PRELOAD="$folder/probe.so" --env=NAERVAER_FIRST_FRAME="$folder/drawn" \
    "${settle[@]}" "$id" --sample --today=2026-11-15 >/dev/null 2>&1
  read -r drawn memory <"$folder/drawn"
  printf '%d %d\n' $(((drawn - begun) / 1000)) $((memory / 1024))
}

median() { sort -n | sed -n "$((($1 + 1) / 2))p"; }

start_once >/dev/null
ms=$(for _ in {1..11}; do start_once | cut -d ' ' -f 1; done | median 11)
mb=$(for _ in {1..3}; do start_once 3 | cut -d ' ' -f 2; done | median 3)
printf 'start-to-first-frame/installed %d ms\nmemory-when-open/installed %d MB\n' "$ms" "$mb"

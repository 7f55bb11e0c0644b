#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# start.sh ours|theirs PROBE COMMAND…: starts the installed program in its sandbox, or one of the
# platform's programs in the platform's, each with the probe of `./dev bench start`. Its caller
# sets NAERVAER_SANDBOX, our id, and NAERVAER_PLATFORM, a file that tells how the platform is
# entered, an argument a line.
set -euo pipefail
whose=$1 probe=$2
shift 2

if [ "$whose" = theirs ]; then
  mapfile -t enter <"$NAERVAER_PLATFORM"
  exec ${enter[@]+"${enter[@]}"} env LD_PRELOAD="$probe" "$@"
fi

folder=$HOME/.var/app/$NAERVAER_SANDBOX/cache
mkdir -p "$folder"
[ -e "$folder/probe.so" ] || cp "$probe" "$folder/probe.so"
settle=()
[ -z "${NAERVAER_SETTLE:-}" ] || settle=("--env=NAERVAER_SETTLE=$NAERVAER_SETTLE")
# what it is called in the sandbox, the manifest says
shift
flatpak --user run --env=LD_PRELOAD="$folder/probe.so" --env=NAERVAER_FIRST_FRAME="$folder/drawn" \
  "${settle[@]}" "$NAERVAER_SANDBOX" "$@"
mv "$folder/drawn" "$NAERVAER_FIRST_FRAME"

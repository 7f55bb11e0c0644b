#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# display.sh COMMAND…: runs the command with an X server of its own (1600×1200,
# 96 dpi, a free number) that nobody else sees, and leaves nothing behind.
set -euo pipefail

scratch=$(mktemp -d "${TMPDIR:-/tmp}/naervaer.XXXXXX")
server=
finish() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$scratch"
}
trap finish EXIT

mkfifo "$scratch/number"
[ -d /tmp/.X11-unix ] || mkdir -m 1777 /tmp/.X11-unix 2>/dev/null || true
setpriv --pdeathsig TERM Xvfb -displayfd 9 -screen 0 1600x1200x24 -dpi 96 -noreset -nolisten tcp \
  9>"$scratch/number" >"$scratch/log" 2>&1 </dev/null &
server=$!
if ! read -r -t 60 number <"$scratch/number"; then
  echo "The private X server did not start:" >&2
  cat "$scratch/log" >&2
  exit 1
fi

export DISPLAY=:$number GDK_BACKEND=x11 TMPDIR=$scratch
unset WAYLAND_DISPLAY XAUTHORITY
# in the background, so that a signal to this script is heard at once
"$@" <&0 &
command=$!
leave() {
  kill "$command" 2>/dev/null || true
  wait "$command" 2>/dev/null || true
  exit "$1"
}
trap 'leave 129' HUP
trap 'leave 130' INT
trap 'leave 143' TERM
wait "$command"

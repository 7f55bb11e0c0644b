#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# isolate.sh COMMAND…: runs the command with folders and a session bus of its
# own, so that it neither sees nor leaves anything of the person's. Each test is
# run this way. With NAERVAER_OWN_DISPLAY it also has an X server of its own: a
# keyboard is in one window only.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")

if [ -n "${NAERVAER_OWN_DISPLAY:-}" ]; then
  unset NAERVAER_OWN_DISPLAY
  exec "$here/display.sh" "$0" "$@"
fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/t.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

mkdir -m 700 "$scratch/home" "$scratch/run" "$scratch/tmp"
export HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/run TMPDIR=$scratch/tmp
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share
export XDG_STATE_HOME=$HOME/.local/state XDG_CACHE_HOME=$HOME/.cache
mkdir -p "$XDG_CONFIG_HOME/gtk-4.0" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME"
cp "$here/settings.ini" "$XDG_CONFIG_HOME/gtk-4.0/settings.ini"

# no portals, which would show the person's own settings; the accessibility bus stays
unset NO_AT_BRIDGE DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
export GDK_DEBUG=no-portals${GDK_DEBUG:+,$GDK_DEBUG} ADW_DISABLE_PORTAL=1

# the bus and its services are not to speak between the lines of the command
exec 8>&1 9>&2
# shellcheck disable=SC2016
dbus-run-session -- sh -c 'exec "$@" >&8 2>&9 8>&- 9>&-' sh "$@" >/dev/null 2>&1

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test-development-variant.sh SOURCE: the variant that can be installed beside the other one is
# configured, and what the desktop reads of it is valid and names it.
set -euo pipefail
source=$1 id=no.naervaer.Naervaer.Devel
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

meson setup "$scratch/build" "$source" --wrap-mode=nodownload -Dtests=false -Dprofile=development >"$scratch/log" 2>&1 ||
  { cat "$scratch/log"; exit 1; }
files=("resources/desktop/$id.desktop" "resources/desktop/$id.metainfo.xml" resources/ui/naer-ui-resources.c)
ninja -C "$scratch/build" "${files[@]}" >"$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
cd "$scratch/build"
desktop-file-validate "${files[0]}"
appstreamcli validate --pedantic --no-net "${files[1]}"
grep -q '^Name=Nærvær (Devel)$' "${files[0]}"
grep -q "<id>$id</id>" "${files[1]}"

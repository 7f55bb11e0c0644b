#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# prepare.sh DIR: puts the compiled locales and the font configuration that
# every program of the build is run with into DIR. Runs on the platform.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
dir=$1

mkdir -p "$dir/locale" "$dir/fontconfig"
for locale in nb_NO nn_NO en_GB; do
  # localedef answers 1 when it only warns
  localedef --no-archive --no-warnings=ascii -i "$locale" -f UTF-8 "$dir/locale/$locale.UTF-8" ||
    [ -e "$dir/locale/$locale.UTF-8/LC_IDENTIFICATION" ]
done
sed "s|@CACHE@|$dir/fontconfig|" "$here/fonts.conf" >"$dir/fonts.conf"
export FONTCONFIG_FILE=$dir/fonts.conf
fc-cache
fc-match --format '%{family}\n' sans-serif | grep -q '^Inter' || {
  echo 'The font Inter is not found.'
  exit 1
}
touch "$dir/.ready"

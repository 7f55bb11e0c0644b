#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# pseudo.sh PROGRAM FROM.po TO.mo: the texts of a catalogue in a language that nobody speaks.
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

msgattrib --no-obsolete --no-wrap "$2" -o "$scratch/from.po"
"$1" "$scratch/from.po" "$scratch/to.po"
msgfmt --check-format --no-hash -o "$3" "$scratch/to.po"

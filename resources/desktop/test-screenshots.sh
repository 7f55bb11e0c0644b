#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test-screenshots.sh METAINFO DIR: the metainfo names the pictures that lie in DIR, and no others.
set -euo pipefail
diff <(grep -o 'screenshots/[^<]*\.png' "$1" | sed 's|^screenshots/||' | sort) \
  <(cd "$2" && find . -name '*.png' | sed 's|^\./||' | sort)

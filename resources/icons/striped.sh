#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# striped.sh ICON STRIPES: the icon with the stripes of development drawn over it.
set -eu
sed '/<\/svg>/d' "$1"
sed -e '/<?xml/d' -e '/<svg/d' "$2"

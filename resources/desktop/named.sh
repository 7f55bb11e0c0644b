#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# named.sh ID OTHER IN OUT: a desktop file or metainfo with another application id,
# and a name that tells the two apart.
set -eu
if [ "$1" = "$2" ]; then
  cp "$3" "$4"
else
  sed -e "s/$1/$2/g" -e 's/^Name=.*/& (Devel)/' -e 's,^  <name>\(.*\)</name>,  <name>\1 (Devel)</name>,' "$3" >"$4"
fi

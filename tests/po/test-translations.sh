#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The texts: every file with texts is listed, and bokmål and nynorsk are complete and well formed.
set -uo pipefail
cd "$1" || exit 1
export LC_ALL=C.UTF-8

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
number=0
# Foreign quotes, three dots, and no (or a breaking) space before … and %
foreign=$'[\u2018\u201c\u201d`]|\\.\\.\\.|[^\u00a0]…|[0-9]%|d%%'

# result NAME LOG: a line of TAP, not ok when the log says anything
result() {
  number=$((number + 1))
  if [ -s "$2" ]; then
    sed 's/^/# /' "$2"
    echo "not ok $number $1"
  else
    echo "ok $number $1"
  fi
}

# texts FILE KEYWORD: its texts, one on each line
texts() { msgattrib --no-wrap "$1" | grep -E "^$2(_plural|\[[0-9]\])? "; }

listed() { grep -v '^#' po/POTFILES.in | grep -v '^$'; }

with_texts() {
  grep -rlE '\b(_|N_|C_|NC_|ngettext) ?\("|\b(g_dngettext|naer_trn) ?\([^,]+, "' app model widgets \
    --include='*.c'
  grep -rlE '\b(_|C_)\("' resources --include='*.blp'
  grep -rlE '^(Name|Comment|Keywords)=|<summary>|<name>' resources --include='*.desktop.in' \
    --include='*.metainfo.xml.in'
}

listed | LC_ALL=C sort >"$scratch/sorted"
listed | diff - "$scratch/sorted" >"$scratch/log"
result 'the list of files is sorted' "$scratch/log"

with_texts | LC_ALL=C sort | diff "$scratch/sorted" - >"$scratch/log"
result 'the list of files names those with texts and no others' "$scratch/log"

xgettext --files-from=po/POTFILES.in --directory=. --output="$scratch/messages.pot" \
  --from-code=UTF-8 --add-comments=Translators --keyword=_ --keyword=N_ --keyword=C_:1c,2 \
  --keyword=NC_:1c,2 --keyword=g_dngettext:2,3 --keyword=naer_trn:2,3 2>/dev/null

for language in nb nn; do
  msgfmt --check --check-accelerators=_ --output-file=/dev/null "po/$language.po" 2>"$scratch/log"
  result "$language is well formed" "$scratch/log"
  msgcmp "po/$language.po" "$scratch/messages.pot" 2>"$scratch/log"
  result "$language is complete" "$scratch/log"
  texts "$scratch/messages.pot" msgid | LC_ALL=C sort -u >"$scratch/source"
  {
    texts "po/$language.po" msgid | LC_ALL=C sort -u | LC_ALL=C comm -23 - "$scratch/source"
    grep '^#~' "po/$language.po"
  } >"$scratch/log"
  result "$language holds no text that is gone from the source" "$scratch/log"
  texts "po/$language.po" msgstr | grep -E "$foreign" >"$scratch/log"
  result "$language has Norwegian quotes, and a space before … and %" "$scratch/log"
done

echo "1..$number"

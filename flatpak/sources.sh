# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The tarballs that the modules are built from: Debian's copies of what their makers
# published, checked against the sums in flatpak/modules. Read by flatpak/flatpak.sh.
# shellcheck disable=SC2016,SC2034,SC2154

# ensure_sources: all tarballs in flatpak/sources, and the program's own source as it
# stands: a sandboxed build sees nothing outside the manifest's folder.
ensure_sources() {
  local module file own=$source_dir/flatpak/sources/naervaer
  mkdir -p "$source_dir/flatpak/sources" "$flatpak_cache/sources"
  for module in "$source_dir"/flatpak/modules/*.json; do
    file=$(module_value "$module" path)
    ensure_source "${file##*/}" "$(module_value "$module" sha256)"
  done
  rm -rf "$own"
  mkdir "$own"
  cp -a "$source_dir"/{COPYING,meson.build,meson.options,app,model,po,resources,widgets} "$own"
}

module_value() { sed -n "s/.*\"$2\": \"\(.*\)\".*/\1/p" "$1"; }

ensure_source() {
  local name=$1 sum=$2 kept=$flatpak_cache/sources/$1 here=$source_dir/flatpak/sources/$1
  ! has_sum "$sum" "$here" || return 0
  if ! has_sum "$sum" "$kept"; then
    say "Fetching $name"
    fetch_source "${name%%_*}" >"$log" 2>&1 || true
    has_sum "$sum" "$kept" || fail_with_log "$name could not be fetched, or is not the one that the manifest names."
  fi
  cp --reflink=auto "$kept" "$here"
}

has_sum() { [ -f "$2" ] && printf '%s  %s\n' "$1" "$2" | sha256sum --check --status; }

# fetch_source PACKAGE: its original tarball, with the package lists of the root's
# own mirror; nothing of the system's package manager is touched.
fetch_source() (
  local package=$1 folder=$flatpak_cache/sources visible=("$flatpak_cache/sources") inside=() platform_kind=root
  ensure_root
  mkdir -p "$folder/lists/partial" "$folder/archives/partial"
  sed -n 's/^deb /deb-src /p' "$root"/etc/apt/sources.list "$root"/etc/apt/sources.list.d/*.list 2>/dev/null >"$folder/sources.list"
  root_arguments open
  bwrap "${inside[@]}" --ro-bind-try /etc/resolv.conf /etc/resolv.conf --chdir "$folder" bash -c '
    options=(-q -o Dir::Etc::SourceList="$1/sources.list" -o Dir::Etc::SourceParts=- -o Dir::State::Lists="$1/lists"
      -o Dir::Cache="$1" -o APT::Sandbox::User=root -o Acquire::Languages=none)
    apt-get "${options[@]}" update && apt-get "${options[@]}" source --download-only --tar-only "$2"' bash "$folder" "$package"
)

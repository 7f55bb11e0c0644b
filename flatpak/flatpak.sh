# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./dev flatpak: the program as its users get it. Builds the bundle with the network
# off, installs it where nobody else looks, and checks what it may do and that it works.
# Read by ./dev.
# shellcheck disable=SC2154

flatpak_cache=$cache_dir/flatpak
flatpak_dir=$build_dir/flatpak
runtime_repo=
host_packages=(flatpak flatpak-builder ostree elfutils patch xvfb xauth dbus dbus-daemon at-spi2-core poppler-utils perl)

# shellcheck source=flatpak/runtime.sh
. "$source_dir/flatpak/runtime.sh"
# shellcheck source=flatpak/sources.sh
. "$source_dir/flatpak/sources.sh"
# shellcheck source=flatpak/check.sh
. "$source_dir/flatpak/check.sh"

command_flatpak() {
  local id=no.naervaer.Naervaer
  case ${1:-} in
    '') ;;
    devel) id=$id.Devel ;;
    *) fail "usage: ./dev flatpak [devel]" ;;
  esac
  install_from_source "$id"
  check_bundle "$id"
}

# ./dev bench installed
bench_installed() {
  local id=no.naervaer.Naervaer
  install_from_source "$id"
  prepare_driver "$id"
  add_peers
  measure_start "$id"
}

install_from_source() {
  [ ! -r /etc/naervaer-platform ] || fail "A Flatpak is made outside ./dev shell: it makes a sandbox of its own."
  build
  ensure_flatpak
  mkdir -p "$flatpak_cache" "$flatpak_dir"
  ensure_runtime
  ensure_sources
  use_private_flatpak
  install_runtime
  build_bundle "$1"
  install_bundle "$1"
}

ensure_flatpak() {
  local missing
  mapfile -t missing < <(missing_packages "${host_packages[@]}")
  [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
}

# Nothing that the person has installed is seen or changed.
use_private_flatpak() {
  export FLATPAK_USER_DIR=$flatpak_dir/user FLATPAK_SYSTEM_DIR=$flatpak_dir/system FLATPAK_CONFIG_DIR=$flatpak_dir/config
  mkdir -p "$FLATPAK_SYSTEM_DIR" "$FLATPAK_CONFIG_DIR"
  unset DBUS_SESSION_BUS_ADDRESS
}

# without_network COMMAND…: also where the caller is not root.
without_network() {
  if [ "$(id -u)" -eq 0 ]; then
    unshare --net "$@"
  else
    unshare --user --map-current-user --net "$@"
  fi
}

install_runtime() {
  local ref url=file://$runtime_repo
  logged flatpak --user remote-add --if-not-exists --no-gpg-verify local "$url" ||
    fail_with_log "The local runtime could not be named."
  logged flatpak --user remote-modify --no-gpg-verify --url="$url" local ||
    fail_with_log "The local runtime could not be named anew."
  for ref in org.gnome.Platform org.gnome.Sdk; do
    logged flatpak --user install --noninteractive --or-update local "$ref//$runtime_version" ||
      fail_with_log "The local runtime could not be installed."
  done
}

build_bundle() {
  local id=$1
  say "Building $id with the network off …"
  logged without_network nice flatpak-builder --user --sandbox --disable-download --disable-rofiles-fuse \
    --force-clean --state-dir="$flatpak_dir/state" --repo="$flatpak_dir/repo" "$flatpak_dir/app" \
    "$source_dir/flatpak/$id.json" || fail_with_log "The bundle could not be built."
  logged flatpak build-bundle "$flatpak_dir/repo" "$(bundle_of "$id")" "$id" ||
    fail_with_log "The bundle could not be made."
}

bundle_of() {
  case $1 in
    *.Devel) printf '%s\n' "$flatpak_dir/naervaer-devel.flatpak" ;;
    *) printf '%s\n' "$flatpak_dir/naervaer.flatpak" ;;
  esac
}

install_bundle() {
  local id=$1
  if flatpak --user info "$id" >/dev/null 2>&1; then
    logged flatpak --user uninstall --noninteractive "$id" || fail_with_log "The bundle of before could not be removed."
  fi
  logged with_system_bus flatpak --user install --noninteractive --bundle "$(bundle_of "$id")" ||
    fail_with_log "The bundle could not be installed."
}

# An ordinary user's flatpak asks the system bus whether a parent forbids the program; a container may
# have no such bus.
with_system_bus() {
  if [ -S /run/dbus/system_bus_socket ]; then
    "$@"
  else
    # shellcheck disable=SC2016
    dbus-run-session -- sh -c 'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec "$@"' sh "$@"
  fi
}

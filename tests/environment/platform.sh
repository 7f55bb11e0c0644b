# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The platform: Debian 13. A host that is new enough is used as it is; any other
# gets a Debian 13 root in the person's cache folder, entered with bubblewrap.
# Read by ./dev, which sets source_dir, build_dir, cache_dir and log, and has
# say(), fail(), logged(), fail_with_log() and close_log().
# shellcheck disable=SC2034,SC2154

platform_kind=        # host | root
platform_id=          # changes when a build made before no longer fits
root=                 # the root's folder, when platform_kind is root
mapfile -t packages < <(sed 's/#.*//' "$source_dir/tests/environment/packages" | tr -s ' ' '\n' | sed '/^$/d')

# --- which platform -----------------------------------------------------------

ensure_platform() {
  if host_is_debian_13; then
    platform_kind=host
    ensure_host_packages
    platform_id="host debian $(cat /etc/debian_version)"
    # inside our own root (./dev shell) it is the same platform as from outside
    if [ -r /etc/naervaer-platform ]; then platform_id=$(</etc/naervaer-platform); fi
  elif host_has_libraries; then
    platform_kind=host
    platform_id="host $(pkg-config --modversion gtk4 libadwaita-1 glib-2.0 | tr '\n' ' ')"
  else
    platform_kind=root
    ensure_root
    platform_id="root ${root##*/}"
  fi
}

host_is_debian_13() (
  [ -r /etc/os-release ] || exit 1
  # shellcheck source=/dev/null
  . /etc/os-release
  [ "${ID:-}" = debian ] && [ "${VERSION_ID:-0}" -ge 13 ]
)

host_has_libraries() {
  command -v pkg-config meson ninja blueprint-compiler Xvfb jq >/dev/null || return 1
  pkg-config --exists 'gtk4 >= 4.18' 'libadwaita-1 >= 1.7' 'glib-2.0 >= 2.84' sqlcipher libsodium \
    json-glib-1.0 libical libsecret-1 2>/dev/null
}

ensure_host_packages() {
  local missing
  mapfile -t missing < <(missing_packages "${packages[@]}")
  [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
}

missing_packages() {
  local have
  have=$(dpkg-query -W -f '${db:Status-Abbrev}:${Package}\n' "$@" 2>/dev/null | sed -n 's/^ii *://p') || true
  comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$have" | sort -u)
}

# apt_install PACKAGE…: on the host, as root or through sudo.
apt_install() {
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  if ! command -v apt-get >/dev/null; then
    fail "This system has no apt-get. Install what these Debian packages hold: $*"
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      fail "Something is missing. As root: apt-get install --no-install-recommends $*"
    elif [ -t 0 ] && [ -t 2 ]; then
      say "Some packages are missing; sudo may ask for your password."
      sudo -v || fail "Without sudo, have an administrator run: apt-get install --no-install-recommends $*"
    elif ! sudo -n true 2>/dev/null; then
      fail "Something is missing. Run: sudo apt-get install --no-install-recommends $*"
    fi
    apt=(sudo -n "${apt[@]}")
  fi
  say "Installing $*"
  # a source of the person's own that does not answer is no reason to stop
  logged "${apt[@]}" update || true
  logged "${apt[@]}" install -y --no-install-recommends "$@" ||
    fail_with_log "apt-get could not install $*"
}

# --- the Debian 13 root ---------------------------------------------------------

# Documentation and other people's languages are left out; copyright files stay.
dpkg_options=(
  force-unsafe-io
  'path-exclude=/usr/share/man/*' 'path-exclude=/usr/share/doc/*' 'path-include=/usr/share/doc/*/copyright'
  'path-exclude=/usr/share/gtk-doc/*' 'path-exclude=/usr/share/info/*'
  'path-exclude=/usr/share/locale/*/*' 'path-include=/usr/share/locale/nb/*'
  'path-include=/usr/share/locale/nn/*' 'path-include=/usr/share/locale/en*/*'
)

ensure_root() {
  local roots=$cache_dir/platform key
  key=debian-13-$(printf '%s\n' 1 "$(id -u)" "${packages[@]}" "${dpkg_options[@]}" | sha256sum | cut -c -12)
  root=$roots/$key
  mkdir -p "$roots"

  if ! root_is_whole; then
    exec {making}>"$roots/lock"
    if ! flock -n "$making"; then
      say "Another ./dev is making the Debian 13 root; waiting for it …"
      flock "$making"
    fi
    root_is_whole || make_root
    remove_old_roots "$roots"
    exec {making}>&-
  else
    ensure_tools
  fi
  # held while anything runs in the root, so that no other ./dev removes it
  exec {using}>"$root.use"
  flock -s "$using"
}

# ensure_tools [making]: bubblewrap, and what making a root needs.
ensure_tools() {
  local missing=()
  command -v bwrap >/dev/null || missing+=(bubblewrap)
  if [ $# -gt 0 ]; then
    if [ "$(id -u)" -eq 0 ]; then
      command -v debootstrap >/dev/null || missing+=(debootstrap)
    else
      command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
      command -v newuidmap >/dev/null || missing+=(uidmap)
    fi
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
  fi
  [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
}

ensure_user_ids() {
  local user
  user=$(id -un)
  if [ "$(id -u)" -ne 0 ] && ! grep -q "^\($user\|$(id -u)\):" /etc/subuid; then
    fail "Making the Debian 13 root needs a range of user ids. As root:" \
      "usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $user"
  fi
}

make_root() {
  local part=$root.part began=$SECONDS
  ensure_tools making
  ensure_user_ids
  say "Making the Debian 13 root (once, a minute or three) …"
  remove_tree "$part"
  mkdir -p "$part"
  if [ "$(id -u)" -eq 0 ]; then
    logged fill_with_debootstrap "$part"
  else
    logged fill_with_mmdebstrap "$part"
  fi || fail_with_log "The Debian 13 root could not be made."
  printf 'root %s\n' "${root##*/}" >"$part/etc/naervaer-platform"
  tr -d '-' </proc/sys/kernel/random/uuid | install -m 644 /dev/stdin "$part/etc/machine-id"
  rm -rf "$part"/var/cache/apt/* "$part"/var/lib/apt/lists/* "$part"/var/log/*
  root_fingerprint "$part" >"$part/.complete"
  remove_tree "$root"
  mv "$part" "$root"
  logged enter_closed true || fail_with_log "The Debian 13 root was made but cannot be entered with bubblewrap."
  say "Made in $((SECONDS - began)) s: $root"
}

fill_with_debootstrap() {
  local part=$1 mirror=()
  [ -z "${NAERVAER_MIRROR:-}" ] || mirror=("$NAERVAER_MIRROR")
  # in a mount namespace of its own, so that nothing stays mounted if it is stopped
  unshare --mount debootstrap --variant=minbase trixie "$part" "${mirror[@]}" || return
  printf '%s\n' "${dpkg_options[@]}" >"$part/etc/dpkg/dpkg.cfg.d/naervaer"
  printf '#!/bin/sh\nexit 101\n' >"$part/usr/sbin/policy-rc.d"
  chmod +x "$part/usr/sbin/policy-rc.d"
  in_part "$part" apt-get -q -o Acquire::Languages=none update || return
  in_part "$part" apt-get -qy -o APT::Install-Recommends=0 install "${packages[@]}" || return
}

in_part() {
  local part=$1
  shift
  bwrap --bind "$part" / --dev /dev --proc /proc --perms 1777 --tmpfs /tmp --unshare-pid --die-with-parent \
    --ro-bind-try /etc/resolv.conf /etc/resolv.conf \
    --setenv DEBIAN_FRONTEND noninteractive --setenv LC_ALL C.UTF-8 --unsetenv LANGUAGE \
    --setenv HOME /root --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin "$@"
}

fill_with_mmdebstrap() {
  local part=$1 options=() mirror=() option
  [ -z "${NAERVAER_MIRROR:-}" ] || mirror=("$NAERVAER_MIRROR")
  for option in "${dpkg_options[@]}"; do options+=("--dpkgopt=$option"); done
  # /var/tmp: on disk, and open to the mapped user, which a home folder may not be
  TMPDIR=/var/tmp mmdebstrap --mode=unshare --variant=minbase --format=tar \
    --aptopt='Acquire::Languages "none"' "${options[@]}" \
    --include="$(IFS=,; echo "${packages[*]}")" trixie - "${mirror[@]}" |
    tar -x -C "$part" --no-same-owner --exclude='./dev/*'
}

# A root is whole when it was finished and its programs, libraries and headers
# are those that were there then. Takes some 20 ms.
root_is_whole() {
  [ -s "$root/.complete" ] && [ "$(root_fingerprint "$root")" = "$(<"$root/.complete")" ]
}

root_fingerprint() {
  (cd "$1" && find usr/bin usr/sbin usr/lib usr/include etc/naervaer-platform -maxdepth 2 -printf '%p %s\n' 2>/dev/null |
    LC_ALL=C sort | cksum)
}

# Roots of other package lists go, unless something runs in them or did so today
# (another clone or branch may have that list).
remove_old_roots() {
  local use key
  for use in "$1"/*.use; do
    key=${use%.use}
    if [ "$key" != "$root" ] && [ -e "$use" ] && [ -n "$(find "$use" -mmin +1440)" ] &&
      flock -n "$use" true; then
      remove_tree "$key"
      rm -f "$use"
    fi
  done
}

remove_tree() {
  [ -e "$1" ] || return 0
  rm -rf --one-file-system "$1" 2>/dev/null && return
  chmod -R u+rwX "$1" 2>/dev/null || true
  rm -rf --one-file-system "$1"
}

# --- running on the platform ----------------------------------------------------

# enter_closed COMMAND…: sees the source, the build, what $visible names, and no
# network; for building and tests.
# enter_open COMMAND…: also the person's folders, display and session bus.
# exec_open COMMAND…: the same, in place of this script.
visible=()
as_self=              # keep an ordinary user's id, which the desktop's buses ask for

enter_closed() {
  # told when this script is ended, as bubblewrap's --die-with-parent does
  if [ "$platform_kind" = host ]; then
    setpriv --pdeathsig TERM "$@"
    return
  fi
  local inside=()
  root_arguments closed
  bwrap "${inside[@]}" "$@"
}

enter_open() {
  if [ "$platform_kind" = host ]; then
    "$@"
    return
  fi
  local inside=()
  root_arguments open
  bwrap "${inside[@]}" "$@"
}

exec_open() {
  close_log
  if [ "$platform_kind" = host ]; then exec "$@"; fi
  local inside=()
  root_arguments open
  exec bwrap "${inside[@]}" "$@"
}

root_arguments() {
  local folder start=$source_dir
  inside=(
    --die-with-parent --unshare-pid
    --tmpfs / --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc
    --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
    --tmpfs /var --ro-bind "$root/var/lib/dpkg" /var/lib/dpkg --dir /var/cache --symlink /run /var/run
    --tmpfs /run --proc /proc --dev /dev
  )
  if [ "$(id -u)" -ne 0 ]; then inside+=(--unshare-user); fi
  if [ "$(id -u)" -ne 0 ] && [ -z "$as_self" ]; then inside+=(--uid 0 --gid 0); fi
  if [ "$1" = open ]; then
    inside+=(--bind /tmp /tmp --bind /var/tmp /var/tmp)
    person_arguments
    start=$PWD
  else
    inside+=(--unshare-net --unshare-ipc --perms 1777 --tmpfs /tmp --perms 1777 --tmpfs /var/tmp --dir "$HOME")
  fi
  for folder in "$source_dir" "$build_dir" "$cache_dir/ccache" "${visible[@]}"; do
    inside+=(--bind "$folder" "$folder")
  done
  inside+=(--chdir "$start")
}

person_arguments() {
  local folder bus=${DBUS_SESSION_BUS_ADDRESS:-}
  # every folder at the top that is not the system's own: /home, /srv, /mnt, …
  for folder in /*/; do
    case ${folder%/} in
      /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /root | /run | /sbin | /sys | /tmp | /usr | /var) ;;
      *) inside+=(--bind-try "${folder%/}" "${folder%/}") ;;
    esac
  done
  inside+=(--bind-try /run/media /run/media --bind "$HOME" "$HOME")
  case $PWD/ in
    /var/lib/ | /var/tmp/*) ;;
    /var/?*/*) inside+=(--bind "$PWD" "$PWD") ;;
  esac

  # the display and the session
  case $bus in unix:path=*) bus=${bus#unix:path=} bus=${bus%%[,;]*} ;; *) bus= ;; esac
  for folder in "${XDG_RUNTIME_DIR:-}" "$bus" "${XAUTHORITY:-}"; do
    case $folder in /*) inside+=(--bind-try "$folder" "$folder") ;; esac
  done
  case ${WAYLAND_DISPLAY:-} in /*) inside+=(--bind-try "$WAYLAND_DISPLAY" "$WAYLAND_DISPLAY") ;; esac
  if [ -d /dev/dri ]; then inside+=(--dev-bind /dev/dri /dev/dri --ro-bind /sys /sys); fi
}

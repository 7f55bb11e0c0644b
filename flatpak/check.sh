# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is checked of the installed bundle. Read by flatpak/flatpak.sh.
# shellcheck disable=SC2154

passed=0
failed=0

# check NAME COMMAND…: a case.
check() {
  local name=$1
  shift
  if logged "$@"; then
    passed=$((passed + 1))
    say "ok   $name"
  else
    failed=$((failed + 1))
    say "FAIL $name"
    tail -n 200 "$log" >&2
  fi
}

check_bundle() {
  local id=$1
  flatpak --user info --show-permissions "$id" >"$flatpak_dir/permissions"
  check "permissions: exactly those of the manifest" has_only_permissions
  check "permissions: no network, no folder of the host, no bus name" has_no_way_out
  check "sandbox: a socket to the network cannot be opened" cannot_connect "$id"
  check "sandbox: there is no network device but the loopback" has_no_device "$id"
  check "sandbox: the person's files are not there" sees_no_file_of_the_host "$id"
  check "bundle: the modules are used, not the runtime's libraries" uses_modules "$id"
  check "bundle: bokmål and nynorsk are in it" speaks "$id"
  check "bundle: naervaerctl runs" runs_inside "$id" naervaerctl --version
  check "exports: desktop file, icons and metainfo" exports "$id"
  drive "$id"
  tell_start "$id"
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}

# --- what it may do ---------------------------------------------------------------

has_only_permissions() {
  diff - "$flatpak_dir/permissions" <<'PERMISSIONS'
[Context]
shared=ipc;
sockets=x11;wayland;fallback-x11;
devices=dri;
PERMISSIONS
}

has_no_way_out() { ! grep -E 'network|filesystems|Bus Policy|talk|own|persistent|session-bus|system-bus' "$flatpak_dir/permissions"; }

# runs_inside ID COMMAND…
runs_inside() {
  local id=$1 command=$2
  shift 2
  run_in_scratch flatpak --user run --command="$command" "$id" "$@"
}

# with a home folder and a session bus of its own, and no display
run_in_scratch() {
  local scratch status=0
  scratch=$(mktemp -d "${TMPDIR:-/tmp}/naervaer.XXXXXX")
  mkdir -m 700 "$scratch/run"
  env -u DISPLAY -u WAYLAND_DISPLAY HOME="$scratch" XDG_RUNTIME_DIR="$scratch/run" \
    dbus-run-session -- "$@" || status=$?
  rm -rf "$scratch"
  return "$status"
}

# The same program outside says whether the question can be answered at all.
cannot_connect() {
  local id=$1 port=
  exec {server}< <(exec perl -MIO::Socket::INET -e '
    my $s = IO::Socket::INET->new(Listen => 5, LocalAddr => "127.0.0.1") or die; $| = 1;
    print $s->sockport, "\n"; while (my $c = $s->accept) { close $c }')
  local pid=$!
  read -r -t 30 port <&"$server" || return 1
  bash -c "exec 3<>/dev/tcp/127.0.0.1/$port" || { echo 'Even outside it cannot be opened.'; kill "$pid"; return 1; }
  # shellcheck disable=SC2016
  runs_inside "$id" bash -c '
    if (exec 3<>"/dev/tcp/127.0.0.1/$0"); then echo "loopback of the host reached"; exit 1; fi
    if (exec 3<>/dev/tcp/192.0.2.1/80); then echo "network reached"; exit 1; fi
    exit 0' "$port"
  local status=$?
  kill "$pid" 2>/dev/null
  exec {server}<&-
  return "$status"
}

# shellcheck disable=SC2016
has_no_device() { runs_inside "$1" bash -c 'sed 1,2d /proc/net/dev; ! sed "1,2d;/^ *lo:/d" /proc/net/dev | grep .'; }

# shellcheck disable=SC2016
sees_no_file_of_the_host() {
  runs_inside "$1" bash -c '
    ! [ -e "$0/README.md" ] && ! [ -e /etc/shadow ] && ! touch /usr/x 2>/dev/null && ! touch /app/x 2>/dev/null' "$source_dir"
}

# --- what is in it ----------------------------------------------------------------

# shellcheck disable=SC2016
uses_modules() {
  runs_inside "$1" bash -c '
    [ ! -e /usr/include ] || { echo "The runtime has headers"; exit 1; }
    for name in libsqlcipher libsodium libical; do
      if compgen -G "/usr/lib/*/$name.so*"; then echo "The runtime has $name"; exit 1; fi
      compgen -G "/app/lib/$name.so.*" || { echo "The bundle has no $name"; exit 1; }
    done
    ! compgen -G "/app/include/*"'
}

# shellcheck disable=SC2016
speaks() { runs_inside "$1" bash -c 'for l in nb nn; do [ -s "/app/share/locale/$l/LC_MESSAGES/naervaer.mo" ] || exit 1; done'; }

exports() {
  local id=$1 export=$FLATPAK_USER_DIR/app/$1/current/active/export/share file
  for file in "applications/$id.desktop" "icons/hicolor/scalable/apps/$id.svg" \
    "icons/hicolor/symbolic/apps/$id-symbolic.svg" "metainfo/$id.*.xml"; do
    compgen -G "$export/$file" || { echo "missing: $file"; return 1; }
  done
  zcat "$flatpak_dir/app/files/share/app-info/xmls/$id.xml.gz" | grep "<id>$id"
  grep '^Exec=' "$export/applications/$id.desktop"
}

# --- that it works ----------------------------------------------------------------

# The tests of the real window, against the installed program. They are built for the
# platform and run on the host, since the sandbox is made there.
drive() {
  local id=$1 name
  prepare_driver "$id"
  for name in sandbox first-slice follow-up calendar plan meeting unit-page patterns paper lint lock safety \
    handover privacy ten-tasks; do
    drive_test "$name"
  done
}

prepare_driver() {
  set_laboratory C.UTF-8
  use_private_flatpak
  cat >"$flatpak_dir/program" <<PROGRAM
#!/usr/bin/env bash
# $1 in its sandbox, with no more in its environment than a desktop has
case \${LANGUAGE:-} in
  nb) export LANG=nb_NO.UTF-8 ;;
  nn) export LANG=nn_NO.UTF-8 ;;
  *) export LANG=en_GB.UTF-8 ;;
esac
kept=()
for name in DISPLAY DBUS_SESSION_BUS_ADDRESS HOME LANG LANGUAGE PATH TMPDIR TZ \
  FLATPAK_USER_DIR FLATPAK_SYSTEM_DIR FLATPAK_CONFIG_DIR \
  XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME; do
  [ -z "\${!name:-}" ] || kept+=("\$name=\${!name}")
done
exec env -i "\${kept[@]}" flatpak --user run --die-with-parent $1 "\$@"
PROGRAM
  chmod +x "$flatpak_dir/program"
  export NAERVAER_PROGRAM=$flatpak_dir/program NAERVAER_SANDBOX=$1
  export G_TEST_SRCDIR=$source_dir/tests GIO_MODULE_DIR=/nonexistent
}

# drive_test NAME: each case of the test is a case here.
drive_test() {
  local name=$1 program output=$flatpak_dir/test-$1.tap status=0 line
  program=$(need_program "tests/gui/test-$name")
  on_host "$program" --tap >"$output" 2>"$output.err" </dev/null || status=$?
  while read -r line; do
    case $line in
      'ok '*) passed=$((passed + 1)) && say "ok   driven: $name, ${line##*/}" ;;
      'not ok '*) failed=$((failed + 1)) && say "FAIL driven: $name, ${line##*/}" ;;
    esac
  done < <(grep -E '^(not )?ok ' "$output")
  if [ "$status" -ne 0 ]; then
    if ! grep -q '^not ok' "$output"; then failed=$((failed + 1)) && say "FAIL driven: $name"; fi
    tail -n 200 "$output" "$output.err" >&2
  fi
}

# Told, not judged: the machine may be busy. `./dev bench installed` judges.
tell_start() {
  add_peers
  if measure_start "$1" >"$log" 2>&1 || grep -q '^memory-when-open/' "$log"; then
    cat "$log" >&2
  else
    failed=$((failed + 1))
    say "FAIL start: no first frame was drawn"
    tail -n 40 "$log" >&2
  fi
}

# measure_start ID: the installed program beside those of the desktop, in one run.
measure_start() {
  local bench
  bench=$(need_program tests/bench/naervaer-bench)
  tell_how_to_enter >"$flatpak_dir/platform"
  NAERVAER_SANDBOX=$1 NAERVAER_LAUNCHER=$source_dir/flatpak/start.sh NAERVAER_PLATFORM=$flatpak_dir/platform \
    on_host "$bench" start
}

tell_how_to_enter() {
  local inside=()
  [ "$platform_kind" = root ] || return 0
  root_arguments open
  printf '%s\n' bwrap "${inside[@]}"
}

# on_host PROGRAM: with the platform's libraries, a display and a session bus.
on_host() {
  local loader=()
  if [ "$platform_kind" = root ]; then
    loader=("$root/usr/lib64/ld-linux-x86-64.so.2" --library-path "$root/usr/lib/x86_64-linux-gnu")
  fi
  "$environment/display.sh" "$environment/isolate.sh" "${loader[@]}" "$@"
}

# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A stand-in for the GNOME runtime and SDK where those cannot be fetched: the same
# refs, made of Debian 13 packages, in an ostree repository of one's own.
# Read by flatpak/flatpak.sh.
# shellcheck disable=SC2016,SC2034,SC2154

runtime_version=$(sed -n 's/.*"runtime-version": "\(.*\)".*/\1/p' "$source_dir/flatpak/no.naervaer.Naervaer.json")

# Counted up when what is below makes something else of the same packages.
runtime_recipe=1

# names_in FILE: the package names of a list.
names_in() { sed 's/#.*//' "$1" | tr -s ' ' '\n' | sed '/^$/d'; }

# ensure_runtime: sets runtime_repo, made anew when its recipe changes.
ensure_runtime() {
  local key
  key=$(cat "$source_dir"/flatpak/*.packages | sha256sum | cut -c -12)-$runtime_recipe
  runtime_repo=$flatpak_cache/runtime-$runtime_version-$key
  if [ -e "$runtime_repo/.complete" ]; then
    touch "$runtime_repo"
    return 0
  fi
  (
    flock 9
    [ -e "$runtime_repo/.complete" ] || make_runtime "$runtime_repo"
  ) 9>"$flatpak_cache/.lock" || exit 1
}

make_runtime() (
  local repo=$1 work=$1.part
  mapfile -t packages < <(names_in "$source_dir/flatpak/sdk.packages")
  mapfile -t -O "${#packages[@]}" packages < <(names_in "$source_dir/flatpak/platform.packages")
  ensure_root
  say "Making the local runtime from it …"
  rm -rf "$work"
  # of other recipes, unless another clone or branch used one today
  find "$flatpak_cache" -maxdepth 1 -name 'runtime-*' -mmin +1440 -exec rm -rf {} +
  mkdir -p "$work/tree"
  ostree init --repo="$work/repo" --mode=bare-user-only
  ostree config --repo="$work/repo" set core.fsync false
  {
    list_development_files >"$work/development" &&
      copy_tree "$work/tree/files" &&
      commit_runtime "$work" Sdk &&
      remove_development_files "$work/tree/files" <"$work/development" &&
      commit_runtime "$work" Platform &&
      ostree summary --repo="$work/repo" --update
  } >"$log" 2>&1 || fail_with_log "The local runtime could not be made."
  mv "$work/repo" "$repo"
  remove_tree "$work"
  touch "$repo/.complete"
  # its packages are in the repository now
  remove_tree "$root"
  rm -f "$root.use"
)

# in_root COMMAND…: in the root that the runtime is made of.
in_root() {
  local inside=() build_dir=$flatpak_cache visible=() platform_kind=root
  root_arguments closed
  bwrap "${inside[@]}" "$@"
}

# What packages outside the runtime's own hold, as paths below /usr.
list_development_files() {
  names_in "$source_dir/flatpak/platform.packages" | in_root bash -c '
    set -euo pipefail
    mapfile -t wanted
    essential() { dpkg-query -W -f "\${Essential} \${Priority} \${Package}\n" | sed -n "s/^\(yes .*\|.* required\) //p"; }
    depends() { apt-cache depends --recurse --installed --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances "$@"; }
    mapfile -t wanted < <(printf "%s\n" "${wanted[@]}"; essential)
    dpkg-query -W -f "\${Package}\n" | sort -u >/tmp/all
    depends "${wanted[@]}" | grep -v "^[ |<]" | sed "s/:.*//" | sort -u >/tmp/kept
    comm -23 /tmp/all /tmp/kept >/tmp/left
    comm -12 /tmp/all /tmp/kept | xargs dpkg -L | sort -u >/tmp/kept-files
    xargs dpkg -L </tmp/left | sort -u | comm -23 - /tmp/kept-files | sed -n "s,^\(/usr\)\?/\(lib\|bin\|sbin\|lib64\|share\|include\)/,\2/,p"'
}

# Files as flatpak has them: /usr becomes files, /etc files/etc.
copy_tree() {
  local files=$1 locale
  mkdir -p "$files"
  cp -a --reflink=auto "$root/usr/." "$files"
  rm -rf "${files:?}/etc"
  cp -a "$root/etc" "$files/etc"
  rm -f "$files"/etc/{passwd,group,shadow,gshadow,subuid,subgid,machine-id,resolv.conf,hosts,hostname,localtime,mtab}{,-}
  rm -rf "$files"/src "$files"/games "$files"/local
  find "$files" \( -type p -o -type s -o -type b -o -type c \) -delete
  mkdir -p "$files/lib/locale"
  for locale in nb_NO nn_NO en_GB; do
    in_root_writing "$files" localedef --no-archive --no-warnings=ascii -i "$locale" -f UTF-8 "/files/lib/locale/$locale.utf8" ||
      [ -e "$files/lib/locale/$locale.utf8/LC_IDENTIFICATION" ]
  done
  chmod -R u+rwX,go-w "$files"
}

in_root_writing() {
  local files=$1
  shift
  bwrap --ro-bind "$root/usr" /usr --symlink usr/bin /bin --symlink usr/lib /lib --symlink usr/lib64 /lib64 \
    --dev /dev --proc /proc --tmpfs /tmp --bind "$files" /files --unshare-net "$@"
}

remove_development_files() {
  local files=$1 path
  while IFS= read -r path; do
    if [ -f "$files/$path" ] || [ -L "$files/$path" ]; then printf '%s\0' "$files/$path"; fi
  done | xargs -0r rm -f
  rm -rf "$files/include"
  find "$files" -depth -type d -empty -delete
}

# commit_runtime WORK NAME: as the ref that the manifest asks for.
commit_runtime() {
  local work=$1 name=$2 arch metadata
  arch=$(flatpak --default-arch)
  # to the last line break what the file says, which flatpak compares
  metadata=$(runtime_metadata "$name" "$arch")$'\n'
  printf '%s' "$metadata" >"$work/tree/metadata"
  ostree commit --repo="$work/repo" --branch="runtime/org.gnome.$name/$arch/$runtime_version" \
    --owner-uid=0 --owner-gid=0 --no-xattrs --canonical-permissions \
    --subject="Stand-in made of Debian 13 packages" --tree=dir="$work/tree" \
    --add-metadata-string="xa.metadata=$metadata"
}

runtime_metadata() {
  cat <<METADATA
[Runtime]
name=org.gnome.$1
runtime=org.gnome.Platform/$2/$runtime_version
sdk=org.gnome.Sdk/$2/$runtime_version

[Environment]
XDG_DATA_DIRS=/app/share:/usr/share:/usr/share/runtime/share:/run/host/user-share:/run/host/share
METADATA
}

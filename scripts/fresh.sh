#!/usr/bin/env bash
# fresh.sh: the whole of .ci/run in a bare Debian with an empty home, on a clone of HEAD: what the set-up forgot to
# install is missing there. Needs root, Debian or a relative, a network, and 8 GB under TMPDIR (/var/tmp by default).
# Everything is removed at the end; KEEP=1 leaves the folder. Mounts live in a namespace of their own and end with it.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root" || exit
start=$SECONDS

have apt-get || stop "a bare machine is made of Debian's packages: apt is missing here"
have debootstrap || { can_install && install_packages "debootstrap" debootstrap; } || stop "debootstrap is missing: install it"
have git || stop "git is missing: install it"
[ "$(id -u)" = 0 ] || exec sudo --preserve-env bash "${BASH_SOURCE[0]}"

machine=$(mktemp -d -p "${TMPDIR:-/var/tmp}" jangkau-fresh.XXXXXX) && chmod 755 "$machine"
# shellcheck disable=SC2317 # by the trap
clean() { if [ -n "${KEEP:-}" ]; then say "left: $machine"; else rm -rf --one-file-system "$machine"; fi; }
trap clean EXIT
trap 'exit 130' INT TERM

# The release and the mirror of this machine.
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
  sed -nE 's/^(deb (\[[^]]*\] )?|URIs: *)(https?:[^ ]*).*/\3/p' | head -n 1)
step "a bare Debian $release" debootstrap --variant=minbase --include=ca-certificates "$release" "$machine" ${mirror:+"$mirror"} ||
  stop "debootstrap failed"

# How this machine reaches its mirrors and registries. The rest of its state stays outside.
copy() { # copy PATH...: those that exist, to the same place
  local path
  for path in "$@"; do
    [ ! -e "$path" ] || { mkdir -p "$machine$(dirname "$path")" && cp -aL --remove-destination "$path" "$machine$(dirname "$path")/"; }
  done
}
rm -rf "$machine/etc/apt/sources.list" "$machine/etc/apt/sources.list.d"
copy /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/apt/preferences.d /etc/apt/keyrings \
  /etc/apt/trusted.gpg.d /etc/apt/auth.conf.d /usr/share/keyrings /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt \
  /usr/local/share/ca-certificates /etc/pip.conf /etc/npmrc
home=$machine/root
mkdir -p "$home/.cargo"
for file in config.toml config; do
  [ ! -f "${CARGO_HOME:-$HOME/.cargo}/$file" ] || cp "${CARGO_HOME:-$HOME/.cargo}/$file" "$home/.cargo/"
done
[ ! -f "$HOME/.npmrc" ] || cp "$HOME/.npmrc" "$home/"
git clone -q --no-local "$root" "$home/jangkau" || stop "the clone failed"

# Of the environment only how to reach a network.
variables=(HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM=dumb)
while IFS= read -r name; do variables+=("$name=${!name}"); done < <(compgen -e | grep -iE \
  '^((https?|ftp|all|no)_proxy|ssl_cert_(file|dir)|curl_ca_bundle|requests_ca_bundle|node_extra_ca_certs|git_ssl_cainfo|(pip|npm_config|cargo_(http|net|registry|registries|source))_.*)$')

say "a clone of $(git rev-parse --short HEAD) on the bare machine: .ci/run"
# shellcheck disable=SC2016 # for the shell inside
unshare --mount --pid --fork --kill-child bash -c '
  mount --make-rprivate / && mount --rbind /dev "$0/dev" && mount -t proc proc "$0/proc" &&
    mkdir -p "$0/dev/shm" && mount -t tmpfs shm "$0/dev/shm" || exit
  exec env -i "${@:2}" chroot "$0" bash -c "cd /root/jangkau && $1"' \
  "$machine" "${FRESH_COMMAND:-bash .ci/run}" "${variables[@]}" </dev/null
status=$?
say "the bare machine: status $status, $(((SECONDS - start) / 60)) min $(((SECONDS - start) % 60)) s with its making"
exit "$status"

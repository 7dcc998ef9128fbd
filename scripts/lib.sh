# Helpers of the other scripts; source me. Plain bash 3.2, so that it also runs on macOS.
# shellcheck disable=SC2034 # read by the scripts that source this
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}
# shellcheck disable=SC2034
tools=$cache/jangkau-tools # built once for all clones

say() { printf '%s  %s\n' "$(date +%T)" "$*" >&2; }

# stop HINT: ends the script with one line that says what to do.
stop() {
  say "stopped: $*"
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# at_least WANTED FOUND: compares dotted versions.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

# limit SECONDS COMMAND...: some servers accept a connection and never answer.
limit() {
  if have timeout; then timeout "$@"; else shift && "$@"; fi
}

# step NAME COMMAND...: runs quietly; from 20 seconds on it says that it is still at work, and at the end how long it
# took; on failure it shows the end of what the command printed. The command may set variables of this shell.
step() {
  local name=$1 log ticker status=0 start=$SECONDS
  shift
  log=$(mktemp)
  say "$name ..."
  (
    while sleep 20 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
      say "$name: still working, $((SECONDS - start)) s"
    done
  ) &
  ticker=$!
  "$@" >"$log" 2>&1 || status=$?
  kill "$ticker" 2>/dev/null
  wait "$ticker" 2>/dev/null
  if [ "$status" -ne 0 ]; then
    tail -n 25 "$log" >&2
    say "$name: failed with status $status, see above"
  elif [ $((SECONDS - start)) -ge 3 ]; then
    say "$name: done, $((SECONDS - start)) s"
  fi
  rm -f "$log"
  return "$status"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Debian's packages can be installed: nobody has refused, apt is here, and we are root or may become it.
can_install() { [ "${JANGKAU_INSTALL:-yes}" != no ] && have apt-get && { [ "$(id -u)" = 0 ] || have sudo; }; }

# announce PACKAGES...: before packages of the system are installed. At a terminal there is time to say no.
announce() {
  say "will install with apt: $*; to refuse, run this again with JANGKAU_INSTALL=no"
  [ ! -t 0 ] || sleep 5
}

# install_packages WHAT PACKAGES...: says what comes, then installs it.
install_packages() {
  local what=$1
  shift
  announce "$@"
  step "$what" apt_install "$@"
}

apt_install() {
  as_root apt-get update -q &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

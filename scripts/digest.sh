# Digests of files, with what Debian and macOS have; source me.

# sha BITS: of standard input, in hexadecimal.
sha() { if command -v "sha$1sum" >/dev/null 2>&1; then "sha$1sum"; else shasum -a "$1"; fi | cut -d' ' -f1; }

# integrity [BITS]: of standard input, as browsers want it.
integrity() {
  local bits=${1:-384}
  # shellcheck disable=SC2059 # the digits become the bytes
  printf 'sha%s-%s' "$bits" "$(printf "$(sha "$bits" | sed 's/../\\x&/g')" | base64 | tr -d '\n')"
}

# mark: sixteen digits for a file name.
mark() { sha 256 | cut -c1-16; }

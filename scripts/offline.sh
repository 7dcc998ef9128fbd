#!/usr/bin/env bash
# offline.sh FOLDER: the last step of the build, on the site in FOLDER. Scripts that pages load get names with their
# hash, as everything else has; the single-file edition is made; the service worker learns what the release consists of.
set -euo pipefail
scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$scripts/digest.sh"
cd "$1"
fail() { echo "offline: $*" >&2 && exit 1; }
# edit FILE SED...: in place, the same everywhere.
edit() { sed "${@:2}" "$1" >"$1.new" && mv "$1.new" "$1"; }

for script in $(cat ./*.html | grep -o '<script src="\./[a-z]*\.js"' | sed 's|.*/\(.*\)\.js"|\1|' | sort -u); do
  named=$script-$(mark <"$script.js").js
  mv "$script.js" "$named"
  for page in ./*.html; do edit "$page" "s| src=\"\./$script\.js\"| src=\"./$named\"|"; done
done

bash "$scripts/usb.sh" .

# What the page needs, and what the rest of the program needs; not the card, nor the copy, which is fetched on demand.
files=$(ls | grep -E -- '-[0-9a-f]{16}(_bg)?\.(js|css|wasm|woff2)$' | grep -v '^frame-')
list=$(for file in $files icon.svg icon-maskable.svg manifest.webmanifest; do printf '"%s":"%s",' "$file" "$(integrity <"$file")"; done)
release=$({ echo "$list" && cat sw.js index.html; } | mark)
edit index.html "s|<script src=\"\./offline-[0-9a-f]*\.js\"|& data-release=\"$release\"|"
grep -q "data-release=\"$release\"" index.html || fail "index.html does not load offline.js"
edit sw.js -e "s|^const RELEASE = .*|const RELEASE = \"$release\";|" -e "s|^const FILES = .*|const FILES = {${list%,}};|"
grep -q "^const RELEASE = \"$release\"" sw.js && grep -q '^const FILES = {"' sw.js || fail "sw.js has no place for the release"

# The release in a folder of its own, for cards that are to stay as they are. No worker there: nothing changes in it.
mkdir -p "versi/$release"
for file in ./*; do [ -f "$file" ] && [ "$file" != ./sw.js ] && cp "$file" "versi/$release/"; done
edit "versi/$release/index.html" "s| data-release=\"$release\"||"

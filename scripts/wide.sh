#!/usr/bin/env bash
# wide.sh [PART...]: the tests that are real and slow, for each change that touches what they try; `make test` is the
# circle for every change. The last line counts them.
PARTS="links soak develop old findings fresh"
parts=${*:-$PARTS}
for part in $parts; do
  case " $PARTS " in *" $part "*) ;; *) echo "wide.sh: there is no part $part; there are: $PARTS" >&2 && exit 2 ;; esac
done
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. scripts/site.sh
. scripts/count.sh
is_wanted() { case " $parts " in *" $1 "*) ;; *) return 1 ;; esac; }
need_npm
need_browser
(cd tests/e2e && ensure_npm) || stop "the packages of tests/e2e could not be installed"

# A million links that were changed on their way.
links() {
  JANGKAU_MUTATIONS=1000000 cargo test --locked --no-default-features --profile answers --test links_on_their_way
}
# Long sessions: what grows, and what tires.
soak() { build_site && (cd tests/e2e && MOVES=20000 node --test soak.test.js); }
# What a developer does who has only Trunk and the wasm target.
develop() { (need_trunk && cd tests/e2e && node --test develop.js); }

# A real browser of long ago, which knows neither the syntax nor the program.
old() { need_old_browser && build_site && (cd tests/e2e && node --test old.js); }

as_seen() { bash "$1" || [ $? = 3 ]; }

if is_wanted links; then suite "changed links" links; fi
if is_wanted soak; then suite "long sessions" soak; fi
if is_wanted develop; then suite "trunk serve" develop; fi
if is_wanted old; then suite "an old browser" old; fi
if is_wanted findings; then
  for finding in findings/*.sh; do
    case $finding in */lib.sh) continue ;; esac
    # Status 3: a tool is missing here, which says nothing about the finding.
    check "$finding" as_seen "$finding"
  done
fi
if is_wanted fresh; then check "bare machine" bash scripts/fresh.sh; fi

total

#!/usr/bin/env bash
# test.sh [PART...]: every test, or only those of the parts named. The last line counts them all.
# The site is linked by one core; the other checks and tests meanwhile.
PARTS="format lints core answers tool browser end-to-end"
parts=${*:-$PARTS}
for part in $parts; do
  case " $PARTS " in *" $part "*) ;; *) echo "test.sh: there is no part $part; there are: $PARTS" >&2 && exit 2 ;; esac
done
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. scripts/site.sh
. scripts/count.sh
is_wanted() { case " $parts " in *" $1 "*) ;; *) return 1 ;; esac; }

lint() { cargo clippy --locked "$@" -- -D warnings; }
end_to_end() { (cd tests/e2e && ensure_npm && if [ -f run.js ]; then node run.js; else node --test; fi); }

if is_wanted end-to-end; then
  need_npm
  need_browser
  need_servers
  site_log=$(mktemp)
  build_site >"$site_log" 2>&1 &
  site=$!
  trap 'kill "$site" 2>/dev/null' EXIT
  need_office
  need_pictures
  need_engines # a minute on a bare machine, while the site is made
  need_wordpress
  need_filters
  (cd tests/e2e && step "packages of the end-to-end tests" ensure_npm)
fi
if is_wanted format || is_wanted lints; then need_lints; fi
if is_wanted browser; then need_browser; fi

if is_wanted format; then check "format" cargo fmt --all --check; fi
if is_wanted lints; then
  check "lints of the core" lint --no-default-features --all-targets --test answers
  check "lints of the pages for portals" lint -p portal --all-targets
  check "lints of the app" lint --target "$target" -p jangkau -p speed --lib --bins --test browser
  check "lints of the program of futures" lint --target "$target" -p futures-engine
  check "lints of the build tool" build_tool clippy --all-targets -- -D warnings
  check "lints of the scripts" shellcheck scripts/*.sh .ci/run
fi
if is_wanted core; then suite "core and components" cargo test --locked --features ssr --no-fail-fast; fi
if is_wanted answers; then
  suite "answers" cargo test --locked --no-default-features --profile answers --test answers --no-fail-fast
  suite "pages for portals" cargo test --locked --profile answers -p portal
fi
if is_wanted tool; then suite "build tool" build_tool test; fi
# The program that runs futures gives the bits of the native run, in numbers and in registers.
golden_futures() {
  need_npm || return
  local folder=${CARGO_TARGET_DIR:-$root/target}/golden programs=()
  for form in numbers registers; do
    RUSTFLAGS=$([ $form = registers ] && echo -Ctarget-feature=+simd128) cargo build -q --locked --profile engine \
      --features golden --target "$target" -p futures-engine --target-dir "$folder/$form" || return
    programs+=("$folder/$form/$target/engine/futures_engine.wasm")
  done
  node scripts/futures/golden.mjs "${programs[@]}"
}
if is_wanted browser; then check "futures in numbers and in registers" golden_futures; fi
if is_wanted browser; then suite "in a browser" cargo test --locked --target "$target" --test browser; fi
if is_wanted end-to-end; then
  built() { wait "$site" || { cat "$site_log" >&2 && return 1; }; }
  check "site" built
  rm -f "$site_log"
  # The screen is held against the command line.
  check "command line" cargo build --locked --features ssr --bin jangkau
  check "program of pages for portals" cargo build --locked --profile answers -p portal
  export JANGKAU=${CARGO_TARGET_DIR:-$root/target}/debug/jangkau PORTAL=${CARGO_TARGET_DIR:-$root/target}/answers/portal
  suite "end to end" end_to_end
fi

total

# Source me: installs what is missing to build the site and puts it on PATH. A second run changes nothing.
# Afterwards ready: cargo with the standard library for wasm, site-build, wasm-bindgen and its test runner.
# Packages of the system are installed after a line that says which; JANGKAU_INSTALL=no refuses.
# On call: need_lints, need_node, need_browser, need_engines, need_office, need_pictures,
# need_old_browser, need_servers, need_wordpress, need_filters.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root" || exit

target=wasm32-unknown-unknown
trunk_version=0.21.14 # only for trying `trunk serve`: need_trunk
bindgen_version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)
# One folder for each state of the build tool, so that clones do not disturb each other.
tool_mark=$(find scripts/site-build -type f | LC_ALL=C sort | while read -r file; do cat "$file"; done | cksum | cut -d' ' -f1)
site_tools=$tools/site-build-$bindgen_version-$tool_mark
rust_version=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
debian_lib=/usr/lib/rustlib
debian_stamp=$debian_lib/$target/rustc-version

if ! have cargo && [ -x "$HOME/.cargo/bin/cargo" ]; then export PATH="$HOME/.cargo/bin:$PATH"; fi
export PATH="$site_tools:$PATH"
export SITE_BUILD=$site_tools/site-build # for the end-to-end tests

has_std() { ls "$(rustc --print target-libdir --target $target 2>/dev/null)"/libstd-*.rlib >/dev/null 2>&1; }
has_rust() { have cargo && at_least "$rust_version" "$(rustc -V 2>/dev/null | cut -d' ' -f2)"; }

debian_rust() { /usr/bin/rustc -vV 2>/dev/null; }
# rustc calls the linker rust-lld; Debian names it by the version of LLVM.
debian_lld() { echo "/usr/bin/lld-$(debian_rust | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')"; }

debian_rust_packages="rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy rustfmt-web gcc libc6-dev"
debian_packages() {
  # shellcheck disable=SC2086 # a list
  apt_install $debian_rust_packages && apt_install "$(basename "$(debian_lld)")"
}

# The packages have no standard library for wasm, only its source: build it once, where rustc looks for it.
# Bitcode inside, since the site is linked with LTO; libtest too, for the browser tests; no path of this machine.
build_std() {
  local work lib=$debian_lib/$target/lib
  work=$(mktemp -d) && mkdir "$work/src" && echo '#![no_std]' >"$work/src/lib.rs" || return
  printf '[package]\nname="x"\nversion="0.0.0"\n[workspace]\n[profile.release]\ncodegen-units=1\ndebug=false\n' \
    >"$work/Cargo.toml"
  (cd "$work" && RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=$work/target \
    CARGO_ENCODED_RUSTFLAGS=$(printf -- '-Cembed-bitcode=yes\037--remap-path-prefix=%s=cargo' "${CARGO_HOME:-$HOME/.cargo}") \
    cargo build --release --target $target -Zbuild-std=std,panic_abort,panic_unwind,test,proc_macro) || return
  as_root rm -rf "${debian_lib:?}/$target" && as_root mkdir -p "$lib" &&
    as_root cp "$work/target/$target/release/deps/"*.rlib "$work/target/$target/release/deps/"*.rmeta "$lib/" &&
    as_root rm -f "$lib"/libx-* || return
  as_root ln -sf "$(debian_lld)" "$(dirname "$(/usr/bin/rustc --print target-libdir)")/bin/rust-lld" || return
  debian_rust | as_root tee "$debian_stamp" >/dev/null
  # Objects made with an older build of the library no longer link.
  rm -rf "$work" "${CARGO_TARGET_DIR:-$root/target}/$target"
}

use_debian() {
  can_install || return
  if ! at_least "$rust_version" "$(debian_rust | sed -n 's/^release: //p')" ||
    ! [ -d $debian_lib/src/rust/library ] || ! [ -x /usr/bin/cargo-clippy ] || ! [ -x "$(debian_lld)" ]; then
    # shellcheck disable=SC2086 # a list
    announce $debian_rust_packages lld # of the version that rustc was built with
    step "Debian's Rust packages" debian_packages || return
  fi
  if have rustup; then
    rustup toolchain link debian /usr 2>/dev/null
    export RUSTUP_TOOLCHAIN=debian
  else
    export PATH="/usr/bin:$PATH"
  fi
  # The stamp also catches an upgrade of the packages.
  if ! debian_rust | cmp -s - "$debian_stamp"; then
    say "will put the standard library for wasm into $debian_lib/$target"
    step "standard library for wasm, from Debian's source (about 1 min)" build_std || return
  fi
  has_std
}

need_rust() {
  if ! have cc; then
    can_install || stop "a C linker is missing: install gcc or clang, then run this again"
    install_packages "C linker" gcc libc6-dev || stop "install gcc, then run this again"
  fi
  if ! has_rust; then
    use_debian || stop "Rust $rust_version or newer is needed: run 'rustup update stable', or install it from rustup.rs"
  elif [ -f "$debian_stamp" ] && ! has_std; then
    use_debian || stop "no standard library for $target: run 'rustup target add $target'"
  elif ! has_std; then
    { have rustup && step "rustup target add $target (up to 1 min)" limit 60 rustup target add $target && has_std; } ||
      use_debian || stop "no standard library for $target: run 'rustup target add $target'"
  fi
}

# cargo_tool NAME VERSION FOLDER ARGUMENTS...: cargo install into a folder of its own, quick to build rather than fast.
cargo_tool() {
  local name=$1 version=$2 folder=$tools/$3
  shift 3
  [ "$("$folder/bin/$name" --version 2>/dev/null | cut -d' ' -f2)" = "$version" ] && return
  export CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_PANIC=unwind
  CARGO_TARGET_DIR=$tools/build step "building $name $version, once (1 to 4 min)" \
    cargo install -q --locked --root "$folder" "$@" || return
  rm -rf "$tools/build"
}

# What is compiled for the build itself. Its dependencies are compiled once for all clones.
build_tool() { cargo "$1" --locked --profile tool -p site-build --target-dir "$tools/target" "${@:2}"; }

# One set-up at a time: several clones share the folder.
need_tools() (
  mkdir -p "$tools"
  if have flock; then exec 9>"$tools/lock" && flock 9; fi
  [ -x "$site_tools/wasm-bindgen-test-runner" ] && return
  # Cargo judges by time, and another clone may have compiled other sources into the shared folder since these were written.
  find scripts/site-build -type f -name '*.[jr]s' -exec touch {} +
  step "building the build tool, once (1 to 2 min)" build_tool build --bins && mkdir -p "$site_tools" &&
    cp "$tools/target/tool/site-build" "$tools/target/tool/wasm-bindgen" "$tools/target/tool/wasm-bindgen-test-runner" "$site_tools/"
)

# Only for trying what a developer does who has installed Trunk: nothing that is built or tested here needs it.
need_trunk() {
  cargo_tool trunk "$trunk_version" "trunk-$trunk_version" "trunk@$trunk_version" --no-default-features ||
    stop "trunk could not be built: check the network, then run this again"
  export PATH="$tools/trunk-$trunk_version/bin:$PATH" TRUNK_OFFLINE=true # wasm-bindgen is on PATH
}

need_lints() {
  if ! have shellcheck; then
    can_install && install_packages "shellcheck" shellcheck
    have shellcheck || stop "shellcheck is missing: install it, then run this again"
  fi
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return
  if have rustup && step "rustup component add" limit 60 rustup component add rustfmt clippy; then return; fi
  stop "rustfmt or clippy is missing: run 'rustup component add rustfmt clippy'"
}

has_node() { have node && at_least v18 "$(node --version)"; }

need_node() {
  has_node && return
  can_install && install_packages "Node.js" nodejs
  has_node || stop "Node.js 18 or newer is missing: install it from nodejs.org, then run this again"
}

need_npm() {
  need_node
  have npm && return
  can_install && install_packages "npm" npm
  have npm || stop "npm is missing: install Node.js with npm from nodejs.org, then run this again"
}

# Inside tests/e2e: its packages, once for each lock file.
ensure_npm() { cmp -s package-lock.json node_modules/.locked || { npm ci --ignore-scripts && cp package-lock.json node_modules/.locked; }; }

# Chromium and its driver must be of one version: both from Debian, unless CHROMIUM and CHROMEDRIVER name others. The
# journeys run in its headless shell, the same engine without windows: they take half of the processor's time. Where there
# is none, or CHROMIUM names another browser, they run in that.
need_browser() {
  local shell=chromium-headless-shell
  if [ -z "${CHROMIUM:-}" ] && ! have "${HEADLESS_CHROMIUM:-$shell}"; then
    can_install && install_packages "Chromium without windows" "$shell"
  fi
  export HEADLESS_CHROMIUM=${HEADLESS_CHROMIUM:-${CHROMIUM:-$(command -v $shell)}}
  if ! have "${CHROMIUM:-chromium}" || ! have "${CHROMEDRIVER:-chromedriver}"; then
    can_install && install_packages "Chromium" chromium chromium-driver
  fi
  export CHROMIUM=${CHROMIUM:-$(command -v chromium)} CHROMEDRIVER=${CHROMEDRIVER:-$(command -v chromedriver)}
  { have "$CHROMIUM" && have "$CHROMEDRIVER"; } ||
    stop "Chromium is missing: install it and its chromedriver, name them in CHROMIUM and CHROMEDRIVER"
  export HEADLESS_CHROMIUM=${HEADLESS_CHROMIUM:-$CHROMIUM}
  need_fonts
}

# Layout is tested once more without the app's own typeface, under a wide and a narrow one.
has_fonts() { have fc-list && [ -n "$(fc-list 'DejaVu Sans')" ] && [ -n "$(fc-list 'Liberation Sans')" ]; }

need_fonts() {
  has_fonts && return
  can_install && install_packages "fonts" fontconfig fonts-dejavu-core fonts-liberation
  has_fonts || stop "DejaVu Sans or Liberation Sans is missing: install both, and fontconfig"
}

# Firefox and WebKitGTK, in which the main journeys are made too; WebKitGTK needs a display, Xvfb is one without a screen.
# Whoever cannot have them, as on macOS, leaves those tests out by JANGKAU_ENGINES=no.
need_engines() {
  [ "${JANGKAU_ENGINES:-yes}" != no ] || return 0
  export FIREFOX=${FIREFOX:-/usr/bin/firefox-esr} WEBKIT_DRIVER=${WEBKIT_DRIVER:-/usr/bin/WebKitWebDriver}
  if ! have "$FIREFOX" || ! have "$WEBKIT_DRIVER" || ! have Xvfb; then
    can_install && install_packages "Firefox and WebKitGTK" firefox-esr webkit2gtk-driver xvfb
  fi
  { have "$FIREFOX" && have "$WEBKIT_DRIVER" && have Xvfb; } ||
    stop "Firefox, WebKitGTK's driver or Xvfb is missing: install them, name them in FIREFOX and WEBKIT_DRIVER, or leave their tests out with JANGKAU_ENGINES=no"
}

# What opens our workbooks: LibreOffice without its windows and templates (about 300 MB), and a reader in Python.
need_office() {
  if ! have "${SOFFICE:-soffice}" || ! "${PYTHON:-/usr/bin/python3}" -c 'import openpyxl' 2>/dev/null; then
    can_install && install_packages "LibreOffice Calc" libreoffice-calc python3-openpyxl
  fi
  export SOFFICE=${SOFFICE:-soffice} PYTHON=${PYTHON:-/usr/bin/python3}
  { have "$SOFFICE" && "$PYTHON" -c 'import openpyxl' 2>/dev/null; } ||
    stop "LibreOffice or openpyxl is missing: install both, and name them in SOFFICE and PYTHON (a Python that has openpyxl)"
}

# What shows what we draw and write outside browsers: librsvg, LibreOffice Draw and Writer, and a reader of their PDF files
# (resvg comes with the journeys' packages).
# Where they cannot be had, the test says which of them it leaves out.
need_pictures() {
  export RSVG=${RSVG:-rsvg-convert}
  local office
  office=$(dirname "$(readlink -f "$(command -v "${SOFFICE:-soffice}")")")
  if ! have "$RSVG" || ! have pdftotext || ! [ -e "$office/libsdlo.so" ] || ! [ -e "$office/libswlo.so" ]; then
    can_install && install_packages "programs that draw SVG and open documents" librsvg2-bin poppler-utils libreoffice-draw libreoffice-writer
  fi
  return 0
}

# A browser of 2016, QtWebKit inside wkhtmltopdf: what somebody with an old browser sees. For make wide.
need_old_browser() {
  if ! have "${OLD_BROWSER:-wkhtmltopdf}"; then can_install && install_packages "an old browser" wkhtmltopdf; fi
  export OLD_BROWSER=${OLD_BROWSER:-wkhtmltopdf}
  have "$OLD_BROWSER" || stop "wkhtmltopdf is missing: install it, or name it in OLD_BROWSER"
}

# The web servers that the hosting kit is tried on. nginx comes out of its package without being installed, since that
# would start a server on this machine; Apache's programs are a package without a service.
server_packages="apache2-bin curl libpcre2-8-0 libssl3 zlib1g"
install_servers() {
  local package work
  # shellcheck disable=SC2086 # a list
  apt_install $server_packages || return
  have "$NGINX" && return
  for package in nginx nginx-core nginx-light; do
    work=$(mktemp -d)
    (cd "$work" && apt-get download -q "$package" && dpkg -x ./*.deb "$work/out") && [ -x "$work/out/usr/sbin/nginx" ] &&
      mkdir -p "$tools/nginx" && cp "$work/out/usr/sbin/nginx" "$tools/nginx/nginx"
    rm -rf "$work"
    [ -x "$tools/nginx/nginx" ] && return
  done
  return 1
}

need_servers() {
  local installed
  installed=$(PATH=$PATH:/usr/sbin command -v nginx)
  export NGINX=${NGINX:-${installed:-$tools/nginx/nginx}} APACHE=${APACHE:-/usr/sbin/apache2}
  if ! have "$NGINX" || ! have "$APACHE" || ! have curl; then
    # shellcheck disable=SC2086 # a list
    can_install && announce $server_packages && step "nginx and Apache" install_servers
  fi
  { have "$NGINX" && have "$APACHE" && have curl; } ||
    stop "nginx, Apache or curl is missing: install them, name them in NGINX, APACHE and APACHE_MODULES (a folder)"
}

# WordPress, in which the card is tried as portals paste it: its folder in WORDPRESS, empty where it cannot be had, which
# leaves those tests out. PHP and the database are programs without a service; WordPress comes out of its packages without
# being installed, since that would set up a web server.
wordpress_programs="php-cli php-mysql mariadb-server-core"
install_wordpress() {
  local work theme
  # shellcheck disable=SC2086 # a list
  apt_install $wordpress_programs || return
  theme=$(apt-cache depends wordpress | sed -n 's/^ *|*Recommends: \(wordpress-theme-.*\)/\1/p')
  work=$(mktemp -d)
  # shellcheck disable=SC2086 # a theme may be one word or several
  (cd "$work" && apt-get download -q wordpress $theme libjs-underscore libjs-cropper php-getid3 &&
    for package in ./*.deb; do dpkg -x "$package" out || exit; done &&
    echo "<?php require getenv( 'JANGKAU_WORDPRESS_SETTINGS' );" >out/usr/share/wordpress/wp-config.php) &&
    rm -rf "$tools/wordpress" && mv "$work/out" "$tools/wordpress"
  rm -rf "$work"
  [ -f "$tools/wordpress/usr/share/wordpress/wp-load.php" ]
}

need_wordpress() {
  local folder=$tools/wordpress/usr/share/wordpress
  export PHP=${PHP:-php} MARIADB=${MARIADB:-/usr/sbin/mariadbd} WORDPRESS=${WORDPRESS:-$folder}
  has_wordpress() { have "$PHP" && have "$MARIADB" && "$PHP" -m 2>/dev/null | grep -q '^mysqli$' && [ -f "$WORDPRESS/wp-load.php" ]; }
  if ! has_wordpress; then
    # shellcheck disable=SC2086 # a list
    can_install && announce $wordpress_programs && step "WordPress (about half a minute)" install_wordpress
  fi
  has_wordpress || { say "WordPress, PHP or MariaDB is missing: their tests are left out" && export WORDPRESS=; }
}

# Filters of HTML in Python, in a virtual environment: its interpreter in FILTERS_PYTHON, empty where they cannot be had.
need_filters() {
  local list=$root/tests/e2e/filters.txt venv
  venv=$tools/filters-$(cksum <"$list" | cut -d' ' -f1)
  if ! [ -x "$venv/bin/python" ] && have "${PYTHON:-/usr/bin/python3}"; then
    if ! "${PYTHON:-/usr/bin/python3}" -c 'import ensurepip' 2>/dev/null; then
      can_install && install_packages "Python's virtual environments" python3-venv
    fi
    step "filters of HTML in Python" make_filters "$venv" "$list" || rm -rf "$venv"
  fi
  export FILTERS_PYTHON=$venv/bin/python
  [ -x "$FILTERS_PYTHON" ] || { say "filters in Python cannot be installed: their tests are left out" && export FILTERS_PYTHON=; }
}
make_filters() { "${PYTHON:-/usr/bin/python3}" -m venv "$1" && limit 120 "$1/bin/pip" install -q --disable-pip-version-check -r "$2"; }

need_rust
step "crates" cargo fetch --locked || stop "the crates could not be fetched: check the network, then run this again"
need_tools || stop "a build tool could not be built: check the network and the free disk space, then run this again"

# Source me after setup.sh: build_site makes dist/.

# build_site [OPTIONS]: as `site-build --help` says.
build_site() { step "site (the first time 1 to 3 min)" site-build dist "$@"; }

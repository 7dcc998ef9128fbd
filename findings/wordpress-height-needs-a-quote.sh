#!/usr/bin/env bash
# WordPress makes an embedded frame as high as its content only where a block quotation is the very first thing before it.
#
# One would think: height messages are heard for every frame of an oEmbed answer alike, since WordPress gives each the
# secret that those messages carry; and a line break in the answer's HTML means nothing.
# Seen (WordPress 6.1.9 of Debian, PHP 8.2): of the answer of a provider that is not listed the frame is kept and gets its
# secret either way. The script that hears heights comes into the page only with a quotation of the class
# `wp-embedded-content`, which WordPress gives it itself, and only if the HTML begins with it: one line break in front, and
# the quotation is gone, without it the frame stays as high as the answer said. Of two frames the last is taken.
# What follows: begin the HTML of an oEmbed answer with `<blockquote>`, a link inside, and the frame right behind it.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need php apt-get dpkg

apt-get download -q wordpress >/dev/null 2>&1 || { echo "missing: Debian's package wordpress" >&2; exit 3; }
dpkg -x wordpress_*.deb out
echo "wordpress: $(ls wordpress_*.deb)"

# WordPress without its database: the two functions that an answer goes through, and what they call.
cat > filter.php <<'PHP'
<?php
error_reporting( E_ERROR );
define( 'ABSPATH', $argv[1] . '/' );
define( 'WPINC', 'wp-includes' );
function wp_generate_password() { return 'secret'; }
$asked = 'none';
function wp_enqueue_script( $name ) { $GLOBALS['asked'] = $name; }
foreach ( array( 'plugin', 'load', 'functions', 'formatting', 'kses', 'link-template', 'embed', 'class-wp-oembed' ) as $part ) {
	require_once ABSPATH . WPINC . "/$part.php";
}
add_filter( 'pre_option', fn( $none, $name ) => array( 'blog_charset' => 'UTF-8', 'home' => 'https://blog.example' )[ $name ] ?? '', 10, 2 );
add_action( 'wp_head', 'wp_oembed_add_host_js' );
$html = wp_filter_oembed_result( stream_get_contents( STDIN ), (object) array( 'type' => 'rich' ), 'https://provider.example/1' );
wp_maybe_enqueue_oembed_host_js( $html );
preg_match_all( '/ src="([^"]*)"/', $html, $sources );
echo "quote " . substr_count( $html, '</blockquote>' ) . ", frame " . implode( ' ', $sources[1] ) . ", script $asked";
PHP
shown() { printf '%s' "$1" | php filter.php out/usr/share/wordpress; }
frame='<iframe src="https://provider.example/%s" width="600" height="640"></iframe>'
one=${frame/\%s/1}
quote='<blockquote><a href="https://provider.example/1">One</a></blockquote>'
expect "a frame alone" "quote 0, frame https://provider.example/1#?secret=secret, script none" "$(shown "$one")"
expect "behind a quotation" "quote 1, frame https://provider.example/1#?secret=secret, script wp-embed" "$(shown "$quote$one")"
expect "with a line break in front" "quote 0, frame https://provider.example/1#?secret=secret, script none" "$(shown $'\n'"$quote$one")"
expect "two frames" "quote 1, frame https://provider.example/2#?secret=secret, script wp-embed" "$(shown "$quote$one${frame/\%s/2}")"
done_expecting

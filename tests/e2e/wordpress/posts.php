<?php
// php posts.php WORDPRESS < POSTS: installs WordPress, and saves posts as its block editor does, through its own REST
// interface with the rights of who writes. POSTS are [{"by": "administrator" or "author", "content": "<!-- wp:html -->..."}];
// what comes out is [{"link": ..., "saved": what was kept of the content}].
define( 'WP_INSTALLING', true );
$_SERVER += array( 'HTTP_HOST' => parse_url( getenv( 'JANGKAU_WORDPRESS_SITE' ), PHP_URL_HOST ), 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
mysqli_report( MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT );
( new mysqli( 'localhost', 'root', '', '', 0, getenv( 'JANGKAU_WORDPRESS_SOCKET' ) ) )->query( 'CREATE DATABASE wordpress' );

require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' ); // nobody is told of a blog that lives a minute
$users = array( 'administrator' => wp_install( 'Portal', 'administrator', 'administrator@example.org', true, '', 'administrator' )['user_id'] );
$users['author'] = wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@example.org', 'role' => 'author' ) );
wp_installing( false );

$saved = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $post ) {
	wp_set_current_user( $users[ $post['by'] ] );
	$request = new WP_REST_Request( 'POST', '/wp/v2/posts' );
	$request->set_body_params( array( 'title' => 'Jangkau', 'status' => 'publish', 'content' => $post['content'] ) );
	$answer = rest_do_request( $request );
	if ( $answer->is_error() ) {
		fwrite( STDERR, wp_json_encode( $answer->get_data() ) );
		exit( 1 );
	}
	$data    = $answer->get_data();
	$saved[] = array( 'link' => $data['link'], 'saved' => get_post( $data['id'] )->post_content );
}
echo wp_json_encode( $saved );

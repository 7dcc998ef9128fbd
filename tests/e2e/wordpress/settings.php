<?php
// The settings of a WordPress that lives as long as a test, by the environment: JANGKAU_WORDPRESS_SITE is its address,
// JANGKAU_WORDPRESS_SOCKET that of the database. Its wp-config.php reads this file (scripts/setup.sh).
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'JANGKAU_WORDPRESS_SOCKET' ) );
define( 'WP_HOME', getenv( 'JANGKAU_WORDPRESS_SITE' ) );
define( 'WP_SITEURL', WP_HOME );
define( 'WPMU_PLUGIN_DIR', __DIR__ . '/plugins' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $of ) {
	define( $of . '_KEY', $of );
	define( $of . '_SALT', $of );
}
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';

#!/usr/bin/env bash
# MariaDB starts on an empty folder, and serves databases from it, where it is told to skip its grant tables.
#
# One would think: a folder of data must be made by mariadb-install-db first; without the tables of the database `mysql`
# the server ends with "Can't open and lock privilege tables", as it says.
# Seen (MariaDB 10.11.19 of Debian): it does end so, but with `--skip-grant-tables` an empty folder is enough: the server
# makes what InnoDB needs by itself, warns of the tables that are not there, and databases and tables are made and read.
# mariadb-install-db of the package mariadb-server-core is no help there: it needs a program of mariadb-client-core.
# What follows: a database for a test needs the server alone, `--skip-grant-tables --skip-networking` and a socket in a
# folder of its own, and is there in a second or two. For nothing but a test: everybody who reaches the socket is root.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
PATH=$PATH:/usr/sbin
need mariadbd php
mariadbd --version
php -m | grep -q mysqli || { echo "missing: mysqli of PHP" >&2; exit 3; }

start() {
  mkdir "$1"
  mariadbd --no-defaults --datadir="$place/$1" --socket="$place/socket" --pid-file="$place/pid" --skip-networking \
    --user="$(id -un)" "${@:2}" >"$1.log" 2>&1
}
start refused || true
expect "without the option it ends, and says" "1" "$(grep -c "Can't open and lock privilege tables: Table 'mysql.db' doesn't exist" refused.log)"
rm -f socket

start skipped --skip-grant-tables &
server=$!
for _ in $(seq 100); do
  if grep -q "ready for connections" skipped.log 2>/dev/null; then break; fi
  sleep 0.2
done
cat > ask.php <<'PHP'
<?php
$database = new mysqli( 'localhost', 'root', '', '', 0, $argv[1] );
foreach ( array( 'CREATE DATABASE a', 'CREATE TABLE a.b (c INT PRIMARY KEY) ENGINE=InnoDB', 'INSERT INTO a.b VALUES (7)' ) as $query ) {
	$database->query( $query );
}
echo $database->query( 'SELECT c FROM a.b' )->fetch_row()[0];
PHP
expect "what is read from a table" "7" "$(php ask.php "$place/socket")"
expect "warnings of tables that are not there" "yes" "$(grep -q "Warning.*Table 'mysql\.[a-z_]*' doesn't exist" skipped.log && echo yes)"
kill "$server" 2>/dev/null || true
if [ -f pid ]; then kill "$(cat pid)"; fi
wait "$server" || true
done_expecting

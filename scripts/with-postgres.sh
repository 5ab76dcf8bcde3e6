#!/usr/bin/env bash
# Starts a throw-away PostgreSQL without docker, exports its connection string for @backstage/backend-test-utils, runs
# the command, and removes the server again. Works as root, too, where the server runs as the user "postgres".
#
#   scripts/with-postgres.sh COMMAND [ARGUMENT…]
#   scripts/with-postgres.sh --find      prints the folder of the server's programs; fails if there is none
set -euo pipefail

find_programs() {
  # Debian keeps the server's programs off the PATH, one folder per version
  find /usr/lib/postgresql -mindepth 3 -maxdepth 3 -path '*/bin/initdb' -printf '%h\n' 2>/dev/null | sort -V | tail -1 |
    grep . || { programs=$(command -v initdb) && dirname "$programs"; }
}

if [ "${1:-}" = --find ]; then
  find_programs
  exit
fi

programs=$(find_programs) || {
  echo "The programs of the PostgreSQL server were not found; on Debian: apt-get install postgresql" >&2
  exit 1
}
version=$("$programs/postgres" --version | sed -E 's/^[^0-9]*([0-9]+).*/\1/')

folder=$(mktemp -d /tmp/postgres.XXXXXX)
as=()
if [ "$(id -u)" = 0 ]; then
  # the server refuses to run as root
  id postgres >/dev/null 2>&1 || useradd --system --no-create-home postgres
  chown postgres "$folder"
  as=(runuser -u postgres --)
fi
stop() {
  "${as[@]}" "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

port=${PGTEST_PORT:-$(node -e "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")}
cd "$folder"
"${as[@]}" "$programs/initdb" -D "$folder/data" -U postgres --auth=trust --no-sync -E UTF8 --locale=C.UTF-8 >/dev/null
"${as[@]}" "$programs/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/log" \
  -o "-p $port -k $folder -h 127.0.0.1 -F -c full_page_writes=off -c synchronous_commit=off -c max_connections=200" \
  start >/dev/null || {
  cat "$folder/log" >&2
  exit 1
}
cd "$OLDPWD"

export "BACKSTAGE_TEST_DATABASE_POSTGRES${version}_CONNECTION_STRING=postgresql://postgres@127.0.0.1:$port/postgres"
export BACKSTAGE_TEST_DISABLE_DOCKER=1
"$@"

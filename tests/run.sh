#!/usr/bin/env bash
# Builds everything once, checks the content, runs every test and ends with "N passed, N failed, N skipped".
# Installs what the tests need where it can: Chromium for the browser, a private PostgreSQL for the second database, ClamAV's clamd.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

results=$(mktemp -d)
postgres=""

stop_postgres() {
  if [ -n "$postgres" ]; then
    as_postgres "$binaries/pg_ctl" -D "$postgres/data" -m immediate stop >/dev/null 2>&1
    rm -rf "$postgres"
  fi
  rm -rf "$results"
}
trap stop_postgres EXIT

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

install() {
  can_install || return 1
  [ -n "${updated:-}" ] || apt-get update -qq >/dev/null 2>&1
  updated=yes
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null 2>&1
}

as_postgres() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }

find_postgres() {
  binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
  [ -n "$binaries" ] && [ -x "$binaries/initdb" ]
}

# A cluster of its own in a temporary folder, on a free port, gone when the tests are.
start_postgres() {
  find_postgres || { install postgresql && find_postgres; } || return 1
  id postgres >/dev/null 2>&1 || [ "$(id -u)" != 0 ] || return 1
  postgres=$(mktemp -d)
  [ "$(id -u)" = 0 ] && chown postgres "$postgres"
  local port=$((20000 + RANDOM % 10000))
  as_postgres "$binaries/initdb" -D "$postgres/data" -U test -A trust -E UTF8 >/dev/null 2>&1 &&
    as_postgres "$binaries/pg_ctl" -D "$postgres/data" -w -l "$postgres/log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres" start >/dev/null 2>&1 ||
    return 1
  export TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=test;Database=postgres"
}

command -v chromium >/dev/null || install chromium || echo "Chromium is not here and cannot be installed: browser tests are skipped."
[ -x /usr/sbin/clamd ] || install --no-install-recommends clamav-daemon || echo "clamd is not here and cannot be installed: its tests are skipped."
[ -n "${TEST_POSTGRES:-}" ] || start_postgres || echo "PostgreSQL is not here and cannot be installed: its tests are skipped."

dotnet build WestKent.Asb.SelfService.sln -warnaserror --nologo -v quiet || { echo "The build failed."; echo "0 passed, 1 failed, 0 skipped"; exit 1; }

# What the services under test logged, shown for a project that fails.
export TEST_LOGS="$results/logs"

failed_check=0
dotnet run --no-build --project content/Reading -- check || failed_check=1

for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  echo "== $name"
  rm -rf "$TEST_LOGS" && mkdir "$TEST_LOGS"
  dotnet test "$project" --no-build --nologo --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" --results-directory "$results" -v quiet ||
    grep -hE -A 4 "^ *(warn|fail|crit):" -r "$TEST_LOGS" | tail -n 60
done

total() { cat "$results"/*.trx 2>/dev/null | grep -o '<Counters [^>]*' | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ sum += $1 } END { print sum + 0 }'; }
passed=$(total passed)
failed=$(($(total failed) + $(total error) + $(total timeout) + $(total aborted) + failed_check))
skipped=$(($(total total) - $(total executed)))

# A project whose tests never came to an end leaves no result.
for project in tests/*.Tests/*.csproj; do
  [ -f "$results/$(basename "$project" .csproj).trx" ] || { echo "$(basename "$project" .csproj) left no result."; failed=$((failed + 1)); }
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

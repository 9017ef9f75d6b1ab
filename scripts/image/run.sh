# shellcheck shell=bash disable=SC2034,SC2154 # part of ../try-image.sh, which sets and uses the variables

# start_server SCALE: (re)starts the demo organisation's Usage API on loopback, on a clock SCALE times as fast, and
# reads from its first lines how to reach it.
start_server() {
  if [[ -n $server ]]; then kill "$server"; fi
  "$node" dist/index.js demo-server --time-scale "$1" >"$work/server.log" 2>&1 &
  server=$!
  local tries
  for ((tries = 0; tries < 100; tries++)); do
    token=$(sed -n 's/^Token: //p' "$work/server.log")
    [[ -n $token ]] && break
    sleep 0.2
  done
  url=$(sed -n 's/^Usage API of the demo organisation: //p' "$work/server.log")
  organisation=$(sed -n 's/^Organisation: //p' "$work/server.log")
  [[ -n $url && -n $organisation && -n $token ]] || fail "the demo server did not start: $(cat "$work/server.log")"
}

# The file of the older scripts, with its names, plus the address of the server that stands in for CircleCI.
write_env_file() {
  cat >"$work/env" <<END
CIRCLECI_API_TOKEN=$token
ORG_ID=$organisation
START_DATE=$(date -u -d '9 days ago' +%F)
END_DATE=$(date -u -d '3 days ago' +%F)
MERGE_USAGE_REPORTS=true
SEND_TO_DATADOG=false
CIRCLECI_USAGE_API_URL=$url
END
}

# The variables of the env file as options of `buildah run`: what `docker run --env-file` does.
env_options() {
  local line
  while IFS= read -r line; do printf '%s\n' --env "$line"; done <"$work/env"
}

# run_container NAME [option ...] -- command: as the image's user, in its working folder, unless an option says else.
run_container() {
  local name=$1
  shift
  local options=()
  while [[ $1 != -- ]]; do
    options+=("$1")
    shift
  done
  containers run --isolation=chroot "${options[@]}" "$name" "$@"
}

# isolated ROOT USAGE [unshare's option ...] -- command: `docker run --read-only --tmpfs /tmp --cap-drop ALL
# --security-opt no-new-privileges --volume USAGE:/usage` with the image mounted at ROOT. The command is process
# number 1 and has the image's environment and that of the env file.
isolated() {
  local root=$1 usage=$2
  shift 2
  local options=() variables
  while [[ $1 != -- ]]; do
    options+=("$1")
    shift
  done
  shift
  mapfile -t variables < <(config Env; cat "$work/env")
  # shellcheck disable=SC2016 # expanded inside
  exec unshare --mount --pid --ipc --fork --kill-child "${options[@]}" -- bash -euc '
    root=$1 usage=$2; shift 2
    mount --bind "$root" "$root"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    mount --bind "$usage" "$root/usage"
    mount -o remount,bind,ro "$root"
    exec chroot "$root" setpriv --reuid=65532 --regid=65532 --clear-groups --no-new-privs --bounding-set=-all \
      env -i --chdir=/usage "$@"
  ' bash "$root" "$usage" "${variables[@]}" "$@"
}

# What was computed: report.json without the time it was made.
figures() {
  sed 's/"generatedAt": *"[^"]*"//' "$1/report.json"
}

# same_files FOLDER: every file is there, and rows and figures are those of the run without an image.
same_files() {
  local file
  for file in summary.md total_credits_per_project.png total_credits_per_project.svg; do
    [[ -s $1/$file ]] || fail "$1/$file is missing or empty"
  done
  for file in merged.csv sorted_credits.csv; do
    cmp "$work/plain/$file" "$1/$file" || fail "$file differs from that of the run without an image"
  done
  cmp <(figures "$work/plain") <(figures "$1") || fail 'report.json differs from that of the run without an image'
}

# The same program on this machine, to compare with.
run_plain() {
  (
    set -a
    # shellcheck source=/dev/null
    . "$work/env"
    cd "$work"
    exec "$node" "$OLDPWD/dist/index.js" --output-dir "$work/plain" --state-dir "$work/plain-state"
  ) >"$work/plain.log" 2>&1 || fail "the run without an image: $(tail -n 5 "$work/plain.log")"
}

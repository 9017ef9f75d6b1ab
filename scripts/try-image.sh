#!/usr/bin/env bash
# Builds the image from the Dockerfile and runs it the ways that people run it, against the demo organisation's
# server on this machine. Needs root, and Debian's buildah and debootstrap; no Docker daemon, no image registry: the
# base is a Debian root file system with Node.js 24 in it.
#
# There is no daemon here that could `docker run`, so containers are run by `buildah run --isolation=chroot`, which
# takes user, environment, working folder and volumes from the image as `docker run` does. It has no read-only root
# and no process numbers of its own; the fourth way has both, on the image's mounted root, by unshare and chroot.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly cache=$PWD/.image base=localhost/circleci-usage-base image=localhost/circleci-usage-action
work=$(mktemp -d)
server=

fail() {
  echo "FAIL: $*" >&2
  exit 1
}

pass() {
  echo "PASS: $*"
}

containers() {
  buildah --root "$cache/storage" --runroot "$work/run" --storage-driver vfs "$@"
}

clean_up() {
  if [[ -n $server ]]; then kill "$server" 2>/dev/null || true; fi
  containers umount --all >/dev/null 2>&1 || true
  containers rm --all >/dev/null 2>&1 || true
  containers rmi --prune >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap clean_up EXIT

needs() {
  [[ $(id -u) == 0 ]] || fail 'this script needs root: debootstrap and chroot do.'
  local tool
  for tool in buildah debootstrap curl node; do
    command -v "$tool" >/dev/null || fail "this script needs $tool: apt-get install buildah debootstrap curl."
  done
  [[ -x dist/index.js ]] || fail 'there is no dist/index.js: npm run build makes it.'
}

# A stand-in for node:24-slim. Kept between runs: it does not depend on the project.
make_base() {
  if ! containers inspect --type image "$base" >/dev/null 2>&1; then
    echo 'Making the base: Debian 12 with Node.js 24 ...'
    debootstrap --variant=minbase bookworm "$work/root" >"$work/debootstrap.log" ||
      fail "debootstrap: $(tail -n 3 "$work/debootstrap.log")"
    install -m 755 "$node" "$work/root/usr/local/bin/node"
    rm -rf "$work/root/var/cache/apt/archives"/*.deb "$work/root/var/lib/apt/lists"/*
    local container
    container=$(containers from scratch)
    containers copy -q "$container" "$work/root" / >/dev/null
    containers commit -q --rm "$container" "$base" >/dev/null
    rm -rf "$work/root"
  fi
}

build_image() {
  echo 'Building the image ...'
  containers bud --isolation=chroot --pull-never --build-arg "BASE=$base" --tag "$image" . >"$work/build.log" 2>&1 ||
    fail "the build: $(tail -n 20 "$work/build.log")"
}

# Starts the demo organisation's Usage API on loopback and reads from its first lines how to reach it.
start_server() {
  "$node" dist/index.js demo-server --time-scale 30 >"$work/server.log" 2>&1 &
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
  cat >"$work/env" <<EOF
CIRCLECI_API_TOKEN=$token
ORG_ID=$organisation
START_DATE=$(date -u -d '9 days ago' +%F)
END_DATE=$(date -u -d '3 days ago' +%F)
MERGE_USAGE_REPORTS=true
SEND_TO_DATADOG=false
CIRCLECI_USAGE_API_URL=$url
EOF
}

# What the image says of itself, a line each: `config Entrypoint`.
config() {
  containers inspect --type image "$image" |
    "$node" -p "JSON.parse(fs.readFileSync(0, 'utf8')).OCIv1.config.$1.join('\n')"
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

# 1. docker run --env-file .env circleci-usage-action
as_entrypoint() {
  local container options entrypoint
  container=$(containers from --pull-never "$image")
  mapfile -t options < <(env_options)
  mapfile -t entrypoint < <(config Entrypoint)
  run_container "$container" "${options[@]}" -- "${entrypoint[@]}" || fail "the entrypoint ended with $?"
  same_files "$(containers mount "$container")/usage/circleci-usage"
  pass 'as entrypoint, with an env file of the older names'
}

# 2. CircleCI's docker executor: no entrypoint, bash runs each step, the job's own variables.
as_primary_container() {
  local container options
  container=$(containers from --pull-never "$image")
  mapfile -t options < <(env_options | sed 's/^ORG_ID=/CIRCLE_ORGANIZATION_ID=/; s/^CIRCLECI_API_TOKEN=/CIRCLE_TOKEN=/')
  options+=(--env CI=true --env CIRCLECI=true --env CIRCLE_JOB=usage)
  step() {
    run_container "$container" "${options[@]}" -- bash -eo pipefail -c "$1" || fail "the step \`$1\` ended with $?"
  }
  step 'git --version; ssh -V; tar --version | head -n 1; gzip --version | head -n 1; ls /etc/ssl/certs/ca-certificates.crt' \
    >"$work/tools.log" 2>&1
  step circleci-usage
  step 'tar -czf /tmp/artifacts.tar.gz circleci-usage'
  same_files "$(containers mount "$container")/usage/circleci-usage"
  pass 'as CircleCI primary container (bash -eo pipefail -c circleci-usage)'
}

# 3. docker run --user 12345:12345 -v "$PWD/usage:/usage" circleci-usage-action
into_bind_mount() {
  local container options entrypoint folder=$work/usage
  container=$(containers from --pull-never "$image")
  mapfile -t options < <(env_options)
  mapfile -t entrypoint < <(config Entrypoint)
  install -d -m 700 -o 12345 -g 12345 "$folder"
  run_container "$container" "${options[@]}" --user 12345:12345 --volume "$folder:/usage" -- "${entrypoint[@]}" ||
    fail "the entrypoint ended with $?"
  same_files "$folder/circleci-usage"
  [[ $(stat -c %u:%g "$folder/circleci-usage/merged.csv") == 12345:12345 ]] || fail 'merged.csv belongs to another user'
  pass 'into a bind-mounted folder, as another user (12345) than the image has'
}

# 4. docker run --read-only --tmpfs /tmp --tmpfs /usage --cap-drop ALL: not by buildah, which can't, but on its
# mounted root: process number 1 in namespaces of its own, no capabilities.
on_read_only_root() {
  local container options root mine=$work/read-only
  container=$(containers from --pull-never "$image")
  root=$(containers mount "$container")
  mapfile -t options < <(config Env; cat "$work/env")
  mkdir -p "$mine"
  # shellcheck disable=SC2016
  unshare --mount --pid --ipc --fork -- bash -euc '
    root=$1 mine=$2; shift 2
    mount --bind "$root" "$root"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    mount --bind "$mine" "$root/usage"
    chmod 1777 "$mine"
    mount -o remount,bind,ro "$root"
    exec chroot "$root" setpriv --reuid=10001 --regid=10001 --clear-groups --no-new-privs --bounding-set=-all \
      env -i --chdir=/usage "$@"
  ' bash "$root" "$mine" "${options[@]}" bash -c '! touch /home/usage/probe 2>/dev/null && exec circleci-usage' ||
    fail "the run on a read-only root ended with $?"
  same_files "$mine/circleci-usage"
  pass 'on a read-only root without capabilities, as process number 1 (unshare and chroot on the mounted image)'
}

needs
node=$(node -e 'import("./scripts/node24/node24.mjs").then((found) => console.log(found.node24()))')
make_base
build_image
start_server
write_env_file
run_plain
as_entrypoint
as_primary_container
into_bind_mount
on_read_only_root
echo "The image holds $(containers images --format '{{.Size}}' "$image"), its base $(containers images --format '{{.Size}}' "$base")."

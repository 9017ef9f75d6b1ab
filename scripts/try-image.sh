#!/usr/bin/env bash
# Builds the image from the Dockerfile and runs it the ways that people run it, against the demo organisation's
# server on this machine. Needs root, and Debian's buildah and debootstrap; no Docker daemon, no image registry: the
# base is a Debian root file system with Node.js 24 in it. Where that can't be had it says so and does nothing, or
# fails if REQUIRE_ORACLES=1 asks for it.
#
# There is no daemon here that could `docker run`, so containers are run by `buildah run --isolation=chroot`, which
# takes user, environment, working folder and volumes from the image as `docker run` does. It has no read-only root
# and no process numbers of its own; the ways that need those run on the image's mounted root, by unshare and chroot.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly cache=$PWD/.image base=localhost/circleci-usage-base:2 image=localhost/circleci-usage-action
work=$(mktemp -d)
server=
node=

# shellcheck source=scripts/image/build.sh
. scripts/image/build.sh
# shellcheck source=scripts/image/contents.sh
. scripts/image/contents.sh
# shellcheck source=scripts/image/run.sh
. scripts/image/run.sh
# shellcheck source=scripts/image/ways.sh
. scripts/image/ways.sh

fail() {
  echo "FAIL: $*" >&2
  exit 1
}

pass() {
  echo "PASS: $*"
}

skip() {
  if [[ ${REQUIRE_ORACLES:-} == 1 ]]; then fail "$1, and REQUIRE_ORACLES=1 asks for it"; fi
  echo "Skipped: $1."
  exit 0
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
  [[ $(uname -s) == Linux ]] || skip 'the image is tried on Linux'
  [[ $(id -u) == 0 ]] || skip 'debootstrap and chroot need root'
  local tool
  for tool in buildah debootstrap curl git node unshare; do
    command -v "$tool" >/dev/null || skip "this needs $tool (apt-get install buildah debootstrap curl git)"
  done
  unshare --mount --pid --ipc --fork true 2>/dev/null || skip 'this machine lets nobody make namespaces'
  [[ -x dist/index.js ]] || fail 'there is no dist/index.js: npm run build makes it'
}

needs
node=$(node -e 'import("./scripts/node24/node24.mjs").then((found) => console.log(found.node24()))')
make_base
build_image
check_labels
check_settings
check_contents
start_server 30
write_env_file
run_plain
as_entrypoint
as_primary_container
into_bind_mount
on_read_only_root
without_network
start_server 1
write_env_file
as_process_1 TERM 143
as_process_1 INT 130
say_size

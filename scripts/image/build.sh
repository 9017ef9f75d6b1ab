# shellcheck shell=bash disable=SC2154 # part of ../try-image.sh, which sets the variables

# A stand-in for node:24-bookworm-slim, with what that one has and the image must not keep: npm, yarn, an entrypoint
# and a command of its own. Kept between runs: it does not depend on the project.
make_base() {
  if containers inspect --type image "$base" >/dev/null 2>&1; then return; fi
  echo 'Making the base: Debian 12 with Node.js 24 ...'
  local root=$work/root container tool
  debootstrap --variant=minbase bookworm "$root" >"$work/debootstrap.log" ||
    fail "debootstrap: $(tail -n 3 "$work/debootstrap.log")"
  install -m 755 "$node" "$root/usr/local/bin/node"
  mkdir -p "$root"/usr/local/lib/node_modules/{npm,corepack}/bin "$root"/opt/yarn-v1.22.22/bin
  for tool in npm npx corepack yarn yarnpkg docker-entrypoint.sh; do
    printf '#!/bin/sh\nexec "$@"\n' >"$root/usr/local/bin/$tool"
    chmod 755 "$root/usr/local/bin/$tool"
  done
  rm -rf "$root/var/cache/apt/archives"/*.deb "$root/var/lib/apt/lists"/*
  container=$(containers from scratch)
  containers copy -q "$container" "$root" / >/dev/null
  containers config --entrypoint '["docker-entrypoint.sh"]' --cmd node "$container"
  containers commit -q --rm "$container" "$base" >/dev/null
  rm -rf "$root"
}

build_image() {
  echo 'Building the image ...'
  containers bud --isolation=chroot --pull-never --build-arg "BASE=$base" --build-arg VERSION=1.2.3 \
    --build-arg REVISION=abc --tag "$image" . >"$work/build.log" 2>&1 ||
    fail "the build: $(tail -n 20 "$work/build.log")"
}

# bytes_of IMAGE: of all its files, unpacked.
bytes_of() {
  local container
  container=$(containers from --pull-never "$1")
  du --summarize --block-size=1 --one-file-system "$(containers mount "$container")" | cut -f 1
}

# Most of what comes on top of the base is git, its Perl and the ssh client, without which CircleCI can't check out.
say_size() {
  local whole of_base
  whole=$(bytes_of "$image")
  of_base=$(bytes_of "$base")
  echo "The image holds $((whole / 1000000)) MB, of which its base $((of_base / 1000000)) MB and dist $(du --block-size=1MB --summarize dist | cut -f 1) MB."
  ((whole - of_base < 160000000)) || fail 'the image adds more than 160 MB to its base'
}

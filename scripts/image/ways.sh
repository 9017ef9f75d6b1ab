# shellcheck shell=bash disable=SC2154 # part of ../try-image.sh, which sets the variables

# docker run --env-file .env circleci-usage-action
as_entrypoint() {
  local container options entrypoint
  container=$(containers from --pull-never "$image")
  mapfile -t options < <(env_options)
  mapfile -t entrypoint < <(config Entrypoint)
  run_container "$container" "${options[@]}" -- "${entrypoint[@]}" >"$work/entrypoint.log" ||
    fail "the entrypoint ended with $?: $(tail -n 5 "$work/entrypoint.log")"
  same_files "$(containers mount "$container")/usage/circleci-usage"
  pass 'as entrypoint, with an env file of the older names'
}

# CircleCI's docker executor: no entrypoint, bash runs each step, the job's own variables. Its checkout writes to
# ~/.ssh and clones into ~/project.
as_primary_container() {
  local container options
  container=$(containers from --pull-never "$image")
  mapfile -t options < <(env_options | sed 's/^ORG_ID=/CIRCLE_ORGANIZATION_ID=/; s/^CIRCLECI_API_TOKEN=/CIRCLE_TOKEN=/')
  options+=(--env CI=true --env CIRCLECI=true --env CIRCLE_JOB=usage --volume "$work/repository:/repository:ro")
  git init --quiet --bare "$work/repository"
  git -C "$work/repository" -c user.name=a -c user.email=a@b commit-tree -m one "$(git -C "$work/repository" mktree </dev/null)" |
    xargs git -C "$work/repository" update-ref HEAD
  step() {
    run_container "$container" "${options[@]}" -- bash -eo pipefail -c "$1" >>"$work/steps.log" 2>&1 ||
      fail "the step \`$1\` ended with $?: $(tail -n 5 "$work/steps.log")"
  }
  step 'git --version; ssh -V; tar --version; gzip --version; ls /etc/ssl/certs/ca-certificates.crt'
  # shellcheck disable=SC2016 # expanded in the container
  step '[[ $(id -u) == 65532 && $HOME == /home/usage ]]; mkdir -p ~/.ssh; echo "host key" >~/.ssh/known_hosts'
  step 'git config --global --add safe.directory /repository; git clone file:///repository ~/project'
  step circleci-usage
  step 'tar -czf /tmp/artifacts.tar.gz circleci-usage'
  same_files "$(containers mount "$container")/usage/circleci-usage"
  pass 'as CircleCI primary container: checkout tools, a writable home, bash -eo pipefail -c circleci-usage'
}

# docker run --user 12345:12345 -v "$PWD/usage:/usage" circleci-usage-action
into_bind_mount() {
  local container options entrypoint folder=$work/usage
  container=$(containers from --pull-never "$image")
  mapfile -t options < <(env_options)
  mapfile -t entrypoint < <(config Entrypoint)
  install -d -m 700 -o 12345 -g 12345 "$folder"
  run_container "$container" "${options[@]}" --user 12345:12345 --volume "$folder:/usage" -- "${entrypoint[@]}" \
    >"$work/bind.log" || fail "the entrypoint ended with $?: $(tail -n 5 "$work/bind.log")"
  same_files "$folder/circleci-usage"
  [[ $(stat -c %u:%g "$folder/circleci-usage/merged.csv") == 12345:12345 ]] || fail 'merged.csv belongs to another user'
  pass 'into a bind-mounted folder, as another user (12345) than the image has'
}

# usage_folder NAME: a folder that the image's user may write to.
usage_folder() {
  install -d -m 755 -o 65532 -g 65532 "$work/$1"
  echo "$work/$1"
}

mounted_image() {
  local container
  container=$(containers from --pull-never "$image")
  containers mount "$container"
}

# docker run --read-only --tmpfs /tmp --cap-drop ALL --volume usage:/usage
on_read_only_root() {
  local root usage
  root=$(mounted_image)
  usage=$(usage_folder read-only)
  (isolated "$root" "$usage" -- bash -c '! touch /home/usage/probe 2>/dev/null && exec circleci-usage') \
    >"$work/read-only.log" || fail "the run on a read-only root ended with $?: $(tail -n 5 "$work/read-only.log")"
  same_files "$usage/circleci-usage"
  pass 'as 65532 on a read-only root with a tmpfs, without capabilities (unshare and chroot on the mounted image)'
}

# docker run --network none ... --help
without_network() {
  local root said
  root=$(mounted_image)
  said=$(isolated "$root" "$(usage_folder no-network)" --net -- circleci-usage --help) || fail "--help ended with $?"
  [[ $said == *'--period'* ]] || fail '--help says nothing of --period'
  pass 'without a network: --help'
}

# as_process_1 SIGNAL CODE: docker stop, or Ctrl-C, in the middle of an export. There is no init in between.
as_process_1() {
  local root usage runner pid tries code=0 begun
  root=$(mounted_image)
  usage=$(usage_folder "signal-$1")
  (isolated "$root" "$usage" -- circleci-usage) >"$work/signal.log" 2>&1 &
  runner=$!
  for ((tries = 0; tries < 300; tries++)); do
    [[ -s $usage/.circleci-usage/export-journal.json ]] && break
    sleep 0.1
  done
  pid=$(pgrep --parent "$runner") || fail "the program is not running: $(tail -n 5 "$work/signal.log")"
  [[ $(awk '/^NSpid:/ { print $NF }' "/proc/$pid/status") == 1 ]] || fail 'the program is not process 1'
  begun=$(date +%s%N)
  kill "-$1" "$pid"
  wait "$runner" || code=$?
  local took=$((($(date +%s%N) - begun) / 1000000))
  ((code == $2)) || fail "SIG$1 ended it with $code, not $2: $(tail -n 5 "$work/signal.log")"
  ((took < 2000)) || fail "SIG$1 took $took ms"
  pass "as process 1 in the middle of an export, SIG$1: exit code $2 after $took ms"
}

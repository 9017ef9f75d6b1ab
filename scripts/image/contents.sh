# shellcheck shell=bash disable=SC2154 # part of ../try-image.sh, which sets the variables

# What the image says of itself, a line each: `config Entrypoint`.
config() {
  containers inspect --type image "$image" |
    "$node" -p "(JSON.parse(fs.readFileSync(0, 'utf8')).OCIv1.config.$1 ?? []).join('\n')"
}

label() {
  containers inspect --type image "$image" |
    "$node" -p "JSON.parse(fs.readFileSync(0, 'utf8')).OCIv1.config.Labels['$1'] ?? ''"
}

check_labels() {
  local name
  for name in title description source documentation licenses; do
    [[ -n $(label "org.opencontainers.image.$name") ]] || fail "the label $name is missing"
  done
  [[ $(label org.opencontainers.image.version) == 1.2.3 ]] || fail 'the label version is not what was built'
  [[ $(label org.opencontainers.image.revision) == abc ]] || fail 'the label revision is not what was built'
  [[ $(label org.opencontainers.image.base.name) == "$base" ]] || fail 'the label base.name is not the base'
  pass 'labels: title, description, source, documentation, licenses, version, revision, base.name'
}

# The base's own command must be gone: it would become an argument of ours. CircleCI keeps an entrypoint only when a
# label asks for it.
check_settings() {
  [[ $(config Entrypoint) == circleci-usage ]] || fail "the entrypoint is $(config Entrypoint)"
  [[ -z $(config Cmd) ]] || fail "the image has a command: $(config Cmd)"
  [[ -z $(label com.circleci.preserve-entrypoint) ]] || fail 'CircleCI would run the entrypoint instead of the steps'
  local user
  user=$(containers inspect --type image "$image" | "$node" -p "JSON.parse(fs.readFileSync(0, 'utf8')).OCIv1.config.User")
  [[ $user == 65532:65532 ]] || fail "the user is $user"
  pass 'settings: user 65532:65532, entrypoint circleci-usage, no command'
}

check_contents() {
  local container tool folder
  container=$(containers from --pull-never "$image")
  for tool in npm npx corepack yarn yarnpkg gcc cc make python3 curl wget; do
    run_container "$container" -- bash -c "! command -v $tool" || fail "$tool is in the image"
  done
  # shellcheck disable=SC2016 # expanded in the container
  run_container "$container" -- bash -c 'for folder in /usr/local/lib/node_modules /opt/yarn-*; do [[ ! -e $folder ]]; done' ||
    fail 'a package manager is in the image'
  for folder in /opt/circleci-usage /usr/local/bin /etc; do
    run_container "$container" -- bash -c "! touch $folder/probe 2>/dev/null" || fail "the user may write to $folder"
  done
  pass 'contents: no package manager, no build tools, nothing of the program that its user may change'
}

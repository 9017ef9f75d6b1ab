#!/usr/bin/env bash
# A Usage API client with nothing but curl, gunzip and the usual text tools.
# Asks for an export, waits for it, downloads every part and joins them under one header.
#
#   CIRCLE_TOKEN=… client.sh API_URL ORG_ID START END FOLDER
#
# START and END are date-times such as 2026-01-31T00:00:00Z. Writes FOLDER/merged.csv.
# POLL_SECONDS (10) is the time between two looks at the export; the API allows ten a minute.
set -euo pipefail

api_url=$1 org_id=$2 start=$3 end=$4 folder=$5
jobs_url="$api_url/api/v2/organizations/$org_id/usage_export_job"

# Prints the string value of a field of the flat JSON on stdin.
field() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }

api() { curl --silent --show-error --fail-with-body --header "Circle-Token: $CIRCLE_TOKEN" "$@"; }

mkdir -p "$folder"
job_id=$(api --header 'Content-Type: application/json' \
  --data "{\"start\":\"$start\",\"end\":\"$end\"}" "$jobs_url" | field usage_export_job_id)

while true; do
  answer=$(api "$jobs_url/$job_id")
  state=$(field state <<<"$answer")
  [[ $state == completed ]] && break
  if [[ $state == failed ]]; then
    echo "The export failed: $(field error_reason <<<"$answer")" >&2
    exit 1
  fi
  sleep "${POLL_SECONDS:-10}"
done

# The urls carry their own permission: no token goes along.
part=0
grep -o 'http[^"]*' <<<"$answer" | while read -r url; do
  curl --silent --show-error --fail --output "$folder/part-$part.csv.gz" "$url"
  gunzip --force "$folder/part-$part.csv.gz"
  if [[ $part == 0 ]]; then
    cat "$folder/part-$part.csv" >"$folder/merged.csv"
  else
    tail -n +2 "$folder/part-$part.csv" >>"$folder/merged.csv"
  fi
  part=$((part + 1))
done

"""What the peers written in Python share: `python3 <peer>.py <data> <out>`."""

import json
import os
import sys

data, out = sys.argv[1:3]
with open(os.path.join(data, "manifest.json")) as file:
    manifest = json.load(file)

parts = [os.path.join(data, part["path"]) for part in manifest["parts"]]
quoted = manifest["options"]["dialect"] == "quoted"
header = manifest["header"]
merged_path = os.path.join(out, "merged.csv")

GROUPINGS = {
    "project": ["PROJECT_NAME", "VCS_URL"],
    "job": ["JOB_NAME"],
    "resourceClass": ["RESOURCE_CLASS"],
    "day": ["JOB_RUN_DATE"],
    "status": ["JOB_BUILD_STATUS"],
}
KEYS = [column for columns in GROUPINGS.values() for column in columns]
SUMS = ["TOTAL_CREDITS", "COMPUTE_CREDITS", "JOB_RUN_SECONDS"]

# How pandas reads the dialect. With a backslash as escape, the plain dialect's null `\\N` reads `\N`.
DIALECT = {"na_values": {name: ["\\N"] for name in SUMS}, "keep_default_na": False}
if not quoted:
    DIALECT.update(quoting=3, escapechar="\\")


def write_totals(totals):
    with open(os.path.join(out, "totals.json"), "w") as file:
        json.dump(totals, file)

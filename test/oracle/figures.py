"""The figures of a report, computed by pandas from merged.csv alone.

    python3 figures.py MERGED_CSV TEAMS_JSON

An independent second opinion for the tests: it shares no code with the program, only the definitions in
docs/figures.md. Prints JSON; credits are whole micro-credits, keys are lists of names ('' for null), rates and
percentiles are plain numbers. TEAMS_JSON is a list of [team, [glob, ...]]; the first match wins.
"""

import fnmatch
import json
import sys

import pandas as pd

KINDS = {
    "compute": "COMPUTE_CREDITS",
    "dlc": "DLC_CREDITS",
    "user": "USER_CREDITS",
    "storage": "STORAGE_CREDITS",
    "network": "NETWORK_CREDITS",
    "lease": "LEASE_CREDITS",
    "leaseOverage": "LEASE_OVERAGE_CREDITS",
    "ipRanges": "IPRANGES_CREDITS",
}
FAILURES = {"failed": "failed", "error": "failed", "timedout": "timedOut", "infrastructure_fail": "infrastructure"}
CANCELLED = {"canceled", "cancelled"}
NO_TEAM = "(no team)"


def read(path):
    rows = pd.read_csv(path, dtype=str, keep_default_na=False)
    for kind, column in KINDS.items():
        rows[kind] = micro(rows[column])
    rows["total"] = micro(rows["TOTAL_CREDITS"])
    rows["other"] = rows["total"] - rows[list(KINDS)].sum(axis=1)
    rows["credits"] = rows["total"] - rows["user"]
    rows["is_run"] = rows["JOB_NAME"] != ""
    rows["runs"] = rows["is_run"].astype(int)
    rows["seconds"] = pd.to_numeric(rows["JOB_RUN_SECONDS"]).fillna(0).where(rows["is_run"], 0).astype("int64")
    rows["rows"] = 1
    outcome = rows["JOB_BUILD_STATUS"].map(outcome_of)
    rows["outcome"] = outcome.where(rows["is_run"], "unfinished")
    rows["weekday"] = pd.to_datetime(rows["JOB_RUN_DATE"]).dt.day_name()
    rows["hour"] = rows["JOB_RUN_STARTED_AT"].str[11:13].where(rows["is_run"], "")
    rows["branch"] = rows["VCS_BRANCH"].map(branch_kind)
    return rows


def micro(column):
    return (pd.to_numeric(column).fillna(0) * 1_000_000).round().astype("int64")


def outcome_of(status):
    if status == "success":
        return "succeeded"
    return FAILURES.get(status, "cancelled" if status in CANCELLED else "unfinished")


def branch_kind(branch):
    if branch == "":
        return ""
    return "default" if branch in ("main", "master", "trunk", "develop") else "other"


def team_of(teams, organisation, project):
    for team, globs in teams:
        for glob in globs:
            text = f"{organisation}/{project}" if "/" in glob else project
            if fnmatch.fnmatchcase(text, glob):
                return team
    return NO_TEAM


PROJECT = ["ORGANIZATION_NAME", "PROJECT_NAME"]
WORKFLOW = [*PROJECT, "WORKFLOW_NAME"]
JOB = [*WORKFLOW, "JOB_NAME"]
CLASS = ["EXECUTOR", "RESOURCE_CLASS"]


def sums(rows, keys):
    if len(rows) == 0:
        return []
    table = rows.groupby(keys, sort=True)[["credits", "rows", "runs", "seconds"]].sum()
    return [[list(key) if isinstance(key, tuple) else [key], *map(int, values)] for key, values in
            zip(table.index, table.to_numpy())]


def breakdowns(rows):
    jobs = rows[rows["is_run"]]
    return {
        "project": sums(rows, PROJECT),
        "workflow": sums(rows, WORKFLOW),
        "job": sums(jobs, JOB),
        "day": sums(rows, ["JOB_RUN_DATE"]),
        "weekday": sums(rows, ["weekday"]),
        "hour": sums(jobs[jobs["hour"] != ""], ["hour"]),
        "resourceClass": sums(rows, CLASS),
        "executor": sums(rows, ["EXECUTOR"]),
        "status": sums(rows, ["JOB_BUILD_STATUS"]),
        "trigger": sums(rows, ["PIPELINE_TRIGGER_SOURCE"]),
        "branchKind": sums(rows, ["branch"]),
        "operatingSystem": sums(rows, ["OPERATING_SYSTEM"]),
        "team": sums(rows, ["team"]),
    }


def waste(rows):
    bad = rows[rows["outcome"].isin(["failed", "timedOut", "infrastructure", "cancelled"])]
    return {
        "outcome": sums(bad, ["outcome"]),
        "project": sums(bad, PROJECT),
        "workflow": sums(bad, WORKFLOW),
        "job": sums(bad, JOB),
        "failed": int(rows["outcome"].isin(set(FAILURES.values())).sum()),
        "finished": int(rows["outcome"].isin({"succeeded", *FAILURES.values()}).sum()),
    }


def times(values, keys, column):
    result = []
    for key, group in values.groupby(keys, sort=True)[column]:
        at = lambda share: float(group.quantile(share, interpolation="higher"))
        low = lambda share: float(group.quantile(share, interpolation="lower"))
        result.append([list(key), int(group.count()), float(group.mean()), [low(0.5), at(0.5)], [low(0.95), at(0.95)],
                       float(group.max())])
    return result


def durations(rows):
    runs = rows[rows["is_run"] & (rows["JOB_RUN_SECONDS"] != "")]
    queued = rows[rows["is_run"] & (rows["JOB_RUN_QUEUED_AT"] != "") & (rows["JOB_RUN_STARTED_AT"] != "")].copy()
    started, waiting = (pd.to_datetime(queued[name]) for name in ("JOB_RUN_STARTED_AT", "JOB_RUN_QUEUED_AT"))
    queued["queue"] = (started - waiting).dt.total_seconds()
    return {
        "job": times(runs, JOB, "seconds"),
        "workflow": times(runs, WORKFLOW, "seconds"),
        "queue": times(queued[queued["queue"] >= 0], CLASS, "queue"),
    }


def main(path, teams):
    rows = read(path)
    rows["team"] = [team_of(teams, o, p) for o, p in zip(rows["ORGANIZATION_NAME"], rows["PROJECT_NAME"])]
    kinds = {kind: int(rows[kind].sum()) for kind in [*KINDS, "other"]}
    return {
        "credits": int(rows["total"].sum()),
        "rows": len(rows),
        "runs": int(rows["runs"].sum()),
        "seconds": int(rows["seconds"].sum()),
        "kinds": kinds,
        "breakdowns": breakdowns(rows),
        "waste": waste(rows),
        "durations": durations(rows),
    }


if __name__ == "__main__":
    with open(sys.argv[2], encoding="utf-8") as file:
        teams = json.load(file)
    print(json.dumps(main(sys.argv[1], teams)))

"""Breakdowns, kinds of credits and what teams pay."""

import fnmatch

from rows import KINDS, credits, groups, part

PROJECT = ["ORGANIZATION_NAME", "PROJECT_NAME"]
WORKFLOW = [*PROJECT, "WORKFLOW_NAME"]
JOB = [*WORKFLOW, "JOB_NAME"]
CLASS = ["EXECUTOR", "RESOURCE_CLASS"]
SUMS = ["rows", "runs", "seconds", "succeeded", "finished"]
NO_TEAM = "(no team)"


def team_of(teams, organisation, project):
    for team, globs in teams:
        for glob in globs:
            text = f"{organisation}/{project}" if "/" in glob else project
            if fnmatch.fnmatchcase(text, glob):
                return team
    return NO_TEAM


def branch_kind(branch):
    if branch == "":
        return ""
    return "default" if branch in ("main", "master", "trunk", "develop") else "other"


def figures(rows, whole, money):
    micro = rows["credits"].sum()
    sums = {name: int(rows[name].sum()) for name in SUMS}
    return {"credits": credits(micro), "cost": money.cost(micro), "share": part(micro, whole) or 0, **sums}


def totals(rows, money):
    seats = rows["user"].sum()
    without = figures(rows, 0, money)
    cost = money.cost(rows["total"].sum() if money.seats_cost else rows["credits"].sum())
    return {**without, "credits": credits(rows["total"].sum()), "cost": cost, "share": 1}, {
        "credits": credits(seats),
        "cost": money.seat_cost(seats),
        "share": part(seats, rows["total"].sum()) or 0,
    }


def named(rows, keys, lacking):
    """The rows with the key columns blanked where the breakdown counts them as `(none)`."""
    result = rows.copy()
    result.loc[lacking, keys] = ""
    return result


def breakdowns(rows, money):
    whole = rows["total"].sum()
    weekday = rows["DAY"].dt.day_name()
    hour = rows["JOB_RUN_STARTED_AT"].str[11:13].where(rows["runs"] == 1, "")
    by = {
        "project": (rows, PROJECT),
        "organisation": (rows, ["ORGANIZATION_NAME"]),
        "team": (rows, ["team"]),
        "workflow": (named(rows, WORKFLOW, rows["WORKFLOW_NAME"] == ""), WORKFLOW),
        "job": (named(rows, JOB, rows["JOB_NAME"] == ""), JOB),
        "resourceClass": (rows, CLASS),
        "executor": (rows, ["EXECUTOR"]),
        "status": (rows, ["JOB_BUILD_STATUS"]),
        "day": (rows, ["JOB_RUN_DATE"]),
        "weekday": (rows.assign(weekday=weekday), ["weekday"]),
        "hour": (rows.assign(hour=hour), ["hour"]),
        "trigger": (rows, ["PIPELINE_TRIGGER_SOURCE"]),
        "branchKind": (rows.assign(branch=rows["VCS_BRANCH"].map(branch_kind)), ["branch"]),
        "operatingSystem": (rows, ["OPERATING_SYSTEM"]),
    }
    return {
        name: [{"key": key, **figures(group, whole, money)} for key, group in groups(table, keys)]
        for name, (table, keys) in by.items()
    }


def kinds(rows, money):
    whole = rows["total"].sum()
    result = []
    for kind in [*KINDS, "other"]:
        micro = rows[kind].sum()
        cost = money.seat_cost(micro) if kind == "user" else money.cost(micro)
        result.append({"kind": kind, "credits": credits(micro), "cost": cost, "share": part(micro, whole) or 0})
    return result


def chargeback(rows, money):
    result = []
    for key, group in groups(rows, ["team", *PROJECT]):
        by_kind = {kind: credits(group[kind].sum()) for kind in [*KINDS, "other"]}
        by_kind["user"] = 0
        micro = group["credits"].sum()
        result.append({"key": key, "credits": credits(micro), "cost": money.cost(micro), "kinds": by_kind})
    return result

"""The figures of a report, computed by pandas from merged.csv alone.

    python3 figures.py MERGED_CSV PREVIOUS_MERGED_CSV < options.json

An independent second opinion for the tests: it shares no code with the program, only the definitions in
docs/figures.md. The options are {"teams": [[team, [glob, ...]], ...], "price": "0.0006", "seats": "separate",
"first": day, "last": day}, with the period's days. Prints JSON; keys are lists of names, '' for null.
"""

import json
import sys

import pandas as pd

from breakdowns import CLASS, JOB, PROJECT, WORKFLOW, breakdowns, chargeback, kinds, named, team_of, totals
from change import movers
from rows import FAILURES, Money, credits, groups, part, read

OUTCOMES = [*FAILURES, "cancelled"]


def waste(rows, money, days):
    whole = rows["total"].sum()
    runs = rows[rows["runs"] == 1]
    bad = runs["outcome"].isin(OUTCOMES)

    def wasted(group):
        micro = group["credits"].sum()
        return {
            "credits": credits(micro),
            "cost": money.cost(micro),
            "runs": len(group),
            "seconds": int(group["seconds"].sum()),
            "share": part(micro, whole) or 0,
        }

    def by(table, keys):
        result = []
        for key, group in groups(table, keys):
            lost = group[group["outcome"].isin(OUTCOMES)]
            if len(lost) > 0:
                rates = {
                    "wastedShare": part(lost["credits"].sum(), group["credits"].sum()),
                    "failed": int(group["failed"].sum()),
                    "finished": int(group["finished"].sum()),
                    "failureRate": part(group["failed"].sum(), group["finished"].sum()),
                }
                result.append({"key": key, **wasted(lost), **rates})
        return result

    return {
        "total": wasted(runs[bad]),
        "failureRate": part(runs["failed"].sum(), runs["finished"].sum()),
        "outcome": [{"key": [outcome], **wasted(runs[runs["outcome"] == outcome])} for outcome in OUTCOMES],
        "project": by(runs, PROJECT),
        "workflow": by(named(runs, WORKFLOW, runs["WORKFLOW_NAME"] == ""), WORKFLOW),
        "job": by(runs, JOB),
        "failingJobs": failing_jobs(runs, days),
    }


def failing_jobs(runs, days):
    jobs = []
    for key, group in groups(runs, JOB):
        failed = group[group["failed"] == 1]
        micro = int(failed["credits"].sum())
        if micro > 0:
            finished = int(group["finished"].sum())
            jobs.append({"key": key, "credits": credits(micro), "runs": len(failed), "finished": finished,
                         "creditsAWeek": credits(micro * 7) / days})
    return sorted(jobs, key=lambda job: (-job["credits"], job["key"][-1]))[:10]


def times(rows, keys, column, unit):
    """`column` holds whole numbers of which `unit` are a second."""
    result = []
    for key, group in groups(rows, keys):
        values = sorted(int(value) for value in group[column])

        def at(percent, values=values):
            return values[-(-percent * len(values) // 100) - 1] / unit

        total = sum(values) / unit
        result.append({"key": key, "runs": len(values), "total": total, "mean": total / len(values),
                       "p50": at(50), "p95": at(95), "max": at(100)})
    return result


def durations(rows):
    runs = rows[rows["runs"] == 1]
    timed = runs[runs["JOB_RUN_SECONDS"] != ""]
    queued = runs[(runs["JOB_RUN_QUEUED_AT"] != "") & (runs["JOB_RUN_STARTED_AT"] != "")]
    started, waiting = (pd.to_datetime(queued[name]) for name in ("JOB_RUN_STARTED_AT", "JOB_RUN_QUEUED_AT"))
    queued = queued.assign(queue=(started - waiting) // pd.Timedelta("1ms"))
    return {
        "jobs": times(timed, JOB, "seconds", 1),
        "workflows": times(timed, WORKFLOW, "seconds", 1),
        "queues": times(queued[queued["queue"] >= 0], CLASS, "queue", 1000),
    }


def trend(rows, first, last):
    days = pd.Series(pd.date_range(first, last))
    if len(days) <= 14:
        return None
    monthly = len(days) > 92
    rows = rows.assign(span=spans(rows["DAY"], monthly))
    result, before, before_days = [], None, days[:0]
    for name, inside in days.groupby(spans(days, monthly), sort=False):
        length = inside.iloc[0].days_in_month if monthly else 7
        now = {
            "name": name,
            "first": str(inside.iloc[0].date()),
            "last": str(inside.iloc[-1].date()),
            "days": len(inside),
            "partial": len(inside) < length,
            "credits": credits(rows.loc[rows["span"] == name, "credits"].sum()),
        }
        now["creditsADay"] = now["credits"] / now["days"]
        if monthly:
            change = change_of_months(before, now)
        else:
            change = change_of_weeks(rows, before_days, inside)
        result.append({**now, "change": change})
        before, before_days = now, inside
    return {"unit": "month" if monthly else "week", "rows": result}


def spans(days, monthly):
    if monthly:
        return days.dt.strftime("%Y-%m")
    iso = days.dt.isocalendar()
    return iso["year"].astype(str) + "-W" + iso["week"].map("{:02d}".format)


def change_of_weeks(rows, before, now):
    week = pd.Timedelta(days=7)
    shared = now[(now - week).isin(before)]
    was = credits(rows.loc[rows["DAY"].isin(shared - week), "credits"].sum())
    return None if was == 0 else credits(rows.loc[rows["DAY"].isin(shared), "credits"].sum()) / was - 1


def change_of_months(before, now):
    if before is None or before["credits"] == 0:
        return None
    figure = "creditsADay" if before["partial"] or now["partial"] else "credits"
    return now[figure] / before[figure] - 1


def period(rows, money, days):
    total, seats = totals(rows, money)
    return {
        "totals": total,
        "seats": seats,
        "rowsWithoutJob": int((rows["runs"] == 0).sum()),
        "coverage": part(rows["measured"].sum(), rows["runs"].sum()),
        "kinds": kinds(rows, money),
        "breakdowns": breakdowns(rows, money),
        "waste": waste(rows, money, days),
        "durations": durations(rows),
    }


def main(current, previous, options):
    money = Money(options["price"], options["seats"])
    both = []
    for path in (current, previous):
        rows = read(path)
        names = zip(rows["ORGANIZATION_NAME"], rows["PROJECT_NAME"])
        rows["team"] = [team_of(options["teams"], *name) for name in names]
        rows["DAY"] = pd.to_datetime(rows["JOB_RUN_DATE"])
        both.append(rows)
    days = len(pd.date_range(options["first"], options["last"]))
    return {
        "current": period(both[0], money, days),
        "previous": period(both[1], money, days),
        "movers": movers(*both),
        "chargeback": chargeback(both[0], money),
        "trend": trend(both[0], options["first"], options["last"]),
    }


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], json.load(sys.stdin))))

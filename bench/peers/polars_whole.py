"""polars with the whole task, the best way found: one streaming pass over the parts, which polars unpacks itself, writes
merged.csv with empty nulls and keeps the needed columns, which then give everything that the report holds. Text that
repeats is read as categories, which halves the memory."""

import polars as pl
from polars import col
from task import GROUPINGS, SUMS, header, merged_path, parts, write_totals

KINDS = ["TOTAL", "COMPUTE", "DLC", "USER", "STORAGE", "NETWORK", "LEASE", "LEASE_OVERAGE", "IPRANGES"]
CREDITS = [f"{kind}_CREDITS" for kind in KINDS]
UTILISATION = [f"{name}_UTILIZATION_PCT" for name in ["MEDIAN_CPU", "MAX_CPU", "MEDIAN_RAM", "MAX_RAM"]]
SECONDS = "JOB_RUN_SECONDS"
WORKFLOW = ["PROJECT_ID", "WORKFLOW_NAME"]
JOB = [*WORKFLOW, "JOB_NAME"]
MACHINE = ["EXECUTOR", "RESOURCE_CLASS"]
STATUS = "JOB_BUILD_STATUS"
CELL_KEYS = ["JOB_RUN_DATE", "ORGANIZATION_ID", "PROJECT_NAME", "VCS_URL", *JOB, *MACHINE, STATUS]
SIDES = {
    "trigger": col("PIPELINE_TRIGGER_SOURCE"),
    "branchKind": pl.when(col("VCS_BRANCH").is_in(["main", "master", "trunk", "develop"]))
    .then(pl.lit("default"))
    .when(col("VCS_BRANCH").is_not_null())
    .then(pl.lit("other")),
    "operatingSystem": col("OPERATING_SYSTEM"),
    "hour": col("JOB_RUN_STARTED_AT").str.slice(11, 2),
}
NEEDED = [
    *CELL_KEYS,
    *["PIPELINE_TRIGGER_SOURCE", "VCS_BRANCH", "OPERATING_SYSTEM", "JOB_RUN_QUEUED_AT", "JOB_RUN_STARTED_AT"],
    *[*CREDITS, SECONDS, *UTILISATION],
]
TYPES = {
    **{name: pl.Categorical for name in [*CELL_KEYS, "PIPELINE_TRIGGER_SOURCE", "OPERATING_SYSTEM"]},
    **{name: pl.Int64 for name in [*CREDITS, SECONDS]},
    **{name: pl.Int32 for name in UTILISATION},
}

sums = [col(name).sum() for name in [*CREDITS, SECONDS, *UTILISATION]]
is_run = col("JOB_NAME").is_not_null()


def read():
    """Writes merged.csv; returns the needed columns."""
    schema = {name: TYPES.get(name, pl.String) for name in header.replace('"', "").split(",")}
    usage = pl.scan_csv(parts, schema=schema, null_values="\\N")
    write = usage.sink_csv(merged_path, lazy=True)
    _, needed = pl.collect_all([write, usage.select(NEEDED)], engine="streaming")
    return needed.lazy()


def cells_of(usage):
    return usage.group_by(CELL_KEYS).agg(
        pl.len().alias("rows"), is_run.sum().alias("runs"), col(UTILISATION[0]).count().alias("measured"), *sums
    )


def side_of(usage, name, key):
    rows = usage.filter(is_run) if name == "hour" else usage
    credits = (col("TOTAL_CREDITS") - col("USER_CREDITS")).sum()
    return rows.group_by(key.cast(pl.String).fill_null("").alias("key")).agg(
        pl.len(), credits, pl.lit(None).alias("compute"), col(SECONDS).sum()
    )


def times_of(usage, keys, time):
    runs = usage.filter(is_run).select(*keys, time.alias("time")).drop_nulls("time")
    time = col("time")
    return runs.group_by(keys).agg(
        time.count().alias("runs"),
        time.sum().alias("sum"),
        time.quantile(0.5).alias("p50"),
        time.quantile(0.95).alias("p95"),
        time.max().alias("max"),
    )


def moment(name):
    return col(name).str.to_datetime("%Y-%m-%d %H:%M:%S%.3f", time_unit="ms")


def breakdowns_of(cells):
    """What the report has by keys of cells."""
    weekday = col("JOB_RUN_DATE").cast(pl.String).str.to_date().dt.weekday().alias("weekday")
    breakdowns = [
        ["PROJECT_NAME", "VCS_URL", STATUS],
        [*WORKFLOW, STATUS],
        [*JOB, STATUS],
        ["EXECUTOR", STATUS],
        [*MACHINE, STATUS],
        ["JOB_RUN_DATE", STATUS],
        [weekday, STATUS],
        ["ORGANIZATION_ID", STATUS],
        ["PROJECT_ID", "JOB_NAME", *MACHINE],
    ]
    counts = [col(name).sum() for name in ["rows", "runs", "measured"]]
    return [cells.group_by(keys).agg(*counts, *sums) for keys in breakdowns]


def grouping_of(cells, keys):
    key = pl.concat_str([col(name).cast(pl.String).fill_null("") for name in keys], separator="\0").alias("key")
    return cells.group_by(key).agg(col("rows").sum(), *[col(name).sum() for name in SUMS])


usage = read()
wait = (moment("JOB_RUN_STARTED_AT") - moment("JOB_RUN_QUEUED_AT")).dt.total_milliseconds()
cells, queue, _, _, *sides = pl.collect_all(
    [
        cells_of(usage),
        times_of(usage, MACHINE, wait),
        times_of(usage, JOB, col(SECONDS)),
        times_of(usage, WORKFLOW, col(SECONDS)),
        *[side_of(usage, name, key) for name, key in SIDES.items()],
    ]
)
cells = cells.lazy()
groupings = pl.collect_all([*[grouping_of(cells, keys) for keys in GROUPINGS.values()], *breakdowns_of(cells)])
totals = {name: groups.rows() for name, groups in zip([*GROUPINGS, *SIDES], [*groupings[: len(GROUPINGS)], *sides])}
totals["queue"] = [
    ["\0".join(value or "" for value in key), runs, None, None, waited]
    for *key, runs, waited, _, _, _ in queue.rows()
]
write_totals(totals)

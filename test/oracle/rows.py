"""The rows of one merged.csv with what the definitions of docs/figures.md say of each of them."""

from decimal import Decimal

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
OUTCOMES = {
    "success": "succeeded",
    "failed": "failed",
    "error": "failed",
    "timedout": "timedOut",
    "infrastructure_fail": "infrastructure",
    "canceled": "cancelled",
    "cancelled": "cancelled",
}
FAILURES = ["failed", "timedOut", "infrastructure"]
UTILISATION = [f"{which}_{what}_UTILIZATION_PCT" for what in ("CPU", "RAM") for which in ("MEDIAN", "MAX")]


def read(path):
    """Credits in whole micro-credits: `total` is all of a row's, `credits` all but seats."""
    rows = pd.read_csv(path, dtype=str, keep_default_na=False)
    for kind, column in KINDS.items():
        rows[kind] = rows[column].map(micro)
    rows["total"] = rows["TOTAL_CREDITS"].map(micro)
    rows["other"] = rows["total"] - rows[list(KINDS)].sum(axis=1)
    rows["credits"] = rows["total"] - rows["user"]
    rows["rows"] = 1
    is_run = rows["JOB_NAME"] != ""
    rows["runs"] = is_run.astype("int64")
    rows["seconds"] = pd.to_numeric(rows["JOB_RUN_SECONDS"]).fillna(0).where(is_run, 0).astype("int64")
    outcome = rows["JOB_BUILD_STATUS"].map(lambda status: OUTCOMES.get(status, ""))
    rows["outcome"] = outcome.where(is_run, "")
    rows["succeeded"] = (rows["outcome"] == "succeeded").astype("int64")
    rows["failed"] = rows["outcome"].isin(FAILURES).astype("int64")
    rows["finished"] = rows["succeeded"] + rows["failed"]
    rows["measured"] = (rows[UTILISATION] != "").all(axis=1) & is_run
    return rows


def micro(text):
    return int(Decimal(text or "0") * 1_000_000)


def credits(micro_credits):
    return int(micro_credits) / 1_000_000


def part(some, whole):
    """A share or rate; None when there is nothing to divide by."""
    return None if whole == 0 else int(some) / int(whole)


class Money:
    def __init__(self, price, seats):
        self.price = Decimal(price)
        self.seats_cost = seats == "separate"

    def cost(self, micro_credits):
        return float(Decimal(int(micro_credits)) * self.price / 1_000_000)

    def seat_cost(self, micro_credits):
        return self.cost(micro_credits if self.seats_cost else 0)


def groups(rows, keys):
    """The rows by their names, as pairs of a list of names and a table."""
    for key, group in rows.groupby(keys if len(keys) > 1 else keys[0], sort=True):
        yield list(key) if len(keys) > 1 else [key], group

"""pandas at its best: merged.csv is the unpacked bytes, written by two threads of zlib; only the needed columns are read,
by pyarrow's reader, which uses all cores, and grouped by all keys at once; the five groupings add those groups up."""

import pandas as pd
from task import GROUPINGS, KEYS, SUMS, header, merged_path, parts, write_totals
from unpack import unpack_all

TYPES = {name: "float64" for name in SUMS} | {name: "category" for name in KEYS}

unpack_all(parts, header, merged_path)
rows = pd.read_csv(
    merged_path, usecols=KEYS + SUMS, dtype=TYPES, engine="pyarrow", na_values=["\\N"], keep_default_na=False
)
cells = rows.assign(rows=1).groupby(KEYS, observed=True, dropna=False, sort=False)[["rows", *SUMS]].sum().reset_index()


def text(value):
    return "" if value == "\\N" else str(value)


totals = {}
for name, keys in GROUPINGS.items():
    groups = cells.groupby(keys, observed=True, dropna=False)[["rows", *SUMS]].sum().reset_index()
    totals[name] = [
        ["\0".join(map(text, group[: len(keys)])), *map(int, group[len(keys) :])]
        for group in groups.itertuples(index=False)
    ]
write_totals(totals)

"""polars with an easier task: merged.csv is the unpacked bytes, nulls and all, then read lazily with only the needed
columns and grouped by all keys at once; the five groupings add those groups up."""

import polars as pl
from task import GROUPINGS, KEYS, SUMS, header, merged_path, parts, write_totals
from unpack import unpack_all

unpack_all(parts, header, merged_path)
schema = {name: pl.Int64 if name in SUMS else pl.String for name in header.replace('"', "").split(",")}
sums = [pl.col(name).sum() for name in SUMS]
cells = (
    pl.scan_csv(merged_path, schema=schema, null_values="\\N")
    .group_by(KEYS)
    .agg(pl.len().alias("rows"), *sums)
    .collect(engine="streaming")
)
totals = {}
for name, keys in GROUPINGS.items():
    label = pl.concat_str([pl.col(key).fill_null("") for key in keys], separator="\0").alias("label")
    groups = cells.group_by(label).agg(pl.col("rows").sum(), *sums)
    totals[name] = groups.rows()
write_totals(totals)

"""pandas at its best: only the needed columns, in chunks, merged.csv written from the unpacked bytes."""

import zlib

import pandas as pd
from task import DIALECT, GROUPINGS, KEYS, SUMS, merged_path, parts, write_totals

TYPES = {name: "float64" for name in SUMS} | {name: "category" for name in KEYS}
CHUNK = 1 << 20


def unpack(merged):
    """All parts' bytes into the open file, with one header."""
    for number, part in enumerate(parts):
        unzip = zlib.decompressobj(wbits=31)
        in_header = number > 0
        with open(part, "rb") as packed:
            while chunk := packed.read(CHUNK):
                data = unzip.decompress(chunk)
                if in_header and data:
                    data = data[data.index(b"\n") + 1 :]
                    in_header = False
                merged.write(data)


with open(merged_path, "wb") as merged:
    unpack(merged)
found = {name: [] for name in GROUPINGS}
for rows in pd.read_csv(merged_path, usecols=KEYS + SUMS, dtype=TYPES, chunksize=100_000, **DIALECT):
    sizes = rows.assign(rows=1)
    for name, keys in GROUPINGS.items():
        found[name].append(sizes.groupby(keys, observed=True)[["rows", *SUMS]].sum())

totals = {}
for name, keys in GROUPINGS.items():
    sums = pd.concat([part.reset_index().astype({key: object for key in keys}) for part in found[name]])
    sums = sums.groupby(keys)[["rows", *SUMS]].sum().reset_index()
    labels = sums[keys].replace("\\N", "").agg("\0".join, axis=1)
    totals[name] = [
        [label, *map(int, row)] for label, row in zip(labels, sums[["rows", *SUMS]].itertuples(index=False))
    ]
write_totals(totals)

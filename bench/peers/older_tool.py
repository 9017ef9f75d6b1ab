"""What the older tool does: unpack each part whole, merge, read everything, one groupby, sort, bar chart."""

import gzip
import os
import shutil
import tempfile

import pandas as pd
from task import DIALECT, merged_path, out, parts, write_totals


def unpack(folder):
    paths = []
    for number, part in enumerate(parts):
        path = os.path.join(folder, f"usage_report_{number}.csv")
        with gzip.open(part, "rb") as packed, open(path, "wb") as plain:
            shutil.copyfileobj(packed, plain)
        paths.append(path)
    return paths


def merge(paths):
    with open(merged_path, "wb") as merged:
        for number, path in enumerate(paths):
            with open(path, "rb") as plain:
                header = plain.readline()
                if number == 0:
                    merged.write(header)
                shutil.copyfileobj(plain, merged)


def totals_by_project():
    rows = pd.read_csv(merged_path, low_memory=False, **DIALECT)
    totals = rows.groupby(["PROJECT_NAME", "VCS_URL"])["TOTAL_CREDITS"].sum().reset_index()
    return totals.sort_values(by="TOTAL_CREDITS", ascending=False)


def draw(totals):
    try:
        import matplotlib
    except ImportError:
        return
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    plt.figure(figsize=(12, 8))
    plt.bar(totals["PROJECT_NAME"], totals["TOTAL_CREDITS"])
    plt.xticks(rotation=90)
    plt.ylabel("Total credits")
    plt.tight_layout()
    plt.savefig(os.path.join(out, "total_credits_per_project.png"))


with tempfile.TemporaryDirectory(dir=out) as folder:
    merge(unpack(folder))
totals = totals_by_project()
totals.to_csv(os.path.join(out, "sorted_credits.csv"), index=False)
draw(totals)
rows = totals.itertuples(index=False)
write_totals({"project": [[f"{name}\0{url}", None, int(credits), None, None] for name, url, credits in rows]})

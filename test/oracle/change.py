"""What changed between two periods, and the split of each job's change."""

from fractions import Fraction
from itertools import permutations

from breakdowns import JOB
from rows import credits, groups

NOTHING = (0, 0, 0)


def movers(current, previous):
    """The changes of the job breakdown's rows, and of seats; [] as key is the row of seats."""
    now, before = sums(current), sums(previous)
    moves = []
    for key in sorted({*now, *before}):
        a, b = before.get(key, NOTHING), now.get(key, NOTHING)
        change = b[2] - a[2]
        parts = split(a, b) if key[-1] != "" else {"runs": 0, "duration": 0, "rate": 0, "other": change}
        moves.append(move(list(key), a[2], b[2], parts))
    seats = [int(rows["user"].sum()) for rows in (previous, current)]
    other = {"runs": 0, "duration": 0, "rate": 0, "other": seats[1] - seats[0]}
    moves.append(move([], *seats, other))
    return moves


def sums(rows):
    jobs = rows.copy()
    jobs.loc[jobs["JOB_NAME"] == "", JOB] = ""
    return {
        tuple(key): tuple(int(group[name].sum()) for name in ("runs", "seconds", "credits"))
        for key, group in groups(jobs, JOB)
    }


def move(key, before, now, parts):
    return {
        "key": key,
        "credits": credits(now),
        "previousCredits": credits(before),
        "change": credits(now - before),
        "parts": {name: float(Fraction(part) / 1_000_000) for name, part in parts.items()},
    }


def split(before, now):
    """The mean, over all orders in which runs, duration and rate could have changed, of what each of them adds."""
    if before[0] == 0 or now[0] == 0:
        return {"runs": now[2] - before[2], "duration": 0, "rate": 0, "other": 0}
    a, b = factors(before, now), factors(now, before)
    added = [Fraction(0)] * 3
    for order in permutations(range(3)):
        values = list(a)
        for i in order:
            old = values[0] * values[1] * values[2]
            values[i] = b[i]
            added[i] += (values[0] * values[1] * values[2] - old) / 6
    return {"runs": added[0], "duration": added[1], "rate": added[2], "other": 0}


def factors(one, other):
    """Runs, seconds a run, micro-credits a second."""
    if any(seconds == 0 and spent != 0 for _, seconds, spent in (one, other)):
        return [Fraction(one[0]), Fraction(1), Fraction(one[2], one[0])]
    timed = one if one[1] > 0 else other
    rate = Fraction(timed[2], timed[1]) if timed[1] > 0 else Fraction(0)
    return [Fraction(one[0]), Fraction(one[1], one[0]), rate]

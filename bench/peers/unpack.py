"""Unpacks the parts, two at a time: zlib works outside Python's lock."""

import os
import zlib
from concurrent.futures import ThreadPoolExecutor

CHUNK = 1 << 20


def unpack_all(parts, header, merged_path):
    """All parts' bytes into one file with one header line; every part must begin with that line."""
    header_bytes = len(header.encode()) + 1
    tasks = []
    position = 0
    for number, part in enumerate(parts):
        skipped = header_bytes if number > 0 else 0
        tasks.append((part, position, skipped))
        position += content_length(part) - skipped
    file = os.open(merged_path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    try:
        os.ftruncate(file, position)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda task: unpack(file, *task), tasks))
    finally:
        os.close(file)


def unpack(file, part, position, skipped):
    """One part's bytes but the first `skipped`, to their place in the open file."""
    unzip = zlib.decompressobj(wbits=31)
    with open(part, "rb") as packed:
        while chunk := packed.read(CHUNK):
            data = memoryview(unzip.decompress(chunk))
            position += os.pwrite(file, data[skipped:], position)
            skipped = max(0, skipped - len(data))


def content_length(part):
    """The last four bytes of a gzip file tell how long its contents are."""
    with open(part, "rb") as packed:
        packed.seek(-4, os.SEEK_END)
        return int.from_bytes(packed.read(), "little")

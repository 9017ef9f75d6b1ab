import { crc32, inflateSync } from 'node:zlib';
import { expect } from 'vitest';

export interface DecodedPng {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of every pixel. */
  readonly pixels: Buffer;
}

/** Reads a PNG as the charts are written: 8-bit RGB, rows unfiltered, every checksum right. */
export function decodePng(png: Uint8Array): DecodedPng {
  const bytes = Buffer.from(png);
  expect(bytes.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
  const [header, data] = chunks.map((chunk) => chunk.data);
  if (header === undefined || data === undefined) throw new Error('The PNG lacks a chunk.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  expect([...header.subarray(8)]).toEqual([8, 2, 0, 0, 0]);
  return { width, height, pixels: withoutFilters(inflateSync(data), 1 + 3 * width, height) };
}

function withoutFilters(rows: Buffer, length: number, height: number): Buffer {
  expect(rows.length).toBe(length * height);
  return Buffer.concat(
    Array.from({ length: height }, (_, y) => {
      expect(rows[y * length]).toBe(0);
      return rows.subarray(y * length + 1, (y + 1) * length);
    }),
  );
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, read, refuse, useFolder } from './figures.ts';

useFolder();

describe('prices', () => {
  it.each([
    [
      'prices.yml',
      [
        ['docker', 'large', 20],
        ['docker', 'arm.2xlarge', null],
        ['machine', 'm4pro.large', 7.5],
        ['machine', 'new', null],
      ],
    ],
    [
      'prices.json',
      [
        ['docker', 'large', 20],
        ['docker', 'small.gen2', null],
        ['__proto__', '__proto__', 0],
      ],
    ],
  ])('reads %s', async (prices, expected) => {
    expect((await read({ prices })).prices).toEqual(
      expected.map(([executor, resourceClass, creditsPerMinute]) => ({
        executor,
        resourceClass,
        creditsPerMinute,
      })),
    );
  });

  it.each([
    ['20', 1, 1, 'Write executors with the prices of their resource classes'],
    ['', 1, 1, 'Write executors with the prices'],
    ['docker: 5', 1, 9, 'Write executors with the prices'],
    ['docker:', 1, 8, 'Write executors with the prices'],
    ['docker: {large: "null"}', 1, 17, 'Write credits a minute from 0 to 100000'],
    ['docker: {large: -1}', 1, 17, 'Write credits a minute'],
    ['docker: {large: 1e3}', 1, 17, 'Write credits a minute'],
    ['docker: {large: .nan}', 1, 17, 'Write credits a minute'],
    ['docker: {large: 100001}', 1, 17, 'Write credits a minute'],
    ['docker: {large: [5]}', 1, 17, 'Write credits a minute'],
    ['docker: {large: 5, large: 6}', 1, 20, 'This name stands here for the second time.'],
  ])('refuses a file with %j', async (text, line, column, message) => {
    writeFileSync(join(folder, 'some-prices'), text);
    const [problem, ...others] = await refuse({ prices: 'some-prices' });
    expect(problem).toContain(
      `prices (CIRCLECI_USAGE_PRICES), "some-prices", line ${line}, column ${column}: ${message}`,
    );
    expect(others).toEqual([]);
  });

  it('must be a file', async () => {
    expect(await refuse({ prices: 'docker: {large: 20}' })).toEqual([
      'prices (CIRCLECI_USAGE_PRICES), "docker: {large: 20}" cannot be used: there is no such file.',
    ]);
  });
});

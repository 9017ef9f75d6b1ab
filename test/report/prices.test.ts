import { describe, expect, test } from 'vitest';
import {
  applyOverrides,
  canonicalClass,
  findClass,
  secondGeneration,
  stepFrom,
} from '../../src/report/prices.ts';
import { BUILT_IN_PRICES } from '../../src/report/prices-built-in.ts';

const TABLE = BUILT_IN_PRICES;
const find = (executor: string, resourceClass: string, table = TABLE) =>
  findClass(table, { executor, resourceClass });
const price = (executor: string, resourceClass: string) => find(executor, resourceClass)?.creditsPerMinute;

describe('built-in prices', () => {
  test.each([
    ['docker', 'small', 5],
    ['docker', 'medium', 10],
    ['docker', 'medium+', 15],
    ['docker', 'large', 20],
    ['docker', 'xlarge', 40],
    ['docker', '2xlarge', 80],
    ['docker', '2xlarge+', 100],
    ['docker', 'medium.gen2', 12],
    ['docker', '2xlarge+.gen2', 120],
    ['docker', 'arm.medium', 13],
    ['docker', 'arm.large', 26],
    ['machine', 'medium', 10],
    ['machine', 'xlarge', 100],
    ['machine', '2xlarge+', 300],
    ['machine', 'xlarge.gen2', 72],
    ['machine', 'arm.medium', 10],
    ['machine', 'arm.xlarge', 100],
    ['remote-docker', 'large', 20],
    ['machine', 'windows.medium', 40],
    ['macos', 'm4pro.medium', 200],
    ['macos', 'm4pro.large', 400],
    ['machine', 'gpu.nvidia.small.multi', 160],
    ['machine', 'gpu.nvidia.medium.multi', 240],
  ])('%s %s costs %i credits a minute', (executor, resourceClass, credits) => {
    expect(price(executor, resourceClass)).toBe(credits);
  });

  test.each([
    ['docker', 'arm.xlarge'],
    ['docker', 'arm.2xlarge'],
    ['machine', 'arm.2xlarge'],
    ['machine', 'medium.gen3'],
    ['machine', 'windows.large'],
    ['machine', 'windows.2xlarge'],
  ])('%s %s has a size but no price that is only a guess', (executor, resourceClass) => {
    expect(find(executor, resourceClass)).toMatchObject({ creditsPerMinute: null, seen: null });
  });

  test.each([
    ['docker', 'enormous'],
    ['machine', 'gpu.nvidia.large'],
    ['macos', 'medium'],
    ['runner', 'acme/linux'],
    ['', ''],
    ['__proto__', 'constructor'],
  ])('%s %s is not known', (executor, resourceClass) => {
    expect(find(executor, resourceClass)).toBeUndefined();
  });

  test('no class stands twice, and each family grows in machine and price', () => {
    const names = TABLE.classes.map(({ executor, resourceClass }) => `${executor} ${resourceClass}`);
    expect(new Set(names).size).toBe(names.length);
    for (const one of TABLE.classes) {
      expect(canonicalClass(one)).toEqual({ executor: one.executor, resourceClass: one.resourceClass });
      const larger = stepFrom(TABLE, one, 1);
      if (larger === undefined) continue;
      expect(larger.vcpu).toBeGreaterThan(one.vcpu ?? Number.NaN);
      expect(larger.ramGb).toBeGreaterThanOrEqual(one.ramGb ?? Number.NaN);
      expect(larger.creditsPerMinute ?? Infinity).toBeGreaterThan(one.creditsPerMinute ?? 0);
    }
  });
});

describe('names', () => {
  test.each([
    ['docker', 'large-gen2', 'docker', 'large.gen2'],
    ['machine', 'arm-medium', 'machine', 'arm.medium'],
    ['machine', 'windows-medium', 'machine', 'windows.medium'],
    ['windows', 'windows.medium', 'machine', 'windows.medium'],
    ['macos', 'm4pro-large', 'macos', 'm4pro.large'],
    ['macos', 'macos-m1-medium-gen1', 'macos', 'macos.m1.medium.gen1'],
    [' Docker ', 'Medium+', 'docker', 'medium+'],
    ['remote-docker', 'large', 'remote-docker', 'large'],
    ['runner', 'my-team/linux-large', 'runner', 'my-team/linux-large'],
    ['machine', 'my-team/linux-large', 'runner', 'my-team/linux-large'],
  ])('%s %s is %s %s', (executor, resourceClass, kind, name) => {
    expect(canonicalClass({ executor, resourceClass })).toEqual({ executor: kind, resourceClass: name });
  });

  test('the same class is another machine on another executor', () => {
    expect([price('docker', 'xlarge'), price('machine', 'xlarge')]).toEqual([40, 100]);
  });
});

describe('steps', () => {
  const step = (executor: string, resourceClass: string, by: -1 | 1) => {
    const from = find(executor, resourceClass);
    return from && stepFrom(TABLE, from, by)?.resourceClass;
  };

  test.each([
    ['docker', 'large', -1, 'medium+'],
    ['docker', 'medium', -1, 'small'],
    ['docker', 'small', -1, undefined],
    ['docker', 'large', 1, 'xlarge'],
    ['docker', '2xlarge+', 1, undefined],
    ['docker', 'small.gen2', -1, undefined],
    ['docker', 'large.gen2', -1, 'medium+.gen2'],
    ['docker', 'arm.medium', -1, undefined],
    ['machine', 'medium', -1, undefined],
    ['machine', 'xlarge', -1, 'large'],
    ['machine', 'windows.large', -1, 'windows.medium'],
    ['macos', 'm4pro.large', -1, 'm4pro.medium'],
    ['machine', 'gpu.nvidia.medium.multi', -1, undefined],
  ] as const)('%s %s, %i step: %s', (executor, resourceClass, by, expected) => {
    expect(step(executor, resourceClass, by)).toBe(expected);
  });

  test('the second generation of a class', () => {
    const next = (executor: string, resourceClass: string) => {
      const from = find(executor, resourceClass);
      return from && secondGeneration(TABLE, from)?.resourceClass;
    };
    expect(next('docker', 'large')).toBe('large.gen2');
    expect(next('machine', 'large')).toBe('large.gen2');
    expect(next('docker', 'large.gen2')).toBeUndefined();
    expect(next('remote-docker', 'large')).toBeUndefined();
  });
});

describe('overrides', () => {
  const override = (executor: string, resourceClass: string, creditsPerMinute: number | null) =>
    applyOverrides(TABLE, [{ executor, resourceClass, creditsPerMinute }]);

  test('a price of a known class is replaced, its size and steps stay', () => {
    const table = override('docker', 'arm-xlarge', 52.5);
    expect(find('docker', 'arm.xlarge', table)).toEqual({
      ...find('docker', 'arm.xlarge'),
      creditsPerMinute: 52.5,
      seen: null,
    });
    expect(table.classes).toHaveLength(TABLE.classes.length);
  });

  test('null forgets a price', () => {
    expect(find('docker', 'large', override('docker', 'large', null))?.creditsPerMinute).toBeNull();
  });

  test('an unknown class is added without size or steps', () => {
    const table = override('machine', 'gpu.nvidia.large', 500);
    const added = find('machine', 'gpu.nvidia.large', table);
    expect(added).toEqual({
      executor: 'machine',
      resourceClass: 'gpu.nvidia.large',
      family: null,
      vcpu: null,
      ramGb: null,
      creditsPerMinute: 500,
      seen: null,
    });
    expect(added && stepFrom(table, added, -1)).toBeUndefined();
  });

  test('the last of several wins, and the built-in table is left as it is', () => {
    const twice = [1, 2].map((creditsPerMinute) => ({
      executor: 'docker',
      resourceClass: 'small',
      creditsPerMinute,
    }));
    expect(find('docker', 'small', applyOverrides(TABLE, twice))?.creditsPerMinute).toBe(2);
    expect(price('docker', 'small')).toBe(5);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from './fault.ts';
import { inTurns, seeds } from './seeded.ts';
import { faultsOn } from './table.ts';
import { verify } from './verify.ts';
import { closeServer, listenOnLoopback } from './world.ts';

/** Runs at a time: waiting costs nothing, and two dozen keep a processor busy. */
const AT_A_TIME = 10;
const TIMEOUT_MS = 120_000;

/** Tries every fault of an operation with so many seeds in the suite, and SOAK of them in long checks. */
export function tryFaults(operation: Operation, few: number): void {
  let elsewhere: Awaited<ReturnType<typeof listenOnLoopback>>;
  const visits: string[] = [];
  beforeAll(async () => {
    elsewhere = await listenOnLoopback((request, response) => {
      visits.push(`${request.method} ${request.url}`);
      response.end();
    });
  });
  afterAll(() => closeServer(elsewhere.server));

  describe(`a run whose ${operation} meets`, () => {
    it.each(faultsOn(operation))(
      '$id',
      async (fault) => {
        await inTurns(seeds(few), AT_A_TIME, (seed) => verify(fault, operation, seed, elsewhere.origin));
        expect(visits).toEqual([]);
      },
      TIMEOUT_MS * Math.max(1, seeds(few).length / 20),
    );
  });
}

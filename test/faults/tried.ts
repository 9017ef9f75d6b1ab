import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type TestServer } from '../support/server.ts';
import type { Fault, Operation } from './fault.ts';
import type { Depth } from './job.ts';
import { inTurns, seeds } from './seeded.ts';
import type { Trial } from './table.ts';
import { verify } from './verify.ts';

/** Runs of one fault at a time; vitest tries several faults at once. Most of a run is waiting. */
const AT_A_TIME = 4;
const TIMEOUT_MS = 120_000;

/**
 * Seeds with which the whole program is run. What a fault of an export or a download spoils shows in the rows; with
 * further seeds the run therefore ends when they are in merged.csv, and the table has the time for ten times as many.
 */
const WHOLE_SEEDS: Readonly<Partial<Record<Operation, number>>> = { create: 1, status: 1, download: 2 };

function depthOf({ on }: Fault, operation: Operation, seed: number): Depth {
  const isWhole = seed <= (WHOLE_SEEDS[operation] ?? seed) || on[operation] === 'empty';
  return isWhole ? 'whole' : 'rows';
}

/** Tries every fault with its seeds: few in the suite, SOAK of them in long checks. */
export function tryFaults({ operation, faults, seeds: few }: Trial): void {
  let elsewhere: TestServer;
  const visits: string[] = [];
  beforeAll(async () => {
    // Each of the runs that share this process listens for its end, as one alone does.
    process.setMaxListeners(0);
    elsewhere = await serve((request, response) => {
      visits.push(`${request.method} ${request.url}`);
      response.end();
    });
  });
  afterAll(() => elsewhere.close());

  const all = seeds(few);
  // GitHub's client takes its settings from the environment, which all runs of a process share.
  const [together, atATime] = operation === 'artifact' ? [describe, 1] : [describe.concurrent, AT_A_TIME];
  together(`a run whose ${operation} meets`, () => {
    it.each(faults)(
      '$id',
      async (fault) => {
        // A slow one waits for a minute, all its runs the same one.
        await inTurns(all, fault.slow ? all.length : atATime, (seed) => {
          const depth = depthOf(fault, operation, seed);
          return verify({ fault, operation, seed, depth, elsewhere: elsewhere.url.origin });
        });
        expect(visits).toEqual([]);
      },
      TIMEOUT_MS * Math.ceil(all.length / 20),
    );
  });
}

import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { seeded, seeds } from '../faults/seeded.ts';
import { tempDir } from '../support/cli.ts';
import { mutate } from './mutate.ts';
import { TARGETS, type Target } from './targets.ts';

/** Inputs for each parser: 1,000 in the suite, SOAK thousands in long checks. */
const INPUTS = seeds(1).length * 1000;
/** Of processor time, which does not pass while a busy machine does something else. */
const AT_MOST_MS = 1000;
/** Other inputs each time when there is time, the same ones in the suite. */
const SEED = process.env.SOAK === undefined ? 1 : Math.floor(Math.random() * 2 ** 31);

vi.setConfig({ testTimeout: 120_000 + INPUTS * 20 });

describe(`inputs that are nearly right (seed ${SEED})`, () => {
  for (const [name, target] of Object.entries(TARGETS)) {
    const share = process.env.SOAK === undefined ? target.share : target.longShare;
    const count = Math.ceil(INPUTS * (share ?? 1));
    it(`${count} of them make the parser of ${name} give a result or a typed error, soon`, async () => {
      await using dir = await tempDir(existsSync('/dev/shm') ? '/dev/shm' : undefined);
      const random = seeded(SEED);
      using _ = withoutStacks();
      for (let n = 0; n < count; n++) {
        const input = mutate(target.corpus, target.dictionary, random);
        const trouble = await troubleWith(target, input, dir.path);
        if (trouble) expect.unreachable(`${trouble}; the input, in base64: ${input.toString('base64')}`);
      }
      expect(Reflect.ownKeys(Object.prototype)).toEqual(PROTOTYPE);
    });
  }
});

const PROTOTYPE = Reflect.ownKeys(Object.prototype);

/** Most of the time would go into the stacks of errors that are as they should be. */
function withoutStacks(): Disposable {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  return {
    [Symbol.dispose]: () => {
      Error.stackTraceLimit = limit;
    },
  };
}

/** What is wrong with how the parser took the input; undefined when nothing is. */
async function troubleWith(
  { parse, throws }: Target,
  input: Buffer,
  folder: string,
): Promise<string | undefined> {
  const started = processorMs();
  try {
    await parse(input, folder);
  } catch (error) {
    if (!throws.some((type) => error instanceof type))
      return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  const ms = processorMs() - started;
  return ms > AT_MOST_MS ? `It took ${Math.round(ms)} ms` : undefined;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

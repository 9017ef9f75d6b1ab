import type { Cube } from '../../../src/usage/cube.ts';
import { type CellSpec, cubeOf } from '../../support/cube.ts';
import { randomFrom } from './random-usage.ts';

const DAYS = Array.from({ length: 7 }, (_, day) => `2026-06-0${day + 1}`);

/** 3,300 jobs with four series each on seven days: their names are long and their numbers irregular. */
export function manyCells(): Cube {
  const random = randomFrom(7);
  return cubeOf(
    Array.from({ length: 3_300 * DAYS.length }, (_, cell): CellSpec => {
      const job = Math.floor(cell / DAYS.length);
      return {
        day: DAYS[cell % DAYS.length] ?? '',
        project: `project-${job % 120}-of-the-platform`,
        workflow: `workflow-${job % 4}`,
        job: `integration-tests-${job % 1_111}`,
        executor: 'docker',
        resourceClass: ['medium', 'large', 'xlarge'][job % 3] ?? '',
        status: job % 2 === 0 ? 'success' : 'failed',
        counts: { runs: 1 + Math.floor(random() * 90), seconds: 1 + Math.floor(random() * 40_000) },
        credits: { compute: 1 + Math.floor(random() * 90_000) },
      };
    }),
  );
}

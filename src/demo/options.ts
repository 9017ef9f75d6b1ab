import { InputError } from '../common/errors.ts';
import type { Flags } from '../config/command-line.ts';
import { demoInputs } from '../config/demo-inputs.ts';
import { InputReader } from '../config/input-reader.ts';
import type { Dialect } from './dialect.ts';

export interface DemoFlags {
  readonly seed: number;
  readonly rows: number;
  readonly days: number;
  readonly dialect: Dialect;
  /** undefined when it was not given. */
  readonly timeScale: number | undefined;
  readonly port: number;
}

/**
 * The demo's own options. Only flags count: nobody's environment changes what the demo shows.
 * @throws InputError naming every bad value.
 */
export function readDemoFlags(flags: Flags): DemoFlags {
  const all = Object.values(demoInputs);
  const reader = new InputReader({ flags: flags.values, env: {} }, all);
  const problems = [...flags.problems, ...reader.problemsOf(all)];
  if (problems.length > 0) throw new InputError(problems);
  return {
    seed: reader.value(demoInputs.seed),
    rows: reader.value(demoInputs.rows),
    days: reader.value(demoInputs.days),
    dialect: reader.value(demoInputs.dialect),
    timeScale: reader.isSet(demoInputs.timeScale) ? reader.value(demoInputs.timeScale) : undefined,
    port: reader.value(demoInputs.port),
  };
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ExitCode } from '../../src/common/exit-code.ts';
import { commandsIn } from '../host/runner.ts';
import { filesOf } from '../support/cli.ts';
import { leaksIn } from '../support/leaks.ts';
import { PARTS } from './data.ts';
import {
  type Failure,
  type Fault,
  first,
  isSink,
  type Operation,
  type SinkOperation,
  type Verdict,
} from './fault.ts';
import type { Depth } from './job.ts';
import { send } from './store.ts';
import { type Outcome, startWorld, TOKEN, type World } from './world.ts';

/** Above its limit a run may take so long, in milliseconds of real time: the machine may be busy. */
const SLACK_MS = 20_000;
const CANCEL_MS = 2_000;
const OUTPUT = 'circleci-usage';
const STATE = '.circleci-usage';
const CHART = /^(total_credits_per_project|credits_per_day|credits_by_resource_class)\./;

type Files = ReadonlyMap<string, Buffer>;

/** One run of one fault. */
export interface Try {
  readonly fault: Fault;
  readonly operation: Operation;
  readonly seed: number;
  readonly depth: Depth;
  readonly elsewhere: string;
}

/** Runs the program with one fault in its way and holds everything that is left behind to the verdict. */
export async function verify(attempt: Try): Promise<void> {
  const { fault, operation, depth } = attempt;
  const verdict = fault.on[operation];
  if (verdict === undefined) throw new Error(`${fault.id} says nothing of ${operation}`);
  // Before the run: artifacts of two runs at once would meet.
  const holds = isSink(operation) ? await heldWithoutFault(operation) : undefined;
  await using world = await startWorld(attempt);
  const outcome = await world.run({ depth });
  expectInTime(outcome);
  expectConsumed(fault, world);
  expect(world.server.violations).toEqual([]);
  await expectVerdict(verdict, attempt, outcome, world);
  expect(world.sink?.holds()).toEqual(holds);
  await expectNoSecret(world);
}

function expectInTime({ ms, limitMs, msAfterCancel = 0 }: Outcome): void {
  expect(ms).toBeLessThan(limitMs + SLACK_MS);
  expect(msAfterCancel).toBeLessThan(CANCEL_MS);
}

/** A fault that the run never met shows nothing. */
function expectConsumed({ spoils }: Fault, { spoiler }: World): void {
  expect(spoiler.served).toBeGreaterThanOrEqual(spoils === 'every' ? 1 : spoils);
}

/** Which files the run can have made as they should be: a chart that a broken service drew is another picture. */
function filesOfInterest(depth: Depth, operation: Operation): (name: string) => boolean {
  if (depth === 'rows') return (name) => name === 'merged.csv';
  return (name) => operation !== 'chart' || !CHART.test(name);
}

async function expectVerdict(
  verdict: Verdict,
  { fault, operation, depth }: Try,
  { exit, message }: Outcome,
  world: World,
): Promise<void> {
  const exports = fault.exports ?? (operation === 'create' && typeof verdict === 'object' ? 0 : 1);
  expect({ exports: world.server.counts().exports }).toEqual({ exports });
  if (typeof verdict === 'object') {
    expect({ exit, message }).toEqual({ exit: verdict.exit, message: expect.stringMatching(verdict.says) });
    if (exit === ExitCode.deliveryFailed) await expectUndelivered(world);
    else await expectFailed(verdict, world, depth);
    return;
  }
  expect({ exit, message }).toEqual({ exit: ExitCode.ok, message: '' });
  if (fault.says) expect(world.log()).toMatch(fault.says);
  if (verdict === 'empty') await expectEmpty(world);
  else
    await expectFiles(
      verdict === 'later' ? world.spoiler.part : undefined,
      world,
      filesOfInterest(depth, operation),
    );
}

/** Every file is there all the same, and the same command hands over what is missing without a new export. */
async function expectUndelivered(world: World): Promise<void> {
  await expectSameFiles(undefined, world, () => true);
  await expectResumed(1, world, 'whole');
}

/** Nothing is published, nothing half-written is left, no export is lost, and what can be resumed is. */
async function expectFailed({ exit }: Failure, world: World, depth: Depth): Promise<void> {
  expect([...(await filesOf(join(world.dir, OUTPUT))).keys()]).toEqual([]);
  const exports = await journalledExports(world);
  if (exports.length > 0) {
    expect(world.log()).toContain('export-job-ids: ');
    expect(world.outputs.get('export-job-ids')).toContain(exports[0]);
  }
  const resumable = exit === ExitCode.comeBackLater || exit === ExitCode.interrupted;
  if (resumable) await expectResumed(exports.length, world, depth);
}

/** The same command, when the world is in good health again: every row, and no new export where one was known. */
async function expectResumed(known: number, world: World, depth: Depth): Promise<void> {
  const made = world.server.counts().exports;
  world.spoiler.heal();
  const { exit, message } = await world.run({ depth, env: { CIRCLECI_USAGE_TIMEOUT_MINUTES: '1440' } });
  expect({ exit, message }).toEqual({ exit: ExitCode.ok, message: '' });
  expect(world.server.counts().exports).toBe(known > 0 ? made : made + 1);
  await expectFiles(undefined, world, filesOfInterest(depth, 'status'));
}

async function journalledExports({ dir }: World): Promise<string[]> {
  expect((await readdir(join(dir, STATE))).filter(isHalfWritten)).toEqual([]);
  const journal = JSON.parse(await readFile(join(dir, STATE, 'export-journal.json'), 'utf8'));
  return journal.exports.map(({ jobId }: { jobId: string }) => jobId);
}

function isHalfWritten(name: string): boolean {
  return name.endsWith('.part') || name.includes('lock');
}

/** Every file is that of a run without faults, and the state folder holds a closed journal alone. */
async function expectFiles(...expected: Parameters<typeof expectSameFiles>): Promise<void> {
  await expectSameFiles(...expected);
  await expectClosedJournal(expected[1]);
}

async function expectSameFiles(
  laterPart: number | undefined,
  world: World,
  ofInterest: (name: string) => boolean,
): Promise<void> {
  const [files, all] = [await filesOf(join(world.dir, OUTPUT)), await wantedFiles(laterPart)];
  const wanted = [...all].filter(([name]) => ofInterest(name));
  expect([...files.keys()].filter(ofInterest)).toEqual(wanted.map(([name]) => name));
  for (const [name, bytes] of wanted) {
    if (!files.get(name)?.equals(bytes)) expect(String(files.get(name)), name).toBe(String(bytes));
  }
}

async function expectClosedJournal({ dir }: World): Promise<void> {
  expect(await readdir(join(dir, STATE))).toEqual(['export-journal.json']);
  const journal = JSON.parse(await readFile(join(dir, STATE, 'export-journal.json'), 'utf8'));
  expect(journal.finished).toBe(true);
}

async function expectEmpty(world: World): Promise<void> {
  const report = JSON.parse(await readFile(join(world.dir, OUTPUT, 'report.json'), 'utf8'));
  expect(report.quality).toMatchObject({ rows: 0, warnings: [expect.stringMatching(/holds no rows/)] });
  expect(world.log()).toMatch(/warning: .*holds no rows/);
  await expectClosedJournal(world);
}

const wanted = new Map<number | undefined, Promise<Files>>();

/** What a run leaves that meets no fault; `laterPart` has the rows of its later version. */
function wantedFiles(laterPart: number | undefined): Promise<Files> {
  const known = wanted.get(laterPart) ?? filesWithoutFault(laterPart);
  wanted.set(laterPart, known);
  return known;
}

async function filesWithoutFault(laterPart: number | undefined): Promise<Files> {
  const served = first(1, (turn) => send({ ...turn, object: turn.later }));
  const fault: Fault = { id: 'the later version', ...served, on: {} };
  const options = laterPart === undefined ? {} : ({ fault, operation: 'download' } as const);
  // The seed chooses the part.
  const seed = laterPart === undefined ? 0 : laterPart + PARTS.length;
  await using world = await startWorld({ ...options, seed, elsewhere: 'http://127.0.0.1:9' });
  expect(await world.run()).toMatchObject({ exit: ExitCode.ok });
  return await filesOf(join(world.dir, OUTPUT));
}

const held = new Map<SinkOperation, Promise<unknown>>();

/** What a service holds after a run that meets no fault. */
function heldWithoutFault(operation: SinkOperation): Promise<unknown> {
  const known = held.get(operation) ?? runWithoutFault(operation);
  held.set(operation, known);
  return known;
}

async function runWithoutFault(operation: SinkOperation): Promise<unknown> {
  await using world = await startWorld({ operation, seed: 0, elsewhere: 'http://127.0.0.1:9' });
  expect(await world.run()).toMatchObject({ exit: ExitCode.ok });
  return await world.sink?.holds();
}

/** Neither the token nor the signature of any url is in the log, an output, a file or a foreign request. */
async function expectNoSecret(world: World): Promise<void> {
  const secrets = [TOKEN, ...world.spoiler.signatures].filter((secret) => secret !== '');
  const files = [...(await filesOf(world.dir))].map(
    ([name, bytes]) => `${name}\n${bytes.toString('latin1')}`,
  );
  const shown = [world.log(), JSON.stringify([...world.outputs]), ...world.sentAway, ...files].join('\n');
  expect(leaksIn(shown, [...secrets, ...(world.sink?.secrets ?? [])])).toEqual([]);
  expect(leaksIn((world.sink?.requests ?? []).join('\n'), secrets)).toEqual([]);
  expect(commandsIn(world.log())).toEqual([]);
  expect(world.log()).not.toContain('\u001b');
}

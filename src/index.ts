#!/usr/bin/env -S node --
import { createClock } from './common/clock.ts';
import { CancelledError, InputError, KnownError, messageOf } from './common/errors.ts';
import { ExitCode } from './common/exit-code.ts';
import { type CommandLine, parseCommandLine } from './config/command-line.ts';
import { VERSION } from './config/version.ts';
import { detectHost } from './host/detect.ts';
import type { Host } from './host/host.ts';

const TOOL_NAME = 'circleci-usage-action';

// Failure until proven otherwise: whatever ends this process early, nobody sees a green build.
process.exitCode = ExitCode.bug;

const cancel = new AbortController();
/** A cancelled run that takes longer to end is ended. */
const GRACE_MS = 1_000;
/** Signals that come closer together are one. */
const REPEAT_MS = 300;
const NODE_MAJOR = 24;

function listenForSignals(host: Host): void {
  let first = Number.POSITIVE_INFINITY;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      const reason = new CancelledError(signal);
      // A second signal ends the process at once. Process managers repeat one key press within milliseconds.
      if (performance.now() - first > REPEAT_MS) process.exit(reason.exitCode);
      first = Math.min(first, performance.now());
      setTimeout(() => process.exit(explain(reason, host)), GRACE_MS).unref();
      cancel.abort(reason);
    });
  }
}

async function main(): Promise<ExitCode> {
  const host = await detectHost(process.env, process);
  try {
    const commandLine = parseCommandLine(process.argv.slice(2));
    if (commandLine.command === 'help') return await printHelp();
    if (commandLine.command === 'version') return print(`${VERSION}\n`);
    checkNode();
    listenForSignals(host);
    await work(commandLine, host);
    // A server that serves until it is told to stop has done all its work then.
    if (commandLine.command !== 'demo-server') cancel.signal.throwIfAborted();
    return ExitCode.ok;
  } catch (error) {
    return explain(cancel.signal.aborted ? cancel.signal.reason : error, host);
  }
}

/** Heavy parts load when they are used, so that help and input problems come at once. */
async function work(commandLine: CommandLine, host: Host): Promise<void> {
  const context = { host, signal: cancel.signal, tool: { name: TOOL_NAME, version: VERSION } };
  if (commandLine.command === 'demo' || commandLine.command === 'demo-server') {
    const { runDemo, serveDemo } = await import('./demo/commands.ts');
    return commandLine.command === 'demo' ? runDemo(commandLine, context) : serveDemo(commandLine, context);
  }
  const { readConfig } = await import('./config/read-config.ts');
  const { flags, envFile } = commandLine;
  const config = await readConfig({ flags, env: process.env, envFile, cwd: process.cwd(), now: Date.now() });
  const { run } = await import('./run.ts');
  await run(config, { ...context, clock: createClock(config.timeScale) });
}

async function printHelp(): Promise<ExitCode> {
  const { helpText } = await import('./config/help.ts');
  return print(helpText());
}

function checkNode(): void {
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return;
  throw new InputError([
    `This needs Node.js ${NODE_MAJOR} or newer, and this is ${process.version}. In a checkout, npm start brings its own.`,
  ]);
}

function print(text: string): ExitCode {
  process.stdout.write(text);
  return ExitCode.ok;
}

/** Says why the run failed. Only a bug shows its stack. */
function explain(error: unknown, host: Host): ExitCode {
  if (error instanceof KnownError) {
    host.log.error(error.message);
    return error.exitCode;
  }
  host.log.error(`This is a bug in ${TOOL_NAME}: ${messageOf(error)}`);
  if (error instanceof Error && error.stack) host.log.info(error.stack);
  return ExitCode.bug;
}

main().then((code) => {
  process.exitCode = code;
});

import { appendFileSync } from 'node:fs';

/** A program that notes every signal it gets and ends a little after the first. Argument: the file of notes. */
const [, , file = ''] = process.argv;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    appendFileSync(file, `${signal}\n`);
    setTimeout(() => process.exit(42), 300);
  });
}
// Keeps the process alive, but not for ever when no signal comes.
setTimeout(() => process.exit(1), 15_000);
appendFileSync(file, 'started\n');

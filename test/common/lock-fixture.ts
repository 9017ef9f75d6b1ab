import { lockFolder } from '../../src/common/lock.ts';

/** Takes the lock of a folder and keeps it until it is told to stop. Arguments: the folder, and how to end. */
const [, , folder = '', ending = ''] = process.argv;
try {
  await lockFolder(folder);
  process.stdout.write('locked\n');
  if (ending === 'exit') process.exit(1);
  setTimeout(() => {}, 30_000);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
}

import { writeFile } from 'node:fs/promises';
import { Secret } from '../../src/common/secret.ts';
import { detectHost } from '../../src/host/detect.ts';

/** A program that says a lot through its host, then leaves a file. Arguments: the file, how many lines. */
const [, , file = '', lines = '1'] = process.argv;
const host = await detectHost(process.env, process);
host.mask(new Secret('canary-0123456789', 'token'));
for (let n = 0; n < Number(lines); n++) {
  host.log.info(`line ${n} ${'x'.repeat(100)}`);
  host.log.warn(`::error::line ${n}`);
  if (n % 100 === 0) await new Promise(setImmediate);
}
host.setOutput('rows', '42');
await host.writeSummary('# Summary');
await writeFile(file, 'done');

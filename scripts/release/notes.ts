// node scripts/release/notes.ts 1.2.3: prints what CHANGELOG.md says of a version, for the release's page. Refuses a
// version that is not ready: package.json has another one, or the change log has no dated section for it.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from '../run.ts';

/**
 * The change log's section on a version, without its heading.
 * @throws Error that says what is missing; `packageVersion` is the one in package.json.
 */
export function releaseNotes(version: string, packageVersion: string, changeLog: string): string {
  if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(version))
    throw new Error(
      `A version is three numbers, such as 1.2.3; this is not one: ${JSON.stringify(version)}.`,
    );
  if (version !== packageVersion)
    throw new Error(`package.json has version ${packageVersion}, not ${version}.`);
  const section = changeLog.split(/^## /m).find((part) => part.startsWith(`${version} `));
  const [heading = '', ...lines] = section?.split('\n') ?? [];
  if (!/^\S+ - \d{4}-\d{2}-\d{2}$/.test(heading))
    throw new Error(`CHANGELOG.md has no section "## ${version} - YYYY-MM-DD".`);
  const notes = lines.join('\n').trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return notes;
}

function main(): void {
  const read = (name: string) => readFileSync(`${root}${name}`, 'utf8');
  const { version } = JSON.parse(read('package.json'));
  try {
    console.log(releaseNotes(process.argv[2] ?? '', String(version), read('CHANGELOG.md')));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();

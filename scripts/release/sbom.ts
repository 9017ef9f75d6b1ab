// node scripts/release/sbom.ts: prints what dist is made of, as CycloneDX 1.5. `npm sbom` can't: to npm all that is
// bundled is for development only, like the tools that are not in dist.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from '../run.ts';

/** What this needs of package-lock.json. */
export interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  /** `sha512-` and Base64. */
  readonly integrity?: string;
  /** An SPDX identifier or expression. */
  readonly license?: string;
}

/** A software bill of materials: the named packages (`name@version`), as the lockfile pins them. */
export function sbomOf(lock: Lock, bundled: ReadonlySet<string>) {
  const components = new Map(
    Object.entries(lock.packages).map(([path, locked]) => {
      const component = componentOf(path.slice(path.lastIndexOf('node_modules/') + 13), locked);
      return [component['bom-ref'], component] as const;
    }),
  );
  const known = [...bundled].sort().map((id) => {
    const component = components.get(id);
    if (component === undefined) throw new Error(`${id} is in dist, but not in package-lock.json.`);
    return component;
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...identityOf(lock.name, lock.version), type: 'application' } },
    components: known,
  };
}

function componentOf(name: string, { version = '', integrity = '', license }: LockedPackage) {
  const hash = /^sha512-(.+)$/.exec(integrity)?.[1];
  return {
    ...identityOf(name, version),
    type: 'library',
    ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
    ...(license && {
      licenses: [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }],
    }),
  };
}

function identityOf(name: string, version: string) {
  return { 'bom-ref': `${name}@${version}`, name, version, purl: purlOf(name, version) };
}

/** `pkg:npm/%40scope/name@1.2.3` */
function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** The packages that dist/licenses.txt lists, as `name@version`. */
export function listedPackages(licenses: string): Set<string> {
  return new Set([...licenses.matchAll(/^-{80}\n\n(\S+@\S+)\nLicence: /gm)].map(([, id = '']) => id));
}

function main(): void {
  const read = (name: string) => readFileSync(`${root}${name}`, 'utf8');
  const bundled = listedPackages(read('dist/licenses.txt'));
  console.log(JSON.stringify(sbomOf(JSON.parse(read('package-lock.json')), bundled), null, 2));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();

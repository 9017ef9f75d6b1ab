import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tempDir } from '../support/cli.ts';
import { freePort } from '../support/server.ts';

/** A file server that nobody here wrote. */
export interface Nginx extends AsyncDisposable {
  readonly port: number;
  /** Puts a file at this path, in place of what is there. */
  put(path: string, bytes: Buffer): Promise<void>;
}

const SECRET = 'nginx-signing-key';

/** `/plain/` serves as stores do, `/whole/` knows no ranges, `/untagged/` no ETag, `/signed/` wants a signature. */
const configOf = (dir: string, port: number) => `
daemon off; master_process off; pid ${dir}/pid; error_log ${dir}/errors;
events {}
http {
  access_log off; client_body_temp_path ${dir}/t; proxy_temp_path ${dir}/t; fastcgi_temp_path ${dir}/t;
  uwsgi_temp_path ${dir}/t; scgi_temp_path ${dir}/t;
  server {
    listen 127.0.0.1:${port}; root ${dir}/files;
    location /plain/ {}
    location /whole/ { max_ranges 0; }
    location /untagged/ { etag off; }
    location /signed/ {
      secure_link $arg_md5,$arg_expires;
      secure_link_md5 "$secure_link_expires$uri ${SECRET}";
      if ($secure_link = "") { return 403; }
      if ($secure_link = "0") { return 403; }
    }
  }
}
`;

export async function startNginx(): Promise<Nginx> {
  const dir = await tempDir();
  const port = await freePort();
  // Its user may be another one than ours.
  await chmod(dir.path, 0o755);
  await writeFile(join(dir.path, 'conf'), configOf(dir.path, port));
  const server = spawn('nginx', [
    '-p',
    dir.path,
    '-c',
    join(dir.path, 'conf'),
    '-e',
    join(dir.path, 'errors'),
  ]);
  await untilItListens(server, port);
  return {
    port,
    async put(path, bytes) {
      const file = join(dir.path, 'files', path);
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(file, bytes);
    },
    async [Symbol.asyncDispose]() {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
      await dir[Symbol.asyncDispose]();
    },
  };
}

/** The query that `/signed/` wants; good for so many seconds. */
export function signatureOf(path: string, seconds: number): string {
  const expires = Math.floor(Date.now() / 1000) + seconds;
  const md5 = createHash('md5').update(`${expires}${path} ${SECRET}`).digest('base64url');
  return `?md5=${md5}&expires=${expires}`;
}

async function untilItListens(server: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(25);
  }
  throw new Error('nginx does not answer');
}

import { spawnSync } from 'node:child_process';

/** Runs npm under the given Node.js and throws when it fails. */
export function npm(node, args, cwd) {
  const cli = process.env.npm_execpath;
  // Inside `npm run` npm names its own program; a script started by hand finds npm on the PATH.
  const { status, error } = cli?.endsWith('npm-cli.js')
    ? spawnSync(node, [cli, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', args, {
        cwd,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      });
  if (status !== 0) throw new Error(`npm ${args[0]} failed${error ? `: ${error.message}` : ', see above'}.`);
}

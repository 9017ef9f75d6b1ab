import { type Clock, createClock } from '../common/clock.ts';
import type { Environment } from '../common/environment.ts';
import { createCircleCiHost } from './circleci.ts';
import type { Host } from './host.ts';
import { ignoreWriteErrors, type Streams } from './streams.ts';
import { createTerminalHost } from './terminal.ts';

/**
 * Finds out where the program runs. GitHub's toolkit is loaded only there.
 * `clock` paces progress lines and stays in real time even where the run's own clock is scaled.
 */
export async function detectHost(
  env: Environment,
  streams: Streams,
  clock: Clock = createClock(),
): Promise<Host> {
  ignoreWriteErrors(streams);
  if (env.GITHUB_ACTIONS === 'true') {
    const { createGitHubHost } = await import('./github.ts');
    return createGitHubHost(env, clock);
  }
  if (env.CIRCLECI === 'true') return createCircleCiHost(env, streams, clock);
  return createTerminalHost(env, streams, clock);
}

import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { DemoServer } from '../../src/demo/server.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { filesOf, startCli, tempDir } from '../support/cli.ts';
import { envFor, startServer } from '../support/demo.ts';
import { serve } from '../support/server.ts';

vi.setConfig({ testTimeout: 60_000 });

/** From the signal to the end of the process, in milliseconds; CI systems kill a few seconds later. */
const AT_MOST_MS = 2_000;

interface Phase {
  /** Settings of the run; calls `reached` when it is in the phase, where it then stays. */
  readonly prepare: (server: DemoServer, reached: () => void) => Promise<Setting> | Setting;
}

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly close?: () => Promise<void>;
}

const PHASES: Readonly<Record<string, Phase>> = {
  'asks for an export': { prepare: (server, reached) => hold(server, reached, 'api', 'POST') },
  'waits for an export': { prepare: (server, reached) => hold(server, reached, 'api', 'GET') },
  'downloads a part': { prepare: (server, reached) => hold(server, reached, 'parts', 'GET') },
  'waits for a chart': {
    async prepare(_, reached) {
      const charts = await serve(reached);
      return { env: { QUICKCHART_URL: charts.url.origin }, close: charts.close };
    },
  },
  'stores artifacts': {
    async prepare(_, reached) {
      const fault = () => {
        reached();
        return { status: 503, body: '' };
      };
      const service = await startArtifactService({ fault });
      return { env: service.env, close: service.close };
    },
  },
};

/** Never answers this kind of request. */
function hold(server: DemoServer, reached: () => void, at: 'api' | 'parts', method: string): Setting {
  server.behaviours.intercept = (request, _, origin) => {
    if (origin !== at || request.method !== method) return false;
    reached();
    return true;
  };
  return {};
}

describe.concurrent('a run that is cancelled while it', () => {
  for (const [phase, { prepare }] of Object.entries(PHASES)) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      it(`${phase} ends within two seconds of ${signal}, and says how to go on`, async () => {
        await using server = await startServer();
        await using dir = await tempDir();
        const reached = Promise.withResolvers<void>();
        const { env = {}, close } = await prepare(server, reached.resolve);
        const { child, result } = startCli({ cwd: dir.path, env: { ...envFor(server), ...env } });
        await Promise.race([reached.promise, result]);
        const sent = performance.now();
        child.kill(signal);
        const { code, stdout, stderr } = await result;
        const took = performance.now() - sent;
        await close?.();

        expect({ code, stderr }).toMatchObject({ code: signal === 'SIGINT' ? 130 : 143 });
        expect(took).toBeLessThan(AT_MOST_MS);
        expect(stdout + stderr).toMatch(/Cancelled by SIG\w+\. The same command run again resumes/);
        if (server.counts().exports > 0) expect(stdout).toMatch(/2\d{3}-\d\d-\d\d=[0-9a-f-]{36}/);
        const names = [...(await filesOf(join(dir.path, 'circleci-usage'))).keys()];
        expect(names.filter((name) => /(^|\/)\./.test(name))).toEqual([]);

        // The next run needs no new export for what is known.
        const made = server.counts().exports;
        server.behaviours.intercept = undefined;
        const again = await startCli({ cwd: dir.path, env: envFor(server) }).result;
        expect(again).toMatchObject({ code: 0 });
        expect(server.counts().exports).toBe(Math.max(1, made));
      });
    }
  }
});

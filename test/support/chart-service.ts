import { afterAll, beforeAll } from 'vitest';
import { type QuickChartStub, startQuickChart } from '../render/charts/quickchart-server.ts';
import * as demo from './demo.ts';

/**
 * The settings of `demo.ts` with a chart service that answers at once, for the test file's runs that are not about
 * charts: to draw them takes the most of a small run.
 */
export function useChartService(): Pick<typeof demo, 'envFor'> {
  let service: QuickChartStub | undefined;
  beforeAll(async () => {
    service = await startQuickChart();
  });
  afterAll(() => service?.[Symbol.asyncDispose]());
  return {
    envFor: (server, timeScale) => ({
      ...demo.envFor(server, timeScale),
      QUICKCHART_URL: service?.url.href ?? '',
    }),
  };
}

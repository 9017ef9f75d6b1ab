import { logger } from '@datadog/datadog-api-client/dist/logger.js';
import { createConfiguration } from '@datadog/datadog-api-client/dist/packages/datadog-api-client-common/configuration.js';
import { BaseServerConfiguration } from '@datadog/datadog-api-client/dist/packages/datadog-api-client-common/servers.js';
import { MetricsApi } from '@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/apis/MetricsApi.js';
import type { DatadogDelivery } from '../../config/config.ts';
import type { Http } from '../../http/http.ts';
import type { Patience } from '../../http/patient.ts';
import { errorsIn, type Keys, keysOf, RefusalError } from './answer.ts';
import { HttpLibrary } from './http-library.ts';
import type { Series } from './plan.ts';

/** The calls of Datadog's API that this program makes, through the official client. This file loads all of it. */
export interface DatadogClient {
  /**
   * Hands over series.
   * @returns what Datadog says is wrong with a request that it accepted; nothing when all is well.
   * @throws RefusalError, NetworkError
   */
  submit(series: readonly Series[]): Promise<readonly string[]>;
  /**
   * Whether points of a metric are kept however old they are. Needs an application key.
   * @throws RefusalError, NetworkError
   */
  isHistorical(metric: string): Promise<boolean>;
  /**
   * Has them kept from now on; does nothing where they are. Needs an application key.
   * @throws RefusalError, NetworkError
   */
  enableHistorical(metric: string): Promise<void>;
}

/** Operations of a preview, which the client makes only when they are named. */
const UNSTABLE = ['v2.createHistoricalMetricsConfiguration', 'v2.getHistoricalMetricsConfiguration'];

export function openClient(delivery: DatadogDelivery, http: Http, patience: Patience): DatadogClient {
  // It would write warnings to the console and, with DEBUG in the environment, what servers answered.
  logger.setLevel('silent');
  const { apiKey, appKey, apiUrl } = delivery;
  const configuration = createConfiguration({
    baseServer: new BaseServerConfiguration(apiUrl.origin, {}),
    httpApi: new HttpLibrary(http, delivery, patience),
    // Both are named, so that it does not look for them in the environment.
    authMethods: { apiKeyAuth: apiKey.reveal(), appKeyAuth: appKey?.reveal() ?? '' },
  });
  for (const operation of UNSTABLE) configuration.unstableOperations[operation] = true;
  return clientOver(new MetricsApi(configuration), keysOf(delivery));
}

function clientOver(api: MetricsApi, keys: Keys): DatadogClient {
  return {
    async submit(series) {
      const copies = series.map(({ points, tags, ...rest }) => ({
        ...rest,
        points: [...points],
        tags: [...tags],
      }));
      return errorsIn(await api.submitMetrics({ body: { series: copies }, contentEncoding: 'gzip' }), keys);
    },
    async isHistorical(metricName) {
      try {
        await api.getHistoricalMetricsConfiguration({ metricName });
        return true;
      } catch (error) {
        if (error instanceof RefusalError && error.status === 404) return false;
        throw error;
      }
    },
    async enableHistorical(metric) {
      const body = { data: { id: metric, type: 'historical_metrics_configurations' as const } };
      await api.createHistoricalMetricsConfiguration({ body });
    },
  };
}

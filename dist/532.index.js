export const id = 532;
export const ids = [532];
export const modules = {

/***/ 23863:
/***/ ((module) => {

// quickchart-js asks for cross-fetch, which would bring node-fetch 2 and its deprecation warnings. Node.js has fetch
// of its own. Looked up at each call, so that a test can put its own in place. A request to a service that the user
// named goes there and nowhere else, and never waits without end.
const TIMEOUT_MS = 30_000;

const fetch = (resource, options) =>
  globalThis.fetch(resource, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS), ...options });

module.exports = fetch;
module.exports["default"] = fetch;
module.exports.fetch = fetch;
module.exports.Headers = globalThis.Headers;
module.exports.Request = globalThis.Request;
module.exports.Response = globalThis.Response;


/***/ }),

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openClient: () => (/* binding */ openClient)
});

// EXTERNAL MODULE: ./lib/node_modules/@datadog/datadog-api-client/dist/logger.js
var logger = __webpack_require__(48263);
// EXTERNAL MODULE: ./lib/node_modules/@datadog/datadog-api-client/dist/packages/datadog-api-client-common/configuration.js
var datadog_api_client_common_configuration = __webpack_require__(65801);
// EXTERNAL MODULE: ./lib/node_modules/@datadog/datadog-api-client/dist/packages/datadog-api-client-common/servers.js
var servers = __webpack_require__(43979);
// EXTERNAL MODULE: ./lib/node_modules/@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/apis/MetricsApi.js
var MetricsApi = __webpack_require__(28623);
// EXTERNAL MODULE: ./lib/deliver/datadog/answer.js
var datadog_answer = __webpack_require__(24204);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/node_modules/@datadog/datadog-api-client/dist/packages/datadog-api-client-common/http/http.js
var http = __webpack_require__(27058);
// EXTERNAL MODULE: ./lib/http/patient.js
var patient = __webpack_require__(2785);
;// CONCATENATED MODULE: ./lib/deliver/datadog/http-library.js




/**
 * What the official client sends with: this program's own http, which knows proxies, timeouts and when to try again.
 * Requests go to one origin, so that no key can reach another.
 */
class HttpLibrary {
    #http;
    #origin;
    #keys;
    #patience;
    constructor(http, { apiUrl, ...keys }, patience) {
        this.#http = http;
        this.#origin = apiUrl.origin;
        this.#keys = (0,datadog_answer/* keysOf */.YD)(keys);
        this.#patience = patience;
    }
    /** @throws RefusalError for an answer that is no success: the client's own errors quote whole answers, and garble some. */
    async send(context) {
        const answer = await (0,patient/* sendPatiently */.z)(this.#http, this.#requestOf(context), this.#patience);
        if (answer.status >= 300)
            throw (0,datadog_answer/* refusalOf */.Of)(answer, this.#keys);
        const headers = Object.entries(answer.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
        const body = { text: async () => answer.text, binary: async () => Buffer.from(answer.text) };
        return new http.ResponseContext(answer.status, Object.fromEntries(headers), body);
    }
    #requestOf(context) {
        const url = new URL(context.getUrl());
        const method = context.getHttpMethod().toString();
        const body = context.getBody();
        if (url.origin !== this.#origin)
            throw new Error(`a request to ${url.origin} in place of ${this.#origin}`);
        if (method !== 'GET' && method !== 'POST')
            throw new Error(`an unexpected request: ${method}`);
        if (body !== undefined && typeof body !== 'string')
            throw new Error('an unexpected kind of body');
        const headers = context.getHeaders();
        if (body === undefined)
            return { method, url, headers };
        return { method, url, headers, body: headers['Content-Encoding'] === 'gzip' ? (0,external_node_zlib_.gzipSync)(body) : body };
    }
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/client.js






/** Operations of a preview, which the client makes only when they are named. */
const UNSTABLE = ['v2.createHistoricalMetricsConfiguration', 'v2.getHistoricalMetricsConfiguration'];
function openClient(delivery, http, patience) {
    // It would write warnings to the console and, with DEBUG in the environment, what servers answered.
    logger.logger.setLevel('silent');
    const { apiKey, appKey, apiUrl } = delivery;
    const configuration = (0,datadog_api_client_common_configuration.createConfiguration)({
        baseServer: new servers.BaseServerConfiguration(apiUrl.origin, {}),
        httpApi: new HttpLibrary(http, delivery, patience),
        // Both are named, so that it does not look for them in the environment.
        authMethods: { apiKeyAuth: apiKey.reveal(), appKeyAuth: appKey?.reveal() ?? '' },
    });
    for (const operation of UNSTABLE)
        configuration.unstableOperations[operation] = true;
    return clientOver(new MetricsApi.MetricsApi(configuration), (0,datadog_answer/* keysOf */.YD)(delivery));
}
function clientOver(api, keys) {
    return {
        async submit(series) {
            const copies = series.map(({ points, tags, ...rest }) => ({
                ...rest,
                points: [...points],
                tags: [...tags],
            }));
            return (0,datadog_answer/* errorsIn */.R4)(await api.submitMetrics({ body: { series: copies }, contentEncoding: 'gzip' }), keys);
        },
        async isHistorical(metricName) {
            try {
                await api.getHistoricalMetricsConfiguration({ metricName });
                return true;
            }
            catch (error) {
                if (error instanceof datadog_answer/* RefusalError */.XQ && error.status === 404)
                    return false;
                throw error;
            }
        },
        async enableHistorical(metric) {
            const body = { data: { id: metric, type: 'historical_metrics_configurations' } };
            await api.createHistoricalMetricsConfiguration({ body });
        },
    };
}


/***/ })

};

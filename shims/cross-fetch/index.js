// quickchart-js asks for cross-fetch, which would bring node-fetch 2 and its deprecation warnings. Node.js has fetch
// of its own. Looked up at each call, so that a test can put its own in place. A request to a service that the user
// named goes there and nowhere else, and never waits without end.
const TIMEOUT_MS = 30_000;

const fetch = (resource, options) =>
  globalThis.fetch(resource, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS), ...options });

module.exports = fetch;
module.exports.default = fetch;
module.exports.fetch = fetch;
module.exports.Headers = globalThis.Headers;
module.exports.Request = globalThis.Request;
module.exports.Response = globalThis.Response;

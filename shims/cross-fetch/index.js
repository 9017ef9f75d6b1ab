// quickchart-js (and the Datadog client) ask for cross-fetch, which would bring node-fetch 2 and its deprecation
// warning. Node.js has fetch of its own. Looked up at each call, so that a test can put its own in place.
const fetch = (...args) => globalThis.fetch(...args);

module.exports = fetch;
module.exports.default = fetch;
module.exports.fetch = fetch;
module.exports.Headers = Headers;
module.exports.Request = Request;
module.exports.Response = Response;

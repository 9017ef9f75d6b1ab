declare const platformFetch: typeof globalThis.fetch;
declare const PlatformHeaders: typeof globalThis.Headers;
declare const PlatformRequest: typeof globalThis.Request;
declare const PlatformResponse: typeof globalThis.Response;

export default platformFetch;
export {
  PlatformHeaders as Headers,
  PlatformRequest as Request,
  PlatformResponse as Response,
  platformFetch as fetch,
};

export const id = 467;
export const ids = [467];
export const modules = {

/***/ 22467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   quickChart: () => (/* binding */ quickChart)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63302);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90327);
/* harmony import */ var _ring_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27866);
/* harmony import */ var _stack_totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19890);
/* harmony import */ var _value_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39829);





/** Image proxies such as GitHub's take no longer ones for sure. */
const MAX_URL_CHARACTERS = 2_000;
/** The server's limit for the body of a request. */
const MAX_REQUEST_BYTES = 100 * 1024;
const TIMEOUT_MS = 30_000;
/**
 * Has a QuickChart service draw the chart, as PNG and as SVG. Never rejects: whoever calls can draw the chart
 * himself. `timeoutMs` is the longest wait for one picture.
 */
async function quickChart(spec, url, timeoutMs = TIMEOUT_MS) {
    if (!isPlainOrigin(url)) {
        return failure('bad-url', 'needs an http or https address with no path, user name or query');
    }
    const config = withoutCode(JSON.stringify(spec.config));
    const png = await picture(spec, config, url, 'png', timeoutMs);
    if (!(png instanceof Uint8Array))
        return png;
    const svg = await picture(spec, config, url, 'svg', timeoutMs);
    if (!(svg instanceof Uint8Array))
        return svg;
    return { ok: true, png, svg, url: await addressOf(spec, url) };
}
async function picture(spec, config, url, format, timeoutMs) {
    const chart = await clientFor(spec, config, url, format);
    if (Buffer.byteLength(JSON.stringify(chart.getPostData())) > MAX_REQUEST_BYTES) {
        return failure('too-large', 'takes at most 100 KB, and this chart is larger');
    }
    try {
        const bytes = await withTimeout(chart.toBinary(), timeoutMs);
        return looksLike[format](bytes)
            ? bytes
            : failure('not-an-image', `did not answer with a ${format} picture`);
    }
    catch (error) {
        return failureOf(error);
    }
}
async function clientFor({ width, height }, config, url, format) {
    const { default: QuickChart } = await __webpack_require__.e(/* import() */ 951).then(__webpack_require__.bind(__webpack_require__, 33951));
    return new QuickChart()
        .setConfig(config)
        .setVersion('4')
        .setWidth(width)
        .setHeight(height)
        .setDevicePixelRatio(2)
        .setBackgroundColor(_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PALETTE */ .Ab.ground.light)
        .setFormat(format)
        .setScheme(url.protocol.slice(0, -1))
        .setHost(url.host);
}
/**
 * The same chart as an address, in base64 and without what our own plugins alone read, to be short. Without TLS the
 * service is one of the runner's own network, which nobody who reads a summary reaches.
 */
async function addressOf(spec, url) {
    if (url.protocol !== 'https:')
        return undefined;
    const config = JSON.stringify(spec.config, (key, value) => (OWN_PLUGINS.has(key) ? undefined : value));
    const text = Buffer.from(withoutCode(config)).toString('base64');
    const address = new URL((await clientFor(spec, text, url, 'png')).getUrl());
    address.searchParams.append('encoding', 'base64');
    return address.href.length <= MAX_URL_CHARACTERS ? address.href : undefined;
}
const OWN_PLUGINS = new Set([_value_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .valueLabels */ .jZ.id, _stack_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .stackTotals */ .Su.id, _ring_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .ringLabels */ .A.id]);
/**
 * QuickChart evaluates what stands between these markers, and names come from outside. The config goes as JSON
 * text, in which quickchart-js looks for no marker; breaking it keeps the server from finding one either.
 */
function withoutCode(config) {
    return config.replaceAll(/__(?=(BEGIN|END)FUNCTION__)/g, '_ _');
}
/** quickchart-js builds `scheme://host/chart`, so anything else in the address would be lost. */
function isPlainOrigin({ protocol, username, password, pathname, search }) {
    const plain = username === '' && password === '' && pathname === '/' && search === '';
    return plain && (protocol === 'http:' || protocol === 'https:');
}
const looksLike = {
    // A signature and nothing behind it is no picture.
    png: (bytes) => bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n' && bytes.includes('IEND'),
    // People open the file in a browser: no picture needs a script.
    svg: (bytes) => {
        const text = bytes.toString('utf8');
        return (/^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(text) &&
            !/<([\w-]+:)?(script|foreignObject)|<!DOCTYPE|\son\w+\s*=|javascript:/i.test(text));
    },
};
class TimeoutError extends Error {
}
/** quickchart-js takes no signal; the request itself ends with the timeout in shims/cross-fetch. */
async function withTimeout(work, ms) {
    const { promise, reject } = Promise.withResolvers();
    const timer = setTimeout(() => reject(new TimeoutError()), ms);
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        clearTimeout(timer);
    }
}
function failureOf(error) {
    if (error instanceof TimeoutError || (error instanceof Error && error.name === 'TimeoutError')) {
        return failure('timeout', 'did not answer in time');
    }
    // The rest of the message is the server's own text.
    const status = /status code (\d{3})/.exec((0,_common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
    if (status !== undefined)
        return failure('status', `answered with status ${status}`);
    return failure('unreachable', 'could not be reached, or redirected the request');
}
function failure(reason, what) {
    return { ok: false, reason, message: `The chart service ${what}.` };
}


/***/ })

};

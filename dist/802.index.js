export const id = 802;
export const ids = [802];
export const modules = {

/***/ 61802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo),
  serveDemo: () => (/* binding */ serveDemo)
});

// EXTERNAL MODULE: ./lib/common/clock.js
var common_clock = __webpack_require__(9419);
// EXTERNAL MODULE: ./lib/common/errors.js
var errors = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/config/input.js
var input = __webpack_require__(92050);
// EXTERNAL MODULE: ./lib/config/inputs.js + 9 modules
var inputs = __webpack_require__(78189);
// EXTERNAL MODULE: ./lib/config/read-config.js + 13 modules
var read_config = __webpack_require__(10946);
// EXTERNAL MODULE: ./lib/run.js + 213 modules
var run = __webpack_require__(84804);
// EXTERNAL MODULE: ./lib/common/day.js
var common_day = __webpack_require__(83743);
;// CONCATENATED MODULE: ./lib/demo/server/reply.js
/** An answer of the API that is not a success: `{"message": …}`. */
class ApiError extends Error {
    status;
    headers;
    constructor(status, message, headers = {}) {
        super(message);
        this.status = status;
        this.headers = headers;
    }
}
function sendJson(response, status, body, headers = {}) {
    const text = JSON.stringify(body);
    response.writeHead(status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        ...headers,
    });
    response.end(text);
}
/** An error as object stores write it. */
function sendXmlError(response, status, code, message, headers = {}) {
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    response.writeHead(status, {
        'content-type': 'application/xml',
        'content-length': Buffer.byteLength(text),
        ...headers,
    });
    response.end(text);
}

;// CONCATENATED MODULE: ./lib/demo/server/export-body.js


const MAX_BODY_BYTES = 65_536;
const MAX_WINDOW_MS = 31 * 86_400_000;
const HISTORY_MONTHS = 13;
const FIELDS = ['start', 'end', 'shared_org_ids'];
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
/** Reads and checks the body of a create request; throws ApiError with status 400. */
async function readExportBody(request, orgId, usage, now) {
    const body = parseObject(await readText(request));
    const unexpected = Object.keys(body).find((name) => !FIELDS.includes(name));
    if (unexpected !== undefined)
        throw new ApiError(400, `Unexpected field "${unexpected}".`);
    const { start, end } = body;
    const [from, to] = [instant('start', start), instant('end', end)];
    checkWindow(from.ms, to.ms, now);
    return {
        start: from.text,
        end: to.text,
        days: { first: (0,common_day/* dayAt */.OC)(from.ms), last: (0,common_day/* dayAt */.OC)(to.ms) },
        organisationIds: [...new Set([orgId, ...sharedOrganisations(body.shared_org_ids, usage)])],
    };
}
async function readText(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > MAX_BODY_BYTES)
            throw new ApiError(400, 'The body is too large.', { connection: 'close' });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
function parseObject(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        throw new ApiError(400, 'The body is not JSON.');
    }
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        throw new ApiError(400, 'The body must be a JSON object.');
    }
    return { ...body };
}
function instant(name, value) {
    if (value === undefined)
        throw new ApiError(400, `The field "${name}" is missing.`);
    const day = typeof value === 'string' ? DATE_TIME.exec(value)?.[1] : undefined;
    const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    if (typeof value !== 'string' || day === undefined || !(0,common_day/* parseDay */.Iq)(day) || Number.isNaN(ms)) {
        throw new ApiError(400, `The field "${name}" must be a date-time as in RFC 3339.`);
    }
    return { text: value, ms };
}
function checkWindow(start, end, now) {
    if (end < start)
        throw new ApiError(400, 'The end must not be before the start.');
    if (end - start > MAX_WINDOW_MS)
        throw new ApiError(400, 'The end must be at most 31 days after the start.');
    if (end > now)
        throw new ApiError(400, 'The end must not be in the future.');
    if (start < oldestStart(now)) {
        throw new ApiError(400, `The start must not be more than ${HISTORY_MONTHS} months ago.`);
    }
}
/** The first midnight that is still in the history: the same day of the month, 13 months ago. */
function oldestStart(now) {
    const date = new Date((0,common_day/* startOf */.GH)((0,common_day/* dayAt */.OC)(now)));
    const dayOfMonth = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() - HISTORY_MONTHS);
    // 31 March less 13 months would run over into March: take the last day of February.
    return date.getUTCDate() === dayOfMonth ? date.getTime() : (0,common_day/* startOf */.GH)((0,common_day/* addDays */.fi)((0,common_day/* dayAt */.OC)(date.setUTCDate(1)), -1));
}
function sharedOrganisations(value, usage) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        throw new ApiError(400, 'The field "shared_org_ids" must be a list.');
    return value.map((id) => {
        if (typeof id !== 'string' || !UUID.test(id)) {
            throw new ApiError(400, 'The field "shared_org_ids" must hold UUIDs.');
        }
        if (!usage.organisation(id))
            throw new ApiError(400, 'A shared organisation does not share billing.');
        return id;
    });
}

;// CONCATENATED MODULE: ./lib/demo/organisation/random.js
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/**
 * A repeatable source of random numbers: the same parts give the same numbers on every machine.
 * Small and fast (sfc32); not for secrets.
 */
class Random {
    #a;
    #b;
    #c;
    #count = 1;
    /** @param parts what the numbers depend on: a seed, a day, a name. */
    constructor(...parts) {
        const text = parts.join('\u0000');
        this.#a = hash(text, 1);
        this.#b = hash(text, 2);
        this.#c = hash(text, 3);
        // The first outputs still look like the seed.
        for (let i = 0; i < 12; i++)
            this.uint32();
    }
    /** 0 to 2^32 - 1. */
    uint32() {
        const result = (this.#a + this.#b + this.#count) | 0;
        this.#count = (this.#count + 1) | 0;
        this.#a = this.#b ^ (this.#b >>> 9);
        this.#b = (this.#c + (this.#c << 3)) | 0;
        this.#c = ((this.#c << 21) | (this.#c >>> 11)) + result;
        return result >>> 0;
    }
    /** 0 to 1, without 1. */
    next() {
        return this.uint32() / 2 ** 32;
    }
    /** A whole number from `low` to `high`, both included. */
    int(low, high) {
        return low + Math.floor(this.next() * (high - low + 1));
    }
    /** True in a share `probability` (0 to 1) of the calls. */
    chance(probability) {
        return this.next() < probability;
    }
    pick(list) {
        const item = list[this.int(0, list.length - 1)];
        if (item === undefined)
            throw new RangeError('Nothing to pick from.');
        return item;
    }
    /** Spread around `median` as run times are: never negative, with a tail upwards. `spread` 0.3 is calm, 1 wild. */
    logNormal(median, spread) {
        const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
        return median * Math.exp(spread * radius * Math.cos(2 * Math.PI * this.next()));
    }
    /** A UUID of version 4. */
    uuid() {
        const [a, b, c, d] = [this.uint32(), this.uint32(), this.uint32(), this.uint32()];
        const third = (b & 0x0fff) | 0x4000;
        const fourth = ((c >>> 16) & 0x3fff) | 0x8000;
        return `${hex32(a)}-${hex16(b >>> 16)}-${hex16(third)}-${hex16(fourth)}-${hex16(c & 0xffff)}${hex32(d)}`;
    }
    /** Reorders the list in place. */
    shuffle(list) {
        for (let i = list.length - 1; i > 0; i--) {
            const other = this.int(0, i);
            const kept = list[i];
            list[i] = list[other];
            list[other] = kept;
        }
        return list;
    }
}
/** FNV-1a over UTF-16 units, then mixed so that close texts end far apart. */
function hash(text, salt) {
    let h = 0x811c9dc5 ^ salt;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
    h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
    return h ^ (h >>> 15);
}
const hex16 = (value) => `${HEX[value >>> 8]}${HEX[value & 0xff]}`;
const hex32 = (value) => hex16(value >>> 16) + hex16(value & 0xffff);

;// CONCATENATED MODULE: ./lib/demo/server/exports.js


/** The export jobs that the server has accepted. */
class Exports {
    #usage;
    #options;
    #jobs = new Map();
    constructor(usage, options) {
        this.#usage = usage;
        this.#options = options;
    }
    get count() {
        return this.#jobs.size;
    }
    get(id) {
        return this.#jobs.get(id);
    }
    create(orgId, body, behaviours, now) {
        const { seed, processingMs } = this.#options;
        const parts = this.#planParts(body, behaviours, now);
        const job = {
            id: new Random(seed, 'export', this.#jobs.size, orgId, body.start, body.end).uuid(),
            orgId,
            start: body.start,
            end: body.end,
            parts,
            createdAt: now,
            // A day takes some seconds, a month of a large organisation about half a minute.
            processingMs: processingMs ?? 6_000 + Math.min(600_000, parts.rows / 4),
            failure: behaviours.failExports,
            nullUrlsLeft: behaviours.nullUrlsFirst ?? 0,
        };
        this.#jobs.set(job.id, job);
        return job;
    }
    #planParts({ organisationIds, days }, { emptyExports }, now) {
        // A day's data is there when the day is over.
        const yesterday = (0,common_day/* addDays */.fi)((0,common_day/* dayAt */.OC)(now), -1);
        const period = days.last > yesterday ? { ...days, last: yesterday } : days;
        const none = emptyExports || period.first > period.last;
        const rows = none ? 0 : this.#usage.count(organisationIds, period);
        const count = rows === 0 ? 0 : Math.max(2, Math.ceil(rows / this.#options.partRows));
        return { organisationIds, period, rows, count };
    }
}
function stateOf(job, now) {
    const age = now - job.createdAt;
    if (age < job.processingMs / 4)
        return 'created';
    if (age < job.processingMs)
        return 'processing';
    return job.failure === undefined ? 'completed' : 'failed';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/demo/server/range.js
/**
 * What a request asks for of a file of `size` bytes. A range holds only while `If-Range` names the file's ETag;
 * a form that we do not know is ignored, as HTTP allows.
 */
function readRange(range, ifRange, etag, size) {
    const match = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
    if (!match || (ifRange !== undefined && ifRange !== etag))
        return 'all';
    const [, from = '', to = ''] = match;
    if (from === '' && to === '')
        return 'all';
    if (from === '')
        return Number(to) === 0 ? 'none' : { start: Math.max(0, size - Number(to)), end: size - 1 };
    const [start, end] = [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)];
    if (to !== '' && Number(to) < start)
        return 'all';
    return start >= size ? 'none' : { start, end };
}

;// CONCATENATED MODULE: ./lib/demo/server/part-store.js




const PATH = /^\/exports\/([\da-f-]{36})\/part-(\d{1,6})\.csv\.gz$/;
const partPath = (jobId, part) => `/exports/${jobId}/part-${part}.csv.gz`;
/** The object store behind the presigned urls. */
async function serveParts(request, response, tools) {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.headers['circle-token'] !== undefined || request.headers.authorization !== undefined) {
        tools.watch.violation(`Credentials were sent to ${url.pathname}.`);
        sendXmlError(response, 400, 'InvalidArgument', 'A presigned url takes no other credentials.');
        return;
    }
    if (request.method !== 'GET') {
        sendXmlError(response, 405, 'MethodNotAllowed', 'The url is signed for GET.', { allow: 'GET' });
        return;
    }
    const verdict = tools.signer.check(url, tools.clock.now());
    if (verdict === 'forged') {
        sendXmlError(response, 403, 'SignatureDoesNotMatch', 'The signature is not right.');
    }
    else if (verdict === 'expired') {
        sendXmlError(response, 403, 'AccessDenied', 'Request has expired');
    }
    else {
        const file = await findPart(url.pathname, tools);
        if (file)
            await sendFile(request, response, file);
        else
            sendXmlError(response, 404, 'NoSuchKey', 'There is no such part.');
    }
}
async function findPart(path, { exports, files }) {
    const [, jobId = '', number = ''] = PATH.exec(path) ?? [];
    const plan = exports.get(jobId)?.parts;
    return plan && Number(number) < plan.count ? files.get(plan, Number(number)) : undefined;
}
async function sendFile(request, response, { path, size, etag }) {
    const ifRange = request.headers['if-range'];
    const range = readRange(request.headers.range, Array.isArray(ifRange) ? ifRange[0] : ifRange, etag, size);
    if (range === 'none') {
        sendXmlError(response, 416, 'InvalidRange', 'The range cannot be satisfied.', {
            'content-range': `bytes */${size}`,
        });
        return;
    }
    const { start, end } = range === 'all' ? { start: 0, end: size - 1 } : range;
    response.writeHead(range === 'all' ? 200 : 206, {
        'content-type': 'application/gzip',
        'content-length': end - start + 1,
        'accept-ranges': 'bytes',
        etag,
        ...(range === 'all' ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }),
    });
    // A client may hang up in the middle; that is its business.
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { start, end }), response).catch(() => response.destroy());
}

;// CONCATENATED MODULE: ./lib/demo/server/api.js




const api_PATH = /^\/api\/v2\/organizations\/([^/]+)\/usage_export_job(?:\/([^/]+))?$/;
/** The two endpoints of the Usage API. */
async function serveApi(request, response, tools) {
    try {
        const [, orgId = '', jobId] = api_PATH.exec((request.url ?? '').split('?', 1)[0] ?? '') ?? [];
        if (orgId === '')
            throw new ApiError(404, 'Not found');
        const creates = jobId === undefined;
        if (request.method !== (creates ? 'POST' : 'GET'))
            throw new ApiError(405, 'Method not allowed');
        authorise(request, orgId, tools);
        takeOne(creates ? 'creates' : 'statusReads', orgId, tools);
        if (creates)
            await create(request, response, orgId, tools);
        else
            readStatus(response, orgId, jobId, tools);
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        sendJson(response, error.status, { message: error.message }, error.headers);
    }
}
function authorise(request, orgId, { usage, token, powerlessTokens }) {
    const given = request.headers['circle-token'];
    if (typeof given === 'string' && powerlessTokens.includes(given))
        throw new ApiError(403, 'Permission denied.');
    if (given !== token)
        throw new ApiError(401, 'You must log in first.');
    if (!usage.organisation(orgId))
        throw new ApiError(404, 'Organization not found.');
}
function takeOne(what, orgId, tools) {
    const waitMs = tools.limits[what].take(orgId, tools.clock.now());
    if (waitMs === 0)
        return;
    tools.watch.violation(`Too many ${what} for ${orgId}.`);
    throw new ApiError(429, 'Too many requests.', { 'retry-after': String(Math.ceil(waitMs / 1000)) });
}
async function create(request, response, orgId, tools) {
    const { usage, exports, watch, clock } = tools;
    const body = await readExportBody(request, orgId, usage, clock.now());
    const { id, start, end } = exports.create(orgId, body, watch.behaviours, clock.now());
    sendJson(response, 201, { usage_export_job_id: id, state: 'created', start, end, download_urls: [] });
}
function readStatus(response, orgId, jobId, tools) {
    const job = tools.exports.get(jobId);
    if (job?.orgId !== orgId)
        throw new ApiError(404, 'Usage export not found.');
    const state = stateOf(job, tools.clock.now());
    sendJson(response, 200, {
        usage_export_job_id: job.id,
        state,
        download_urls: state === 'completed' ? downloadUrls(job, tools) : [],
        ...(state === 'failed' ? { error_reason: job.failure } : {}),
    });
}
function downloadUrls(job, { signer, partsOrigin, clock }) {
    if (job.nullUrlsLeft > 0) {
        job.nullUrlsLeft--;
        return null;
    }
    return Array.from({ length: job.parts.count }, (_, part) => signer.sign(partsOrigin, partPath(job.id, part), clock.now()));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/demo/server/listen.js


/**
 * Listens on loopback; port 0 takes a free one. A handler that throws answers 500, or cuts what it began.
 * @throws InputError when the port is not to be had.
 */
async function listen(handler, port = 0) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        handler(request, response).catch((error) => {
            if (response.headersSent)
                response.destroy();
            else
                response.writeHead(500, { 'content-type': 'application/json' }).end(failure(error));
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', (error) => reject(portError(error, port)));
        server.listen(port, '127.0.0.1', resolve);
    });
    const address = server.address();
    return {
        origin: `http://127.0.0.1:${address.port}`,
        async close() {
            const closed = new Promise((resolve) => server.close(resolve));
            server.closeAllConnections();
            await closed;
        },
    };
}
const PORT_REASONS = {
    EADDRINUSE: 'is in use on this machine',
    EACCES: 'is not open to this user',
};
function portError(error, port) {
    const reason = PORT_REASONS[(0,errors/* errorCode */.CA)(error) ?? ''];
    if (reason === undefined)
        return error;
    return new errors/* InputError */.dz([`port: ${port} ${reason}; give another one, or 0 for a free one.`]);
}
function failure(error) {
    return JSON.stringify({
        message: `The demo server failed: ${error instanceof Error ? error.message : 'unknown'}`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/usage/columns.js
var columns = __webpack_require__(6736);
;// CONCATENATED MODULE: ./lib/demo/organisation/columns.js

/** The columns of a usage export, in the order in which CircleCI writes them. */
const COLUMNS = columns/* KNOWN_COLUMNS */.KY;
const INDEX = new Map(COLUMNS.map((name, index) => [name, index]));
/** The value of one column of a row. */
function cell(row, column) {
    return row[INDEX.get(column) ?? -1] ?? null;
}

;// CONCATENATED MODULE: ./lib/demo/dialect.js

/** How the part with this number (from 0) is written. */
function dialectOfPart(dialect, part) {
    if (dialect !== 'mixed')
        return dialect;
    return part % 2 === 0 ? 'plain' : 'quoted';
}
/** The header line, with its line end. */
function headerLine(dialect) {
    return rowLine(COLUMNS, dialect);
}
/** One row with its line end. */
function rowLine(row, dialect) {
    return `${row.map(dialect === 'plain' ? plainField : quotedField).join(',')}\n`;
}
/**
 * The older dialect: no quotes, a backslash before what would be read otherwise, two backslashes and N for null.
 * It has no line breaks inside values; they become spaces.
 */
function plainField(value) {
    if (value === null)
        return '\\\\N';
    return /[\\,\n]/.test(value) ? value.replace(/[\\,]/g, '\\$&').replaceAll('\n', ' ') : value;
}
/** The newer dialect: every field in quotes, quotes doubled, `\N` for null. */
function quotedField(value) {
    if (value === null)
        return '"\\N"';
    return value.includes('"') ? `"${value.replaceAll('"', '""')}"` : `"${value}"`;
}

;// CONCATENATED MODULE: ./lib/demo/server/part-files.js











const ROWS_A_TURN = 2_000;
/** Makes parts when they are first asked for and keeps them in a temporary folder until `close`. */
class PartFiles {
    #usage;
    #seed;
    #dialect;
    #files = new Map();
    #folder;
    constructor(usage, seed, dialect) {
        this.#usage = usage;
        this.#seed = seed;
        this.#dialect = dialect;
    }
    get(plan, part) {
        const key = JSON.stringify([plan, part]);
        const known = this.#files.get(key);
        if (known)
            return known;
        const made = this.#make(plan, part, key);
        this.#files.set(key, made);
        made.catch(() => this.#files.delete(key));
        return made;
    }
    async close() {
        await Promise.allSettled(this.#files.values());
        if (this.#folder)
            await (0,external_node_fs_promises_.rm)(await this.#folder, { recursive: true, force: true });
    }
    async #make(plan, part, key) {
        this.#folder ??= (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'usage-demo-'));
        const path = (0,external_node_path_.join)(await this.#folder, (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex'));
        const lines = await this.#lines(plan, part);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,promises_.pipeline)(external_node_stream_.Readable.from(textOf(headerLine(dialectOfPart(this.#dialect, part)), lines)), (0,external_node_zlib_.createGzip)({ level: 1 }), async function* (chunks) {
            for await (const chunk of chunks) {
                hash.update(chunk);
                yield chunk;
            }
        }, (0,external_node_fs_.createWriteStream)(path));
        return { path, size: (await (0,external_node_fs_promises_.stat)(path)).size, etag: `"${hash.digest('hex').slice(0, 32)}"` };
    }
    /** The part's rows in no order at all, as in real exports; parts are not in the order of days either. */
    async #lines({ organisationIds, period, rows, count }, part) {
        const dialect = dialectOfPart(this.#dialect, part);
        const random = new Random(this.#seed, period.first, period.last, count, 'parts');
        const place = random.shuffle(Array.from({ length: count }, (_, index) => index))[part] ?? 0;
        const [from, to] = [place, place + 1].map((edge) => Math.floor((edge * rows) / count));
        const lines = [];
        for (const row of this.#usage.rows(organisationIds, period, from, to)) {
            lines.push(rowLine(row, dialect));
            if (lines.length % ROWS_A_TURN === 0)
                await (0,external_node_timers_promises_.setImmediate)();
        }
        return new Random(this.#seed, period.first, part, 'lines').shuffle(lines);
    }
}
/** The text in pieces that are worth a call. */
function* textOf(header, lines) {
    yield header;
    for (let i = 0; i < lines.length; i += 500)
        yield lines.slice(i, i + 500).join('');
}

;// CONCATENATED MODULE: ./lib/demo/server/rate-limit.js
/** At most `count` requests in any `windowMs` milliseconds, per organisation. Time comes from the caller. */
class RateLimit {
    #count;
    #windowMs;
    #accepted = new Map();
    constructor(count, windowMs) {
        this.#count = count;
        this.#windowMs = windowMs;
    }
    /** Takes one request; returns 0, or the milliseconds until one more is accepted. Refused requests do not count. */
    take(organisationId, now) {
        const recent = (this.#accepted.get(organisationId) ?? []).filter((at) => at > now - this.#windowMs);
        this.#accepted.set(organisationId, recent);
        const oldest = recent[0];
        if (recent.length >= this.#count && oldest !== undefined)
            return oldest + this.#windowMs - now;
        recent.push(now);
        return 0;
    }
}
/** 10 creates an hour and 10 status reads a minute. */
function usageApiLimits() {
    return { creates: new RateLimit(10, 3_600_000), statusReads: new RateLimit(10, 60_000) };
}

;// CONCATENATED MODULE: ./lib/demo/server/signed-url.js

/** Makes and checks urls that are good for a while for whoever holds them. */
class UrlSigner {
    #key = (0,external_node_crypto_.randomBytes)(32);
    #lifetimeMs;
    constructor(lifetimeMs) {
        this.#lifetimeMs = lifetimeMs;
    }
    sign(origin, path, now) {
        const expires = String(Math.floor(now + this.#lifetimeMs));
        return `${origin}${path}?Expires=${expires}&Signature=${this.#signature(path, expires)}`;
    }
    check(url, now) {
        const expires = url.searchParams.get('Expires') ?? '';
        if (url.searchParams.get('Signature') !== this.#signature(url.pathname, expires))
            return 'forged';
        return now < Number(expires) ? 'good' : 'expired';
    }
    #signature(path, expires) {
        return (0,external_node_crypto_.createHmac)('sha256', this.#key).update(`GET\n${path}\n${expires}`).digest('hex');
    }
}

;// CONCATENATED MODULE: ./lib/demo/server/watch.js
/** Sees every request first: writes it down, and lets the test's own behaviour answer in our place. */
class Watch {
    requests = [];
    violations = [];
    behaviours;
    #clock;
    constructor(clock, behaviours) {
        this.#clock = clock;
        this.behaviours = behaviours;
    }
    over(origin, handler) {
        return async (request, response) => {
            this.requests.push(recordRequest(request, response, origin, this.#clock.now()));
            if (await this.behaviours.intercept?.(request, response, origin))
                return;
            await handler(request, response);
        };
    }
    /** Notes that a client broke the contract; one sentence. */
    violation(text) {
        this.violations.push(text);
    }
    /** How often each kind of request came, whatever its answer. */
    counts() {
        const count = (origin, method) => this.requests.filter((seen) => seen.origin === origin && (method ?? seen.method) === seen.method)
            .length;
        return { creates: count('api', 'POST'), statusReads: count('api', 'GET'), downloads: count('parts') };
    }
}
const SHOWN = ['accept-encoding', 'content-type', 'if-range', 'range', 'user-agent'];
const CREDENTIALS = ['authorization', 'circle-token', 'cookie'];
/** Starts the record of a request; its status is filled in when the answer has gone out. */
function recordRequest(request, response, origin, at) {
    const record = {
        origin,
        method: request.method ?? '',
        path: (request.url ?? '').split('?', 1)[0] ?? '',
        headers: headersOf(request),
        at,
        status: null,
    };
    response.once('close', () => {
        record.status = response.headersSent ? response.statusCode : null;
    });
    return record;
}
function headersOf({ headers }) {
    const shown = SHOWN.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]]));
    const hidden = CREDENTIALS.flatMap((name) => (headers[name] === undefined ? [] : [[name, 'present']]));
    return Object.fromEntries([...shown, ...hidden]);
}

;// CONCATENATED MODULE: ./lib/demo/organisation/calendar.js


const MS_A_DAY = 86_400_000;
const WEEKEND = 0.25;
/** Makes a week's days average 1. */
const WORKDAY = 7 / (5 + 2 * WEEKEND);
/** How many rows the organisation has on this day. Depends on nothing but the arguments. */
function rowCount(organisation, day, rowsPerDay) {
    const random = new Random(organisation.seed, organisation.name, day, 'rows');
    const noise = 0.93 + 0.14 * random.next();
    return Math.round(rowsPerDay * organisation.size * weekday(day) * growth(day) * noise);
}
function weekday(day) {
    const number = new Date((0,common_day/* startOf */.GH)(day)).getUTCDay();
    return number === 0 || number === 6 ? WEEKEND * WORKDAY : WORKDAY;
}
/**
 * Usage creeps up by about half a percent a week from January to December, and is cut back at the turn of the
 * year, so that no year is larger than another and an average day has the rows that were asked for.
 */
function growth(day) {
    const yearStart = Date.UTC(Number(day.slice(0, 4)), 0, 1);
    return 0.87 + (0.26 * ((0,common_day/* startOf */.GH)(day) - yearStart)) / (365 * MS_A_DAY);
}
const STEADY = { runs: 1, duration: 1 };
const MOODS = [
    STEADY,
    STEADY,
    { runs: 1.9, duration: 1 },
    { runs: 0.45, duration: 1 },
    { runs: 1, duration: 1.7 },
    { runs: 1.3, duration: 0.6 },
];
/** Restless projects change from week to week; any project may have a single busy day. */
function moodOf(organisation, project, day) {
    const dayNumber = (0,common_day/* startOf */.GH)(day) / MS_A_DAY;
    // 1970-01-01 was a Thursday; weeks begin on Monday.
    const week = Math.floor((dayNumber + 3) / 7);
    const mood = project.restless ? new Random(organisation.seed, project.id, week).pick(MOODS) : STEADY;
    const busy = new Random(organisation.seed, project.id, day).chance(0.004);
    return busy ? { ...mood, runs: mood.runs * 3 } : mood;
}

;// CONCATENATED MODULE: ./lib/demo/organisation/plans.js
/** A job that is calm and cheap unless `more` says otherwise. */
function job(name, machine, seconds, more = {}) {
    const plain = {
        failureRate: 0.018,
        parallelism: 1,
        layerCaching: false,
        storage: 0,
        network: 0,
        ipRanges: 0,
    };
    return { name, machine, seconds, ...plain, ...more };
}
/** Runs on most pushes. */
const onPush = (name, ...stages) => ({
    name,
    weight: 0.78,
    trigger: 'webhook',
    stages,
});
/** Runs by schedule. */
const atNight = (name, ...stages) => ({
    name,
    weight: 0.22,
    trigger: 'scheduled_pipeline',
    stages,
});

;// CONCATENATED MODULE: ./lib/demo/organisation/catalogue.js

const lint = job('lint', 'docker/small', 38, { failureRate: 0.02 });
const unitTests = job('unit-tests', 'docker/medium', 190, { failureRate: 0.08, storage: 6 });
const buildImage = job('build-image', 'remote-docker/large', 260, { layerCaching: true, storage: 45 });
const deployStaging = job('deploy-staging', 'docker/small', 75, { ipRanges: 9 });
const deployProduction = job('deploy-production', 'docker/medium', 110, { ipRanges: 14 });
const deploy = [[deployStaging], 'approval', [deployProduction]];
const audit = job('dependency-audit', 'docker/medium', 85);
/** What each kind of project runs. */
const CATALOGUE = {
    monorepo: [
        onPush('pull-request', [job('install-and-cache', 'docker/large', 105, { storage: 90 })], [
            lint,
            job('typecheck', 'docker/large', 160),
            job('unit-tests', 'docker/large', 420, { parallelism: 6, failureRate: 0.13, storage: 60 }),
            job('build-affected', 'docker/xlarge', 300, { storage: 160 }),
            job('test (node 24, "alpine")', 'docker/large-gen2', 150, { failureRate: 0.04 }),
        ], [
            job('integration-tests', 'machine/large', 520, { parallelism: 3, failureRate: 0.18, storage: 40 }),
            job('e2e-checkout', 'docker/xlarge', 540, { parallelism: 4, failureRate: 0.22, storage: 120 }),
        ], 'approval', [deployStaging, job('publish-images', 'remote-docker/large', 210, { layerCaching: true, storage: 70 })]),
        atNight('nightly-full-build', [job('build-everything', 'docker/2xlarge', 900, { storage: 300, failureRate: 0.06 })], [job('e2e-full', 'docker/xlarge', 1300, { parallelism: 9, failureRate: 0.25, storage: 200 }), audit]),
    ],
    service: [
        onPush('build-test-deploy', [lint, unitTests], [job('integration-tests', 'machine/large', 330, { failureRate: 0.16, storage: 12 })], [buildImage], ...deploy),
        atNight('nightly', [audit, job('load-test', 'docker/large', 640, { failureRate: 0.08, storage: 18 })]),
    ],
    frontend: [
        onPush('ci', [lint, job('typecheck', 'docker/medium+', 95)], [
            job('unit-tests', 'docker/large', 210, { parallelism: 2, failureRate: 0.07, storage: 14 }),
            job('e2e: cart, checkout & returns', 'docker/large', 430, {
                parallelism: 4,
                failureRate: 0.19,
                storage: 80,
            }),
        ], ...deploy),
        atNight('visual-regression', [job('snapshots', 'docker/large', 380, { parallelism: 3, storage: 110 })]),
    ],
    ios: [
        onPush('ios-ci', [job('swiftlint', 'docker/small', 50, { failureRate: 0.03 })], [
            job('unit-tests', 'macos/m4pro.medium', 260, { failureRate: 0.07, storage: 90 }),
            job('ui-tests', 'macos/m4pro.large', 310, { failureRate: 0.19, storage: 190 }),
        ], 'approval', [job('archive-and-sign', 'macos/m4pro.large', 330, { storage: 260 })]),
        atNight('testflight', [job('testflight-upload', 'macos/m4pro.medium', 300, { storage: 150 })]),
    ],
    android: [
        onPush('android-ci', [lint, job('assemble-debug', 'docker/xlarge', 290, { storage: 70 })], [
            job('unit-tests', 'docker/large', 260, { failureRate: 0.08, storage: 20 }),
            job('instrumented-tests', 'machine/xlarge', 420, { failureRate: 0.19, storage: 90 }),
        ], 'approval', [job('bundle-release', 'docker/xlarge', 340, { storage: 120, ipRanges: 20 })]),
        atNight('nightly', [audit, job('macrobenchmark', 'machine/arm.large', 900, { storage: 40 })]),
    ],
    infrastructure: [
        onPush('plan-and-apply', [lint, job('validate', 'docker/small', 55)], [job('plan', 'docker/medium', 140, { storage: 4, ipRanges: 11 })], 'approval', [job('apply', 'runner/acme/linux-large', 260, { storage: 9, network: 60 })]),
        atNight('drift', [job('detect-drift', 'runner/acme/linux-large', 420, { storage: 5, network: 35 })]),
    ],
    data: [
        onPush('models', [lint], [job('build-models', 'docker/arm.large', 380, { failureRate: 0.13, storage: 40 }), unitTests], [job('publish-docs', 'docker/small', 60, { storage: 8 })]),
        {
            name: 'hourly-refresh',
            weight: 0.3,
            trigger: 'schedule',
            stages: [[job('refresh', 'docker/arm.medium', 240, { storage: 10, ipRanges: 16 })]],
        },
    ],
    learning: [
        onPush('validate', [lint, unitTests], [job('smoke-train', 'machine/gpu.nvidia.small.multi', 300, { failureRate: 0.13, storage: 160 })]),
        atNight('training – größeres Modell', [
            job('train', 'machine/gpu.nvidia.medium.multi', 900, { failureRate: 0.16, storage: 320 }),
        ]),
    ],
    desktop: [
        onPush('desktop', [lint, job('build', 'machine/windows.medium', 420, { storage: 110, failureRate: 0.07 })], [job('installer-tests', 'machine/windows.medium', 380, { failureRate: 0.16, storage: 60 })]),
    ],
    library: [
        onPush('test-matrix', [
            lint,
            job('test-x64', 'docker/medium', 130, { storage: 4 }),
            job('test-arm64', 'docker/arm.medium', 140, { storage: 4 }),
            job('test-windows', 'machine/windows.medium', 95),
        ], 'approval', [job('publish', 'docker/small', 50, { storage: 3 })]),
        atNight('nightly', [audit]),
    ],
    documentation: [
        onPush('publish', [job('build-site', 'docker/medium', 120, { storage: 20 }), job('check-links', 'docker/small', 90)], [job('deploy-site', 'docker/small', 40)]),
    ],
    suite: [
        {
            name: 'regression',
            weight: 1,
            trigger: 'scheduled_pipeline',
            stages: [
                [job('prepare-devices', 'machine/medium', 120)],
                [job('regression', 'machine/large', 900, { parallelism: 5, failureRate: 0.2, storage: 190 })],
                [job('report', 'docker/small', 45, { storage: 16 })],
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./lib/demo/organisation/machines.js
function machine(executor, resourceClass, rate, queueSeconds, operatingSystem = 'linux') {
    return { executor, resourceClass, operatingSystem, rate, queueSeconds };
}
/** The machines of the demo organisation, by `executor/class`. Generation 2 is written with a dash in real data. */
const MACHINES = {
    'docker/small': machine('docker', 'small', 5, 2),
    'docker/medium': machine('docker', 'medium', 10, 2),
    'docker/medium+': machine('docker', 'medium+', 15, 3),
    'docker/large': machine('docker', 'large', 20, 3),
    'docker/large-gen2': machine('docker', 'large-gen2', 24, 3),
    'docker/xlarge': machine('docker', 'xlarge', 40, 6),
    'docker/2xlarge': machine('docker', '2xlarge', 80, 9),
    'docker/arm.medium': machine('docker', 'arm.medium', 13, 4),
    'docker/arm.large': machine('docker', 'arm.large', 26, 5),
    'machine/medium': machine('machine', 'medium', 10, 18),
    'machine/large': machine('machine', 'large', 20, 20),
    'machine/xlarge': machine('machine', 'xlarge', 100, 26),
    'machine/arm.large': machine('machine', 'arm.large', 20, 24),
    'machine/windows.medium': machine('machine', 'windows.medium', 40, 55, 'windows'),
    'machine/gpu.nvidia.small.multi': machine('machine', 'gpu.nvidia.small.multi', 160, 90),
    'machine/gpu.nvidia.medium.multi': machine('machine', 'gpu.nvidia.medium.multi', 240, 140),
    'remote-docker/medium': machine('remote-docker', 'medium', 10, 9),
    'remote-docker/large': machine('remote-docker', 'large', 20, 10),
    'remote-docker/xlarge': machine('remote-docker', 'xlarge', 100, 14),
    'macos/m4pro.medium': machine('macos', 'm4pro.medium', 200, 75, 'osx'),
    'macos/m4pro.large': machine('macos', 'm4pro.large', 400, 160, 'osx'),
    'runner/acme/linux-large': machine('runner', 'acme/linux-large', 0, 30),
};

;// CONCATENATED MODULE: ./lib/demo/organisation/model.js
/** Credits of one Docker layer caching run. */
const LAYER_CACHING_CREDITS = 200;
/** Part of the workflows waiting for an approval that get it. */
const APPROVED = 0.7;

;// CONCATENATED MODULE: ./lib/demo/organisation/names.js
/** 120 characters: names of this length exist, and everything that shows them must cope. */
const LONGEST_NAME = 'customer-communication-preferences-and-consent-management-service-for-regulated-markets-including-switzerland-and-norway';
const PROJECTS = [
    ['platform-monorepo', 'monorepo', 30],
    ['checkout-service', 'service', 12.5],
    ['ios-consumer-app', 'ios', 9],
    ['android-consumer-app', 'android', 6],
    ['payments-reconciliation-batch-processor', 'service', 4],
    ['identity-and-access-management-gateway', 'service', 3.6],
    ['web-storefront', 'frontend', 2.8],
    ['ml-recommendations-training-pipeline', 'learning', 2.6],
    ['infra-terraform', 'infrastructure', 1.2],
    ['customer-support-portal-frontend', 'frontend', 1.9],
    ['notifications-worker', 'service', 1.7],
    ['data-warehouse-dbt-models', 'data', 1.6],
    ['design-system', 'frontend', 1.5],
    ['search-indexer', 'service', 1.2],
    ['fraud-detection', 'learning', 1.1],
    ['internal-developer-portal-backstage', 'frontend', 1.1],
    ['partner-integrations-salesforce-and-netsuite-connector-v2', 'service', 1.1],
    ['mobile-e2e-regression-suite-nightly', 'suite', 1],
    ['warehouse-desktop-scanner', 'desktop', 3.2],
    ['billing-service', 'service', 0.9],
    ['docs-site', 'documentation'],
    ['pricing-engine', 'service'],
    ['inventory-sync', 'service'],
    ['shipping-labels', 'service'],
    ['feature-flags', 'service'],
    ['analytics-events-schema', 'library'],
    ['kafka-connectors', 'data'],
    ['python-client-sdk', 'library'],
    ['typescript-client-sdk', 'library'],
    ['go-client-sdk', 'library'],
    ['email-templates', 'documentation'],
    ['kundenkonto-übersicht', 'frontend'],
    ['Data Platform, "legacy" edition', 'data'],
    [LONGEST_NAME, 'service'],
    ['returns-portal', 'frontend'],
    ['loyalty-points', 'service'],
    ['image-resizer', 'service'],
    ['sitemap-generator', 'documentation'],
    ['kubernetes-operators', 'infrastructure'],
    ['observability-stack', 'infrastructure'],
    ['load-testing-scenarios', 'suite'],
    ['eslint-config', 'library'],
    ['gift-cards', 'service'],
    ['tax-calculation', 'service'],
    ['address-validation', 'service'],
    ['status-page', 'documentation'],
    ['engineering-handbook', 'documentation'],
];
/** The first `count` projects, largest first; beyond the named ones there are numbered services. */
function outlineProjects(count) {
    return Array.from({ length: count }, (_, index) => {
        const [name, kind, percent] = PROJECTS[index] ?? numberedProject(index);
        return { name, kind, weight: percent ?? 0.9 * 0.945 ** (index - 19) };
    });
}
function numberedProject(index) {
    const kinds = ['service', 'library', 'frontend', 'data', 'documentation'];
    const kind = kinds[index % kinds.length] ?? 'service';
    return [`${kind}-${String(index + 1).padStart(4, '0')}`, kind];
}
const ORGANISATION_NAMES = ['acme', 'acme-labs', 'acme-mobile', 'acme-öffentlich'];
const TOPICS = [
    'retry-failed-webhooks',
    'order-history',
    'größenauswahl',
    'cart, totals',
    'dark-mode',
    'faster-startup',
    'drop-node-20',
    'split-address-form',
    'cache-invalidation',
    'rename "legacy" flag',
    'audit-log',
    'consent-banner',
];
/** Branches of a project beside `main`. */
function branchNames(random) {
    return Array.from({ length: 24 }, () => {
        const topic = random.pick(TOPICS);
        const number = random.int(100, 9999);
        const name = random.pick([
            `feature/SHOP-${number}-${topic}`,
            `fix/${topic}-${number}`,
            `renovate/major-${number}-monorepo`,
            `dependabot/npm_and_yarn/typescript-5.${number}`,
            `release/2026.${number}`,
            `feature/SHOP-${number}-${topic}-with-a-description-that-was-pasted-from-the-ticket-into-the-branch`,
        ]);
        return name.slice(0, 97);
    });
}

;// CONCATENATED MODULE: ./lib/demo/organisation/organisation.js





/** The first organisation is the large one; the others have a quarter of its projects, some of the same name. */
function buildOrganisations(options) {
    const { seed, orgId, organisations = 1, projects = 47 } = options;
    return Array.from({ length: organisations }, (_, index) => {
        const name = ORGANISATION_NAMES[index] ?? `acme-${index + 1}`;
        const random = new Random(seed, 'organisation', index);
        const id = random.uuid();
        return {
            seed,
            id: index === 0 ? orgId : id,
            name,
            created: someDay(random, 2017, 2020),
            size: index === 0 ? 1 : 0.2,
            projects: buildProjects(seed, name, index === 0 ? projects : Math.max(1, Math.round(projects / 4))),
            users: Array.from({ length: 18 }, () => random.uuid()),
        };
    });
}
function buildProjects(seed, organisation, count) {
    const outlines = outlineProjects(count);
    const all = outlines.reduce((sum, { weight }) => sum + weight, 0);
    return outlines.map((outline, index) => {
        const random = new Random(seed, organisation, 'project', outline.name);
        return buildProject(outline, index, outline.weight / all, organisation, random);
    });
}
function buildProject({ name, kind }, index, share, organisation, random) {
    const workflows = CATALOGUE[kind].map((plan) => buildWorkflow(plan, random));
    const id = random.uuid();
    const onGitHub = /^[\w.-]+$/.test(name);
    return {
        id,
        name,
        created: someDay(random, 2020, 2024),
        // A project that was not named after a repository belongs to the GitHub App and has no repository url.
        vcs: onGitHub ? 'github' : 'github_app',
        url: onGitHub ? `https://github.com/${organisation}/${name}` : `//circleci.com/${organisation}/${id}`,
        share,
        pipelineCredits: workflows.reduce((sum, workflow) => sum + workflow.weight * usualCredits(workflow), 0),
        branches: branchNames(random),
        workflows,
        restless: index > 0 && index % 5 === 1,
    };
}
function buildWorkflow({ name, weight, trigger, stages }, random) {
    const build = (stage) => stage === 'approval'
        ? { approval: true }
        : { approval: false, jobs: stage.map((plan) => buildJob(plan, random)) };
    return { name, weight, trigger, stages: stages.map(build) };
}
function buildJob(plan, random) {
    return {
        ...plan,
        machine: MACHINES[plan.machine],
        seconds: plan.seconds * (1.6 + 1.4 * random.next()),
        failureRate: plan.failureRate * (0.9 + 1.0 * random.next()),
        storage: plan.storage * 2,
        ...usualLoad(random),
    };
}
/** About one job in four sits on a machine that is too large, one in ten on one that is too small. */
function usualLoad(random) {
    const kind = random.next();
    if (kind < 0.25)
        return { cpu: random.int(6, 24), ram: random.int(9, 28) };
    if (kind < 0.35)
        return { cpu: random.int(86, 95), ram: random.int(82, 93) };
    return { cpu: random.int(42, 76), ram: random.int(34, 74) };
}
/** Credits of one run of the workflow on average; near enough to weigh projects with. */
function usualCredits(workflow) {
    let reached = 1;
    let credits = 0;
    for (const stage of workflow.stages) {
        if (stage.approval) {
            reached *= APPROVED;
            continue;
        }
        for (const job of stage.jobs) {
            const compute = (job.seconds * job.machine.rate * job.parallelism) / 60;
            const caching = job.layerCaching ? LAYER_CACHING_CREDITS : 0;
            credits += reached * (compute + caching + job.storage + job.network + job.ipRanges);
        }
        for (const job of stage.jobs)
            reached *= 1 - job.failureRate;
    }
    return credits;
}
function someDay(random, firstYear, lastYear) {
    const [year, month, day] = [random.int(firstYear, lastYear), random.int(1, 12), random.int(1, 28)];
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/demo/organisation/job-run.js

const NO_CREDITS = {
    compute: 0,
    layerCaching: 0,
    user: 0,
    storage: 0,
    network: 0,
    ipRanges: 0,
};
const TIME_LIMIT_SECONDS = 3600;
/** CircleCI measures nothing on short runs, and not on all of the others. */
const SHORTEST_MEASURED_SECONDS = 36;
const MEASURED = 0.54;
/** A run that took a machine and gave it back. `status` is drawn from the job's failure rate unless given. */
function finishedRun(job, queuedAt, duration, random, status = outcome(job, random)) {
    const startedAt = wholeSecond(queuedAt + random.logNormal(job.machine.queueSeconds, 0.7) * 1000);
    const seconds = runSeconds(job.seconds * duration, status, random);
    return {
        job,
        status,
        queuedAt,
        startedAt,
        stoppedAt: startedAt + seconds * 1000,
        seconds,
        utilisation: measure(job, seconds, random),
        credits: creditsOf(job, seconds, random),
    };
}
/** A named job that waits or runs for ever, or was cancelled in the queue. */
function unfinishedRun(job, status, queuedAt) {
    return {
        job,
        status,
        queuedAt,
        startedAt: queuedAt + 1500,
        stoppedAt: null,
        seconds: null,
        utilisation: null,
        credits: NO_CREDITS,
    };
}
/** A row without a job. */
function neverStarted(status, at, credits = NO_CREDITS) {
    return {
        job: null,
        status,
        queuedAt: null,
        startedAt: at,
        stoppedAt: null,
        seconds: null,
        utilisation: null,
        credits,
    };
}
function outcome(job, random) {
    const roll = random.next();
    if (roll < job.failureRate)
        return 'failed';
    if (roll < job.failureRate + 0.003)
        return 'timedout';
    if (roll < job.failureRate + 0.007)
        return 'infrastructure_fail';
    return 'success';
}
function runSeconds(usual, status, random) {
    if (status === 'timedout')
        return TIME_LIMIT_SECONDS;
    const stretch = { infrastructure_fail: 0.2, failed: 1.6 }[status] ?? 1;
    const seconds = Math.round(random.logNormal(usual * stretch, 0.38));
    return Math.min(TIME_LIMIT_SECONDS, Math.max(1, seconds));
}
function measure({ cpu, ram }, seconds, random) {
    if (seconds < SHORTEST_MEASURED_SECONDS || !random.chance(MEASURED))
        return null;
    const medianCpu = percent(cpu + random.int(-4, 4));
    const medianRam = percent(ram + random.int(-3, 3));
    return {
        medianCpu,
        maxCpu: percent(medianCpu + random.int(2, 30)),
        medianRam,
        maxRam: percent(medianRam + random.int(1, 12)),
    };
}
function creditsOf(job, seconds, random) {
    return {
        compute: Math.ceil((seconds * job.machine.rate * job.parallelism) / 60),
        layerCaching: job.layerCaching ? LAYER_CACHING_CREDITS : 0,
        user: 0,
        storage: around(job.storage, random),
        network: around(job.network, random),
        ipRanges: around(job.ipRanges, random),
    };
}
function around(usual, random) {
    return usual === 0 ? 0 : Math.round(random.logNormal(usual, 0.3));
}
const percent = (value) => Math.min(100, Math.max(0, value));
const wholeSecond = (ms) => Math.ceil(ms / 1000) * 1000;

;// CONCATENATED MODULE: ./lib/demo/organisation/timestamp.js

const timestamp_MS_A_DAY = 86_400_000;
const TWO_DIGITS = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));
/** Days that were written before; a row has up to seven times, nearly all of a few days. */
const days = new Map();
/**
 * `2026-01-31 23:59:59.999`, UTC, as the export writes times. Takes whole milliseconds since 1970.
 * Put together by hand, since `toISOString` took about a fifth of the time of a large export.
 */
function timestamp(ms) {
    const number = Math.floor(ms / timestamp_MS_A_DAY);
    let day = days.get(number);
    if (day === undefined) {
        day = (0,common_day/* dayAt */.OC)(ms);
        days.set(number, day);
    }
    const time = ms - number * timestamp_MS_A_DAY;
    const hours = TWO_DIGITS[Math.floor(time / 3_600_000)];
    const minutes = TWO_DIGITS[Math.floor(time / 60_000) % 60];
    const seconds = TWO_DIGITS[Math.floor(time / 1000) % 60];
    return `${day} ${hours}:${minutes}:${seconds}.${String(time % 1000).padStart(3, '0')}`;
}
const timestampOrNull = (ms) => (ms === null ? null : timestamp(ms));

;// CONCATENATED MODULE: ./lib/demo/organisation/workflow-run.js


/** Cancelled because a newer commit was pushed. */
const CANCELLED = 0.19;
/** Still running or queued when the export was made, weeks later too: such rows exist in real exports. */
const OPEN = 0.035;
/** Lets a workflow happen from `start` (milliseconds since 1970); `duration` stretches every job. */
function runWorkflow(workflow, start, duration, random) {
    const fate = decideFate(workflow, random);
    const runs = [];
    let time = start;
    for (const [index, stage] of workflow.stages.entries()) {
        const rest = workflow.stages.slice(index);
        if (fate.stage === index && fate.ending !== 'normal') {
            runs.push(...(fate.ending === 'open' ? leaveOpen(stage, time, random) : cancel(rest, time, random)));
            return { runs, successful: false, stoppedAt: fate.ending === 'open' ? null : latest(runs, time) };
        }
        const result = runStage(stage, time, duration, random);
        runs.push(...result);
        time = latest(result, time);
        if (!result.every(({ status }) => status === 'success')) {
            runs.push(...blockRest(workflow.stages.slice(index + 1), time, random));
            return { runs, successful: false, stoppedAt: time };
        }
    }
    return { runs, successful: true, stoppedAt: time };
}
function decideFate({ stages, trigger }, random) {
    const roll = random.next();
    const stage = random.int(0, stages.length - 1);
    if (roll < OPEN)
        return { ending: 'open', stage };
    if (roll < OPEN + CANCELLED && trigger === 'webhook')
        return { ending: 'cancelled', stage };
    return { ending: 'normal', stage };
}
function runStage(stage, time, duration, random) {
    if (stage.approval) {
        const approved = random.chance(APPROVED);
        // Somebody looks at it some minutes later.
        const at = time + Math.round(random.logNormal(400_000, 0.8));
        return [neverStarted(approved ? 'success' : 'blocked', approved ? at : time)];
    }
    return stage.jobs.map((job) => finishedRun(job, time, duration, random));
}
/** The running jobs stop where they are, the others never start. */
function cancel(stages, time, random) {
    return stages.flatMap((stage, index) => {
        if (stage.approval)
            return [neverStarted('canceled', time)];
        return stage.jobs.map((job) => index === 0 && random.chance(0.3)
            ? finishedRun({ ...job, seconds: job.seconds * 0.4 }, time, 1, random, 'canceled')
            : cancelledEarly(job, time, random));
    });
}
function cancelledEarly(job, time, random) {
    return random.chance(0.04) ? unfinishedRun(job, 'canceled', time) : neverStarted('canceled', time);
}
function leaveOpen(stage, time, random) {
    if (stage.approval)
        return [neverStarted('blocked', time)];
    return stage.jobs.slice(0, 2).map((job) => {
        if (random.chance(0.3))
            return unfinishedRun(job, 'queued', time);
        return random.chance(0.5) ? neverStarted('running', time) : unfinishedRun(job, 'running', time);
    });
}
/** Some of what waited for a failed job or an approval is listed, without ever having been a job. */
function blockRest(stages, time, random) {
    return stages.flatMap((stage) => {
        const waiting = stage.approval ? 1 : stage.jobs.length;
        return Array.from({ length: waiting }, () => neverStarted('blocked', time)).filter(() => random.chance(0.14));
    });
}
function latest(runs, time) {
    return runs.reduce((end, { startedAt, stoppedAt }) => Math.max(end, stoppedAt ?? startedAt), time);
}

;// CONCATENATED MODULE: ./lib/demo/organisation/pipeline.js



const pipeline_MS_A_DAY = 86_400_000;
const MS_AN_HOUR = 3_600_000;
/** All rows of one pipeline; `duration` stretches every job. */
function pipelineRows(place, duration, random) {
    const workflow = chooseWorkflow(place.project, random);
    const start = startOfPipeline(place.dayStart, workflow, random);
    const run = runWorkflow(workflow, start, duration, random);
    const shared = [
        ...projectCells(place),
        ...pipelineCells(place, workflow, start, random),
        random.uuid(),
        workflow.name,
        timestampOrNull(firstOf(run.runs, 'queuedAt')),
        timestampOrNull(firstOf(run.runs, 'startedAt')),
        timestampOrNull(run.stoppedAt),
        String(run.successful),
    ];
    return run.runs.map((job, index) => shared.concat(jobCells(job, place, index, random)));
}
/** The row that charges a seat: credits of a user, no job. */
function seatRow(place, credits, random) {
    const start = place.dayStart;
    const user = random.pick(place.organisation.users);
    return [
        ...projectCells(place),
        ...[null, random.uuid(), timestamp(start), String(place.number), 'false', 'webhook', user],
        ...[random.uuid(), 'build', null, null, null, 'true'],
        ...jobCells(neverStarted('success', start, { ...NO_CREDITS, user: credits }), place, 0, random),
    ];
}
function chooseWorkflow({ workflows }, random) {
    let roll = random.next() * workflows.reduce((sum, { weight }) => sum + weight, 0);
    for (const workflow of workflows) {
        roll -= workflow.weight;
        if (roll < 0)
            return workflow;
    }
    return workflows[0];
}
/** People push in working hours; schedules run at night. */
function startOfPipeline(midnight, { trigger }, random) {
    if (trigger === 'scheduled_pipeline') {
        const from = random.chance(0.2) ? 23 : random.int(0, 4);
        return midnight + Math.floor((from + random.next()) * MS_AN_HOUR);
    }
    if (trigger === 'schedule' || random.chance(0.1))
        return midnight + Math.floor(random.next() * pipeline_MS_A_DAY);
    // The sum of three makes a bell around 13:30 UTC.
    const bell = (random.next() + random.next() + random.next()) / 3;
    return midnight + Math.floor((5 + 17 * bell) * MS_AN_HOUR);
}
function projectCells({ organisation, project, day }) {
    return [
        organisation.id,
        organisation.name,
        organisation.created,
        project.id,
        project.name,
        project.created,
        `${day} 23:41:07.512`,
        project.vcs,
        project.url,
    ];
}
function pipelineCells({ organisation, project, number }, { trigger }, start, random) {
    const scheduled = trigger !== 'webhook';
    // A re-run belongs to the pipeline of an earlier day.
    const age = random.chance(0.04) ? random.int(1, 5) * pipeline_MS_A_DAY : random.int(200, 3000);
    const user = scheduled || random.chance(0.1) ? null : random.pick(organisation.users);
    const source = !scheduled && random.chance(0.06) ? random.pick(['api', 'manual']) : trigger;
    return [
        scheduled ? 'main' : branch(project, random),
        random.uuid(),
        timestamp(start - age),
        String(number),
        String(user === null),
        source,
        user,
    ];
}
/** null for tags. */
function branch({ branches }, random) {
    const roll = random.next();
    if (roll < 0.015)
        return null;
    if (roll < 0.0155)
        return 'fix/line\nbreak';
    return roll < 0.4 ? 'main' : random.pick(branches);
}
function jobCells(run, { day, dayStart, number }, index, random) {
    const { job } = run;
    const machine = run.seconds === null ? null : (job?.machine ?? null);
    // Work that begins after midnight is dated by the day it belongs to; nothing begins later than that minute.
    const late = Math.max(0, run.startedAt - (dayStart + pipeline_MS_A_DAY + random.int(0, 59) * 1000));
    return [
        job?.name ?? null,
        job && String(number * 40 + index),
        random.uuid(),
        day,
        timestampOrNull(run.queuedAt && run.queuedAt - late),
        timestamp(run.startedAt - late),
        timestampOrNull(run.stoppedAt && run.stoppedAt - late),
        run.status,
        machine?.resourceClass ?? null,
        machine?.operatingSystem ?? null,
        machine?.executor ?? null,
        job && String(job.parallelism),
        run.seconds === null ? null : String(run.seconds),
        ...utilisationCells(run.utilisation),
        ...creditCells(run.credits),
    ];
}
function utilisationCells(measured) {
    if (!measured)
        return [null, null, null, null];
    const { medianCpu, maxCpu, medianRam, maxRam } = measured;
    return [medianCpu, maxCpu, medianRam, maxRam].map(String);
}
/** The eight kinds (nothing is leased) and their sum. */
function creditCells({ compute, layerCaching, user, storage, network, ipRanges }) {
    const kinds = [compute, layerCaching, user, storage, network, 0, 0, ipRanges];
    return [...kinds, kinds.reduce((sum, credits) => sum + credits, 0)].map(String);
}
function firstOf(runs, time) {
    const times = runs.map((run) => run[time]).filter((value) => value !== null);
    return times.length === 0 ? null : Math.min(...times);
}

;// CONCATENATED MODULE: ./lib/demo/organisation/rows.js




const rows_MS_A_DAY = 86_400_000;
/** The golden ratio's fraction: its multiples fill 0 to 1 more evenly than random numbers do. */
const EVEN_STEP = 0.618_033_988_749_895;
/** Days of the month on which seats are charged, and what one costs. */
const SEAT_DAYS = ['01', '09', '17', '25'];
const SEAT_CREDITS = 25_000;
/**
 * The rows of one organisation's day, one pipeline after the other. A row depends only on the seed, the
 * organisation, the day, its place in the day and `rowsPerDay`; never on what else was asked for.
 */
function* rowsOfDay(organisation, day, rowsPerDay) {
    const count = rowCount(organisation, day, rowsPerDay);
    const random = new Random(organisation.seed, organisation.name, day, rowsPerDay);
    const projects = new ProjectChooser(organisation, day, random.next());
    const numbers = new PipelineNumbers(day);
    let written = 0;
    const dayStart = (0,common_day/* startOf */.GH)(day);
    const place = (project) => ({
        organisation,
        project,
        day,
        dayStart,
        number: numbers.next(project),
    });
    if (SEAT_DAYS.includes(day.slice(8)) && count > 0) {
        yield seatRow(place(organisation.projects[0]), SEAT_CREDITS, random);
        written++;
    }
    while (written < count) {
        const { project, duration } = projects.next();
        for (const row of pipelineRows(place(project), duration, random)) {
            if (written === count)
                return;
            yield row;
            written++;
        }
    }
}
/** Whose pipeline comes next, so that each project gets its share of the credits. */
class ProjectChooser {
    #ends;
    #total;
    #position;
    constructor(organisation, day, position) {
        let end = 0;
        this.#ends = organisation.projects.map((project) => {
            const { runs, duration } = moodOf(organisation, project, day);
            end += (project.share * runs) / project.pipelineCredits;
            return { end, project, duration };
        });
        this.#total = end;
        this.#position = position;
    }
    next() {
        this.#position = (this.#position + EVEN_STEP) % 1;
        const target = this.#position * this.#total;
        const found = this.#ends.find(({ end }) => end > target) ?? this.#ends.at(-1);
        if (!found)
            throw new RangeError('An organisation needs at least one project.');
        return found;
    }
}
/** Pipeline numbers that rise from day to day within a project. */
class PipelineNumbers {
    #first;
    #used = new Map();
    constructor(day) {
        this.#first = Math.max(0, (0,common_day/* startOf */.GH)(day) / rows_MS_A_DAY - 18_000) * 100_000;
    }
    next({ id }) {
        const used = (this.#used.get(id) ?? 0) + 1;
        this.#used.set(id, used);
        return this.#first + used;
    }
}

;// CONCATENATED MODULE: ./lib/demo/usage.js




/** Everything that the demo's organisations ever used; nothing is stored, rows are made when they are read. */
class Usage {
    organisations;
    #rowsPerDay;
    constructor(options) {
        this.organisations = buildOrganisations(options);
        this.#rowsPerDay = options.rowsPerDay;
    }
    organisation(id) {
        return this.organisations.find((organisation) => organisation.id === id);
    }
    /** How many rows these organisations have in the period; cheap. */
    count(organisationIds, period) {
        return this.#days(organisationIds, period).reduce((sum, { count }) => sum + count, 0);
    }
    /**
     * Rows `from` (included) to `to` (excluded) of the period, day by day and within a day organisation by
     * organisation. Whole days before `from` cost nothing.
     */
    *rows(organisationIds, period, from = 0, to = Number.POSITIVE_INFINITY) {
        let position = 0;
        for (const { organisation, day, count } of this.#days(organisationIds, period)) {
            if (position >= to)
                return;
            if (position + count > from) {
                let row = position;
                for (const values of rowsOfDay(organisation, day, this.#rowsPerDay)) {
                    if (row >= to)
                        return;
                    if (row >= from)
                        yield values;
                    row++;
                }
            }
            position += count;
        }
    }
    #days(ids, period) {
        const organisations = this.organisations.filter(({ id }) => ids.includes(id));
        return (0,common_day/* daysOf */.hF)(period).flatMap((day) => organisations.map((organisation) => ({
            organisation,
            day,
            count: rowCount(organisation, day, this.#rowsPerDay),
        })));
    }
}

;// CONCATENATED MODULE: ./lib/demo/server.js










/** The organisation that the demo is about, and the token that may export its usage. */
const DEMO_ORG_ID = '5d3f0a1c-7b52-4e86-9c41-2f6a8e0d9b17';
const DEMO_TOKEN = 'demo-token-that-opens-nothing';
/**
 * A real HTTP server on loopback that speaks the Usage API's contract for a made-up organisation.
 * @throws InputError when the port is not to be had.
 */
async function startDemoServer(options = {}) {
    const { seed = 1, rowsPerDay = 400, dialect = 'plain', partRows = 25_000, orgId = DEMO_ORG_ID } = options;
    const { clock = (0,common_clock/* createClock */.t)(), token = DEMO_TOKEN, urlLifetimeMs = 3_600_000, processingMs } = options;
    const { organisations, projects, powerlessTokens = [] } = options;
    const usage = new Usage({ seed, orgId, rowsPerDay, organisations, projects });
    const exports = new Exports(usage, { seed, partRows, processingMs });
    const files = new PartFiles(usage, seed, dialect);
    const signer = new UrlSigner(urlLifetimeMs);
    const watch = new Watch(clock, { ...options.behaviours });
    const shared = { usage, exports, files, signer, clock, watch };
    const parts = await listen(watch.over('parts', (request, response) => serveParts(request, response, shared)));
    const tools = { ...shared, token, powerlessTokens, limits: usageApiLimits(), partsOrigin: parts.origin };
    const api = await listen(watch.over('api', (request, response) => serveApi(request, response, tools)), options.port).catch(async (error) => {
        await parts.close();
        throw error;
    });
    return {
        apiUrl: api.origin,
        partsUrl: parts.origin,
        orgId,
        token,
        usage,
        requests: watch.requests,
        violations: watch.violations,
        behaviours: watch.behaviours,
        counts: () => ({ ...watch.counts(), exports: exports.count }),
        async close() {
            await Promise.all([api.close(), parts.close()]);
            await files.close();
        },
    };
}

;// CONCATENATED MODULE: ./lib/demo/demo.js




/** An organisation that spends about 5,000,000 credits a month. */
const ROWS = 5_600;
const DAYS = 7;
/** Starts the demo organisation's Usage API on loopback; close `server` when done. */
async function startDemo(options = {}) {
    const { seed, rows = ROWS, days = DAYS, dialect, clock, port } = options;
    const server = await startDemoServer({ seed, rowsPerDay: rows / days, dialect, clock, port });
    return { server, apiUrl: server.apiUrl, orgId: server.orgId, token: server.token };
}
/**
 * Runs the demo server alone, for other people's clients: says how to reach it and stays until `signal` aborts.
 * `log` gets one line at a time.
 */
async function demoServerCommand(options, log, signal) {
    const { clock = (0,common_clock/* createClock */.t)() } = options;
    const { server, ...demo } = await startDemo({ ...options, clock });
    try {
        for (const line of describe(demo, clock.now()))
            log(line);
        if (!signal.aborted) {
            await new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
        }
    }
    finally {
        await server.close();
    }
}
function describe({ apiUrl, orgId, token }, now) {
    const [first, last] = [(0,common_day/* addDays */.fi)((0,common_day/* dayAt */.OC)(now), -7), (0,common_day/* addDays */.fi)((0,common_day/* dayAt */.OC)(now), -1)];
    return [
        `Usage API of the demo organisation: ${apiUrl}`,
        `Organisation: ${orgId}`,
        `Token: ${token}`,
        'Ask for an export of the last seven days:',
        `  curl -X POST -H 'Circle-Token: ${token}' -H 'Content-Type: application/json' \\`,
        `    -d '{"start":"${first}T00:00:00Z","end":"${last}T23:59:59Z"}' \\`,
        `    ${apiUrl}/api/v2/organizations/${orgId}/usage_export_job`,
    ];
}

// EXTERNAL MODULE: ./lib/config/demo-inputs.js
var demo_inputs = __webpack_require__(173);
// EXTERNAL MODULE: ./lib/config/input-reader.js
var input_reader = __webpack_require__(40540);
;// CONCATENATED MODULE: ./lib/demo/options.js



/**
 * The demo's own options. Only flags count: nobody's environment changes what the demo shows.
 * @throws InputError naming every bad value.
 */
function readDemoFlags(flags) {
    const all = Object.values(demo_inputs/* demoInputs */.b);
    const reader = new input_reader/* InputReader */.i({ flags: flags.values, env: {} }, all);
    const problems = [...flags.problems, ...reader.problemsOf(all)];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return {
        seed: reader.value(demo_inputs/* demoInputs */.b.seed),
        rows: reader.value(demo_inputs/* demoInputs */.b.rows),
        days: reader.value(demo_inputs/* demoInputs */.b.days),
        dialect: reader.value(demo_inputs/* demoInputs */.b.dialect),
        timeScale: reader.isSet(demo_inputs/* demoInputs */.b.timeScale) ? reader.value(demo_inputs/* demoInputs */.b.timeScale) : undefined,
        port: reader.value(demo_inputs/* demoInputs */.b.port),
    };
}

;// CONCATENATED MODULE: ./lib/demo/commands.js








/** CircleCI takes half a minute to make an export; the demo's clock runs faster, so that nobody waits. */
const DEMO_TIME_SCALE = 60;
/** Runs the real job against the made-up organisation, over HTTP, and says how to go on. */
async function runDemo({ flags }, { host, signal, tool }) {
    const options = readDemoFlags(flags);
    refuseSending(flags.values);
    const clock = (0,common_clock/* createClock */.t)(options.timeScale ?? DEMO_TIME_SCALE);
    const demo = await startDemo({ ...options, clock });
    try {
        const config = await (0,read_config.readConfig)({
            flags: { ...flags, values: withoutDemoFlags(flags.values) },
            env: environmentOf(demo, options, flags.values),
            cwd: process.cwd(),
            now: clock.now(),
        });
        host.log.info(`The demo organisation's Usage API listens at ${demo.apiUrl}.`);
        await (0,run.run)(config, { host, clock, signal, tool });
        host.log.info('This organisation is made up. For your own set CIRCLECI_API_TOKEN and ORG_ID and leave out "demo"; in a checkout that is: npm start');
    }
    finally {
        await demo.server.close();
    }
}
/** Made-up figures are nobody's metrics and costs. */
function refuseSending(values) {
    if (values.has(inputs/* inputs */.QL.sendToDatadog.name)) {
        throw new errors/* InputError */.dz(['send-to-datadog: the demo sends nothing away. Try --datadog-dry-run.']);
    }
    if (values.get(inputs/* inputs */.QL.customCosts.name) === 'upload') {
        throw new errors/* InputError */.dz(['custom-costs: the demo sends nothing away. Try --custom-costs without upload.']);
    }
}
/** Serves the made-up organisation until the process is told to stop. */
async function serveDemo({ flags }, { host, signal }) {
    const options = readDemoFlags(flags);
    const clock = (0,common_clock/* createClock */.t)(options.timeScale ?? 1);
    await demoServerCommand({ ...options, clock }, (line) => host.log.info(line), signal);
}
/** The same inputs that a user would set, pointing at the demo. */
function environmentOf(demo, options, flags) {
    const given = [inputs/* inputs */.QL.period, inputs/* inputs */.QL.startDate, inputs/* inputs */.QL.endDate].some(({ name }) => flags.has(name));
    return {
        CIRCLECI_API_TOKEN: demo.token,
        ORG_ID: demo.orgId,
        [(0,input/* prefixedName */.NJ)(inputs/* inputs */.QL.apiUrl)]: demo.apiUrl,
        [(0,input/* prefixedName */.NJ)(inputs/* inputs */.QL.timeoutMinutes)]: '1440',
        ...(given ? {} : { [(0,input/* prefixedName */.NJ)(inputs/* inputs */.QL.period)]: `last-${options.days}-days` }),
    };
}
const DEMO_ONLY = ['seed', 'rows', 'days', 'dialect', 'time-scale', 'port'];
function withoutDemoFlags(values) {
    return new Map([...values].filter(([name]) => !DEMO_ONLY.includes(name)));
}


/***/ })

};

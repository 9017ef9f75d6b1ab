export const id = 376;
export const ids = [376];
export const modules = {

/***/ 27376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadCustomCosts: () => (/* binding */ uploadCustomCosts)
});

// EXTERNAL MODULE: ./lib/common/day.js
var common_day = __webpack_require__(83743);
// EXTERNAL MODULE: ./lib/host/beat.js
var beat = __webpack_require__(42120);
// EXTERNAL MODULE: ./lib/render/costs/cost-file.js
var cost_file = __webpack_require__(20011);
// EXTERNAL MODULE: ./lib/render/costs/custom-costs.js
var custom_costs = __webpack_require__(33513);
// EXTERNAL MODULE: ./lib/render/format.js
var format = __webpack_require__(89109);
// EXTERNAL MODULE: ./lib/report/cost-rows.js
var cost_rows = __webpack_require__(23163);
// EXTERNAL MODULE: ./lib/deliver/datadog/answer.js
var datadog_answer = __webpack_require__(24204);
// EXTERNAL MODULE: ./lib/deliver/datadog/failure.js
var failure = __webpack_require__(48506);
// EXTERNAL MODULE: ./lib/http/patient.js
var patient = __webpack_require__(2785);
;// CONCATENATED MODULE: ./lib/deliver/custom-costs/api.js



class UnclearError extends Error {
}
const PATH = '/api/v2/cost/custom_costs';
const PAGE_SIZE = 100;
const MAX_ANSWER_BYTES = 64 << 20;
function openCustomCosts(upload, http, patience) {
    const send = (request, once = false) => exchange(upload, http, { ...patience, once }, request);
    const fileUrl = (id) => new URL(`${PATH}/${encodeURIComponent(id)}`, upload.apiUrl);
    return {
        async list() {
            const files = [];
            for (let page = 0;; page++) {
                const answer = await send({ method: 'GET', url: pageUrl(upload.apiUrl, page) });
                const data = listIn(parsed(answer).data, 'which files of custom costs it holds');
                files.push(...data.map(fileOf));
                if (data.length < PAGE_SIZE)
                    return files;
            }
        },
        async itemsOf(id) {
            const answer = await send({ method: 'GET', url: fileUrl(id) });
            return answer.status === 404 ? [] : itemsIn(parsed(answer), id);
        },
        async remove(id) {
            await send({ method: 'DELETE', url: fileUrl(id) });
        },
        async upload(json) {
            await send({ method: 'PUT', url: new URL(PATH, upload.apiUrl), body: json }, true);
        },
    };
}
function pageUrl(apiUrl, page) {
    const url = new URL(PATH, apiUrl);
    url.searchParams.set('page[number]', String(page));
    url.searchParams.set('page[size]', String(PAGE_SIZE));
    return url;
}
/** One exchange; a file that is gone is none to be missed. */
async function exchange({ apiKey, appKey }, http, patience, request) {
    const headers = {
        'dd-api-key': apiKey.reveal(),
        'dd-application-key': appKey.reveal(),
        accept: 'application/json',
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
    };
    const answer = await (0,patient/* sendPatiently */.z)(http, { ...request, headers, maxBytes: MAX_ANSWER_BYTES }, patience);
    const isGone = answer.status === 404 && request.method !== 'PUT' && !request.url.search;
    if ((answer.status >= 200 && answer.status < 300) || isGone)
        return answer;
    throw new datadog_answer/* RefusalError */.XQ(answer.status, (0,datadog_answer/* errorsIn */.R4)(parsed(answer), [apiKey, appKey]).join(' ') || null);
}
function parsed({ text }) {
    try {
        return recordIn(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function fileOf(value) {
    const { id, attributes } = recordIn(value);
    if (typeof id !== 'string')
        throw unclear('which files of custom costs it holds');
    const { charge_period: period, provider_names: providers } = recordIn(attributes);
    return {
        id,
        day: dayOf(recordIn(period).start),
        providers: Array.isArray(providers) ? providers : undefined,
    };
}
/** Datadog's reference gives the start as a number without a unit: seconds are far below milliseconds. */
function dayOf(start) {
    if (typeof start !== 'number' || !Number.isFinite(start))
        return undefined;
    return (0,common_day/* dayAt */.OC)(start < 1e11 ? start * 1000 : start);
}
function itemsIn({ data }, id) {
    const { content } = recordIn(recordIn(data).attributes);
    return listIn(content, `what is in its file ${JSON.stringify(id)} of custom costs`).map((item) => {
        const { ChargePeriodStart: day, Tags: tags } = recordIn(item);
        return { day, tags: recordIn(tags) };
    });
}
function recordIn(value) {
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
function listIn(value, what) {
    if (!Array.isArray(value))
        throw unclear(what);
    return value;
}
function unclear(what) {
    return new UnclearError(`Datadog did not say ${what}.`);
}

;// CONCATENATED MODULE: ./lib/deliver/custom-costs/upload.js









/**
 * Uploads the period's costs to Datadog Cloud Cost Management, a file a day, each in place of what an earlier run
 * uploaded for that day. Datadog adds up whatever it is given, so the old file goes first: a run that breaks off in
 * between leaves a day out, which the next run puts back, but never doubles one.
 * @returns what failed, in a sentence; undefined when nothing did.
 */
async function uploadCustomCosts(costs, upload, { host, http, ...patience }) {
    const rows = Map.groupBy((0,cost_rows/* costRowsByProject */.N)((0,cost_rows/* costRows */.D)(costs.cube, costs.teamOf)), ({ day }) => day);
    const days = (0,common_day/* daysOf */.hF)(costs.report.period);
    const api = openCustomCosts(upload, http, patience);
    let done = 0;
    const uploadDays = async () => {
        const earlier = await earlierFiles(api, costs.report);
        for (const day of days) {
            for (const id of earlier.get(day) ?? [])
                await api.remove(id);
            await uploadDay(api, rows.get(day) ?? [], costs.report);
            done++;
        }
    };
    try {
        const progress = host.progress('Uploading costs to Datadog');
        await (0,beat/* attended */.I)(progress, patience.clock, () => [done, days.length], uploadDays);
        host.log.info(`Uploaded the costs of ${(0,format/* plural */.LS)(days.length, 'day')} to Datadog.`);
        return undefined;
    }
    catch (error) {
        const sentence = failureOf(error);
        if (sentence === undefined)
            throw error;
        return `The costs of ${done} of ${(0,format/* plural */.LS)(days.length, 'day')} were uploaded to Datadog. ${sentence} Another run replaces what is there.`;
    }
}
/** Tells our own files from others: Datadog lets nobody name a file that is sent as JSON. */
const UPLOADED_BY = 'circleci-usage-action';
function markOf({ organisation }) {
    return { uploaded_by: UPLOADED_BY, organization_id: organisation.id };
}
/** What earlier runs uploaded for days of the period, by day. */
async function earlierFiles(api, report) {
    const files = new Map();
    for (const file of await api.list()) {
        if (!mayBeOurs(file, report))
            continue;
        const items = await api.itemsOf(file.id);
        const [first] = items;
        if (first === undefined || !items.every(({ tags }) => isMarked(tags, report)))
            continue;
        files.set(first.day, [...(files.get(first.day) ?? []), file.id]);
    }
    return files;
}
/** Looking into a file is a request, so that most files are told by what the list says of them. */
function mayBeOurs({ day, providers }, { period }) {
    return (day === undefined || (0,common_day/* holds */.v9)(period, day)) && (providers?.includes(cost_file/* PROVIDER */.S) ?? true);
}
function isMarked(tags, report) {
    return Object.entries(markOf(report)).every(([key, value]) => tags[key] === value);
}
/** A day that costs nothing has no file. */
async function uploadDay(api, rows, report) {
    const items = [...(0,custom_costs/* customCostItems */.b)(rows, report.money, markOf(report))];
    if (items.length > 0)
        await api.upload(`[${items.join(',')}]`);
}
function failureOf(error) {
    if (error instanceof UnclearError)
        return `${error.message} Nothing is uploaded on top of what may be there.`;
    if (!(error instanceof datadog_answer/* RefusalError */.XQ) || error.status !== 403)
        return (0,failure/* sentenceOf */.$)(error);
    return `${(0,failure/* fullStop */.u)(error.message)} The application key must be of the site and have the permissions cloud_cost_management_read and cloud_cost_management_write.`;
}


/***/ })

};

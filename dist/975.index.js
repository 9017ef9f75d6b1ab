export const id = 975;
export const ids = [975];
export const modules = {

/***/ 19975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ParquetFiles: () => (/* binding */ ParquetFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/common/files.js
var files = __webpack_require__(97526);
// EXTERNAL MODULE: ./lib/common/folders.js
var folders = __webpack_require__(63280);
// EXTERNAL MODULE: ./lib/usage/columns.js
var columns = __webpack_require__(6736);
// EXTERNAL MODULE: ./lib/usage/parquet/layout.js + 1 modules
var layout = __webpack_require__(77879);
;// CONCATENATED MODULE: ./lib/usage/parquet/columns.js


const KINDS = {
    ORGANIZATION_ID: 'text',
    ORGANIZATION_NAME: 'text',
    ORGANIZATION_CREATED_DATE: 'date',
    PROJECT_ID: 'text',
    PROJECT_NAME: 'text',
    PROJECT_CREATED_DATE: 'date',
    LAST_BUILD_FINISHED_AT: 'time',
    VCS_NAME: 'text',
    VCS_URL: 'text',
    VCS_BRANCH: 'text',
    PIPELINE_ID: 'text',
    PIPELINE_CREATED_AT: 'time',
    PIPELINE_NUMBER: 'integer',
    IS_UNREGISTERED_USER: 'truth',
    PIPELINE_TRIGGER_SOURCE: 'text',
    PIPELINE_TRIGGER_USER_ID: 'text',
    WORKFLOW_ID: 'text',
    WORKFLOW_NAME: 'text',
    WORKFLOW_FIRST_JOB_QUEUED_AT: 'time',
    WORKFLOW_FIRST_JOB_STARTED_AT: 'time',
    WORKFLOW_STOPPED_AT: 'time',
    IS_WORKFLOW_SUCCESSFUL: 'truth',
    JOB_NAME: 'text',
    JOB_RUN_NUMBER: 'integer',
    JOB_ID: 'text',
    JOB_RUN_DATE: 'date',
    JOB_RUN_QUEUED_AT: 'time',
    JOB_RUN_STARTED_AT: 'time',
    JOB_RUN_STOPPED_AT: 'time',
    JOB_BUILD_STATUS: 'text',
    RESOURCE_CLASS: 'text',
    OPERATING_SYSTEM: 'text',
    EXECUTOR: 'text',
    PARALLELISM: 'integer',
    JOB_RUN_SECONDS: 'integer',
    MEDIAN_CPU_UTILIZATION_PCT: 'number',
    MAX_CPU_UTILIZATION_PCT: 'number',
    MEDIAN_RAM_UTILIZATION_PCT: 'number',
    MAX_RAM_UTILIZATION_PCT: 'number',
    COMPUTE_CREDITS: 'credits',
    DLC_CREDITS: 'credits',
    USER_CREDITS: 'credits',
    STORAGE_CREDITS: 'credits',
    NETWORK_CREDITS: 'credits',
    LEASE_CREDITS: 'credits',
    LEASE_OVERAGE_CREDITS: 'credits',
    IPRANGES_CREDITS: 'credits',
    TOTAL_CREDITS: 'credits',
};
/**
 * The columns of every file of a run: the whole known layout, whatever the export holds of it, so that files of
 * many runs have the same columns of the same types; behind it, as text, what else this export has.
 */
function parquetColumns(exported) {
    const known = columns/* KNOWN_COLUMNS */.KY.map((name) => ({ name, source: name, kind: KINDS[name] }));
    const taken = new Set([...known.map(({ name }) => name.toLowerCase()), ...layout/* PATH_COLUMNS */.O]);
    const others = (0,columns/* unknownColumns */.s1)([exported]).map((source) => {
        const name = freeName(source === '' ? 'UNNAMED' : source, taken);
        return { name, source, kind: 'text' };
    });
    return [...known, ...others];
}
/** Most engines take names that differ only in case for the same. */
function freeName(wanted, taken) {
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++)
        name = `${wanted}_${n}`;
    taken.add(name.toLowerCase());
    return name;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/common/errors.js
var errors = __webpack_require__(63302);
;// CONCATENATED MODULE: ./lib/usage/parquet/worker-file.js
// As in fast/worker-file.ts: the bundler finds the literal, and nothing else stands here.
/** The entry of the threads that write Parquet: beside this file in lib/, where the build makes one file of it. */
function parquetWorkerFile() {
    return __webpack_require__.ab + "parquet-worker.js";
}

;// CONCATENATED MODULE: ./lib/usage/parquet/write-days.js





/**
 * Writes files in this order, each on one thread. When it returns or throws, all threads have ended.
 *
 * Throws NoSpaceError, and the signal's reason.
 */
async function writeDays(orders, shape, options) {
    await (options.threads === 0 ? writeHere : writeOnThreads)(orders, shape, options);
}
async function writeHere(orders, shape, { signal, onDay }) {
    const { writeDayFile } = await Promise.all(/* import() */[__webpack_require__.e(465), __webpack_require__.e(514)]).then(__webpack_require__.bind(__webpack_require__, 65514));
    const { RowGroup } = await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 71190));
    const group = new RowGroup(shape.width);
    for (const order of orders) {
        // A signal is heard between two files only.
        await (0,external_node_timers_promises_.setImmediate)();
        signal?.throwIfAborted();
        onDay(writeDayFile(order, shape, group));
    }
}
async function writeOnThreads(orders, shape, { threads, signal, onDay }) {
    signal?.throwIfAborted();
    // The threads share the iterator: each takes the next order when it is free.
    const waiting = orders.values();
    const workers = Array.from({ length: threads }, () => startWorker(shape));
    const work = async (worker) => {
        for (const order of waiting)
            onDay(await ask(worker, order, signal));
    };
    try {
        await Promise.all(workers.map(work));
    }
    finally {
        await Promise.all(workers.map((worker) => worker.terminate()));
    }
}
async function ask(worker, order, signal) {
    worker.postMessage(order);
    const [answer] = await (0,external_node_events_.once)(worker, 'message', { signal }).catch((error) => {
        signal?.throwIfAborted();
        throw error;
    });
    if (answer === undefined)
        throw new Error('A thread gave no answer.');
    if ('noSpace' in answer)
        throw new errors/* NoSpaceError */.ud(answer.noSpace);
    return answer;
}
/** Its entry is TypeScript where this file is. */
function startWorker(shape) {
    const file = parquetWorkerFile();
    const entry = import.meta.url.endsWith('.ts') ? new URL(String(file).replace(/\.js$/, '.ts')) : file;
    return new external_node_worker_threads_.Worker(entry, { workerData: shape, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
}

;// CONCATENATED MODULE: ./lib/usage/parquet/parquet-files.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** More threads than this would cost more memory than they bring speed. */
const MAX_THREADS = 8;
/** Fewer bytes of rows than these are written on this thread: starting another takes longer. */
const WORTH_THREADS = 8_000_000;
/**
 * The rows of a run as Parquet, one file for each organisation and day. Parts' rows are sorted while they are read,
 * and written when all of them are there. Everything is temporary until `publish`.
 */
class ParquetFiles {
    #root;
    #tempDir;
    #header;
    #columns;
    /** By part. */
    #targets = [];
    #shelves = [];
    #days = [];
    /**
     * Files come below `root`, in a folder for each organisation and day; `tempDir` is for rows that wait. `header` are
     * the columns of clean rows.
     */
    constructor(root, tempDir, header) {
        this.#root = root;
        this.#tempDir = tempDir;
        this.#header = header;
        this.#columns = parquetColumns(header);
    }
    /** Where a part's clean rows go. */
    target(part) {
        this.#targets[part] ??= {
            path: this.#root,
            rows: (0,files/* tempBeside */.p8)((0,external_node_path_.join)(this.#tempDir, 'parquet-rows')),
            columns: this.#header.length,
            organisation: this.#header.indexOf('ORGANIZATION_ID'),
            date: this.#header.indexOf('JOB_RUN_DATE'),
        };
        return this.#targets[part];
    }
    /** A part is read: where its rows are. */
    add(part, shelves) {
        this.#shelves[part] = shelves;
    }
    /** Writes all files, when all parts are read. `onRows` is called now and then with the rows written so far. */
    async finish(signal, onRows = () => { }) {
        this.#days = this.#sortDays();
        const unreadable = this.#columns.map(() => 0);
        let rows = 0;
        // Large files first, so that no thread is left with one at the end.
        const orders = this.#days.toSorted((a, b) => b.bytes - a.bytes);
        const onDay = (result) => {
            rows += result.rows;
            for (const [i, count] of result.unreadable.entries())
                unreadable[i] = (unreadable[i] ?? 0) + count;
            onRows(rows);
        };
        await writeDays(orders, this.#shape(), { threads: this.#threads(), signal, onDay });
        const counts = this.#columns.map(({ source }, i) => [source, unreadable[i] ?? 0]);
        return {
            files: this.#days.map(({ name }) => name),
            unreadable: Object.fromEntries(counts.filter(([, count]) => count > 0)),
        };
    }
    /** Waits until the disk has the files. */
    async force() {
        for (const { temp, path } of this.#days) {
            try {
                const env_1 = { stack: [], error: void 0, hasError: false };
                try {
                    const file = __addDisposableResource(env_1, await (0,promises_.open)(temp, 'r+'), true);
                    await file.sync();
                }
                catch (e_1) {
                    env_1.error = e_1;
                    env_1.hasError = true;
                }
                finally {
                    const result_1 = __disposeResources(env_1);
                    if (result_1)
                        await result_1;
                }
            }
            catch (error) {
                throw (0,files/* diskError */.wO)(error, path);
            }
        }
    }
    /** Gives the finished files their names. */
    async publish() {
        for (const { name, temp, path } of this.#days) {
            await (0,folders/* makeFoldersBelow */.j)(this.#root, (0,external_node_path_.dirname)(name));
            await (0,files/* publish */.mk)(temp, path).catch((error) => {
                throw (0,files/* diskError */.wO)(error, path);
            });
        }
    }
    /** Removes what is still temporary. */
    async discard() {
        for (const { rows } of this.#targets)
            await (0,files/* removeFile */.nM)(rows);
        for (const { temp } of this.#days)
            await (0,files/* removeFile */.nM)(temp);
    }
    #threads() {
        const bytes = this.#days.reduce((sum, day) => sum + day.bytes, 0);
        if (bytes < WORTH_THREADS)
            return 0;
        return Math.min((0,external_node_os_.availableParallelism)(), this.#days.length, MAX_THREADS);
    }
    #shape() {
        const sources = this.#columns.map(({ source }) => source);
        return {
            columns: this.#columns,
            width: this.#header.length,
            sources: [...(0,columns/* mapColumns */.oF)(sources, this.#header)],
        };
    }
    /** The files to be, in the order of their names; their rows in the order of the parts. */
    #sortDays() {
        const rows = this.#shelves.flatMap((shelves, part) => shelves.map((shelf) => ({ ...shelf, rows: this.target(part).rows })));
        const byName = Map.groupBy(rows, ({ name }) => name);
        const names = [...byName.keys()].sort();
        return names.map((name) => {
            const pieces = byName.get(name) ?? [];
            const path = (0,external_node_path_.join)(this.#root, name);
            const temp = (0,files/* tempBeside */.p8)((0,external_node_path_.join)(this.#tempDir, (0,external_node_path_.basename)(name)));
            return { name, path, temp, pieces, bytes: pieces.reduce((sum, piece) => sum + bytesOf(piece), 0) };
        });
    }
}
function bytesOf({ extents }) {
    return extents.reduce((sum, length, i) => (i % 2 === 1 ? sum + length : sum), 0);
}


/***/ })

};

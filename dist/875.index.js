export const id = 875;
export const ids = [875];
export const modules = {

/***/ 38875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubHost: () => (/* binding */ createGitHubHost)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/common/errors.js
var errors = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/common/escape/log.js
var escape_log = __webpack_require__(90763);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/host.js
var host = __webpack_require__(77794);
;// CONCATENATED MODULE: ./lib/host/github-artifacts.js





/** How many jobs of one workflow run (a matrix) may ask for the same name before it is an error. */
const MOST_OF_ONE_NAME = 50;
/**
 * Workflow artifacts, by GitHub's client, which does its own retries. It is loaded with the first upload, takes
 * the service's address and token from `process.env`, and logs to standard output.
 */
function createGitHubArtifacts(env) {
    return {
        async upload(request) {
            requireService(env);
            const id = await uploadUnderFreeName(request);
            return { id, url: pageOf(env, id) };
        },
    };
}
function requireService(env) {
    if (env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL)
        return;
    throw new host/* ArtifactsUnavailableError */.y('GitHub gives the artifact service to actions only (`uses:`), not to a `run:` step.');
}
/**
 * Artifacts can't be replaced, and the jobs of a matrix share one set of names. A name that is taken becomes
 * `name-2`, then `name-3`; in front of the extension for a file that is not zipped.
 */
async function uploadUnderFreeName(request) {
    for (let n = 1;; n++) {
        try {
            return await uploadAs(n === 1 ? request.name : numbered(request, n), request);
        }
        catch (error) {
            if (!isNameTaken(error) || n === MOST_OF_ONE_NAME)
                throw error;
        }
    }
}
function numbered({ name, zip }, n) {
    const { name: stem, ext } = zip ? { name, ext: '' } : (0,external_node_path_.parse)(name);
    return `${stem}-${n}${ext}`;
}
/** The client has no error type for this; its message carries the status and the service's words. */
function isNameTaken(error) {
    return /CreateArtifact.*(\(409\)|already exists)/s.test((0,errors/* messageOf */.bD)(error));
}
async function uploadAs(name, request) {
    if (request.zip)
        return send(name, request.files, request);
    const [file] = request.files;
    if (file === undefined || request.files.length > 1)
        throw new RangeError('Only one file can be stored as it is.');
    return underName(file, name, (named) => send(name, [named], { ...request, root: (0,external_node_path_.dirname)(named) }));
}
/** The client names an un-zipped artifact after its file, so a file of another name is copied first. */
async function underName(file, name, work) {
    if ((0,external_node_path_.basename)(file) === name)
        return work(file);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'circleci-usage-'));
    try {
        const copy = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(name));
        await (0,promises_.copyFile)(file, copy);
        return await work(copy);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function send(name, files, request) {
    const { DefaultArtifactClient, GHESNotSupportedError } = await __webpack_require__.e(/* import() */ 833).then(__webpack_require__.bind(__webpack_require__, 58833));
    const { root, zip, retentionDays, compressionLevel } = request;
    const options = {
        compressionLevel,
        skipArchive: !zip,
        ...(retentionDays === undefined ? {} : { retentionDays }),
    };
    try {
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root, options);
        if (id === undefined)
            throw new Error('The artifact service gave no artifact id.');
        return id;
    }
    catch (error) {
        if (error instanceof GHESNotSupportedError) {
            throw new host/* ArtifactsUnavailableError */.y('This GitHub server has no artifact service that the client supports.');
        }
        throw error;
    }
}
/** The page that downloads the artifact (or shows it, when it is not zipped). */
function pageOf(env, id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run
        ? `${server}/${repository}/actions/runs/${run}/artifacts/${id}`
        : undefined;
}

;// CONCATENATED MODULE: ./lib/host/github-masks.js
/** Shorter texts would hide harmless parts of the log, and GitHub drops outputs that hold a masked text. */
const SHORTEST = 8;
/** Query parameters that carry the right to read a presigned url, in lower case. */
const SIGNATURES = new Set(['x-amz-signature', 'x-amz-security-token', 'signature', 'sig']);
/**
 * Every spelling in which a secret may turn up in a log: as it is, percent-encoded, in base64 (alone and as the
 * user of basic authentication), and the telling parts when it is a url. Each is one line of at least 8
 * characters, and stands once in the list.
 */
function spellingsOf(text) {
    const wellFormed = text.toWellFormed();
    const spellings = [
        ...wellFormed.split(/[\r\n]+/),
        encodeURIComponent(wellFormed),
        base64(wellFormed),
        base64(`${wellFormed}:`),
        ...partsOfUrl(wellFormed),
    ];
    return [...new Set(spellings.map((spelling) => spelling.trim()))].filter((s) => s.length >= SHORTEST);
}
/** Without padding, so that it is found with and without. */
function base64(text) {
    return Buffer.from(text)
        .toString('base64')
        .replace(/={1,2}$/, '');
}
/** The whole query and each signature in it; of a url without a query (a webhook) the path is the secret. */
function partsOfUrl(text) {
    if (!URL.canParse(text))
        return [];
    const { search, searchParams, pathname } = new URL(text);
    if (!search)
        return [pathname];
    const written = search.slice(1).split('&');
    const names = [...searchParams.keys()];
    return [
        search.slice(1),
        ...written.filter(isSignature).map((pair) => pair.slice(pair.indexOf('=') + 1)),
        ...names
            .filter((name) => SIGNATURES.has(name.toLowerCase()))
            .flatMap((name) => searchParams.getAll(name)),
    ];
}
function isSignature(pair) {
    return SIGNATURES.has(pair.slice(0, Math.max(0, pair.indexOf('='))).toLowerCase());
}

;// CONCATENATED MODULE: ./lib/host/github-summary.js

/** GitHub drops the whole summary of a step, and keeps the step green, when the file is larger than this. */
const LIMIT_BYTES = 1024 * 1024;
const CUT = '**This summary is cut, because GitHub shows at most 1 MiB.** The file `summary.md` has all of it.\n\n';
/** Appends Markdown to the step's summary file, at most as much as the limit leaves room for. */
async function appendSummary(file, markdown) {
    const { size } = await (0,promises_.stat)(file);
    await (0,promises_.appendFile)(file, fitSummary(`${markdown}\n`, LIMIT_BYTES - size));
}
/**
 * The text, or as many of its whole lines as fit into `bytes` of UTF-8 with a notice in front. The notice does
 * not stand at the end, where an unfinished table or fold could hold it.
 */
function fitSummary(markdown, bytes) {
    const text = Buffer.from(markdown);
    if (text.length <= bytes)
        return markdown;
    const room = bytes - Buffer.byteLength(CUT);
    if (room < 0)
        return '';
    const end = text.subarray(0, room).lastIndexOf(0x0a) + 1;
    return CUT + text.toString('utf8', 0, end);
}

// EXTERNAL MODULE: ./lib/host/progress.js
var progress = __webpack_require__(14311);
// EXTERNAL MODULE: ./lib/host/run-url.js
var run_url = __webpack_require__(78487);
;// CONCATENATED MODULE: ./lib/host/github.js








/** All outputs of a job together may have 1 MB, counted in UTF-16; ours are numbers, names and paths. */
const OUTPUT_LIMIT = 400_000;
/**
 * A step of a GitHub workflow. GitHub's own toolkit writes every command, to the process's standard output and
 * to the files that the runner names in `process.env`.
 */
function createGitHubHost(env, clock) {
    const log = createGitHubLog();
    return {
        kind: 'github',
        runUrl: (0,run_url/* runUrlOf */.Q)(env),
        log,
        progress: (label) => (0,progress/* createLineProgress */.AP)(label, (line) => core/* info */.pq((0,escape_log/* safeLogText */.Ht)(line)), clock),
        group: createGroup(),
        mask: createMask(),
        setOutput: (name, value) => setOutput(env, log, name, value),
        async writeSummary(markdown) {
            try {
                if (env.GITHUB_STEP_SUMMARY)
                    await appendSummary(env.GITHUB_STEP_SUMMARY, markdown);
            }
            catch (error) {
                log.warn(`The job summary can't be written (${(0,errors/* messageOf */.bD)(error)}); summary.md holds the same text.`);
            }
        },
        artifacts: createGitHubArtifacts(env),
    };
}
/** The runner hides debug lines unless the job is re-run with debug logging. */
function createGitHubLog() {
    return {
        debug: (text) => core/* debug */.Yz((0,escape_log/* safeLogLines */.Px)(text)),
        info: (text) => core/* info */.pq((0,escape_log/* safeLogLines */.Px)(text)),
        warn: (text) => core/* warning */.$e((0,escape_log/* safeLogLines */.Px)(text)),
        error: (text) => core/* error */.z3((0,escape_log/* safeLogLines */.Px)(text)),
    };
}
/** Groups can't nest on GitHub: inside one, a further title is a line. */
function createGroup() {
    let depth = 0;
    return async (title, work) => {
        if (depth > 0)
            core/* info */.pq((0,escape_log/* safeLogText */.Ht)(title));
        else
            core/* startGroup */.Oh((0,escape_log/* safeLogText */.Ht)(title));
        depth++;
        try {
            return await work();
        }
        finally {
            depth--;
            if (depth === 0)
                core/* endGroup */.N4();
        }
    };
}
function createMask() {
    const masked = new Set();
    return (secret) => {
        for (const spelling of spellingsOf(secret.reveal())) {
            if (!masked.has(spelling))
                core/* setSecret */.Pq(spelling);
            masked.add(spelling);
        }
    };
}
/** Without an outputs file there are no outputs: the toolkit's fallback would print the value as a command. */
function setOutput(env, log, name, value) {
    if (!env.GITHUB_OUTPUT)
        return;
    if (value.length > OUTPUT_LIMIT) {
        log.warn(`The output ${name} is left out: with ${value.length} characters it is too long for GitHub.`);
        return;
    }
    try {
        core/* setOutput */.uH(name, value);
    }
    catch (error) {
        log.warn(`The output ${name} can't be written (${(0,errors/* messageOf */.bD)(error)}); report.json holds the figures.`);
    }
}


/***/ }),

/***/ 77794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ArtifactsUnavailableError)
/* harmony export */ });
/** The host has no artifact service; the files stay in the output folder. */
class ArtifactsUnavailableError extends Error {
}


/***/ })

};

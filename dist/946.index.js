export const id = 946;
export const ids = [946];
export const modules = {

/***/ 40540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _common_escape_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90763);
/* harmony import */ var _common_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42669);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92050);
/* harmony import */ var _kinds_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32242);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32884);





/** Reads inputs from their sources and says, in sentences for people, what is wrong with them. */
class InputReader {
    #sources;
    #secrets;
    /** `known` are all inputs there are: the values of the secret ones are kept out of every message. */
    constructor(sources, known) {
        this.#sources = sources;
        this.#secrets = known
            .filter(({ kind }) => kind.secret)
            .flatMap((input) => [(0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(input, sources), ...(0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .fromEnvironment */ .AU)(input, sources)])
            .flatMap((given) => given?.text ?? [])
            .map((text) => (isInQuotes(text) ? text.slice(1, -1).trim() : text))
            .filter((text) => text !== '');
    }
    /** The input's value or its default; undefined when there is neither, or the value is not allowed. */
    optional(input) {
        const outcome = this.#parse(input);
        return outcome && 'value' in outcome ? outcome.value : undefined;
    }
    /** The value of an input that always has one. Ask after `problemsOf` has found nothing. */
    value(input) {
        const outcome = this.#parse(input);
        if (!outcome || !('value' in outcome))
            throw new Error(`${input.name} was read before it was checked`);
        return outcome.value;
    }
    isSet(input) {
        return (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(input, this.#sources) !== undefined;
    }
    /** `end-date (END_DATE)`: the input and where its value stands. */
    nameOf(input) {
        const given = (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(input, this.#sources);
        return given ? `${input.name} (${given.source})` : input.name;
    }
    /** A text from outside for a message: in quotes, escaped, cut, and without secrets. */
    show(text) {
        // A token that was put into the wrong variable must not be printed either.
        if ((0,_common_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeToken */ .N)(text) || this.#secrets.some((secret) => text.includes(secret))) {
            return 'the value (not shown, it may be a secret)';
        }
        const withoutLogin = text.replace(/\/\/[^/\s]*@/, '//…@');
        return `"${(0,_common_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_common_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLogText */ .Ht)(withoutQuery(withoutLogin)), 80)}"`;
    }
    /** What is wrong with each of these inputs, taken alone. */
    problemsOf(inputs) {
        return inputs.flatMap((input) => {
            const outcome = this.#parse(input);
            if (!outcome)
                return input.required ? [this.#missing(input)] : [];
            return 'problem' in outcome ? [outcome.problem] : [];
        });
    }
    /** Where two environment names of one input hold different values, and that matters. */
    differences(inputs) {
        return inputs.flatMap((input) => {
            const [first, ...others] = (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .fromEnvironment */ .AU)(input, this.#sources);
            const other = others.find(({ text }) => text !== first?.text);
            if (!input.warnOfDifference || !first || !other)
                return [];
            return [`${first.source} and ${other.source} hold different values; ${first.source} is used.`];
        });
    }
    #parse(input) {
        const given = (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(input, this.#sources);
        const text = given?.text ?? input.default;
        if (text === undefined)
            return undefined;
        if (given && isInQuotes(text) && !input.kind.quotesBelong?.(text))
            return { problem: quoted(input, given) };
        try {
            return { value: input.kind.parse(text) };
        }
        catch (error) {
            if (!(error instanceof _kinds_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .BadValue */ .F) || !given)
                throw error;
            return { problem: this.#refused(input, given, error.message) };
        }
    }
    #refused(input, given, reason) {
        const value = input.kind.secret ? '' : `: ${this.show(given.text)}`;
        return `${this.nameOf(input)}${value} is not allowed. ${reason}`;
    }
    #missing(input) {
        const name = (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentNames */ .iF)(input)[0];
        const first = (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .onGitHub */ .xr)(this.#sources.env)
            ? 'give it under with:, or '
            : input.kind.secret
                ? ''
                : `give --${input.name}, or `;
        return `${input.name} is missing: ${first}set ${name} in the environment.`;
    }
}
function isInQuotes(text) {
    return /^(["']).*\1$/s.test(text);
}
function quoted(input, { origin, source }) {
    const why = origin === 'environment' ? ": docker's --env-file keeps them" : '';
    return `${input.name} (${source}) is in quotes; leave them out${why}.`;
}
/** An address may carry a key behind its question mark. */
function withoutQuery(text) {
    const scheme = text.indexOf('://');
    const query = scheme < 0 ? -1 : text.indexOf('?', scheme);
    return query < 0 ? text : `${text.slice(0, query + 1)}…`;
}


/***/ }),

/***/ 10946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./lib/common/errors.js
var errors = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/common/hosts.js
var hosts = __webpack_require__(70278);
// EXTERNAL MODULE: ./lib/config/demo-inputs.js
var demo_inputs = __webpack_require__(173);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/config/env-lines.js
/** `NAME=` and what follows up to the line's end; `export` may stand before it. */
const ASSIGNMENT = /^\s*(?:export\s+)?([^\s=#]+)\s*=(.*)$/s;
/** Nothing, a comment, or a name alone, with which docker passes a variable of the environment on. */
const NOTHING = /^\s*(?:#.*|(?:export\s+)?[^\s=#]+\s*)?$/s;
/** Behind white space alone: `a#b` is a value. */
const COMMENT = /\s#.*$/s;
const AFTER_QUOTE = /^\s*(?:#.*)?$/s;
/**
 * Reads `NAME=value` lines, as docker's `--env-file` and the tools called dotenv have them. Where these differ: quotes
 * around a value are none of it (docker keeps them), may hold several lines and comment signs, and double ones hold
 * `\n` for a line end; without quotes a `#` behind white space begins a comment. A later line wins.
 */
function readEnvLines(text) {
    const lines = text.split(/\r?\n/);
    const values = new Map();
    const unreadable = [];
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? '';
        const [, name, rest = ''] = ASSIGNMENT.exec(line) ?? [];
        if (name === undefined) {
            if (!NOTHING.test(line))
                unreadable.push(i + 1);
            continue;
        }
        const quoted = readQuoted(rest.trimStart(), lines, i);
        values.set(name, quoted?.value ?? rest.replace(COMMENT, '').trim());
        i = quoted?.end ?? i;
    }
    return { values: Object.fromEntries(values), unreadable };
}
/**
 * The value in quotes that `rest` begins with, and the line in which it ends; undefined when it begins with none, or
 * they are never closed, or something follows them: then they are a part of the value.
 */
function readQuoted(rest, lines, line) {
    const quote = rest[0] ?? '';
    if (!`'"\``.includes(quote) || quote === '')
        return undefined;
    const pieces = [];
    for (let end = line; end < lines.length; end++) {
        const piece = end === line ? rest.slice(1) : (lines[end] ?? '');
        const close = piece.indexOf(quote);
        pieces.push(close < 0 ? piece : piece.slice(0, close));
        if (close < 0)
            continue;
        if (!AFTER_QUOTE.test(piece.slice(close + 1)))
            return undefined;
        const value = pieces.join('\n');
        return { value: quote === '"' ? value.replaceAll('\\n', '\n') : value, end };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/config/kinds/kind.js
var kind = __webpack_require__(32242);
// EXTERNAL MODULE: ./lib/config/kinds/names.js
var names = __webpack_require__(85498);
// EXTERNAL MODULE: ./lib/config/shown.js
var shown = __webpack_require__(57583);
;// CONCATENATED MODULE: ./lib/config/env-file.js







/** Reads the file's `NAME=value` lines, or says why it can't. */
function readEnvFile(path, cwd) {
    const name = `--env-file: "${(0,shown/* shown */.S)(path, 80)}"`;
    try {
        const bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, names/* path */.A.parse(path)));
        if (isUtf16(bytes))
            return { problem: `${name} cannot be used: it is UTF-16; save it as UTF-8.` };
        // A decoder leaves out the byte order mark, which would become a part of the first name.
        const { values, unreadable } = readEnvLines(new TextDecoder().decode(bytes));
        if (unreadable.length > 0)
            return { problem: `${name} cannot be used: ${notAssignments(unreadable)}` };
        return { values };
    }
    catch (error) {
        if (error instanceof kind/* BadValue */.F)
            return { problem: `${name} is not allowed. ${error.message}` };
        const why = (0,errors/* errorCode */.CA)(error) === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
        return { problem: `${name} cannot be used: ${why}.` };
    }
}
/** Lines by number alone: they may hold secrets. */
function notAssignments(lines) {
    const [line, ...others] = lines;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return `line ${line} is not NAME=value${more}.`;
}
/** Whether the byte order mark is that of UTF-16, as PowerShell writes files. */
function isUtf16([first, second]) {
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

;// CONCATENATED MODULE: ./lib/config/environment-notes.js
/** What to warn of: settings of Node.js that weaken what this program promises, and that it can't switch off. */
function environmentNotes(env) {
    return [...uncheckedCertificates(env), ...shownAddresses(env)];
}
/** Node.js itself takes no heed of certificates then, so that whoever sits in between gets the token. */
function uncheckedCertificates(env) {
    if (env.NODE_TLS_REJECT_UNAUTHORIZED !== '0')
        return [];
    return [
        'NODE_TLS_REJECT_UNAUTHORIZED is 0, so no certificate is checked and tokens may reach anybody on the way. Name your own authority in NODE_EXTRA_CA_CERTS in its place.',
    ];
}
/** The parts of NODE_DEBUG with which each request's address is written to stderr, signature and all. */
const SHOWS_ADDRESSES = /^(?:fetch|undici|https?)$/i;
function shownAddresses(env) {
    const parts = (env.NODE_DEBUG ?? '').split(',').map((part) => part.trim());
    if (!parts.some((part) => SHOWS_ADDRESSES.test(part) || part.includes('*')))
        return [];
    return [
        'NODE_DEBUG makes Node.js write the addresses of all requests to the log, with the signatures that open the export’s files for as long as they hold. Remove it where others can read the log.',
    ];
}

// EXTERNAL MODULE: ./lib/config/inputs.js + 9 modules
var inputs = __webpack_require__(78189);
// EXTERNAL MODULE: ./lib/config/sources.js
var config_sources = __webpack_require__(32884);
;// CONCATENATED MODULE: ./lib/config/folders.js



/** Where relative paths start: the workspace on GitHub, the working directory elsewhere. */
function baseFolder({ env, cwd }) {
    return ((0,config_sources/* onGitHub */.xr)(env) && env.GITHUB_WORKSPACE) || cwd;
}
/**
 * Output and state folder as absolute paths, relative ones taken from `baseFolder`. Undefined when a problem was found, which is then in `problems`.
 */
function readFolders(reader, { env, cwd }, problems) {
    const output = reader.optional(inputs/* inputs */.QL.outputDir);
    const state = reader.optional(inputs/* inputs */.QL.stateDir);
    if (output === undefined || state === undefined)
        return undefined;
    const base = baseFolder({ env, cwd });
    const outputDir = (0,external_node_path_.resolve)(base, output);
    const stateDir = (0,external_node_path_.resolve)(base, state);
    if (outputDir === stateDir) {
        problems.push(`${reader.nameOf(inputs/* inputs */.QL.outputDir)} and ${reader.nameOf(inputs/* inputs */.QL.stateDir)} are the same folder: give each its own.`);
    }
    for (const [input, folder] of [
        [inputs/* inputs */.QL.outputDir, outputDir],
        [inputs/* inputs */.QL.stateDir, stateDir],
    ]) {
        if (isTooWide(folder, env)) {
            problems.push(`${reader.nameOf(input)} is the root of a file system or the home folder: give a folder of its own, since files in it are replaced.`);
        }
    }
    return { outputDir, stateDir };
}
function isTooWide(folder, env) {
    const homes = [env.HOME, env.USERPROFILE].filter((home) => home).map((home) => (0,external_node_path_.resolve)(home ?? ''));
    return folder === (0,external_node_path_.parse)(folder).root || homes.includes(folder);
}

// EXTERNAL MODULE: ./lib/config/input-reader.js
var input_reader = __webpack_require__(40540);
// EXTERNAL MODULE: ./lib/config/kinds/uuid.js
var uuid = __webpack_require__(77703);
// EXTERNAL MODULE: ./lib/config/datadog-inputs.js
var datadog_inputs = __webpack_require__(57444);
;// CONCATENATED MODULE: ./lib/config/read-datadog.js


const read_datadog_NOTHING = { config: null, problems: [], notes: [] };
const SETTINGS = [...Object.values(datadog_inputs/* datadogInputs */.i), demo_inputs/* demoInputs */.b.datadogUrl];
/** Reads the settings of Datadog, if it is asked for: those who don't use it may have set anything there. */
function readDatadog(reader) {
    const dryRun = reader.optional(datadog_inputs/* datadogSwitches */.J.dryRun) ?? false;
    if (!dryRun && !reader.optional(datadog_inputs/* datadogSwitches */.J.sendToDatadog))
        return read_datadog_NOTHING;
    const problems = [...reader.problemsOf(SETTINGS), ...governmentProblems(reader)];
    if (!dryRun)
        problems.push(...keyProblems(reader));
    if (problems.length > 0)
        return { ...read_datadog_NOTHING, problems };
    const config = { metrics: readMetrics(reader), delivery: dryRun ? null : readDelivery(reader) };
    return { config, problems, notes: [...reader.differences(SETTINGS), ...legacyNotes(reader)] };
}
/** Datadog keeps no historical metrics on these sites, and usage is always at least a day old. */
function governmentProblems(reader) {
    const site = reader.optional(datadog_inputs/* datadogInputs */.i.site);
    if (!site?.endsWith('ddog-gov.com'))
        return [];
    return [
        `${reader.nameOf(datadog_inputs/* datadogInputs */.i.site)} is a government site of Datadog, which takes no points older than an hour; usage is a day old or older, so it can't be sent there.`,
    ];
}
function keyProblems(reader) {
    const { apiKey, appKey, historical } = datadog_inputs/* datadogInputs */.i;
    const problems = reader.isSet(apiKey) ? [] : reader.problemsOf([{ ...apiKey, required: true }]);
    if (reader.optional(historical) === 'enable' && !reader.isSet(appKey)) {
        problems.push(`${reader.nameOf(historical)} is enable, which needs an application key: set datadog-app-key.`);
    }
    return problems;
}
const PREFIXES = { standard: 'circleci_usage', legacy: 'ci' };
function readMetrics(reader) {
    const schema = reader.value(datadog_inputs/* datadogInputs */.i.schema);
    return {
        schema,
        prefix: reader.optional(datadog_inputs/* datadogInputs */.i.prefix) ?? PREFIXES[schema],
        tags: reader.value(datadog_inputs/* datadogInputs */.i.tags),
        utilization: reader.value(datadog_inputs/* datadogInputs */.i.utilization),
        maxSeries: reader.value(datadog_inputs/* datadogInputs */.i.maxSeries),
    };
}
function readDelivery(reader) {
    const site = reader.value(datadog_inputs/* datadogInputs */.i.site);
    return {
        apiKey: reader.value({ ...datadog_inputs/* datadogInputs */.i.apiKey, required: true }),
        appKey: reader.optional(datadog_inputs/* datadogInputs */.i.appKey),
        apiUrl: reader.optional(demo_inputs/* demoInputs */.b.datadogUrl) ?? new URL(`https://api.${site}`),
        historical: reader.value(datadog_inputs/* datadogInputs */.i.historical),
        event: reader.value(datadog_inputs/* datadogInputs */.i.event),
    };
}
function legacyNotes(reader) {
    const { schema, tags } = datadog_inputs/* datadogInputs */.i;
    if (reader.optional(schema) !== 'legacy' || !reader.isSet(tags))
        return [];
    return [`${reader.nameOf(tags)} was ignored: the legacy schema has the tags of the older script.`];
}

;// CONCATENATED MODULE: ./lib/config/impossible-rules.js

/** Kinds of rules that look at the previous period. */
const COMPARING = ['increase', 'change'];
/** Rules that could never be checked, so that a gate that is not there is not taken for one that holds. */
function impossibleRules(reader, input, rules) {
    const name = reader.nameOf(input);
    const problems = [];
    if (rules.some(({ kind }) => kind === 'over-budget') && !reader.isSet(inputs/* inputs */.QL.budget)) {
        problems.push(`${name} says over-budget, but no budget is given: set budget.`);
    }
    const comparing = rules.find(({ kind }) => COMPARING.includes(kind));
    if (comparing !== undefined && reader.optional(inputs/* inputs */.QL.compare) === 'off') {
        problems.push(`${name} says ${comparing.kind}, but ${reader.nameOf(inputs/* inputs */.QL.compare)} is off: set it to previous-period.`);
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/config/read-destinations.js




/** Slack's settings; rules that could never hold are added to `problems`. */
function readSlack(reader, problems) {
    const when = reader.optional(inputs/* inputs */.QL.slackWhen) ?? [];
    problems.push(...impossibleRules(reader, inputs/* inputs */.QL.slackWhen, when));
    return {
        webhookUrl: reader.optional(inputs/* inputs */.QL.slackWebhookUrl),
        when,
        figures: reader.optional(inputs/* inputs */.QL.slackFigures),
    };
}
/** Which files for cost tools are wanted; what Datadog could not take is added to `problems`. */
function readCosts(reader, problems) {
    const version = reader.optional(inputs/* inputs */.QL.focusVersion) ?? '1.2';
    const basis = reader.optional(inputs/* inputs */.QL.focusBasis) ?? 'effective';
    const customCosts = reader.optional(inputs/* inputs */.QL.customCosts) ?? false;
    if (customCosts !== false && reader.optional(inputs/* inputs */.QL.currency) !== 'USD') {
        problems.push(`${reader.nameOf(inputs/* inputs */.QL.customCosts)}: Datadog takes costs in USD alone, and ${reader.nameOf(inputs/* inputs */.QL.currency)} is another one.`);
    }
    return {
        focus: reader.optional(inputs/* inputs */.QL.focus) ? { version, basis } : null,
        customCosts: customCosts !== false,
        upload: customCosts === 'upload' ? readUpload(reader, problems) : null,
        cbf: reader.optional(inputs/* inputs */.QL.cbf) ?? false,
    };
}
/** The part of Datadog's settings that an upload needs. */
function readUpload(reader, problems) {
    const { apiKey, appKey, site } = datadog_inputs/* datadogInputs */.i;
    const keys = [apiKey, appKey].map((input) => ({ ...input, required: true }));
    problems.push(...reader.problemsOf([...keys, site, demo_inputs/* demoInputs */.b.datadogUrl]));
    if (reader.isSet(inputs/* inputs */.QL.projects)) {
        problems.push(`${reader.nameOf(inputs/* inputs */.QL.customCosts)} is upload, which replaces the costs of whole days: leave ${reader.nameOf(inputs/* inputs */.QL.projects)} out.`);
    }
    const [key, application] = [reader.optional(apiKey), reader.optional(appKey)];
    if (problems.length > 0 || key === undefined || application === undefined)
        return null;
    const apiUrl = reader.optional(demo_inputs/* demoInputs */.b.datadogUrl) ?? new URL(`https://api.${reader.value(site)}`);
    return { apiKey: key, appKey: application, apiUrl };
}
/** Settings that have no effect as things stand. */
function idleSettings(reader, { slack, costs }) {
    const notes = [];
    if (slack.webhookUrl === undefined && reader.isSet(inputs/* inputs */.QL.slackWhen)) {
        notes.push(`${reader.nameOf(inputs/* inputs */.QL.slackWhen)} has no effect: slack-webhook-url is not set.`);
    }
    const focus = [inputs/* inputs */.QL.focusVersion, inputs/* inputs */.QL.focusBasis].find((input) => reader.isSet(input));
    if (costs.focus === null && focus !== undefined) {
        notes.push(`${reader.nameOf(focus)} has no effect: focus is not true.`);
    }
    return notes;
}

// EXTERNAL MODULE: ./lib/config/kinds/document.js
var kinds_document = __webpack_require__(32201);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(90948);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/config/yaml.js
var yaml = __webpack_require__(98099);
;// CONCATENATED MODULE: ./lib/config/open-document.js





/** The parser takes two seconds for the worst text of this size; a file for 4,000 projects is half as long. */
const MOST_BYTES = 256 * 1024;
/** Beyond these a document's problems are not told one by one. */
const MOST_PROBLEMS = 10;
/** What a map of at least one line holds. Anything else is a problem, for which `advice` says what to write. */
function entriesOf(node, { complain }, advice) {
    if (node.type === 'map' && node.entries.length > 0)
        return node.entries;
    complain(node.at, advice);
    return [];
}
/** Opens the document that an input names. Undefined when it can't be read, which is then in `problems`. */
async function openDocument(input, source, { reader, base, problems }) {
    const file = 'path' in source ? `, ${reader.show(source.path)}` : '';
    const name = `${reader.nameOf(input)}${file}`;
    let count = 0;
    const complain = ({ line, column }, sentence) => {
        count++;
        if (count <= MOST_PROBLEMS)
            problems.push(`${name}, line ${line}, column ${column}: ${sentence}`);
        else if (count === MOST_PROBLEMS + 1)
            problems.push(`${name} has more problems than these.`);
    };
    try {
        const text = await readText(source, base);
        const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(909)]).then(__webpack_require__.bind(__webpack_require__, 39909));
        return { root: parseYaml(text), complain, show: (piece) => reader.show(piece) };
    }
    catch (error) {
        if (error instanceof yaml/* BadYaml */.J)
            complain(error.at, error.message);
        else if (error instanceof kind/* BadValue */.F)
            problems.push(`${name} cannot be used: ${error.message}`);
        else
            throw error;
        return undefined;
    }
}
async function readText(source, base) {
    if ('path' in source)
        return decode(await readBytes((0,external_node_path_.resolve)(base, source.path)));
    if (Buffer.byteLength(source.text) > MOST_BYTES)
        throw new kind/* BadValue */.F(TOO_LONG);
    return source.text;
}
const TOO_LONG = `it holds more than ${MOST_BYTES / 1024} KiB.`;
async function readBytes(path) {
    try {
        const found = await (0,promises_.stat)(path);
        // A device or pipe may never end.
        if (!found.isFile())
            throw new kind/* BadValue */.F('it is not a file.');
        if (found.size > MOST_BYTES)
            throw new kind/* BadValue */.F(TOO_LONG);
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if (error instanceof kind/* BadValue */.F)
            throw error;
        throw new kind/* BadValue */.F((0,errors/* errorCode */.CA)(error) === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${(0,errors/* errorCode */.CA)(error)}).`);
    }
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new kind/* BadValue */.F('it is not UTF-8 text.');
    }
}

;// CONCATENATED MODULE: ./lib/config/read-budget.js




const KEYS = ['total', 'teams', 'projects'];
const NAMES_WITH_CREDITS = 'Write names with their credits here, such as web: 50000.';
/**
 * The `budget` input: a number of credits for everything, or `total:`, `teams:` and `projects:` in YAML. null when
 * it is not set or can't be read. `teams` are those that budgets may name: null when none are given, undefined when
 * they are not known. Problems are in the context's.
 */
async function readBudget(context, teams) {
    const given = context.reader.optional(inputs/* inputs */.QL.budget);
    if (given === undefined)
        return null;
    if (typeof given === 'number')
        return { total: given, teams: [], projects: [] };
    const document = await openDocument(inputs/* inputs */.QL.budget, given, context);
    return document === undefined ? null : budgetOf(document, teams);
}
function budgetOf(document, rules) {
    const { root, complain, show } = document;
    const entries = root.type === 'map' ? root.entries : [];
    if (entries.length === 0) {
        complain(root.at, 'Write a number of credits, or at least one of total:, teams: and projects:.');
    }
    for (const { key } of entries) {
        if (!KEYS.some((known) => known === key.text)) {
            complain(key.at, `${show(key.text)} is not known here; write total, teams or projects.${(0,nearest/* didYouMean */.a)(key.text, KEYS)}`);
        }
    }
    const under = (name) => entries.find(({ key }) => key.text === name)?.value;
    const total = under('total');
    return {
        total: total === undefined ? null : creditsOf(total, document),
        teams: teamBudgets(under('teams'), rules, document),
        projects: projectBudgets(under('projects'), document),
    };
}
function teamBudgets(node, rules, document) {
    if (node === undefined)
        return [];
    if (rules === null) {
        document.complain(node.at, 'These are budgets of teams, but the input teams is not set.');
    }
    const known = rules && new Set([...rules.teams.map(({ name }) => name), rules.remainder]);
    return entriesOf(node, document, NAMES_WITH_CREDITS).map(({ key, value }) => {
        if (known && !known.has(key.text)) {
            document.complain(key.at, `The input teams has no team ${document.show(key.text)}.`);
        }
        return [key.text, creditsOf(value, document)];
    });
}
function projectBudgets(node, document) {
    if (node === undefined)
        return [];
    return entriesOf(node, document, NAMES_WITH_CREDITS).map(({ key, value }) => {
        if (key.text.trim() === '' || /[*?]/.test(key.text)) {
            document.complain(key.at, `Write the name of one project, not ${document.show(key.text)}. Several projects with one budget make a team.`);
        }
        return [key.text, creditsOf(value, document)];
    });
}
function creditsOf(node, { complain }) {
    try {
        return kinds_document/* budgetCredits */.MC.parse(node.type === 'text' ? node.text : '');
    }
    catch {
        complain(node.at, 'Write a number of credits above 0, without separators, such as 500000.');
        return 0;
    }
}

;// CONCATENATED MODULE: ./lib/config/read-prices.js


/**
 * The `prices` input: a file with `executor: {resource class: credits a minute, or null}`. Empty when it is not set
 * or can't be read. Problems are in the context's.
 */
async function readPrices(context) {
    const source = context.reader.optional(inputs/* inputs */.QL.prices);
    const document = source && (await openDocument(inputs/* inputs */.QL.prices, source, context));
    if (document === undefined)
        return [];
    return entriesOf(document.root, document, EXECUTORS_WITH_PRICES).flatMap((executor) => entriesOf(executor.value, document, EXECUTORS_WITH_PRICES).map((price) => ({
        executor: executor.key.text,
        resourceClass: price.key.text,
        creditsPerMinute: priceOf(price.value, document),
    })));
}
const EXECUTORS_WITH_PRICES = 'Write executors with the prices of their resource classes, such as docker: {large: 20}.';
const MOST_CREDITS_A_MINUTE = 100_000;
function priceOf(node, { complain }) {
    const text = node.type === 'text' ? node.text : 'not a number';
    if (node.type === 'text' && node.plain && /^(null|~|)$/i.test(text))
        return null;
    const price = /^(0|[1-9]\d{0,5})(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
    if (!(price <= MOST_CREDITS_A_MINUTE)) {
        complain(node.at, `Write credits a minute from 0 to ${MOST_CREDITS_A_MINUTE}, such as 20 or 7.5, or null where the price is not known.`);
        return null;
    }
    return price;
}

// EXTERNAL MODULE: ./lib/common/glob.js
var common_glob = __webpack_require__(17559);
// EXTERNAL MODULE: ./lib/config/teams.js
var teams = __webpack_require__(82920);
;// CONCATENATED MODULE: ./lib/config/read-teams.js




const LONGEST_NAME = 200;
const MOST_GLOBS = 10_000;
/**
 * The `teams` input: `team: glob` or `team: [glob, glob]`, in the order in which they are tried. null when it is not
 * set; undefined when it can't be read at all. Problems are in the context's.
 */
async function readTeams(context) {
    const source = context.reader.optional(inputs/* inputs */.QL.teams);
    if (source === undefined)
        return context.reader.isSet(inputs/* inputs */.QL.teams) ? undefined : null;
    const document = await openDocument(inputs/* inputs */.QL.teams, source, context);
    if (document === undefined)
        return undefined;
    return { teams: teamsOf(document), remainder: teams/* NO_TEAM */.a };
}
function teamsOf(document) {
    const { root, complain } = document;
    if (root.type !== 'map' || root.entries.length === 0) {
        complain(root.at, 'Write a line for each team, such as payments: ["pay-*", "acme/checkout"], or the path of a file that ends in .yml.');
        return [];
    }
    const teams = root.entries.map((entry) => teamOf(entry, document));
    const count = teams.reduce((sum, { globs }) => sum + globs.length, 0);
    if (count > MOST_GLOBS)
        complain(root.at, `There are ${count} globs; write at most ${MOST_GLOBS}.`);
    return teams;
}
function teamOf({ key, value }, document) {
    checkName(key, document);
    const nodes = value.type === 'list' ? value.items : [value];
    if (nodes.length === 0)
        document.complain(value.at, `Team ${document.show(key.text)} has no globs.`);
    return { name: key.text, globs: nodes.map((node) => globOf(node, key, document)) };
}
function checkName({ text, at }, { complain }) {
    if (text === '' || text.trim() !== text || text.length > LONGEST_NAME || /\p{Cc}/u.test(text)) {
        complain(at, `Write a team's name with 1 to ${LONGEST_NAME} characters, without control characters and without spaces at its ends.`);
    }
    else if (text.startsWith('(') && text.endsWith(')')) {
        complain(at, 'A name in parentheses is one of the report itself. Give the team another.');
    }
}
function globOf(node, team, { complain, show }) {
    const glob = node.type === 'text' ? node.text.trim() : '';
    if (node.type === 'map') {
        complain(node.at, `Write a glob or a list of globs for team ${show(team.text)}; budgets go into budget.`);
    }
    else if (glob === '' || glob.length > common_glob/* MAX_GLOB_LENGTH */.v) {
        complain(node.at, `Write globs of 1 to ${common_glob/* MAX_GLOB_LENGTH */.v} characters for team ${show(team.text)}.`);
    }
    else if (glob.startsWith('!')) {
        complain(node.at, `${show(glob)}: no glob excludes here. Give the project to a team further up: the first match wins.`);
    }
    return glob;
}

;// CONCATENATED MODULE: ./lib/config/read-figures.js






/** What the figures need beside rows: teams, budgets, prices, limits. Reads their files; problems are added. */
async function readFigures(reader, surroundings, problems) {
    const context = { reader, base: baseFolder(surroundings), problems };
    const teams = await readTeams(context);
    const budget = await readBudget(context, teams);
    const prices = await readPrices(context);
    const failOn = reader.optional(inputs/* inputs */.QL.failOn) ?? [];
    problems.push(...impossibleRules(reader, inputs/* inputs */.QL.failOn, failOn));
    return { teams: teams ?? null, budget, prices, failOn };
}

// EXTERNAL MODULE: ./lib/config/period.js
var config_period = __webpack_require__(98733);
;// CONCATENATED MODULE: ./lib/config/read-period.js


/** The days to report on; undefined when a problem was found, which is then in `problems`. */
function readPeriod(reader, now, problems) {
    const choice = pickPeriod(reader, now, problems);
    return choice && reader.optional(inputs/* inputs */.QL.compare) === 'off' ? { ...choice, previous: null } : choice;
}
function pickPeriod(reader, now, problems) {
    const { startDate, endDate, period } = inputs/* inputs */.QL;
    const dates = [startDate, endDate].filter((input) => reader.isSet(input));
    const [date] = dates;
    if (!date) {
        const name = reader.optional(period);
        return name && (0,config_period/* choosePeriod */.B8)(name, now);
    }
    if (dates.length === 1) {
        const other = date === startDate ? endDate : startDate;
        problems.push(`${reader.nameOf(date)} is given without ${other.name}: give both, in the same place, or neither.`);
    }
    if (reader.isSet(period)) {
        problems.push(`${reader.nameOf(period)} and ${reader.nameOf(date)} are both given: give either a period or the two dates.`);
    }
    return pickDays(reader, now, problems);
}
function pickDays(reader, now, problems) {
    const first = reader.optional(inputs/* inputs */.QL.startDate);
    const last = reader.optional(inputs/* inputs */.QL.endDate);
    const complete = (0,config_period/* lastCompleteDay */.WA)(now);
    if (first && last && first > last) {
        problems.push(`${reader.nameOf(inputs/* inputs */.QL.startDate)} is ${first}, which is after ${reader.nameOf(inputs/* inputs */.QL.endDate)}, ${last}.`);
    }
    else if (first && first > complete) {
        problems.push(`${reader.nameOf(inputs/* inputs */.QL.startDate)} is ${first}, but the last complete day is ${complete} (UTC). Start on it or before.`);
    }
    else if (first && last) {
        return (0,config_period/* choosePeriodOfDays */.zs)({ first, last }, now);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/config/read-config.js















/** The inputs that are always checked. Those of Datadog are when something is made for it. */
const READ = [...Object.values(inputs/* inputs */.QL), demo_inputs/* demoInputs */.b.timeScale];
/**
 * Reads and checks everything the run is asked to do: flags, then GitHub's `with:`, then the environment, then
 * the `--env-file`. Touches no network.
 * @throws InputError with every problem there is, not the first alone.
 */
async function readConfig(request) {
    const { sources, problems } = openSources(request);
    const known = [...inputs/* mainInputs */.Ni, ...Object.values(demo_inputs/* demoInputs */.b)];
    const reader = new input_reader/* InputReader */.i(sources, known);
    problems.push(...(0,config_sources/* unknownGitHubInputs */.BT)(sources, known), ...reader.problemsOf(READ), ...swappedProblems(reader), ...timeScaleProblems(reader));
    const period = readPeriod(reader, request.now, problems);
    const folders = readFolders(reader, request, problems);
    const figures = await readFigures(reader, request, problems);
    const destinations = { slack: readSlack(reader, problems), costs: readCosts(reader, problems) };
    const datadog = readDatadog(reader);
    problems.push(...datadog.problems);
    if (problems.length > 0 || !period || !folders)
        throw new errors/* InputError */.dz([...new Set(problems)]);
    const notes = [
        ...(0,config_sources/* unknownPrefixedNames */.iM)(sources, known),
        ...reader.differences(READ),
        ...idleSettings(reader, destinations),
        ...datadog.notes,
        ...environmentNotes(request.env),
    ];
    const settings = { ...figures, ...destinations, ...folders, datadog: datadog.config };
    return { ...readValues(reader), ...settings, period, notes };
}
function openSources({ flags, env, envFile, cwd }) {
    const problems = [...flags.problems];
    const sources = { flags: flags.values, env, together: inputs/* dayInputs */.oB };
    if (envFile === undefined)
        return { sources, problems };
    const file = readEnvFile(envFile, cwd);
    if ('problem' in file)
        return { sources, problems: [...problems, file.problem] };
    return { sources: { ...sources, envFile: { name: (0,shown/* shown */.S)(envFile), values: file.values } }, problems };
}
/** What is in the config as it was given, and depends on no other input. */
function readValues(reader) {
    return {
        token: reader.value(inputs/* inputs */.QL.token),
        orgId: reader.value(inputs/* inputs */.QL.orgId),
        sharedOrgIds: [...new Set(reader.optional(inputs/* inputs */.QL.sharedOrgIds))],
        allowedDownloadHosts: reader.optional(inputs/* inputs */.QL.allowedDownloadHosts) ?? [],
        mergeUsageReports: reader.value(inputs/* inputs */.QL.mergeUsageReports),
        parquet: reader.value(inputs/* inputs */.QL.parquet),
        projects: reader.optional(inputs/* inputs */.QL.projects) ?? [],
        top: reader.value(inputs/* inputs */.QL.top),
        creditPrice: reader.value(inputs/* inputs */.QL.creditPrice),
        currency: reader.value(inputs/* inputs */.QL.currency),
        seats: reader.value(inputs/* inputs */.QL.seats),
        lenient: reader.value(inputs/* inputs */.QL.lenient),
        quickchartUrl: reader.optional(inputs/* inputs */.QL.quickchartUrl),
        artifactName: reader.value(inputs/* inputs */.QL.artifactName),
        artifactRetentionDays: reader.optional(inputs/* inputs */.QL.artifactRetentionDays),
        exportJobIds: reader.optional(inputs/* inputs */.QL.exportJobIds) ?? [],
        timeoutMinutes: reader.value(inputs/* inputs */.QL.timeoutMinutes),
        apiUrl: reader.value(inputs/* inputs */.QL.apiUrl),
        timeScale: reader.value(demo_inputs/* demoInputs */.b.timeScale),
    };
}
/** A likely reason for an id that is refused: no token is a UUID. */
function swappedProblems(reader) {
    const { token, orgId } = inputs/* inputs */.QL;
    const refused = reader.isSet(orgId) && reader.optional(orgId) === undefined;
    if (!refused || !(0,uuid/* isUuid */.O)(reader.optional(token)?.reveal() ?? ''))
        return [];
    return [`${reader.nameOf(token)} holds a UUID and ${reader.nameOf(orgId)} does not: the two look swapped.`];
}
function timeScaleProblems(reader) {
    const scale = reader.optional(demo_inputs/* demoInputs */.b.timeScale);
    const url = reader.optional(inputs/* inputs */.QL.apiUrl);
    if (scale === undefined || scale === 1 || url === undefined || (0,hosts/* isLoopbackHost */.c)(url.hostname))
        return [];
    return [
        `${reader.nameOf(demo_inputs/* demoInputs */.b.timeScale)} is for demos and tests: it needs an api-url on this machine, such as http://127.0.0.1:8080.`,
    ];
}


/***/ }),

/***/ 32884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fromEnvironment),
/* harmony export */   BT: () => (/* binding */ unknownGitHubInputs),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   iM: () => (/* binding */ unknownPrefixedNames),
/* harmony export */   xr: () => (/* binding */ onGitHub)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92050);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90948);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57583);



/** Where a text can come from, the winner first. */
const ORIGINS = ['flag', 'with', 'environment', 'env-file'];
function onGitHub(env) {
    return env.GITHUB_ACTIONS === 'true';
}
/**
 * What was given for an input: flag, then GitHub's `with:`, then environment. An empty text is none. Of inputs that
 * go together, what stands in a lower place than the highest that has any of them is none either.
 */
function lookUp(input, sources) {
    const all = allGiven(input, sources);
    const { together = [] } = sources;
    if (!together.includes(input))
        return all[0];
    const origins = new Set(together.flatMap((one) => allGiven(one, sources)).map(({ origin }) => origin));
    const highest = ORIGINS.find((origin) => origins.has(origin));
    return all.find(({ origin }) => origin === highest);
}
function allGiven(input, sources) {
    const { flags, env } = sources;
    const flag = given(flags.get(input.name), 'flag', `--${input.name}`);
    const underWith = onGitHub(env) ? given(env[(0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .githubName */ .Bi)(input)], 'with', 'under with:') : undefined;
    return [flag ?? [], underWith ?? [], fromEnvironment(input, sources)].flat();
}
/** What the environment holds for an input, the winning name first. */
function fromEnvironment(input, { env, envFile }) {
    return (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentNames */ .iF)(input).flatMap((name) => given(env[name], 'environment', name) ??
        given(envFile?.values[name], 'env-file', `${name} in ${envFile?.name}`) ??
        []);
}
/** A sentence for each thing under `with:` that is no input. Only on GitHub. */
function unknownGitHubInputs({ env }, known) {
    if (!onGitHub(env))
        return [];
    const names = known.map(_input_js__WEBPACK_IMPORTED_MODULE_1__/* .githubName */ .Bi);
    return Object.keys(env)
        .filter((key) => key.startsWith(_input_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_PREFIX */ .fQ) && env[key]?.trim() && !names.includes(key))
        .map((key) => {
        const name = key.slice(_input_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_PREFIX */ .fQ.length).toLowerCase();
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}" under with: is not an input.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, known.map((input) => input.name))}`;
    });
}
/** A sentence for each environment name with our prefix that is no input: it is ignored, which may surprise. */
function unknownPrefixedNames({ env, envFile }, known) {
    // By the prefixed name also of an input that has a bare one, so that the bare one can be suggested.
    const byPrefixed = new Map(known.map((input) => [(0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixedName */ .NJ)(input), (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentNames */ .iF)(input)[0] ?? input.name]));
    const names = new Set(known.flatMap(_input_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentNames */ .iF));
    const keys = [...Object.keys(env), ...Object.keys(envFile?.values ?? {})];
    return [...new Set(keys)]
        .filter((key) => key.startsWith(_input_js__WEBPACK_IMPORTED_MODULE_1__/* .PREFIX */ .H3) && !names.has(key))
        .map((key) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(key)} is not the name of an input and was ignored.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, byPrefixed.keys(), (name) => byPrefixed.get(name) ?? name)}`);
}
function given(text, origin, source) {
    const trimmed = text?.trim();
    return trimmed ? { text: trimmed, origin, source } : undefined;
}


/***/ }),

/***/ 98099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ BadYaml)
/* harmony export */ });
/** Why a text is refused. The message is a sentence or two and holds nothing of the text. */
class BadYaml extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}


/***/ })

};

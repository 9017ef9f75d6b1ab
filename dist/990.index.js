export const id = 990;
export const ids = [990];
export const modules = {

/***/ 40540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _common_escape_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90763);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92050);
/* harmony import */ var _kinds_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32242);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32884);




/** Reads inputs from their sources and says, in sentences for people, what is wrong with them. */
class InputReader {
    #sources;
    #secrets;
    /** `known` are all inputs there are: the values of the secret ones are kept out of every message. */
    constructor(sources, known) {
        this.#sources = sources;
        this.#secrets = known
            .filter(({ kind }) => kind.secret)
            .flatMap((input) => [(0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(input, sources), ...(0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .fromEnvironment */ .AU)(input, sources)])
            .flatMap((given) => given?.text ?? []);
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
        return (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(input, this.#sources) !== undefined;
    }
    /** `end-date (END_DATE)`: the input and where its value stands. */
    nameOf(input) {
        const given = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(input, this.#sources);
        return given ? `${input.name} (${given.source})` : input.name;
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
            const [first, ...others] = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .fromEnvironment */ .AU)(input, this.#sources);
            const other = others.find(({ text }) => text !== first?.text);
            if (!input.warnOfDifference || !first || !other)
                return [];
            return [`${first.source} and ${other.source} hold different values; ${first.source} is used.`];
        });
    }
    #parse(input) {
        const given = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(input, this.#sources);
        const text = given?.text ?? input.default;
        if (text === undefined)
            return undefined;
        try {
            return { value: input.kind.parse(text) };
        }
        catch (error) {
            if (!(error instanceof _kinds_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F) || !given)
                throw error;
            return { problem: this.#refused(input, given, error.message) };
        }
    }
    #refused(input, given, reason) {
        const value = input.kind.secret ? '' : `: ${this.#shown(given.text)}`;
        return `${this.nameOf(input)}${value} is not allowed. ${reason}`;
    }
    #shown(text) {
        // A token that was put into the wrong variable must not be printed either.
        if (/CCI(PAT|PRJ)_/i.test(text) || this.#secrets.some((secret) => text.includes(secret))) {
            return 'the value (not shown, it holds a secret)';
        }
        const withoutLogin = text.replace(/\/\/[^/\s]*@/, '//…@').replace(/(:\/\/[^?]*\?).*/s, '$1…');
        return `"${(0,_common_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_common_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLogText */ .Ht)(withoutLogin), 80)}"`;
    }
    #missing(input) {
        const name = (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNames */ .iF)(input)[0];
        const first = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .onGitHub */ .xr)(this.#sources.env)
            ? 'give it under with:, or '
            : input.kind.secret
                ? ''
                : `give --${input.name}, or `;
        return `${input.name} is missing: ${first}set ${name} in the environment.`;
    }
}


/***/ }),

/***/ 27990:
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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/common/escape/log.js
var log = __webpack_require__(90763);
;// CONCATENATED MODULE: ./lib/config/env-file.js





/** Reads `NAME=value` lines, as `docker run --env-file` and dotenv files have them; or says why it can't. */
function readEnvFile(path, cwd) {
    try {
        return { values: (0,external_node_util_.parseEnv)((0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), 'utf8')) };
    }
    catch (error) {
        const why = (0,errors/* errorCode */.CA)(error) === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
        return { problem: `--env-file: "${(0,log/* cut */.Jj)((0,log/* safeLogText */.Ht)(path), 80)}" cannot be used: ${why}.` };
    }
}

// EXTERNAL MODULE: ./lib/config/inputs.js + 17 modules
var inputs = __webpack_require__(39587);
// EXTERNAL MODULE: ./lib/config/sources.js
var config_sources = __webpack_require__(32884);
;// CONCATENATED MODULE: ./lib/config/folders.js



/**
 * Output and state folder as absolute paths, relative ones taken from the workspace on GitHub and from the
 * working directory elsewhere. Undefined when a problem was found, which is then in `problems`.
 */
function readFolders(reader, { env, cwd }, problems) {
    const output = reader.optional(inputs/* inputs */.QL.outputDir);
    const state = reader.optional(inputs/* inputs */.QL.stateDir);
    if (output === undefined || state === undefined)
        return undefined;
    const base = ((0,config_sources/* onGitHub */.xr)(env) && env.GITHUB_WORKSPACE) || cwd;
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
// EXTERNAL MODULE: ./lib/common/day.js
var common_day = __webpack_require__(83743);
;// CONCATENATED MODULE: ./lib/config/calendar.js

/** The Monday of the day's week; weeks run from Monday to Sunday. */
function mondayOf(day) {
    const sundayFirst = new Date((0,common_day/* startOf */.GH)(day)).getUTCDay();
    return (0,common_day/* addDays */.fi)(day, -((sundayFirst + 6) % 7));
}
function firstOfMonth(day) {
    return (0,common_day/* addDays */.fi)(day, 1 - Number(day.slice(8)));
}
/** The whole calendar month that holds the day. */
function monthOf(day) {
    const first = firstOfMonth(day);
    // 31 days on is always the next month.
    return { first, last: (0,common_day/* addDays */.fi)(firstOfMonth((0,common_day/* addDays */.fi)(first, 31)), -1) };
}
/** The same number of days, `days` later; earlier when negative. */
function shift({ first, last }, days) {
    return { first: (0,common_day/* addDays */.fi)(first, days), last: (0,common_day/* addDays */.fi)(last, days) };
}

;// CONCATENATED MODULE: ./lib/config/period.js


/** How long after its end a day's usage takes to be ready: until 10:30 UTC of the next day. */
const READY_AFTER_MS = 10.5 * 3_600_000;
/** The last day whose usage is ready at `now` (milliseconds since 1970). */
function lastReadyDay(now) {
    return (0,common_day/* addDays */.fi)((0,common_day/* dayAt */.OC)(now - READY_AFTER_MS), -1);
}
/** The last day that is over at `now`, ready or not. */
function lastCompleteDay(now) {
    return (0,common_day/* addDays */.fi)((0,common_day/* dayAt */.OC)(now), -1);
}
/** The days that a named period means at `now` (milliseconds since 1970). It ends at the last ready day. */
function choosePeriod(asked, now) {
    return { ...settle(asked, lastReadyDay(now), (0,common_day/* dayAt */.OC)(now)), label: asked.name };
}
function settle({ name, days }, ready, today) {
    switch (name) {
        case 'yesterday':
            return yesterday(ready, today);
        case 'last-week':
            return lastWeek(ready, today);
        case 'last-month':
            return lastMonth(ready, today);
        case 'week-to-date':
            return weekToDate(ready, today);
        case 'month-to-date':
            return monthToDate(ready, today);
        default:
            return { ...withDaysBefore({ first: (0,common_day/* addDays */.fi)(ready, 1 - days), last: ready }), notes: [] };
    }
}
/**
 * The days that were asked for one by one. They are taken as given, but an end that is not over yet becomes the
 * last complete day; the start must not be after it.
 */
function choosePeriodOfDays(asked, now) {
    const complete = lastCompleteDay(now);
    const notes = [];
    let { last } = asked;
    if (last > complete) {
        notes.push(`${last} is not over yet, so the period ends on ${complete}, the last complete day (UTC).`);
        last = complete;
    }
    if (last > lastReadyDay(now))
        notes.push(notReady(last));
    return { ...withDaysBefore({ first: asked.first, last }), notes, label: (0,common_day/* formatPeriod */.dH)(asked) };
}
function yesterday(ready, today) {
    const wanted = (0,common_day/* addDays */.fi)(today, -1);
    const notes = ready < wanted ? [`${notReady(wanted)} The day before it is reported: ${ready}.`] : [];
    return { ...withDaysBefore({ first: ready, last: ready }), notes };
}
/** Monday to Sunday, the last week that is ready as a whole. */
function lastWeek(ready, today) {
    const last = (0,common_day/* addDays */.fi)(mondayOf((0,common_day/* addDays */.fi)(ready, 1)), -1);
    const period = { first: (0,common_day/* addDays */.fi)(last, -6), last };
    const wanted = (0,common_day/* addDays */.fi)(mondayOf(today), -1);
    const notes = last < wanted ? [`${notReady(wanted)} The week before is reported: ${(0,common_day/* formatPeriod */.dH)(period)}.`] : [];
    return { period, previous: shift(period, -7), notes };
}
/** The last calendar month that is ready as a whole. */
function lastMonth(ready, today) {
    const period = monthBefore((0,common_day/* addDays */.fi)(ready, 1));
    const wanted = monthBefore(today).last;
    const notes = period.last < wanted
        ? [`${notReady(wanted)} The month before is reported: ${(0,common_day/* formatPeriod */.dH)(period)}.`]
        : [];
    return { period, previous: monthBefore(period.first), notes };
}
/** The week of the last ready day, up to that day, compared with the same days of the week before. */
function weekToDate(ready, today) {
    const period = { first: mondayOf(ready), last: ready };
    const notes = (0,common_day/* holds */.v9)({ first: mondayOf(today), last: today }, ready)
        ? []
        : [`No day of this week is ready yet. The week before is reported: ${(0,common_day/* formatPeriod */.dH)(period)}.`];
    return { period, previous: shift(period, -7), notes };
}
/**
 * The month of the last ready day, up to that day, compared with the same days of the month before (as many as
 * it has). When that turns out to be a whole month, then with the whole month before.
 */
function monthToDate(ready, today) {
    const period = { first: firstOfMonth(ready), last: ready };
    const before = monthBefore(ready);
    const sameDays = (0,common_day/* addDays */.fi)(before.first, (0,common_day/* lengthOf */.Y5)(period) - 1);
    const whole = ready === monthOf(ready).last || sameDays > before.last;
    const notes = (0,common_day/* holds */.v9)(monthOf(today), ready)
        ? []
        : [`No day of this month is ready yet. The month before is reported: ${(0,common_day/* formatPeriod */.dH)(period)}.`];
    return { period, previous: whole ? before : { first: before.first, last: sameDays }, notes };
}
function monthBefore(day) {
    return monthOf((0,common_day/* addDays */.fi)(firstOfMonth(day), -1));
}
/** Compared with as many days directly before it. */
function withDaysBefore(period) {
    return { period, previous: shift(period, -(0,common_day/* lengthOf */.Y5)(period)) };
}
function notReady(day) {
    const time = new Date((0,common_day/* startOf */.GH)((0,common_day/* addDays */.fi)(day, 1)) + READY_AFTER_MS)
        .toISOString()
        .slice(0, 16)
        .replace('T', ' at ');
    return `The usage of ${day} may be incomplete: CircleCI has it ready by about ${time} UTC.`;
}

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
        return name && choosePeriod(name, now);
    }
    if (dates.length === 1) {
        const other = date === startDate ? endDate : startDate;
        problems.push(`${reader.nameOf(date)} is given without ${other.name}: give both, or neither.`);
    }
    if (reader.isSet(period)) {
        problems.push(`${reader.nameOf(period)} and ${reader.nameOf(date)} are both given: give either a period or the two dates.`);
    }
    return pickDays(reader, now, problems);
}
function pickDays(reader, now, problems) {
    const first = reader.optional(inputs/* inputs */.QL.startDate);
    const last = reader.optional(inputs/* inputs */.QL.endDate);
    const complete = lastCompleteDay(now);
    if (first && last && first > last) {
        problems.push(`${reader.nameOf(inputs/* inputs */.QL.startDate)} is ${first}, which is after ${reader.nameOf(inputs/* inputs */.QL.endDate)}, ${last}.`);
    }
    else if (first && first > complete) {
        problems.push(`${reader.nameOf(inputs/* inputs */.QL.startDate)} is ${first}, but the last complete day is ${complete} (UTC). Start on it or before.`);
    }
    else if (first && last) {
        return choosePeriodOfDays({ first, last }, now);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/config/read-config.js









/** The inputs that mean something to this version. The Datadog settings are declared, but not read. */
const READ = [...Object.values(inputs/* inputs */.QL), demo_inputs/* demoInputs */.b.timeScale];
/**
 * Reads and checks everything the run is asked to do: flags, then GitHub's `with:`, then the environment, then
 * the `--env-file`. Touches no network.
 * @throws InputError with every problem there is, not the first alone.
 */
function readConfig(request) {
    const { sources, problems } = openSources(request);
    const known = [...inputs/* mainInputs */.Ni, ...Object.values(demo_inputs/* demoInputs */.b)];
    const reader = new input_reader/* InputReader */.i(sources, known);
    problems.push(...(0,config_sources/* unknownGitHubInputs */.BT)(sources, known), ...reader.problemsOf(READ), ...datadogProblems(reader), ...timeScaleProblems(reader));
    const period = readPeriod(reader, request.now, problems);
    const folders = readFolders(reader, request, problems);
    if (problems.length > 0 || !period || !folders)
        throw new errors/* InputError */.dz(problems);
    const notes = [...(0,config_sources/* unknownPrefixedNames */.iM)(sources, known), ...reader.differences(READ)];
    return { ...readValues(reader), ...folders, period, notes };
}
function openSources({ flags, env, envFile, cwd }) {
    const problems = [...flags.problems];
    const sources = { flags: flags.values, env };
    if (envFile === undefined)
        return { sources, problems };
    const file = readEnvFile(envFile, cwd);
    if ('problem' in file)
        return { sources, problems: [...problems, file.problem] };
    return { sources: { ...sources, envFile: { name: envFile, values: file.values } }, problems };
}
function readValues(reader) {
    return {
        token: reader.value(inputs/* inputs */.QL.token),
        orgId: reader.value(inputs/* inputs */.QL.orgId),
        sharedOrgIds: [...new Set(reader.optional(inputs/* inputs */.QL.sharedOrgIds))],
        mergeUsageReports: reader.value(inputs/* inputs */.QL.mergeUsageReports),
        projects: reader.optional(inputs/* inputs */.QL.projects) ?? [],
        top: reader.value(inputs/* inputs */.QL.top),
        creditPrice: reader.value(inputs/* inputs */.QL.creditPrice),
        currency: reader.value(inputs/* inputs */.QL.currency),
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
function datadogProblems(reader) {
    if (!reader.optional(inputs/* inputs */.QL.sendToDatadog))
        return [];
    return [
        `${reader.nameOf(inputs/* inputs */.QL.sendToDatadog)}: Datadog is not supported by this version yet; set it to false or leave it out.`,
    ];
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
/* harmony import */ var _common_escape_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90763);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92050);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90948);



function onGitHub(env) {
    return env.GITHUB_ACTIONS === 'true';
}
/** What was given for an input: flag, then GitHub's `with:`, then environment. An empty text is none. */
function lookUp(input, sources) {
    const { flags, env } = sources;
    return (given(flags.get(input.name), `--${input.name}`) ??
        (onGitHub(env) ? given(env[(0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .githubName */ .Bi)(input)], 'under with:') : undefined) ??
        fromEnvironment(input, sources)[0]);
}
/** What the environment holds for an input, the winning name first. */
function fromEnvironment(input, { env, envFile }) {
    return (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNames */ .iF)(input).flatMap((name) => given(env[name], name) ?? given(envFile?.values[name], `${name} in ${envFile?.name}`) ?? []);
}
/** A sentence for each thing under `with:` that is no input. Only on GitHub. */
function unknownGitHubInputs({ env }, known) {
    if (!onGitHub(env))
        return [];
    const names = known.map(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .githubName */ .Bi);
    return Object.keys(env)
        .filter((key) => key.startsWith(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_PREFIX */ .fQ) && env[key]?.trim() && !names.includes(key))
        .map((key) => {
        const name = key.slice(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_PREFIX */ .fQ.length).toLowerCase();
        return `"${shownName(name)}" under with: is not an input.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known.map((input) => input.name))}`;
    });
}
/** A sentence for each environment name with our prefix that is no input: it is ignored, which may surprise. */
function unknownPrefixedNames({ env, envFile }, known) {
    // By the prefixed name also of an input that has a bare one, so that the bare one can be suggested.
    const byPrefixed = new Map(known.map((input) => [(0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixedName */ .NJ)(input), (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNames */ .iF)(input)[0] ?? input.name]));
    const names = new Set(known.flatMap(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNames */ .iF));
    const keys = [...Object.keys(env), ...Object.keys(envFile?.values ?? {})];
    return [...new Set(keys)]
        .filter((key) => key.startsWith(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX */ .H3) && !names.has(key))
        .map((key) => `${shownName(key)} is not the name of an input and was ignored.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, byPrefixed.keys(), (name) => byPrefixed.get(name) ?? name)}`);
}
function given(text, source) {
    const trimmed = text?.trim();
    return trimmed ? { text: trimmed, source } : undefined;
}
function shownName(name) {
    return (0,_common_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_common_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLogText */ .Ht)(name), 60);
}


/***/ })

};

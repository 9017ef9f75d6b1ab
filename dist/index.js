#!/usr/bin/env -S node --
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 9419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);

/** A clock that runs `scale` times as fast as the machine's; 1 is real time. */
function createClock(scale = 1) {
    const startWall = Date.now();
    const start = performance.now();
    return {
        now: () => (scale === 1 ? Date.now() : startWall + (performance.now() - start) * scale),
        elapsed: () => (performance.now() - start) * scale,
        async sleep(ms, signal) {
            signal?.throwIfAborted();
            try {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, ms) / scale, undefined, signal && { signal });
            }
            catch (error) {
                signal?.throwIfAborted();
                throw error;
            }
        },
        realMs: (ms) => ms / scale,
    };
}


/***/ }),

/***/ 83743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   OC: () => (/* binding */ dayAt),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   dH: () => (/* binding */ formatPeriod),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
const MS_A_DAY = 86_400_000;
/** Reads `YYYY-MM-DD`; undefined when it is not a day that exists. */
function parseDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
/** The UTC day that holds this instant (milliseconds since 1970). */
function dayAt(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}
/** Midnight UTC at the day's start, in milliseconds since 1970. */
function startOf(day) {
    return Date.parse(`${day}T00:00:00Z`);
}
function addDays(day, days) {
    return dayAt(startOf(day) + days * MS_A_DAY);
}
/** Whole days from `a` to `b`; negative when b is earlier. */
function daysBetween(a, b) {
    return Math.round((startOf(b) - startOf(a)) / MS_A_DAY);
}
/** How many days the period holds, both ends included. */
function lengthOf({ first, last }) {
    return daysBetween(first, last) + 1;
}
function holds({ first, last }, day) {
    return day >= first && day <= last;
}
/** Every day of the period, in order. */
function daysOf({ first, last }) {
    return Array.from({ length: lengthOf({ first, last }) }, (_, i) => addDays(first, i));
}
/** `2026-01-01..2026-01-31`. */
function formatPeriod({ first, last }) {
    return `${first}..${last}`;
}


/***/ }),

/***/ 63302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   E: () => (/* binding */ KnownError),
/* harmony export */   G_: () => (/* binding */ OverThresholdError),
/* harmony export */   Qf: () => (/* binding */ ExportFailedError),
/* harmony export */   VE: () => (/* binding */ DeliveryError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   kY: () => (/* binding */ DamagedDataError),
/* harmony export */   ud: () => (/* binding */ NoSpaceError),
/* harmony export */   wc: () => (/* binding */ ComeBackLaterError)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38035);

/**
 * A failure that a person can act on. Its message is one or two plain sentences: what happened and what to do.
 * Anything thrown that is not a KnownError is a bug and exits with 1 and a stack trace.
 */
class KnownError extends Error {
    get name() {
        return this.constructor.name;
    }
}
/** One or more inputs are missing or wrong; all problems are reported together. */
class InputError extends KnownError {
    exitCode = _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .y.badInput;
    problems;
    constructor(problems) {
        super(problems.join('\n'));
        this.problems = problems;
    }
}
/** Files are saved, but a delivery (artifacts, Datadog, Slack) failed. */
class DeliveryError extends KnownError {
    exitCode = _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .y.deliveryFailed;
}
/** CircleCI answered 401, 403 or 404: the token or the organisation is not accepted. */
class RefusedError extends KnownError {
    exitCode = _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .y.refused;
}
/** The deadline or a rate limit stands in the way; the same command run again resumes. */
class ComeBackLaterError extends KnownError {
    exitCode = _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .y.comeBackLater;
}
/** The data is damaged or breaks the contract; nothing was published from it. */
class DamagedDataError extends KnownError {
    exitCode = _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .y.damaged;
}
/** CircleCI reports that the export failed, or refuses the dates that were asked for. */
class ExportFailedError extends KnownError {
    exitCode = _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .y.exportFailed;
}
/** No disk space, no memory, or a folder that can't be written. */
class NoSpaceError extends KnownError {
    exitCode = _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .y.noSpace;
}
/** A budget or threshold of `fail-on` is exceeded; everything was delivered before. */
class OverThresholdError extends KnownError {
    exitCode = _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .y.overBudget;
}
/** The run was cancelled by a signal. */
class CancelledError extends KnownError {
    exitCode;
    constructor(signal) {
        super(`Cancelled by ${signal}. The same command run again resumes an export that was begun.`);
        this.exitCode = signal === 'SIGINT' ? _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .y.interrupted : _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .y.terminated;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of a Node.js or undici error (ENOSPC, ECONNRESET, UND_ERR_…), looking through its causes. */
function errorCode(error) {
    for (let e = error, depth = 0; e instanceof Error && depth < 10; e = e.cause, depth++) {
        const { code } = e;
        if (typeof code === 'string')
            return code;
    }
    return undefined;
}


/***/ }),

/***/ 90763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ safeLogText),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Px: () => (/* binding */ safeLogLines)
/* harmony export */ });
/**
 * Makes text from outside (names in the data, server messages) safe in a log line.
 *
 * Control, bidirectional, zero-width and other invisible characters become `\u{…}`, so that nothing can move
 * the cursor, forge a line or hide. `::` and `##[` are broken, because the GitHub runner obeys `::command::` at
 * the start of a line and `##[command]` anywhere in it, on stdout and stderr alike.
 */
function safeLogText(text) {
    return text
        .toWellFormed()
        .replace(UNSAFE, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
        .replaceAll('##[', '##\\[')
        .replace(/:(?=:)/g, ':\\');
}
// Cc, Cf (bidi, zero-width, tags), Zl, Zp, unassigned fillers that render as nothing.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
/** As `safeLogText`, but keeps line breaks: for messages of this program that span lines. */
function safeLogLines(text) {
    return text
        .split(/\r\n|\n/)
        .map(safeLogText)
        .join('\n');
}
/** Cuts text to at most `max` characters, none of them in half, marking the cut. */
function cut(text, max) {
    return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 38035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ExitCode)
/* harmony export */ });
/**
 * What the process exits with. Documented in README.md; an unknown code means failure.
 * Never renumber: other people's pipelines branch on these.
 */
const ExitCode = {
    /** Everything that was asked for was done and delivered. */
    ok: 0,
    /** A bug in this program. */
    bug: 1,
    /** An input is missing or wrong; nothing was sent anywhere. */
    badInput: 2,
    /** The files are saved, but one of the deliveries failed. */
    deliveryFailed: 3,
    /** CircleCI refused the token or the organisation. */
    refused: 4,
    /** Deadline, rate limit, CircleCI out of reach, or another run in the same folder; the same command run again resumes. */
    comeBackLater: 5,
    /** What CircleCI sent is damaged or not what it should be. */
    damaged: 6,
    /** CircleCI could not make the export. */
    exportFailed: 7,
    /** This machine has no disk space, no memory or no permission to write. */
    noSpace: 8,
    /** A budget or threshold named in the inputs is exceeded. */
    overBudget: 9,
    /** Cancelled by SIGINT. */
    interrupted: 130,
    /** Cancelled by SIGTERM. */
    terminated: 143,
};


/***/ }),

/***/ 17559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob),
/* harmony export */   v: () => (/* binding */ MAX_GLOB_LENGTH)
/* harmony export */ });
/** Longest pattern that can be compiled, in UTF-16 units; time and memory are bounded by it. */
const MAX_GLOB_LENGTH = 1000;
const BITS = 32;
/**
 * Compiles a glob: `*` is any run of characters (also none, also `/`), `?` is any one character, everything
 * else is itself. Case counts; there is no escape character. The whole text must match.
 *
 * All positions in the pattern where a match could stand are followed at once, 32 to a machine word. So a
 * text is read once, front to back, whatever the pattern is: nobody can write one that hangs a run.
 * @throws RangeError when the pattern is longer than MAX_GLOB_LENGTH.
 */
function compileGlob(pattern) {
    if (pattern.length > MAX_GLOB_LENGTH)
        throw new RangeError(`A glob has at most ${MAX_GLOB_LENGTH} characters`);
    // Long lists of plain names are the usual case, and need none of the machinery.
    if (!/[*?]/.test(pattern))
        return (text) => text === pattern;
    const { steps, loops } = readPattern(pattern);
    const words = Math.floor(steps.length / BITS) + 1;
    const wildcards = wordsWithBits(words, indexesOf(steps, '?'));
    const matching = new Map([...new Set(steps)].map((step) => [
        step,
        wordsWithBits(words, [...indexesOf(steps, step), ...indexesOf(steps, '?')]),
    ]));
    const stay = wordsWithBits(words, loops);
    return (text) => {
        const standing = new Uint32Array(words);
        standing[0] = 1;
        for (const character of text) {
            if (!advance(standing, matching.get(character) ?? wildcards, stay))
                return false;
        }
        return hasBit(standing, steps.length);
    };
}
/**
 * Takes the pattern apart: `steps` are its characters but for stars, `loops` the positions (steps taken so
 * far) at which a star lets any character pass.
 */
function readPattern(pattern) {
    const steps = [];
    const loops = [];
    for (const character of pattern) {
        if (character === '*')
            loops.push(steps.length);
        else
            steps.push(character);
    }
    return { steps, loops };
}
function indexesOf(steps, wanted) {
    return steps.flatMap((step, i) => (step === wanted ? [i] : []));
}
function wordsWithBits(words, bits) {
    const set = new Uint32Array(words);
    for (const bit of bits) {
        const word = Math.floor(bit / BITS);
        set[word] = (set[word] ?? 0) | (1 << (bit % BITS));
    }
    return set;
}
function hasBit(set, bit) {
    return ((set[Math.floor(bit / BITS)] ?? 0) & (1 << (bit % BITS))) !== 0;
}
/** Reads one character: positions whose step it matches move on by one, those with a star also stay. */
function advance(standing, matching, stay) {
    let carry = 0;
    let alive = 0;
    for (let i = 0; i < standing.length; i++) {
        const now = standing[i] ?? 0;
        const moved = now & (matching[i] ?? 0);
        const next = (moved << 1) | carry | (now & (stay[i] ?? 0));
        carry = moved >>> (BITS - 1);
        standing[i] = next;
        alive |= next;
    }
    return alive !== 0;
}


/***/ }),

/***/ 70278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/**
 * Whether a host name, as `URL.hostname` writes it, is this machine by name: 127.0.0.0/8, ::1, localhost.
 * No resolver is asked.
 */
function isLoopbackHost(hostname) {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    return (name === 'localhost' ||
        name.endsWith('.localhost') ||
        name === '[::1]' ||
        /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name));
}


/***/ }),

/***/ 42669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ looksLikeToken),
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);

/**
 * A text that must not be seen: token, webhook, presigned url. It prints as its label wherever it turns up
 * (string, JSON, console.log, error messages); only `reveal()` gives the text, at the one place that sends it.
 */
class Secret {
    #text;
    label;
    constructor(text, label) {
        this.#text = text;
        this.label = label;
    }
    reveal() {
        return this.#text;
    }
    toString() {
        return `[${this.label}]`;
    }
    toJSON() {
        return this.toString();
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return this.toString();
    }
}
/**
 * Tokens that people mix up with other values: CircleCI's of today and before (40 hex digits), keys of Datadog (32 or
 * 40), GitHub's tokens, Slack's webhooks.
 */
const TOKEN_SHAPES = [
    /CCI(?:PAT|PRJ)_/i,
    /(?<![0-9a-z])(?:[0-9a-f]{32}|[0-9a-f]{40})(?![0-9a-z])/i,
    /(?:gh[opsru]|github_pat)_\w{20}/i,
    /hooks\.slack(?:-gov)?\.com\//i,
];
/** Whether a text that should be no secret holds what looks like one, so that no message may show it. */
function looksLikeToken(text) {
    return TOKEN_SHAPES.some((shape) => shape.test(text));
}


/***/ }),

/***/ 57444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ datadogSwitches),
/* harmony export */   i: () => (/* binding */ datadogInputs)
/* harmony export */ });
/* harmony import */ var _kinds_datadog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92824);
/* harmony import */ var _kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89470);
/* harmony import */ var _kinds_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44368);



/** Whether anything is made for Datadog at all. The settings mean nothing, and are not checked, unless one is true. */
const datadogSwitches = {
    sendToDatadog: {
        name: 'send-to-datadog',
        env: ['SEND_TO_DATADOG'],
        kind: _kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
        group: 'Datadog',
        default: 'false',
        help: 'Send metrics to Datadog, one point for each day; see docs/datadog.md.',
    },
    dryRun: {
        name: 'datadog-dry-run',
        kind: _kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
        group: 'Datadog',
        default: 'false',
        help: 'Send nothing to Datadog: say what would be sent and about what it costs, and write it to files. Needs no key.',
    },
};
/** What is sent to Datadog, and how. */
const datadogInputs = {
    apiKey: {
        name: 'datadog-api-key',
        env: ['DATADOG_API_KEY', 'DD_API_KEY'],
        kind: (0,_kinds_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secret */ .r)('datadog-api-key'),
        group: 'Datadog',
        unset: 'none',
        warnOfDifference: true,
        help: 'API key of Datadog, needed to send.',
    },
    appKey: {
        name: 'datadog-app-key',
        env: ['DATADOG_APP_KEY', 'DD_APP_KEY'],
        kind: (0,_kinds_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secret */ .r)('datadog-app-key'),
        group: 'Datadog',
        unset: 'none',
        warnOfDifference: true,
        help: 'Application key of Datadog: with it the run makes sure that Datadog keeps the points.',
    },
    site: {
        name: 'datadog-site',
        env: ['DATADOG_SITE', 'DD_SITE'],
        kind: _kinds_datadog_js__WEBPACK_IMPORTED_MODULE_0__/* .datadogSite */ .OD,
        group: 'Datadog',
        default: 'datadoghq.com',
        warnOfDifference: true,
        help: 'Site of Datadog, such as us5.datadoghq.com or datadoghq.eu.',
    },
    historical: {
        name: 'datadog-historical',
        kind: (0,_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('check', 'enable', 'assume'),
        group: 'Datadog',
        default: 'check',
        help: 'Datadog drops points older than an hour unless Historical Metrics is on for the metric. check looks (with an application key) and fails when it is off; enable switches it on; assume trusts that it is on.',
    },
    tags: {
        name: 'datadog-tags',
        kind: (0,_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('minimal', 'standard', 'full'),
        group: 'Datadog',
        default: 'standard',
        help: 'Tags of the metrics: minimal has organisation and project; standard adds workflow, job, resource class, status and team; full adds executor. More tags cost more.',
    },
    prefix: {
        name: 'datadog-metric-prefix',
        kind: _kinds_datadog_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPrefix */ .PX,
        group: 'Datadog',
        unset: 'circleci_usage, or ci in the legacy schema',
        help: 'What the names of the metrics start with.',
    },
    schema: {
        name: 'datadog-schema',
        kind: (0,_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('standard', 'legacy'),
        group: 'Datadog',
        default: 'standard',
        help: 'Names and tags of the metrics: standard, or those of the older Python script (legacy), with sums that are right.',
    },
    utilization: {
        name: 'datadog-utilization',
        kind: _kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
        group: 'Datadog',
        default: 'false',
        help: 'Send the use of CPU and RAM too.',
    },
    event: {
        name: 'datadog-event',
        kind: _kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
        group: 'Datadog',
        default: 'false',
        help: 'Send one event with the headline figures of the run too.',
    },
    maxSeries: {
        name: 'datadog-max-series',
        kind: (0,_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(100, 1_000_000),
        group: 'Datadog',
        default: '20000',
        help: 'Time series that one day may have. Beyond it the jobs with the fewest credits become one (job:__other__).',
    },
};


/***/ }),

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ demoInputs)
/* harmony export */ });
/* harmony import */ var _kinds_datadog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92824);
/* harmony import */ var _kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89470);


/** Options of `demo` and `demo-server`. They are not in action.yml. */
const demoInputs = {
    seed: {
        name: 'seed',
        kind: (0,_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(0, 4_294_967_295),
        group: 'Demo',
        default: '1',
        help: 'Which organisation is made up; the same seed gives the same one.',
    },
    rows: {
        name: 'rows',
        kind: (0,_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 10_000_000),
        group: 'Demo',
        default: '20000',
        help: 'About how many rows of usage the days below hold together.',
    },
    days: {
        name: 'days',
        // The made-up CircleCI keeps 13 months, too.
        kind: (0,_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 390),
        group: 'Demo',
        default: '30',
        help: 'Days that the rows are spread over, and that are reported on when no period is given.',
    },
    dialect: {
        name: 'dialect',
        kind: (0,_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('plain', 'quoted', 'mixed'),
        group: 'Demo',
        default: 'mixed',
        help: 'How the CSV is written: as older exports are, as newer ones are, or both by turns.',
    },
    timeScale: {
        name: 'time-scale',
        kind: (0,_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 100_000),
        group: 'Demo',
        default: '1',
        help: 'How many times faster than real time the clock runs; demo takes 60. A real run may set it only where api-url is this machine.',
    },
    port: {
        name: 'port',
        kind: (0,_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(0, 65_535),
        group: 'Demo',
        default: '0',
        help: 'Port that demo-server listens on; 0 takes a free one and prints it.',
    },
    datadogUrl: {
        name: 'datadog-url',
        kind: _kinds_datadog_js__WEBPACK_IMPORTED_MODULE_0__/* .loopbackOrigin */ .E6,
        group: 'Demo',
        unset: "the site's",
        help: 'Metrics intake on this machine that a run sends to in place of Datadog.',
    },
};


/***/ }),

/***/ 92050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ githubName),
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   NJ: () => (/* binding */ prefixedName),
/* harmony export */   fQ: () => (/* binding */ GITHUB_PREFIX),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   iF: () => (/* binding */ environmentNames)
/* harmony export */ });
/** Headings of `--help` and of the README's table, in their order. */
const GROUPS = [
    'CircleCI',
    'Days',
    'Figures',
    'Files',
    'Run',
    'Slack',
    'Costs',
    'Datadog',
    'Demo',
];
/** The environment names of an input, the winning one first. */
function environmentNames(input) {
    return input.env ?? [prefixedName(input)];
}
/** `CIRCLECI_USAGE_` + the name, in capitals. */
function prefixedName({ name }) {
    return PREFIX + name.toUpperCase().replaceAll('-', '_');
}
const PREFIX = 'CIRCLECI_USAGE_';
/** The name under which the GitHub runner passes an input. It keeps the hyphens. */
function githubName({ name }) {
    return GITHUB_PREFIX + name.toUpperCase();
}
const GITHUB_PREFIX = 'INPUT_';


/***/ }),

/***/ 78189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oB: () => (/* binding */ dayInputs),
  QL: () => (/* binding */ inputs),
  Ni: () => (/* binding */ mainInputs)
});

// EXTERNAL MODULE: ./lib/config/kinds/plain.js
var plain = __nccwpck_require__(89470);
;// CONCATENATED MODULE: ./lib/config/cost-inputs.js

/** Files for tools that keep costs. A part of `inputs`. */
const costInputs = {
    focus: {
        name: 'focus',
        kind: plain/* boolean */.zM,
        group: 'Costs',
        default: 'false',
        help: 'Write focus.csv: costs by day, job and kind of credits in the format of the FinOps Foundation.',
    },
    focusVersion: {
        name: 'focus-version',
        kind: (0,plain/* choice */.Yq)('1.2', '1.3', '1.4'),
        group: 'Costs',
        default: '1.2',
        help: 'Version of FOCUS that focus.csv follows.',
    },
    focusBasis: {
        name: 'focus-basis',
        kind: (0,plain/* choice */.Yq)('effective', 'billed'),
        group: 'Costs',
        default: 'effective',
        help: 'What BilledCost of focus.csv is: effective repeats EffectiveCost; billed is 0, since credits were paid for before.',
    },
    customCosts: {
        name: 'custom-costs',
        kind: (0,plain/* booleanOr */.SX)('upload'),
        group: 'Costs',
        default: 'false',
        help: 'Write custom-costs.json for Datadog Cloud Cost Management; upload sends it there too, in place of what was sent before.',
    },
    cbf: {
        name: 'cbf',
        kind: plain/* boolean */.zM,
        group: 'Costs',
        default: 'false',
        help: 'Write cbf.csv: costs by day and project in the Common Bill Format of CloudZero.',
    },
};

// EXTERNAL MODULE: ./lib/config/datadog-inputs.js
var datadog_inputs = __nccwpck_require__(57444);
// EXTERNAL MODULE: ./lib/config/kinds/document.js
var kinds_document = __nccwpck_require__(32201);
// EXTERNAL MODULE: ./lib/config/kinds/kind.js
var kinds_kind = __nccwpck_require__(32242);
// EXTERNAL MODULE: ./lib/config/kinds/lists.js + 10 modules
var lists = __nccwpck_require__(91531);
;// CONCATENATED MODULE: ./lib/config/kinds/rule.js


/** `over-budget`, or one of these kinds with a limit: `waste>10%`. `most` is the largest percentage of each. */
function ruleKind(most, advice) {
    const isKind = (word) => Object.hasOwn(most, word);
    return {
        title: 'rule',
        parse(text) {
            if (text === 'over-budget')
                return { kind: 'over-budget' };
            const [, kind = '', digits] = /^([a-z]+) ?> ?((?:0|[1-9]\d{0,4})(?:\.\d{1,6})?) ?%$/.exec(text) ?? [];
            const percent = Number(digits);
            if (!isKind(kind) || percent > most[kind])
                throw new kinds_kind/* BadValue */.F(advice);
            return { kind, percent };
        },
    };
}
/** Rules apart by commas or lines. Two of one kind would contradict each other, so each may be given once. */
function rulesOf(rule, title) {
    const list = (0,lists/* listOf */.c)(rule, title);
    return {
        ...list,
        parse(text) {
            const rules = list.parse(text);
            const kinds = rules.map(({ kind }) => kind);
            const twice = kinds.find((kind, index) => kinds.indexOf(kind) < index);
            if (twice !== undefined)
                throw new kinds_kind/* BadValue */.F(`Give ${twice} once.`);
            return rules;
        },
    };
}

;// CONCATENATED MODULE: ./lib/config/kinds/fail-rule.js

/** Waste is a part of all credits; no rule can be above that. */
const rule = ruleKind({ increase: 10_000, waste: 100 }, 'Write over-budget, increase>20% (0 to 10000) or waste>10% (0 to 100); decimals have a point.');
const failRules = rulesOf(rule, 'list of over-budget, increase>N%, waste>N%');

;// CONCATENATED MODULE: ./lib/config/figure-inputs.js




/** What the figures are made of and held against. A part of `inputs`. */
const figureInputs = {
    projects: {
        name: 'projects',
        kind: (0,lists/* listOf */.c)(lists/* projectGlob */.q, 'list of globs'),
        group: 'Figures',
        unset: 'all projects',
        help: 'Projects that count in the figures, as project or organisation/project, with * and ?; ! excludes. merged.csv keeps all.',
    },
    top: {
        name: 'top',
        kind: (0,plain/* wholeNumber */.rD)(1, 1000),
        group: 'Figures',
        default: '20',
        help: 'How many projects the summary and the charts name; the others are shown as one.',
    },
    creditPrice: {
        name: 'credit-price',
        kind: (0,plain/* amount */.vj)(1000),
        group: 'Figures',
        default: '0.0006',
        help: 'What one credit costs you, in the currency that the currency input names.',
    },
    currency: {
        name: 'currency',
        kind: plain/* currency */.Gl,
        group: 'Figures',
        default: 'USD',
        help: 'Currency of the credit price.',
    },
    seats: {
        name: 'seats',
        kind: (0,plain/* choice */.Yq)('separate', 'exclude'),
        group: 'Figures',
        default: 'separate',
        help: 'Whether credits of seats are money too; exclude leaves them out of every sum of money. They stay credits, in rows of their own.',
    },
    teams: {
        name: 'teams',
        kind: kinds_document/* document */.Al,
        group: 'Figures',
        unset: 'no teams',
        help: 'Whose projects are whose: a line for each team with globs on project or organisation/project. The first match wins; a last team with "*" takes the rest.',
    },
    budget: {
        name: 'budget',
        kind: kinds_document/* budget */.gd,
        group: 'Figures',
        unset: 'none',
        help: 'Credits that the period may use: a number such as 500000, or YAML with total:, teams: and projects: (names with their credits).',
    },
    failOn: {
        name: 'fail-on',
        kind: failRules,
        group: 'Figures',
        unset: 'nothing',
        help: 'When a run ends with exit code 9, after everything is delivered: over-budget, increase>20%, waste>10%.',
    },
    prices: {
        name: 'prices',
        kind: kinds_document/* documentPath */.jW,
        group: 'Figures',
        unset: 'a built-in table',
        help: 'File with credits a minute by executor and resource class, such as docker: {large: 20}; null for unknown. For advice alone: what was spent comes from the rows.',
    },
    lenient: {
        name: 'lenient',
        kind: plain/* boolean */.zM,
        group: 'Figures',
        default: 'false',
        help: 'Drop and count rows that cannot be read, instead of failing.',
    },
};

// EXTERNAL MODULE: ./lib/config/kinds/address.js
var address = __nccwpck_require__(76314);
// EXTERNAL MODULE: ./lib/common/day.js
var day = __nccwpck_require__(83743);
// EXTERNAL MODULE: ./lib/config/kinds/uuid.js
var uuid = __nccwpck_require__(77703);
;// CONCATENATED MODULE: ./lib/config/kinds/export-job-id.js



/** `2026-01-01..2026-01-31=uuid`: the days go with the id, since the API does not give them back. */
const exportJobId = {
    title: 'first..last=UUID',
    parse(text) {
        const [, from, to, jobId] = /^([\d-]+)\.\.([\d-]+)=([\da-fA-F-]+)$/.exec(text) ?? [];
        const first = (0,day/* parseDay */.Iq)(from ?? '');
        const last = (0,day/* parseDay */.Iq)(to ?? '');
        if (!first || !last || first > last || !jobId || !(0,uuid/* isUuid */.O)(jobId)) {
            throw new kinds_kind/* BadValue */.F('Write first day, last day and id as 2026-01-01..2026-01-31=UUID, as an earlier run printed it.');
        }
        return { window: { first, last }, jobId: jobId.toLowerCase() };
    },
};

// EXTERNAL MODULE: ./lib/config/kinds/names.js
var names = __nccwpck_require__(85498);
;// CONCATENATED MODULE: ./lib/config/kinds/period-name.js

const CALENDAR = ['yesterday', 'last-week', 'last-month', 'week-to-date', 'month-to-date'];
const MOST_DAYS = 400;
const periodName = {
    title: 'period',
    parse(text) {
        const calendar = CALENDAR.find((name) => name === text);
        if (calendar)
            return { name: calendar, days: 0 };
        const days = Number(/^last-([1-9]\d{0,2})-days$/.exec(text)?.[1]);
        if (!(days <= MOST_DAYS)) {
            throw new kinds_kind/* BadValue */.F(`Write last-N-days with N from 1 to ${MOST_DAYS}, or ${CALENDAR.join(', ')}.`);
        }
        return { name: `last-${days}-days`, days };
    },
};

// EXTERNAL MODULE: ./lib/config/kinds/secret.js
var secret = __nccwpck_require__(44368);
// EXTERNAL MODULE: ./lib/config/kinds/slack-figures.js
var slack_figures = __nccwpck_require__(34090);
;// CONCATENATED MODULE: ./lib/config/kinds/slack-when.js


const rules = rulesOf(ruleKind({ change: 10_000, waste: 100 }, 'Write always, or over-budget, change>20% (0 to 10000), waste>10% (0 to 100); decimals have a point.'), 'always, or list of over-budget, change>N%, waste>N%');
/** When to post: any of the rules is enough. `always` has none. */
const slackRules = {
    ...rules,
    parse(text) {
        if (text === 'always')
            return [];
        if (/(^|[\s,])always($|[\s,])/.test(text)) {
            throw new kinds_kind/* BadValue */.F('Write always alone: beside it other rules mean nothing.');
        }
        return rules.parse(text);
    },
};

// EXTERNAL MODULE: ./lib/common/hosts.js
var hosts = __nccwpck_require__(70278);
;// CONCATENATED MODULE: ./lib/config/kinds/webhook.js



/** An address that lets whoever knows it post: it is a secret as a whole. Plain http only on this machine. */
function webhook(label) {
    const kind = (0,secret/* secret */.r)(label);
    return {
        ...kind,
        parse(text) {
            const value = kind.parse(text);
            const url = URL.parse(value.reveal());
            const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,hosts/* isLoopbackHost */.c)(url.hostname));
            if (!isSafe)
                throw new kinds_kind/* BadValue */.F('Write the whole https address of the webhook; it is not shown here.');
            return value;
        },
    };
}

;// CONCATENATED MODULE: ./lib/config/slack-inputs.js



/** What is posted to Slack, and when. A part of `inputs`. */
const slackInputs = {
    slackWebhookUrl: {
        name: 'slack-webhook-url',
        env: ['SLACK_WEBHOOK_URL'],
        kind: webhook('slack-webhook-url'),
        group: 'Slack',
        unset: 'nothing is posted',
        help: 'Incoming webhook of the Slack channel that gets a message. slack-message.json is written in any case.',
    },
    slackWhen: {
        name: 'slack-when',
        kind: slackRules,
        group: 'Slack',
        default: 'always',
        help: 'When to post: always, or when any of these holds: over-budget, change>20% (up or down), waste>10%.',
    },
    slackFigures: {
        name: 'slack-figures',
        kind: slack_figures/* slackFigures */.w,
        group: 'Slack',
        unset: 'all of them',
        help: 'Parts of the message: headline, budget, waste, advice, movers, teams, projects.',
    },
};

;// CONCATENATED MODULE: ./lib/config/inputs.js












/** Every input that the run reads. */
const inputs = {
    token: {
        name: 'circleci-api-token',
        env: ['CIRCLECI_API_TOKEN', 'CIRCLE_TOKEN', 'CIRCLECI_TOKEN'],
        kind: (0,secret/* secret */.r)('circleci-api-token'),
        group: 'CircleCI',
        required: true,
        help: 'Personal API token of someone who may see the plan; an organisation admin is sure to.',
    },
    orgId: {
        name: 'org-id',
        env: ['ORG_ID', 'CIRCLE_ORGANIZATION_ID'],
        kind: uuid/* organisationId */.K,
        group: 'CircleCI',
        required: true,
        help: 'UUID of the organisation, as its settings show it. Jobs on CircleCI have it already.',
    },
    sharedOrgIds: {
        name: 'shared-org-ids',
        kind: (0,lists/* listOf */.c)(uuid/* organisationId */.K, 'list of UUIDs'),
        group: 'CircleCI',
        unset: 'none',
        help: 'Further organisations that share the plan and are reported with it.',
    },
    startDate: {
        name: 'start-date',
        env: ['START_DATE'],
        kind: plain/* day */.vd,
        group: 'Days',
        unset: 'as period says',
        help: 'First day (UTC), included. Goes together with end-date, and not with period.',
    },
    endDate: {
        name: 'end-date',
        env: ['END_DATE'],
        kind: plain/* day */.vd,
        group: 'Days',
        unset: 'as period says',
        help: 'Last day (UTC), included.',
    },
    period: {
        name: 'period',
        kind: periodName,
        group: 'Days',
        default: 'last-7-days',
        help: 'Days to report on: yesterday, last-N-days (N to 400; CircleCI keeps about 13 months), last-week, last-month, week-to-date, month-to-date.',
    },
    compare: {
        name: 'compare',
        kind: (0,plain/* choice */.Yq)('previous-period', 'off'),
        group: 'Days',
        default: 'previous-period',
        help: 'What the period is compared with. off exports the period alone.',
    },
    ...figureInputs,
    mergeUsageReports: {
        name: 'merge-usage-reports',
        env: ['MERGE_USAGE_REPORTS'],
        kind: plain/* boolean */.zM,
        group: 'Files',
        default: 'true',
        help: 'Merge all parts into merged.csv; false keeps them apart as CircleCI sent them, unzipped.',
    },
    parquet: {
        name: 'parquet',
        kind: plain/* boolean */.zM,
        group: 'Files',
        default: 'false',
        help: 'Write all rows as Parquet too, one file for each organisation and day, for DuckDB, ClickHouse, Athena, BigQuery and the like.',
    },
    outputDir: {
        name: 'output-dir',
        kind: names/* path */.A,
        group: 'Files',
        default: 'circleci-usage',
        help: 'Folder for the results.',
    },
    stateDir: {
        name: 'state-dir',
        kind: names/* path */.A,
        group: 'Files',
        default: '.circleci-usage',
        help: 'Folder for unfinished exports; keep it between runs to resume them.',
    },
    artifactName: {
        name: 'artifact-name',
        kind: names/* artifactName */.C,
        group: 'Files',
        default: 'circleci-usage',
        help: 'Name of the workflow artifact (GitHub only). Give each job of a matrix its own.',
    },
    artifactRetentionDays: {
        name: 'artifact-retention-days',
        kind: (0,plain/* wholeNumber */.rD)(1, 90),
        group: 'Files',
        unset: "the repository's setting",
        help: 'Days that GitHub keeps the artifact.',
    },
    quickchartUrl: {
        name: 'quickchart-url',
        env: ['QUICKCHART_URL'],
        kind: address/* httpOrigin */.dp,
        group: 'Files',
        unset: 'charts are drawn in the process',
        help: 'QuickChart service that draws the charts. Names of projects, teams and resource classes and their credits are sent to it.',
    },
    exportJobIds: {
        name: 'export-job-ids',
        kind: (0,lists/* listOf */.c)(exportJobId, 'list of first..last=UUID'),
        group: 'Run',
        unset: 'new exports are made',
        help: 'Exports that exist already, as an earlier run printed them: 2026-01-01..2026-01-31=UUID.',
    },
    timeoutMinutes: {
        name: 'timeout-minutes',
        kind: (0,plain/* wholeNumber */.rD)(1, 1440),
        group: 'Run',
        default: '60',
        help: 'When to give up. What was begun is resumed by the next run.',
    },
    apiUrl: {
        name: 'api-url',
        kind: address/* apiOrigin */.lG,
        group: 'Run',
        default: 'https://circleci.com',
        help: 'Scheme and host of CircleCI.',
    },
    allowedDownloadHosts: {
        name: 'allowed-download-hosts',
        kind: (0,lists/* listOf */.c)(address/* hostName */.Sm, 'list of host names'),
        group: 'Run',
        unset: 'none',
        help: 'Hosts of exports that may have private addresses in your network, as with a VPC endpoint. Names that lead to private addresses are refused otherwise.',
    },
    ...slackInputs,
    ...costInputs,
    ...datadog_inputs/* datadogSwitches */.J,
};
/** The days to report on, in one way or the other. */
const dayInputs = [inputs.startDate, inputs.endDate, inputs.period];
/** The inputs of the main job, in the order of the documentation. */
const mainInputs = [...Object.values(inputs), ...Object.values(datadog_inputs/* datadogInputs */.i)];


/***/ }),

/***/ 76314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   dp: () => (/* binding */ httpOrigin),
/* harmony export */   ef: () => (/* binding */ parseOrigin),
/* harmony export */   lG: () => (/* binding */ apiOrigin)
/* harmony export */ });
/* harmony import */ var _common_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70278);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32242);


/** Where a service is: scheme and host. User name and password have no place in it: addresses are printed. */
const httpOrigin = { title: 'address', parse: parseOrigin };
/** Where an API is. Plain http only on this machine, since a token is sent there. */
const apiOrigin = {
    title: 'address',
    parse(text) {
        const url = parseOrigin(text);
        if (url.protocol !== 'https:' && !(0,_common_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .c)(url.hostname)) {
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F('Write an https address: the token is sent there. Only this machine may be reached by http.');
        }
        return url;
    },
};
/** A host name of the public internet's form, in lower case; no address, no port. */
const hostName = {
    title: 'host name',
    parse(text) {
        const name = text.toLowerCase().replace(/\.$/, '');
        if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name) || /\.\d+$/.test(name)) {
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F('Write a host name alone, such as files.s3.us-east-1.amazonaws.com.');
        }
        return name;
    },
};
const WRITE_ADDRESS = 'Write a whole address that starts with https://.';
/** Scheme and host of an http or https address. */
function parseOrigin(text) {
    const url = URL.parse(text);
    if (url === null || !['http:', 'https:'].includes(url.protocol))
        throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F(WRITE_ADDRESS);
    if (url.username !== '' || url.password !== '') {
        throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F('Leave user name and password out of the address.');
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F('Write scheme and host alone, such as https://example.com; the path is added to it.');
    }
    return url;
}


/***/ }),

/***/ 92824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ loopbackOrigin),
/* harmony export */   OD: () => (/* binding */ datadogSite),
/* harmony export */   PX: () => (/* binding */ metricPrefix)
/* harmony export */ });
/* harmony import */ var _common_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70278);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76314);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32242);



/** Domains that are Datadog's: `datadoghq.com` itself and what stands in front of it, such as `us5.`. */
const DOMAINS = /^(?:[a-z0-9-]+\.)?(?:datadoghq\.com|datadoghq\.eu|ddog-gov\.com)$/;
/** Names that people use for a site in place of its domain. */
const SHORT_NAMES = {
    us1: 'datadoghq.com',
    us: 'datadoghq.com',
    eu1: 'datadoghq.eu',
    eu: 'datadoghq.eu',
    gov: 'ddog-gov.com',
    us1_fed: 'ddog-gov.com',
    us2_fed: 'us2.ddog-gov.com',
};
const REGION = /^(?:us[3-9]|ap\d|uk\d)$/;
/**
 * The domain of a Datadog site. The address of its pages (`https://app.datadoghq.eu/`) and its short name (`us5`) mean
 * the same. Only domains of Datadog's: the API key goes there.
 */
const datadogSite = {
    title: 'site',
    parse(text) {
        const host = text
            .toLowerCase()
            .replace(/^https:\/\//, '')
            .replace(/\/$/, '')
            .replace(/^(?:app|api)\./, '');
        const site = SHORT_NAMES[host.replace('-', '_')] ?? (REGION.test(host) ? `${host}.datadoghq.com` : host);
        if (!DOMAINS.test(site)) {
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F('Write the domain of your Datadog site, such as datadoghq.com, us5.datadoghq.com or datadoghq.eu.');
        }
        return site;
    },
};
const PREFIX_LENGTH = 100;
/** Metrics under these names are made by Datadog's own integrations, for which it keeps no historical metrics. */
const THEIRS = /^(?:circleci|datadog)(?:\.|$)/i;
/** What the names of metrics start with, without the last dot. */
const metricPrefix = {
    title: 'start of metric names',
    parse(text) {
        if (!/^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*$/i.test(text) || text.length > PREFIX_LENGTH) {
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F(`Write at most ${PREFIX_LENGTH} letters, digits and underscores that start with a letter; dots may stand between.`);
        }
        if (THEIRS.test(text)) {
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F("Metrics of that name belong to Datadog's own integrations. Choose another one, such as circleci_usage.");
        }
        return text;
    },
};
/** An address on this machine. */
const loopbackOrigin = {
    title: 'address on this machine',
    parse(text) {
        const url = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOrigin */ .ef)(text);
        if (!(0,_common_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .c)(url.hostname)) {
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F('Write an address on this machine, such as http://127.0.0.1:8080.');
        }
        return url;
    },
};


/***/ }),

/***/ 32201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   MC: () => (/* binding */ budgetCredits),
/* harmony export */   gd: () => (/* binding */ budget),
/* harmony export */   jW: () => (/* binding */ documentPath)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(32242);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85498);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89470);



/** YAML itself, or the path of a file with it when it is one line that ends in .yml or .yaml. */
const document = {
    title: 'YAML, or path of a .yml file',
    quotesBelong: areInside,
    parse(text) {
        return isPath(text) ? { path: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A.parse(text) } : { text };
    },
};
/** The path of a YAML or JSON file. */
const documentPath = {
    title: 'path of a YAML or JSON file',
    parse: (text) => ({ path: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A.parse(text) }),
};
/** More credits than anyone has, and far below what a double holds exactly. */
const MOST_CREDITS = 1_000_000_000_000;
/** Credits of a budget. */
const budgetCredits = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(MOST_CREDITS);
/** A number of credits for everything, or a document with several budgets. */
const budget = {
    title: 'credits, or YAML, or path of a .yml file',
    quotesBelong: areInside,
    parse(text) {
        if (isPath(text) || /[:\n\r]/.test(text))
            return document.parse(text);
        try {
            return budgetCredits.parse(text);
        }
        catch {
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_2__/* .BadValue */ .F('Write a number of credits above 0, such as 500000, or YAML with total, teams and projects.');
        }
    },
};
/** One pair of quotes around everything makes a text, which is no document. */
function areInside(text) {
    return text.slice(1, -1).includes(text.charAt(0));
}
function isPath(text) {
    return /^[^\n\r]*\.ya?ml$/i.test(text);
}


/***/ }),

/***/ 32242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ BadValue)
/* harmony export */ });
/**
 * Says why a value is refused. The message is one sentence that tells what is allowed; it never holds the
 * value, which the reader of inputs shows (or hides) itself.
 */
class BadValue extends Error {
}


/***/ }),

/***/ 91531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ listOf),
  q: () => (/* binding */ projectGlob)
});

;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/CsvError.js
class CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== undefined) {
      Error.captureStackTrace(this, CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value)
          ? value.toString(options.encoding)
          : value == null
            ? value
            : JSON.parse(JSON.stringify(value));
      }
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/is_object.js
const is_object = function (obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_columns_array.js



const normalize_columns_array = function (columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === undefined || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal",
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`,
      ]);
    }
  }
  return normalizedColumns;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/ResizeableBuffer.js
class ResizeableBuffer {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
}

/* harmony default export */ const utils_ResizeableBuffer = (ResizeableBuffer);

;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/init_state.js


const init_state = function (options) {
  // ECMAScript WhiteSpace + LineTerminator codepoints, encoded under
  // `options.encoding`. Aligns trimming with `String.prototype.trim()`.
  // https://tc39.es/ecma262/#sec-white-space
  // https://tc39.es/ecma262/#sec-line-terminators
  //
  // Codepoints unrepresentable in the target encoding are dropped: Node's
  // Buffer substitutes them with `?` (0x3F), and including those would cause
  // literal `?` bytes in the input to be trimmed under `latin1`/`ascii`.
  const timchars = [
    // Basic Latin
    0x0020, // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    0x0009, // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    0x000a, // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    0x000d, // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    0x000c, // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    0x000b, // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    0x00a0, // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    0x1680, // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    0x2000, // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    0x2001, // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    0x2002, // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    0x2003, // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    0x2004, // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    0x2005, // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    0x2006, // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    0x2007, // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    0x2008, // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    0x2009, // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    0x200a, // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    0x2028, // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    0x2029, // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    0x202f, // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    0x205f, // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    0x3000, // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    0xfeff, // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding,
    );
    if (codepoint !== 0x3f && encoded.length === 1 && encoded[0] === 0x3f) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  // First-byte lookup table for `__isCharTrimable`. Non-whitespace bytes
  // (the common case) bail out in O(1) without scanning every timchar.
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: undefined,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: undefined,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote:
      Buffer.isBuffer(options.escape) &&
      Buffer.isBuffer(options.quote) &&
      Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns)
      ? options.columns.length
      : undefined,
    field: new utils_ResizeableBuffer(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      // Skip if the remaining buffer can be delimiter
      ...(options.delimiter
        ? options.delimiter.map((delimiter) => delimiter.length)
        : []),
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      // Skip if the remaining buffer can be a multi-byte trim character
      ...timchars.map((t) => t.length),
    ),
    previousBuf: undefined,
    quoting: false,
    stop: false,
    rawBuffer: new utils_ResizeableBuffer(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength:
      options.record_delimiter.length === 0
        ? 0
        : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("\t", options.encoding)[0],
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars: timchars,
    timcharFirstBytes: timcharFirstBytes,
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/underscore.js
const underscore = function (str) {
  return str.replace(/([A-Z])/g, function (_, match) {
    return "_" + match.toLowerCase();
  });
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js





const normalize_options = function (opts) {
  const options = {};
  // Merge with user options
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  // Normalize option `encoding`
  // Note: defined first because other options depends on it
  // to convert chars/strings into buffers.
  if (options.encoding === undefined || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (
    typeof options.encoding !== "string" &&
    options.encoding !== null
  ) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`,
      ],
      options,
    );
  }
  // Normalize option `bom`
  if (
    options.bom === undefined ||
    options.bom === null ||
    options.bom === false
  ) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`,
      ],
      options,
    );
  }
  // Normalize option `cast`
  options.cast_function = null;
  if (
    options.cast === undefined ||
    options.cast === null ||
    options.cast === false ||
    options.cast === ""
  ) {
    options.cast = undefined;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`,
      ],
      options,
    );
  }
  // Normalize option `cast_date`
  if (
    options.cast_date === undefined ||
    options.cast_date === null ||
    options.cast_date === false ||
    options.cast_date === ""
  ) {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function (value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`,
      ],
      options,
    );
  }
  // Normalize option `columns`
  options.cast_first_line_to_header = undefined;
  if (options.columns === true) {
    // Fields in the first line are converted as-is to columns
    options.cast_first_line_to_header = undefined;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (
    options.columns === undefined ||
    options.columns === null ||
    options.columns === false
  ) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`,
      ],
      options,
    );
  }
  // Normalize option `group_columns_by_name`
  if (
    options.group_columns_by_name === undefined ||
    options.group_columns_by_name === null ||
    options.group_columns_by_name === false
  ) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`,
      ],
      options,
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated.",
      ],
      options,
    );
  }
  // Normalize option `comment`
  if (
    options.comment === undefined ||
    options.comment === null ||
    options.comment === false ||
    options.comment === ""
  ) {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `comment_no_infix`
  if (
    options.comment_no_infix === undefined ||
    options.comment_no_infix === null ||
    options.comment_no_infix === false
  ) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`,
      ],
      options,
    );
  }
  // Normalize option `delimiter_auto`
  if (
    options.delimiter_auto === undefined ||
    options.delimiter_auto === null ||
    options.delimiter_auto === false
  ) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`,
      ],
      options,
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === undefined)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["\t".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4,
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.score === undefined)
      options.delimiter_auto.score = (info, options) => {
        return (
          (info.total - info.std) * (options.preferred[info.char_code] || 1)
        );
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.size === undefined)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `delimiter`
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (
      options.delimiter === undefined ||
      options.delimiter === null ||
      options.delimiter === false
    ) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function (delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`,
        ],
        options,
      );
    }
    return delimiter;
  });
  // Normalize option `escape`
  if (options.escape === undefined || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`,
      );
    }
  }
  // Normalize option `from`
  if (options.from === undefined || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`,
      );
    }
  }
  // Normalize option `from_line`
  if (options.from_line === undefined || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (
      typeof options.from_line === "string" &&
      /\d+/.test(options.from_line)
    ) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`,
      );
    }
  }
  // Normalize options `ignore_last_delimiters`
  if (
    options.ignore_last_delimiters === undefined ||
    options.ignore_last_delimiters === null
  ) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`,
      ],
      options,
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option",
      ],
      options,
    );
  }
  // Normalize option `info`
  if (
    options.info === undefined ||
    options.info === null ||
    options.info === false
  ) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`,
    );
  }
  // Normalize option `max_record_size`
  if (
    options.max_record_size === undefined ||
    options.max_record_size === null ||
    options.max_record_size === false
  ) {
    options.max_record_size = 0;
  } else if (
    Number.isInteger(options.max_record_size) &&
    options.max_record_size >= 0
  ) {
    // Great, nothing to do
  } else if (
    typeof options.max_record_size === "string" &&
    /\d+/.test(options.max_record_size)
  ) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`,
    );
  }
  // Normalize option `objname`
  if (
    options.objname === undefined ||
    options.objname === null ||
    options.objname === false
  ) {
    options.objname = undefined;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
      // Don't call `toString`, leave objname as a buffer
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
    // Great, nothing to do
  } else if (typeof options.objname === "number") {
    // if(options.objname.length === 0){
    //   throw new Error(`Invalid Option: objname must be a non empty string`);
    // }
    // Great, nothing to do
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`,
    );
  }
  if (options.objname !== undefined) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field",
        );
      }
    } else {
      // A string or a buffer
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index",
        );
      }
    }
  }
  // Normalize option `on_record`
  if (options.on_record === undefined || options.on_record === null) {
    options.on_record = undefined;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`,
      ],
      options,
    );
  }
  // Normalize option `on_skip`
  // options.on_skip ??= (err, chunk) => {
  //   this.emit('skip', err, chunk);
  // };
  if (
    options.on_skip !== undefined &&
    options.on_skip !== null &&
    typeof options.on_skip !== "function"
  ) {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`,
    );
  }
  // Normalize option `quote`
  if (
    options.quote === null ||
    options.quote === false ||
    options.quote === ""
  ) {
    options.quote = null;
  } else {
    if (options.quote === undefined || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`,
      );
    }
  }
  // Normalize option `raw`
  if (
    options.raw === undefined ||
    options.raw === null ||
    options.raw === false
  ) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`,
    );
  }
  // Normalize option `record_delimiter`
  if (options.record_delimiter === undefined) {
    options.record_delimiter = [];
  } else if (
    typeof options.record_delimiter === "string" ||
    Buffer.isBuffer(options.record_delimiter)
  ) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`,
        ],
        options,
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`,
      ],
      options,
    );
  }
  options.record_delimiter = options.record_delimiter.map(function (rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  // Normalize option `relax_column_count`
  if (typeof options.relax_column_count === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count === undefined ||
    options.relax_column_count === null
  ) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`,
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_less === undefined ||
    options.relax_column_count_less === null
  ) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`,
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_more === undefined ||
    options.relax_column_count_more === null
  ) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`,
    );
  }
  // Normalize option `relax_quotes`
  if (typeof options.relax_quotes === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_quotes === undefined ||
    options.relax_quotes === null
  ) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`,
    );
  }
  // Normalize option `skip_empty_lines`
  if (typeof options.skip_empty_lines === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_empty_lines === undefined ||
    options.skip_empty_lines === null
  ) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`,
    );
  }
  // Normalize option `skip_records_with_empty_values`
  if (typeof options.skip_records_with_empty_values === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_empty_values === undefined ||
    options.skip_records_with_empty_values === null
  ) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`,
    );
  }
  // Normalize option `skip_records_with_error`
  if (typeof options.skip_records_with_error === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_error === undefined ||
    options.skip_records_with_error === null
  ) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`,
    );
  }
  // Normalize option `rtrim`
  if (
    options.rtrim === undefined ||
    options.rtrim === null ||
    options.rtrim === false
  ) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`,
    );
  }
  // Normalize option `ltrim`
  if (
    options.ltrim === undefined ||
    options.ltrim === null ||
    options.ltrim === false
  ) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`,
    );
  }
  // Normalize option `trim`
  if (
    options.trim === undefined ||
    options.trim === null ||
    options.trim === false
  ) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`,
    );
  }
  // Normalize options `trim`, `ltrim` and `rtrim`
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  // Normalize option `to`
  if (options.to === undefined || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`,
      );
    }
  }
  // Normalize option `to_line`
  if (options.to_line === undefined || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`,
      );
    }
  }
  return options;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/delimiter_discover.js



// Discussed in [issue #400](https://github.com/adaltas/node-csv/issues/400)
// See https://github.com/python/cpython/blob/ea1b1c579f600cc85d145c60862b2e6b98701b24/Lib/csv.py#L349
const delimiter_discover = function (records, options) {
  // Normalize the configuration
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  // Convert String to Buffer
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  // Convert Buffer to an array of records
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records.push(record);
      const close = () => {};
      const error = parser.parse(data, true, push, close);
      if (error !== undefined) throw error;
      return records;
    })(records);
  }
  // Info array initialization, 127 entries, one per char code
  const info = Array(127)
    .fill()
    .map(() => ({ lines: [] }));
  // Traverse each records, count occurences per char code
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      // Count the character frequency
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === undefined) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  // Traverse each char code, compute the score
  info.map((info, i) => {
    info.char_code = i;
    info.std = std(info.lines);
    info.total = info.lines.reduce((acc, val) => acc + val, 0);
    info.preferred = !!options.preferred[i];
    info.score = options.score(info, options);
  });
  // Extract the dominant character
  const result = info.reduce(
    (acc, info) => (acc.score > info.score ? acc : info),
    {},
  );
  return String.fromCharCode(result.char_code);
};

const std = function (array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n,
  );
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/index.js






const isRecordEmpty = function (record) {
  return record.every(
    (field) =>
      field == null || (field.toString && field.toString().trim() === ""),
  );
};

const cr = 13; // `\r`, carriage return, 0x0D in hexadécimal, 13 in decimal
const nl = 10; // `\n`, newline, 0x0A in hexadecimal, 10 in decimal

const boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254]),
};

const transform = function (original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0,
  };
  const options = normalize_options(original_options);
  return {
    info: info,
    original_options: original_options,
    options: options,
    state: init_state(options),
    __needMoreData: function (i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } =
        this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0
          ? Buffer.from("\r\n", encoding).length
          : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0,
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function (nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line,
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote,
      } = this.state;
      // Automatic delimiter discovery
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === undefined) {
          delimiterBuf = nextBuf;
        } else if (
          delimiterBufPrevious !== undefined &&
          nextBuf === undefined
        ) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        // Ensure that nextBuf is not concatenated a second time during buffer reconciliation
        nextBuf = undefined;
        // this.delimiterBufPrevious = delimiterBuf;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto),
            ),
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = undefined;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      // Previous buffers reconciliation
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === undefined) {
        if (nextBuf === undefined) {
          // Handle empty string
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== undefined && nextBuf === undefined) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      // Handle UTF BOM
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          // No enough data
          if (end === false) {
            // Wait for more data
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding in boms) {
            if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
              // Skip BOM
              const bomLength = boms[encoding].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              // Renormalize original options with the new encoding
              const options = normalize_options({
                ...this.original_options,
                encoding: encoding,
              });
              // Properties are merged with the existing options instance
              for (const key in options) {
                this.options[key] = options[key];
              }
              // Options will re-evaluate the Buffer with the new encoding
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        // Ensure we get enough space to look ahead
        // There should be a way to move this out of the loop
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        // Auto discovery of record_delimiter, unix, mac and windows supported
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos,
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if (
          (chr === cr || chr === nl) &&
          this.state.wasRowDelimiter === false
        ) {
          this.state.wasRowDelimiter = true;
        }
        // Previous char was a valid escape char
        // treat the current char as a regular char
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          // Escape is only active inside quoted fields
          // We are quoting, the char is an escape chr and there is a chr to escape
          // if(escape !== null && this.state.quoting === true && chr === escape && pos + 1 < bufLen){
          if (
            escape !== null &&
            this.state.quoting === true &&
            this.__isEscape(buf, pos, chr) &&
            pos + escape.length < bufLen
          ) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          // Not currently escaping and chr is a quote
          // TODO: need to compare bytes instead of single char
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable =
                rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment =
                comment !== null &&
                this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr,
              );
              const isNextChrRecordDelimiter =
                record_delimiter.length === 0
                  ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length)
                  : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              // Escape a quote
              // Treat next char as a regular character
              if (
                escape !== null &&
                this.__isEscape(buf, pos, chr) &&
                this.__isQuote(buf, pos + escape.length)
              ) {
                pos += escape.length - 1;
              } else if (
                !nextChr ||
                isNextChrDelimiter ||
                isNextChrRecordDelimiter ||
                isNextChrComment ||
                isNextChrTrimable
              ) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment",
                    ],
                    this.options,
                    this.__infoField(),
                  ),
                );
                if (err !== undefined) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                // In relax_quotes mode, treat opening quote preceded by chrs as regular
                if (relax_quotes === false) {
                  const info = this.__infoField();
                  const bom = Object.keys(boms)
                    .map((b) =>
                      boms[b].equals(this.state.field.toString()) ? b : false,
                    )
                    .filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom ? `(${bom} bom)` : undefined,
                      ],
                      this.options,
                      info,
                      {
                        field: this.state.field,
                      },
                    ),
                  );
                  if (err !== undefined) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos,
            );
            if (recordDelimiterLength !== 0) {
              // Do not emit comments which take a full line
              const skipCommentLine =
                this.state.commenting &&
                this.state.wasQuoting === false &&
                this.state.record.length === 0 &&
                this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
                // Skip full comment line
              } else {
                // Activate records emission if above from_line
                if (
                  this.state.enabled === false &&
                  this.info.lines +
                    (this.state.wasRowDelimiter === true ? 1 : 0) >=
                    from_line
                ) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                // Skip if line is empty and skip_empty_lines activated
                if (
                  skip_empty_lines === true &&
                  this.state.wasQuoting === false &&
                  this.state.record.length === 0 &&
                  this.state.field.length === 0
                ) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== undefined) return errField;
                this.info.bytes =
                  this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== undefined) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (
              comment !== null &&
              (comment_no_infix === false ||
                (this.state.record.length === 0 &&
                  this.state.field.length === 0))
            ) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== undefined) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (
            max_record_size !== 0 &&
            this.state.record_length + this.state.field.length > max_record_size
          ) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
              ),
            );
          }
        }
        const lappend =
          ltrim === false ||
          this.state.quoting === true ||
          this.state.field.length !== 0 ||
          !this.__isCharTrimable(buf, pos);
        // rtrim in non quoting is handle in __onField
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        // Ensure we are not ending in a quoting state
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
          if (err !== undefined) return err;
        } else {
          // Skip last line if it has no characters
          if (
            this.state.wasQuoting === true ||
            this.state.record.length !== 0 ||
            this.state.field.length !== 0
          ) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== undefined) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== undefined) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function (push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values,
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      // Convert the first line into column names
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err =
          columns === false
            ? new CsvError(
                "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
                [
                  "Invalid Record Length:",
                  `expect ${this.state.expectedRecordLength},`,
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              )
            : new CsvError(
                "CSV_RECORD_INCONSISTENT_COLUMNS",
                [
                  "Invalid Record Length:",
                  `columns length is ${columns.length},`, // rename columns
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              );
        if (
          relax_column_count === true ||
          (relax_column_count_less === true &&
            recordLength < this.state.expectedRecordLength) ||
          (relax_column_count_more === true &&
            recordLength > this.state.expectedRecordLength)
        ) {
          this.info.invalid_field_length++;
          this.state.error = err;
          // Error is undefined with skip_records_with_error
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        // With columns, records are object
        if (columns !== false) {
          const obj = {};
          // Transform record array to an object
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === undefined || columns[i].disabled) continue;
            // Turn duplicate columns into an array
            if (
              group_columns_by_name === true &&
              Object.hasOwn(obj, columns[i].name)
            ) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true,
              });
            }
          }
          // Without objname (default)
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [obj[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? obj : [obj[objname], obj],
              push,
            );
            if (err) {
              return err;
            }
          }
          // Without columns, records are array
        } else {
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: record },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [record[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? record : [record[objname], record],
              push,
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function (record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers =
          firstLineToHeaders === undefined
            ? record
            : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`,
              ],
              this.options,
              this.__infoField(),
              {
                headers: headers,
              },
            ),
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function () {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = undefined;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function () {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      // Short circuit for the from_line options
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== undefined) return err;
        field = f;
      }
      this.state.record.push(field);
      // Increment record length if record size must not exceed a limit
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function () {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function (record, push) {
      const { on_record } = this.options;
      if (on_record !== undefined) {
        const info = this.__infoRecord();
        try {
          record = on_record.call(null, record, info);
        } catch (err) {
          return err;
        }
        if (record === undefined || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function (field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      // Dont loose time calling cast
      // because the final record is an object
      // and this field can't be associated to a key present in columns
      if (
        isColumns === true &&
        relax_column_count &&
        this.options.columns.length <= this.state.record.length
      ) {
        return [undefined, undefined];
      }
      if (this.state.castField !== null) {
        try {
          const info = this.__infoField();
          return [undefined, this.state.castField.call(null, field, info)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [undefined, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info = this.__infoField();
        return [undefined, this.options.cast_date.call(null, field, info)];
      }
      return [undefined, field];
    },
    __compareBytes: function (sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function (buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      // Fast bail-out: non-whitespace bytes (the common case) are rejected
      // without scanning the full timchar list.
      const first = buf[pos];
      if (first === undefined || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function (buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (
        ignore_last_delimiters === true &&
        this.state.record.length === this.options.columns.length - 1
      ) {
        return 0;
      } else if (
        ignore_last_delimiters !== false &&
        typeof ignore_last_delimiters === "number" &&
        this.state.record.length === ignore_last_delimiters - 1
      ) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function (buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function (value) {
      return value - parseFloat(value) + 1 >= 0; // Borrowed from jquery
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function (buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function (chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function (buf, pos) {
      const { encoding } = this.options;
      // Note, we don't need to cache this information in state,
      // It is only called on the first line until we find out a suitable
      // record delimiter.
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding),
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function (msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== undefined) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : undefined,
            );
          } catch (err) {
            return err;
          }
        }
        // this.emit('skip', err, raw ? this.state.rawBuffer.toString(encoding) : undefined);
        return undefined;
      } else {
        return err;
      }
    },
    __infoDataSet: function () {
      return {
        ...this.info,
        columns: this.options.columns,
      };
    },
    __infoRecord: function () {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : undefined,
      };
    },
    __infoField: function () {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      // Bytes records are only incremented when all records'fields are parsed
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records: bytes_records,
        column:
          isColumns === true
            ? columns.length > this.state.record.length
              ? columns[this.state.record.length].name
              : null
            : this.state.record.length,
        quoting: this.state.wasQuoting,
      };
    },
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/sync.js



const parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === undefined) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {};
  const error = parser.parse(data, true, push, close);
  if (error !== undefined) throw error;
  return records;
};



// EXTERNAL MODULE: ./lib/common/glob.js
var glob = __nccwpck_require__(17559);
// EXTERNAL MODULE: ./lib/config/kinds/kind.js
var kind = __nccwpck_require__(32242);
;// CONCATENATED MODULE: ./lib/config/kinds/lists.js



/** Items of one kind, apart by commas or line breaks. Quotes keep a comma inside an item. */
function listOf(item, title) {
    return {
        title,
        quotesBelong: () => true,
        parse(text) {
            const items = splitList(text);
            return items.map((one, index) => parseItem(item, one, index, items.length));
        },
    };
}
/** A glob on projects; `!` in front excludes. */
const projectGlob = {
    title: 'glob',
    parse(text) {
        const length = text.replace(/^!/, '').trim().length;
        if (length === 0 || length > glob/* MAX_GLOB_LENGTH */.v) {
            throw new kind/* BadValue */.F(`Write globs of 1 to ${glob/* MAX_GLOB_LENGTH */.v} characters; ! alone excludes nothing.`);
        }
        return text;
    },
};
function parseItem(item, text, index, count) {
    try {
        return item.parse(text);
    }
    catch (error) {
        if (!(error instanceof kind/* BadValue */.F) || count === 1)
            throw error;
        throw new kind/* BadValue */.F(`Item ${index + 1} of ${count} is not allowed. ${error.message}`);
    }
}
function splitList(text) {
    try {
        const lines = parse(text, {
            trim: true,
            skip_empty_lines: true,
            relax_column_count: true,
            record_delimiter: ['\r\n', '\n', '\r'],
        });
        return lines.flat().filter((item) => item !== '');
    }
    catch {
        throw new kind/* BadValue */.F('Its quotes do not pair up: put quotes around a whole item and write a quote inside it twice.');
    }
}


/***/ }),

/***/ 85498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path),
/* harmony export */   C: () => (/* binding */ artifactName)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32242);

// Control characters have no place in names and paths.
const CONTROL = /\p{Cc}/u;
const NO_TILDE = 'Write the full path, or $HOME in place of ~: a shell expands ~ only at the start of an unquoted word.';
/** A path; the reader of the config makes it absolute. */
const path = {
    title: 'path',
    parse(text) {
        if (CONTROL.test(text))
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F('Write a path without control characters.');
        if (text.startsWith('~'))
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F(NO_TILDE);
        return text;
    },
};
const ARTIFACT_NAME_LENGTH = 100;
/** A name that GitHub's artifact service and every file system accept. */
const artifactName = {
    title: 'name',
    parse(text) {
        if (CONTROL.test(text) || /[":<>|*?\\/]/.test(text)) {
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F('Write a name without control characters and without any of " : < > | * ? \\ /');
        }
        if (text.startsWith('.') || text.endsWith('.') || text.length > ARTIFACT_NAME_LENGTH) {
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F(`Write a name of at most ${ARTIFACT_NAME_LENGTH} characters that neither starts nor ends with a dot.`);
        }
        return text;
    },
};


/***/ }),

/***/ 89470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ currency),
/* harmony export */   SX: () => (/* binding */ booleanOr),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export text */
/* harmony import */ var _common_day_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83743);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32242);


const text = { title: 'text', parse: (value) => value };
const TRUE = ['true', 'yes', '1'];
const FALSE = ['false', 'no', '0'];
const boolean = {
    title: 'true or false',
    flag: true,
    parse(text) {
        if (!isBoolean(text))
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F('Write true, false, yes, no, 1 or 0.');
        return TRUE.includes(text.toLowerCase());
    },
};
function isBoolean(text) {
    return [...TRUE, ...FALSE].includes(text.toLowerCase());
}
/** A boolean, or one word that says more than true. */
function booleanOr(word) {
    return {
        title: `true, false or ${word}`,
        flag: true,
        parse(text) {
            if (text === word)
                return word;
            if (isBoolean(text))
                return boolean.parse(text);
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F(`Write true, false, yes, no, 1, 0 or ${word}.`);
        },
    };
}
/** A whole number in decimal digits: no sign, no leading zero, no point. */
function wholeNumber(least, most) {
    return {
        title: `whole number, ${least} to ${most}`,
        parse(text) {
            const value = /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : Number.NaN;
            if (!(value >= least && value <= most))
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F(`Write a whole number from ${least} to ${most}.`);
            return value;
        },
    };
}
/** A number above zero in plain decimal notation, with a point and no exponent. */
function amount(most) {
    return {
        title: `number above 0, to ${most}`,
        parse(text) {
            const value = /^(0|[1-9]\d{0,14})(\.\d{1,15})?$/.test(text) ? Number(text) : Number.NaN;
            if (!(value > 0 && value <= most)) {
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F(`Write a number above 0 and at most ${most}, with a point and no exponent, such as 0.0006.`);
            }
            return value;
        },
    };
}
const day = {
    title: 'day, YYYY-MM-DD',
    parse(text) {
        const value = (0,_common_day_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(text);
        if (value === undefined)
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F('Write a day that exists as YYYY-MM-DD, such as 2026-01-31.');
        return value;
    },
};
/** One of a few words, written exactly. */
function choice(...words) {
    return {
        title: words.join(' or '),
        parse(text) {
            const word = words.find((one) => one === text);
            if (word === undefined)
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F(`Write ${words.join(' or ')}.`);
            return word;
        },
    };
}
/** A currency of ISO 4217 that the runtime knows, so that a slip of the finger does not name money that is not there. */
const currency = {
    title: 'ISO 4217 code',
    parse(text) {
        const code = text.toUpperCase();
        if (!/^[a-z]{3}$/i.test(text) || !Intl.supportedValuesOf('currency').includes(code)) {
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F('Write the three letters of a currency as ISO 4217 has them, such as EUR.');
        }
        return code;
    },
};


/***/ }),

/***/ 44368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var _common_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42669);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32242);


/** A token or key. It travels in a header, so only visible ASCII characters are let through. */
function secret(label) {
    return {
        title: 'secret',
        secret: true,
        parse(text) {
            if (!/^[\x21-\x7e]+$/.test(text)) {
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F('It holds a space, a line break or another character that no token has. Copy it again; it is not shown here.');
            }
            return new _common_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(text, label);
        },
    };
}


/***/ }),

/***/ 34090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SLACK_FIGURES),
/* harmony export */   w: () => (/* binding */ slackFigures)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32242);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91531);


/** The parts of a Slack message, in the order in which it shows them. */
const SLACK_FIGURES = [
    'headline',
    'budget',
    'waste',
    'advice',
    'movers',
    'teams',
    'projects',
];
const WORDS = SLACK_FIGURES.join(', ');
const figure = {
    title: 'part',
    parse(text) {
        const known = SLACK_FIGURES.find((name) => name === text);
        if (known === undefined)
            throw new _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BadValue */ .F(`Write one or more of ${WORDS}.`);
        return known;
    },
};
/** Which parts of the message to send, in any order. */
const slackFigures = (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c)(figure, 'list of parts');


/***/ }),

/***/ 77703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ organisationId),
/* harmony export */   O: () => (/* binding */ isUuid)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32242);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function isUuid(text) {
    return UUID.test(text);
}
/** The id of a CircleCI organisation, in lower case. */
const organisationId = {
    title: 'UUID',
    parse(text) {
        if (isUuid(text))
            return text.toLowerCase();
        const slug = text.includes('/') ? 'A slug or an address is not enough. ' : '';
        throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .F(`${slug}Write the organisation's UUID: CircleCI shows it as "Organization ID" under Organization Settings.`);
    },
};


/***/ }),

/***/ 90948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/** The name most like a mistyped one: with about one slip in three characters at the most. */
function nearest(typed, names) {
    let best;
    let least = Math.floor((typed.length + 1) / 3) + 1;
    for (const name of names) {
        const distance = editDistance(typed.slice(0, 100), name);
        if (distance < least) {
            best = name;
            least = distance;
        }
    }
    return best;
}
/** ` Did you mean "org-id"?`, or nothing. */
function didYouMean(typed, names, write = (name) => name) {
    const name = nearest(typed, names);
    return name === undefined ? '' : ` Did you mean ${write(name)}?`;
}
/** How many characters must be put in, taken out, replaced or swapped with their neighbour (optimal string alignment). */
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
    const cost = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        rows.push(current);
        for (let column = 1; column <= b.length; column++) {
            const replaced = cost(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swaps = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const swapped = swaps ? cost(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY;
            current.push(Math.min(replaced, swapped, cost(row - 1, column) + 1, cost(row, column - 1) + 1));
        }
    }
    return cost(a.length, b.length);
}


/***/ }),

/***/ 57583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _common_escape_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90763);
/* harmony import */ var _common_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42669);


/** A text from outside for a message: escaped, at most so many characters, and without what looks like a token. */
function shown(text, most = 60) {
    return (0,_common_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeToken */ .N)(text) ? '(not shown, it looks like a token)' : (0,_common_escape_log_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_common_escape_log_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLogText */ .Ht)(text), most);
}


/***/ }),

/***/ 54350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json; `scripts/generate.ts` keeps the two in step. */
const VERSION = '1.0.0';


/***/ }),

/***/ 14311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ createLineProgress),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/**
 * Callers that report at least once a minute thereby get a line at least once a minute, which keeps CI systems
 * from ending a silent job.
 */
const LINE_EVERY_MS = 30_000;
/** A step that ends sooner says nothing on the way. */
const QUIET_MS = 3_000;
/**
 * Progress as log lines: none in the first 3 s, then one every 30 s, or sooner when another quarter is done.
 * `print` gets one plain line and escapes it.
 */
function createLineProgress(label, print, clock) {
    const start = clock.elapsed();
    let lastTime = Number.NEGATIVE_INFINITY;
    let lastQuarter = 0;
    return {
        update(done, total, note) {
            if (clock.elapsed() - start < QUIET_MS)
                return;
            const share = shareOf(done, total);
            const quarter = Math.floor((share ?? 0) * 4);
            if (quarter <= lastQuarter && clock.elapsed() - lastTime < LINE_EVERY_MS)
                return;
            lastTime = clock.elapsed();
            lastQuarter = Math.max(quarter, lastQuarter);
            const said = [share === undefined ? '' : percent(share), note ?? ''].filter(Boolean).join(', ');
            print(said ? `${label}: ${said}` : label);
        },
        end(note) {
            if (note)
                print(`${label}: ${note}`);
        },
    };
}
/** 0 to 1, or undefined when the total is unknown. */
function shareOf(done, total) {
    if (total === undefined || !(total > 0))
        return undefined;
    return Math.min(1, Math.max(0, done / total));
}
/** Rounded down, so that 100 % means done. */
function percent(share) {
    return `${Math.floor(share * 100)} %`;
}


/***/ }),

/***/ 78487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ runUrlOf)
/* harmony export */ });
/** The page of the run, as the CI's environment names it; undefined where there is none. */
function runUrlOf(env) {
    return [gitHubRun(env), env.CIRCLE_BUILD_URL, env.CI_JOB_URL, env.BUILD_URL].find(isPage);
}
function gitHubRun({ GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, }) {
    if (GITHUB_ACTIONS !== 'true' || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID)
        return undefined;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}
function isPage(url) {
    return /^https?:$/.test(URL.parse(url ?? '')?.protocol ?? '');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./lib/common/clock.js
var common_clock = __nccwpck_require__(9419);
// EXTERNAL MODULE: ./lib/common/errors.js
var errors = __nccwpck_require__(63302);
// EXTERNAL MODULE: ./lib/common/exit-code.js
var exit_code = __nccwpck_require__(38035);
// EXTERNAL MODULE: ./lib/common/secret.js
var secret = __nccwpck_require__(42669);
// EXTERNAL MODULE: ./lib/config/demo-inputs.js
var demo_inputs = __nccwpck_require__(173);
// EXTERNAL MODULE: ./lib/config/input.js
var config_input = __nccwpck_require__(92050);
// EXTERNAL MODULE: ./lib/config/inputs.js + 9 modules
var inputs = __nccwpck_require__(78189);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __nccwpck_require__(90948);
// EXTERNAL MODULE: ./lib/config/shown.js
var shown = __nccwpck_require__(57583);
;// CONCATENATED MODULE: ./lib/config/command-line.js







const COMMANDS = ['run', 'demo', 'demo-server', 'help', 'version'];
const ENV_FILE = 'env-file';
/**
 * Reads the arguments after the program's name. Values of flags are not checked here.
 * @throws InputError when the command is unknown.
 */
function parseCommandLine(argv) {
    if (argv.includes('--help') || argv.includes('-h'))
        return { command: 'help', flags: NO_FLAGS };
    if (argv.includes('--version'))
        return { command: 'version', flags: NO_FLAGS };
    const { words, given, problems } = splitArguments(argv);
    const command = readCommand(words, problems);
    const values = new Map();
    for (const { name, value } of given) {
        const problem = problemWith(name, value, values, inputsOf(command));
        if (problem !== undefined)
            problems.push(problem);
        else if (value !== undefined)
            values.set(name, value);
    }
    const envFile = values.get(ENV_FILE);
    values.delete(ENV_FILE);
    return { command, flags: { values, problems }, envFile };
}
const NO_FLAGS = { values: new Map(), problems: [] };
function splitArguments(argv) {
    const words = [];
    const given = [];
    const problems = [];
    for (let i = 0; i < argv.length; i++) {
        const argument = argv[i] ?? '';
        if (argument.startsWith('--') && argument.length > 2) {
            const [name, inline] = splitAtEquals(argument.slice(2));
            const next = argv[i + 1];
            const follows = inline === undefined && takesNext(name, next);
            given.push({ name, value: inline ?? (follows ? next : isFlag(name) ? 'true' : undefined) });
            if (follows)
                i++;
        }
        else if (argument.startsWith('-')) {
            problems.push(`"${(0,shown/* shown */.S)(argument)}" is not an option: options start with two dashes. See --help.`);
        }
        else {
            words.push(argument);
        }
    }
    return { words, given, problems };
}
function splitAtEquals(text) {
    const at = text.indexOf('=');
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
/** A boolean does not take a command, so that `--lenient demo` reads well; other words are its value, right or wrong. */
function takesNext(name, next) {
    if (next === undefined || next.startsWith('--'))
        return false;
    return !isFlag(name) || !(next.startsWith('-') || isCommand(next));
}
function isCommand(word) {
    return COMMANDS.some((name) => name === word);
}
function isFlag(name) {
    return inputs/* mainInputs */.Ni.some((input) => input.name === name && input.kind.flag);
}
function readCommand([word = 'run', ...rest], problems) {
    const command = isCommand(word) ? word : undefined;
    const stray = command ? rest[0] : word;
    if (command && stray === undefined)
        return command;
    throw new errors/* InputError */.dz([notACommand(stray ?? ''), ...problems]);
}
function notACommand(word) {
    if (!(0,secret/* looksLikeToken */.N)(word))
        return `"${(0,shown/* shown */.S)(word)}" is not a command.${(0,nearest/* didYouMean */.a)(word, COMMANDS)} See --help.`;
    return `A word on the command line looks like a token; it is not shown here. A command line can be seen by everyone on the machine. Set ${(0,config_input/* environmentNames */.iF)(inputs/* inputs */.QL.token)[0]} in the environment.`;
}
/** The demo brings its own organisation, so it takes no inputs that name another. */
const NOT_IN_DEMO = [inputs/* inputs */.QL.token, inputs/* inputs */.QL.orgId, inputs/* inputs */.QL.sharedOrgIds, inputs/* inputs */.QL.apiUrl];
function inputsOf(command) {
    if (command === 'demo-server')
        return Object.values(demo_inputs/* demoInputs */.b);
    if (command !== 'demo')
        return [...inputs/* mainInputs */.Ni, demo_inputs/* demoInputs */.b.timeScale];
    const { port: _, ...options } = demo_inputs/* demoInputs */.b;
    return [...inputs/* mainInputs */.Ni.filter((input) => !NOT_IN_DEMO.includes(input)), ...Object.values(options)];
}
function problemWith(name, value, seen, allowed) {
    const input = allowed.find((one) => one.name === name);
    if (!input && name !== ENV_FILE) {
        const names = [...allowed.filter(({ kind }) => !kind.secret).map((one) => one.name), ENV_FILE];
        return `--${(0,shown/* shown */.S)(name)} is not an option here.${(0,nearest/* didYouMean */.a)(name, names, (one) => `--${one}`)} See --help.`;
    }
    if (input?.kind.secret) {
        return `--${name} is refused: a command line can be seen by everyone on the machine. Set ${(0,config_input/* environmentNames */.iF)(input)[0]} in the environment.`;
    }
    if (value === undefined)
        return `--${name} needs a value.`;
    return seen.has(name) ? `--${name} is given twice; give it once.` : undefined;
}

// EXTERNAL MODULE: ./lib/config/version.js
var version = __nccwpck_require__(54350);
// EXTERNAL MODULE: ./lib/common/escape/log.js
var log = __nccwpck_require__(90763);
// EXTERNAL MODULE: ./lib/host/progress.js
var progress = __nccwpck_require__(14311);
// EXTERNAL MODULE: ./lib/host/run-url.js
var run_url = __nccwpck_require__(78487);
;// CONCATENATED MODULE: ./lib/host/plain.js



/**
 * A host without services of its own: a log on two streams, and nothing else. Masks, outputs and the summary go
 * nowhere: every way of asking for them would print what it should hide.
 */
function createPlainHost(kind, env, printer, progress) {
    return {
        kind,
        runUrl: (0,run_url/* runUrlOf */.Q)(env),
        log: createPlainLog(env, printer),
        progress,
        group(title, work) {
            printer.out(printer.paint('bold', (0,log/* safeLogText */.Ht)(title)));
            return work();
        },
        mask() { },
        setOutput() { },
        async writeSummary() { },
    };
}
/** Progress for a plain host, as lines on standard output. */
function plainProgress(printer, clock) {
    return (label) => (0,progress/* createLineProgress */.AP)(label, (line) => printer.out((0,log/* safeLogText */.Ht)(line)), clock);
}
function createPlainLog(env, printer) {
    const debugging = env.CIRCLECI_USAGE_DEBUG === '1' || env.RUNNER_DEBUG === '1';
    return {
        debug(text) {
            if (debugging)
                printer.err(prefixed(printer.paint('dim', 'debug:'), text));
        },
        info: (text) => printer.out((0,log/* safeLogLines */.Px)(text)),
        warn: (text) => printer.err(prefixed(printer.paint('yellow', 'warning:'), text)),
        error: (text) => printer.err(prefixed(printer.paint('red', 'error:'), text)),
    };
}
/** Further lines are indented, so that no text can pose as a message of its own. */
function prefixed(prefix, text) {
    return `${prefix} ${(0,log/* safeLogLines */.Px)(text).replaceAll('\n', '\n  ')}`;
}

;// CONCATENATED MODULE: ./lib/host/circleci.js

/**
 * A CircleCI job. Its steps write to a pseudo-terminal that nobody watches live, so lines are never redrawn.
 * CircleCI stores what `store_artifacts` names and has no summary page; the output folder serves both.
 */
function createCircleCiHost(env, { stdout, stderr }, clock) {
    const printer = {
        out: (lines) => stdout.write(`${lines}\n`),
        err: (lines) => stderr.write(`${lines}\n`),
        paint: (_style, word) => word,
    };
    return createPlainHost('circleci', env, printer, plainProgress(printer, clock));
}

;// CONCATENATED MODULE: ./lib/host/streams.js
/**
 * Lets the run go on when its log can't be written any more: a reader that left (`| head -1`), a full disk
 * behind a redirect. The files are what counts, and they have error handling of their own.
 */
function ignoreWriteErrors({ stdout, stderr }) {
    stdout.on('error', () => { });
    stderr.on('error', () => { });
}

;// CONCATENATED MODULE: ./lib/host/live-line.js


const ERASE = '\r\u001b[K';
const REDRAW_EVERY_MS = 100;
/** The bar takes what room the words leave: the first of these that fits, or none. */
const BAR_CELLS = [20, 10];
function createLiveLine(stream) {
    let texts = [];
    const draw = () => {
        // The last column stays free: some terminals wrap as soon as it is written.
        const columns = (stream.columns || 80) - 1;
        const fitting = texts.find((text) => cutToColumns(text, columns) === text) ?? texts.at(-1);
        if (fitting !== undefined)
            stream.write(ERASE + cutToColumns(fitting, columns));
    };
    const hide = () => {
        if (texts.length > 0)
            stream.write(ERASE);
    };
    return {
        hide,
        show: draw,
        set(...next) {
            if (next.length === 0)
                hide();
            texts = next;
            draw();
        },
    };
}
/** Progress on the live line, at most ten times a second: label, bar, percentage and note. */
function createLiveProgress(live, printer, clock) {
    return (label) => {
        let drawnAt = Number.NEGATIVE_INFINITY;
        return {
            update(done, total, note = '') {
                if (clock.elapsed() - drawnAt < REDRAW_EVERY_MS)
                    return;
                drawnAt = clock.elapsed();
                const share = (0,progress/* shareOf */.tC)(done, total);
                const words = share === undefined ? [note] : [(0,progress/* percent */.KN)(share), note];
                const bars = share === undefined ? [] : BAR_CELLS.map((cells) => bar(share, cells));
                live.set(...[...bars, ''].map((bar) => lineOf(label, bar, ...words)));
            },
            end(note) {
                live.set();
                if (note)
                    printer.out((0,log/* safeLogText */.Ht)(`${label}: ${note}`));
            },
        };
    };
}
function lineOf(...pieces) {
    return (0,log/* safeLogText */.Ht)(pieces.filter(Boolean).join('  '));
}
function bar(share, cells) {
    return `[${'='.repeat(Math.floor(share * cells)).padEnd(cells)}]`;
}
/**
 * Cuts text to a number of columns, behind a word where there is more than one. What is not ASCII counts twice:
 * ideographs and emoji do take two columns, and for the rest a line that is a little short does less harm than one
 * that wraps.
 */
function cutToColumns(text, columns) {
    let used = 0;
    let end = 0;
    for (const char of text) {
        used += char <= '~' ? 1 : 2;
        if (used > columns)
            return wholeWords(text, end);
        end += char.length;
    }
    return text;
}
/** As much of the first `end` characters as are whole words, without the comma behind them; all of a single one. */
function wholeWords(text, end) {
    const words = text.slice(0, end + 1).replace(/[\s,;]+\S*$/, '');
    return words.length > 0 && words.length <= end ? words : text.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/host/terminal.js


/**
 * The command line, or any place that is not known better (a container in another CI system).
 * Progress is one line redrawn in place where a person watches, and lines now and then elsewhere.
 */
function createTerminalHost(env, { stdout, stderr }, clock) {
    const live = canRedraw(env, stderr) ? createLiveLine(stderr) : undefined;
    const printer = {
        out: (lines) => printAbove(live, stdout, lines),
        err: (lines) => printAbove(live, stderr, lines),
        paint: painter(env, stdout, stderr),
    };
    const progress = live ? createLiveProgress(live, printer, clock) : plainProgress(printer, clock);
    return createPlainHost('terminal', env, printer, progress);
}
/** Both streams usually share one screen, so the live line makes room for either. */
function printAbove(live, stream, lines) {
    live?.hide();
    stream.write(`${lines}\n`);
    live?.show();
}
function canRedraw(env, stream) {
    return stream.isTTY === true && env.TERM !== 'dumb';
}
const SGR = { bold: 1, dim: 2, red: 31, yellow: 33 };
function painter(env, stdout, stderr) {
    return (style, word) => {
        // Titles go to standard output, everything else that is painted to standard error.
        const stream = style === 'bold' ? stdout : stderr;
        const plain = env.NO_COLOR || !canRedraw(env, stream);
        return plain ? word : `\u001b[${SGR[style]}m${word}\u001b[0m`;
    };
}

;// CONCATENATED MODULE: ./lib/host/detect.js




/**
 * Finds out where the program runs. GitHub's toolkit is loaded only there.
 * `clock` paces progress lines and stays in real time even where the run's own clock is scaled.
 */
async function detectHost(env, streams, clock = (0,common_clock/* createClock */.t)()) {
    ignoreWriteErrors(streams);
    if (env.GITHUB_ACTIONS === 'true') {
        const { createGitHubHost } = await Promise.all(/* import() */[__nccwpck_require__.e(659), __nccwpck_require__.e(875)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38875));
        return createGitHubHost(env, clock);
    }
    if (env.CIRCLECI === 'true')
        return createCircleCiHost(env, streams, clock);
    return createTerminalHost(env, streams, clock);
}

;// CONCATENATED MODULE: ./lib/index.js






const TOOL_NAME = 'circleci-usage-action';
// Failure until proven otherwise: whatever ends this process early, nobody sees a green build.
process.exitCode = exit_code/* ExitCode */.y.bug;
const cancel = new AbortController();
/** A cancelled run that takes longer to end is ended. */
const GRACE_MS = 1_000;
/** Signals that come closer together are one. */
const REPEAT_MS = 300;
const NODE_MAJOR = 24;
function listenForSignals(host) {
    let first = Number.POSITIVE_INFINITY;
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            const reason = new errors/* CancelledError */.cc(signal);
            // A second signal ends the process at once. Process managers repeat one key press within milliseconds.
            if (performance.now() - first > REPEAT_MS)
                process.exit(reason.exitCode);
            first = Math.min(first, performance.now());
            setTimeout(() => process.exit(explain(reason, host)), GRACE_MS).unref();
            cancel.abort(reason);
        });
    }
}
async function main() {
    const host = await detectHost(process.env, process);
    try {
        const commandLine = parseCommandLine(process.argv.slice(2));
        if (commandLine.command === 'help')
            return await printHelp();
        if (commandLine.command === 'version')
            return print(`${version/* VERSION */.x}\n`);
        checkNode();
        listenForSignals(host);
        await work(commandLine, host);
        // A server that serves until it is told to stop has done all its work then.
        if (commandLine.command !== 'demo-server')
            cancel.signal.throwIfAborted();
        return exit_code/* ExitCode */.y.ok;
    }
    catch (error) {
        return explain(cancel.signal.aborted ? cancel.signal.reason : error, host);
    }
}
/** Heavy parts load when they are used, so that help and input problems come at once. */
async function work(commandLine, host) {
    const context = { host, signal: cancel.signal, tool: { name: TOOL_NAME, version: version/* VERSION */.x } };
    if (commandLine.command === 'demo' || commandLine.command === 'demo-server') {
        const { runDemo, serveDemo } = await Promise.all(/* import() */[__nccwpck_require__.e(804), __nccwpck_require__.e(946), __nccwpck_require__.e(802)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61802));
        return commandLine.command === 'demo' ? runDemo(commandLine, context) : serveDemo(commandLine, context);
    }
    const { readConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(946), __nccwpck_require__.e(84)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10946));
    const { flags, envFile } = commandLine;
    const config = await readConfig({ flags, env: process.env, envFile, cwd: process.cwd(), now: Date.now() });
    const { run } = await __nccwpck_require__.e(/* import() */ 804).then(__nccwpck_require__.bind(__nccwpck_require__, 84804));
    await run(config, { ...context, clock: (0,common_clock/* createClock */.t)(config.timeScale) });
}
async function printHelp() {
    const { helpText } = await __nccwpck_require__.e(/* import() */ 895).then(__nccwpck_require__.bind(__nccwpck_require__, 62895));
    return print(helpText());
}
function checkNode() {
    if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR)
        return;
    throw new errors/* InputError */.dz([
        `This needs Node.js ${NODE_MAJOR} or newer, and this is ${process.version}. In a checkout, npm start brings its own.`,
    ]);
}
function print(text) {
    process.stdout.write(text);
    return exit_code/* ExitCode */.y.ok;
}
/** Says why the run failed. Only a bug shows its stack. */
function explain(error, host) {
    if (error instanceof errors/* KnownError */.E) {
        host.log.error(error.message);
        return error.exitCode;
    }
    host.log.error(`This is a bug in ${TOOL_NAME}: ${(0,errors/* messageOf */.bD)(error)}`);
    if (error instanceof Error && error.stack)
        host.log.info(error.stack);
    return exit_code/* ExitCode */.y.bug;
}
main().then((code) => {
    process.exitCode = code;
});


export const id = 804;
export const ids = [804,84];
export const modules = {

/***/ 67979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toCredits),
/* harmony export */   T: () => (/* binding */ MICRO)
/* harmony export */ });
/**
 * Credits are summed exactly. Every value is held as a whole number of micro-credits (millionths), so that the
 * same rows in any order give the same total to the last digit. The export writes whole credits today, but its
 * schema allows decimals.
 *
 * A double holds whole numbers up to 2^53: 9 billion credits in micro-credits. Sums are therefore kept in two
 * limbs (see `usage/cube.ts`) or as bigint; this module converts.
 */
const MICRO = 1_000_000;
/** Credits as a number for JSON and display: the double nearest to the exact sum. */
function toCredits(micro) {
    const exact = Number(micro);
    // Nearly always: a quotient of exact doubles is the nearest to the true one.
    if (Number.isSafeInteger(exact))
        return exact / MICRO;
    const negative = micro < 0n;
    const size = negative ? -micro : micro;
    const fraction = (size % 1000000n).toString().padStart(6, '0');
    const value = Number(`${size / 1000000n}.${fraction}`);
    return negative ? -value : value;
}


/***/ }),

/***/ 67736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainMarkdown),
/* harmony export */   S: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48879);

/**
 * A name as a Markdown code span that is safe in a table cell: nothing in it can become a link, a mention, an
 * image, HTML or a new cell. Entities or backslashes would not do: GitHub still autolinks `me@example.com`.
 *
 * The fence is one backtick longer than the longest run inside; a pipe needs a backslash even in code; line breaks
 * become spaces; characters that are invisible or reorder text become U+FFFD. An empty name is a dash.
 */
function codeSpan(name) {
    const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(name).trim();
    if (text === '')
        return '—';
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`;
}
/**
 * A sentence of ours that may quote a name or a server's words: nothing in it acts as Markdown. A word joiner after
 * `@` keeps addresses and mentions from becoming links, which no backslash does.
 */
function plainMarkdown(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(text)
        .replace(/[\\`*_{}[\]<>#|~&$]|:(?![\d\s])|(?<=www)\./gi, '\\$&')
        .replaceAll('@', '@\u{2060}');
}


/***/ }),

/***/ 91072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ holdsToken),
/* harmony export */   T: () => (/* binding */ serverText)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90763);

/**
 * A text of the server, fit to be shown and kept: without the token in any spelling, without the queries of urls,
 * which may be signatures, escaped for logs, on one line and cut. Null when it is no text, or an empty one.
 */
function serverText(value, token) {
    if (typeof value !== 'string' || value.trim() === '')
        return null;
    const line = value.trim().replace(/\s+/g, ' ');
    const clean = withoutQueries(line.replace(spellings(token), token.toString()));
    return (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLogText */ .Ht)(clean), 300);
}
/** Whether a text holds the token in any spelling that `serverText` removes. */
function holdsToken(text, token) {
    return spellings(token).test(text);
}
/** Shorter pieces of base64 would be found in texts that have nothing to do with the token. */
const MIN_BASE64 = 8;
/** The token as it is, percent-encoded as often as you like, and in base64 wherever in a longer text; in any case. */
function spellings(token) {
    const text = token.reveal();
    const encoded = [0, 1, 2]
        .map((offset) => base64Of(text, offset))
        .filter((piece) => piece.length >= MIN_BASE64);
    const patterns = [[...text].map(percentPattern).join(''), ...encoded.map(base64Pattern)];
    // An empty token is found nowhere.
    return new RegExp(text === '' ? '(?!)' : patterns.join('|'), 'giu');
}
function percentPattern(char) {
    const bytes = [...Buffer.from(char)].map((byte) => `%(?:25)*${byte.toString(16).padStart(2, '0')}`);
    return `(?:${char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')}|${bytes.join('')})`;
}
/** The characters of base64 that depend on the text alone when `offset` bytes stand before it. */
function base64Of(text, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
    const first = Math.ceil((offset * 8) / 6);
    return bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6));
}
/**
 * The usual base64 and that of urls, percent-encoding included, with the character that holds the token's last bits
 * and the padding.
 */
function base64Pattern(piece) {
    const body = piece.replaceAll('+', '(?:[+\\-]|%2b)').replaceAll('/', '(?:[\\/_]|%2f)');
    return `${body}[\\w+\\/\\-]?(?:=|%3d)*`;
}
/** What stands between blanks, quotes and brackets loses all from a question mark or `#` on. */
function withoutQueries(text) {
    return text.replace(/[^\s"<>]+/g, withoutQuery);
}
function withoutQuery(word) {
    const at = word.search(/[?#]|%3f|%23/i);
    if (at < 0)
        return word;
    const isUrl = word.includes('://');
    const isQuery = /=|%3d/i.test(word.slice(at));
    return isUrl || isQuery ? `${word.slice(0, at)}?…` : word;
}


/***/ }),

/***/ 74999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   zT: () => (/* binding */ csvLine)
/* harmony export */ });
/* unused harmony exports quoteFormula, unquoteFormula */
/**
 * A text cell of a file that people open in a spreadsheet. A name that starts like a formula gets a leading
 * apostrophe, and so does one that starts with an apostrophe: `unquoteFormula` gives back exactly what went in.
 * Full-width variants count, because some spreadsheets fold them.
 */
function quoteFormula(text) {
    return STARTS_FORMULA.test(text) ? `'${text}` : text;
}
/** Undoes `quoteFormula`. */
function unquoteFormula(cell) {
    return cell.startsWith("'") ? cell.slice(1) : cell;
}
const STARTS_FORMULA = /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
/** One RFC 4180 cell: quoted only where it must be. */
function csvCell(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** One line of CSV for people: text cells are made safe to open, numbers are written as they are. */
function csvLine(cells) {
    return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(quoteFormula(cell)))).join(',')}\n`;
}


/***/ }),

/***/ 48879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ visibleLine)
/* harmony export */ });
/** A text on one line: every run of white space is a space; what is invisible or reorders text becomes U+FFFD. */
function visibleLine(text) {
    return text.toWellFormed().replace(/\s+/gu, ' ').replace(INVISIBLE, '\u{fffd}');
}
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;


/***/ }),

/***/ 97526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   j3: () => (/* binding */ TEMP_SUFFIX),
/* harmony export */   mk: () => (/* binding */ publish),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   p8: () => (/* binding */ tempBeside),
/* harmony export */   wO: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63302);



/**
 * Files appear whole or not at all: everything is written under a temporary name in the same folder, forced to disk
 * and renamed. A crash leaves at most a `.part` file, which later runs sweep.
 */
const TEMP_SUFFIX = '.part';
/**
 * A temporary name beside `path`, not used by anyone else. It need not be secret: node:crypto would take each thread
 * 8 ms to load.
 */
function tempBeside(path) {
    const random = Math.floor(Math.random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${random}${TEMP_SUFFIX}`);
}
/**
 * Writes a whole file in place of whatever was there; pieces of text are written one after the other.
 * @throws NoSpaceError when the disk is full or the folder can't be written.
 */
async function writeWhole(path, data) {
    const temp = tempBeside(path);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temp, 'wx');
        try {
            await file.writeFile(data);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await publish(temp, path);
    }
    catch (error) {
        await removeFile(temp);
        throw diskError(error, path);
    }
}
/** Removes a file if it is there; what stands in the way of that is not worth failing for. */
async function removeFile(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path).catch(() => undefined);
}
/** Gives a finished, synced temporary file its final name, durably. */
async function publish(temp, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temp, path);
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}
/** Makes a rename durable. Not every platform lets a folder be opened or synced: those have nothing to offer here. */
async function syncFolder(folder) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(folder, 'r');
        await handle.sync();
    }
    catch (error) {
        if (!UNSUPPORTED.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? ''))
            throw error;
    }
    finally {
        await handle?.close();
    }
}
const UNSUPPORTED = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF']);
const REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EACCES: 'no permission to write there',
    EPERM: 'no permission to write there',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EISDIR: 'there is a folder of that name',
    EEXIST: 'there is a file of that name',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open on this machine',
    EFBIG: 'the file is larger than the file system or a limit of this process allows',
    EIO: 'the disk reports an error',
    EXDEV: 'it lies on another file system than its folder',
    EBUSY: 'another program holds it',
    ELOOP: 'its links lead round in a circle',
    ENOENT: 'the folder does not exist',
    ENAMETOOLONG: 'the path is too long',
};
/** A NoSpaceError that names the path, for errors of the file system; any other error as it is. */
function diskError(error, path) {
    const reason = REASONS[(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? ''];
    if (reason === undefined || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NoSpaceError */ .ud)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NoSpaceError */ .ud(`Can't write ${path}: ${reason}.`, { cause: error });
}


/***/ }),

/***/ 63280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   j: () => (/* binding */ makeFoldersBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63302);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97526);




/**
 * Makes a folder, and those above it, unless it is there.
 * @throws NoSpaceError when it can't be made, or is a file.
 */
async function makeFolder(path) {
    try {
        await makeWithParents(path);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'EEXIST') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NoSpaceError */ .ud(`Can't write ${path}: ${await inTheWay(path)}.`);
        }
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .diskError */ .wO)(error, path);
    }
}
/**
 * Makes folders below a folder of ours, one in the other: `a/b`. A link that stands there in the place of one leads
 * out of it, and goes.
 * @throws NoSpaceError as `makeFolder`.
 */
async function makeFoldersBelow(root, folders) {
    let folder = root;
    for (const name of folders.split('/')) {
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
        if (found?.isSymbolicLink())
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(folder);
        await makeFolder(folder);
    }
}
/** What stands where a folder should be made, at the path or above it. */
async function inTheWay(path, name = 'it') {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found === undefined)
        return inTheWay((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const leadsNowhere = found.isSymbolicLink() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) === undefined;
    return `${name} is a ${leadsNowhere ? 'link that leads nowhere' : 'file, not a folder'}`;
}
/**
 * One step at a time: Node.js (24) waits for ever where the system says that the folder above is not there and it is,
 * as below /proc, and does not say why when it can't make the folders above.
 */
async function makeWithParents(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
        return;
    }
    catch (error) {
        if (await isFolder(path))
            return;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
    }
    await makeWithParents((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).catch(async (error) => {
        // Somebody else may have made it meanwhile.
        if (!(await isFolder(path)))
            throw error;
    });
}
async function isFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isDirectory() ?? false;
}


/***/ }),

/***/ 53596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mostThatFit)
/* harmony export */ });
/** The largest count from 0 to `most` that fits, where each smaller one does too; 0 when none does. */
function mostThatFit(most, fits) {
    let [low, high] = [0, most];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 81474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ shift),
/* harmony export */   C0: () => (/* binding */ mondayOf),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   kU: () => (/* binding */ firstOfMonth)
/* harmony export */ });
/* harmony import */ var _common_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83743);

/** The Monday of the day's week; weeks run from Monday to Sunday. */
function mondayOf(day) {
    const sundayFirst = new Date((0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(day)).getUTCDay();
    return (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, -((sundayFirst + 6) % 7));
}
function firstOfMonth(day) {
    return (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 1 - Number(day.slice(8)));
}
/** The whole calendar month that holds the day. */
function monthOf(day) {
    const first = firstOfMonth(day);
    // 31 days on is always the next month.
    return { first, last: (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(firstOfMonth((0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(first, 31)), -1) };
}
/** The same number of days, `days` later; earlier when negative. */
function shift({ first, last }, days) {
    return { first: (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(first, days), last: (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, days) };
}


/***/ }),

/***/ 98733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ choosePeriod),
/* harmony export */   OP: () => (/* binding */ lastReadyDay),
/* harmony export */   WA: () => (/* binding */ lastCompleteDay),
/* harmony export */   zs: () => (/* binding */ choosePeriodOfDays)
/* harmony export */ });
/* harmony import */ var _common_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83743);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81474);


/** How long after its end a day's usage takes to be ready: until 10:30 UTC of the next day. */
const READY_AFTER_MS = 10.5 * 3_600_000;
/** The last day whose usage is ready at `now` (milliseconds since 1970). */
function lastReadyDay(now) {
    return (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAt */ .OC)(now - READY_AFTER_MS), -1);
}
/** The last day that is over at `now`, ready or not. */
function lastCompleteDay(now) {
    return (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAt */ .OC)(now), -1);
}
/** The days that a named period means at `now` (milliseconds since 1970). It ends at the last ready day. */
function choosePeriod(asked, now) {
    const ready = lastReadyDay(now);
    return { ...settle(asked, ready, (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAt */ .OC)(now)), ...calendarOf(asked.name, ready), label: asked.name };
}
/** The week or month that a period to date belongs to: that of its last day. */
function calendarOf(name, ready) {
    switch (name) {
        case 'week-to-date':
            return { kind: name, calendarEnd: (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .mondayOf */ .C0)(ready), 6) };
        case 'month-to-date':
            return { kind: name, calendarEnd: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .monthOf */ .GS)(ready).last };
        default:
            return OTHER;
    }
}
const OTHER = { kind: 'other', calendarEnd: null };
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
            return { ...withDaysBefore({ first: (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(ready, 1 - days), last: ready }), notes: [] };
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
    const days = withDaysBefore({ first: asked.first, last });
    return { ...days, ...OTHER, notes, label: (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPeriod */ .dH)(asked) };
}
function yesterday(ready, today) {
    const wanted = (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(today, -1);
    const notes = ready < wanted ? [`${notReady(wanted)} The day before it is reported: ${ready}.`] : [];
    return { ...withDaysBefore({ first: ready, last: ready }), notes };
}
/** Monday to Sunday, the last week that is ready as a whole. */
function lastWeek(ready, today) {
    const last = (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .mondayOf */ .C0)((0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(ready, 1)), -1);
    const period = { first: (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, -6), last };
    const wanted = (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .mondayOf */ .C0)(today), -1);
    const notes = last < wanted ? [`${notReady(wanted)} The week before is reported: ${(0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPeriod */ .dH)(period)}.`] : [];
    return { period, previous: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)(period, -7), notes };
}
/** The last calendar month that is ready as a whole. */
function lastMonth(ready, today) {
    const period = monthBefore((0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(ready, 1));
    const wanted = monthBefore(today).last;
    const notes = period.last < wanted
        ? [`${notReady(wanted)} The month before is reported: ${(0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPeriod */ .dH)(period)}.`]
        : [];
    return { period, previous: monthBefore(period.first), notes };
}
/** The week of the last ready day, up to that day, compared with the same days of the week before. */
function weekToDate(ready, today) {
    const period = { first: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .mondayOf */ .C0)(ready), last: ready };
    const notes = (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)({ first: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .mondayOf */ .C0)(today), last: today }, ready)
        ? []
        : [`No day of this week is ready yet. The week before is reported: ${(0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPeriod */ .dH)(period)}.`];
    return { period, previous: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)(period, -7), notes };
}
/**
 * The month of the last ready day, up to that day, compared with the same days of the month before (as many as
 * it has). When that turns out to be a whole month, then with the whole month before.
 */
function monthToDate(ready, today) {
    const period = { first: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOfMonth */ .kU)(ready), last: ready };
    const before = monthBefore(ready);
    const sameDays = (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(before.first, (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthOf */ .Y5)(period) - 1);
    const whole = ready === (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .monthOf */ .GS)(ready).last || sameDays > before.last;
    const notes = (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)((0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .monthOf */ .GS)(today), ready)
        ? []
        : [`No day of this month is ready yet. The month before is reported: ${(0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPeriod */ .dH)(period)}.`];
    return { period, previous: whole ? before : { first: before.first, last: sameDays }, notes };
}
function monthBefore(day) {
    return (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .monthOf */ .GS)((0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOfMonth */ .kU)(day), -1));
}
/** Compared with as many days directly before it. */
function withDaysBefore(period) {
    return { period, previous: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)(period, -(0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthOf */ .Y5)(period)) };
}
function notReady(day) {
    const time = new Date((0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)((0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 1)) + READY_AFTER_MS)
        .toISOString()
        .slice(0, 16)
        .replace('T', ' at ');
    return `The usage of ${day} may be incomplete: CircleCI has it ready by about ${time} UTC.`;
}


/***/ }),

/***/ 74834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compileProjectGlob)
/* harmony export */ });
/* harmony import */ var _common_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17559);

/**
 * Compiles a glob on projects. One with a `/` is held against `organisation/project`, any other against the
 * project's name. Ask once a project, not once a row.
 * @throws RangeError when the glob is longer than MAX_GLOB_LENGTH.
 */
function compileProjectGlob(glob) {
    const matches = (0,_common_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(glob.trim());
    return glob.includes('/')
        ? ({ organisation, name }) => matches(`${organisation}/${name}`)
        : ({ name }) => matches(name);
}


/***/ }),

/***/ 82920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ NO_TEAM),
/* harmony export */   c: () => (/* binding */ createTeamMatcher)
/* harmony export */ });
/* harmony import */ var _project_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74834);

/** Name of the remainder. A last team with the glob `*` leaves nothing for it, and so names it otherwise. */
const NO_TEAM = '(no team)';
function createTeamMatcher({ teams, remainder }) {
    const rules = teams.flatMap(({ name, globs }) => globs.map((glob) => ({ team: name, glob, matches: (0,_project_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileProjectGlob */ .d)(glob) })));
    const teamOf = (project) => rules.find(({ matches }) => matches(project))?.team ?? remainder;
    return {
        teamOf,
        unusedGlobs(projects) {
            const teamsOfProjects = projects.map((project) => ({ project, team: teamOf(project) }));
            return rules.flatMap(({ team, glob, matches }) => {
                if (glob === '*')
                    return [];
                const matched = teamsOfProjects.filter(({ project }) => matches(project));
                if (matched.some((one) => one.team === team))
                    return [];
                return [{ team, glob, takenBy: matched[0]?.team ?? null }];
            });
        },
    };
}


/***/ }),

/***/ 24204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   R4: () => (/* binding */ errorsIn),
/* harmony export */   XQ: () => (/* binding */ RefusalError),
/* harmony export */   YD: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _common_escape_server_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91072);

/** An answer of Datadog that is no success. */
class RefusalError extends Error {
    status;
    /** What Datadog says, fit to be shown; null when it says nothing that can be read. */
    said;
    constructor(status, said) {
        super(`Datadog answered ${status}${said === null ? '' : `: ${said}`}`);
        this.status = status;
        this.said = said;
    }
}
function keysOf({ apiKey, appKey }) {
    return appKey === undefined ? [apiKey] : [apiKey, appKey];
}
/** What an answer that is no success is thrown as. */
function refusalOf({ status, text }, keys) {
    return new RefusalError(status, errorsIn(parsed(text), keys).join(' ') || null);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The `errors` of an answer, fit to be shown; empty when there are none. They are texts, or objects with a text. */
function errorsIn(body, keys) {
    const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
    return errors.flatMap((error) => shown(textOf(error), keys) ?? []);
}
function textOf(error) {
    return isRecord(error) ? (error.detail ?? error.title ?? JSON.stringify(error)) : error;
}
function shown(value, keys) {
    return keys.reduce((text, key) => (0,_common_escape_server_text_js__WEBPACK_IMPORTED_MODULE_0__/* .serverText */ .T)(text, key), typeof value === 'string' ? value : null);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 48506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf),
/* harmony export */   u: () => (/* binding */ fullStop)
/* harmony export */ });
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49729);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24204);


const BY_STATUS = {
    401: 'Check datadog-api-key, and that datadog-site is the site it is from.',
    403: 'Check datadog-api-key, and that datadog-site is the site it is from.',
    408: 'Run again later.',
    413: 'A single time series is too large: choose a shorter period.',
    429: 'Too many requests reach Datadog at the moment: run again later.',
};
/** What failed and what to do about it, in sentences; undefined for what is a bug of this program. */
function sentenceOf(error) {
    if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D)
        return error.message;
    if (!(error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ))
        return undefined;
    const advice = BY_STATUS[error.status] ?? (error.status >= 500 ? 'Run again later.' : undefined);
    return [fullStop(error.message), advice].filter(Boolean).join(' ');
}
/** A text of Datadog's may end in a full stop or not. */
function fullStop(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 42120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ attended),
/* harmony export */   v: () => (/* binding */ beat)
/* harmony export */ });
/** How often a status is shown anew, in milliseconds of real time; the host decides how often to print it. */
const BEAT_MS = 1000;
/**
 * Calls `show` now and again every second, until the returned function is called: a job that is silent for ten minutes
 * is ended by some CI systems, so what waits has to say so.
 */
function beat(clock, show) {
    const stop = new AbortController();
    const beats = async () => {
        for (;;) {
            show();
            await clock.sleep(BEAT_MS / clock.realMs(1), stop.signal);
        }
    };
    // The sleep ends by rejecting; nothing else in the loop can fail.
    beats().catch(() => { });
    return () => stop.abort();
}
/** Shows how far `work` is, as `done` tells, for as long as it takes, also while it waits; then ends the progress. */
async function attended(progress, clock, done, work) {
    const stop = beat(clock, () => progress.update(...done()));
    try {
        return await work();
    }
    finally {
        stop();
        progress.end();
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


/***/ }),

/***/ 49729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NetworkError),
/* harmony export */   U: () => (/* binding */ toNetworkError)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63302);
/* harmony import */ var _public_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36486);


/**
 * An exchange that gave no whole answer. The message names the origin, never the path or query, which may hold a
 * signature; for the same reason the error of the transport is not kept as `cause`.
 */
class NetworkError extends Error {
    name = 'NetworkError';
    kind;
    /** Code of Node.js, OpenSSL or undici; `PROXY_407` when a proxy answered with a status. */
    code;
    origin;
    /** Whether the same request may succeed a little later. Never true for a certificate. */
    retryable;
    constructor(kind, code, origin) {
        super(`${SENTENCES[kind](origin)} (${code}).${code === _public_address_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIVATE_ADDRESS */ .jA ? ALLOW : (ADVICE[kind] ?? '')}`);
        this.kind = kind;
        this.code = code;
        this.origin = origin;
        this.retryable = !FINAL_KINDS.has(kind) && !FINAL.test(code);
    }
}
const SENTENCES = {
    certificate: (origin) => `The certificate of ${origin} can't be verified`,
    proxy: (origin) => `The proxy named in the environment gave no connection to ${origin}`,
    timeout: (origin) => `${origin} did not answer in time`,
    connection: (origin) => `The connection to ${origin} failed`,
    size: (origin) => `The answer of ${origin} is larger than expected`,
    deadline: (origin) => `The time of this run was up before ${origin} could be asked`,
};
const ADVICE = {
    certificate: ' Check the clock of this machine and the authorities it trusts (NODE_EXTRA_CA_CERTS).',
    proxy: ' Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY.',
    deadline: ' Run again, or with a larger timeout-minutes.',
};
const ALLOW = ' Its name leads to a private address. If that is meant, as with a VPC endpoint, name the host in allowed-download-hosts.';
const FINAL_KINDS = new Set(['certificate', 'size', 'deadline']);
/** A proxy that refuses (400, 401, 403, 404, 407 …), and failures that the same bytes would meet again. */
const FINAL = /^(PROXY_4(?!08|29)|PRIVATE_ADDRESS|UND_ERR_PRX_TLS|UND_ERR_HEADERS_OVERFLOW|ERR_SSL_WRONG_VERSION_NUMBER)/;
/** Verification results of OpenSSL, as Node.js names them. */
const CERTIFICATE = /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|SELF_SIGNED_|DEPTH_ZERO_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;
const TIMEOUTS = new Set([
    'ETIMEDOUT',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
]);
/** Wrong arguments are a bug of the caller, not a failure of the network. */
const BUG = /^(UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID_)/;
/**
 * What a failed exchange is thrown as. Failures of the network become NetworkError; everything else (the reason
 * of an abort, a bug) comes back as it is. `proxies` are those that the request may have gone through.
 */
function toNetworkError(error, url, proxies = []) {
    if (!(error instanceof Error) || error instanceof NetworkError || error instanceof _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .KnownError */ .E)
        return error;
    const status = proxyStatus(error);
    if (status !== undefined)
        return new NetworkError('proxy', `PROXY_${status}`, url.origin);
    // undici's parser errors have no code of their own for some answers, and hold the bytes of the answer.
    const code = (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) ?? (error.name === 'HTTPParserError' ? 'NOT_HTTP' : undefined);
    if (code === undefined || BUG.test(code))
        return error;
    return new NetworkError(kindOf(error, code, proxies), code, url.origin);
}
function kindOf(error, code, proxies) {
    if (code.startsWith('UND_ERR_PRX_') || proxies.some((proxy) => names(error, proxy)))
        return 'proxy';
    if (CERTIFICATE.test(code))
        return 'certificate';
    return TIMEOUTS.has(code) ? 'timeout' : 'connection';
}
/** undici tells a proxy's refusal in words alone, one wording for a tunnel and one for a forwarded request. */
function proxyStatus(error) {
    return /^Proxy response \((\d{3})\)|^Proxy Authentication Required \((407)\)/
        .exec(error.message)
        ?.slice(1)
        .find((status) => status !== undefined);
}
/** Whether an error of resolving or connecting is about the proxy's host rather than the server's. */
function names(error, proxy) {
    if (error instanceof AggregateError) {
        return error.errors.some((each) => each instanceof Error && names(each, proxy));
    }
    const port = Number(proxy.port) || (proxy.protocol === 'https:' ? 443 : 80);
    return (error.hostname === proxy.hostname ||
        error.port === port ||
        error.message.includes(`${proxy.hostname}:${port}`));
}


/***/ }),

/***/ 2785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ sendPatiently)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49729);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28394);
/* harmony import */ var _send_within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61118);



const ATTEMPTS = 5;
/** A service that asks for a longer wait gets none: its answer is the result. */
const LONGEST_WAIT_MS = 120_000;
/**
 * Sends a request, and sends it again while the answer is "not now" (408, 429, 5xx) or the network fails in a way that
 * may pass. Waits as long as the server asks, else a random while that grows.
 * A wait that would pass the deadline is none at all.
 * @returns the first other answer, or the last one.
 * @throws NetworkError when no try got an answer, or the deadline has passed; the signal's reason.
 */
async function sendPatiently(http, request, { clock, random, signal, once = false, deadline = Number.POSITIVE_INFINITY }) {
    const timeLeft = () => deadline - clock.elapsed();
    if (timeLeft() <= 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D('deadline', 'TIME_LIMIT', request.url.origin);
    for (let attempt = 0;; attempt++) {
        const isLast = attempt + 1 >= ATTEMPTS;
        const backoff = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(attempt, random);
        try {
            const response = await (0,_send_within_js__WEBPACK_IMPORTED_MODULE_2__/* .sendWithin */ .C)(http, { ...request, signal }, clock.realMs(timeLeft()));
            const wait = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterMs */ .Vs)(response.headers, clock.now()) || backoff;
            const isNotNow = once ? response.status === 429 : (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isRetryableStatus */ .PS)(response.status);
            if (isLast || !isNotNow || wait > Math.min(LONGEST_WAIT_MS, timeLeft()))
                return response;
            await clock.sleep(wait, signal);
        }
        catch (error) {
            if (isLast || once || !(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isRetryableError */ .$d)(error) || backoff > timeLeft())
                throw error;
            await clock.sleep(backoff, signal);
        }
    }
}


/***/ }),

/***/ 36486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jA: () => (/* binding */ PRIVATE_ADDRESS),
/* harmony export */   kS: () => (/* binding */ lookupPublic)
/* harmony export */ });
/* unused harmony export isPublicAddress */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


/** What stands in the way when a name resolves to an address that is not public. */
const PRIVATE_ADDRESS = 'PRIVATE_ADDRESS';
/** Networks that no server of the public internet is in: IANA's special-purpose registries for IPv4 and IPv6. */
const PRIVATE_V4 = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
    ...['192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
    ...['224.0.0.0/4', '240.0.0.0/4'],
];
/** Those that embed an IPv4 address, mapped or tunnelled, may lead to any of the networks above. */
const PRIVATE_V6 = [
    ...['::/96', '::ffff:0:0/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32'],
    ...['2002::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];
// Apart: a list takes an IPv4 address for the IPv6 address that maps it, too.
const blocked = { ipv4: new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList(), ipv6: new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList() };
for (const network of PRIVATE_V4)
    blocked.ipv4.addSubnet(...networkOf(network), 'ipv4');
// Networks that have IPv6 alone reach IPv4 servers under translated addresses (RFC 6052).
for (const network of PRIVATE_V4)
    blocked.ipv6.addSubnet(...translated(networkOf(network)), 'ipv6');
for (const network of PRIVATE_V6)
    blocked.ipv6.addSubnet(...networkOf(network), 'ipv6');
/** Whether an IP address, as a resolver gives it, is one of the public internet. */
function isPublicAddress(address) {
    const plain = address.split('%', 1)[0] ?? '';
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv6)(plain) ? 'ipv6' : 'ipv4';
    return !blocked[family].check(plain, family);
}
/** `dns.lookup` for sockets, which fails with the code PRIVATE_ADDRESS when any of a name's addresses is not public. */
function lookupPublic(hostname, options, callback) {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error)
            return callback(error, []);
        if (!addresses.every(({ address }) => isPublicAddress(address)))
            return callback(refusal(), []);
        const [first] = addresses;
        if (options.all || first === undefined)
            callback(null, addresses);
        else
            callback(null, first.address, first.family);
    });
}
function refusal() {
    return Object.assign(new Error('The name resolves to an address that is not public.'), {
        code: PRIVATE_ADDRESS,
    });
}
function networkOf(text) {
    const [net = '', prefix] = text.split('/');
    return [net, Number(prefix)];
}
function translated([net, prefix]) {
    return [`64:ff9b::${net}`, prefix + 96];
}


/***/ }),

/***/ 28394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ isRetryableError),
/* harmony export */   PS: () => (/* binding */ isRetryableStatus),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   jo: () => (/* binding */ backoffMs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49729);

/** Waits beyond a year are cut to a year: no deadline is that far, and dates stay printable. */
const LONGEST_WAIT_MS = 366 * 86_400_000;
/** Reset values above this are Unix seconds, below it seconds from now. */
const FIRST_UNIX_SECONDS = 1_000_000_000;
/** RFC 9110 IMF-fixdate: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/** Whether a status means "not now" rather than "no". */
function isRetryableStatus(status) {
    return status === 408 || status === 429 || (status >= 500 && status <= 599);
}
function isRetryableError(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D && error.retryable;
}
/**
 * Milliseconds that the server asks to wait, 0 to one year; undefined when it asks for nothing that can be read.
 * Read from Retry-After (seconds, or a date taken against the server's own Date), else from RateLimit-Reset or
 * X-RateLimit-Reset (seconds from now, or Unix seconds). `nowMs` stands in for an absent Date.
 */
function retryAfterMs(headers, nowMs) {
    const serverNow = parseHttpDate(headers.date) ?? nowMs;
    const wait = parseRetryAfter(headers['retry-after'], serverNow) ??
        parseReset(headers['ratelimit-reset'], serverNow) ??
        parseReset(headers['x-ratelimit-reset'], serverNow);
    return wait === undefined ? undefined : Math.min(Math.max(0, wait), LONGEST_WAIT_MS);
}
/**
 * Milliseconds to wait before the next try: anything from 0 to a bound that doubles with each attempt ("full
 * jitter"), so that many clients do not come back together. `attempt` counts from 0, `random` gives 0 to 1.
 */
function backoffMs(attempt, random, { baseMs, capMs } = { baseMs: 1_000, capMs: 30_000 }) {
    return Math.round(random() * Math.min(capMs, baseMs * 2 ** attempt));
}
function parseRetryAfter(text, serverNow) {
    const seconds = parseSeconds(text);
    if (seconds !== undefined)
        return seconds * 1000;
    const date = parseHttpDate(text);
    return date === undefined ? undefined : date - serverNow;
}
function parseReset(text, serverNow) {
    const seconds = parseSeconds(text);
    if (seconds === undefined)
        return undefined;
    return seconds < FIRST_UNIX_SECONDS ? seconds * 1000 : seconds * 1000 - serverNow;
}
function parseSeconds(text) {
    return text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}
function parseHttpDate(text) {
    if (text === undefined || !HTTP_DATE.test(text.trim()))
        return undefined;
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? undefined : ms;
}


/***/ }),

/***/ 61118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sendWithin)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49729);

/** The longest that a timer can wait. */
const LONGEST_MS = 2 ** 31 - 1;
/**
 * Sends a request and gives its whole answer after `ms` of real time at most. The client ends a silent answer by itself;
 * one that drips ends here.
 * @throws NetworkError, the reason of the request's signal
 */
async function sendWithin(http, request, ms) {
    const late = new AbortController();
    const tooSlow = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D('timeout', 'UND_ERR_BODY_TIMEOUT', request.url.origin);
    const timer = setTimeout(() => late.abort(tooSlow), Math.min(ms, LONGEST_MS));
    const signals = request.signal === undefined ? [late.signal] : [request.signal, late.signal];
    try {
        return await http.send({ ...request, signal: AbortSignal.any(signals) });
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 79782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ withoutHeading),
/* harmony export */   aX: () => (/* binding */ emptyChart),
/* harmony export */   j6: () => (/* binding */ CHROME_HEIGHT),
/* harmony export */   k0: () => (/* binding */ baseOptions),
/* harmony export */   vR: () => (/* binding */ BARE)
/* harmony export */ });
/* harmony import */ var _chart_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6305);
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52407);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90327);



const EDGE = 16;
const TITLE = { size: 20, weight: 600, gap: 6 };
const SUBTITLE = { size: 13, weight: 400, gap: 16 };
/** Chart.js' own. */
const LINE_HEIGHT = 1.2;
/** Pixels that title and subtitle take. */
const HEADING_HEIGHT = Math.ceil(TITLE.size * LINE_HEIGHT + TITLE.gap + SUBTITLE.size * LINE_HEIGHT + SUBTITLE.gap);
/** Pixels above and below the plot. */
const CHROME_HEIGHT = 2 * EDGE + HEADING_HEIGHT;
/** The chart without title and subtitle, for where they are written beside it. */
function withoutHeading({ config, height, ...spec }) {
    const { options } = config;
    const plugins = { ...options?.plugins, title: { display: false }, subtitle: { display: false } };
    return {
        ...spec,
        config: { ...config, options: { ...options, plugins } },
        height: height - HEADING_HEIGHT,
    };
}
/** The options that all charts share: font, margins, title and subtitle at the left edge, no legend. */
function baseOptions(title, subtitle) {
    return {
        layout: { padding: { left: _chart_width_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDE */ .g2, right: _chart_width_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDE */ .g2, top: EDGE, bottom: EDGE } },
        font: { family: _font_js__WEBPACK_IMPORTED_MODULE_2__/* .FONT_FAMILY */ .F, size: 12 },
        color: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PALETTE */ .Ab.text.light,
        plugins: {
            legend: { display: false },
            title: heading(title, TITLE, _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PALETTE */ .Ab.text.light),
            subtitle: heading(subtitle, SUBTITLE, _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PALETTE */ .Ab.muted.light),
            // QuickChart's hosted service writes its own labels into bars unless told not to.
            datalabels: { display: false },
        },
    };
}
function heading(text, { size, weight, gap }, color) {
    return {
        display: true,
        text,
        align: 'start',
        color,
        font: { size, weight },
        padding: { top: 0, bottom: gap },
    };
}
/** An axis that shows nothing of itself. */
const BARE = { grid: { display: false }, border: { display: false }, ticks: { display: false } };
const EMPTY_HEIGHT = 160;
/** In place of a chart without anything to show: a sentence that says so. */
function emptyChart(title, subtitle, sentence) {
    const message = {
        display: true,
        text: sentence,
        color: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PALETTE */ .Ab.muted.light,
        font: { size: 16, weight: 400 },
    };
    const scales = { x: { position: 'center', title: message, ...BARE }, y: { display: false } };
    const options = { ...baseOptions(title, subtitle), scales };
    return {
        config: { type: 'bar', data: { labels: [], datasets: [] }, options },
        height: CHROME_HEIGHT + EMPTY_HEIGHT,
    };
}


/***/ }),

/***/ 6305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ PLOT_WIDTH),
/* harmony export */   g2: () => (/* binding */ SIDE),
/* harmony export */   lR: () => (/* binding */ WIDTH)
/* harmony export */ });
// CSS pixels, the same for every chart.
/** Width of every chart. */
const WIDTH = 960;
/** Margin at the left and the right. */
const SIDE = 24;
/** What the layout leaves to bars, their names and values. */
const PLOT_WIDTH = WIDTH - 2 * SIDE;


/***/ }),

/***/ 11208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ chartSpecs),
  C: () => (/* binding */ renderCharts)
});

// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(40819);
// EXTERNAL MODULE: ./lib/render/format.js
var format = __webpack_require__(89109);
// EXTERNAL MODULE: ./lib/render/charts/chart-spec.js
var chart_spec = __webpack_require__(79782);
// EXTERNAL MODULE: ./lib/common/day.js
var day = __webpack_require__(83743);
// EXTERNAL MODULE: ./lib/report/spans.js
var spans = __webpack_require__(67271);
;// CONCATENATED MODULE: ./lib/render/charts/day-bars.js



/** Bars that can be told apart at the charts' width. */
const MOST_BARS = 31;
/** A bar a day; where that would be more than 31, a bar a week (Monday to Sunday), and else a bar a month. */
function dayBars(period) {
    const byDay = (0,spans/* spansOf */.L)(period, 'day');
    if (byDay.length <= MOST_BARS)
        return barsOf('day', byDay, period);
    const byWeek = (0,spans/* spansOf */.L)(period, 'week');
    if (byWeek.length <= MOST_BARS)
        return barsOf('week', byWeek, period);
    return barsOf('month', (0,spans/* spansOf */.L)(period, 'month'), period);
}
/** Daily values added up, a sum for each bar. */
function sumByBar(daily, bars) {
    return bars.map(({ from, days }) => daily.slice(from, from + days).reduce((sum, value) => sum + value, 0));
}
function barsOf(unit, spans, period) {
    const bars = spans.map((span) => ({
        label: labelOf(unit, span),
        from: (0,day/* daysBetween */.YM)(period.first, span.first),
        days: (0,day/* lengthOf */.Y5)(span),
    }));
    return { unit, bars, note: noteOf(unit, spans) };
}
/** `first week 5 days, last week 1 day`. */
function noteOf(unit, spans) {
    const ends = [
        ['first', spans[0]],
        ['last', spans.at(-1)],
    ];
    return ends
        .flatMap(([end, span]) => (span?.partial ? [`${end} ${unit} ${(0,format/* plural */.LS)((0,day/* lengthOf */.Y5)(span), 'day')}`] : []))
        .join(', ');
}
function labelOf(unit, { first }) {
    const month = MONTH.format(new Date(first));
    return unit === 'month' ? `${month} ${first.slice(0, 4)}` : `${Number(first.slice(8))} ${month}`;
}
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

// EXTERNAL MODULE: ./lib/render/charts/chart-width.js
var chart_width = __webpack_require__(6305);
// EXTERNAL MODULE: ./lib/render/charts/labels.js + 1 modules
var labels = __webpack_require__(53911);
// EXTERNAL MODULE: ./lib/render/charts/palette.js
var palette = __webpack_require__(90327);
// EXTERNAL MODULE: ./lib/render/charts/text-width.js + 1 modules
var text_width = __webpack_require__(88762);
// EXTERNAL MODULE: ./lib/render/charts/value-labels.js
var value_labels = __webpack_require__(39829);
;// CONCATENATED MODULE: ./lib/render/charts/legend.js




/** Width of a mark, with what Chart.js leaves between it and its text, and between entries. */
const MARK = 16;
const MARK_GAP = value_labels/* LABEL_SIZE */.DK / 2;
const GAP = 14;
/** Chart.js adds this below the last row. */
const BELOW = 10;
/** The widest text that an entry has room for. */
const LEGEND_TEXT_WIDTH = chart_width/* PLOT_WIDTH */.JK - MARK - MARK_GAP - 2 * GAP;
/** A legend above the plot, from the left, in as many rows as it takes. */
function legendOptions() {
    const labels = {
        usePointStyle: true,
        pointStyleWidth: MARK,
        boxHeight: 8,
        padding: GAP,
        color: palette/* PALETTE */.Ab.text.light,
        font: { size: value_labels/* LABEL_SIZE */.DK },
    };
    return { display: true, position: 'top', align: 'start', labels };
}
/** Pixels that the legend takes above the plot, with rows filled as Chart.js fills them. */
function legendHeight(texts) {
    let rows = 1;
    let filled = 0;
    for (const text of texts) {
        const width = MARK + MARK_GAP + (0,text_width/* textWidth */.sc)(text, value_labels/* LABEL_SIZE */.DK);
        if (filled > 0 && filled + width + 2 * GAP > chart_width/* PLOT_WIDTH */.JK) {
            rows++;
            filled = 0;
        }
        filled += width + GAP;
    }
    return rows * (value_labels/* LABEL_SIZE */.DK + GAP) + BELOW;
}

// EXTERNAL MODULE: ./lib/render/charts/project-bars.js
var project_bars = __webpack_require__(39732);
// EXTERNAL MODULE: ./lib/render/charts/stack-totals.js
var stack_totals = __webpack_require__(19890);
;// CONCATENATED MODULE: ./lib/render/charts/day-series.js









/** Of the space that a bar has, and at most so many pixels. */
const BAR_SHARE = 0.8;
const MAX_BAR = 72;
/** The stack from the bottom: the largest teams or projects, then all others as one. */
function stackOf(report, bars) {
    const { by, series, rest } = report.daily;
    const named = series.map((one, place) => {
        const name = by === 'team' ? (0,labels/* visibleName */.ko)(one.name) : (0,project_bars/* projectName */.j1)(one, report);
        return day_series_layer(name, sumByBar(one.credits, bars), (0,palette/* seriesColor */.rw)(place));
    });
    if (rest === null)
        return named;
    const others = (0,format/* plural */.LS)(rest.count, `other ${by}`);
    return [...named, day_series_layer(others, sumByBar(rest.credits, bars), palette/* PALETTE */.Ab.other.light)];
}
function day_series_layer(name, data, color) {
    return {
        type: 'bar',
        label: (0,labels/* fitLine */.ax)(name, LEGEND_TEXT_WIDTH, value_labels/* LABEL_SIZE */.DK),
        data,
        backgroundColor: color,
        borderRadius: 3,
        pointStyle: 'rectRounded',
        // Nothing reaches over the plot, and clips would double the size of the SVG.
        clip: false,
        stack: 'credits',
        maxBarThickness: MAX_BAR,
        categoryPercentage: BAR_SHARE,
        barPercentage: 1,
        order: 1,
    };
}
/** The previous period's credits at the same places, a mark across each bar; none when nothing was compared. */
function previousMarks(report, bars) {
    const { previousPeriod, breakdowns } = report;
    if (previousPeriod === null)
        return [];
    const daily = breakdowns.day.filter(({ day }) => day !== null).map((row) => row.previousCredits ?? 0);
    return [
        {
            type: 'line',
            label: `Previous period, ${(0,format/* periodText */.JX)(previousPeriod)}`,
            data: sumByBar(daily, bars),
            showLine: false,
            pointStyle: 'line',
            pointRadius: barWidth(bars.length) / 2,
            pointBorderWidth: 2,
            pointBorderColor: palette/* PALETTE */.Ab.text.light,
            pointBackgroundColor: palette/* PALETTE */.Ab.text.light,
            clip: false,
            stack: 'previous',
            order: 0,
        },
    ];
}
function barWidth(bars) {
    return Math.min(MAX_BAR, ((chart_width/* PLOT_WIDTH */.JK - stack_totals/* VALUE_AXIS_WIDTH */.$T) / bars) * BAR_SHARE);
}

;// CONCATENATED MODULE: ./lib/render/charts/headings.js



/** `1–30 June 2026 · 47 projects · 4.94M credits`: the period, what was counted, the total and what else is given. */
function subtitleOf({ period, totals }, counted, ...more) {
    return [(0,format/* periodText */.JX)(period), counted, `${(0,format/* compact */.oE)(totals.credits)} credits`, ...more].join(' · ');
}
/** The chart under its heading; where there is nothing to draw, a sentence says so. */
function headedChart({ name, title, subtitle }, drawn, report) {
    return {
        name,
        description: `${title}, ${subtitle}`,
        width: chart_width/* WIDTH */.lR,
        ...(drawn ?? (0,chart_spec/* emptyChart */.aX)(title, subtitle, nothingIn(report))),
    };
}
function nothingIn({ totals }) {
    return totals.rows === 0 ? 'No usage in this period' : 'No credits in this period';
}

;// CONCATENATED MODULE: ./lib/render/charts/day-chart.js











const PLOT_HEIGHT = 320;
/** The legend brings space of its own. */
const SUBTITLE_GAP = 4;
/**
 * "Credits per day": stacked bars by team, or by project where there are no teams, with marks for the
 * previous period. Long periods have a bar a week or a month. Seats are no day's, so the subtitle alone names them.
 */
function dayChart(report) {
    const days = dayBars(report.period);
    const title = `Credits per ${days.unit}`;
    const subtitle = subtitleFor(report, days.note);
    const datasets = [...stackOf(report, days.bars), ...previousMarks(report, days.bars)];
    const hasCredits = datasets.some(({ data }) => data.some((credits) => credits !== 0));
    const heading = { name: 'credits_per_day', title, subtitle };
    return headedChart(heading, hasCredits ? stackChart(title, subtitle, days, datasets) : undefined, report);
}
function subtitleFor(report, note) {
    const seats = report.breakdowns.day.find(({ name }) => name === figures/* SEATS */.d)?.credits ?? 0;
    const notes = [seats === 0 ? '' : `${(0,format/* compact */.oE)(seats)} of them for seats, not shown`, note];
    return subtitleOf(report, (0,format/* plural */.LS)((0,project_bars/* projectCount */.zD)(report), 'project'), ...notes.filter(Boolean));
}
function stackChart(title, subtitle, { unit, bars }, datasets) {
    const base = (0,chart_spec/* baseOptions */.k0)(title, subtitle);
    const { text, ground } = palette/* PALETTE */.Ab;
    const totals = (0,stack_totals/* fittingTotals */.HW)(totalsOf(datasets, bars.length));
    const config = {
        type: 'bar',
        data: { labels: bars.map(({ label }) => label), datasets: [...datasets] },
        options: {
            ...base,
            // Marks may reach over the bars' area without narrowing it.
            layout: { ...base.layout, autoPadding: false },
            plugins: {
                ...base.plugins,
                subtitle: { ...base.plugins.subtitle, padding: { top: 0, bottom: SUBTITLE_GAP } },
                legend: legendOptions(),
                stackTotals: { totals, color: text.light, groundColor: ground.light },
            },
            scales: scales(bars.length, unit),
        },
    };
    const legend = legendHeight(datasets.map(({ label = '' }) => label));
    return { config, height: chart_spec/* CHROME_HEIGHT */.j6 + legend + PLOT_HEIGHT };
}
/** Heights of the stacks, and of the marks across them. */
function totalsOf(datasets, count) {
    const stacks = datasets.filter(({ type }) => type === 'bar');
    const marks = datasets.find(({ type }) => type === 'line')?.data;
    return Array.from({ length: count }, (_, bar) => {
        const value = stacks.reduce((sum, { data }) => sum + (data[bar] ?? 0), 0);
        return { bar, value, mark: marks?.[bar] ?? null, text: (0,format/* compact */.oE)(value) };
    });
}
function scales(count, unit) {
    const { muted, grid } = palette/* PALETTE */.Ab;
    const ticks = { color: muted.light, font: { size: value_labels/* LABEL_SIZE */.DK } };
    return {
        // Nothing but its height: keeps the legend off the label of the highest tick.
        gap: {
            axis: 'x',
            position: 'top',
            ...chart_spec/* BARE */.vR,
            title: { display: true, text: ' ', font: { size: 4 }, padding: 0 },
        },
        x: {
            stacked: true,
            grid: { display: false },
            border: { display: true, color: grid.light },
            ticks: { ...ticks, maxRotation: 0, maxTicksLimit: count / labelStep(count, unit) },
        },
        y: {
            stacked: true,
            beginAtZero: true,
            grace: '6%',
            grid: { color: grid.light, drawTicks: false },
            border: { display: false },
            ticks: { ...ticks, padding: 8, maxTicksLimit: 8, format: TICK },
        },
    };
}
const TICK = { notation: 'compact', maximumSignificantDigits: 3 };
/** Every so many bars one has its label: all while there is room, else days by the week and weeks by fours. */
function labelStep(count, unit) {
    if (count <= ALL_LABELS)
        return 1;
    return unit === 'day' ? 7 : unit === 'week' ? 4 : Math.ceil(count / ALL_LABELS);
}
const ALL_LABELS = 14;

;// CONCATENATED MODULE: ./lib/render/charts/bar-scales.js




const NAME_GAP = 12;
/** Fonts of other renderers run this much wider than Inter. */
const WIDER = 1.08;
/**
 * The scales of a horizontal bar chart. Chart.js gives an axis at the side at most a half of the width, a quarter
 * when both sides have one, and cuts the rest. So the axes stand inside the plot: the value axis begins far enough
 * below zero to leave room for the names, which end just left of zero, and ends far enough above the longest bar
 * for its value. The `values` axis is for renderers without our plugin.
 */
function barScales({ longest, names, values }) {
    const nameRoom = Math.ceil(widestName(names) * WIDER) + NAME_GAP;
    const valueRoom = Math.ceil(widestValue(values) * WIDER) + 2 * value_labels/* BAR_GAP */.PN;
    const unit = longest / (chart_width/* PLOT_WIDTH */.JK - nameRoom - valueRoom);
    const min = -nameRoom * unit;
    const max = longest + valueRoom * unit;
    return {
        x: { type: 'linear', min, max, display: false },
        y: labelAxis(-NAME_GAP * unit, palette/* PALETTE */.Ab.text.light),
        values: {
            ...labelAxis(max, palette/* PALETTE */.Ab.muted.light),
            labels: values.map(({ value, share }) => `${value} · ${share}`),
        },
    };
}
/** An axis of texts that end at `x` of the value axis. */
function labelAxis(x, color) {
    return {
        axis: 'y',
        type: 'category',
        position: { x },
        offset: true,
        grid: { display: false },
        border: { display: false },
        ticks: { autoSkip: false, color, padding: 0, font: { size: value_labels/* LABEL_SIZE */.DK } },
    };
}
/** Zero and the round values up to the longest bar: where faint lines help to compare bars. */
function gridLines(longest) {
    const step = roundStep(longest / GRID_STEPS);
    return Array.from({ length: Math.floor(longest / step) + 1 }, (_, i) => i * step);
}
const GRID_STEPS = 4;
/** The smallest of 1, 2, 5, 10, 20, … (or 0.5, 0.2, …) that is at least `least`. */
function roundStep(least) {
    const power = 10 ** Math.floor(Math.log10(least));
    return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}
function widestName(names) {
    return Math.max(...names.flat().map((line) => (0,text_width/* textWidth */.sc)(line, value_labels/* LABEL_SIZE */.DK)));
}
function widestValue(values) {
    const widths = values.map(({ value, share }) => (0,text_width/* textWidth */.sc)(value, value_labels/* LABEL_SIZE */.DK, 600) + value_labels/* SHARE_GAP */.pn + (0,text_width/* textWidth */.sc)(share, value_labels/* LABEL_SIZE */.DK));
    return Math.max(...widths);
}

;// CONCATENATED MODULE: ./lib/render/charts/project-chart.js








const TITLE = 'Credits by project';
/** Names wider than this, in pixels, take a second line. */
const NAME_WIDTH = 420;
/** Height of a bar with its share of the space between bars, when all names take one line and when one takes two. */
const ROW_HEIGHT = { one: 27, two: 36 };
const BAR_HEIGHT = 17;
const COLORS = {
    project: palette/* PALETTE */.Ab.series1.light,
    extra: palette/* PALETTE */.Ab.series4.light,
    rest: palette/* PALETTE */.Ab.other.light,
};
/**
 * "Credits by project": horizontal bars, most credits first, at most `top` projects and all others as one bar.
 * The chart grows with its bars. A report without usage gives a picture that says so.
 */
function projectChart(report, top) {
    const bars = (0,project_bars/* projectBars */.Ap)(report, top);
    const subtitle = subtitleOf(report, (0,format/* plural */.LS)((0,project_bars/* projectCount */.zD)(report), 'project'));
    const heading = { name: 'total_credits_per_project', title: TITLE, subtitle };
    return headedChart(heading, bars.length === 0 ? undefined : barChart(bars, subtitle), report);
}
function barChart(bars, subtitle) {
    const names = bars.map(({ name }) => (0,labels/* fitName */.dl)(name, NAME_WIDTH, value_labels/* LABEL_SIZE */.DK));
    const values = bars.map(({ credits, share }) => ({ value: (0,format/* compact */.oE)(credits), share: (0,format/* percent */.KN)(share) }));
    const rowHeight = names.some((lines) => lines.length > 1) ? ROW_HEIGHT.two : ROW_HEIGHT.one;
    const longest = Math.max(...bars.map(({ credits }) => credits)) || 1;
    const base = (0,chart_spec/* baseOptions */.k0)(TITLE, subtitle);
    const config = {
        type: 'bar',
        data: {
            labels: names.map((lines) => (lines.length === 1 ? lines.join() : lines)),
            datasets: [dataset(bars)],
        },
        options: {
            ...base,
            indexAxis: 'y',
            plugins: { ...base.plugins, valueLabels: valueLabelOptions(values, longest) },
            scales: barScales({ longest, names, values }),
        },
    };
    return { config, height: chart_spec/* CHROME_HEIGHT */.j6 + rowHeight * bars.length };
}
function dataset(bars) {
    return {
        label: 'Credits',
        // Nothing (or less) has no bar; anything else has one that can be seen.
        data: bars.map(({ credits }) => (credits > 0 ? credits : null)),
        backgroundColor: bars.map(({ kind }) => COLORS[kind]),
        borderRadius: 4,
        minBarLength: 2,
        barThickness: BAR_HEIGHT,
        yAxisID: 'y',
    };
}
function valueLabelOptions(labels, longest) {
    const { text, muted, grid, ground } = palette/* PALETTE */.Ab;
    const colors = {
        color: text.light,
        shareColor: muted.light,
        gridColor: grid.light,
        groundColor: ground.light,
    };
    return { labels, ...colors, gridLines: gridLines(longest), insteadOfAxis: 'values' };
}

// EXTERNAL MODULE: ./lib/render/charts/ring-labels.js
var ring_labels = __webpack_require__(27866);
;// CONCATENATED MODULE: ./lib/render/charts/ring-slices.js



/** So many have a colour of their own. */
const LARGEST = 7;
/**
 * The resource classes with credits, most first, seats and usage without a class among them: all when there are at
 * most eight, else the seven largest and all others as one. They add up to the total.
 */
function classSlices(report) {
    const rows = report.breakdowns.resourceClass.filter(({ credits }) => credits !== 0);
    const named = rows.length <= LARGEST + 1 ? rows : rows.slice(0, LARGEST);
    const slices = named.map(({ name, credits, share }, place) => ({
        name: (0,labels/* visibleName */.ko)(name),
        credits,
        share,
        color: (0,palette/* seriesColor */.rw)(place),
    }));
    const rest = rows.slice(named.length);
    return rest.length === 0 ? slices : [...slices, restSlice(rest)];
}
function restSlice(rows) {
    // Seats and usage without a class may be among them, but are no classes.
    const classes = rows.filter(({ resourceClass }) => resourceClass !== '').length;
    return {
        name: classes === 0 ? 'Others' : (0,format/* plural */.LS)(classes, 'other class', 'other classes'),
        credits: rows.reduce((sum, row) => sum + row.credits, 0),
        share: rows.reduce((sum, row) => sum + row.share, 0),
        color: palette/* PALETTE */.Ab.other.light,
    };
}

;// CONCATENATED MODULE: ./lib/render/charts/resource-class-chart.js










const resource_class_chart_TITLE = 'Credits by resource class';
const RING = 290;
/** Of the ring's radius. */
const HOLE = { cutout: '62%' };
/** Space between the list's rows, when all names take one line and when one takes two. */
const resource_class_chart_ROW_HEIGHT = { one: 29, two: 38 };
/** Where the list begins, further left where names are long, and the space between its columns. */
const LIST = { left: 480, leftmost: 354, gap: 28 };
const resource_class_chart_NAME_WIDTH = 430;
/** What a service's own legend has room for beside the ring. */
const LEGEND_WIDTH = 380;
/**
 * "Credits by resource class": a ring with the largest classes and all others as one, and a list with their values.
 */
function resourceClassChart(report) {
    const slices = classSlices(report);
    const classes = report.breakdowns.resourceClass.filter(isUsedClass).length;
    const subtitle = subtitleOf(report, (0,format/* plural */.LS)(classes, 'resource class', 'resource classes'));
    const hasCredits = slices.some(({ credits }) => credits > 0);
    const heading = { name: 'credits_by_resource_class', title: resource_class_chart_TITLE, subtitle };
    const total = (0,format/* compact */.oE)(report.totals.credits);
    return headedChart(heading, hasCredits ? ringChart(slices, total, subtitle) : undefined, report);
}
/** Seats and usage without a class are slices, but no classes. */
function isUsedClass({ rows, resourceClass }) {
    return rows > 0 && resourceClass !== '';
}
function ringChart(slices, total, subtitle) {
    const base = (0,chart_spec/* baseOptions */.k0)(resource_class_chart_TITLE, subtitle);
    const entries = slices.map(entryOf);
    const { text, muted } = palette/* PALETTE */.Ab;
    const list = listOf(entries);
    const padding = { ...base.layout.padding, right: chart_width/* WIDTH */.lR - list.left };
    const config = {
        type: 'doughnut',
        data: { labels: slices.map(legendText), datasets: [resource_class_chart_dataset(slices)] },
        options: {
            ...base,
            ...HOLE,
            plugins: {
                ...base.plugins,
                legend: legend(),
                ringLabels: {
                    entries,
                    total,
                    unit: 'credits',
                    color: text.light,
                    mutedColor: muted.light,
                    padding,
                    list,
                },
            },
        },
    };
    return { config, height: chart_spec/* CHROME_HEIGHT */.j6 + Math.max(RING, entries.length * list.rowHeight) };
}
/** The list's columns, as wide as they need to be. */
function listOf(entries) {
    const widest = (texts, weight = 400) => Math.ceil(Math.max(...texts.map((text) => (0,text_width/* textWidth */.sc)(text, value_labels/* LABEL_SIZE */.DK, weight))));
    const names = ring_labels/* MARK_ROOM */.G + widest(entries.flatMap(({ name }) => name));
    const values = LIST.gap +
        widest(entries.map(({ value }) => value), 600);
    const shares = LIST.gap + widest(entries.map(({ share }) => share));
    const left = Math.max(LIST.leftmost, Math.min(LIST.left, chart_width/* SIDE */.g2 + chart_width/* PLOT_WIDTH */.JK - names - values - shares));
    return {
        left,
        values: left + names + values,
        shares: left + names + values + shares,
        rowHeight: entries.some(({ name }) => name.length > 1) ? resource_class_chart_ROW_HEIGHT.two : resource_class_chart_ROW_HEIGHT.one,
    };
}
function resource_class_chart_dataset(slices) {
    return {
        type: 'doughnut',
        data: slices.map(({ credits }) => Math.max(0, credits)),
        backgroundColor: slices.map(({ color }) => color),
        borderColor: palette/* PALETTE */.Ab.ground.light,
        // A ring of one slice has no seam.
        ...(slices.filter(({ credits }) => credits > 0).length > 1 ? SEAM : NO_SEAM),
    };
}
const SEAM = { borderWidth: 2, borderRadius: 4 };
const NO_SEAM = { borderWidth: 0 };
function entryOf({ name, credits, share, color }) {
    return {
        name: (0,labels/* fitName */.dl)(name, resource_class_chart_NAME_WIDTH, value_labels/* LABEL_SIZE */.DK),
        value: (0,format/* compact */.oE)(credits),
        share: (0,format/* percent */.KN)(share),
        color,
    };
}
/** For the legend of renderers without our list. */
function legendText({ name, credits, share }) {
    const values = `: ${(0,format/* compact */.oE)(credits)} (${(0,format/* percent */.KN)(share)})`;
    return (0,labels/* fitLine */.ax)(name, LEGEND_WIDTH, value_labels/* LABEL_SIZE */.DK) + values;
}
function legend() {
    const labels = { usePointStyle: true, pointStyle: 'rectRounded', boxHeight: 8, padding: 14 };
    return { display: true, position: 'right', labels: { ...labels, color: palette/* PALETTE */.Ab.text.light } };
}

;// CONCATENATED MODULE: ./lib/render/charts/charts.js



/** Every chart of the report. `top` is how many projects have a bar of their own, 1 to 1000. */
function chartSpecs(report, top) {
    return [projectChart(report, top), dayChart(report), resourceClassChart(report)];
}
/**
 * Draws every chart of the report: by the service when one is named, and here where it fails, with a warning. A
 * service that is out of reach is asked once, not for every chart.
 */
async function renderCharts(report, options) {
    const files = [];
    const images = [];
    let service = options.quickchartUrl;
    for (const spec of chartSpecs(report, options.top)) {
        const answer = service && (await askService(spec, service));
        if (answer?.ok === false) {
            const isGone = OUT_OF_REACH.has(answer.reason);
            if (isGone)
                service = undefined;
            const what = isGone ? 'The charts are' : `The chart ${spec.name} is`;
            options.onWarning(`${answer.message} ${what} drawn without it.`);
        }
        const { png, svg } = answer?.ok ? answer : await drawHere(spec);
        files.push({ name: `${spec.name}.png`, bytes: png }, { name: `${spec.name}.svg`, bytes: svg });
        if (answer?.ok && answer.url !== undefined)
            images.push({ url: answer.url, description: spec.description });
    }
    return { files, images };
}
const OUT_OF_REACH = new Set(['bad-url', 'unreachable', 'timeout']);
/** Loads what the service needs only when there is one. */
async function askService(spec, url) {
    const { quickChart } = await __webpack_require__.e(/* import() */ 467).then(__webpack_require__.bind(__webpack_require__, 22467));
    return await quickChart(spec, url);
}
async function drawHere(spec) {
    const { drawChart } = await __webpack_require__.e(/* import() */ 380).then(__webpack_require__.bind(__webpack_require__, 90380));
    const { png, svg } = await drawChart(spec);
    return { png, svg: Buffer.from(svg) };
}


/***/ }),

/***/ 52407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ FONT_FAMILY),
/* harmony export */   t: () => (/* binding */ fontOf)
/* harmony export */ });
/** Inter where it is installed, else what the system writes with. */
const FONT_FAMILY = 'Inter, system-ui, sans-serif';
/** The font of a chart as Canvas takes it; `size` in pixels. */
function fontOf({ options }, size, weight) {
    return `${weight === undefined ? '' : `${weight} `}${size}px ${options.font?.family ?? 'sans-serif'}`;
}


/***/ }),

/***/ 53911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ fitLine),
  dl: () => (/* binding */ fitName),
  ko: () => (/* binding */ visibleName)
});

// EXTERNAL MODULE: ./lib/common/most-that-fit.js
var most_that_fit = __webpack_require__(53596);
;// CONCATENATED MODULE: ./lib/render/charts/letters.js
// What it takes to cut a text, without the measures of Inter: the page measures in the browser.
const ELLIPSIS = '…';
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** What a reader takes for letters, accents and parts of emoji with theirs. */
function lettersOf(text) {
    return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

// EXTERNAL MODULE: ./lib/render/charts/text-width.js + 1 modules
var text_width = __webpack_require__(88762);
;// CONCATENATED MODULE: ./lib/render/charts/labels.js



// Where a name may go on in the next line: after these.
const BREAKS = /[-_./\s:@]/;
/**
 * A name from the data as chart text: what can't be seen (controls, direction marks, zero-width characters) becomes
 * U+FFFD, and white space becomes single spaces, as SVG shows it.
 */
function visibleName(name) {
    const text = name.toWellFormed().replace(/\s+/g, ' ').replace(INVISIBLE, '\u{fffd}').trim();
    return text === '' ? '(blank)' : text;
}
// Joiners (U+200C, U+200D) stay: emoji and several scripts are written with them.
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cn}\p{Co}\u115f\u1160\u3164\uffa0]|(?![\u200c\u200d])\p{Cf}/gu;
/**
 * The name in one line when it fits `width` pixels, else in two lines, broken after a separator where that keeps
 * all of it. What is too long for two lines loses its middle.
 */
function fitName(name, width, size) {
    const fits = (text) => (0,text_width/* textWidth */.sc)(text, size) <= width;
    if (fits(name))
        return [name];
    const letters = lettersOf(name);
    const breakAt = bestBreak(letters, fits);
    if (breakAt !== undefined) {
        return [letters.slice(0, breakAt).join('').trim(), letters.slice(breakAt).join('').trim()];
    }
    const head = (0,most_that_fit/* mostThatFit */.c)(letters.length, (count) => fits(letters.slice(0, count).join('')));
    const tail = (0,most_that_fit/* mostThatFit */.c)(letters.length - head, (count) => fits(ELLIPSIS + lastOf(letters, count)));
    return [letters.slice(0, head).join(''), ELLIPSIS + lastOf(letters, tail)];
}
/** The name in one line of at most `width` pixels; what is too long loses its middle. */
function fitLine(name, width, size) {
    if ((0,text_width/* textWidth */.sc)(name, size) <= width)
        return name;
    const half = (width - (0,text_width/* textWidth */.sc)(ELLIPSIS, size)) / 2;
    const letters = lettersOf(name);
    const head = (0,most_that_fit/* mostThatFit */.c)(letters.length, (count) => (0,text_width/* textWidth */.sc)(letters.slice(0, count).join(''), size) <= half);
    const tail = (0,most_that_fit/* mostThatFit */.c)(letters.length - head, (count) => (0,text_width/* textWidth */.sc)(lastOf(letters, count), size) <= half);
    return letters.slice(0, head).join('') + ELLIPSIS + lastOf(letters, tail);
}
/** The last place where both halves fit: after a separator if there is one, else between any two letters. */
function bestBreak(letters, fits) {
    let anywhere;
    for (let at = (0,most_that_fit/* mostThatFit */.c)(letters.length, (n) => fits(letters.slice(0, n).join(''))); at > 0; at--) {
        if (!fits(letters.slice(at).join('')))
            break;
        if (BREAKS.test(letters[at - 1] ?? ''))
            return at;
        anywhere ??= at;
    }
    return anywhere;
}
function lastOf(letters, count) {
    return letters.slice(letters.length - count).join('');
}


/***/ }),

/***/ 90327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ PALETTE),
/* harmony export */   G4: () => (/* binding */ darkDeclarations),
/* harmony export */   Sp: () => (/* binding */ themed),
/* harmony export */   rw: () => (/* binding */ seriesColor)
/* harmony export */ });
/**
 * Every colour that a chart may use. Text has a contrast of at least 4.5 with the ground and bars at least 3
 * (WCAG AA), in both themes; a test holds them to it. Light colours are unique, so that a drawn colour names its
 * tone.
 */
const PALETTE = {
    ground: { name: 'ground', light: '#ffffff', dark: '#0d1117' },
    text: { name: 'text', light: '#1f2328', dark: '#e6edf3' },
    muted: { name: 'muted', light: '#59636e', dark: '#9198a1' },
    grid: { name: 'grid', light: '#e4e7eb', dark: '#262c34' },
    series1: { name: 'c1', light: '#2f6fde', dark: '#4c8dff' },
    series2: { name: 'c2', light: '#c2700f', dark: '#f7a845' },
    series3: { name: 'c3', light: '#1f8f66', dark: '#2fbf8f' },
    series4: { name: 'c4', light: '#8a63d2', dark: '#a682f0' },
    series5: { name: 'c5', light: '#d9483f', dark: '#f47067' },
    series6: { name: 'c6', light: '#128799', dark: '#3bc0d4' },
    series7: { name: 'c7', light: '#cc4a95', dark: '#ec77b8' },
    other: { name: 'other', light: '#848e9a', dark: '#6b7481' },
};
const SERIES = [
    ...[PALETTE.series1, PALETTE.series2, PALETTE.series3, PALETTE.series4],
    ...[PALETTE.series5, PALETTE.series6, PALETTE.series7],
];
/** The light colours of the largest series, first one first, at most seven; what comes after them is grey. */
function seriesColor(place) {
    return (SERIES[place] ?? PALETTE.other).light;
}
const TONES = Object.values(PALETTE);
const BY_LIGHT = new Map(TONES.map((tone) => [tone.light, tone]));
/** The tone that a chart's colour, a light one, stands for. */
function toneOf(color) {
    return BY_LIGHT.get(color.toLowerCase());
}
/** A drawn colour as a CSS variable with itself as fallback; colours outside the palette as they are. */
function themed(color) {
    const tone = toneOf(color);
    return tone === undefined ? color : `var(--${tone.name},${tone.light})`;
}
/** CSS declarations that set every variable to its dark colour. */
function darkDeclarations() {
    return TONES.map(({ name, dark }) => `--${name}:${dark}`).join(';');
}


/***/ }),

/***/ 39732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ projectBars),
/* harmony export */   j1: () => (/* binding */ projectName),
/* harmony export */   zD: () => (/* binding */ projectCount)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89109);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44172);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53911);



/**
 * The `top` projects and the usage without a project, most credits first, then all other projects as one bar. The
 * bars add up to the total.
 */
function projectBars(report, top) {
    const rows = report.breakdowns.project.filter(({ rows, credits }) => rows > 0 || credits !== 0);
    const projects = rows.filter(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isProject */ .YS);
    // Seats are often counted on rows without a project; without those credits such a row says nothing.
    const extras = rows.filter((row) => !(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isProject */ .YS)(row) && row.credits !== 0);
    const shown = [
        ...projects.slice(0, top).map((row) => barOf(projectName(row, report), row, 'project')),
        ...extras.map((row) => barOf(row.name, row, 'extra')),
    ].sort((a, b) => b.credits - a.credits);
    const rest = projects.slice(top);
    return rest.length === 0 ? shown : [...shown, restBar(rest)];
}
/** How many projects have usage in the period. */
function projectCount(report) {
    return report.breakdowns.project.filter((row) => row.rows > 0 && (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isProject */ .YS)(row)).length;
}
/** A project as the charts name it. */
function projectName(row, report) {
    return (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleName */ .ko)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .projectNamer */ .JU)(report)(row));
}
function barOf(name, { credits, share }, kind) {
    return { name, credits, share, kind };
}
function restBar(rows) {
    return {
        name: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows.length, 'other project'),
        credits: rows.reduce((sum, row) => sum + row.credits, 0),
        share: rows.reduce((sum, row) => sum + row.share, 0),
        kind: 'rest',
    };
}


/***/ }),

/***/ 27866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ringLabels),
/* harmony export */   G: () => (/* binding */ MARK_ROOM)
/* harmony export */ });
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52407);
/* harmony import */ var _value_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39829);


/** From the left edge of a mark to its name. */
const MARK_ROOM = 21;
const MARK = 11;
const LINE = 16;
const TOTAL = { size: 28, up: 8, unitSize: 13, unitDown: 16 };
/**
 * Writes the total into a ring, and a list of slices with their values beside it, in place of the legend that other
 * renderers show.
 */
const ringLabels = {
    id: 'ringLabels',
    // Other charts name none.
    defaults: { entries: [] },
    beforeUpdate({ options }, _args, { entries, padding }) {
        if (entries.length === 0)
            return;
        if (options.plugins?.legend)
            options.plugins.legend.display = false;
        if (options.layout)
            options.layout.padding = padding;
    },
    afterDatasetsDraw(chart, _args, options) {
        if (options.entries.length === 0)
            return;
        chart.ctx.save();
        chart.ctx.textBaseline = 'middle';
        drawTotal(chart, options);
        options.entries.forEach((entry, place) => {
            drawEntry(chart, entry, place, options);
        });
        chart.ctx.restore();
    },
};
function drawTotal(chart, { total, unit, color, mutedColor }) {
    const { ctx, chartArea } = chart;
    const x = (chartArea.left + chartArea.right) / 2;
    const y = (chartArea.top + chartArea.bottom) / 2;
    ctx.textAlign = 'center';
    ctx.font = (0,_font_js__WEBPACK_IMPORTED_MODULE_1__/* .fontOf */ .t)(chart, TOTAL.size, 600);
    ctx.fillStyle = color;
    ctx.fillText(total, x, y - TOTAL.up);
    ctx.font = (0,_font_js__WEBPACK_IMPORTED_MODULE_1__/* .fontOf */ .t)(chart, TOTAL.unitSize);
    ctx.fillStyle = mutedColor;
    ctx.fillText(unit, x, y + TOTAL.unitDown);
}
function drawEntry(chart, entry, place, options) {
    const { ctx, chartArea } = chart;
    const { list, entries, color, mutedColor } = options;
    const middle = (chartArea.top + chartArea.bottom) / 2;
    const y = middle + (place - (entries.length - 1) / 2) * list.rowHeight;
    ctx.fillStyle = entry.color;
    ctx.beginPath();
    ctx.roundRect(list.left, y - MARK / 2, MARK, MARK, 3);
    ctx.fill();
    ctx.font = (0,_font_js__WEBPACK_IMPORTED_MODULE_1__/* .fontOf */ .t)(chart, _value_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL_SIZE */ .DK);
    ctx.fillStyle = color;
    ctx.textAlign = 'left';
    entry.name.forEach((line, i) => {
        ctx.fillText(line, list.left + MARK_ROOM, y + (i - (entry.name.length - 1) / 2) * LINE);
    });
    ctx.textAlign = 'right';
    ctx.fillStyle = mutedColor;
    ctx.fillText(entry.share, list.shares, y);
    ctx.font = (0,_font_js__WEBPACK_IMPORTED_MODULE_1__/* .fontOf */ .t)(chart, _value_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL_SIZE */ .DK, 600);
    ctx.fillStyle = color;
    ctx.fillText(entry.value, list.values, y);
}


/***/ }),

/***/ 19890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ VALUE_AXIS_WIDTH),
/* harmony export */   HW: () => (/* binding */ fittingTotals),
/* harmony export */   Su: () => (/* binding */ stackTotals)
/* harmony export */ });
/* harmony import */ var _chart_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6305);
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52407);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88762);



/** What the value axis takes at the left of the bars, about. */
const VALUE_AXIS_WIDTH = 52;
const SIZE = 11;
/** Between a bar, or a mark, and the total above it; and between totals side by side. */
const ABOVE = 4;
const BESIDE = 5;
/** Height of the ground around a mark. */
const HALO = 4;
/** The totals of all bars when there is room for them side by side, else of the highest bar alone. */
function fittingTotals(totals) {
    const room = (_chart_width_js__WEBPACK_IMPORTED_MODULE_0__/* .PLOT_WIDTH */ .JK - VALUE_AXIS_WIDTH) / totals.length - BESIDE;
    const shown = totals.filter(({ value }) => value > 0);
    if (shown.every(({ text }) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(text, SIZE, 600) <= room))
        return shown;
    const highest = shown.reduce((a, b) => (b.value > a.value ? b : a));
    return [highest];
}
/**
 * Writes totals above stacked bars, and sets off their parts and the marks across them, whatever colours meet there.
 */
const stackTotals = {
    id: 'stackTotals',
    // Other charts name neither.
    defaults: { totals: [], groundColor: 'transparent' },
    beforeDatasetDraw({ ctx }, { meta }, { groundColor }) {
        if (meta.type !== 'line')
            return;
        ctx.fillStyle = groundColor;
        for (const { x, y, options } of meta.data) {
            const width = 2 * Number(options.radius);
            ctx.fillRect(x - width / 2, y - HALO / 2, width, HALO);
        }
    },
    // A hairline on top of each part keeps neighbours apart for those who see their colours alike.
    afterDatasetDraw({ ctx }, { meta }, { groundColor }) {
        if (meta.type !== 'bar')
            return;
        ctx.fillStyle = groundColor;
        ctx.beginPath();
        for (const part of meta.data) {
            const { x, y, width } = part.getProps(['x', 'y', 'width'], true);
            ctx.rect(x - width / 2, y, width, 1);
        }
        ctx.fill();
    },
    afterDatasetsDraw(chart, _args, { totals, color, groundColor }) {
        const { ctx, chartArea, scales } = chart;
        ctx.save();
        ctx.font = (0,_font_js__WEBPACK_IMPORTED_MODULE_2__/* .fontOf */ .t)(chart, SIZE, 600);
        ctx.textAlign = 'center';
        ctx.textBaseline = 'bottom';
        for (const total of totals) {
            const y = bottomOf(total, (value) => scales.y?.getPixelForValue(value) ?? 0);
            const width = ctx.measureText(total.text).width + 2;
            const middle = scales.x?.getPixelForValue(total.bar) ?? 0;
            // Totals of the outermost bars keep away from the axis and the edge.
            const x = Math.min(Math.max(middle, chartArea.left + width / 2), chartArea.right - width / 2);
            ctx.fillStyle = groundColor;
            ctx.fillRect(x - width / 2, y - SIZE - 1, width, SIZE + 2);
            ctx.fillStyle = color;
            ctx.fillText(total.text, x, y);
        }
        ctx.restore();
    },
};
/** Above the bar, or above the mark where that stands in the way. */
function bottomOf({ value, mark }, pixelOf) {
    const bar = pixelOf(value);
    const line = mark === null ? bar : pixelOf(mark);
    const isInTheWay = line < bar && line > bar - SIZE - 2 * ABOVE;
    return (isInTheWay ? line : bar) - ABOVE;
}


/***/ }),

/***/ 88762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I0: () => (/* binding */ ASCENT_EM),
  yg: () => (/* binding */ DESCENT_EM),
  tT: () => (/* binding */ hasGlyph),
  sc: () => (/* binding */ textWidth)
});

;// CONCATENATED MODULE: ./lib/render/charts/inter-widths.js
// Written by scripts/inter-widths.ts from @fontsource/inter (OFL-1.1). Do not edit.
/** Units of the em square, and how far the font reaches above and below the baseline. */
const EM = 2048;
const ASCENT = 1984;
const DESCENT = 494;
/** Advance widths, a run of neighbouring code points a line: `start:width,width,…`, numbers in base 36. */
const REGULAR = `
  w:g0,gd,qi,101,10i,1jv,10n,h2,kr,kr,si,11n,ge,q6,ge,ki,zw,n5,yp,z5
  1g:10r,xr,za,w7,z7,za,ge,h6,11n,11n,11n,t3,1iy,139,118,15k,152,y7,xl,16g
  20:16a,fa,wh,128,w6,1fe,16v,17i,10c,17i,10m,10i,10q,16c,139,1k2,12t,12m,zs,kr
  2k:ki,kr,qt,py,id,vy,yu,wi,yu,x6,l2,yw,xn,ds,ds,v8,ds,1du,xm,y4
  34:yu,yu,lf,u1,im,xn,vz,1ak,v2,vz,vf,o9,ix,o9,11n
  4g:g0,gd,wi,yr,158,va,fd,wc,xm,1g0,pt,x5,11n
  4u:11w,r6,px,11n,p5,pd,id,xc,ya,ge,f9,hb,rg,x5,19n,1c7,1e6,t3,139,139
  5e:139,139,139,139,1kj,15k,y7,y7,y7,y7,fa,fa,fa,fa,15t,16v,17i,17i,17i,17i
  5y:17i,11n,17i,16c,16c,16c,16c,12m,106,z2,vy,vy,vy,vy,vy,vy,1g7,wi,x6,x6
  6i:x6,x6,ds,ds,ds,ds,x5,xm,y4,y4,y4,y4,y4,11n,y4,xn,xn,xn,xn,vz
  72:yu,vz,139,vy,139,vy,139,vy,15k,wi,15k,wi,15k,wi,15k,wi,152,14e,15t,yu
  7m:y7,x6,y7,x6,y7,x6,y7,x6,y7,x6,16g,yw,16g,yw,16g,yw,16g,yw,16a,xn
  86:186,xn,fa,ds,fa,ds,fa,ds,fa,ds,fa,ds,1br,rk,wh,ds,128,v8,tw,w6
  8q:ds,w6,ds,w6,jc,w0,kg,xu,ds,16v,xm,16v,xm,16v,xm
  96:16v,xm,17i,y4,17i,y4,17i,y4,1l6,1kv,10m,lf,10m,lf,10m,lf,10i,u1,10i,u1
  9q:10i,u1,10i,u1,10q,im,10q,le,10q,im,16c,xn,16c,xn,16c,xn,16c,xn,16c,xn
  aa:16c,xn,1k2,1ak,12m,vz,12m,zs,vf,zs,vf,zs,vf,hw,yu,190,11c,yu,18r,13g
  au:15k,15k,wx,15t,1cu,102,yu,uw,y7,16g,z5,xl,m6,16g,106,1i5,fo,j6,12l,v8
  be:ds,10i,1fn,16v,xn,17i,17c,xy,1dk,10b,184,yu,15a,10i,u1,zw,v4,im,10v,id
  by:10q,166,z9,17j,103,14k,12m,zs,vf,12y,12y,za,ut,yp,yn,uz,uw,102,f6,ke
  ci:ds,gd
  cl:20h,1u9,1sn,19y,rk,23c,1kn,1be,139,vy,fa,ds,17i,y4,16c,xn,16c,xn,16c,xn
  d5:16c,xn,16c,xn,x6,139,vy,139,vy,1kj,1g7,16g,128,16g,yw,128,v8,17i,y4,17i
  dp:y4,12y,za,ds,24u,20h,1u9,16g,yw,1rm,106,16v,xm,139,vy,1kj,1g7,17i,y4,139
  e9:vy,139,vy,y7,x6,y7,x6,fa,ds,fa,ds,17i,y4,17i,y4,10m,lf,10m,lf,16c
  et:xn,16c,xn,10i,u1,10q,im,102,ux,16a,xn,zz,17q,zz,zy,zs,vf,139,vy,y7
  fd:x6,17i,y4,17i,y4,17i,y4,17i,y4,12m,vz,mo,16i,n8,ds,1fh,1fh,139,15k,wi
  fx:wx,10q,u1,vf,uw,ux,118,166,15a,y7,x6,yf,ds,17i,yu,10u,lf,120,vz,vy
  gh:yu,yu,ym,uv
  gm:yu,yu,ux,x6,16q,uk,uk,13m,w6,ds,yw,yw,vw,y1,155,xn,xm,xm,ds,fo
  h6:jh,ds,nr,ds,10h,1du,1du,1du,xm,xm,102,y4,19m,1ah,10d,lf,km,lf
  hq:jk,jk,vj,vj,u1,ks,ks
  hy:ta,im,ik,104,zy,v0,vz,1ak,vz,w8,vf
  ia:za,zj,uv,uv,uv,uv,17i,w5,w6,xu,xh,jq,v8,rg,yu,uv,uv,1px,1l0
  iu:16i,vt,19g,1bv,15z,15h,po,us,zy,zw,or,pp,ba,g9,fa,kl,pn,x8,ny,dr
  je:rb,f9,eu,fb,9d,a0,pk,pk,po,po,pn,pn,ni,ni,a3,r4,ke,ke,a3
  jy:ke,ke,fb,fb,9d,a0,kl,kl,kl,fc
  ka:gy
  kc:sq,s8,g0,kk,pp,b9,m6,mt,pj,ko,ko,ko,ko,ko,ko,ks,py,pm,p2,kg
  kw:kg,kh,kh,g4,ke,v0,v0,pp,ge,f8,f8,f8,f8,po,pj,pm,0,0
  lf:0,0
  lk:0,0
  mb:0
  ok:f6,fb,16v
  oq:f9,wi,wi,wi,h6,wh
  p0:fd,12a,139,ge,160,1e3,n3
  p8:1d1
  pa:1dz,1dj,fo,139,118,wx,12r,y7,zs,16a,17i,fa,128,139,1fe,16v,11c,17i,16a,10c
  pv:137,10q,12m,1e3,12t,1e2,17t,fa,12m,11s,uk,xn,fo,xn,11s,xw,vz,x8,uk,sz
  qf:xn,zc,fo,tw,10i,xc,xe,vs,y4,yf,yu,we,zi,qi,xn,150,wd,189,19s,fo
  qz:xn,y4,xn,19s,128,102,104,127,1c2,127,12z,1ao,tw
  rg:xr,ud
  s0:158,102,wi,ds,17i,pm,pm
  s9:15k,1fe
  sc:yu,15k,15k,15k,y7,y7,1bv,wx,15k,10i,fa,fa,wh,1rc,1s0,1eb,128,16v,zr,153
  sw:139,10r,118,wx,1am,y7,1im,z5,16v,16v,128,16k,1fe,16a,17i,16a,10c,15k,10q,zr
  tg:1b4,12t,150,13u,1ih,1jb,1ag,1e8,10y,15k,1lq,10m,vy,xs,w5,ot,yw,x6,1a3,s4
  u0:xn,xn,uu,wq,17t,xh,y4,xg,yu,wi,qi,vz,133,v2,xz,wv,1as,1bm,10m,15w
  uk:vs,wi,1by,vj,x6,x6,xn,ot,wi,u1,ds,ds,ds,1gl,1f0,xn,uu,xn,vz,xg
  wg:wx,ot
  xc:12m,vz
  5q8:uh
  5ql:17t
  5qz:qi
  5s3:mu
  5s7:ou,ou,nq
  5sd:ow
  5sf:mk,zi
  5si:ob
  5sm:ou,dy,or
  5sr:nu
  5sy:b9,g9,or,nu
  5uk:n7
  5uo:fm
  5vf:mv
  5vj:pp
  5xc:139,vy,118,yu,118,yu,118,yu,15k,wi,152,yu,152,yu,152,yu,152,yu,152,yu
  5xw:y7,x6,y7,x6,y7,x6,y7,x6,y7,x6,xl,l2,16g,yw,16a,xn,16a,xn,16a,xn
  5yg:16a,xn,16a,xn,fa,ds,fa,ds,128,v8,128,v8,128,v8,w6,ds,w6,ds,w6,ds
  5z0:w6,ds,1fe,1du,1fe,1du,1fe,1du,16v,xm,16v,xm,16v,xm,16v,xm,17i,y4,17i,y4
  5zk:17i,y4,17i,y4,10c,yu,10c,yu,10m,lf,10m,lf,10m,lf,10m,lf,10i,u1,10i,u1
  604:10i,u1,10i,u1,10i,u1,10q,im,10q,im,10q,im,10q,im,16c,xn,16c,xn,16c,xn
  60o:16c,xn,16c,xn,139,vz,139,vz,1k2,1ak,1k2,1ak,1k2,1ak,1k2,1ak,1k2,1ak,12t,v2
  618:12t,v2,12m,vz,zs,vf,zs,vf,zs,vf,xn,im,1ak,vz,vy,hw
  61p:kj,14c,uq
  642:12m,vz,12m,vz,12m,vz,12m,vz,172,vc,v0,uz,15f,108
  6bm:sg
  6bt:ac
  6bv:0
  6c3:sg,1kw
  6c8:eu,eu,dq
  6cc:p2,p2,ny
  6cg:ry
  6ci:w0
  6cm:1d6
  6cy:co,p6
  6d5:lv,lv
  6dg:ax
  6g0:15i,15k,15i,yc,yr,1cv,17s,1iy,1rr,1ia,1ai,yu,11x,14e,10q,274
  6gh:11t,16g,139,zz,15k
  6go:10q,ut,xt
  6gs:15c,13w,15a,118
  6j7:pa
  6ja:1q5
  6jm:yr
  6mp:1bg
  6mr:1bg
  6qa:11n
  8sc:ba
  8sf:109
  x6n:1v3
  1edb:0
`;
/** The same for the 600 weight. */
const BOLD = `
  w:ec,ia,tr,10m,110,1l5,11p,ij,l8,l8,up,12a,i5,qh,i5,lk,11j,o2,zg,107
  1g:11w,yu,10e,ws,10f,10e,i5,iq,12a,12a,12a,ux,1ku,15e,11i,15x,153,yg,xg,16m
  20:16f,fr,wz,140,w6,1gh,177,17q,10p,17z,114,110,11k,15v,15e,1m1,14y,14l,114,l8
  2k:lk,l8,re,qp,jz,wo,zi,x5,zi,xn,m4,zl,yu,ew,ew,we,ew,1f8,yt,yn
  34:zi,zi,ml,v9,k3,yu,xe,1br,wd,xh,w7,pv,kf,pv,12a
  4g:ec,ia,x5,zt,16m,w2,hz,wc,yt,1g0,q7,103,12a
  4u:11r,pp,q2,12a,pt,qd,jz,yy,y5,i5,iw,if,rq,103,1ba,1dh,1fm,ux,15e,15e
  5e:15e,15e,15e,15e,1ln,15x,yg,yg,yg,yg,fr,fr,fr,fr,16r,177,17q,17q,17q,17q
  5y:17q,12a,17q,15v,15v,15v,15v,14l,11f,10m,wo,wo,wo,wo,wo,wo,1fx,x5,xn,xn
  6i:xn,xn,ew,ew,ew,ew,xs,yt,yn,yn,yn,yn,yn,12a,yn,yu,yu,yu,yu,xh
  72:zi,xh,15e,wo,15e,wo,15e,wo,15x,x5,15x,x5,15x,x5,15x,x5,153,162,16r,zi
  7m:yg,xn,yg,xn,yg,xn,yg,xn,yg,xn,16m,zl,16m,zl,16m,zl,16m,zl,16f,yu
  86:19c,yu,fr,ew,fr,ew,fr,ew,fr,ew,fr,ew,1cq,tr,wz,ew,140,we,w8,w6
  8q:ew,w6,ew,w6,lg,wl,nu,y8,ew,177,yt,177,yt,177,yt
  96:177,yt,17q,yn,17q,yn,17q,yn,1lo,1kf,114,ml,114,ml,114,ml,110,v9,110,v9
  9q:110,v9,110,v9,11k,k3,11k,nv,11k,k3,15v,yu,15v,yu,15v,yu,15v,yu,15v,yu
  aa:15v,yu,1m1,1br,14l,xh,14l,114,w7,114,w7,114,w7,j1,zi,1ba,11b,zi,1b2,15o
  au:15x,15x,yh,16r,1ev,11d,zi,yr,yg,16m,107,xg,ox,16m,13z,1ja,gy,k8,14e,we
  be:ew,122,1ha,177,yu,17q,180,yj,1ft,140,1ah,zi,16m,110,v9,119,yt,k3,13p,jy
  by:11k,15s,10r,181,11b,179,140,114,w7,132,132,10a,w0,zg,zn,yt,w2,11h,gb,lm
  ci:ew,ia
  cl:219,1vp,1t5,1b2,tr,246,1m2,1dp,15e,wo,fr,ew,17q,yn,15v,yu,15v,yu,15v,yu
  d5:15v,yu,15v,yu,xn,15e,wo,15e,wo,1ln,1fx,16m,12w,16m,zl,140,we,17q,yn,17q
  dp:yn,132,10a,ew,267,219,1vp,16m,zl,1ru,143,177,yt,15e,wo,1ln,1fx,17q,yn,15e
  e9:wo,15e,wo,yg,xn,yg,xn,fr,ew,fr,ew,17q,yn,17q,yn,114,ml,114,ml,15v
  et:yu,15v,yu,110,v9,11k,k3,11c,w3,16f,yu,11c,18e,11b,11a,114,w7,15e,wo,yg
  fd:xn,17q,yn,17q,yn,17q,yn,17q,yn,14l,xh,ns,17p,pc,ew,1h4,1h4,15e,15x,x5
  fx:xu,11k,v9,w7,w2,w3,12b,16t,16m,yg,xn,z8,ew,17u,zi,11t,ml,13z,xh,wo
  gh:zi,zi,zd,w0
  gm:zi,zi,w0,xn,18z,vc,vc,16c,wv,ew,zl,zl,w3,109,13w,yu,yt,yt,ew,gy
  h6:kx,ew,q9,ew,12z,1f8,1f8,1f8,yt,yt,10b,yn,19t,1em,145,ml,li,ml
  hq:kn,kn,wf,wf,v9,lr,lr
  hy:vc,k3,jy,11z,11a,w4,xe,1br,xh,wk,w7
  ia:10a,115,w0,w0,w0,w0,17q,wl,wv,yu,yq,o0,we,ro,zi,w0,w0,1s1,1lk
  iu:1a5,11o,1c1,1ey,18g,17r,th,td,11x,11z,ps,qv,c9,hb,g4,lg,qq,y1,p8,e4
  je:s3,g8,gq,g9,9d,9q,qv,qv,tj,tj,qq,qq,pa,pa,ay,po,le,lf,ay
  jy:lf,le,g9,g9,9d,9q,ln,ln,ln,iv
  ka:jh
  kc:sm,ue,g9,lh,qr,c8,n7,o5,qq,lj,lj,lj,lj,lj,o8,o9,tk,qt,sj,lh
  kw:lh,li,li,ij,lf,wo,wo,qs,i5,iw,iw,iw,iw,qt,qt,ti,0,0
  lf:0,0
  lk:0,0
  mb:0
  ok:g5,g8,177
  oq:g9,x5,x5,x5,iq,wz
  p0:i2,144,15e,i5,185,1g5,pg
  p8:1f9
  pa:1h3,1fl,gy,15e,11i,x2,153,yg,114,16f,17q,fr,140,15e,1gh,177,12i,17q,16f,10p
  pv:13d,11k,14l,1el,14y,1el,189,fr,14l,12x,vc,yu,gy,yt,12x,yf,xe,y1,vc,tx
  qf:yu,zk,gy,w8,122,yy,yg,vs,yn,zp,zi,x3,10j,s6,yt,17y,xm,1a9,1aw,gy
  qz:yt,yn,yt,1aw,140,11f,11d,13m,1ez,13m,15f,1eq,w8
  rg:xw,ui
  s0:16m,11f,x5,ew,17q,qp,qp
  s9:15x,1gh
  sc:zi,15x,15x,15x,yg,yg,1ci,x2,15x,110,fr,fr,wz,1ri,1s2,1ep,140,177,129,15a
  sw:15e,10s,11i,x2,1ch,yg,1mq,107,177,177,140,16m,1gh,16f,17q,16f,10p,15x,11k,129
  tg:1be,14y,16r,144,1jo,1l0,1az,1fl,11g,15x,1ms,114,wo,ye,wl,pg,10p,xn,1c5,t2
  u0:yu,yu,we,xt,19e,yq,yn,yf,zi,x5,s6,xh,16i,wd,107,xr,1c7,1dj,11y,18k
  uk:wy,x6,1cv,wf,xn,xn,yu,pg,x6,v9,ew,ew,ew,1hc,1g2,yu,we,yu,xh,yf
  wg:x2,pg
  xc:14l,xe
  5q8:wm
  5ql:19e
  5qz:s6
  5s3:no
  5s7:po,po,of
  5sd:pq
  5sf:nq,10k
  5si:oz
  5sm:po,f3,ps
  5sr:p2
  5sy:c8,hb,ps,p2
  5uk:o1
  5uo:gk
  5vf:nq
  5vj:qr
  5xc:15e,wo,11i,zi,11i,zi,11i,zi,15x,x5,153,zi,153,zi,153,zi,153,zi,153,zi
  5xw:yg,xn,yg,xn,yg,xn,yg,xn,yg,xn,xg,m4,16m,zl,16f,yu,16f,yu,16f,yu
  5yg:16f,yu,16f,yu,fr,ew,fr,ew,140,we,140,we,140,we,w6,ew,w6,ew,w6,ew
  5z0:w6,ew,1gh,1f8,1gh,1f8,1gh,1f8,177,yt,177,yt,177,yt,177,yt,17q,yn,17q,yn
  5zk:17q,yn,17q,yn,10p,zi,10p,zi,114,ml,114,ml,114,ml,114,ml,110,v9,110,v9
  604:110,v9,110,v9,110,v9,11k,k3,11k,k3,11k,k3,11k,k3,15v,yu,15v,yu,15v,yu
  60o:15v,yu,15v,yu,15e,xe,15e,xe,1m1,1br,1m1,1br,1m1,1br,1m1,1br,1m1,1br,14y,wd
  618:14y,wd,14l,xh,114,w7,114,w7,114,w7,yu,k3,1br,xh,wo,j1
  61p:le,150,ym
  642:14l,xh,14l,xh,14l,xh,14l,xh,1cy,11g,yr,ys,16k,11a
  6bm:sg
  6bt:9f
  6bv:0
  6c3:sg,1kw
  6c8:gq,gq,fi
  6cc:su,sj,rb
  6cg:vf
  6ci:sn
  6cm:1ie
  6cy:en,t5
  6d5:nn,nn
  6dg:bn
  6g0:16o,15x,15e,yq,zt,1d2,17b,1ks,1tr,1lj,1eh,zi,12m,17u,11k,29s
  6gh:13q,16m,15e,140,15x
  6go:11l,vy,zq
  6gs:16o,15f,16m,11i
  6j7:rp
  6ja:1qi
  6jm:zv
  6mp:1e5
  6mr:1e5
  6qa:12a
  8sc:c9
  8sf:11h
  x6n:1wy
  1edb:0
`;

;// CONCATENATED MODULE: ./lib/render/charts/text-width.js

/** How far the font reaches above and below the baseline, in ems. */
const ASCENT_EM = ASCENT / EM;
const DESCENT_EM = DESCENT / EM;
// Characters that Inter lacks are drawn by whatever font the viewer has; these are on the wide side, in ems.
const WIDE_EM = 1;
const EMOJI_EM = 1.3;
const OTHER_EM = 0.65;
const tables = new Map();
/** Width of one line of text in Inter, in pixels for a font of `size` pixels. Kerning is left out. */
function textWidth(text, size, weight = 400) {
    const table = tableOf(weight);
    let ems = 0;
    for (const char of text) {
        const units = table.get(char.codePointAt(0) ?? 0);
        ems += units === undefined ? guessedWidth(char) : units / EM;
    }
    return ems * size;
}
/** Whether the embedded faces can draw the character. */
function hasGlyph(char) {
    return tableOf(400).has(char.codePointAt(0) ?? 0);
}
function guessedWidth(char) {
    if (/[\p{M}\p{Cf}]/u.test(char))
        return 0;
    if (/\p{Extended_Pictographic}/u.test(char))
        return EMOJI_EM;
    return (char.codePointAt(0) ?? 0) >= 0x1100 ? WIDE_EM : OTHER_EM;
}
function tableOf(weight) {
    let table = tables.get(weight);
    if (table === undefined) {
        table = unpack(weight === 600 ? BOLD : REGULAR);
        tables.set(weight, table);
    }
    return table;
}
/** Reads the lines `start:width,width,…`. */
function unpack(runs) {
    const table = new Map();
    for (const run of runs.trim().split('\n')) {
        const [start = '', widths = ''] = run.trim().split(':');
        widths.split(',').forEach((width, i) => {
            table.set(parseInt(start, 36) + i, parseInt(width, 36));
        });
    }
    return table;
}


/***/ }),

/***/ 39829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ LABEL_SIZE),
/* harmony export */   PN: () => (/* binding */ BAR_GAP),
/* harmony export */   jZ: () => (/* binding */ valueLabels),
/* harmony export */   pn: () => (/* binding */ SHARE_GAP)
/* harmony export */ });
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52407);

/** Pixels from the bar to the value, and from the value to the share. */
const BAR_GAP = 8;
const SHARE_GAP = 6;
/** Font size of names and values, in pixels. */
const LABEL_SIZE = 12;
const GROUND = { air: 3, height: 16 };
/**
 * Writes each bar's value and share at its end, in place of the axis that other renderers show, and faint lines
 * behind the bars.
 */
const valueLabels = {
    id: 'valueLabels',
    // A chart without bars names none of these.
    defaults: { labels: [], gridLines: [] },
    beforeUpdate(chart, _args, { insteadOfAxis }) {
        const axis = chart.options.scales?.[insteadOfAxis];
        if (axis !== undefined)
            axis.display = false;
    },
    beforeDatasetsDraw(chart, _args, { gridLines, gridColor }) {
        const { ctx, chartArea, scales } = chart;
        ctx.save();
        ctx.fillStyle = gridColor;
        for (const value of gridLines) {
            const x = Math.round(scales.x?.getPixelForValue(value) ?? 0);
            ctx.fillRect(x, chartArea.top, 1, chartArea.bottom - chartArea.top);
        }
        ctx.restore();
    },
    afterDatasetsDraw(chart, _args, options) {
        const zero = chart.scales.x?.getPixelForValue(0) ?? 0;
        chart.getDatasetMeta(0).data.forEach(({ x, y }, i) => {
            const label = options.labels[i];
            // A value of nothing has no bar and so no end.
            const end = Number.isFinite(x) ? x : zero;
            if (label !== undefined)
                drawLabel(chart, label, end + BAR_GAP, y, options);
        });
    },
};
function drawLabel(chart, { value, share }, x, y, options) {
    const { ctx } = chart;
    const [regular, bold] = [(0,_font_js__WEBPACK_IMPORTED_MODULE_0__/* .fontOf */ .t)(chart, LABEL_SIZE), (0,_font_js__WEBPACK_IMPORTED_MODULE_0__/* .fontOf */ .t)(chart, LABEL_SIZE, 600)];
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    ctx.font = bold;
    const shareX = x + ctx.measureText(value).width + SHARE_GAP;
    ctx.font = regular;
    const end = shareX + ctx.measureText(share).width;
    ctx.fillStyle = options.groundColor;
    ctx.fillRect(x - GROUND.air, y - GROUND.height / 2, end - x + 2 * GROUND.air, GROUND.height);
    ctx.fillStyle = options.shareColor;
    ctx.fillText(share, shareX, y);
    ctx.font = bold;
    ctx.fillStyle = options.color;
    ctx.fillText(value, x, y);
    ctx.restore();
}


/***/ }),

/***/ 20011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PROVIDER),
/* harmony export */   x: () => (/* binding */ inPieces)
/* harmony export */ });
const PROVIDER = 'CircleCI';
/** Characters of a piece of text: few writes, and never a file of gigabytes in memory. */
const PIECE = 1 << 16;
/** Joins lines to pieces that are worth a write. */
function* inPieces(lines) {
    let piece = '';
    for (const line of lines) {
        piece += line;
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    if (piece !== '')
        yield piece;
}


/***/ }),

/***/ 33513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ customCostsJson),
/* harmony export */   b: () => (/* binding */ customCostItems)
/* harmony export */ });
/* harmony import */ var _common_escape_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90763);
/* harmony import */ var _cost_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20011);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20992);



/** Longest value that Datadog takes. */
const VALUE_LENGTH = 1000;
/** custom-costs.json for Datadog Cloud Cost Management: a list of line items. */
function customCostsJson(rows, { money }) {
    return (0,_cost_file_js__WEBPACK_IMPORTED_MODULE_1__/* .inPieces */ .x)(jsonLines(rows, money));
}
function* jsonLines(rows, money) {
    let before = '[\n';
    for (const item of customCostItems(rows, money)) {
        yield before + item;
        before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
}
/**
 * A line item, as JSON, for each row that costs anything. Here the last day of a charge is inside its period, unlike
 * in FOCUS. `marks` are further tags.
 */
function* customCostItems(rows, money, marks = {}) {
    for (const row of rows) {
        const cost = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveCost */ .JH)(row, money);
        if (cost !== '0')
            yield lineItem(row, cost, money.currency, marks);
    }
}
/** The cost is written in its exact digits, which no double may hold. */
function lineItem(row, cost, currency, marks) {
    const tags = Object.entries((0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsOf */ .Fg)(row)).map(([key, text]) => [key, value(text)]);
    const names = {
        ProviderName: _cost_file_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDER */ .S,
        ChargePeriodStart: row.day,
        ChargePeriodEnd: row.day,
        ChargeDescription: value((0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCost */ .P9)(row)),
        BillingCurrency: currency,
        Tags: { ...Object.fromEntries(tags), ...marks },
    };
    return JSON.stringify(names).replace(/\}$/, `,"BilledCost":${cost}}`);
}
function value(text) {
    return (0,_common_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text, VALUE_LENGTH).toWellFormed();
}


/***/ }),

/***/ 20992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   JH: () => (/* binding */ effectiveCost),
/* harmony export */   P9: () => (/* binding */ describeCost)
/* harmony export */ });
/* harmony import */ var _report_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55294);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54007);


/** `Compute: web / build / test on docker large`; at least the kind. */
function describeCost({ kind, project, workflow, job, executor, resourceClass }) {
    const what = [project.name, workflow, job].filter(Boolean).join(' / ');
    const where = kind === 'compute' ? [executor, resourceClass].filter(Boolean).join(' ') : '';
    return [_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KIND_NAMES */ .k[kind], what && `: ${what}`, where && ` on ${where}`].join('');
}
/** Money that the row costs in exact digits; 0 for seats with `seats: exclude`. */
function effectiveCost({ kind, microCredits }, money) {
    const priced = kind === 'user' ? (0,_report_money_js__WEBPACK_IMPORTED_MODULE_0__/* .pricedSeats */ .iM)(microCredits, money) : microCredits;
    return (0,_report_money_js__WEBPACK_IMPORTED_MODULE_0__/* .exactCost */ .bp)(priced, money.creditPrice);
}
/** What the row can be grouped by: names that are there, by key. */
function tagsOf(row) {
    const { project, workflow, job, executor, resourceClass, status, kind, team } = row;
    const tags = {
        organization: project.organisation,
        project: project.name,
        workflow,
        job,
        status,
        executor,
        resource_class: resourceClass,
        credit_type: kind,
        team: team ?? '',
    };
    return Object.fromEntries(Object.entries(tags).filter(([, value]) => value.trim() !== ''));
}


/***/ }),

/***/ 89109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ periodText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sE: () => (/* binding */ successRate),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   ye: () => (/* binding */ rise)
/* harmony export */ });
/** `4,940,123`; fractions of a credit are not shown. */
function whole(value) {
    return WHOLE.format(value);
}
/** `4.94M`, `630K`, `61`: three digits that matter. */
function compact(value) {
    return COMPACT.format(value);
}
/** `+31,000`, `−12`, `0`. */
function signed(value) {
    return `${value > 0 ? '+' : value < 0 ? '−' : ''}${whole(Math.abs(value))}`;
}
/** `$2,964.07`; `currency` is an ISO 4217 code. */
function money(value, currency) {
    let format = MONEY.get(currency);
    if (format === undefined) {
        format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
        MONEY.set(currency, format);
    }
    return format.format(value);
}
/** A format is dear to make, and a page of tables asks for thousands of amounts. */
const MONEY = new Map();
/** `0.4 s`, `42 s`, `5 min 3 s`, `2 h 10 min`. */
function duration(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const total = Math.round(seconds);
    if (total < 60)
        return `${total} s`;
    if (total < 3600)
        return `${Math.floor(total / 60)} min ${total % 60} s`;
    return `${Math.floor(total / 3600)} h ${Math.floor((total % 3600) / 60)} min`;
}
/** `30%`, `8.9%`, `4.0%`, `<0.1%`, `0%`; a fraction. */
function percent(fraction) {
    if (fraction !== 0 && Math.abs(fraction) < 0.001)
        return '<0.1%';
    const isSmall = fraction !== 0 && Math.abs(fraction) < 0.0995;
    return (isSmall ? ONE_DECIMAL : NO_DECIMAL).format(fraction);
}
/** `▲ 8.4%`, `▼ 3.1%`, `new`, `gone`, or a dash when nothing changed or nothing was compared. */
function change(current, previous) {
    if (previous === null || current === previous)
        return '—';
    if (previous === 0)
        return 'new';
    if (current === 0)
        return 'gone';
    return rise(current / previous - 1);
}
/** `▲ 8.4%`, `▼ 3.1%`; a fraction that is not 0. */
function rise(fraction) {
    return `${fraction > 0 ? '▲' : '▼'} ${percent(Math.abs(fraction))}`;
}
/** `97.3%`, `100.0%`, of a fraction: rates of success move by less than a percent. */
function successRate(fraction) {
    return ONE_DECIMAL.format(fraction);
}
/** `1 project`, `2 projects`. */
function plural(count, one, many = `${one}s`) {
    return `${whole(count)} ${count === 1 ? one : many}`;
}
/** `1–30 June 2026`, `28 May – 3 June 2026`, `30 December 2025 – 2 January 2026`, `5 June 2026`. */
function periodText({ first, last }) {
    const [a, b] = [partsOf(first), partsOf(last)];
    if (first === last)
        return `${a.day} ${a.month} ${a.year}`;
    if (a.year !== b.year)
        return `${a.day} ${a.month} ${a.year} – ${b.day} ${b.month} ${b.year}`;
    if (a.month !== b.month)
        return `${a.day} ${a.month} – ${b.day} ${b.month} ${b.year}`;
    return `${a.day}–${b.day} ${b.month} ${b.year}`;
}
/** A bar of ten characters for a fraction from 0 to 1, in eighths of a character. */
function bar(fraction) {
    const eighths = Math.max(fraction > 0 ? 1 : 0, Math.round(Math.min(1, Math.max(0, fraction)) * 80));
    return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8];
}
const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const COMPACT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 });
const NO_DECIMAL = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });
const ONE_DECIMAL = new Intl.NumberFormat('en-US', {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
});
const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
function partsOf(day) {
    const date = new Date(`${day}T00:00:00Z`);
    return { day: date.getUTCDate(), month: MONTHS.format(date), year: day.slice(0, 4) };
}


/***/ }),

/***/ 54007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ KIND_NAMES)
/* harmony export */ });
/** What CircleCI's bill calls each kind of credits. */
const KIND_NAMES = {
    compute: 'Compute',
    dlc: 'Docker layer caching',
    user: 'Active users (seats)',
    storage: 'Storage',
    network: 'Network egress to runners',
    lease: 'Lease',
    leaseOverage: 'Lease overage',
    ipRanges: 'IP ranges',
    other: 'Other',
};


/***/ }),

/***/ 44172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ onlyProjects),
/* harmony export */   JU: () => (/* binding */ projectNamer),
/* harmony export */   YS: () => (/* binding */ isProject),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _common_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67736);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40819);


const MARKDOWN = { code: _common_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .S, strong: (text) => `**${text}**` };
function namesOf(report, marks = MARKDOWN) {
    const project = projectNamer(report);
    return {
        ...marks,
        project: (row) => marks.code(project(row)),
        job: (row) => {
            if (row.job === '')
                return marks.code(row.name);
            const owner = project({ name: row.project, organisation: row.organisation });
            return marks.code([owner, row.workflow, row.job].filter(Boolean).join(' / '));
        },
    };
}
/** Whether a row of the project breakdown is one. A project could be named as the others are, but it has an id. */
function isProject({ name, projectId, vcsUrl }) {
    return (name !== _report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .SEATS */ .d && name !== _report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x) || projectId !== '' || vcsUrl !== '';
}
const NAMED_GLOBS = 3;
/** `only projects web-*, site`; nothing where the report is of the whole organisation. `code` writes globs. */
function onlyProjects({ projects }, code) {
    if (projects === null)
        return [];
    const named = projects.slice(0, NAMED_GLOBS).map(code).join(', ');
    const more = projects.length - NAMED_GLOBS;
    return [`only projects ${named}${more > 0 ? ` and ${more} more` : ''}`];
}
/** How projects are named, not escaped: with their organisation where rows of several meet, as two may share a name. */
function projectNamer({ organisation: { names } }) {
    return ({ name, organisation }) => names.length > 1 && organisation !== '' ? `${organisation}/${name}` : name;
}


/***/ }),

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ emptyText),
/* harmony export */   OY: () => (/* binding */ pricesText),
/* harmony export */   P6: () => (/* binding */ brokenRules),
/* harmony export */   St: () => (/* binding */ emptyNote),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/** What the broken rules of `fail-on` found; plain text with names from outside. */
function brokenRules({ gates }) {
    return gates.filter((gate) => gate.failed).map(({ sentence }) => sentence);
}
/** What a reader must know of the figures; plain text with names from outside. */
function warningsOf({ quality, comparisonNote }) {
    if (comparisonNote === null)
        return [...quality.warnings];
    return [...quality.warnings, `There is no comparison. ${comparisonNote}`];
}
/** `prices of 2026-10, 2 of them your own`. */
function pricesText({ pricesAsOf, ownPrices }) {
    return `prices of ${pricesAsOf}${ownPrices > 0 ? `, ${ownPrices} of them your own` : ''}`;
}
/** `code` writes ids and names of inputs. */
function emptyNote({ period, organisation, quality }, code) {
    if (quality.rowsExcludedByProjects > 0) {
        const sentence = `The ${code('projects')} input leaves nothing to report on; merged.csv has all rows.`;
        return { sentence, reasons: [] };
    }
    return {
        sentence: `CircleCI has no usage rows for organisation ${code(organisation.id)} from ${period.first} to ${period.last}.`,
        reasons: [
            'nothing ran on these days',
            'the days are not ready yet (a day is ready by about 10:30 UTC of the next)',
            'the organisation id is that of another organisation',
            'usage is billed to a parent organisation',
        ],
    };
}
/** The same as one paragraph. */
function emptyText(report, code) {
    const { sentence, reasons } = emptyNote(report, code);
    return reasons.length === 0 ? sentence : `${sentence} Usual reasons: ${reasons.join('; ')}.`;
}


/***/ }),

/***/ 16673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ qualityLines)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89109);

/** Days that are named before the others are counted. */
const NAMED_DAYS = 7;
/** What a reader must know of the rows behind the figures, a line each; `code` writes names of columns and inputs. */
function qualityLines({ quality: q }, code) {
    const columns = (names) => names.map(code).join(', ');
    return [
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(q.rows, 'row')} in the period${q.rowsWithoutJob > 0 ? `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(q.rowsWithoutJob)} of them without a job` : ''}`,
        q.rowsOutsideDays > 0 && `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(q.rowsOutsideDays, 'row')} of other days dropped`,
        q.rowsExcludedByProjects > 0 &&
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(q.rowsExcludedByProjects, 'row')} left out by ${code('projects')}`,
        q.malformedRows > 0 && `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(q.malformedRows, 'malformed row')} dropped`,
        ...Object.entries(q.badValues).map(([name, n]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(n, 'unreadable value')} in ${code(name)}`),
        q.missingColumns.length > 0 && `columns missing: ${columns(q.missingColumns)}`,
        q.unknownColumns.length > 0 && `columns not known: ${columns(q.unknownColumns)}`,
        q.repeatedParts > 0 && `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(q.repeatedParts, 'repeated part')} read once`,
        q.daysWithoutRows.length > 0 && `days without any row: ${daysText(q.daysWithoutRows)}`,
        q.utilisationCoverage !== null &&
            `CPU and memory readings on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(q.utilisationCoverage)} of job runs`,
    ].filter((line) => line !== false);
}
function daysText(days) {
    const named = days.slice(0, NAMED_DAYS).join(', ');
    const more = days.length - NAMED_DAYS;
    return more > 0 ? `${named} and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(more, 'more day')}` : named;
}


/***/ }),

/***/ 19449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   N0: () => (/* binding */ moversTable),
/* harmony export */   _Y: () => (/* binding */ costChange),
/* harmony export */   cz: () => (/* binding */ movesOf)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89109);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62695);


/** A part of a change that is worth naming: a sixth of all parts together, whatever their signs. */
const WORTH_NAMING = 1 / 6;
/** Rises and falls in one table, largest change first; undefined when nothing moved. */
function moversTable(report, names) {
    const moves = movesOf(report);
    if (moves.length === 0)
        return undefined;
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(moves, [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Job', (mover) => names.job(mover)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG)('Change', (mover) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(mover.change)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG)('Cost', (mover) => costChange(mover, report)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG)('Credits', (mover) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(mover.credits)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Why', reasonOf),
    ]);
}
/** Rises and falls, largest change first; none when nothing was compared. */
function movesOf({ movers }) {
    const moves = [...(movers?.rises ?? []), ...(movers?.falls ?? [])];
    return moves.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}
/** `+$18.60`, `−$2.00`. */
function costChange(mover, { money: price }) {
    return `${sign(mover.change)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)(Math.abs(mover.costChange), price.currency)}`;
}
function sign(value) {
    return value < 0 ? '−' : '+';
}
/** Why a row moved, by the parts of its change that matter: `38% more runs, runs 12% longer, but minutes 9% cheaper`. */
function reasonOf(mover) {
    if (mover.previousRows === 0 && mover.previousCredits === 0)
        return 'new';
    if (mover.rows === 0 && mover.credits === 0)
        return 'gone';
    const { parts, change } = mover;
    const all = Object.values(parts).reduce((sum, part) => sum + Math.abs(part), 0);
    const worthNaming = Object.keys(REASONS)
        .filter((part) => Math.abs(parts[part]) >= all * WORTH_NAMING)
        .sort((a, b) => Math.abs(parts[b]) - Math.abs(parts[a]));
    const isWith = (part) => Math.sign(parts[part]) === Math.sign(change);
    const reasons = (some) => some.map((part) => REASONS[part](mover)).join(', ');
    const against = reasons(worthNaming.filter((part) => !isWith(part)));
    return [reasons(worthNaming.filter(isWith)), against && `but ${against}`].filter(Boolean).join(', ');
}
const REASONS = {
    runs: ({ runs, previousRuns }) => compared(runs / previousRuns, (by, up) => `${by} ${up ? 'more' : 'fewer'} runs`),
    duration: ({ seconds, runs, previousSeconds, previousRuns }) => compared(seconds / runs / (previousSeconds / previousRuns), (by, up) => `runs ${by} ${up ? 'longer' : 'shorter'}`),
    rate: ({ credits, seconds, previousCredits, previousSeconds }) => compared(credits / seconds / (previousCredits / previousSeconds), (by, up) => `minutes ${by} ${up ? 'dearer' : 'cheaper'}`),
    other: ({ change }) => (change > 0 ? 'more seats or storage' : 'fewer seats or less storage'),
};
function compared(ratio, say) {
    const up = ratio > 1;
    return say(Number.isFinite(ratio) ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(Math.abs(ratio - 1)) : 'much', up);
}


/***/ }),

/***/ 62695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   pG: () => (/* binding */ right)
/* harmony export */ });
function left(title, of) {
    return { title, align: 'left', of };
}
function right(title, of) {
    return { title, align: 'right', of };
}
/** A table in GitHub's Markdown. */
function markdownTable(rows, columns) {
    const lines = [
        columns.map(({ title }) => title),
        columns.map(({ align }) => (align === 'left' ? ':--' : '--:')),
        ...rows.map((row) => columns.map(({ of }) => of(row))),
    ];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 46585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   fR: () => (/* binding */ kindFile),
/* harmony export */   fU: () => (/* binding */ breakdownFiles)
/* harmony export */ });
/* harmony import */ var _report_breakdown_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68339);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54007);
/* harmony import */ var _figure_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(976);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90904);




/** One table for each breakdown that the report has, with all its rows: what names a row, and then its figures. */
function breakdownFiles(breakdowns, money) {
    const figures = (0,_figure_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .rowColumns */ .Op)(money).map(({ title, of }) => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .column */ .f)(title, ({ row }) => of(row)));
    return (0,_report_breakdown_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .breakdownTables */ .h)(breakdowns).map((table) => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableFile */ .l)(fileName(table), [...nameColumns(table), ...figures], table.lines));
}
function nameColumns({ columns }) {
    return columns.map(({ key }, i) => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .column */ .f)(key, ({ names }) => names[i] ?? null));
}
/** Name of a breakdown's file in `tables/`, without its ending: `resource-class`. */
function fileName({ key }) {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function kindFile(kinds, money) {
    const kind = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .column */ .f)('kind', (row) => _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KIND_NAMES */ .k[row.kind]);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableFile */ .l)('kind', [kind, ...(0,_figure_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .creditColumns */ .dx)(money), ..._figure_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGE_COLUMNS */ .FK], kinds);
}


/***/ }),

/***/ 976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ CHANGE_COLUMNS),
/* harmony export */   Op: () => (/* binding */ rowColumns),
/* harmony export */   Qg: () => (/* binding */ RUN_COLUMNS),
/* harmony export */   dx: () => (/* binding */ creditColumns),
/* harmony export */   hJ: () => (/* binding */ costColumns)
/* harmony export */ });
/* harmony import */ var _report_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12936);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90904);


/** Money of a row, and its currency. */
function costColumns({ currency }) {
    return [(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('cost', (row) => row.cost), (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('currency', () => currency)];
}
/** Credits, their money, and their part of the total. */
function creditColumns(money) {
    return [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('credits', (row) => row.credits),
        ...costColumns(money),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('share', (row) => row.share),
    ];
}
/** What changed since the previous period; empty where nothing was compared. */
const CHANGE_COLUMNS = [
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('previous_credits', (row) => row.previousCredits),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('change_credits', ({ credits, previousCredits }) => previousCredits === null ? null : credits - previousCredits),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('change', ({ credits, previousCredits }) => previousCredits === null || previousCredits === 0 ? null : (credits - previousCredits) / previousCredits),
];
function rowColumns(money) {
    return [...creditColumns(money), ...CHANGE_COLUMNS, (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('change_kind', _report_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeKindOf */ .c), ...RUN_COLUMNS];
}
/** Runs and what became of them. */
const RUN_COLUMNS = [
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('rows', (row) => row.rows),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('runs', (row) => row.runs),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('seconds', (row) => row.seconds),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('succeeded', (row) => row.succeeded ?? null),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('finished', (row) => row.finished ?? null),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('success_rate', ({ succeeded = 0, finished = 0 }) => (finished === 0 ? null : succeeded / finished)),
];


/***/ }),

/***/ 43107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ JOB_COLUMNS),
/* harmony export */   K5: () => (/* binding */ PROJECT_COLUMNS),
/* harmony export */   Q$: () => (/* binding */ WORKFLOW_COLUMNS)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90904);

/** The project that something belongs to. */
const PROJECT_COLUMNS = [
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('project', (row) => row.project),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('organisation', (row) => row.organisation),
];
/** A workflow's row by name; `(none)` and `(seats)` have no project. */
const WORKFLOW_COLUMNS = [
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('workflow', (row) => row.name),
    ...PROJECT_COLUMNS,
];
/** A job's row by name; `(none)` and `(seats)` have no workflow and no project. */
const JOB_COLUMNS = [
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('job', (row) => row.name),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)('workflow', (row) => row.workflow),
    ...PROJECT_COLUMNS,
];


/***/ }),

/***/ 90904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ column),
/* harmony export */   l: () => (/* binding */ tableFile)
/* harmony export */ });
/* harmony import */ var _common_escape_spreadsheet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74999);

function column(title, of) {
    return { title, of };
}
/**
 * The table as CSV, in UTF-8 with LF. Texts that a spreadsheet would take for a formula get a leading apostrophe, as
 * do those that begin with one; numbers are written in full, with a dot and without separators.
 */
function tableFile(name, columns, rows) {
    const lines = rows.map((row) => (0,_common_escape_spreadsheet_js__WEBPACK_IMPORTED_MODULE_0__/* .csvLine */ .zT)(columns.map(({ of }) => of(row) ?? '')));
    return {
        name: `tables/${name}.csv`,
        text: [(0,_common_escape_spreadsheet_js__WEBPACK_IMPORTED_MODULE_0__/* .csvLine */ .zT)(columns.map(({ title }) => title)), ...lines].join(''),
    };
}


/***/ }),

/***/ 12746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ wasteTables),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/* harmony import */ var _figure_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(976);
/* harmony import */ var _name_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43107);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90904);



/** The waste by outcome, project, workflow and job, and the jobs whose failures cost most. */
function wasteTables(waste, money) {
    const wasted = wasteColumns(money);
    const rows = [...wasted, ...RATE_COLUMNS];
    const outcome = [(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('outcome', (row) => OUTCOMES[row.outcome]), ...wasted];
    const project = [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('project', (row) => row.name),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('organisation', (row) => row.organisation),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('project_id', (row) => row.projectId),
        ...rows,
    ];
    const workflow = [..._name_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOW_COLUMNS */ .Q$, ...rows];
    const job = [..._name_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .JOB_COLUMNS */ .Az, ...rows];
    const failingJob = [..._name_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .JOB_COLUMNS */ .Az, ...failingColumns(money)];
    return [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableFile */ .l)('waste-by-outcome', outcome, waste.outcome),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableFile */ .l)('waste-by-project', project, waste.project),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableFile */ .l)('waste-by-workflow', workflow, waste.workflow),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableFile */ .l)('waste-by-job', job, waste.job),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableFile */ .l)('failing-jobs', failingJob, waste.failingJobs),
    ];
}
const OUTCOMES = {
    failed: 'failed',
    timedOut: 'timed out',
    infrastructure: 'infrastructure failure',
    cancelled: 'cancelled',
};
function runColumns(money) {
    return [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('credits', (row) => row.credits),
        ...(0,_figure_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .costColumns */ .hJ)(money),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('runs', (row) => row.runs),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('seconds', (row) => row.seconds),
    ];
}
function wasteColumns(money) {
    return [...runColumns(money), (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('share', (row) => row.share), ..._figure_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGE_COLUMNS */ .FK];
}
const RATE_COLUMNS = [
    (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('wasted_share', (row) => row.wastedShare),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('failed', (row) => row.failed),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('finished', (row) => row.finished),
    (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('failure_rate', (row) => row.failureRate),
];
function failingColumns(money) {
    return [
        ...runColumns(money),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('credits_a_week', (row) => row.creditsAWeek),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('cost_a_week', (row) => row.costAWeek),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('finished', (row) => row.finished),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .f)('failure_rate', (row) => row.failureRate),
        ..._figure_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGE_COLUMNS */ .FK,
    ];
}


/***/ }),

/***/ 68339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ BREAKDOWN_KEYS),
/* harmony export */   h: () => (/* binding */ breakdownTables)
/* harmony export */ });
const name = (key, title) => ({ key, title, of: (row) => row.name });
const project = {
    key: 'project',
    title: 'Project',
    of: (row) => row.project,
};
const workflow = {
    key: 'workflow',
    title: 'Workflow',
    of: (row) => row.workflow,
};
const organisation = {
    key: 'organisation',
    title: 'Organisation',
    of: (row) => row.organisation,
};
/** Every breakdown, in the order in which they are shown. */
const LAYOUTS = {
    project: {
        title: 'Projects',
        noun: ['project', 'projects'],
        columns: [
            name('project', 'Project'),
            organisation,
            { key: 'project_id', title: 'Project id', of: (row) => row.projectId },
            { key: 'vcs_url', title: 'Repository', of: (row) => row.vcsUrl },
        ],
    },
    team: { title: 'Teams', noun: ['team', 'teams'], columns: [name('team', 'Team')] },
    organisation: {
        title: 'Organisations',
        noun: ['organisation', 'organisations'],
        columns: [name('organisation', 'Organisation')],
    },
    workflow: {
        title: 'Workflows',
        noun: ['workflow', 'workflows'],
        columns: [name('workflow', 'Workflow'), project, organisation],
    },
    job: {
        title: 'Jobs',
        noun: ['job', 'jobs'],
        columns: [name('job', 'Job'), workflow, project, organisation],
    },
    resourceClass: {
        title: 'Resource classes',
        noun: ['class', 'classes'],
        columns: [
            name('name', 'Executor and class'),
            { key: 'executor', title: 'Executor', of: (row) => row.executor },
            { key: 'resource_class', title: 'Resource class', of: (row) => row.resourceClass },
        ],
    },
    executor: { title: 'Executors', noun: ['executor', 'executors'], columns: [name('executor', 'Executor')] },
    status: { title: 'Statuses', noun: ['status', 'statuses'], columns: [name('status', 'Status')] },
    trigger: { title: 'Triggers', noun: ['trigger', 'triggers'], columns: [name('trigger', 'Trigger')] },
    branchKind: { title: 'Branches', noun: ['row', 'rows'], columns: [name('branch_kind', 'Branch')] },
    operatingSystem: {
        title: 'Operating systems',
        noun: ['system', 'systems'],
        columns: [name('operating_system', 'Operating system')],
    },
    day: {
        title: 'Days',
        noun: ['day', 'days'],
        inTime: true,
        columns: [
            name('day', 'Day'),
            { key: 'previous_day', title: 'Compared with', of: (row) => row.previousDay ?? '' },
        ],
    },
    weekday: {
        title: 'Weekdays',
        noun: ['weekday', 'weekdays'],
        inTime: true,
        columns: [
            name('weekday', 'Weekday'),
            { key: 'days', title: 'Days', of: (row) => String(row.days) },
            { key: 'previous_days', title: 'Days before', of: (row) => String(row.previousDays ?? '') },
        ],
    },
    hour: { title: 'Hours (UTC)', noun: ['hour', 'hours'], inTime: true, columns: [name('hour', 'Hour')] },
};
const BREAKDOWN_KEYS = Object.keys(LAYOUTS);
/** The breakdowns that the report has, in the order in which they are shown. */
function breakdownTables(breakdowns) {
    return BREAKDOWN_KEYS.flatMap((key) => tableOf(breakdowns, key) ?? []);
}
function tableOf(breakdowns, key) {
    const rows = breakdowns[key];
    if (rows === null)
        return null;
    const { columns, inTime = false, ...layout } = LAYOUTS[key];
    const lines = rows.map((row) => ({ names: columns.map(({ of }) => of(row)), row }));
    return { key, ...layout, inTime, columns: columns.map(({ key, title }) => ({ key, title })), lines };
}


/***/ }),

/***/ 44489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ hasJob),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   m0: () => (/* binding */ NO_PROJECT),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/** The number of a cell's key: an index into the Cube's names of that dimension. */
function idOf(cube, dimension, cell) {
    return cube.key[dimension][cell] ?? 0;
}
/** The text of a cell's key; empty where the rows have none. */
function nameOf(cube, dimension, cell) {
    return cube.names[dimension][idOf(cube, dimension, cell)] ?? '';
}
function projectOf(cube, cell) {
    return cube.names.project[idOf(cube, 'project', cell)] ?? NO_PROJECT;
}
function statusOf(cube, cell) {
    return nameOf(cube, 'status', cell);
}
/** Whether a cell's rows are job runs; approvals and jobs that never started have no job name. */
function hasJob(cube, cell) {
    return nameOf(cube, 'job', cell) !== '';
}
/** What rows that lack a project, and seats, are described with. */
const NO_PROJECT = { organisationId: '', organisation: '', id: '', name: '', vcsUrl: '' };


/***/ }),

/***/ 12936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ changeKindOf)
/* harmony export */ });
/** How a row changed since the previous period; null when nothing was compared. */
function changeKindOf(row) {
    const { credits, previousCredits, previousRows } = row;
    if (previousCredits === null || previousRows === null)
        return null;
    // The (seats) row has credits without rows of its own.
    const isThere = row.rows > 0 || credits !== 0;
    const wasThere = previousRows > 0 || previousCredits !== 0;
    if (isThere !== wasThere)
        return isThere ? 'new' : 'gone';
    if (credits === previousCredits)
        return 'same';
    return credits > previousCredits ? 'up' : 'down';
}


/***/ }),

/***/ 23163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ costRows),
/* harmony export */   N: () => (/* binding */ costRowsByProject)
/* harmony export */ });
/* harmony import */ var _usage_credit_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29141);
/* harmony import */ var _usage_cube_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34534);
/* harmony import */ var _cell_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44489);



/**
 * The period's costs: a row for each kind of credits of each cell of the Cube that has any, in the Cube's order, then
 * the seats of each day. The rows add up to the total, to the last micro-credit.
 */
function* costRows(cube, teamOf) {
    const teams = teamOf && cube.names.project.map(teamOf);
    const seats = new Map();
    for (let cell = 0; cell < cube.size; cell++) {
        const day = cube.names.day[(0,_cell_names_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(cube, 'day', cell)];
        if (cube.period[cell] !== 0 || day === undefined)
            continue;
        const names = { day, ...namesOf(cube, cell), team: teams?.[(0,_cell_names_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(cube, 'project', cell)] ?? null };
        for (const [kind, credits] of creditsOf(cube, cell)) {
            if (kind === 'user')
                seats.set(day, (seats.get(day) ?? 0n) + credits);
            else
                yield {
                    ...names,
                    kind,
                    microCredits: credits,
                    seconds: kind === 'compute' ? secondsOf(cube, cell) : 0,
                };
        }
    }
    for (const [day, credits] of [...seats].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (credits !== 0n)
            yield { ...NO_NAMES, day, kind: 'user', microCredits: credits, seconds: 0 };
    }
}
/** The same by day, project, machine and kind alone, for tools that take fewer rows. */
function costRowsByProject(rows) {
    const sums = new Map();
    for (const row of rows) {
        const { day, kind, project, executor, resourceClass } = row;
        const { organisationId, id, name } = project;
        const key = JSON.stringify([day, kind, organisationId, id, name, executor, resourceClass]);
        const sum = sums.get(key);
        sums.set(key, {
            ...row,
            ...NO_JOB,
            microCredits: row.microCredits + (sum?.microCredits ?? 0n),
            seconds: row.seconds + (sum?.seconds ?? 0),
        });
    }
    return [...sums.values()].filter(({ microCredits }) => microCredits !== 0n);
}
const NO_JOB = { workflow: '', job: '', status: '' };
const NO_NAMES = { ...NO_JOB, project: _cell_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROJECT */ .m0, executor: '', resourceClass: '', team: null };
function namesOf(cube, cell) {
    return {
        project: (0,_cell_names_js__WEBPACK_IMPORTED_MODULE_1__/* .projectOf */ .v8)(cube, cell),
        workflow: (0,_cell_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(cube, 'workflow', cell),
        job: (0,_cell_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(cube, 'job', cell),
        executor: (0,_cell_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(cube, 'executor', cell),
        resourceClass: (0,_cell_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(cube, 'resourceClass', cell),
        status: (0,_cell_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(cube, 'status', cell),
    };
}
/** The kinds of which a cell has credits. */
function creditsOf({ limbs }, cell) {
    return _usage_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .CREDIT_KINDS */ .S4.flatMap((kind) => {
        const column = limbs[kind];
        if (column === undefined)
            return [];
        const credits = (0,_usage_credit_column_js__WEBPACK_IMPORTED_MODULE_0__/* .microCredits */ .nY)(column.whole[cell] ?? 0, column.micro[cell] ?? 0);
        return credits === 0n ? [] : [[kind, credits]];
    });
}
function secondsOf(cube, cell) {
    return cube.count.seconds[cell] ?? 0;
}


/***/ }),

/***/ 40819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ SEATS),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
/** Name of the row that holds seat credits in every breakdown. */
const SEATS = '(seats)';
/** Name of the row for rows that lack the breakdown's key. */
const NONE = '(none)';


/***/ }),

/***/ 55294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ exactCredits),
/* harmony export */   VM: () => (/* binding */ exactPrice),
/* harmony export */   bp: () => (/* binding */ exactCost),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   iM: () => (/* binding */ pricedSeats)
/* harmony export */ });
/**
 * Money for credits: the double nearest to the exact product, so that 4,940,000 credits at 0.0006 are 2964 and not
 * 2963.9999999999995. `price` is money a credit; digits beyond its twelfth decimal are dropped.
 */
function costOf(microCredits, price) {
    const { units, divisor } = scaledPrice(price);
    const product = microCredits * units;
    const isExact = product <= Number.MAX_SAFE_INTEGER && product >= Number.MIN_SAFE_INTEGER;
    // A quotient of exact doubles is the nearest to the true one.
    return isExact ? Number(product) / divisor : Number(exactCost(microCredits, price));
}
/** A report has one price, and tens of thousands of costs. */
let lastPrice = { price: 0, units: 0n, divisor: 1 };
function scaledPrice(price) {
    if (price !== lastPrice.price) {
        const [whole = '', fraction = ''] = price.toFixed(PRICE_DECIMALS).split('.');
        const digits = fraction.replace(/0+$/, '');
        const divisor = Number(`1e${digits.length + CREDIT_DECIMALS}`);
        lastPrice = { price, units: BigInt(whole + digits), divisor };
    }
    return lastPrice;
}
/** The exact product in decimal digits, such as `0.0006`: costs written so add up to the last digit. */
function exactCost(microCredits, price) {
    const picoPrice = BigInt(price.toFixed(PRICE_DECIMALS).replace('.', ''));
    return decimalText(microCredits * picoPrice, PRICE_DECIMALS + CREDIT_DECIMALS);
}
/** The price as `exactCost` takes it. */
function exactPrice(price) {
    return exactCost(1000000n, price);
}
/** Credits in decimal digits. */
function exactCredits(microCredits) {
    return decimalText(microCredits, CREDIT_DECIMALS);
}
/** The seat credits that cost money: all, or none with `seats: exclude`. */
function pricedSeats(microCredits, { seats }) {
    return seats === 'exclude' ? 0n : microCredits;
}
const PRICE_DECIMALS = 12;
const CREDIT_DECIMALS = 6;
/** `value` divided by 10^decimals, without zeros at the end. */
function decimalText(value, decimals) {
    const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0');
    const fraction = digits.slice(-decimals).replace(/0+$/, '');
    const size = digits.slice(0, -decimals) + (fraction === '' ? '' : `.${fraction}`);
    return value < 0n ? `-${size}` : size;
}


/***/ }),

/***/ 67271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spansOf)
/* harmony export */ });
/* harmony import */ var _common_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83743);
/* harmony import */ var _config_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81474);


/** Every span of the period, in order; together they hold each of its days once. */
function spansOf(period, unit) {
    const spans = [];
    for (let day = period.first; day <= period.last;) {
        const whole = UNITS[unit].around(day);
        const first = whole.first < period.first ? period.first : whole.first;
        const last = whole.last > period.last ? period.last : whole.last;
        const partial = first !== whole.first || last !== whole.last;
        spans.push({ name: UNITS[unit].nameOf(day), first, last, partial });
        day = (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, 1);
    }
    return spans;
}
const UNITS = {
    day: { around: (day) => ({ first: day, last: day }), nameOf: (day) => day },
    week: { around: weekOf, nameOf: weekName },
    month: { around: _config_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .monthOf */ .GS, nameOf: (day) => day.slice(0, 7) },
};
function weekOf(day) {
    const first = (0,_config_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .mondayOf */ .C0)(day);
    return { first, last: (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(first, 6) };
}
/** An ISO week belongs to the year that holds its Thursday, and is counted from that year's first day. */
function weekName(day) {
    const thursday = (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_config_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .mondayOf */ .C0)(day), 3);
    const year = Number(thursday.slice(0, 4));
    const days = (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthOf */ .Y5)({ first: (0,_common_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAt */ .OC)(Date.UTC(year, 0, 1)), last: thursday });
    return `${year}-W${String(Math.ceil(days / 7)).padStart(2, '0')}`;
}


/***/ }),

/***/ 84804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/common/errors.js
var errors = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/common/hosts.js
var hosts = __webpack_require__(70278);
// EXTERNAL MODULE: ./lib/common/secret.js
var common_secret = __webpack_require__(42669);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(28394);
// EXTERNAL MODULE: ./lib/http/send-within.js
var send_within = __webpack_require__(61118);
// EXTERNAL MODULE: ./lib/common/escape/server-text.js
var server_text = __webpack_require__(91072);
;// CONCATENATED MODULE: ./lib/circleci/answers.js

/** An answer that is not what the API promises. */
class BadAnswerError extends Error {
}
/** The id in the answer to a create. @throws BadAnswerError */
function readCreated(text, token) {
    const id = fieldsOf(text).get('usage_export_job_id');
    // An id goes into the log, outputs and the journal.
    if (!isJobId(id) || (0,server_text/* holdsToken */.Q)(id, token))
        throw new BadAnswerError('the answer has no usable usage_export_job_id');
    return id;
}
/** The answer to a status read. @throws BadAnswerError */
function readJobReading(text, token) {
    const fields = fieldsOf(text);
    const state = fields.get('state');
    if (typeof state !== 'string')
        throw new BadAnswerError('the answer has no state');
    return {
        state: (0,server_text/* serverText */.T)(state, token) ?? '',
        urls: readUrls(fields.get('download_urls') ?? null, token),
        errorReason: (0,server_text/* serverText */.T)(fields.get('error_reason'), token),
    };
}
/** The server's own words about a refusal, fit to be shown; null when it gives none. */
function readMessage(text, token) {
    let message = text;
    try {
        message = fieldsOf(text).get('message');
    }
    catch {
        // Not JSON: a proxy's page. Its text is of no use to a reader, unless it is short.
        if (text.length > 200 || text.includes('<'))
            return null;
    }
    return (0,server_text/* serverText */.T)(message, token);
}
/** Job ids are UUIDs. Anything that is safe in a path, a list and a log is accepted. */
function isJobId(value) {
    return typeof value === 'string' && /^[\w-]{1,100}$/.test(value);
}
function readUrls(value, token) {
    if (value === null)
        return null;
    if (!Array.isArray(value))
        throw new BadAnswerError('download_urls is not a list');
    return value.map((url) => {
        if (typeof url !== 'string' || !URL.canParse(url))
            throw new BadAnswerError('download_urls holds no url');
        if ((0,server_text/* holdsToken */.Q)(url, token))
            throw new BadAnswerError('download_urls holds the token');
        return url;
    });
}
function fieldsOf(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new BadAnswerError('the answer is not JSON');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new BadAnswerError('the answer is not a JSON object');
    }
    return new Map(Object.entries(value));
}

// EXTERNAL MODULE: ./lib/http/errors.js
var http_errors = __webpack_require__(49729);
;// CONCATENATED MODULE: ./lib/circleci/api-errors.js




/** 429: nothing was done; ask again later. */
class TooManyRequestsError extends Error {
    retryAfterMs;
    constructor(retryAfterMs) {
        super('429 Too Many Requests');
        this.retryAfterMs = retryAfterMs;
    }
}
/** The server is in trouble or out of reach; the same call may work later. */
class NoAnswerError extends Error {
    /** The server may have done what was asked, though it did not say so. */
    maybeDone;
    constructor(message, maybeDone) {
        super(message);
        this.maybeDone = maybeDone;
    }
}
/**
 * The organisation has no export with this id. A refusal and not "come back later": time does not change which
 * organisation an id belongs to.
 */
class UnknownExportError extends errors/* RefusedError */.fk {
}
/** What a status of 400 or above (429 aside) means to the person who runs this. */
function statusError(response, token, asked) {
    const { status } = response;
    if ((0,retry/* isRetryableStatus */.PS)(status))
        return new NoAnswerError(`CircleCI answered ${status}.`, false);
    const message = readMessage(response.text, token);
    const words = message === null ? '' : ` CircleCI says: "${message}"`;
    if (status === 401)
        return new errors/* RefusedError */.fk(TOKEN_REFUSED + words);
    if (status === 403)
        return new errors/* RefusedError */.fk(NO_RIGHTS + words);
    if (status < 400)
        return new errors/* RefusedError */.fk(redirected(status));
    if (asked === 'read')
        return new UnknownExportError(`${UNKNOWN_EXPORT} (${status}).${words}`);
    if (status === 404)
        return new errors/* RefusedError */.fk(NO_ORGANISATION + words);
    return new errors/* ExportFailedError */.Qf(`CircleCI refused the dates or organisations asked for (${status}).${words} Usage goes back about 13 months; check start-date, end-date and shared-org-ids.`);
}
/** What a failed exchange means. Anything but a failure of the network (cancellation, a bug) passes as it is. */
function networkError(error, asked) {
    if (!(error instanceof http_errors/* NetworkError */.D))
        return error;
    if (error.kind === 'size' && asked === 'create')
        return new errors/* DamagedDataError */.kY(`${error.message} ${CHECK_API_URL}`);
    // A certificate or a proxy that says no: nothing was sent, and the same settings would fail again.
    if (!error.retryable && error.kind !== 'size')
        return new errors/* InputError */.dz([`${error.message} ${CHECK_API_URL}`]);
    const neverSent = NEVER_SENT.has(error.code);
    return new NoAnswerError(neverSent && error.kind !== 'proxy' ? unreachable(error) : error.message, !neverSent);
}
function unreachable({ origin, code }) {
    return `CircleCI could not be reached at ${origin} (${code}): check api-url, the proxy (HTTPS_PROXY) and the network.`;
}
/** The connection was never made, so the server can't have seen the request. */
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const TOKEN_REFUSED = 'CircleCI does not accept the token (401). circleci-api-token must be a personal API token that has not expired; personal tokens expire within a year.';
const NO_RIGHTS = "The token's user may not export this organisation's usage (403). Use a circleci-api-token of an organisation admin, and check org-id.";
const NO_ORGANISATION = 'CircleCI has no organisation with this org-id that the token may export (404). Copy the id from Organization Settings, and use the token of an organisation admin.';
const CHECK_API_URL = 'Check that api-url is the CircleCI API.';
const UNKNOWN_EXPORT = 'CircleCI knows no such export of this organisation';
function redirected(status) {
    return `The CircleCI API answered with a redirect (${status}), which is never followed so that the token can't leak. ${CHECK_API_URL}`;
}

// EXTERNAL MODULE: ./lib/common/day.js
var common_day = __webpack_require__(83743);
;// CONCATENATED MODULE: ./lib/circleci/windows.js

/** The longest window that every reading of the API's documentation allows, both end days included. */
const MAX_WINDOW_DAYS = 31;
/**
 * The fewest windows that cover the days asked for and share no day: the period's in order of time, then the
 * previous period's. One window holds both when they touch and fit into it together.
 */
function planWindows(wanted) {
    const both = wanted.apart ? null : joined(wanted.previous, wanted.period);
    if (both)
        return [{ period: both, role: 'both' }];
    return [
        ...split(wanted.period).map((period) => ({ period, role: 'period' })),
        ...(wanted.previous ? split(wanted.previous) : []).map((period) => ({ period, role: 'previous' })),
    ];
}
/** How messages, the journal and the `export-job-ids` input name a window. */
function daysOfWindow(window) {
    return (0,common_day/* formatPeriod */.dH)(window.period);
}
/** The window's ends as the API takes them: whole days, whichever way it reads the last moment. */
function bodyDates({ first, last }) {
    return { start: `${first}T00:00:00Z`, end: `${last}T23:59:59.999Z` };
}
function joined(previous, period) {
    if (!previous || (0,common_day/* addDays */.fi)(previous.last, 1) !== period.first)
        return null;
    const both = { first: previous.first, last: period.last };
    return (0,common_day/* lengthOf */.Y5)(both) <= MAX_WINDOW_DAYS ? both : null;
}
/** Cuts a period into the fewest windows, whose lengths differ by a day at most. */
function split(period) {
    const days = (0,common_day/* lengthOf */.Y5)(period);
    const count = Math.ceil(days / MAX_WINDOW_DAYS);
    const windows = [];
    let first = period.first;
    for (let i = 0; i < count; i++) {
        const length = Math.floor(days / count) + (i < days % count ? 1 : 0);
        windows.push({ first, last: (0,common_day/* addDays */.fi)(first, length - 1) });
        first = (0,common_day/* addDays */.fi)(first, length);
    }
    return windows;
}

;// CONCATENATED MODULE: ./lib/circleci/api.js








/** Longest silence of an answer, and longest time for the whole of it, in milliseconds of real time. */
const TIMEOUT_MS = 30_000;
const WHOLE_ANSWER_MS = 120_000;
/** A thousand presigned urls are about 1.5 MB. */
const MAX_ANSWER_BYTES = 4 << 20;
function createUsageApi(request, tools) {
    const { apiUrl, token, orgId, sharedOrgIds } = request;
    const jobs = new URL(`/api/v2/organizations/${encodeURIComponent(orgId)}/usage_export_job`, apiUrl);
    const exchange = (call, { deadline, signal }) => send(tools, { ...call, headers: headersFor(token), signal }, msLeft(tools.clock, deadline));
    const masked = new Set();
    const secret = (url) => {
        const hidden = new common_secret/* Secret */.z(url, 'download url');
        if (!masked.has(url))
            tools.mask(hidden);
        masked.add(url);
        return hidden;
    };
    return {
        async create(window, bounds) {
            const shared = sharedOrgIds.length > 0 ? { shared_org_ids: sharedOrgIds } : {};
            const body = JSON.stringify({ ...bodyDates(window), ...shared });
            const response = await exchange({ method: 'POST', url: jobs, body }, bounds);
            if (!isSuccess(response))
                throw refusal(response, token, 'create', tools.clock);
            return createdId(response, token);
        },
        async read(jobId, bounds) {
            const url = new URL(`${jobs.pathname}/${encodeURIComponent(jobId)}`, jobs);
            const response = await exchange({ method: 'GET', url }, bounds);
            if (!isSuccess(response))
                throw refusal(response, token, 'read', tools.clock);
            const reading = reachable(() => readJobReading(response.text, token));
            return { ...reading, urls: reading.urls?.map(secret) ?? null };
        },
    };
}
/**
 * The token must not travel in the clear: https, or http to this machine.
 * @throws InputError
 */
function checkApiUrl(url) {
    if (url.protocol === 'https:' || (url.protocol === 'http:' && (0,hosts/* isLoopbackHost */.c)(url.hostname)))
        return;
    throw new errors/* InputError */.dz([`api-url: ${url.origin} must start with https://; http is for this machine alone.`]);
}
/** One exchange, of `msLeft` at most. */
async function send({ http }, request, msLeft) {
    const limits = { maxBytes: MAX_ANSWER_BYTES, timeoutMs: Math.min(TIMEOUT_MS, msLeft) };
    try {
        return await (0,send_within/* sendWithin */.C)(http, { ...limits, ...request }, Math.min(WHOLE_ANSWER_MS, msLeft));
    }
    catch (error) {
        throw networkError(error, request.method === 'POST' ? 'create' : 'read');
    }
}
function headersFor(token) {
    return {
        'circle-token': token.reveal(),
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': 'circleci-usage-action',
    };
}
/** Real time until the deadline; a second at least, so that the last look at an export can be answered. */
function msLeft(clock, deadline) {
    return Math.max(1000, clock.realMs(deadline - clock.elapsed()));
}
function isSuccess({ status }) {
    return status >= 200 && status < 300;
}
function refusal(response, token, asked, clock) {
    if (response.status !== 429)
        return statusError(response, token, asked);
    return new TooManyRequestsError((0,retry/* retryAfterMs */.Vs)(response.headers, clock.now()));
}
function createdId(response, token) {
    try {
        return readCreated(response.text, token);
    }
    catch (error) {
        throw new errors/* DamagedDataError */.kY(`CircleCI accepted the export but ${(0,errors/* messageOf */.bD)(error)}, so it can't be followed. Check that api-url is the CircleCI API, then run again.`);
    }
}
/** A status that can't be read may be a proxy's page; the next read may be better. */
function reachable(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof BadAnswerError)
            throw new NoAnswerError(`CircleCI's answer is not usable: ${error.message}`, true);
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/common/files.js
var common_files = __webpack_require__(97526);
;// CONCATENATED MODULE: ./lib/circleci/download-file.js



async function createPartFile(path) {
    const temp = `${path}${common_files/* TEMP_SUFFIX */.j3}`;
    const handle = await onDisk(path, () => openNew(temp));
    return {
        write: (bytes, offset) => onDisk(path, () => writeAll(handle, bytes, offset)),
        head: (max) => onDisk(path, () => readHead(handle, max)),
        publish: (size) => onDisk(path, async () => {
            await handle.truncate(size);
            await sync(handle);
            await handle.close();
            await (0,common_files/* publish */.mk)(temp, path);
        }),
        async discard() {
            await handle.close().catch(() => undefined);
            await (0,common_files/* removeFile */.nM)(temp);
        },
    };
}
/** A new file in place of what a killed run may have left there; never the target of a planted link. */
async function openNew(temp) {
    await (0,promises_.rm)(temp, { force: true });
    return (0,promises_.open)(temp, 'wx+', 0o600);
}
async function writeAll(handle, bytes, offset) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, offset + done);
        done += bytesWritten;
    }
}
async function readHead(handle, max) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(max), 0, max, 0);
    return buffer.subarray(0, bytesRead);
}
/** Some file systems have no fsync; there is nothing better to do on them. */
async function sync(handle) {
    try {
        await handle.sync();
    }
    catch (error) {
        if (!['EINVAL', 'ENOTSUP'].includes((0,errors/* errorCode */.CA)(error) ?? ''))
            throw error;
    }
}
async function onDisk(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (0,common_files/* diskError */.wO)(error, path);
    }
}

;// CONCATENATED MODULE: ./lib/http/abort.js
/** The work's result, or the signal's reason as soon as it is aborted, whatever the work does then. */
async function unlessAborted(work, signal) {
    const { promise, reject } = Promise.withResolvers();
    const stop = () => reject(signal.reason);
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop);
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}

;// CONCATENATED MODULE: ./lib/circleci/download-body.js

/** 1 KB a second over a minute. */
const WATCHDOG = { idleMs: 30_000, windowMs: 60_000, minBytes: 60 * 1024 };
/**
 * Passes a body's chunks on, one after the other. Rejects with a NetworkError (code STALLED) when it comes too
 * slowly, with the stream's own error when it breaks, and with the error of `take` when that fails.
 */
async function receive(body, { windowMs, minBytes }, origin, take) {
    let bytes = 0;
    const watch = setInterval(() => {
        if (bytes < minBytes)
            body.destroy(new http_errors/* NetworkError */.D('timeout', 'STALLED', origin));
        bytes = 0;
    }, windowMs);
    try {
        for await (const chunk of chunksOf(body)) {
            bytes += chunk.length;
            await take(chunk);
        }
    }
    finally {
        clearInterval(watch);
    }
}
/** Above this many bytes in wait the body is paused. */
const MAX_QUEUE = 1024 * 1024;
/**
 * The chunks of a body. The stream's own iterator forgets what it has buffered when the connection breaks; this one
 * gives every chunk that arrived, and fails only then. So a connection that always breaks soon still gets ahead.
 */
async function* chunksOf(body) {
    const queue = [];
    let bytes = 0;
    let wake = () => { };
    body.on('data', (chunk) => {
        queue.push(chunk);
        bytes += chunk.length;
        if (bytes > MAX_QUEUE)
            body.pause();
        wake();
    });
    body.on('close', () => wake());
    try {
        while (queue.length > 0 || !body.closed) {
            const chunk = queue.shift();
            if (chunk === undefined) {
                await new Promise((resolve) => {
                    wake = resolve;
                });
                continue;
            }
            bytes -= chunk.length;
            if (bytes === 0)
                body.resume();
            yield chunk;
        }
        if (body.errored)
            throw body.errored;
    }
    finally {
        body.destroy();
    }
}
/** How many bytes `whatIsWrong` looks at. */
const HEAD_BYTES = 80;
/**
 * Why these first bytes can't be a part's, or undefined: a part is gzip or plain CSV, so neither empty nor HTML,
 * XML or JSON. The text may quote them, without anything that could be a url's query.
 */
function whatIsWrong(head) {
    if (head.length === 0)
        return 'it is empty';
    const text = head.toString('utf8');
    if (!/^[\ufeff\s]*[<{[]/.test(text))
        return undefined;
    return `it begins with ${text.trim().replace(/[?#][^\s"'<>]*/g, '?…')}`;
}

;// CONCATENATED MODULE: ./lib/circleci/download-patience.js


const MAX_FAILURES = 6;
/** So many new bytes make up for the failures before them. */
const PROGRESS_BYTES = 4096;
/** How long one download keeps trying: it counts failures without progress, and waits between the tries. */
class DownloadPatience {
    #options;
    #failures = 0;
    #furthest = 0;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Tells how far the download has come. Progress is counted from the furthest byte ever reached: a file that must
     * start over each time, and always breaks at the same place, makes none and comes to an end.
     */
    reached(offset) {
        if (offset < this.#furthest + PROGRESS_BYTES)
            return;
        this.#furthest = offset;
        this.#failures = 0;
    }
    /**
     * Waits before the next try, at least `askedMs` when the server asked for that. Rejects with ComeBackLaterError
     * after too many failures and, at once, when the wait would pass the deadline. `why` is a sentence.
     */
    async pause(why, askedMs = 0) {
        const { label, deadline, clock, random, signal, log } = this.#options;
        if (this.#failures++ >= MAX_FAILURES) {
            throw new errors/* ComeBackLaterError */.wc(`The download of ${label} failed ${this.#failures} times in a row. ${why} Run the same command again later; it resumes.`);
        }
        const ms = Math.max(askedMs, (0,retry/* backoffMs */.jo)(this.#failures - 1, random));
        if (clock.elapsed() + ms > deadline) {
            throw new errors/* ComeBackLaterError */.wc(`The download of ${label} must wait ${seconds(ms)}, longer than the time limit allows. ${why} Run the same command again after ${new Date(clock.now() + ms).toISOString()}; it resumes.`);
        }
        log.info(`${label}: ${why} Trying again in ${seconds(ms)}.`);
        await clock.sleep(ms, signal);
    }
}
function seconds(ms) {
    return `${Math.ceil(ms / 1000)} s`;
}

;// CONCATENATED MODULE: ./lib/circleci/download-step.js

const NOTHING = { offset: 0 };
/** Presigned urls answer 403 when they have expired, and 400 when the credentials behind them have. */
const URL_REFUSED = new Set([400, 401, 403, 410]);
/** Headers of the next request. A range is asked for only when If-Range makes sure of the version. */
function requestHeaders({ offset, etag }) {
    // The parts are gzip files; a coding on top of that would have to be undone.
    const headers = { 'accept-encoding': 'identity' };
    return offset > 0 && etag !== undefined
        ? { ...headers, range: `bytes=${offset}-`, 'if-range': etag }
        : headers;
}
/** What is still worth holding after a body broke off: nothing, unless the rest is sure to fit it. */
function afterCut(held) {
    return held.etag === undefined ? NOTHING : held;
}
function isWhole({ offset, total }) {
    return total === undefined || offset === total;
}
/** Decides on an answer to `requestHeaders(held)`. Bytes of two versions are never joined. */
function nextStep({ status, headers }, held) {
    if (status === 200)
        return takeWhole(headers);
    if (status === 206)
        return takeRest(headers, held);
    const why = `The file server answered ${status}.`;
    if (URL_REFUSED.has(status))
        return { do: 'renew', why };
    if (status === 412 || status === 416)
        return { do: 'restart', why };
    if ((0,retry/* isRetryableStatus */.PS)(status))
        return { do: 'wait', why };
    if (status >= 300 && status < 400)
        return { do: 'give up', why: download_step_redirected(status, headers) };
    return { do: 'give up', why };
}
function takeWhole(headers) {
    const length = headers['content-length'];
    const total = length !== undefined && /^\d+$/.test(length) ? Number(length) : undefined;
    return { do: 'take', held: { offset: 0, etag: strongEtag(headers.etag), total }, length: total };
}
function takeRest(headers, held) {
    const restart = (why) => ({ do: 'restart', why: `The file server sent ${why}.` });
    const range = parseContentRange(headers['content-range']);
    if (held.offset === 0)
        return restart('a range that was not asked for');
    if (range === undefined || range.first !== held.offset)
        return restart('another range than was asked for');
    if (range.total !== held.total)
        return restart('a range of a file of another size');
    if (strongEtag(headers.etag) !== held.etag)
        return restart('a range of another version');
    return { do: 'take', held, length: range.last - range.first + 1 };
}
/** An entity tag that stands for the exact bytes; undefined for a weak one (`W/"…"`) and for anything else. */
function strongEtag(text) {
    return text !== undefined && /^"[\x21\x23-\x7e]*"$/.test(text) ? text : undefined;
}
function parseContentRange(text) {
    const match = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(text ?? '');
    if (!match)
        return undefined;
    const [first, last] = [Number(match[1]), Number(match[2])];
    const total = match[3] === '*' ? undefined : Number(match[3]);
    return last < first || (total !== undefined && last >= total) ? undefined : { first, last, total };
}
/** Names where a redirect leads as an origin only: the rest of the address may hold a signature. */
function download_step_redirected(status, { location }) {
    const origin = URL.parse(location ?? '')?.origin;
    const target = origin === undefined || origin === 'null' ? '' : ` to ${origin}`;
    return `The file server answered ${status}, a redirect${target}; redirects are not followed.`;
}

;// CONCATENATED MODULE: ./lib/circleci/url-policy.js


/** Names that only mean something inside one network, cloud metadata services among them. */
const PRIVATE_SUFFIXES = [
    'internal',
    'local',
    'localdomain',
    'localhost',
    'intranet',
    'lan',
    'corp',
    'home',
    'home.arpa',
];
/**
 * Reads a presigned url that the API gave and checks that it may be fetched: https on the usual port, a public
 * host name, no user name. Throws DamagedDataError, whose message holds at most the host, never the url.
 *
 * What the name resolves to is not known here; `publicOnly` of the request has it checked where the connection is made.
 */
function parseDownloadUrl(secret, policy) {
    const text = secret.reveal();
    // The parser would drop tabs and line breaks, and so read another url than the one that was sent.
    const url = /[\s\p{Cc}\\]/u.test(text) ? null : URL.parse(text);
    if (url === null)
        throw refused('is not a url');
    const problem = problemOf(url, policy);
    if (problem !== undefined)
        throw refused(problem);
    return url;
}
function problemOf(url, { allowLoopback }) {
    if (url.username !== '' || url.password !== '')
        return 'holds a user name or password';
    if (allowLoopback && (0,hosts/* isLoopbackHost */.c)(url.hostname)) {
        return url.protocol === 'https:' || url.protocol === 'http:' ? undefined : 'is neither https nor http';
    }
    if (url.protocol !== 'https:')
        return 'is not https';
    if (url.port !== '')
        return `names port ${url.port}`;
    if (!isPublicName(url.hostname))
        return `leads to ${url.hostname}, which is not a public host name`;
    return undefined;
}
/** `hostname` is what URL makes of it, so every spelling of an IPv4 address is already four decimal numbers. */
function isPublicName(hostname) {
    const name = hostname.replace(/\.$/, '');
    if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name))
        return false; // IPv6, one label, empty labels
    if (/\.\d+$/.test(name))
        return false; // IPv4
    return !PRIVATE_SUFFIXES.some((suffix) => name.endsWith(`.${suffix}`) || name === suffix);
}
function refused(problem) {
    return new errors/* DamagedDataError */.kY(`CircleCI gave a download address that ${problem}; it was not fetched. Run again, and tell CircleCI support if it stays so.`);
}

;// CONCATENATED MODULE: ./lib/circleci/download-turns.js








const MAX_RENEWALS = 3;
/** Whole downloads of a file that turns out to be no part at all. */
const MAX_DAMAGED = 3;
/** The turns of one download: ask, take what comes, and ask again for the rest. */
class Download {
    #request;
    #http;
    #clock;
    #file;
    #signal;
    #patience;
    #url;
    #held = NOTHING;
    #renewals = 0;
    constructor(request, tools, file, signal) {
        const { label, deadline } = request;
        const { clock, random, log } = tools;
        this.#request = request;
        this.#http = tools.http;
        this.#clock = clock;
        this.#file = file;
        this.#signal = signal;
        this.#patience = new DownloadPatience({ label, deadline, clock, random, signal, log });
        this.#url = request.url;
    }
    /** Bytes of the whole file. */
    async run() {
        for (let damaged = 1;; damaged++) {
            while (!(await this.#turn()))
                this.#signal.throwIfAborted();
            const wrong = whatIsWrong(await this.#file.head(Math.min(HEAD_BYTES, this.#held.offset)));
            if (wrong === undefined)
                return this.#held.offset;
            if (damaged === MAX_DAMAGED) {
                throw new errors/* DamagedDataError */.kY(`${this.#request.label} is not a CSV file, also after ${damaged} downloads: ${wrong}`);
            }
            this.#held = NOTHING;
            await this.#patience.pause(`This is not a CSV file: ${wrong}.`);
        }
    }
    /** One request; true when the file is whole. */
    async #turn() {
        const url = parseDownloadUrl(this.#url, this.#request);
        try {
            const answer = await this.#ask(url);
            const step = nextStep(answer, this.#held);
            if (step.do === 'take')
                return await this.#take(step, answer.body, url.origin);
            answer.body.destroy();
            await this.#otherwise(step, answer);
        }
        catch (error) {
            await this.#recover((0,http_errors/* toNetworkError */.U)(error, url));
        }
        return false;
    }
    #ask(url) {
        const { watchdog = WATCHDOG, allowedHosts } = this.#request;
        const headers = requestHeaders(this.#held);
        const publicOnly = !allowedHosts.includes(url.hostname.replace(/\.$/, ''));
        const request = {
            method: 'GET',
            url,
            headers,
            timeoutMs: watchdog.idleMs,
            signal: this.#signal,
        };
        return this.#http.open({ ...request, publicOnly });
    }
    async #take(step, body, origin) {
        this.#held = step.held;
        const end = step.held.offset + (step.length ?? Number.POSITIVE_INFINITY);
        const watchdog = this.#request.watchdog ?? WATCHDOG;
        await receive(body, watchdog, origin, (chunk) => this.#keep(chunk, end, origin));
        if (isWhole(this.#held))
            return true;
        throw new http_errors/* NetworkError */.D('connection', 'SHORTER_THAN_DECLARED', origin);
    }
    async #keep(chunk, end, origin) {
        const { offset } = this.#held;
        if (offset + chunk.length > end) {
            this.#held = NOTHING;
            throw new http_errors/* NetworkError */.D('connection', 'LONGER_THAN_DECLARED', origin);
        }
        await this.#file.write(chunk, offset);
        this.#held = { ...this.#held, offset: offset + chunk.length };
        this.#patience.reached(this.#held.offset);
        this.#request.onBytes?.(this.#held.offset, this.#held.total);
    }
    async #otherwise(step, { headers }) {
        switch (step.do) {
            case 'restart':
                this.#held = NOTHING;
                return this.#patience.pause(step.why);
            case 'wait':
                return this.#patience.pause(step.why, (0,retry/* retryAfterMs */.Vs)(headers, this.#clock.now()));
            case 'renew':
                return this.#renew(step.why);
            case 'give up':
                throw new errors/* DamagedDataError */.kY(`${this.#request.label} can't be downloaded. ${step.why} Remove the state folder and export-job-ids to make a new export.`);
        }
    }
    async #renew(why) {
        if (this.#renewals++ === MAX_RENEWALS) {
            throw new errors/* ComeBackLaterError */.wc(`${this.#request.label} can't be downloaded, also from ${MAX_RENEWALS} fresh addresses. ${why} Run the same command again later; it resumes.`);
        }
        this.#url = await unlessAborted(this.#request.freshUrl(), this.#signal);
    }
    /** A broken exchange is tried again, from where the bytes on disk still hold; anything else is thrown on. */
    async #recover(error) {
        this.#signal.throwIfAborted();
        if (!(error instanceof http_errors/* NetworkError */.D))
            throw error;
        if (!error.retryable) {
            throw new errors/* ComeBackLaterError */.wc(`The download of ${this.#request.label} failed. ${error.message} Then run the same command again; it resumes.`);
        }
        this.#held = afterCut(this.#held);
        await this.#patience.pause(error.message);
    }
}

;// CONCATENATED MODULE: ./lib/circleci/download.js



const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * Downloads one part to `request.path`, whole or not at all, resuming where a connection broke. The bytes are those
 * that the server sent; whether their gzip is sound, the reader finds out.
 *
 * Rejects with ComeBackLaterError (too many failures, deadline), DamagedDataError (not a part, an address or an
 * answer that breaks the contract), NoSpaceError, the error of `freshUrl`, or the reason of the signal.
 */
async function downloadPart(request, tools) {
    tools.signal?.throwIfAborted();
    const limit = deadlineSignal(request, tools.clock);
    const signal = tools.signal ? AbortSignal.any([tools.signal, limit.signal]) : limit.signal;
    try {
        const file = await createPartFile(request.path);
        try {
            const bytes = await new Download(request, tools, file, signal).run();
            await file.publish(bytes);
            return { bytes };
        }
        finally {
            await file.discard();
        }
    }
    finally {
        limit.clear();
    }
}
function deadlineSignal({ label, deadline }, clock) {
    const controller = new AbortController();
    const outOfTime = () => controller.abort(new errors/* ComeBackLaterError */.wc(`The time limit ended the download of ${label}. Run the same command again; it resumes.`));
    const ms = clock.realMs(deadline - clock.elapsed());
    const timer = setTimeout(outOfTime, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
    return { signal: controller.signal, clear: () => clearTimeout(timer) };
}

// EXTERNAL MODULE: ./lib/common/escape/log.js
var escape_log = __webpack_require__(90763);
;// CONCATENATED MODULE: ./lib/circleci/known-exports.js





/**
 * The job ids given by `export-job-ids`, by the days of the window that each belongs to.
 * @throws InputError when an id's days are not exactly those of a window, or a window or an id comes twice.
 */
function matchKnownExports(windows, exports) {
    const expected = windows.map(daysOfWindow);
    const byDays = new Map();
    const problems = [];
    for (const { window, jobId } of exports) {
        const days = (0,common_day/* formatPeriod */.dH)(window);
        if (!expected.includes(days)) {
            problems.push(`export-job-ids: ${days} is not a window of this request; its windows are ${expected.join(', ')}.`);
        }
        else if (!isJobId(jobId)) {
            problems.push(`export-job-ids: "${shown(jobId)}" is not a job id; give the id that an earlier run printed.`);
        }
        else if (byDays.has(days)) {
            problems.push(`export-job-ids: ${days} is given twice; give each window once.`);
        }
        else if ([...byDays.values()].includes(jobId)) {
            problems.push(`export-job-ids: ${days} has the id of another window, ${shown(jobId)}.`);
        }
        else {
            byDays.set(days, jobId);
        }
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return byDays;
}
/**
 * The windows to export. Usually those of `planWindows`; but when exports that exist already hold the two
 * periods apart (an earlier run had to fall back to that), then apart, so that they can be used.
 */
function windowsFor(wanted, exports) {
    const windows = planWindows(wanted);
    if (exports.length === 0)
        return windows;
    const apart = planWindows({ ...wanted, apart: true });
    const fits = exports.every(({ window }) => apart.some((w) => daysOfWindow(w) === (0,common_day/* formatPeriod */.dH)(window)));
    return fits ? apart : windows;
}
/** The value of the `export-job-ids` input that brings these exports back, in order of time. */
function formatKnownExports(exports) {
    const entries = [...exports].sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([days, jobId]) => `${days}=${jobId}`).join(',');
}
function shown(jobId) {
    return (0,escape_log/* cut */.Jj)((0,escape_log/* safeLogText */.Ht)(jobId), 60);
}

;// CONCATENATED MODULE: ./lib/circleci/limits.js

/** What CircleCI allows an organisation, whoever asks. */
const CREATES = { limit: 10, perMs: 3_600_000 };
const READS = { limit: 10, perMs: 60_000 };
/** Keeps our windows wider than the server's, whatever rounding it does. */
const MARGIN_MS = 1000;
/**
 * When the next `count` calls may be made at the earliest, given when the past ones ended. Times are
 * milliseconds of one clock, ascending; each call is taken to end at once.
 */
function nextSlots(past, now, count, rule) {
    const ends = [...past];
    for (let i = 0; i < count; i++) {
        const oldest = ends.at(-rule.limit);
        const full = ends.length >= rule.limit && oldest !== undefined;
        ends.push(Math.max(now, ends.at(-1) ?? 0, full ? oldest + rule.perMs + MARGIN_MS : 0));
    }
    return ends.slice(past.length);
}
/**
 * One rate limit, shared by everything that makes such calls. Calls go one at a time and in order. A call
 * counts from its end, not its start, so that the time it spends on the way to the server can't break the limit
 * there. A call answered with 429 is made again after the wait that the server asks for, in full.
 */
class RateLimit {
    #rule;
    #clock;
    /** When past calls ended, in `clock.elapsed()`, ascending. */
    #ends;
    #blockedUntil = 0;
    #queue = Promise.resolve();
    /** Told the wall-clock time of the next turn, when there is a wait. */
    #onWait;
    /** `past` are the ends of earlier calls, in wall-clock milliseconds. */
    constructor(rule, clock, past = [], onWait = () => { }) {
        this.#rule = rule;
        this.#clock = clock;
        this.#onWait = onWait;
        // A time in the future comes from a clock that was corrected since; then the call counts as just made.
        this.#ends = past
            .map((at) => clock.elapsed() - Math.max(0, clock.now() - at))
            .sort((a, b) => a - b)
            .slice(-rule.limit);
    }
    /** Ends of the calls that still count, in wall-clock milliseconds. */
    get past() {
        return this.#ends.map((end) => this.#wall(end));
    }
    /** When the next `count` calls could be made, in milliseconds of `clock.elapsed()`. */
    next(count) {
        const now = Math.max(this.#clock.elapsed(), this.#blockedUntil);
        return nextSlots(this.#ends, now, count, this.#rule);
    }
    /** Makes the call in its turn. @throws what `limits.tooLate` gives, at once, when its turn comes too late. */
    run(call, limits) {
        const turn = this.#queue.then(() => this.#callInTurn(call, limits));
        this.#queue = turn.catch(() => { });
        return turn;
    }
    async #callInTurn(call, limits) {
        for (let refusals = 0;; refusals++) {
            await this.#waitForSlot(limits);
            try {
                return await call();
            }
            catch (error) {
                if (!(error instanceof TooManyRequestsError))
                    throw error;
                // "Wait 0 seconds" is no help after a refusal.
                this.#blockedUntil = this.#clock.elapsed() + (error.retryAfterMs || this.#pause(refusals));
            }
            finally {
                this.#ends = [...this.#ends, this.#clock.elapsed()].slice(-this.#rule.limit);
            }
        }
    }
    async #waitForSlot({ deadline, signal, tooLate }) {
        signal.throwIfAborted();
        // A timer may fire a little early, so the slot is looked up again after the sleep.
        for (;;) {
            const [at = 0] = this.next(1);
            if (at > deadline)
                throw tooLate(this.#wall(at));
            const wait = at - this.#clock.elapsed();
            if (wait <= 0)
                return;
            this.#onWait(this.#wall(at));
            await this.#clock.sleep(wait, signal);
        }
    }
    /** Without a hint: the time that one call stands for, doubled with each refusal. */
    #pause(refusals) {
        const { limit, perMs } = this.#rule;
        return Math.min(perMs, (perMs / limit) * 2 ** refusals);
    }
    #wall(elapsed) {
        return this.#clock.now() + elapsed - this.#clock.elapsed();
    }
}

;// CONCATENATED MODULE: ./lib/circleci/pace.js

/** The time that the last export gets to be made and downloaded, in the timeout that is advised. */
const LAST_EXPORT_MS = 10 * 60_000;
/** Lays out the creates that are still to do under the limit of 10 an hour. */
function planPace(question) {
    const { creates, past, now, deadline } = question;
    const slots = nextSlots(past, now, creates, CREATES);
    const lastAt = slots.at(-1) ?? now;
    const fits = slots.filter((at) => at <= deadline).length;
    return { fits, lastAt, waits: lastAt > now, sentence: sentenceFor(question, fits, lastAt) };
}
/** `14:05 UTC`, with the day when it is not today's; rounded up to the minute. */
function clockTime(at, now) {
    const text = new Date(Math.ceil(at / 60_000) * 60_000).toISOString();
    const sameDay = text.slice(0, 10) === new Date(now).toISOString().slice(0, 10);
    return `${sameDay ? '' : `${text.slice(0, 10)} `}${text.slice(11, 16)} UTC`;
}
function sentenceFor({ creates, now, deadline }, fits, lastAt) {
    const last = clockTime(lastAt, now);
    const needed = `${creates} more ${creates === 1 ? 'export is' : 'exports are'} needed, and CircleCI allows ${CREATES.limit} an hour`;
    const minutes = Math.ceil((lastAt + LAST_EXPORT_MS - now) / 300_000) * 5;
    const advice = `Set timeout-minutes to ${minutes} or more, or run the same command again after ${last}: it goes on where this run ends.`;
    if (fits < creates) {
        const possible = fits === 0 ? 'none of them' : `only ${fits} of them`;
        return `${needed}: ${possible} can start before the deadline; the last is possible at ${last}. ${advice}`;
    }
    if (lastAt + LAST_EXPORT_MS > deadline) {
        return `${needed}: the last can start at ${last}, which leaves it little time before the deadline. If it is not enough: ${advice}`;
    }
    return `${needed}: the last will start at ${last}.`;
}

;// CONCATENATED MODULE: ./lib/circleci/create.js






const MAX_REPEATS = 3;
/** A create that may have been done already costs one of ten an hour each time. */
const MAX_BLIND_REPEATS = 1;
const BACKOFF = { baseMs: 4000, capMs: 30_000 };
/** Asks for the export of a window, and gives its job id once the journal holds it. */
async function createExport(window, session, bounds) {
    const { journal, status, tools, creates } = session;
    const days = daysOfWindow(window);
    status.expect(days);
    const jobId = await createWithRepeats(window, session, bounds);
    await journal.add(days, jobId, tools.clock.now(), creates.past);
    tools.log.info(`Asked CircleCI for an export: ${days}=${jobId}`);
    tools.onJobIds(formatKnownExports(journal.jobIds));
    return jobId;
}
async function createWithRepeats(window, session, bounds) {
    const { clock, random } = session.tools;
    const patience = { ...bounds, tooLate: (at) => notBefore(at, clock.now()) };
    for (let repeats = 0, blind = 0;; repeats++) {
        try {
            return await session.creates.run(() => session.api.create(window.period, bounds), patience);
        }
        catch (error) {
            if (!(error instanceof NoAnswerError))
                throw error;
            if (error.maybeDone) {
                blind++;
                session.tools.log.warn(`CircleCI may have started an export of ${daysOfWindow(window)} without telling its id. ${error.message}`);
            }
            const pause = 1000 + (0,retry/* backoffMs */.jo)(repeats, random, BACKOFF);
            const late = clock.elapsed() + pause > bounds.deadline;
            if (repeats === MAX_REPEATS || blind > MAX_BLIND_REPEATS || late)
                throw gaveUp(error);
            await clock.sleep(pause, bounds.signal);
        }
    }
}
function notBefore(at, now) {
    return new errors/* ComeBackLaterError */.wc(`CircleCI takes no further export of this organisation before ${clockTime(at, now)}, which is after the deadline (timeout-minutes). Run the same command again then; it goes on where this run ends.`);
}
function gaveUp(error) {
    return new errors/* ComeBackLaterError */.wc(`The export could not be asked for. ${error.message} Run the same command again later.`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/circleci/listing.js

/**
 * Notes which parts an export lists, before any of them is downloaded. A list that lacks a part of an earlier one,
 * in this run or another, would give figures that are short without a sign of it.
 * @throws DamagedDataError when a part is lacking.
 */
async function noteListing(job, keys, { journal }) {
    const before = journal.exportOf(job.days)?.listed;
    const now = new Set(keys);
    const lacking = before?.filter((key) => !now.has(key)) ?? [];
    if (lacking.length > 0) {
        throw new errors/* DamagedDataError */.kY(`CircleCI lists fewer parts of the export of ${job.days} than before: ${lacking.length} of ${before?.length} are lacking. Run again later, or remove the state folder and export-job-ids to make a new export.`);
    }
    if (keys.length !== before?.length)
        await journal.addListing(job.days, keys);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/circleci/signed-query.js
/** Parameters that Amazon S3 (versions 2 and 4), CloudFront and Google Cloud Storage add when they sign a url. */
const SIGNING = /^(x-amz-.*|x-goog-.*|signature|sig|expires|awsaccesskeyid|googleaccessid|key-pair-id|policy)$/i;
/** Azure's have such short names that they only count beside its signature, `sig`. */
const SIGNING_AZURE = /^(sig|se|sp|sv|sr|st|spr|skoid|sktid|skt|ske|sks|skv)$/i;
/**
 * The parameters of a presigned url that say what it leads to. The others change with each signing. One that is not
 * known counts as the former: to take two parts for one would lose rows in silence.
 */
function unsigned(parameters) {
    const azure = parameters.some(([name]) => /^sig$/i.test(name));
    return parameters.filter(([name]) => !SIGNING.test(name) && !(azure && SIGNING_AZURE.test(name)));
}

;// CONCATENATED MODULE: ./lib/circleci/listed-parts.js


/**
 * The parts behind an export's urls, in the natural order of their paths, then of their parameters, so that a
 * shuffled list gives the same order. Urls that differ in nothing but their signature are one part.
 */
function listParts(urls, days) {
    const places = new Map(urls.map(placeOf).map((place) => [keyOf(place), place]));
    const sorted = [...places].sort(([, a], [, b]) => comparePlaces(a, b));
    return sorted.map(([key], i) => ({
        key,
        file: `${days}-${String(i).padStart(3, '0')}.csv.gz`,
        label: `part ${i + 1} of ${sorted.length}, ${days}`,
    }));
}
/** Names the part that a url leads to: a hash of the url without its signature, which changes. */
function partKey(url) {
    return keyOf(placeOf(url));
}
function placeOf(secret) {
    const { host, pathname, searchParams } = new URL(secret.reveal());
    const parameters = new URLSearchParams(unsigned([...searchParams]).sort(compareParameters));
    return { host, path: pathname, parameters: parameters.toString() };
}
/** A host holds no `/` and a path no `?`, so no two places give the same text. */
function keyOf({ host, path, parameters }) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${host}${path}?${parameters}`).digest('hex').slice(0, 16);
}
function comparePlaces(a, b) {
    return naturally(a.path, b.path) || naturally(a.parameters, b.parameters) || compareText(a.host, b.host);
}
function compareParameters([name, value], [otherName, otherValue]) {
    return compareText(name, otherName) || compareText(value, otherValue);
}
/** `part-2` before `part-10`; texts that differ only in leading zeros by their characters. */
function naturally(a, b) {
    const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const order = compareRuns(left[i] ?? '', right[i] ?? '');
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareText(a, b);
}
function compareRuns(a, b) {
    const digits = /^\d/;
    if (!digits.test(a) || !digits.test(b))
        return compareText(a, b);
    const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return x.length - y.length || compareText(x, y);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/circleci/read-job.js




const read_job_BACKOFF = { baseMs: 4000, capMs: 60_000 };
/** Failed reads in a row that are worth a warning. */
const TROUBLE = 3;
/**
 * Reads the state of an export. Reading costs nothing and can be repeated, so trouble of the server or the
 * network is waited out until the deadline.
 * @throws ComeBackLaterError at the deadline, RefusedError
 */
async function readJob(job, session, bounds) {
    const { clock, random, log } = session.tools;
    const patience = { ...bounds, tooLate: (at) => notReady(job, clockTime(at, clock.now())) };
    for (let failures = 0;;) {
        try {
            return await session.reads.run(() => session.api.read(job.jobId, bounds), patience);
        }
        catch (error) {
            if (!(error instanceof NoAnswerError))
                throw error;
            failures++;
            if (failures === TROUBLE)
                log.warn(`The export of ${job.days} can't be read yet. ${error.message}`);
            await pauseBefore(clock.elapsed() + 1000 + (0,retry/* backoffMs */.jo)(failures - 1, random, read_job_BACKOFF), job, session, bounds);
        }
    }
}
/** Sleeps until `at` (milliseconds of `clock.elapsed()`), or until the deadline when that is sooner. */
async function pauseBefore(at, job, session, bounds) {
    const { clock } = session.tools;
    if (clock.elapsed() >= bounds.deadline)
        throw notReady(job);
    await clock.sleep(Math.min(at, bounds.deadline) - clock.elapsed(), bounds.signal);
}
function notReady({ days }, readableFrom) {
    const limit = readableFrom ? `, and CircleCI takes no further question before ${readableFrom}` : '';
    return new errors/* ComeBackLaterError */.wc(`The export of ${days} is not ready at the deadline (timeout-minutes)${limit}. CircleCI goes on with it: run the same command again later, and it resumes without a new export.`);
}

;// CONCATENATED MODULE: ./lib/circleci/part-urls.js




/**
 * The presigned urls of one export's parts. They expire together, so one status read renews all of them, and
 * parts whose turn comes later start with the renewed ones.
 */
class PartUrls {
    #job;
    #session;
    parts;
    #urls;
    #renewal;
    constructor(job, urls, session) {
        this.#job = job;
        this.#session = session;
        this.parts = listParts(urls, job.days);
        this.#urls = byKey(urls);
        const repeated = urls.length - this.parts.length;
        if (repeated > 0)
            session.tools.log.info(`${repeated} repeated urls of ${job.days} were dropped.`);
    }
    of({ key, label }) {
        const url = this.#urls.get(key);
        if (!url)
            throw new Error(`${label} is not a part of this export.`);
        return url;
    }
    /**
     * A url of the part other than the one that failed.
     * @throws DamagedDataError when the export lists fewer parts now, ComeBackLaterError when it lists more.
     */
    async renewed(part, failed, bounds) {
        if (this.of(part) !== failed)
            return this.of(part);
        this.#renewal ??= this.#renew(bounds).finally(() => {
            this.#renewal = undefined;
        });
        await this.#renewal;
        return this.of(part);
    }
    async #renew(bounds) {
        const { urls } = await readJob(this.#job, this.#session, bounds);
        // An answer without urls, from a job that had some, says nothing; the old ones are tried again.
        if (!urls || urls.length === 0)
            return;
        const renewed = byKey(urls);
        await noteListing(this.#job, [...renewed.keys()], this.#session);
        if (renewed.size > this.parts.length)
            throw grown(this.#job);
        this.#urls = renewed;
    }
}
/** The files of this run are numbered and named for the parts it began with. */
function grown({ days }) {
    return new errors/* ComeBackLaterError */.wc(`CircleCI lists more parts of the export of ${days} than when this run began to fetch them. Run the same command again; it resumes with all of them.`);
}
function byKey(urls) {
    return new Map(urls.map((url) => [partKey(url), url]));
}

;// CONCATENATED MODULE: ./lib/circleci/together.js
/**
 * Runs tasks side by side. The first failure stops the others through the signal that `start` is given; it is
 * thrown once all have ended, so that nothing goes on behind the caller's back.
 */
async function together(outer, start) {
    const stop = new AbortController();
    const failures = [];
    const tasks = start(AbortSignal.any([outer, stop.signal]));
    const settled = await Promise.allSettled(tasks.map((task) => task.catch((error) => {
        failures.push(error);
        stop.abort(error);
        throw error;
    })));
    if (failures.length > 0)
        throw failures[0];
    return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}
/** Lets at most `limit` tasks run at a time, in the order they came. */
class Turns {
    #free;
    #waiting = [];
    constructor(limit) {
        this.#free = limit;
    }
    async run(task) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#free++;
        }
    }
}

;// CONCATENATED MODULE: ./lib/circleci/fetch-parts.js






/** Downloads the parts of a completed export into the state folder; those that are whole there already stay. */
async function fetchParts(job, window, listed, session, bounds) {
    const urls = new PartUrls(job, listed, session);
    await noteListing(job, urls.parts.map(({ key }) => key), session);
    const { stateDir } = session.request;
    session.status.list(job.days, urls.parts.map(({ file }) => file));
    return together(bounds.signal, (signal) => urls.parts.map(async (part) => {
        const get = (limits) => fetchPart(part, job, urls, session, limits);
        const bytes = (await bytesOnDisk(part, job, session)) ?? (await get({ ...bounds, signal }));
        session.status.whole(job.days, part.file);
        const { period, role } = window;
        return {
            exported: { path: (0,external_node_path_.join)(stateDir, part.file), label: part.label, window: period, role, bytes },
            again: async (limits) => void (await get(limits)),
        };
    }));
}
/** The size of the part when an earlier run left it whole; undefined when it must be downloaded. */
async function bytesOnDisk(part, job, session) {
    const { journal, request } = session;
    const noted = journal
        .exportOf(job.days)
        ?.parts.find(({ key, file }) => key === part.key && file === part.file);
    if (!noted)
        return undefined;
    const found = await (0,promises_.stat)((0,external_node_path_.join)(request.stateDir, part.file)).catch(() => undefined);
    return found?.isFile() && found.size === noted.bytes ? noted.bytes : undefined;
}
/** Downloads one part when its turn comes and notes it in the journal; gives its bytes. */
function fetchPart(part, job, urls, session, bounds) {
    const { request, tools, status, journal } = session;
    return session.turns.run(async () => {
        bounds.signal.throwIfAborted();
        let url = urls.of(part);
        const freshUrl = async () => {
            url = await urls.renewed(part, url, bounds);
            return url;
        };
        const { bytes } = await session.download({
            label: part.label,
            path: (0,external_node_path_.join)(request.stateDir, part.file),
            url,
            freshUrl,
            allowLoopback: (0,hosts/* isLoopbackHost */.c)(request.apiUrl.hostname),
            allowedHosts: request.allowedDownloadHosts,
            deadline: bounds.deadline,
            onBytes: (held, total) => status.hold(job.days, part.file, held, total),
        }, { ...tools, signal: bounds.signal });
        await journal.addPart(job.days, { key: part.key, file: part.file, bytes });
        return bytes;
    });
}

;// CONCATENATED MODULE: ./lib/circleci/poll.js




/** How long a completed export without parts, or a new id that is not known yet, is asked about again. */
const GRACE_MS = 60_000;
/** Answers without parts before they are believed, so that a machine that slept for the minute has asked again. */
const EMPTY_ANSWERS = 4;
/**
 * Waits until an export is complete and gives the urls of its parts; an empty list when it holds no rows.
 * @throws ExportFailedError, ComeBackLaterError at the deadline, RefusedError
 */
async function waitForExport(job, session, bounds) {
    const { clock } = session.tools;
    const judge = createJudge(job, session);
    if (!job.fresh) {
        const urls = judge(await readJob(job, session, bounds));
        if (urls)
            return urls;
    }
    const startedAt = clock.elapsed();
    for (const delay of pollDelays()) {
        await pauseBefore(clock.elapsed() + delay, job, session, bounds);
        try {
            const urls = judge(await readJob(job, session, bounds));
            if (urls)
                return urls;
        }
        catch (error) {
            const tooNew = job.fresh && clock.elapsed() - startedAt < GRACE_MS;
            if (!(error instanceof UnknownExportError && tooNew))
                throw error;
        }
    }
    throw new Error('The delays between status reads have no end.');
}
/**
 * Milliseconds before each status read: 1, 2, 4, 8 seconds, so that short exports end fast, then 10 seconds
 * growing to 60, so that the limit of 10 a minute is never near.
 */
function* pollDelays() {
    yield* [1000, 2000, 4000, 8000];
    for (let delay = 10_000;; delay = Math.min(60_000, delay * 1.25))
        yield delay;
}
/** Decides on one status after another: the urls when the export is complete, null to go on waiting. */
function createJudge({ days, jobId }, session) {
    const { clock } = session.tools;
    let emptySince;
    let emptyAnswers = 0;
    let strange = false;
    return ({ state, urls, errorReason }) => {
        if (state === 'failed')
            throw failed(days, errorReason, session.given.has(jobId));
        if (state !== 'completed' && state !== 'created' && state !== 'processing' && !strange) {
            strange = true;
            session.tools.log.warn(`The export of ${days} is in a state that is not known, "${(0,escape_log/* cut */.Jj)(state, 40)}"; waiting.`);
        }
        if (state !== 'completed' || urls === null)
            return null;
        if (urls.length > 0)
            return urls;
        emptySince ??= clock.elapsed();
        if (++emptyAnswers < EMPTY_ANSWERS || clock.elapsed() - emptySince < GRACE_MS)
            return null;
        session.warn(`The export of ${days} holds no rows: CircleCI completed it with no files.`);
        return urls;
    };
}
function failed(days, reason, given) {
    const words = reason === null ? 'without a reason' : `: "${reason}"`;
    const advice = given
        ? 'Remove it from export-job-ids to ask for a new one.'
        : 'Run again to ask for a new one, or choose fewer days.';
    return new errors/* ExportFailedError */.Qf(`CircleCI could not make the export of ${days}${reason === null ? ', ' : ''}${words}. ${advice}`);
}

;// CONCATENATED MODULE: ./lib/circleci/export-windows.js







/**
 * Exports windows from create to parts on disk, in window and part order. Creates go one after another; what is
 * created is waited for and downloaded meanwhile, because its urls expire.
 * `onAllCreated` is called when every window has its job.
 */
async function exportWindows(windows, session, bounds, onAllCreated = () => { }) {
    session.status.expect(...windows.map(daysOfWindow));
    const parts = await together(bounds.signal, (signal) => {
        const limits = { ...bounds, signal };
        let created = Promise.resolve();
        const tasks = windows.map((window) => {
            const job = created.then(() => findOrCreate(window, session, limits));
            created = job;
            return job.then((running) => collect(running, window, session, limits));
        });
        created.then(onAllCreated, () => { });
        return tasks;
    });
    return parts.flat();
}
async function findOrCreate(window, session, bounds) {
    const days = daysOfWindow(window);
    const known = session.journal.exportOf(days);
    if (!known)
        return { days, jobId: await createExport(window, session, bounds), fresh: true };
    session.tools.log.info(`Resuming an export: ${days}=${known.jobId}`);
    return { days, jobId: known.jobId, fresh: false };
}
/** Waits for the export and downloads it. An export that can't be used is forgotten, lest the next run resume it. */
async function collect(job, window, session, bounds) {
    try {
        const urls = await waitForExport(job, session, bounds);
        return await fetchParts(job, window, urls, session, bounds);
    }
    catch (error) {
        const gone = error instanceof UnknownExportError;
        if (session.given.has(job.jobId) || !(gone || error instanceof errors/* ExportFailedError */.Qf))
            throw error;
        await session.journal.forget(job.days);
        if (!gone || job.fresh)
            throw error;
        session.tools.log.warn(`CircleCI does not know the earlier export of ${job.days} any more; asking for a new one.`);
        const jobId = await createExport(window, session, bounds);
        return collect({ days: job.days, jobId, fresh: true }, window, session, bounds);
    }
}

;// CONCATENATED MODULE: ./lib/circleci/comparison.js




/** Of the time left, what the comparison may use; the rest is for reading and delivering the period itself. */
const SHARE_OF_TIME = 0.9;
/**
 * Exports the previous period as far as that can be had. Whatever fails, cancellation aside, costs the
 * comparison and not the run.
 */
async function exportComparison(windows, session, { deadline, signal }) {
    const { clock } = session.tools;
    const ownDeadline = clock.elapsed() + (deadline - clock.elapsed()) * SHARE_OF_TIME;
    const tooLate = whyTooLate(windows, session, ownDeadline);
    if (tooLate) {
        session.status.drop(...windows.map(daysOfWindow));
        return { parts: [], note: tooLate };
    }
    try {
        return { parts: await exportWindows(windows, session, { deadline: ownDeadline, signal }), note: null };
    }
    catch (error) {
        signal.throwIfAborted();
        session.status.drop(...windows.map(daysOfWindow));
        const note = (0,errors/* messageOf */.bD)(error);
        // Asking again would get the same answer, and cost one of ten creates.
        if (error instanceof errors/* RefusedError */.fk || error instanceof errors/* ExportFailedError */.Qf)
            await session.journal.giveUpComparison(note);
        return { parts: [], note };
    }
}
function whyTooLate(windows, session, deadline) {
    const { clock } = session.tools;
    const missing = windows.filter((window) => !session.journal.exportOf(daysOfWindow(window))).length;
    const last = session.creates.next(missing).at(-1) ?? 0;
    if (last <= deadline)
        return null;
    const at = clock.now() + last - clock.elapsed();
    return `CircleCI allows 10 exports an hour, and the last one of the previous period would start at ${clockTime(at, clock.now())}, too late for the deadline (timeout-minutes).`;
}

;// CONCATENATED MODULE: ./lib/circleci/export-plan.js





/**
 * Exports the planned windows. The comparison starts when all of the period's exports are asked for, and ends
 * with the period's when that fails.
 */
async function exportPlan(windows, session, { deadline, signal: outer }) {
    session.status.expect(...windows.map(daysOfWindow));
    const compared = windows.filter(({ role }) => role === 'previous');
    const own = windows.filter(({ role }) => role !== 'previous');
    const stop = new AbortController();
    const bounds = { deadline, signal: AbortSignal.any([outer, stop.signal]) };
    const ready = Promise.withResolvers();
    const comparing = ready.promise.then((start) => start && compared.length > 0 ? exportComparison(compared, session, bounds) : export_plan_NOTHING);
    // Awaited only after the period's own exports; until then nobody listens.
    comparing.catch(() => { });
    try {
        const period = await exportPeriod(own, session, bounds, () => ready.resolve(true));
        const comparison = await comparing;
        return { parts: [...period.parts, ...comparison.parts], note: period.note ?? comparison.note };
    }
    catch (error) {
        stop.abort(error);
        ready.resolve(false);
        await comparing.catch(() => { });
        throw error;
    }
}
const export_plan_NOTHING = { parts: [], note: null };
/** The period's windows; one that holds both periods gives way to the period's days alone when it is refused. */
async function exportPeriod(windows, session, bounds, onAllCreated) {
    const [both] = windows.filter(({ role }) => role === 'both');
    try {
        return { parts: await exportPaced(windows, session, bounds, onAllCreated), note: null };
    }
    catch (error) {
        if (!both || !(error instanceof errors/* ExportFailedError */.Qf) || session.given.size > 0)
            throw error;
        const note = `The period could not be exported together with the days before it. ${error.message}`;
        session.tools.log.info(`${note} Asking for the period alone.`);
        await session.journal.giveUpComparison(note);
        session.status.drop(daysOfWindow(both));
        const alone = planWindows({ period: session.request.period, previous: null, apart: true });
        return { parts: await exportPaced(alone, session, bounds, onAllCreated), note };
    }
}
/**
 * Exports windows under the limit of creates. What can't start before the deadline is left for a second run, and
 * said so before any waiting.
 * @throws ComeBackLaterError when something is left, once the rest is on disk.
 */
async function exportPaced(windows, session, bounds, onAllCreated) {
    const { clock, log } = session.tools;
    const missing = windows.filter((window) => !session.journal.exportOf(daysOfWindow(window)));
    const now = clock.now();
    const pace = planPace({
        creates: missing.length,
        past: session.creates.past,
        now,
        deadline: now + bounds.deadline - clock.elapsed(),
    });
    const left = new Set(missing.slice(pace.fits));
    if (left.size === 0) {
        if (pace.waits)
            log.warn(pace.sentence);
        return exportWindows(windows, session, bounds, onAllCreated);
    }
    log.warn(pace.sentence);
    await exportWindows(windows.filter((window) => !left.has(window)), session, bounds);
    throw new errors/* ComeBackLaterError */.wc(pace.sentence);
}

;// CONCATENATED MODULE: ./lib/circleci/ready-days.js


/** How far back most sources say that usage can be exported. The API decides. */
const HISTORY_MONTHS = 13;
/**
 * The part of a period that can be exported at `now` (milliseconds since 1970): days end at yesterday, because
 * the API refuses an end in the future and today's data is not complete. A start beyond the history is only
 * warned about.
 * @throws InputError when no day of the period is complete.
 */
function readyDays(period, now) {
    const yesterday = (0,common_day/* addDays */.fi)((0,common_day/* dayAt */.OC)(now), -1);
    if (period.first > yesterday) {
        throw new errors/* InputError */.dz([
            `The period ${(0,common_day/* formatPeriod */.dH)(period)} has no complete day yet: the last one is ${yesterday} (UTC). Choose a start-date on or before it.`,
        ]);
    }
    const warnings = [];
    if (period.last > yesterday) {
        warnings.push(`The period ${(0,common_day/* formatPeriod */.dH)(period)} ends after the last complete day, so it was cut to end on ${yesterday} (UTC).`);
    }
    const oldest = historyStart(now);
    if (period.first < oldest) {
        warnings.push(`The period starts on ${period.first}. CircleCI keeps about ${HISTORY_MONTHS} months of usage and may refuse days before ${oldest}.`);
    }
    return {
        period: { first: period.first, last: period.last < yesterday ? period.last : yesterday },
        warnings,
    };
}
function historyStart(now) {
    const date = new Date(now);
    // The first of the month first, so that the 31st never slips into the month after.
    const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - HISTORY_MONTHS, 1));
    const lastOfMonth = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
    month.setUTCDate(Math.min(date.getUTCDate(), lastOfMonth));
    return (0,common_day/* dayAt */.OC)(month.getTime());
}

// EXTERNAL MODULE: ./lib/common/folders.js
var folders = __webpack_require__(63280);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/common/lock-holder.js



/** This process, now. */
function thisProcess() {
    return {
        pid: process.pid,
        host: (0,external_node_os_.hostname)(),
        processStart: startOf(process.pid),
        since: new Date().toISOString(),
    };
}
/** Reads a lock file's text; undefined when no run of this program wrote it, or not to its end. */
function parseHolder(text) {
    try {
        const value = JSON.parse(text);
        return isHolder(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Whether the process still runs on this machine. Process numbers are used again, so the start must be the same
 * where both are known.
 */
function isAlive({ pid, host, processStart }) {
    if (host !== (0,external_node_os_.hostname)() || !runs(pid))
        return false;
    const start = startOf(pid);
    return start === null || processStart === null || start === processStart;
}
function runs(pid) {
    try {
        // Signal 0 only asks whether there is such a process.
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,errors/* errorCode */.CA)(error) === 'EPERM';
    }
}
/** Field 22 of Linux's /proc/PID/stat. The program's name before it stands in brackets and may hold anything. */
function startOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
    }
}
function isHolder(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { pid, host, processStart } = value;
    return (typeof pid === 'number' &&
        Number.isSafeInteger(pid) &&
        pid > 0 &&
        typeof host === 'string' &&
        (processStart === null || typeof processStart === 'string'));
}

;// CONCATENATED MODULE: ./lib/common/lock.js







/** Lies in a folder that a run uses, so that no second run mixes its files with the first's. */
const LOCK_FILE = '.circleci-usage.lock';
/** What a process that was killed while it took the lock may leave; to be removed by the run that has it. */
const LOCK_TEMP = /^\.{1,2}circleci-usage\.lock(\.[0-9a-f]{8}\.part)+$/;
/** Each try fails only when another run has come in between. */
const TRIES = 20;
/**
 * Takes a folder, which is made when it is not there, for this process alone. The lock of a process that has
 * ended, of another machine, or that can't be read is stale and taken over. It goes when the process exits too.
 * @throws ComeBackLaterError when another run holds it, NoSpaceError when the folder can't be written.
 */
async function lockFolder(folder) {
    await (0,folders/* makeFolder */.f)(folder);
    const path = (0,external_node_path_.join)(folder, LOCK_FILE);
    const text = `${JSON.stringify(thisProcess())}\n`;
    try {
        for (let tries = 0; tries < TRIES; tries++) {
            const taken = (await create(path, text)) || (await takeOver(path, text, folder));
            if (taken)
                return heldLock(path, text);
        }
    }
    catch (error) {
        throw (0,common_files/* diskError */.wO)(error, folder);
    }
    throw inUse(folder);
}
/**
 * Takes several folders, or none of them.
 * @throws as `lockFolder` does; InputError when two of them are one, through a link.
 */
async function lockFolders(folders) {
    await checkDistinct(folders);
    const locks = [];
    const release = async () => {
        for (const lock of locks)
            await lock.release();
    };
    try {
        for (const folder of folders)
            locks.push(await lockFolder(folder));
    }
    catch (error) {
        await release();
        throw error;
    }
    return { release };
}
/** The lock of a folder would keep the run out of the same folder under another name. */
async function checkDistinct(folders) {
    const seen = new Map();
    for (const folder of folders) {
        const real = await realFolder(folder);
        const other = seen.get(real);
        if (other !== undefined) {
            throw new errors/* InputError */.dz([
                `${other} and ${folder} are the same folder: give output-dir and state-dir each its own.`,
            ]);
        }
        seen.set(real, folder);
    }
}
async function realFolder(folder) {
    await (0,folders/* makeFolder */.f)(folder);
    try {
        return await (0,promises_.realpath)(folder);
    }
    catch (error) {
        throw (0,common_files/* diskError */.wO)(error, folder);
    }
}
function heldLock(path, text) {
    const onExit = () => {
        if (textNow(path) === text)
            (0,external_node_fs_.rmSync)(path, { force: true });
    };
    process.on('exit', onExit);
    return {
        async release() {
            process.off('exit', onExit);
            if ((await textOf(path).catch(() => undefined)) === text)
                await (0,common_files/* removeFile */.nM)(path);
        },
    };
}
/** Makes the lock with its text at once, so that nobody reads half of it; false when there is one already. */
async function create(path, text) {
    const temp = (0,common_files/* tempBeside */.p8)(path);
    try {
        await (0,promises_.writeFile)(temp, text, { flag: 'wx' });
        await (0,promises_.link)(temp, path);
        return true;
    }
    catch (error) {
        const code = (0,errors/* errorCode */.CA)(error) ?? '';
        // ENOENT: the run that holds the lock has swept the temporary file.
        if (code === 'EEXIST' || code === 'ENOENT')
            return false;
        if (WITHOUT_LINKS.has(code))
            return await createSlowly(path, text);
        throw error;
    }
    finally {
        await (0,common_files/* removeFile */.nM)(temp);
    }
}
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
/** For file systems without hard links; there the lock is empty for a moment. */
async function createSlowly(path, text) {
    try {
        await (0,promises_.writeFile)(path, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
/** Replaces a lock that nobody holds; false when another run came in between. @throws ComeBackLaterError */
async function takeOver(path, text, folder) {
    const found = await textOf(path);
    if (found === undefined)
        return false;
    const holder = livingHolder(found);
    if (holder)
        throw inUse(folder, holder.pid);
    // Of several runs that find it stale one replaces it: the one that has this file.
    const claim = `${path}.00000000${common_files/* TEMP_SUFFIX */.j3}`;
    if (!(await create(claim, text))) {
        if (!livingHolder((await textOf(claim)) ?? ''))
            await (0,common_files/* removeFile */.nM)(claim);
        return false;
    }
    try {
        if ((await textOf(path)) !== found)
            return false;
        await (0,common_files/* writeWhole */.f8)(path, text);
        return true;
    }
    finally {
        await (0,common_files/* removeFile */.nM)(claim);
    }
}
function livingHolder(text) {
    const holder = parseHolder(text);
    return holder && isAlive(holder) ? holder : undefined;
}
/**
 * Undefined when there is no such file. A link, wherever it leads, or a pipe was made by no run: it holds nothing.
 */
async function textOf(path) {
    try {
        const found = await (0,promises_.lstat)(path);
        if (!found.isFile() && !found.isDirectory())
            return '';
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
function textNow(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function inUse(folder, pid) {
    const who = pid === undefined ? 'Another run' : `Another run (process ${pid})`;
    return new errors/* ComeBackLaterError */.wc(`${who} uses ${folder}; wait for it, or choose another output-dir or state-dir.`);
}

;// CONCATENATED MODULE: ./lib/circleci/journal-file.js







const FILE = 'export-journal.json';
const VERSION = 1;
/** Parts, parts in the making, and journals in the making: what this program may remove from the state folder. */
const OURS = /^(\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d-\d{3,}\.csv\.gz(\.part)?|\.export-journal\.json\.[0-9a-f]{8}\.part)$/;
/**
 * The journal that an earlier run left; `absent` also when another version wrote it, `corrupt` when it is no journal.
 * @throws NoSpaceError when it may not be read.
 */
async function loadJournal(stateDir) {
    const path = (0,external_node_path_.join)(stateDir, FILE);
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const code = (0,errors/* errorCode */.CA)(error) ?? '';
        if (!['EACCES', 'EPERM'].includes(code))
            return code === 'ENOENT' ? 'absent' : 'corrupt';
        throw new errors/* NoSpaceError */.ud(`Can't read ${path}: no permission. Choose another state-dir, or change the rights.`);
    }
    try {
        const value = JSON.parse(text);
        if (isRecord(value) && typeof value.version === 'number' && value.version !== VERSION)
            return 'absent';
        return isState(value) ? value : 'corrupt';
    }
    catch {
        return 'corrupt';
    }
}
/** Writes the journal whole or not at all. @throws NoSpaceError */
async function saveJournal(stateDir, state) {
    await (0,folders/* makeFolder */.f)(stateDir);
    await (0,common_files/* writeWhole */.f8)((0,external_node_path_.join)(stateDir, FILE), `${JSON.stringify({ version: VERSION, ...state }, null, 2)}\n`);
}
/** Removes every file of ours that the journal does not name. One that stays does no harm: the next run tries again. */
async function sweep(stateDir, state) {
    const keep = new Set(state.exports.flatMap(({ parts }) => parts.map(({ file }) => file)));
    for (const name of await (0,promises_.readdir)(stateDir)) {
        const ours = OURS.test(name) || LOCK_TEMP.test(name);
        if (ours && !keep.has(name))
            await (0,promises_.rm)((0,external_node_path_.join)(stateDir, name)).catch(() => { });
    }
}
function isState(value) {
    return (isRecord(value) &&
        value.version === VERSION &&
        typeof value.account === 'string' &&
        typeof value.request === 'string' &&
        typeof value.finished === 'boolean' &&
        (value.comparisonNote === null || typeof value.comparisonNote === 'string') &&
        isListOf(value.creates, Number.isFinite) &&
        isListOf(value.exports, isExport));
}
function isExport(value) {
    return (isRecord(value) &&
        typeof value.days === 'string' &&
        isJobId(value.jobId) &&
        (value.createdAt === null || Number.isFinite(value.createdAt)) &&
        (value.listed === undefined || isListOf(value.listed, (key) => typeof key === 'string')) &&
        isListOf(value.parts, isPart));
}
/** A name that is not one of ours could lead out of the state folder. */
function isPart(value) {
    return (isRecord(value) &&
        typeof value.key === 'string' &&
        typeof value.file === 'string' &&
        OURS.test(value.file) &&
        Number.isSafeInteger(value.bytes));
}
function isListOf(value, is) {
    return Array.isArray(value) && value.every(is);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/circleci/journal.js



/**
 * The memory of an export between runs, in the state folder. Every change is on disk before its promise
 * resolves; changes are written one after another.
 */
class Journal {
    #stateDir;
    #state;
    #writing = Promise.resolve();
    constructor(stateDir, state) {
        this.#stateDir = stateDir;
        this.#state = state;
    }
    /**
     * Opens the journal of this request, so that an unfinished run goes on; any other journal is replaced and its
     * part files are removed. Creates of the same organisation are remembered even then. `warn` is told what is lost.
     * @throws NoSpaceError when the state folder can't be used; better now than after a create.
     */
    static async open(request, windows, warn) {
        const { stateDir } = request;
        const found = await loadJournal(stateDir);
        if (found === 'corrupt') {
            warn(`The export journal in ${stateDir} could not be read and was replaced; earlier exports are not resumed.`);
        }
        const state = resumable(found, fresh(request, windows));
        const lost = exportsGivenUp(found, state);
        if (lost !== '') {
            warn(`An unfinished export of another request was in ${stateDir} and is replaced. To go on with that one later, run its command with export-job-ids: ${lost}`);
        }
        await saveJournal(stateDir, state);
        await sweep(stateDir, state);
        return new Journal(stateDir, state);
    }
    get creates() {
        return this.#state.creates;
    }
    get finished() {
        return this.#state.finished;
    }
    get comparisonNote() {
        return this.#state.comparisonNote;
    }
    exportOf(days) {
        return this.#state.exports.find((each) => each.days === days);
    }
    /** Job ids by the days of their window. */
    get jobIds() {
        return jobIdsOf(this.#state);
    }
    /** Notes an export, in place of any other of the same days. */
    async add(days, jobId, createdAt, creates) {
        const exports = [...this.#others(days), { days, jobId, createdAt, parts: [] }];
        await this.#write({ ...this.#state, creates, exports });
    }
    /** Forgets an export that is of no use, so that the next run asks for a new one. */
    async forget(days) {
        await this.#write({ ...this.#state, exports: this.#others(days) });
    }
    /** Notes the keys of all parts that an export lists. */
    async addListing(days, listed) {
        await this.#change(days, (each) => ({ ...each, listed }));
    }
    /** Notes a part that is whole on disk, in place of any other of the same file. */
    async addPart(days, part) {
        await this.#change(days, (each) => ({
            ...each,
            parts: [...each.parts.filter(({ file }) => file !== part.file), part],
        }));
    }
    /** Notes that the comparison is given up for good, so that no later run spends a create on it. */
    async giveUpComparison(comparisonNote) {
        await this.#write({ ...this.#state, comparisonNote });
    }
    /** Closes the journal and removes all part files. */
    async finish() {
        const exports = this.#state.exports.map((each) => ({ ...each, parts: [] }));
        await this.#write({ ...this.#state, finished: true, exports });
        await sweep(this.#stateDir, this.#state);
    }
    async #change(days, change) {
        const exports = this.#state.exports.map((each) => (each.days === days ? change(each) : each));
        await this.#write({ ...this.#state, exports });
    }
    #others(days) {
        return this.#state.exports.filter((each) => each.days !== days);
    }
    #write(state) {
        this.#state = state;
        this.#writing = this.#writing.catch(() => { }).then(() => saveJournal(this.#stateDir, this.#state));
        return this.#writing;
    }
}
function fresh(request, windows) {
    const account = [request.apiUrl.origin, request.orgId];
    const days = windows.map(({ period, role }) => [period.first, period.last, role]);
    return {
        account: hash(account),
        request: hash([...account, request.sharedOrgIds.toSorted(), days]),
        finished: false,
        comparisonNote: null,
        creates: [],
        exports: [],
    };
}
function resumable(found, wanted) {
    if (typeof found === 'string' || found.account !== wanted.account)
        return wanted;
    if (found.finished || found.request !== wanted.request)
        return { ...wanted, creates: found.creates };
    return found;
}
/** The unfinished exports of another request, in the form of `export-job-ids`; empty when there are none. */
function exportsGivenUp(found, state) {
    if (typeof found === 'string' || found === state || found.finished)
        return '';
    return formatKnownExports(jobIdsOf(found));
}
function jobIdsOf({ exports }) {
    return new Map(exports.map(({ days, jobId }) => [days, jobId]));
}
function hash(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}

// EXTERNAL MODULE: ./lib/host/beat.js
var beat = __webpack_require__(42120);
;// CONCATENATED MODULE: ./lib/circleci/status.js

/** How far the exports have come, shown as one progress. An export is ready when all its parts are on disk. */
class ExportStatus {
    #clock;
    #startedAt;
    /** How much is here of each file of each export, 0 to 1; undefined until CircleCI has listed the files. */
    #exports = new Map();
    #bytes = new Map();
    #progress;
    constructor(clock) {
        this.#clock = clock;
        this.#startedAt = clock.elapsed();
    }
    /** Exports of these days are needed, and nothing is known of them yet. */
    expect(...exports) {
        for (const days of exports)
            this.#exports.set(days, undefined);
        this.#update();
    }
    /** These exports are no longer wanted. */
    drop(...exports) {
        for (const days of exports)
            this.#exports.delete(days);
        this.#update();
    }
    /** CircleCI has made the export; these are its files. */
    list(days, files) {
        this.#exports.set(days, new Map(files.map((file) => [file, 0])));
        this.#update();
    }
    /** Bytes held of a file, of `total` where that is known. Comes with every chunk, so it waits to be shown. */
    hold(days, file, bytes, total) {
        this.#bytes.set(file, bytes);
        this.#exports.get(days)?.set(file, total ? bytes / total : 0);
    }
    /** The whole file is on disk. */
    whole(days, file) {
        this.#exports.get(days)?.set(file, 1);
        this.#update();
    }
    /** Shows the status there until the returned function is called, also while nothing changes. */
    show(progress) {
        this.#progress = progress;
        const stop = (0,beat/* beat */.v)(this.#clock, () => this.#update());
        return () => {
            stop();
            this.#progress = undefined;
            progress.end();
        };
    }
    #update() {
        if (this.#exports.size === 0)
            return;
        const shares = [...this.#exports.values()].map(shareOf);
        const here = shares.reduce((sum, share) => sum + share, 0);
        this.#progress?.update(here, shares.length, this.#note(shares));
    }
    /** `2 of 4 exports ready, 7.1 MB downloaded, 55 s` */
    #note(shares) {
        const ready = shares.filter((share) => share === 1).length;
        const bytes = [...this.#bytes.values()].reduce((sum, held) => sum + held, 0);
        return [
            `${ready} of ${shares.length} ${shares.length === 1 ? 'export' : 'exports'} ready`,
            ...(bytes > 0 ? [`${(bytes / 1e6).toFixed(1)} MB downloaded`] : []),
            duration(this.#clock.realMs(this.#clock.elapsed() - this.#startedAt)),
        ].join(', ');
    }
}
/** How much of an export is here, 0 to 1. One without files is all here. */
function shareOf(files) {
    if (files === undefined)
        return 0;
    if (files.size === 0)
        return 1;
    return [...files.values()].reduce((sum, share) => sum + share, 0) / files.size;
}
function duration(ms) {
    const seconds = Math.floor(ms / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

;// CONCATENATED MODULE: ./lib/circleci/session.js






/** Downloads at a time, over all windows. */
const DOWNLOADS = 4;
/** Opens the journal, notes the exports that were given, and gathers what the steps share. @throws NoSpaceError */
async function openSession(request, tools, { windows, given }, download) {
    const { clock, log } = tools;
    const warnings = [];
    const warn = (text) => {
        warnings.push(text);
        log.warn(text);
    };
    const journal = await Journal.open(request, windows, (text) => log.warn(text));
    for (const [days, jobId] of given) {
        if (journal.exportOf(days)?.jobId !== jobId)
            await journal.add(days, jobId, null, journal.creates);
    }
    const onWait = (at) => log.info(`Waiting until ${clockTime(at, clock.now())} for CircleCI to take an export.`);
    return {
        request,
        tools,
        api: createUsageApi(request, tools),
        creates: new RateLimit(CREATES, clock, journal.creates, onWait),
        reads: new RateLimit(READS, clock),
        journal,
        status: new ExportStatus(clock),
        turns: new Turns(DOWNLOADS),
        download,
        given: new Set(given.values()),
        warn,
        warnings,
    };
}

;// CONCATENATED MODULE: ./lib/circleci/export.js







/**
 * Exports the usage of a period, and of the days it is compared with where that can be had: plans the windows,
 * asks for them within the limits, waits, and downloads every part into the state folder. An export that an
 * earlier run began is resumed.
 *
 * @throws InputError, RefusedError, ComeBackLaterError, ExportFailedError, DamagedDataError, NoSpaceError, or the
 * reason of the signal. After any of them the state folder holds what the next run needs to go on.
 */
async function exportUsage(request, tools, download = downloadPart) {
    checkApiUrl(request.apiUrl);
    const ready = readyDays(request.period, tools.clock.now());
    const wanted = { ...request, period: ready.period };
    const windows = windowsFor(wanted, request.exportJobIds);
    const given = matchKnownExports(windows, request.exportJobIds);
    const session = await openSession(wanted, tools, { windows, given }, download);
    ready.warnings.forEach(session.warn);
    const bounds = { deadline: request.deadline, signal: tools.signal ?? new AbortController().signal };
    const stopShowing = session.status.show(tools.progress('Waiting for CircleCI'));
    try {
        const givenUp = session.journal.comparisonNote;
        const planned = givenUp === null ? windows : windowsFor({ ...wanted, previous: null }, []);
        const known = formatKnownExports(session.journal.jobIds);
        if (known !== '')
            tools.onJobIds(known);
        const exported = await exportPlan(planned, session, bounds);
        return resultOf({ ...exported, note: givenUp ?? exported.note }, session, bounds);
    }
    catch (error) {
        if (error instanceof UnknownExportError)
            sayWhatIsLeft(session);
        else
            sayHowToResume(session);
        tools.signal?.throwIfAborted();
        throw error;
    }
    finally {
        stopShowing();
    }
}
function resultOf({ parts, note }, session, bounds) {
    const { journal, request, tools, status } = session;
    return {
        parts: parts.map(({ exported }) => exported),
        exportJobIds: formatKnownExports(journal.jobIds),
        previous: note === null ? request.previous : null,
        comparisonNote: note,
        warnings: session.warnings,
        async refetch({ path, label }) {
            const part = parts.find(({ exported }) => exported.path === path);
            if (!part)
                throw new Error(`${label} is not a part of this export.`);
            const stopShowing = status.show(tools.progress('Fetching a part again'));
            await part.again(bounds).finally(stopShowing);
        },
        finish: () => journal.finish(),
        sayHowToResume: () => sayHowToResume(session),
    };
}
/** The journal resumes the run on this machine; the ids do so anywhere. */
function sayHowToResume({ journal, tools }) {
    const ids = formatKnownExports(journal.jobIds);
    if (ids === '' || journal.finished)
        return;
    tools.log.info(`To go on without new exports, run the same command again. In another folder or on another machine, give it export-job-ids: ${ids}`);
}
/** CircleCI does not know one of the exports: with the same ids the run would fail again, but others may be of use. */
function sayWhatIsLeft({ journal, given, tools }) {
    const ids = formatKnownExports(new Map([...journal.jobIds].filter(([, jobId]) => !given.has(jobId))));
    if (ids !== '')
        tools.log.info(`What this run has can be used again, with export-job-ids: ${ids}`);
}

// EXTERNAL MODULE: ./lib/usage/columns.js
var usage_columns = __webpack_require__(6736);
;// CONCATENATED MODULE: ./lib/usage/batch.js
const BATCH_TABLES = ['cells', 'rareCredits', 'runTime', 'queueTime'];
/** Keeps tables in memory. */
const IN_MEMORY = {
    keep(count, pieces) {
        const place = new Uint32Array(count);
        let at = 0;
        for (const piece of pieces) {
            place.set(piece, at);
            at += piece.length;
        }
        return place;
    },
};
/** How many entries a table has of the numbers from `from` to below `to`. */
function countIn({ starts }, from, to) {
    // A number that the builder met later has no place here.
    const all = starts.at(-1) ?? 0;
    return (starts[to] ?? all) - (starts[from] ?? all);
}
/** Whether a batch has cells of this day of its builder. */
function hasCells({ cells }, day) {
    return countIn(cells, day, day + 1) > 0;
}
/** Whether the third word of a cell's key holds the numbers of both day and status. */
function sharesDayWord({ keyWords }) {
    return keyWords === 3;
}
const DAY_MASK = 0xffff;

;// CONCATENATED MODULE: ./lib/usage/buckets.js
/**
 * Durations are kept in fixed logarithmic buckets, so that percentiles of any number of runs need little memory
 * and partial results add up exactly.
 *
 * A value below 128 has a bucket of its own. From there on every octave (2^n to 2^(n+1)) has 64 buckets of equal
 * width, so all values of one bucket lie within 1/64 (1.6 %) of each other. Only whole numbers and shifts are
 * used: another implementation finds the same buckets.
 */
const SUB_BITS = 6;
/** The largest value that has a bucket: 136 years of seconds, 49.7 days of milliseconds. */
const MAX_BUCKETED = 2 ** 32 - 1;
/** One more than the largest bucket. */
const BUCKETS = bucketOf(MAX_BUCKETED) + 1;
/** The bucket of a whole number from 0 to MAX_BUCKETED; larger numbers never have smaller buckets. 0 to 1727. */
function bucketOf(value) {
    // How many low bits are dropped to leave seven: 64 to 127, or all of a smaller number.
    const shift = Math.max(0, 32 - (SUB_BITS + 1) - Math.clz32(value));
    return (shift << SUB_BITS) + (value >>> shift);
}

// EXTERNAL MODULE: ./lib/usage/credit-column.js
var credit_column = __webpack_require__(29141);
// EXTERNAL MODULE: ./lib/usage/cube.js
var usage_cube = __webpack_require__(34534);
// EXTERNAL MODULE: ./lib/usage/grow.js
var grow = __webpack_require__(42280);
;// CONCATENATED MODULE: ./lib/usage/slots.js
/**
 * Slots for twice as many items, each hold the number + 1 of an item, or 0: open addressing with linear probing.
 * `hashOf` gives the hash of each of the `size` items.
 */
function rehashed(slots, size, hashOf) {
    const larger = new Uint32Array(2 * slots.length);
    const mask = larger.length - 1;
    for (let item = 0; item < size; item++) {
        let slot = hashOf(item) & mask;
        while (larger[slot] !== 0)
            slot = (slot + 1) & mask;
        larger[slot] = item + 1;
    }
    return larger;
}

;// CONCATENATED MODULE: ./lib/usage/intern.js


const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Numbers distinct byte strings 0, 1, 2, … in the order of their first sight. A known one costs a hash and a
 * comparison, and makes no string. Open addressing with linear probing, at most half full.
 */
class Dictionary {
    #size = 0;
    /** All byte strings, one after another; the nth ends at `ends[n]`. */
    #pool = new Uint8Array(1024);
    #ends = new Uint32Array(64);
    #hashes = new Uint32Array(64);
    /** Number + 1 of the string in each slot; 0 is empty. */
    #slots = new Uint32Array(128);
    get size() {
        return this.#size;
    }
    /** The number of `bytes[start..end)`. */
    intern(bytes, start, end) {
        const hash = hashOf(bytes, start, end);
        const mask = this.#slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const entry = this.#slots[slot];
            if (entry === 0)
                return this.#add(bytes, start, end, hash, slot);
            if (this.#hashes[entry - 1] === hash && this.#equals(entry - 1, bytes, start, end))
                return entry - 1;
        }
    }
    /** The number of a field's value; null is the empty string. */
    internField({ bytes, start, end, isNull }) {
        return this.intern(bytes, start, isNull ? start : end);
    }
    /** All strings in number order. Bytes that are not UTF-8 become U+FFFD, so two of them can read the same. */
    texts() {
        return Array.from({ length: this.#size }, (_, i) => this.text(i));
    }
    text(index) {
        return decoder.decode(this.#pool.subarray(this.#startOf(index), this.#ends[index]));
    }
    #startOf(index) {
        return index === 0 ? 0 : this.#ends[index - 1];
    }
    #equals(index, bytes, start, end) {
        let at = this.#startOf(index);
        if (this.#ends[index] - at !== end - start)
            return false;
        for (let from = start; from < end; from++, at++) {
            if (this.#pool[at] !== bytes[from])
                return false;
        }
        return true;
    }
    #add(bytes, start, end, hash, slot) {
        const index = this.#size++;
        const from = this.#startOf(index);
        const to = from + end - start;
        this.#pool = (0,grow/* growBytes */.bV)(this.#pool, to);
        this.#pool.set(bytes.subarray(start, end), from);
        this.#ends = (0,grow/* growWords */.RN)(this.#ends, this.#size);
        this.#ends[index] = to;
        this.#hashes = (0,grow/* growWords */.RN)(this.#hashes, this.#size);
        this.#hashes[index] = hash;
        this.#slots[slot] = index + 1;
        if (2 * this.#size > this.#slots.length) {
            this.#slots = rehashed(this.#slots, this.#size, (i) => this.#hashes[i]);
        }
        return index;
    }
}
/** FNV-1a, with a final mix so that the low bits depend on all bytes. */
function hashOf(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) {
        hash = Math.imul(hash ^ bytes[at], 0x01000193);
    }
    return (hash ^ (hash >>> 15)) >>> 0;
}

;// CONCATENATED MODULE: ./lib/usage/sum-table.js

const KEY_WORDS = 4;
/** Entries that lie in these words, all in one page. */
function inOnePage(layout, words, hasDoubles) {
    const sums = hasDoubles ? new Float64Array(words.buffer, words.byteOffset, words.length >> 1) : words;
    const { size, keyWords, stride } = layout;
    return { size, keyWords, stride, pages: new Uint32Array(1), pageShift: 30, words, sums };
}
/** Entries of the builder's tables: keys of four words, sums in doubles. */
function entriesIn(doubles, size, sums) {
    const words = new Uint32Array(doubles.buffer, doubles.byteOffset, 2 * doubles.length);
    return inOnePage({ size, keyWords: KEY_WORDS, stride: KEY_WORDS + 2 * sums }, words, true);
}
/** Where an entry begins in `words`. */
function sum_table_startOf({ pages, pageShift, stride }, entry) {
    return pages[entry >>> pageShift] + (entry & ((1 << pageShift) - 1)) * stride;
}
/** The word of an entry's key. */
function wordAt(entries, entry, word) {
    return entries.words[sum_table_startOf(entries, entry) + word];
}
/** Where the sums of an entry begin in `sums`. */
function sumsAt(entries, entry) {
    const at = sum_table_startOf(entries, entry) + entries.keyWords;
    return entries.sums.BYTES_PER_ELEMENT === BYTES_A_WORD ? at : at >>> 1;
}
const BYTES_A_WORD = 4;
/** How entries lie, in bytes. */
function inBytes({ keyWords, stride, sums }) {
    return {
        keyBytes: BYTES_A_WORD * keyWords,
        stride: BYTES_A_WORD * stride,
        hasDoubles: sums instanceof Float64Array,
    };
}
/**
 * Numbers distinct keys of four words 0, 1, 2, … in the order of their first sight; each has some sums. The twin of
 * assembly/table.ts. Open addressing with linear probing, at most half full.
 */
class SumTable {
    #sums;
    /** Doubles that an entry takes. */
    #stride;
    #doubles;
    #entries;
    #size = 0;
    #slots = new Uint32Array(256);
    constructor(sums) {
        this.#sums = sums;
        this.#stride = KEY_WORDS / 2 + sums;
        this.#doubles = new Float64Array(64 * this.#stride);
        this.#entries = entriesIn(this.#doubles, 0, sums);
    }
    /** The entry of this key; a new one gets the next number. */
    find(k0, k1, k2 = 0, k3 = 0) {
        const mask = this.#slots.length - 1;
        for (let slot = sum_table_hashOf(k0, k1, k2, k3) & mask;; slot = (slot + 1) & mask) {
            const entry = this.#slots[slot];
            if (entry === 0)
                return this.#add(slot, [k0, k1, k2, k3]);
            if (this.#holds(entry - 1, k0, k1, k2, k3))
                return entry - 1;
        }
    }
    /** Adds to one of the entry's sums; gives what it is then. */
    add(entry, sum, amount) {
        const at = sumsAt(this.#entries, entry) + sum;
        const total = this.#doubles[at] + amount;
        this.#doubles[at] = total;
        return total;
    }
    get size() {
        return this.#size;
    }
    /** Forgets all entries. Their memory stays, for others. */
    clear() {
        this.#doubles.fill(0, 0, this.#size * this.#stride);
        this.#slots.fill(0);
        this.#size = 0;
    }
    entries() {
        return entriesIn(this.#doubles.subarray(0, this.#size * this.#stride), this.#size, this.#sums);
    }
    #holds(entry, k0, k1, k2, k3) {
        const { words } = this.#entries;
        const at = 2 * this.#stride * entry;
        return words[at] === k0 && words[at + 1] === k1 && words[at + 2] === k2 && words[at + 3] === k3;
    }
    #add(slot, key) {
        const entry = this.#size++;
        if (this.#doubles.length < this.#size * this.#stride)
            this.#grow();
        this.#entries.words.set(key, 2 * this.#stride * entry);
        this.#slots[slot] = entry + 1;
        if (2 * this.#size > this.#slots.length) {
            this.#slots = rehashed(this.#slots, this.#size, (entry) => this.#hashOf(entry));
        }
        return entry;
    }
    #grow() {
        const doubles = new Float64Array(2 * this.#doubles.length);
        doubles.set(this.#doubles);
        this.#doubles = doubles;
        this.#entries = entriesIn(doubles, 0, this.#sums);
    }
    #hashOf(entry) {
        const { words } = this.#entries;
        const at = 2 * this.#stride * entry;
        return sum_table_hashOf(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0);
    }
}
function sum_table_hashOf(k0, k1, k2, k3) {
    let hash = Math.imul(k0 ^ 0x9e3779b9, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13) ^ k1, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 16) ^ k2, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13) ^ k3, 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}

;// CONCATENATED MODULE: ./lib/usage/order-batch.js



/**
 * Puts what a builder has summed in order, and down; `days` is how many it has numbered. Throws what the store throws.
 */
function batchOf({ cells, rareCredits, runTime, queueTime }, days, store = IN_MEMORY) {
    const dayOfCell = daysOfCells(cells);
    const byDay = sortByNumber(dayOfCell, days);
    const dayOfRare = wordsAt(rareCredits, 0).map((cell) => dayOfCell[cell]);
    return {
        cells: ordered(cells, byDay, store),
        rareCredits: ordered(rareCredits, sortByNumber(dayOfRare, days), store, numbersIn(byDay, dayOfCell)),
        runTime: ordered(runTime, sortByNumber(wordsAt(runTime, 1), BUCKETS), store),
        queueTime: ordered(queueTime, sortByNumber(wordsAt(queueTime, 1), BUCKETS), store),
    };
}
/** The same entries in memory of their own. */
function copyOf(entries) {
    const order = new Uint32Array(entries.size).map((_, i) => i);
    const words = IN_MEMORY.keep(entries.size * entries.stride, piecesOf(entries, order));
    return inOnePage(entries, words, entries.sums instanceof Float64Array);
}
function daysOfCells(cells) {
    const mask = sharesDayWord(cells) ? DAY_MASK : -1;
    return wordsAt(cells, 2).map((word) => word & mask);
}
/** One word of the key of every entry. */
function wordsAt(entries, word) {
    return Uint32Array.from({ length: entries.size }, (_, entry) => wordAt(entries, entry, word));
}
function sortByNumber(numberOf, below) {
    const starts = new Uint32Array(below + 1);
    for (const number of numberOf)
        starts[number + 1] = starts[number + 1] + 1;
    for (let number = 0; number < below; number++) {
        starts[number + 1] = starts[number + 1] + starts[number];
    }
    const next = starts.slice();
    const order = new Uint32Array(numberOf.length);
    for (let entry = 0; entry < numberOf.length; entry++) {
        const number = numberOf[entry];
        const place = next[number];
        order[place] = entry;
        next[number] = place + 1;
    }
    return { starts, order };
}
/** The number of each cell among those of its day. */
function numbersIn({ starts, order }, dayOf) {
    const numbers = new Uint32Array(order.length);
    for (let place = 0; place < order.length; place++) {
        const entry = order[place];
        numbers[entry] = place - starts[dayOf[entry]];
    }
    return numbers;
}
function ordered(entries, { starts, order }, store, firstWords) {
    const { size, keyWords, stride, sums } = entries;
    const place = store.keep(size * stride, piecesOf(entries, order, firstWords));
    return { keyWords, stride, hasDoubles: sums instanceof Float64Array, starts, place };
}
/** Entries that are copied at a time. */
const PIECE = 4096;
/** The entries in this order, some at a time; `firstWords` lead from what the first word is to what it is to be. */
function* piecesOf(entries, order, firstWords) {
    const { stride, words } = entries;
    const piece = new Uint32Array(Math.min(PIECE, order.length) * stride);
    for (let begin = 0; begin < order.length; begin += PIECE) {
        const some = order.subarray(begin, begin + PIECE);
        for (let i = 0; i < some.length; i++) {
            const from = sum_table_startOf(entries, some[i]);
            for (let word = 0; word < stride; word++)
                piece[i * stride + word] = words[from + word];
            if (firstWords)
                piece[i * stride] = firstWords[words[from]];
        }
        yield piece.subarray(0, some.length * stride);
    }
}

;// CONCATENATED MODULE: ./lib/usage/partial-cube.js

/** The dimensions whose names are plain texts. */
const TEXT_DIMENSIONS = ['workflow', 'job', 'executor', 'resourceClass', 'status'];
/** The kinds of credits that cells have among their sums, whole credits and micro-credits; most rows have them. */
const CELL_KINDS = ['compute', 'storage'];
/** How many sums the entries of each table have. What the words of their keys are: */
const TABLE_SUMS = {
    /** period, variant, workflow, job */
    groups: 0,
    /** period, executor, class */
    machines: 0,
    /**
     * group, machine, day, status (the last two share a word in the reader's keys, see `sharesDayWord`); sums in the
     * order of COUNT_MEASURES, then those of CELL_KINDS
     */
    cells: usage_cube/* COUNT_MEASURES */.UR.length + 2 * CELL_KINDS.length,
    /** cell, kind (its place in CREDIT_KINDS); whole credits, micro-credits of a kind that is not among CELL_KINDS */
    rareCredits: 2,
    /** group, bucket; count, sum of seconds */
    runTime: 2,
    /** machine, bucket; count, sum of milliseconds */
    queueTime: 2,
};
const PARTIAL_TABLES = Object.keys(TABLE_SUMS);
/** The tables that travel as they are; the others do so in batches. */
const PLAIN_TABLES = ['groups', 'machines'];
/** Where a kind of CELL_KINDS has its whole credits among a cell's sums; micro-credits stand behind. */
function placeOfKind(kind) {
    return usage_cube/* COUNT_MEASURES */.UR.length + 2 * CELL_KINDS.indexOf(kind);
}

;// CONCATENATED MODULE: ./lib/usage/tuples.js


/**
 * Numbers distinct tuples of `width` whole numbers 0, 1, 2, … in the order of their first sight. The tuples lie
 * one after another in `keys`. Open addressing with linear probing, at most half full.
 */
class TupleTable {
    width;
    keys;
    #size = 0;
    #slots = new Uint32Array(512);
    constructor(width) {
        this.width = width;
        this.keys = new Uint32Array(64 * width);
    }
    get size() {
        return this.#size;
    }
    /** The number of this tuple; a new one gets the next number, which is the size so far. */
    find(tuple) {
        const mask = this.#slots.length - 1;
        for (let slot = hashAt(tuple, 0, this.width) & mask;; slot = (slot + 1) & mask) {
            const entry = this.#slots[slot];
            if (entry === 0)
                return this.#add(tuple, slot);
            if (this.#equals(entry - 1, tuple))
                return entry - 1;
        }
    }
    /** The nth tuple's element at `column`. */
    at(index, column) {
        return this.keys[index * this.width + column];
    }
    #equals(index, tuple) {
        const from = index * this.width;
        for (let i = 0; i < this.width; i++) {
            if (this.keys[from + i] !== tuple[i])
                return false;
        }
        return true;
    }
    #add(tuple, slot) {
        const index = this.#size++;
        this.keys = (0,grow/* growWords */.RN)(this.keys, this.#size * this.width);
        this.keys.set(tuple, index * this.width);
        this.#slots[slot] = index + 1;
        if (2 * this.#size > this.#slots.length) {
            this.#slots = rehashed(this.#slots, this.#size, (i) => hashAt(this.keys, i * this.width, this.width));
        }
        return index;
    }
}
function hashAt(words, from, width) {
    let hash = 0x9e3779b9;
    for (let i = from; i < from + width; i++) {
        hash = Math.imul(hash ^ words[i], 0x85ebca6b);
        hash ^= hash >>> 13;
    }
    hash = Math.imul(hash, 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./lib/usage/projects.js


/**
 * The projects as the rows name them. A variant is one combination of organisation, project and url columns; a
 * project that was renamed has several, which `joinVariants` brings together.
 */
class ProjectVariants {
    #isIncluded;
    #columns = Array.from({ length: 5 }, () => new Dictionary());
    #variants = new TupleTable(5);
    #tuple = new Uint32Array(5);
    #included = [];
    #lastDay = [];
    constructor(isIncluded) {
        this.#isIncluded = isIncluded;
    }
    /** The number of the row's variant; -1 when its project is kept out of the figures. */
    variantOf(row, day) {
        const { at } = row;
        this.#note(row, 0, at.ORGANIZATION_ID);
        this.#note(row, 1, at.ORGANIZATION_NAME);
        this.#note(row, 2, at.PROJECT_ID);
        this.#note(row, 3, at.PROJECT_NAME);
        this.#note(row, 4, at.VCS_URL);
        const variant = this.#variants.find(this.#tuple);
        if (variant === this.#included.length) {
            this.#included.push(this.#isIncluded?.(this.#nameOf(variant)) ?? true);
            this.#lastDay.push(day);
        }
        if (day > this.#lastDay[variant])
            this.#lastDay[variant] = day;
        return this.#included[variant] ? variant : -1;
    }
    /** All variants in number order, the excluded ones too. */
    list() {
        return this.#lastDay.map((lastDay, variant) => ({ ...this.#nameOf(variant), lastDay }));
    }
    #note(row, column, position) {
        this.#tuple[column] = this.#columns[column].internField(row.look(position));
    }
    #nameOf(variant) {
        const text = (column) => this.#columns[column].text(this.#variants.at(variant, column));
        return { organisationId: text(0), organisation: text(1), id: text(2), name: text(3), vcsUrl: text(4) };
    }
}
/** Tells which variants are the same project: the id (or else the name) within the organisation's id (or name). */
function projectKey({ organisationId, organisation, id, name }) {
    const owner = organisationId === '' ? ['name', organisation] : ['id', organisationId];
    const project = id === '' ? ['name', name] : ['id', id];
    return JSON.stringify([owner, project]);
}
/** One name for a project: each part of it from the latest day that gives one, the smallest text on a tie. */
function joinVariants(variants) {
    return {
        organisationId: latest(variants, 'organisationId'),
        organisation: latest(variants, 'organisation'),
        id: latest(variants, 'id'),
        name: latest(variants, 'name'),
        vcsUrl: latest(variants, 'vcsUrl'),
    };
}
function latest(variants, field) {
    let best;
    for (const variant of variants) {
        if (variant[field] === '')
            continue;
        const wins = best === undefined ||
            variant.lastDay > best.lastDay ||
            (variant.lastDay === best.lastDay && variant[field] < best[field]);
        if (wins)
            best = variant;
    }
    return best?.[field] ?? '';
}

;// CONCATENATED MODULE: ./lib/usage/records.js
/** A record with one value a key. Only for keys that this program names, never for names in the data. */
function recordOf(keys, make) {
    return Object.fromEntries(keys.map((key) => [key, make(key)]));
}

;// CONCATENATED MODULE: ./lib/usage/side-table.js


/** Sums of an entry: rows, runs, seconds, whole credits, micro-credits. */
const MEASURES = 5;
/** Sums by one dimension, whose values are numbered by the caller, and by period. */
class SideTable {
    /** Five measures of each (value, period), one after another. */
    #sums = new Float64Array(2 * MEASURES * 16);
    add(value, { period, runs, seconds, whole, micro }) {
        const at = MEASURES * (2 * value + period);
        this.#sums = (0,grow/* growDoubles */.YB)(this.#sums, at + MEASURES);
        const sums = this.#sums;
        sums[at] = sums[at] + 1;
        sums[at + 1] = sums[at + 1] + runs;
        sums[at + 2] = sums[at + 2] + seconds;
        sums[at + 3] = sums[at + 3] + whole;
        sums[at + 4] = sums[at + 4] + micro;
    }
    /** The entries that have rows; `names` gives the text of each value. */
    sums(names) {
        const entries = names.flatMap((name, value) => [
            this.#entry(0, name, value),
            this.#entry(1, name, value),
        ]);
        return entries.filter(({ rows }) => rows > 0);
    }
    #entry(period, name, value) {
        const at = MEASURES * (2 * value + period);
        const [rows = 0, runs = 0, seconds = 0, whole = 0, micro = 0] = this.#sums.subarray(at, at + MEASURES);
        return { period, name, rows, runs, seconds, whole, micro };
    }
}
/** Joins entries of the same period and name; sorted by period, then name, so that no order of input shows. */
function mergeSides(lists) {
    const merged = new Map();
    for (const { period, name, rows, runs, seconds, whole, micro } of lists.flat()) {
        const key = `${period} ${name}`;
        const before = merged.get(key);
        merged.set(key, {
            period,
            name,
            rows: rows + (before?.rows ?? 0),
            runs: runs + (before?.runs ?? 0),
            seconds: seconds + (before?.seconds ?? 0),
            credits: (0,credit_column/* microCredits */.nY)(whole, micro) + (before?.credits ?? 0n),
        });
    }
    return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

;// CONCATENATED MODULE: ./lib/usage/side-tables.js


/** Branches that everybody's work lands on; compared exactly. */
const DEFAULT_BRANCHES = new Set(['main', 'master', 'trunk', 'develop']);
/** Value 0 is null, mostly builds of tags. */
const BRANCH_KINDS = ['', 'default', 'other'];
/** Value 0 is a run without a start time. */
const HOURS = ['', ...Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))];
const MS_AN_HOUR = 3_600_000;
/** The small tables of one dimension each. `hour` holds job runs only, the others all rows. */
class SideTables {
    #trigger = new SideTable();
    #triggers = new Dictionary();
    #branchKind = new SideTable();
    #branches = new Dictionary();
    /** For each branch, its kind's place in BRANCH_KINDS. */
    #kindOfBranch = [];
    #operatingSystem = new SideTable();
    #operatingSystems = new Dictionary();
    #hour = new SideTable();
    /** Adds a row; `startedAt` is when its run began, in milliseconds since 1970, -1 when that is unknown. */
    add(row, amounts, startedAt) {
        const { at } = row;
        this.#trigger.add(this.#triggers.internField(row.look(at.PIPELINE_TRIGGER_SOURCE)), amounts);
        this.#branchKind.add(this.#branchKindOf(row), amounts);
        this.#operatingSystem.add(this.#operatingSystems.internField(row.look(at.OPERATING_SYSTEM)), amounts);
        if (amounts.runs > 0)
            this.#hour.add(hourValue(startedAt), amounts);
    }
    sums() {
        return {
            trigger: this.#trigger.sums(this.#triggers.texts()),
            branchKind: this.#branchKind.sums(BRANCH_KINDS),
            operatingSystem: this.#operatingSystem.sums(this.#operatingSystems.texts()),
            hour: this.#hour.sums(HOURS),
        };
    }
    #branchKindOf(row) {
        const field = row.look(row.at.VCS_BRANCH);
        if (field.isNull)
            return BRANCH_KINDS.indexOf('');
        const branch = this.#branches.internField(field);
        this.#kindOfBranch[branch] ??= BRANCH_KINDS.indexOf(DEFAULT_BRANCHES.has(field.text()) ? 'default' : 'other');
        return this.#kindOfBranch[branch];
    }
}
/** The place of a time's hour in HOURS. */
function hourValue(ms) {
    return ms < 0 ? 0 : 1 + (Math.floor(ms / MS_AN_HOUR) % 24);
}

;// CONCATENATED MODULE: ./lib/usage/cube-builder.js











/** The columns of the known credit kinds; what TOTAL_CREDITS holds beyond them is `other`. */
const KIND_COLUMNS = [
    ['compute', 'COMPUTE_CREDITS'],
    ['dlc', 'DLC_CREDITS'],
    ['user', 'USER_CREDITS'],
    ['storage', 'STORAGE_CREDITS'],
    ['network', 'NETWORK_CREDITS'],
    ['lease', 'LEASE_CREDITS'],
    ['leaseOverage', 'LEASE_OVERAGE_CREDITS'],
    ['ipRanges', 'IPRANGES_CREDITS'],
];
/** Credits have at most this many decimals; more are rounded. */
const CREDIT_PLACES = 6;
/** Sums rows into cells, without an object or a string a row. */
class CubeBuilder {
    #days = [];
    #variants;
    #workflow = new Dictionary();
    #job = new Dictionary();
    #executor = new Dictionary();
    #resourceClass = new Dictionary();
    #status = new Dictionary();
    #tables = recordOf(PARTIAL_TABLES, (table) => new SumTable(TABLE_SUMS[table]));
    #entriesOf = (table) => this.#tables[table].entries();
    #side = new SideTables();
    #batches = [];
    /** Of the current row. */
    #group = 0;
    #machine = 0;
    /** What the current row adds to the side tables. */
    #amounts = { period: 0, runs: 0, seconds: 0, whole: 0, micro: 0 };
    constructor(includesProject) {
        this.#variants = new ProjectVariants(includesProject);
    }
    /** The builder's number of a day of this period. */
    dayIndex(day, period) {
        const known = this.#days.findIndex((other) => other.day === day && other.period === period);
        return known >= 0 ? known : this.#days.push({ day, period }) - 1;
    }
    /** The days met so far, by number. */
    get days() {
        return this.#days;
    }
    /** Adds a row; false when its project is kept out of the figures. Its numbers are then not even looked at. */
    add(row, day) {
        const variant = this.#variants.variantOf(row, day.number);
        if (variant < 0)
            return false;
        const cell = this.#cellOf(row, day, variant);
        const amounts = this.#amounts;
        amounts.period = day.period;
        amounts.runs = 0;
        amounts.seconds = 0;
        this.#count(cell, 'rows', 1);
        const isRun = row.has(row.at.JOB_NAME);
        const startedAt = isRun ? row.timestamp('JOB_RUN_STARTED_AT', row.at.JOB_RUN_STARTED_AT) : -1;
        if (isRun)
            this.#addRun(row, cell, startedAt);
        this.#addCredits(row, cell);
        this.#side.add(row, amounts, startedAt);
        return true;
    }
    /** How many entries there are in the largest table that can be put down. */
    get held() {
        return Math.max(...BATCH_TABLES.map((table) => this.#tables[table].size));
    }
    /** Puts down what was summed so far, and goes on without it. Throws what the store throws. */
    putDown(store) {
        this.#batches.push(batchOf(recordOf(BATCH_TABLES, this.#entriesOf), this.#days.length, store));
        for (const table of BATCH_TABLES)
            this.#tables[table].clear();
    }
    /** All that was summed; asked once. */
    partial() {
        if (this.held > 0)
            this.putDown();
        return {
            days: this.#days,
            variants: this.#variants.list(),
            names: {
                workflow: this.#workflow.texts(),
                job: this.#job.texts(),
                executor: this.#executor.texts(),
                resourceClass: this.#resourceClass.texts(),
                status: this.#status.texts(),
            },
            side: this.#side.sums(),
            tables: recordOf(PLAIN_TABLES, this.#entriesOf),
            batches: this.#batches,
        };
    }
    #cellOf(row, day, variant) {
        const { at } = row;
        const { groups, machines, cells } = this.#tables;
        const workflow = this.#workflow.internField(row.look(at.WORKFLOW_NAME));
        const job = this.#job.internField(row.look(at.JOB_NAME));
        this.#group = groups.find(day.period, variant, workflow, job);
        const executor = this.#executor.internField(row.look(at.EXECUTOR));
        const resourceClass = this.#resourceClass.internField(row.look(at.RESOURCE_CLASS));
        this.#machine = machines.find(day.period, executor, resourceClass);
        const status = this.#status.internField(row.look(at.JOB_BUILD_STATUS));
        return cells.find(this.#group, this.#machine, day.index, status);
    }
    /** Adds what only job runs have. */
    #addRun(row, cell, startedAt) {
        const hasSeconds = row.needNumber('JOB_RUN_SECONDS', row.at.JOB_RUN_SECONDS, 0);
        const seconds = row.number.whole + row.number.fraction;
        this.#amounts.runs = 1;
        this.#amounts.seconds = seconds;
        this.#count(cell, 'runs', 1);
        this.#count(cell, 'seconds', seconds);
        if (hasSeconds)
            countTime(this.#tables.runTime, this.#group, seconds);
        this.#addQueueTime(row, startedAt);
        this.#addUtilisation(row, cell, seconds);
    }
    #addQueueTime(row, startedAt) {
        const queuedAt = row.timestamp('JOB_RUN_QUEUED_AT', row.at.JOB_RUN_QUEUED_AT);
        if (startedAt < 0 || queuedAt < 0)
            return;
        countTime(this.#tables.queueTime, this.#machine, startedAt - queuedAt);
    }
    #addUtilisation(row, cell, seconds) {
        const { at } = row;
        const medianCpu = row.percentage('MEDIAN_CPU_UTILIZATION_PCT', at.MEDIAN_CPU_UTILIZATION_PCT);
        const maxCpu = row.percentage('MAX_CPU_UTILIZATION_PCT', at.MAX_CPU_UTILIZATION_PCT);
        const medianRam = row.percentage('MEDIAN_RAM_UTILIZATION_PCT', at.MEDIAN_RAM_UTILIZATION_PCT);
        const maxRam = row.percentage('MAX_RAM_UTILIZATION_PCT', at.MAX_RAM_UTILIZATION_PCT);
        if (medianCpu < 0 || maxCpu < 0 || medianRam < 0 || maxRam < 0)
            return;
        this.#count(cell, 'measuredRuns', 1);
        this.#count(cell, 'measuredSeconds', seconds);
        this.#count(cell, 'medianCpu', medianCpu);
        this.#count(cell, 'maxCpu', maxCpu);
        this.#count(cell, 'medianRam', medianRam);
        this.#count(cell, 'maxRam', maxRam);
    }
    #count(cell, measure, amount) {
        this.#tables.cells.add(cell, usage_cube/* COUNT_MEASURES */.UR.indexOf(measure), amount);
    }
    /** Adds each kind, and what the total holds beyond them as `other`. */
    #addCredits(row, cell) {
        const { number, at } = row;
        const amounts = this.#amounts;
        row.needNumber('TOTAL_CREDITS', at.TOTAL_CREDITS, CREDIT_PLACES);
        amounts.whole = number.whole;
        amounts.micro = number.fraction;
        let { whole, fraction } = number;
        for (const [kind, column] of KIND_COLUMNS) {
            row.needNumber(column, at[column], CREDIT_PLACES);
            this.#addKind(kind, cell, number.whole, number.fraction);
            whole -= number.whole;
            fraction -= number.fraction;
            if (kind !== 'user')
                continue;
            // Seats belong to no trigger, branch, system or hour.
            amounts.whole -= number.whole;
            amounts.micro -= number.fraction;
        }
        this.#addKind('other', cell, whole, fraction);
    }
    #addKind(kind, cell, whole, micro) {
        if (whole === 0 && micro === 0)
            return;
        const { cells, rareCredits } = this.#tables;
        const isInCell = kind === 'compute' || kind === 'storage';
        const table = isInCell ? cells : rareCredits;
        const entry = isInCell ? cell : rareCredits.find(cell, usage_cube/* CREDIT_KINDS */.S4.indexOf(kind));
        const place = isInCell ? placeOfKind(kind) : 0;
        (0,credit_column/* checkCredits */.ny)(table.add(entry, place, whole));
        table.add(entry, place + 1, micro);
    }
}
/**
 * Counts a duration, a whole number. One below 0 or above MAX_BUCKETED is none, and left out; so sums are exact up to
 * two million of the longest.
 */
function countTime(table, key, duration) {
    if (!(duration >= 0 && duration <= MAX_BUCKETED))
        return;
    const entry = table.find(key, bucketOf(duration));
    table.add(entry, 0, 1);
    table.add(entry, 1, duration);
}

// EXTERNAL MODULE: ./lib/usage/dialect.js
var usage_dialect = __webpack_require__(61469);
;// CONCATENATED MODULE: ./lib/usage/record.js

const record_NOTHING = new Uint8Array(0);
const record_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * A reader for one field at a time, reused for all of them. `bytes` from `start` to `end` is the value with its
 * escapes resolved; an unescaped value is not copied.
 */
class Field {
    bytes = record_NOTHING;
    start = 0;
    end = 0;
    isNull = true;
    #scratch = new Uint8Array(256);
    /** Looks at the record's field at `index`; -1 stands for a column that the part lacks, which reads as null. */
    read(record, index) {
        if (index < 0) {
            this.#set(record_NOTHING, 0, 0);
            return;
        }
        const start = record.starts[index];
        const end = record.ends[index];
        if (record.escaped[index] === 0)
            this.#set(record.bytes, start, end);
        else
            this.#resolve(record, start, end);
    }
    /** The value as text; bytes that are not UTF-8 become U+FFFD. A null is whatever was written for it. */
    text() {
        return record_decoder.decode(this.bytes.subarray(this.start, this.end));
    }
    #set(bytes, start, end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.isNull = (0,usage_dialect/* isNull */.kZ)(bytes, start, end);
    }
    #resolve({ bytes, dialect }, start, end) {
        if (dialect === 'plain' && end - start === 2 && (0,usage_dialect/* isBackslashN */.TE)(bytes, start)) {
            this.#set(bytes, start, end);
            return;
        }
        if (this.#scratch.length < end - start)
            this.#scratch = new Uint8Array(2 * (end - start));
        const escapeByte = dialect === 'plain' ? usage_dialect/* BACKSLASH */.r_ : usage_dialect/* QUOTE */.jA;
        const scratch = this.#scratch;
        let length = 0;
        for (let at = start; at < end; at++) {
            // The escape itself goes, the byte after it stays, whatever it is.
            if (bytes[at] === escapeByte)
                at++;
            scratch[length++] = bytes[at];
        }
        this.#set(scratch, 0, length);
    }
}

;// CONCATENATED MODULE: ./lib/usage/clean.js


/**
 * Writes records in the one clean dialect of merged.csv: RFC 4180, LF, empty for null, quotes only where a value
 * holds a comma, quote, CR or LF. Bytes are kept as they are, UTF-8 or not.
 */
class CleanWriter {
    #out = Buffer.allocUnsafe(512 * 1024);
    #length = 0;
    #field = new Field();
    /** Bytes written and not yet taken. */
    get length() {
        return this.#length;
    }
    /** The bytes so far, valid until the next write; the writer begins anew. */
    take() {
        const bytes = this.#out.subarray(0, this.#length);
        this.#length = 0;
        return bytes;
    }
    /** Writes a line of texts: the header. */
    writeTexts(texts) {
        texts.forEach((text, i) => {
            const bytes = Buffer.from(text);
            this.#reserve(2 * bytes.length + 4);
            if (i > 0)
                this.#byte(usage_dialect/* COMMA */.KE);
            this.#value(bytes, 0, bytes.length);
        });
        this.#byte(usage_dialect.LF);
    }
    /** Writes a record; `columns` names, for each column of the target, the record's field, or -1 for null. */
    writeRecord(record, columns) {
        const field = this.#field;
        for (let i = 0; i < columns.length; i++) {
            field.read(record, columns[i]);
            // Twice its length at worst (all quotes), two quotes, comma, line feed.
            this.#reserve(2 * (field.end - field.start) + 4);
            if (i > 0)
                this.#byte(usage_dialect/* COMMA */.KE);
            if (!field.isNull)
                this.#value(field.bytes, field.start, field.end);
        }
        this.#byte(usage_dialect.LF);
    }
    #value(bytes, start, end) {
        const out = this.#out;
        let length = this.#length;
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte === usage_dialect/* COMMA */.KE || byte === usage_dialect/* QUOTE */.jA || byte === usage_dialect.LF || byte === usage_dialect.CR) {
                this.#quotedValue(bytes, start, end);
                return;
            }
            out[length++] = byte;
        }
        this.#length = length;
    }
    #quotedValue(bytes, start, end) {
        this.#byte(usage_dialect/* QUOTE */.jA);
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte === usage_dialect/* QUOTE */.jA)
                this.#byte(usage_dialect/* QUOTE */.jA);
            this.#byte(byte);
        }
        this.#byte(usage_dialect/* QUOTE */.jA);
    }
    #byte(byte) {
        this.#out[this.#length++] = byte;
    }
    #reserve(bytes) {
        if (this.#length + bytes <= this.#out.length)
            return;
        const grown = Buffer.allocUnsafe(2 * (this.#length + bytes));
        this.#out.copy(grown, 0, 0, this.#length);
        this.#out = grown;
    }
}

;// CONCATENATED MODULE: ./lib/usage/days.js


/** Decides by JOB_RUN_DATE where the rows of one part go. Each distinct date is looked at once. */
class Days {
    #window;
    #request;
    #builder;
    #dates = new Dictionary();
    #fates = [];
    constructor(window, request, builder) {
        this.#window = window;
        this.#request = request;
        this.#builder = builder;
    }
    fateOf(date) {
        const index = this.#dates.internField(date);
        this.#fates[index] ??= this.decide(this.#dates.text(index));
        return this.#fates[index];
    }
    /** The same for a date as text. */
    decide(text) {
        const day = (0,common_day/* parseDay */.Iq)(text.trim());
        if (day === undefined)
            return 'bad';
        const { period, previous } = this.#request;
        if (!(0,common_day/* holds */.v9)(this.#window, day))
            return 'outside';
        if ((0,common_day/* holds */.v9)(period, day))
            return this.#cubeDay(0, day);
        return previous !== null && (0,common_day/* holds */.v9)(previous, day) ? this.#cubeDay(1, day) : 'outside';
    }
    #cubeDay(period, day) {
        return { period, index: this.#builder.dayIndex(day, period), number: (0,common_day/* startOf */.GH)(day) / 86_400_000 };
    }
}

;// CONCATENATED MODULE: ./lib/usage/problems.js

function newTally() {
    return {
        read: 0,
        period: 0,
        previous: 0,
        outsideDays: 0,
        excludedByProjects: 0,
        withoutJob: 0,
        malformed: 0,
        badValues: new Map(),
    };
}
/** The sum of what several parts counted. */
function sumTallies(tallies) {
    const sum = newTally();
    for (const tally of tallies) {
        sum.read += tally.read;
        sum.period += tally.period;
        sum.previous += tally.previous;
        sum.outsideDays += tally.outsideDays;
        sum.excludedByProjects += tally.excludedByProjects;
        sum.withoutJob += tally.withoutJob;
        sum.malformed += tally.malformed;
        for (const [column, count] of tally.badValues) {
            sum.badValues.set(column, (sum.badValues.get(column) ?? 0) + count);
        }
    }
    return sum;
}
/** Bad values by column, columns in order of their names. */
function badValuesOf(tally) {
    return Object.fromEntries([...tally.badValues].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Decides what a problem in one part's rows means: an error, or with `lenient` a number in the tally. */
class Problems {
    #label;
    #lenient;
    #tally;
    constructor(label, lenient, tally) {
        this.#label = label;
        this.#lenient = lenient;
        this.#tally = tally;
    }
    /** A record that can't be read. */
    malformed(line, why) {
        if (!this.#lenient)
            throw this.#error(`Line ${line} of ${this.#label} is malformed: ${why}.`);
        this.#tally.malformed++;
    }
    /** A row whose day can't be read: it belongs nowhere, so the whole record is malformed. */
    badDay(line) {
        if (!this.#lenient)
            throw this.#badValue(line, 'JOB_RUN_DATE', 'a day (YYYY-MM-DD)');
        this.#tally.malformed++;
    }
    /** A bad number in a column that a total needs; it counts as 0. */
    badNumber(line, column) {
        if (!this.#lenient)
            throw this.#badValue(line, column, 'a number');
        this.badDetail(column);
    }
    /** A bad value in a column that no total needs; it counts as null. */
    badDetail(column) {
        this.#tally.badValues.set(column, (this.#tally.badValues.get(column) ?? 0) + 1);
    }
    #badValue(line, column, wanted) {
        return this.#error(`Line ${line} of ${this.#label} has a ${column} that is not ${wanted}.`);
    }
    #error(what) {
        return new errors/* DamagedDataError */.kY(`${what} Set lenient to true to drop such records and count such values as 0.`);
    }
}

// EXTERNAL MODULE: ./lib/usage/decimal.js
var decimal = __webpack_require__(15852);
// EXTERNAL MODULE: ./lib/usage/timestamp.js
var timestamp = __webpack_require__(43087);
;// CONCATENATED MODULE: ./lib/usage/row.js



/** The current row of a part, read by column name. One object serves all rows of the part. */
class Row {
    at;
    /** The field that was looked at last. */
    field = new Field();
    /** The number that was read last. */
    number = new decimal/* Decimal */.W();
    problems;
    #record;
    constructor(at, problems) {
        this.at = at;
        this.problems = problems;
    }
    use(record) {
        this.#record = record;
    }
    get line() {
        return this.#record?.line ?? 0;
    }
    /** Looks at the field at this position (one of `at`). */
    look(position) {
        if (this.#record !== undefined)
            this.field.read(this.#record, position);
        return this.field;
    }
    has(position) {
        return !this.look(position).isNull;
    }
    /**
     * Reads a number that a total needs into `number`; false when there is none. Null is 0; a bad one is a problem,
     * and 0 when it may go on.
     */
    needNumber(column, position, places) {
        const field = this.look(position);
        if (field.isNull) {
            this.number.clear();
            return false;
        }
        const isNumber = this.number.read(field.bytes, field.start, field.end, places);
        if (!isNumber)
            this.problems.badNumber(this.line, column);
        return isNumber;
    }
    /** A time in milliseconds since 1970; -1 for null and for a bad value, which is counted. */
    timestamp(column, position) {
        const field = this.look(position);
        if (field.isNull)
            return -1;
        const ms = (0,timestamp/* timestampOf */.U_)(field.bytes, field.start, field.end);
        if (ms < 0)
            this.problems.badDetail(column);
        return ms;
    }
    /** A percentage in hundredths, 0 to 10,000; -1 for null and for a bad value, which is counted. */
    percentage(column, position) {
        const field = this.look(position);
        if (field.isNull)
            return -1;
        const isNumber = this.number.read(field.bytes, field.start, field.end, 2);
        const hundredths = 100 * this.number.whole + this.number.fraction;
        if (isNumber && hundredths >= 0 && hundredths <= 10_000)
            return hundredths;
        this.problems.badDetail(column);
        return -1;
    }
}

;// CONCATENATED MODULE: ./lib/usage/part-rows.js





/** Sends the rows of one part where they belong. */
class PartRows {
    tally = newTally();
    clean = new CleanWriter();
    #isWriting;
    #columns;
    #builder;
    #days;
    #problems;
    #row;
    constructor(shape, request, builder) {
        const { part, header, columns, isWriting } = shape;
        this.#isWriting = isWriting;
        this.#columns = (0,usage_columns/* mapColumns */.oF)(columns, header);
        this.#builder = builder;
        this.#days = new Days(part.window, request, builder);
        this.#problems = new Problems(part.label, request.lenient, this.tally);
        this.#row = new Row((0,usage_columns/* positionsOf */.q$)(header), this.#problems);
    }
    header() {
        // Known from the first look at all parts.
    }
    row(record) {
        const row = this.#row;
        row.use(record);
        this.tally.read++;
        const fate = this.#days.fateOf(row.look(row.at.JOB_RUN_DATE));
        if (fate === 'bad')
            this.#problems.badDay(record.line);
        else if (fate === 'outside')
            this.tally.outsideDays++;
        else
            this.#keep(record, fate);
    }
    malformed(line, why) {
        this.tally.read++;
        this.#problems.malformed(line, why);
    }
    #keep(record, day) {
        const isIncluded = this.#builder.add(this.#row, day);
        if (day.period === 1) {
            this.tally.previous++;
            return;
        }
        this.tally.period++;
        if (!isIncluded)
            this.tally.excludedByProjects++;
        if (!this.#row.has(this.#row.at.JOB_NAME))
            this.tally.withoutJob++;
        if (this.#isWriting)
            this.clean.writeRecord(record, this.#columns);
    }
}

;// CONCATENATED MODULE: ./lib/usage/cursor.js
/** A part with more columns is not a usage export. */
const MAX_COLUMNS = 1_000;
/**
 * Where the scanner stands: its buffer, and the fields of the record that it is in. Splitters move it forward;
 * between two chunks it holds all there is to know.
 */
class Cursor {
    dialect = 'plain';
    bytes = new Uint8Array(512 * 1024);
    /** Bytes in use. */
    filled = 0;
    /** Next byte to look at. */
    position = 0;
    /** First byte of the record. */
    recordStart = 0;
    /** First byte of the field's value. */
    fieldStart = 0;
    /** Whether the field holds escapes so far. */
    fieldEscaped = 0;
    count = 0;
    starts = new Uint32Array(MAX_COLUMNS);
    ends = new Uint32Array(MAX_COLUMNS);
    escaped = new Uint8Array(MAX_COLUMNS);
    line = 1;
    /** Line feeds seen so far inside the record. */
    innerLines = 0;
    /** The quoted splitter's state; see there. */
    mode = 0;
    /** Plain dialect: end of the last escape. Quoted dialect: place of the last closing quote. */
    mark = -1;
    /** What is wrong with the record, for people. */
    fault = undefined;
    /** Ends the current field before `end` and begins the next at `next`. */
    closeField(end, next) {
        const index = this.count++;
        if (index < MAX_COLUMNS) {
            this.starts[index] = this.fieldStart;
            this.ends[index] = end;
            this.escaped[index] = this.fieldEscaped;
        }
        this.fieldStart = next;
        this.fieldEscaped = 0;
    }
    /** Begins a record at `position`; `lines` line feeds lie between it and the one before. */
    beginRecord(lines) {
        this.line += this.innerLines + lines;
        this.innerLines = 0;
        this.recordStart = this.position;
        this.fieldStart = this.position;
        this.fieldEscaped = 0;
        this.count = 0;
        this.mode = 0;
        this.mark = -1;
        this.fault = undefined;
    }
    /** Appends a chunk after the bytes of the record that is under way, which move to the front when space runs out. */
    append(chunk) {
        if (this.filled + chunk.length > this.bytes.length)
            this.#makeRoom(chunk.length);
        this.bytes.set(chunk, this.filled);
        this.filled += chunk.length;
    }
    #makeRoom(length) {
        const shift = this.recordStart;
        const kept = this.bytes.subarray(shift, this.filled);
        if (kept.length + length > this.bytes.length) {
            const bytes = new Uint8Array(2 * (kept.length + length));
            bytes.set(kept);
            this.bytes = bytes;
        }
        else {
            this.bytes.copyWithin(0, shift, this.filled);
        }
        this.#rebase(shift);
    }
    #rebase(shift) {
        this.filled -= shift;
        this.position -= shift;
        this.recordStart -= shift;
        this.fieldStart -= shift;
        this.mark -= shift;
        for (let i = 0; i < Math.min(this.count, MAX_COLUMNS); i++) {
            this.starts[i] = this.starts[i] - shift;
            this.ends[i] = this.ends[i] - shift;
        }
    }
}

;// CONCATENATED MODULE: ./lib/usage/split.js

/** Splits the plain dialect: no quotes, a backslash takes the next byte into the value. */
function splitPlain(cursor) {
    const { bytes, filled } = cursor;
    let at = cursor.position;
    while (at < filled) {
        const byte = bytes[at];
        if (byte === usage_dialect/* COMMA */.KE) {
            cursor.closeField(at, at + 1);
        }
        else if (byte === usage_dialect.LF) {
            cursor.closeField(withoutCr(cursor, at), at + 1);
            cursor.position = at + 1;
            return true;
        }
        else if (byte === usage_dialect/* BACKSLASH */.r_) {
            // Without its second byte the escape waits for the next chunk.
            if (at + 1 === filled)
                break;
            if (bytes[at + 1] === usage_dialect.LF)
                cursor.innerLines++;
            cursor.fieldEscaped = 1;
            at++;
            cursor.mark = at + 1;
        }
        at++;
    }
    cursor.position = at;
    return false;
}
/** End of an unquoted field before the line's end: a CR belongs to the line's end unless it is escaped. */
function withoutCr(cursor, at) {
    const isLineEnd = cursor.bytes[at - 1] === usage_dialect.CR && cursor.mark !== at;
    return isLineEnd ? at - 1 : at;
}
/** The quoted splitter's modes. */
const Mode = {
    /** At the first byte of a field. */
    start: 0,
    /** Inside a field that is not quoted. */
    bare: 1,
    /** Inside quotes. */
    quotes: 2,
    /** Behind a quote inside quotes: it was the closing one, or the first of a doubled one. */
    afterQuote: 3,
    /** Behind a closing quote and a CR: only LF may follow. */
    afterCr: 4,
    /** The record is malformed: look for the end of its line. */
    lost: 5,
};
/** Splits the quoted dialect: RFC 4180, LF or CRLF, fields may also stand bare. */
function splitQuoted(cursor) {
    const { bytes, filled } = cursor;
    let at = cursor.position;
    while (at < filled) {
        if (cursor.mode === Mode.quotes) {
            at = skipQuoted(cursor, at);
            if (at === filled)
                break;
            cursor.mode = Mode.afterQuote;
            cursor.mark = at++;
            continue;
        }
        const byte = bytes[at];
        if (byte === usage_dialect.LF) {
            cursor.closeField(quotedFieldEnd(cursor, at), at + 1);
            cursor.position = at + 1;
            return true;
        }
        stepOutside(cursor, byte, at);
        at++;
    }
    cursor.position = at;
    return false;
}
/** The next quote from `at` on, or the end of the bytes. */
function skipQuoted(cursor, from) {
    const { bytes, filled } = cursor;
    let at = from;
    while (at < filled && bytes[at] !== usage_dialect/* QUOTE */.jA) {
        if (bytes[at] === usage_dialect.LF)
            cursor.innerLines++;
        at++;
    }
    return at;
}
/** Takes one byte that is neither inside quotes nor a line feed. */
function stepOutside(cursor, byte, at) {
    if (cursor.mode === Mode.lost)
        return;
    if (byte === usage_dialect/* COMMA */.KE && cursor.mode !== Mode.afterCr) {
        cursor.closeField(quotedFieldEnd(cursor, at), at + 1);
        cursor.mode = Mode.start;
    }
    else if (cursor.mode === Mode.start) {
        cursor.mode = byte === usage_dialect/* QUOTE */.jA ? Mode.quotes : Mode.bare;
        if (byte === usage_dialect/* QUOTE */.jA)
            cursor.fieldStart = at + 1;
    }
    else if (cursor.mode === Mode.afterQuote && byte === usage_dialect/* QUOTE */.jA) {
        cursor.fieldEscaped = 1;
        cursor.mode = Mode.quotes;
    }
    else if (cursor.mode === Mode.afterQuote && byte === usage_dialect.CR) {
        cursor.mode = Mode.afterCr;
    }
    else if (cursor.mode !== Mode.bare || byte === usage_dialect/* QUOTE */.jA) {
        cursor.fault = 'a quote stands where none may be';
        cursor.mode = Mode.lost;
    }
}
/** End of the field's value when a comma or line feed stands at `at`. */
function quotedFieldEnd(cursor, at) {
    if (cursor.mode === Mode.afterQuote || cursor.mode === Mode.afterCr)
        return cursor.mark;
    return cursor.bytes[at] === usage_dialect.LF ? withoutCr(cursor, at) : at;
}

;// CONCATENATED MODULE: ./lib/usage/scan.js




/** A longer record is not a job run but a lost quote or damaged data. */
const MAX_RECORD_BYTES = 1024 * 1024;
/**
 * Splits a part's unpacked bytes into records, in chunks of any size, in the dialect that its first bytes show.
 * Blank lines are skipped; LF and CRLF end a line. No object and no string is made for a record.
 *
 * Throws DamagedDataError for UTF-16, a malformed header, and a record or header beyond the caps.
 */
class Scanner {
    #label;
    #handler;
    #cursor = new Cursor();
    #split;
    /** Fields that each record must have; 0 until the header is known. */
    #columns = 0;
    constructor(label, handler) {
        this.#label = label;
        this.#handler = handler;
    }
    push(chunk) {
        this.#cursor.append(chunk);
        if (this.#split === undefined && this.#cursor.filled < usage_dialect/* OPENING_BYTES */.ru)
            return;
        this.#scan();
    }
    /** Fields of a record; 0 until the header was read. */
    get columns() {
        return this.#columns;
    }
    get dialect() {
        return this.#cursor.dialect;
    }
    /** Where the record begins that comes next or is under way: its first byte in the buffer, and its line. */
    get recordStart() {
        return this.#cursor.recordStart;
    }
    get line() {
        return this.#cursor.line;
    }
    /** Goes on in a buffer of somebody else's, at `position`, where a record begins on this line. */
    adopt(bytes, position, filled, line) {
        const cursor = this.#cursor;
        cursor.bytes = bytes;
        cursor.filled = filled;
        cursor.position = position;
        cursor.innerLines = 0;
        cursor.line = line;
        cursor.beginRecord(0);
    }
    /** Reads one record of an adopted buffer; false when it is not all there. */
    next() {
        const cursor = this.#cursor;
        if (this.#split === undefined && cursor.filled - cursor.position < usage_dialect/* OPENING_BYTES */.ru)
            return false;
        this.#split ??= this.#open();
        const isWhole = this.#split(cursor);
        if (isWhole)
            this.#finishRecord();
        else
            this.#checkLength(cursor.filled);
        return isWhole;
    }
    /** Takes what stands behind the last line feed as the last record. */
    end() {
        this.#scan();
        const cursor = this.#cursor;
        if (cursor.recordStart === cursor.filled)
            return;
        if (cursor.dialect === 'plain')
            this.#endPlain();
        else
            this.#endQuoted();
        this.#finishRecord();
    }
    #scan() {
        const cursor = this.#cursor;
        this.#split ??= this.#open();
        while (this.#split(cursor))
            this.#finishRecord();
        this.#checkLength(cursor.filled);
    }
    #open() {
        const cursor = this.#cursor;
        const { dialect, skip } = (0,usage_dialect/* openingOf */.E4)(cursor.bytes.subarray(cursor.position, cursor.filled));
        if (dialect === 'utf-16') {
            throw new errors/* DamagedDataError */.kY(`${this.#label} is UTF-16 text. Usage exports are UTF-8.`);
        }
        cursor.dialect = dialect;
        cursor.position += skip;
        cursor.beginRecord(0);
        return dialect === 'plain' ? splitPlain : splitQuoted;
    }
    #endPlain() {
        const cursor = this.#cursor;
        // The splitter stops before the end at nothing but a backslash that lacks its second byte.
        if (cursor.position < cursor.filled)
            cursor.fault = 'it ends inside an escape';
        cursor.closeField(withoutCr(cursor, cursor.filled), cursor.filled);
        cursor.position = cursor.filled;
    }
    #endQuoted() {
        const cursor = this.#cursor;
        if (cursor.mode === Mode.quotes)
            cursor.fault = 'its quote is never closed';
        const closed = cursor.mode === Mode.afterQuote || cursor.mode === Mode.afterCr;
        cursor.closeField(closed ? cursor.mark : withoutCr(cursor, cursor.filled), cursor.filled);
    }
    /** The cursor stands behind a whole record: hands it on and begins the next. */
    #finishRecord() {
        const cursor = this.#cursor;
        this.#checkLength(cursor.position);
        const isBlank = cursor.count === 1 && cursor.starts[0] === cursor.recordStart && cursor.starts[0] === cursor.ends[0];
        if (!isBlank) {
            if (this.#columns === 0)
                this.#header();
            else
                this.#row();
        }
        cursor.beginRecord(1);
    }
    #header() {
        const cursor = this.#cursor;
        if (cursor.fault !== undefined) {
            throw new errors/* DamagedDataError */.kY(`The header of ${this.#label} is malformed: ${cursor.fault}.`);
        }
        if (cursor.count > MAX_COLUMNS) {
            throw new errors/* DamagedDataError */.kY(`${this.#label} has more than ${MAX_COLUMNS} columns; it is not a usage export.`);
        }
        this.#columns = cursor.count;
        this.#handler.header(cursor);
    }
    #row() {
        const { count, fault, line } = this.#cursor;
        if (fault !== undefined) {
            this.#handler.malformed(line, fault);
        }
        else if (count !== this.#columns) {
            this.#handler.malformed(line, `it has ${count} fields, the header has ${this.#columns}`);
        }
        else {
            this.#handler.row(this.#cursor);
        }
    }
    #checkLength(end) {
        const { recordStart, line } = this.#cursor;
        if (end - recordStart > MAX_RECORD_BYTES) {
            throw new errors/* DamagedDataError */.kY(`Line ${line} of ${this.#label} begins a record of more than 1 MiB. A quote may be missing there.`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/usage/web-assembly.js
function compileWasm(bytes) {
    return new WebAssembly.Module(bytes);
}
/** What a new instance of the module exports, with a memory of its own. */
function instantiate(module, imports = {}) {
    return new WebAssembly.Instance(module, imports).exports;
}

;// CONCATENATED MODULE: ./lib/usage/fast/wasm-file.js

// The bundler finds the file by the literal `readFileSync(new URL(…, import.meta.url))` and ships it. With newer
// syntax in this file it would take another way, which damages binary files: so nothing else stands here.
/** The reader, compiled from assembly/ by `npm run wasm`. */
function readerWasm() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "reader.wasm");
}

;// CONCATENATED MODULE: ./lib/usage/fast/engine.js


/** Codes that `inflate` and `scan` return; see assembly/layout.ts. */
const Status = {
    needsInput: 0,
    outputFull: 1,
    oddRecord: 2,
    end: 3,
    broken: 4,
};
/** Compiled once a thread. */
let compiled;
/** A new reader with a memory of its own. */
function createReader(host) {
    compiled ??= compileWasm(readerWasm());
    return instantiate(compiled, { host });
}

;// CONCATENATED MODULE: ./lib/usage/fast/reader-columns.js
/** The columns that the reader looks into: some of KNOWN_COLUMNS, in the order of assembly/columns.ts, which numbers them. */
const READER_COLUMNS = [
    'ORGANIZATION_ID',
    'ORGANIZATION_NAME',
    'PROJECT_ID',
    'PROJECT_NAME',
    'VCS_URL',
    'JOB_RUN_DATE',
    'WORKFLOW_NAME',
    'JOB_NAME',
    'EXECUTOR',
    'RESOURCE_CLASS',
    'JOB_BUILD_STATUS',
    'PIPELINE_TRIGGER_SOURCE',
    'VCS_BRANCH',
    'OPERATING_SYSTEM',
    'JOB_RUN_QUEUED_AT',
    'JOB_RUN_STARTED_AT',
    'JOB_RUN_SECONDS',
    'MEDIAN_CPU_UTILIZATION_PCT',
    'MAX_CPU_UTILIZATION_PCT',
    'MEDIAN_RAM_UTILIZATION_PCT',
    'MAX_RAM_UTILIZATION_PCT',
    'TOTAL_CREDITS',
    'COMPUTE_CREDITS',
    'DLC_CREDITS',
    'USER_CREDITS',
    'STORAGE_CREDITS',
    'NETWORK_CREDITS',
    'LEASE_CREDITS',
    'LEASE_OVERAGE_CREDITS',
    'IPRANGES_CREDITS',
];

;// CONCATENATED MODULE: ./lib/usage/fast/part-pass.js





/** A part whose columns are more than this, with those of the other parts, is read by the reference alone. */
const MAX_TARGETS = 4000;
/**
 * One part's way through the reader, once its bytes are unpacked. The header, every record that the reader finds
 * odd, and what stands behind the last line feed go through the reference: its scanner, rows and builder.
 */
class PartPass {
    #reader;
    #shape;
    #sink;
    #rows;
    #scanner;
    constructor(reader, shape, request, builder, sink) {
        this.#reader = reader;
        this.#shape = shape;
        this.#sink = sink;
        this.#rows = new PartRows(shape, request, builder);
        this.#scanner = new Scanner(shape.part.label, this.#rows);
        reader.setRaw(reader.RAW.value, reader.RAW.value);
        reader.setRawPosition(reader.RAW.value, 1);
        reader.setCleanEnd(reader.CLEAN.value);
        reader.resetCounts();
        reader.forgetDates();
    }
    /** Reads all whole records among the unpacked bytes. Throws what the reference throws. */
    scan() {
        const reader = this.#reader;
        for (;;) {
            const status = this.#scanner.columns === 0 ? Status.oddRecord : reader.scan();
            if (status === Status.outputFull)
                this.#flush(false);
            else if (status === Status.needsInput)
                break;
            else if (!this.#readOne())
                return;
        }
        // A record without an end is an error, which the reference words.
        if (reader.rawEnd.value - reader.rawPosition.value > MAX_RECORD_BYTES)
            this.#readOne();
    }
    /** Takes what is left as the last record, hands over the last clean bytes, and gives what was counted. */
    finish() {
        this.#adopt();
        this.#scanner.end();
        this.#takeClean();
        this.#flush(true);
        return this.#addCounts(this.#rows.tally);
    }
    /** Reads one record by the reference; false when it is not all there. */
    #readOne() {
        const isFirst = this.#scanner.columns === 0;
        this.#adopt();
        const isWhole = this.#scanner.next();
        // A byte order mark is behind us even when the record is not.
        this.#reader.setRawPosition(this.#scanner.recordStart, this.#scanner.line);
        if (!isWhole)
            return false;
        if (isFirst && this.#scanner.columns > 0)
            this.#start();
        this.#takeClean();
        return true;
    }
    #adopt() {
        const { memory, rawPosition, rawEnd, line } = this.#reader;
        this.#scanner.adopt(new Uint8Array(memory.buffer), rawPosition.value, rawEnd.value, line.value);
    }
    /** The header was read: tells the reader where the columns stand. */
    #start() {
        const reader = this.#reader;
        const { header, columns, isWriting } = this.#shape;
        const targets = (0,usage_columns/* mapColumns */.oF)(columns, header);
        const positions = (0,usage_columns/* positionsOf */.q$)(header);
        new Int32Array(reader.memory.buffer, reader.TARGETS.value).set(targets);
        new Int32Array(reader.memory.buffer, reader.PLACES.value).set(READER_COLUMNS.map((name) => positions[name]));
        reader.startPart(header.length, this.#scanner.dialect === 'quoted', isWriting, targets.length);
    }
    /** Brings clean bytes of the reference behind those of the reader. */
    #takeClean() {
        const reader = this.#reader;
        const bytes = this.#rows.clean.take();
        if (bytes.length === 0)
            return;
        const { value: end } = reader.cleanEnd;
        if (end + bytes.length > reader.CLEAN.value + reader.CLEAN_FULL.value) {
            this.#flush(true);
            this.#sink(bytes, true);
            return;
        }
        new Uint8Array(reader.memory.buffer).set(bytes, end);
        reader.setCleanEnd(end + bytes.length);
    }
    /** Hands over the clean bytes. What is not taken moves to the front. */
    #flush(isAll) {
        const { memory, CLEAN, cleanEnd } = this.#reader;
        const count = cleanEnd.value - CLEAN.value;
        if (count === 0)
            return;
        const bytes = new Uint8Array(memory.buffer, CLEAN.value, count);
        const taken = this.#sink(bytes, isAll);
        bytes.copyWithin(0, taken);
        this.#reader.setCleanEnd(CLEAN.value + count - taken);
    }
    #addCounts(tally) {
        const { read, inPeriod, inPrevious, outsideDays, excluded, withoutJob } = this.#reader;
        tally.read += read.value;
        tally.period += inPeriod.value;
        tally.previous += inPrevious.value;
        tally.outsideDays += outsideDays.value;
        tally.excludedByProjects += excluded.value;
        tally.withoutJob += withoutJob.value;
        return tally;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/usage/types.js

/** A part whose gzip is broken or cut short: fetching it again may help. */
class DamagedPartError extends errors/* DamagedDataError */.kY {
    part;
    constructor(part, message) {
        super(message);
        this.part = part;
    }
}

;// CONCATENATED MODULE: ./lib/usage/unpack.js






/** How much is read and unpacked at a time: zlib's default of 16 KB costs more than twice the CPU. */
const CHUNK_BYTES = 256 * 1024;
/** A gzip file that unpacks to more than this many times its size is a bomb; small files may. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 5_000_000;
/**
 * The unpacked bytes of a part, chunk by chunk; a part that is not gzip as it is. Whoever stops early closes all.
 * Bytes come before the gzip checksum is known: what is made of them counts only when the loop ends in peace.
 *
 * Throws DamagedPartError for a broken or cut gzip file and for anything but zeros behind it, DamagedDataError
 * for a zip bomb, NoSpaceError when the file can't be read, and the signal's reason.
 */
async function* unpack(part, options = {}) {
    options.signal?.throwIfAborted();
    try {
        if (await isGzip(part))
            yield* unpackGzip(part, options);
        else
            yield* readPlain(part, options);
    }
    catch (error) {
        options.signal?.throwIfAborted();
        throw readError(error, part);
    }
}
/** Whether a part begins as gzip files do. Throws DamagedPartError for a file of no bytes. */
async function isGzip(part) {
    const magic = Buffer.alloc(2);
    const bytesRead = await readAt(part, magic, 0);
    if (bytesRead === 0)
        throw new DamagedPartError(part, `${part.label} is an empty file.`);
    return bytesRead === 2 && magic[0] === 0x1f && magic[1] === 0x8b;
}
async function* readPlain(part, { signal, onBytes, chunkBytes = CHUNK_BYTES }) {
    const source = (0,external_node_fs_.createReadStream)(part.path, { highWaterMark: chunkBytes });
    let last = 0;
    for await (const chunk of source) {
        signal?.throwIfAborted();
        onBytes?.(source.bytesRead);
        last = chunk.at(-1) ?? last;
        yield chunk;
    }
    // Without gzip nothing else tells a part that was cut in the middle of a line.
    if (last !== LINE_END)
        throw new DamagedPartError(part, `${part.label} is cut short: it ends inside a line.`);
}
const LINE_END = 0x0a;
async function* unpackGzip(part, { signal, onBytes, chunkBytes = CHUNK_BYTES }) {
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: chunkBytes });
    // Errors of the source end the loop through `gunzip`; an early end of the loop closes the source.
    (0,external_node_stream_.pipeline)((0,external_node_fs_.createReadStream)(part.path, { highWaterMark: chunkBytes }), gunzip, () => { });
    let unpacked = 0;
    for await (const chunk of gunzip) {
        signal?.throwIfAborted();
        unpacked += chunk.length;
        refuseBomb(unpacked, gunzip.bytesWritten, part);
        onBytes?.(gunzip.bytesWritten);
        yield chunk;
    }
    await refuseJunk(part, gunzip.bytesWritten);
}
/** Whether so many unpacked bytes come from too few packed ones. */
function isBomb(unpacked, packed) {
    return unpacked > RATIO_FROM_BYTES && unpacked > MAX_RATIO * packed;
}
function refuseBomb(unpacked, packed, part) {
    if (!isBomb(unpacked, packed))
        return;
    throw new errors/* DamagedDataError */.kY(`${part.label} unpacks to more than ${MAX_RATIO} times its size, which no usage export does. It was not read further.`);
}
/**
 * zlib stops in silence at the first zero byte behind a gzip member and ignores what follows. Zeros to the file's
 * end are padding; anything else would be rows lost.
 */
async function refuseJunk(part, from) {
    const buffer = Buffer.alloc(64 * 1024);
    let position = from;
    for (;;) {
        const bytesRead = await readAt(part, buffer, position);
        if (bytesRead === 0)
            return;
        if (buffer.subarray(0, bytesRead).some((byte) => byte !== 0)) {
            throw new DamagedPartError(part, `${part.label} has bytes behind its end that are not gzip.`);
        }
        position += bytesRead;
    }
}
/** Reads from `position` into `buffer`; gives the bytes read, 0 at the end of the file. */
async function readAt(part, buffer, position) {
    const file = await (0,promises_.open)(part.path, 'r');
    try {
        return (await file.read(buffer, 0, buffer.length, position)).bytesRead;
    }
    finally {
        await file.close();
    }
}
/** What an error on the way to a part's bytes means for people. */
function readError(error, part) {
    const code = (0,errors/* errorCode */.CA)(error);
    if (code === 'Z_BUF_ERROR')
        return new DamagedPartError(part, `${part.label} is cut short.`);
    if (code?.startsWith('Z_'))
        return new DamagedPartError(part, `${part.label} is damaged: its gzip data is broken.`);
    if (error instanceof Error && 'syscall' in error) {
        return new errors/* NoSpaceError */.ud(`Can't read ${part.path} (${part.label}): ${code}.`, { cause: error });
    }
    // Compiled code stops there where it gets no memory; anything else that it throws is a bug.
    if (error instanceof Error && error.name === 'RuntimeError' && error.message === 'unreachable') {
        return new errors/* NoSpaceError */.ud(`${part.label} can't be read: its names take more memory than there is.`, {
            cause: error,
        });
    }
    return error;
}
/**
 * An error in a part's rows may come from a part that is damaged, which zlib notices only further on. Then the
 * damage is the better answer, since fetching the part again may help.
 */
async function preferDamage(error, part, options = {}) {
    if (!(error instanceof errors/* DamagedDataError */.kY) || error instanceof DamagedPartError)
        return error;
    try {
        for await (const _ of unpack(part, { signal: options.signal })) {
            // Only the checks on the way matter.
        }
        return error;
    }
    catch (damage) {
        return damage;
    }
}

;// CONCATENATED MODULE: ./lib/usage/fast/packed-part.js




/** What the reader's own unpacking does not take: the part is then unpacked by zlib, which also words the error. */
class RefusedStream extends Error {
}
/** Zeros behind the last input, so that the reader may look ahead. */
const PADDING = 64;
const TRAILER_BYTES = 8;
/** A gzip file on its way through the reader's input. */
class PackedPart {
    #reader;
    #file;
    #size;
    #chunkBytes;
    #bytesRead = 0;
    /** End of the input in the reader's memory. */
    #end;
    constructor(reader, path, chunkBytes) {
        this.#reader = reader;
        this.#chunkBytes = chunkBytes;
        this.#file = (0,external_node_fs_.openSync)(path, 'r');
        this.#size = (0,external_node_fs_.fstatSync)(this.#file).size;
        this.#end = reader.INPUT.value;
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#file);
    }
    get bytesRead() {
        return this.#bytesRead;
    }
    /**
     * Unpacks the whole file: stops whenever new bytes stand at the end of the raw ones. Only what ends in peace was
     * checked, by length and CRC-32.
     */
    *unpack() {
        const reader = this.#reader;
        this.#readMore(reader.INPUT.value);
        reader.startStream(reader.INPUT.value + this.#headerBytes(), this.#end, this.#isAllRead);
        let crc = 0;
        let length = 0;
        for (let status = Status.outputFull; status !== Status.end;) {
            if (status === Status.needsInput)
                this.#readOn();
            reader.makeRoom();
            const start = reader.rawEnd.value;
            reader.setRaw(start, start + this.#chunkBytes);
            status = reader.inflate();
            const chunk = new Uint8Array(reader.memory.buffer, start, reader.rawEnd.value - start);
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            length += chunk.length;
            this.#refuseIf(status === Status.broken || isBomb(length, this.#bytesUsed));
            if (chunk.length > 0)
                yield;
        }
        this.#checkTrailer(crc, length);
    }
    get #isAllRead() {
        return this.#bytesRead >= this.#size;
    }
    /** Not those that were read ahead. */
    get #bytesUsed() {
        return this.#bytesRead - (this.#end - this.#reader.inputPosition.value);
    }
    /** Reads on behind the bytes that were not used yet, which move to the front. */
    #readOn() {
        const { INPUT, inputPosition, memory } = this.#reader;
        const unused = this.#end - inputPosition.value;
        new Uint8Array(memory.buffer).copyWithin(INPUT.value, inputPosition.value, this.#end);
        this.#readMore(INPUT.value + unused);
        this.#reader.setInput(INPUT.value, this.#end, this.#isAllRead);
    }
    #readMore(at) {
        const { INPUT, INPUT_BYTES, memory } = this.#reader;
        const bytes = new Uint8Array(memory.buffer);
        const room = INPUT.value + INPUT_BYTES.value - at;
        const count = (0,external_node_fs_.readSync)(this.#file, bytes, at, room, null);
        // A file that became shorter ends here; its checksum will not fit.
        this.#bytesRead = count === 0 ? this.#size : this.#bytesRead + count;
        this.#end = at + count;
        if (this.#isAllRead)
            bytes.fill(0, this.#end, this.#end + PADDING);
    }
    /** Length of the gzip header, which lies in the first input as a whole. */
    #headerBytes() {
        const { INPUT, memory } = this.#reader;
        const bytes = new Uint8Array(memory.buffer, INPUT.value, this.#end - INPUT.value);
        const flags = bytes[3] ?? 0;
        // A part that is not gzip, or has a header checksum or flags of the future.
        this.#refuseIf(bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8);
        this.#refuseIf((flags & 0b1110_0010) !== 0);
        let at = 10;
        if (flags & 0b100)
            at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
        // Name and comment.
        for (const flag of [0b1000, 0b10000]) {
            if (flags & flag)
                at = 1 + bytes.indexOf(0, at);
            this.#refuseIf(at <= 0 || at >= bytes.length);
        }
        return at;
    }
    /** CRC-32 and length stand behind the stream, and nothing behind them. */
    #checkTrailer(crc, length) {
        if (this.#end - this.#reader.inputPosition.value < TRAILER_BYTES && !this.#isAllRead)
            this.#readOn();
        const at = this.#reader.inputPosition.value;
        const trailer = new DataView(this.#reader.memory.buffer, at, TRAILER_BYTES);
        this.#refuseIf(this.#end - at !== TRAILER_BYTES || !this.#isAllRead);
        this.#refuseIf(trailer.getUint32(0, true) !== crc || trailer.getUint32(4, true) !== length % 2 ** 32);
    }
    #refuseIf(isDoubtful) {
        if (isDoubtful)
            throw new RefusedStream();
    }
}

;// CONCATENATED MODULE: ./lib/usage/fast/copy-orders.js
/**
 * Bytes that may wait to be copied while there are parts to read. A few copies cost least at the end, beside what the
 * main thread then does alone; but segments are new pages too, and when there are too many of them the system makes
 * whoever writes wait for the disk.
 */
const SPARE_BYTES = 256_000_000;
/** What threads are told to copy, in between and at the end. */
class CopyOrders {
    #take;
    #spare;
    constructor(take = () => undefined, spare = SPARE_BYTES) {
        this.#take = take;
        this.#spare = spare;
    }
    /** For a thread that could read a part, too. */
    beforePart() {
        return this.#one(this.#spare);
    }
    /** For a thread that has nothing else to do. */
    whileIdle() {
        return this.#one(0);
    }
    /**
     * The last work of each of these threads: all that is left, shared out evenly. The main thread gets none of it where
     * there are others: it has no time from now on.
     */
    last(threads) {
        const shares = threads.map(() => []);
        const others = shares.filter((_, which) => threads[which]?.isMain === false);
        const takers = others.length > 0 ? others : shares;
        for (let i = 0, copy = this.#take(0); copy !== undefined; i++, copy = this.#take(0)) {
            takers[i % takers.length]?.push(copy);
        }
        return shares.map((copies) => ({ copies, isLast: true }));
    }
    #one(spare) {
        const copy = this.#take(spare);
        return copy && { copies: [copy], isLast: false };
    }
}

;// CONCATENATED MODULE: ./lib/usage/fast/helper.js
/**
 * A thread that has read its parts and joins a share of the sums, if it is asked to, before its last work, for which
 * there is time enough while the report is made.
 */
class Helper {
    #thread;
    #last;
    #share = Promise.withResolvers();
    #isReleased = false;
    /** Until it is asked or released it makes a copy already, if there are any. */
    constructor(thread, { copies }) {
        const [first, ...others] = copies;
        this.#thread = thread;
        this.#last = { copies: others, isLast: true };
        this.#share.promise.catch(() => undefined);
        if (first !== undefined)
            thread.give({ copies: [first], isLast: false });
    }
    join(share) {
        this.#thread.give({ share });
        this.release();
        return this.#share.promise;
    }
    /** It will not be asked any more, and does its last work. */
    release() {
        if (this.#isReleased)
            return;
        this.#isReleased = true;
        this.#thread.give(this.#last);
    }
    /** The share has come. */
    take(share) {
        this.#share.resolve(share);
    }
    /** The share will not come. */
    fail(error) {
        this.#share.reject(error);
    }
}

;// CONCATENATED MODULE: ./lib/usage/fast/messages.js



function failureOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const cause = error instanceof errors/* KnownError */.E ? undefined : error;
    return { kind: kindOf(error), message, cause };
}
function kindOf(error) {
    if (error instanceof DamagedPartError)
        return 'part';
    if (error instanceof errors/* DamagedDataError */.kY)
        return 'data';
    if (error instanceof errors/* NoSpaceError */.ud)
        return 'space';
    return error instanceof RefusedStream ? 'refused' : 'bug';
}
/** The same error on this thread; `part` is what it is about. */
function errorOf(failure, part) {
    return failure.kind === 'part' ? new DamagedPartError(part, failure.message) : plainErrorOf(failure);
}
/** The same for an error that is about no part. */
function plainErrorOf({ kind, message, cause }) {
    switch (kind) {
        case 'part':
        case 'data':
            return new errors/* DamagedDataError */.kY(message);
        case 'space':
            return new errors/* NoSpaceError */.ud(message);
        case 'refused':
            return new RefusedStream();
        case 'bug':
            return cause;
    }
}

;// CONCATENATED MODULE: ./lib/usage/fast/part-orders.js
/** What parts threads are told to read: the largest first, so that all threads end at about the same time. */
class PartOrders {
    #parts;
    /** Indexes of parts that no thread has begun. */
    #waiting;
    /** A thread that is alone reads in order: then rows go straight to their place in merged.csv. */
    constructor(parts, isAlone) {
        this.#parts = parts;
        this.#waiting = isAlone ? [...parts.keys()] : largestFirst(parts);
    }
    next() {
        const part = this.#parts[this.#waiting.shift() ?? -1];
        return part && plainOrder(part);
    }
    /** Leaves out this part and all behind it. */
    keepBefore(index) {
        this.#waiting = this.#waiting.filter((other) => other < index);
    }
}
/** Parts of about the same size stay in order: then more rows go straight to their place. */
function largestFirst(parts) {
    const sizeOf = (index) => Math.floor(Math.log2(parts[index]?.bytes ?? 1));
    return [...parts.keys()].sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
}
/** An order that can travel: whoever made the part may have put more on it. */
function plainOrder({ index, shape, target, sortTarget, byZlib }) {
    const { path, label, window } = shape.part;
    return { index, shape: { ...shape, part: { path, label, window } }, target, sortTarget, byZlib };
}

;// CONCATENATED MODULE: ./lib/usage/fast/pool.js




/**
 * Reads parts on threads, which it ends: the largest first, each part on one thread.
 *
 * Throws what the first of the parts (in their order) throws that can't be read, whichever was read first, and
 * the signal's reason.
 */
async function readOnThreads(threads, parts, request, options = {}) {
    const pool = new Pool(threads, parts, request, options);
    try {
        options.signal?.throwIfAborted();
        const result = await pool.run();
        const copied = pool.copy().finally(() => pool.end());
        // Who waits for it hears of the error.
        copied.catch(() => undefined);
        return { ...result, forget: () => pool.forget(), helper: pool.helper, copied };
    }
    catch (error) {
        await pool.end();
        throw error;
    }
}
class Pool {
    #parts;
    #request;
    #options;
    #orders;
    #copies;
    #threads;
    #tallies = [];
    #partials = [];
    #bytesRead = [];
    #failures = new Map();
    /** Threads that have handed over their sums, and those among them that wait for something to copy. */
    #summed = new Set();
    #idle = new Set();
    /** Known when all is read. */
    helper;
    /** Threads that have not done their last work yet. */
    #busy = 0;
    #done = Promise.withResolvers();
    constructor(threads, parts, request, options) {
        this.#threads = threads;
        this.#parts = parts;
        this.#request = request;
        this.#options = options;
        this.#copies = new CopyOrders(options.takeCopy, options.spareBytes);
        this.#orders = new PartOrders(parts, threads.all.length === 1);
    }
    async run() {
        this.#threads.failed.catch((error) => this.#done.reject(error));
        for (const thread of this.#threads.all)
            this.#employ(thread);
        await this.#allDone();
        return { tallies: this.#tallies, partials: this.#partials };
    }
    /** The threads' last work, shared out at once: the main thread has no time for them from now on. */
    async copy() {
        this.#done = Promise.withResolvers();
        const { all } = this.#threads;
        this.#busy = all.length;
        for (const [which, order] of this.#copies.last(all).entries()) {
            const thread = all[which];
            if (thread.isMain || this.helper)
                thread.give(order);
            else
                this.helper = new Helper(thread, order);
        }
        await this.#allDone().catch((error) => {
            this.helper?.fail(error);
            throw error;
        });
    }
    forget() {
        this.#partials.length = 0;
        this.#threads.removeFiles();
    }
    async #allDone() {
        const { signal } = this.#options;
        const abort = () => this.#done.reject(signal?.reason);
        signal?.addEventListener('abort', abort, { once: true });
        try {
            await this.#done.promise;
        }
        finally {
            signal?.removeEventListener('abort', abort);
        }
    }
    async end() {
        await this.#threads.end();
    }
    #employ(thread) {
        thread.listen((message) => this.#take(thread, message));
        this.#give(thread);
    }
    /** Gives the thread something to copy if much waits for it, or its next part, or tells it that there is none. */
    #give(thread) {
        const copy = this.#isHopeless ? undefined : this.#copies.beforePart();
        const order = copy ?? this.#orders.next() ?? 'sums';
        thread.give(order);
    }
    /** While others read, a thread that has no part left copies. */
    #giveIdle() {
        for (const thread of this.#idle) {
            const order = this.#isHopeless ? undefined : this.#copies.whileIdle();
            if (order === undefined)
                return;
            thread.give(order);
            this.#idle.delete(thread);
        }
    }
    /** Whether there will be no merged.csv. */
    get #isHopeless() {
        return this.#failures.size > 0;
    }
    #rest(thread) {
        this.#idle.add(thread);
        this.#giveIdle();
    }
    #take(thread, message) {
        switch (message.type) {
            case 'question':
                thread.answer(this.#includes(message.project));
                break;
            case 'progress':
                this.#progress(message.index, message.bytesRead);
                break;
            case 'part':
                this.#tallies[message.index] = message.result.tally;
                this.#options.onPart?.(message.index, message.result);
                this.#give(thread);
                this.#giveIdle();
                break;
            case 'failure':
                this.#fail(message.index, message.failure);
                this.#give(thread);
                break;
            case 'sums':
                this.#partials.push(...message.partials);
                this.#summed.add(thread);
                if (this.#summed.size === this.#threads.all.length)
                    this.#settle();
                else
                    this.#rest(thread);
                break;
            case 'share':
                this.helper?.take(message.share);
                break;
            case 'copied':
                this.#takeCopied(thread, message.isLast);
                break;
            case 'stopped':
                this.#done.reject(plainErrorOf(message.failure));
        }
    }
    #takeCopied(thread, isLast) {
        if (!isLast) {
            if (this.#summed.has(thread))
                this.#rest(thread);
            else
                this.#give(thread);
            return;
        }
        this.#busy--;
        if (this.#busy === 0)
            this.#done.resolve();
    }
    /** Only parts before the failed one can still change which error is told. */
    #fail(index, failure) {
        this.#failures.set(index, failure);
        this.#orders.keepBefore(index);
    }
    #settle() {
        const first = Math.min(...this.#failures.keys());
        const failure = this.#failures.get(first);
        const part = this.#parts[first]?.shape.part;
        if (failure === undefined || part === undefined)
            this.#done.resolve();
        else
            this.#done.reject(errorOf(failure, part));
    }
    #includes(project) {
        try {
            return this.#request.includesProject?.(project) ?? true;
        }
        catch (error) {
            this.#done.reject(error);
            return false;
        }
    }
    #progress(index, bytesRead) {
        this.#bytesRead[index] = bytesRead;
        this.#options.onProgress?.(this.#bytesRead.reduce((sum, bytes) => sum + (bytes ?? 0), 0));
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/usage/kernels-file.js

// As in fast/wasm-file.ts, nothing else may stand here.
/** The loops of assembly/kernels.ts, compiled by `npm run wasm`. */
function kernelsWasm() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "kernels.wasm");
}

;// CONCATENATED MODULE: ./lib/usage/kernels.js


/** What `takeWords` has met: sums other than 0, and sums that are no words. */
const Taken = { notZero: 1, noWord: 2 };
/** Compiled once a thread. */
let kernels_compiled;
/** The loops, with a memory of their own. */
function createKernels() {
    kernels_compiled ??= compileWasm(kernelsWasm());
    return instantiate(kernels_compiled);
}

;// CONCATENATED MODULE: ./lib/usage/scratch.js

const PAGE_BYTES = 2 ** 16;
/** Below this the loops have memory of their own. */
const FIRST = PAGE_BYTES;
/** Everything begins at whole words of 8 bytes. */
const ALIGNED = 8;
/**
 * Memory for a short while, of any content, in which the compiled loops work. It is used anew after each `forget`: to
 * take it from the system again and again would cost more than much of what is done with it.
 */
class Scratch {
    kernels = createKernels();
    #buffer = this.kernels.memory.buffer;
    /** The memory as it was named before it grew, and as it is named now. */
    #own = new WeakSet([this.#buffer]);
    #used = FIRST;
    /** What was given before is no longer needed. */
    forget() {
        this.#used = FIRST;
    }
    /** What is given during the work is no longer needed afterwards. */
    during(work) {
        const used = this.#used;
        try {
            return work();
        }
        finally {
            this.#used = used;
        }
    }
    bytes(count) {
        const at = this.#take(count);
        return new Uint8Array(this.#buffer, at, count);
    }
    words(count) {
        const at = this.#take(4 * count);
        return new Uint32Array(this.#buffer, at, count);
    }
    doubles(count) {
        const at = this.#take(8 * count);
        return new Float64Array(this.#buffer, at, count);
    }
    owns(values) {
        return this.#own.has(values.buffer);
    }
    /** Where these values stand for the loops; what is elsewhere is copied here. */
    addressOf(values) {
        if (this.owns(values))
            return values.byteOffset;
        const copy = this.bytes(values.byteLength);
        copy.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
        return copy.byteOffset;
    }
    /** Where the next so many bytes begin. */
    #take(bytes) {
        const at = this.#used;
        this.#used += Math.ceil(bytes / ALIGNED) * ALIGNED;
        if (this.#used > this.#buffer.byteLength)
            this.#grow();
        return at;
    }
    /** Views of shared memory stay good. Pages that nobody writes to cost nothing. */
    #grow() {
        const { memory } = this.kernels;
        const bytes = Math.max(this.#used, 2 * this.#buffer.byteLength);
        memory.grow(Math.ceil((Math.min(bytes, MOST_BYTES) - this.#buffer.byteLength) / PAGE_BYTES));
        this.#buffer = memory.buffer;
        this.#own.add(this.#buffer);
    }
}
/** What addresses of 32 bits reach. */
const MOST_BYTES = 2 ** 32;
/** What was given back last. It is held weakly: nobody may come for it, and then it is garbage. */
let idle;
/** Memory that somebody has given back, if there is any: what WebAssembly has taken the system gets back late. */
function takeScratch() {
    const memory = idle?.deref() ?? new Scratch();
    idle = undefined;
    memory.forget();
    return memory;
}
/** Leaves memory to the next one; nothing of it may be used any more. */
function giveBack(memory) {
    idle = new WeakRef(memory);
}

;// CONCATENATED MODULE: ./lib/usage/batch-file.js





const batch_file_BYTES_A_WORD = 4;
/** A temporary file that batches are put down in: memory is for what still grows. */
class BatchFile {
    #path;
    #file;
    #bytes = 0;
    constructor(path) {
        this.#path = path;
    }
    /** Writes a table behind the others. Throws NoSpaceError. */
    keep(_count, pieces) {
        const offset = this.#bytes;
        try {
            this.#file ??= (0,external_node_fs_.openSync)(this.#path, 'w');
            for (const piece of pieces)
                this.#append(this.#file, bytesOf(piece));
        }
        catch (error) {
            throw (0,common_files/* diskError */.wO)(error, this.#path);
        }
        return { path: this.#path, offset };
    }
    close() {
        if (this.#file !== undefined)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = undefined;
    }
    #append(file, bytes) {
        for (let done = 0; done < bytes.length;) {
            const written = (0,external_node_fs_.writeSync)(file, bytes, done, bytes.length - done, this.#bytes);
            this.#bytes += written;
            done += written;
        }
    }
}
/** Reads batches where they were put down. Whoever makes it closes it. */
class BatchReader {
    #files = new Map();
    /** For what is read, and whatever is done with it. */
    memory = takeScratch();
    /**
     * The entries of the numbers from `from` to below `to`, good until the memory is forgotten. Throws NoSpaceError when
     * the disk fails.
     */
    entriesIn(table, from, to) {
        const { keyWords, stride, hasDoubles, starts } = table;
        const first = starts[from] ?? 0;
        const size = countIn(table, from, to);
        const words = this.#words(table.place, first * stride, size * stride);
        return inOnePage({ size, keyWords, stride }, words, hasDoubles);
    }
    close() {
        for (const file of this.#files.values())
            (0,external_node_fs_.closeSync)(file);
        this.#files.clear();
        giveBack(this.memory);
    }
    #words(place, from, count) {
        if (place instanceof Uint32Array)
            return place.subarray(from, from + count);
        const words = this.memory.words(count);
        try {
            const file = this.#files.get(place.path) ?? (0,external_node_fs_.openSync)(place.path, 'r');
            this.#files.set(place.path, file);
            read(file, bytesOf(words), place.offset + from * batch_file_BYTES_A_WORD);
        }
        catch (error) {
            throw (0,common_files/* diskError */.wO)(error, place.path);
        }
        return words;
    }
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}
function read(file, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const count = (0,external_node_fs_.readSync)(file, bytes, done, bytes.length - done, position + done);
        if (count === 0)
            throw new Error('A temporary file of this run became shorter.');
        done += count;
    }
}

;// CONCATENATED MODULE: ./lib/usage/whole-blocks.js
/**
 * Files are written in pieces that end at multiples of this many bytes. The system then takes memory in large, whole
 * pieces for what it holds until the disk has it, which takes it a third less time than pieces of any size.
 */
const BLOCK_BYTES = 64 * 1024;
/** How many of `count` bytes that go to `position` reach to the end of a block; all of them where there is no end. */
function toBlock(position, count) {
    const beyond = (position + count) % BLOCK_BYTES;
    return beyond < count ? count - beyond : count;
}

// EXTERNAL MODULE: ./lib/usage/with-files.js
var with_files = __webpack_require__(29793);
;// CONCATENATED MODULE: ./lib/usage/copy-segment.js



/** Bytes that are copied at a time: they are still in the processor's cache when they are written. */
const COPY_BYTES = 256 * 1024;
/** Bytes between two pauses. */
const PIECE_BYTES = 4 * 1024 * 1024;
/** Made once: a thread has many segments to copy, and nothing takes memory back before it ends. */
let buffer;
/** Copies rows to their place, without waiting for the disk, and removes the segment. Throws NoSpaceError. */
async function copySegment(copy, pause) {
    for (let done = 0; done < copy.bytes; done += PIECE_BYTES) {
        copyPiece(copy, done, Math.min(done + PIECE_BYTES, copy.bytes));
        await pause?.();
    }
    (0,external_node_fs_.rmSync)(copy.segment, { force: true });
}
/** Copies the bytes of the segment from `from` to below `end`. */
function copyPiece({ path, segment, merged, offset }, from, end) {
    (0,with_files/* withFiles */.o)(path, (open) => {
        const source = open(segment, 'r');
        const target = open(merged, 'r+');
        buffer ??= Buffer.allocUnsafe(COPY_BYTES);
        for (let done = from; done < end;) {
            const wanted = toBlock(offset + done, buffer.length);
            const count = (0,external_node_fs_.readSync)(source, buffer, 0, Math.min(wanted, end - done), done);
            if (count === 0)
                throw new Error(`${segment}, a temporary file of this run, became shorter.`);
            for (let written = 0; written < count;) {
                written += (0,external_node_fs_.writeSync)(target, buffer, written, count - written, offset + done + written);
            }
            done += count;
        }
    });
}

;// CONCATENATED MODULE: ./lib/usage/gather.js
/** Fills the front of `target` with the elements of `source` in this order. Doubles go to doubles alone. */
function gather(target, source, order, memory) {
    memory.during(() => {
        const bytes = target.BYTES_PER_ELEMENT;
        const to = memory.owns(target) ? target.byteOffset : memory.bytes(bytes * order.length).byteOffset;
        const from = memory.addressOf(source);
        memory.kernels.gather(to, bytes, from, source.BYTES_PER_ELEMENT, memory.addressOf(order), order.length);
        if (!memory.owns(target))
            copyInto(target, to, order.length, memory);
    });
    return target;
}
function copyInto(target, from, count, memory) {
    const bytes = new Uint8Array(target.buffer, target.byteOffset, target.byteLength);
    bytes.set(new Uint8Array(memory.kernels.memory.buffer, from, count * target.BYTES_PER_ELEMENT));
}
/** Sums of a column's elements by their places, all below `size`. */
function sumInto(size, places, column, memory) {
    return memory.during(() => {
        const rows = memory.doubles(size).fill(0);
        const hasDoubles = column instanceof Float64Array;
        const [to, at, from] = [rows.byteOffset, memory.addressOf(places), memory.addressOf(column)];
        memory.kernels.addRows(to, at, from, hasDoubles, column.BYTES_PER_ELEMENT, 1, column.length);
        return rows.slice();
    });
}

;// CONCATENATED MODULE: ./lib/usage/memory.js
/**
 * Bytes that are more than malloc ever keeps at hand: so much comes from the system itself, which gives each page when
 * something is written to it, and takes all back at once.
 */
const FROM_SYSTEM = 2 ** 25 + 2 ** 20;
/** Fewer bytes are taken as they are: they are soon used again. */
const FEW = 2 ** 20;
/** How much to take where so much is needed. */
function atLeast(bytes) {
    return bytes <= FEW ? bytes : Math.max(bytes, FROM_SYSTEM);
}
/** Columns begin at whole words of 8 bytes. */
const memory_ALIGNED = 8;
const MOST_COLUMNS = 64;
/**
 * Room for columns whose length is not known yet, 64 of them at most, all zeros. Room that is not used costs nothing.
 * `bytes` are those of all columns.
 */
class Reserve {
    #buffer;
    #used = 0;
    constructor(buffer) {
        this.#buffer = buffer;
    }
    /**
     * Room for what stays, which threads can share. The engine does not count such memory: so much at once would make it
     * look for garbage, at once and for some hundredths of a second, where there is none.
     */
    static toStay(bytes) {
        return new Reserve(new SharedArrayBuffer(atLeast(bytes + memory_ALIGNED * MOST_COLUMNS)));
    }
    /** Room that is given back soon, see `free`. */
    static forNow(bytes) {
        return new Reserve(new ArrayBuffer(atLeast(bytes + memory_ALIGNED * MOST_COLUMNS)));
    }
    bytes(count) {
        return new Uint8Array(this.#buffer, this.#take(count), count);
    }
    shorts(count) {
        return new Uint16Array(this.#buffer, this.#take(2 * count), count);
    }
    /** Room for numbers that are all below `below`. */
    numbers(count, below) {
        if (below <= 2 ** 8)
            return this.bytes(count);
        return below <= 2 ** 16 ? this.shorts(count) : this.words(count);
    }
    words(count) {
        return new Uint32Array(this.#buffer, this.#take(4 * count), count);
    }
    /** Gives all of it back at once, if it was for now; nothing of it may be used any more. */
    free() {
        if (this.#buffer instanceof ArrayBuffer)
            this.#buffer.transfer(0);
    }
    /** Where the next so many bytes begin. */
    #take(bytes) {
        const at = this.#used;
        this.#used += Math.ceil(bytes / memory_ALIGNED) * memory_ALIGNED;
        return at;
    }
}

;// CONCATENATED MODULE: ./lib/usage/packed-keys.js
/** Up to here a double says exactly how many different keys there are. */
const PACKED_BELOW = 2 ** 53;
/** Neighbours become one while there is room; columns of one value are left out. */
function packColumns(size, columns, memory) {
    const packed = [];
    for (const { values, below } of columns) {
        if (below <= 1)
            continue;
        const last = packed.at(-1);
        const isJoined = last !== undefined && last.below * below <= PACKED_BELOW;
        const keys = isJoined ? last.keys : memory.doubles(size).fill(0).byteOffset;
        memory.during(() => {
            memory.kernels.pack(keys, memory.addressOf(values), values.BYTES_PER_ELEMENT, below, size);
        });
        if (isJoined)
            packed.pop();
        packed.push({ keys, below: isJoined ? last.below * below : below });
    }
    return packed;
}

;// CONCATENATED MODULE: ./lib/usage/canonical.js

/**
 * Sorts and groups items by several columns, in time that grows with items and columns only (radix sort, from the
 * last column to the first). Items that are equal stay in their order. The result lies in `memory`.
 */
function groupByColumns(size, columns, memory) {
    const order = memory.words(size);
    const isFirst = memory.bytes(size).fill(0).fill(1, 0, 1);
    memory.during(() => sortInto(order, isFirst, packColumns(size, columns, memory), memory));
    // In the room that sorting has taken.
    const places = memory.words(size);
    const items = memory.words(size);
    const groups = memory.kernels.numberGroups(isFirst.byteOffset, order.byteOffset, places.byteOffset, items.byteOffset, size);
    return { size: groups, order, places, items: items.subarray(0, groups) };
}
/** Writes all items to `order`, sorted, and 1 to `isFirst` where one differs from the one before it. */
function sortInto(order, isFirst, packed, memory) {
    const { kernels } = memory;
    const size = order.length;
    const [first] = packed;
    // The only column may be put in order itself.
    const keys = packed.length === 1 && first ? first.keys : memory.doubles(size).byteOffset;
    const spareKeys = memory.doubles(size).byteOffset;
    const spare = memory.words(size);
    const at = order.byteOffset;
    kernels.enumerate(at, size);
    let sorted = keys;
    for (const column of packed.toReversed()) {
        if (column.keys !== keys)
            kernels.gather(keys, KEY_BYTES, column.keys, KEY_BYTES, at, size);
        const isInSpare = kernels.sort(keys, at, spareKeys, spare.byteOffset, bitsBelow(column.below), size);
        if (isInSpare)
            order.set(spare);
        sorted = isInSpare ? spareKeys : keys;
    }
    if (first)
        kernels.markChanges(isFirst.byteOffset, sorted, size);
    for (const column of packed.slice(1)) {
        kernels.gather(keys, KEY_BYTES, column.keys, KEY_BYTES, at, size);
        kernels.markChanges(isFirst.byteOffset, keys, size);
    }
}
const KEY_BYTES = 8;
/** How many bits the whole numbers below `below` need. */
function bitsBelow(below) {
    const [low, high] = [(below - 1) >>> 0, Math.floor((below - 1) / 2 ** 32)];
    return high === 0 ? 32 - Math.clz32(low) : 64 - Math.clz32(high);
}

;// CONCATENATED MODULE: ./lib/usage/merge-keys.js





/** Joins the groups and machines of all builders. `memory` is only needed on the way. */
function joinKeys(partials, { names, ranks }, memory) {
    return {
        groups: joinTuples(tablesOf(partials, 'groups'), usage_cube/* RUN_TIME_KEYS */.VJ, names, ranks, memory),
        machines: joinTuples(tablesOf(partials, 'machines'), usage_cube/* QUEUE_TIME_KEYS */.pE, names, ranks, memory),
        names,
        ranks,
    };
}
function tablesOf(partials, table) {
    return partials.map(({ tables }) => tables[table]);
}
function joinTuples(tables, keys, names, ranks, memory) {
    memory.forget();
    const columns = recordOf(keys, (key) => ({
        // The period is the first word.
        values: wordsOf(tables, 1 + keys.indexOf(key), memory, ranks[key]),
        below: names[key].length,
    }));
    const all = keys.map((key) => columns[key]);
    const { size, places, items } = groupByColumns(totalOf(tables), all, memory);
    const starts = startsOf(tables);
    return {
        size,
        key: recordOf(keys, (key) => gather(new Uint32Array(size), columns[key].values, items, memory)),
        places: tables.map((table, i) => places.slice(starts[i], starts[i] + table.size)),
        periods: tables.map((table) => Uint8Array.from(wordsOf([table], 0, memory))),
    };
}
function totalOf(tables) {
    return tables.reduce((sum, { size }) => sum + size, 0);
}
/** Where each table's entries begin when they come one table after another. */
function startsOf(tables) {
    let start = 0;
    return tables.map(({ size }) => {
        start += size;
        return start - size;
    });
}
/** One word of the key of every entry; `numbers` lead, table by table, from the word to what is wanted. */
function wordsOf(tables, word, memory, numbers) {
    const values = memory.words(totalOf(tables));
    let to = 0;
    tables.forEach((table, which) => {
        const places = numbers?.[which];
        for (let entry = 0; entry < table.size; entry++) {
            const own = wordAt(table, entry, word);
            values[to++] = places === undefined ? own : places[own];
        }
    });
    return values;
}

;// CONCATENATED MODULE: ./lib/usage/sum-column.js


/** A column of sums that is filled from front to end, in half the memory as long as all of them fit into words. */
class SumColumn {
    #column;
    #size = 0;
    constructor(reserve, room) {
        this.#column = reserve.words(room);
    }
    /** Adds `count` sums of `memory`: the one at `first`, and those that follow at every `stride`. */
    append(sums, first, stride, count, memory) {
        if (this.#column instanceof Uint32Array && !this.#appendWords(sums, first, stride, count, memory)) {
            this.#column = Float64Array.from(this.#column);
        }
        if (this.#column instanceof Float64Array) {
            for (let i = 0; i < count; i++)
                this.#column[this.#size + i] = sums[first + i * stride];
        }
        this.#size += count;
    }
    /** Adds all of another column. */
    appendAll(sums) {
        if (this.#column instanceof Uint32Array && sums instanceof Float64Array) {
            this.#column = Float64Array.from(this.#column);
        }
        this.#column.set(sums, this.#size);
        this.#size += sums.length;
    }
    /** False when one of the sums is no word. */
    #appendWords(sums, first, stride, count, memory) {
        return memory.during(() => {
            const words = memory.words(count);
            const bytes = sums.BYTES_PER_ELEMENT;
            const from = sums.byteOffset + bytes * first;
            const taken = memory.kernels.takeWords(words.byteOffset, from, bytes * stride, count);
            // Zeros are there already; where there is nothing else, the system gives no memory for them.
            if (taken & Taken.notZero)
                this.#column.set(words, this.#size);
            return (taken & Taken.noWord) === 0;
        });
    }
    /** Puts zeros up to this size. */
    pad(size) {
        this.#size = Math.max(this.#size, size);
    }
    /** The sums in this order, in room of their own. */
    inOrder(order, reserve, memory) {
        const sums = this.sums;
        const ordered = sums instanceof Uint32Array ? reserve.words(order.length) : new Float64Array(order.length);
        return gather(ordered, sums, order, memory);
    }
    /** All sums so far. */
    get sums() {
        return this.#column.subarray(0, this.#size);
    }
}

;// CONCATENATED MODULE: ./lib/usage/sum-entries.js

/**
 * Adds up grouped entries, table by table: the `sums` sums of each go to `rows`, which has as many for each place.
 * `places` are those of all entries, one table after another; each table lies in one page. `rows` and `places` lie in
 * `memory`.
 */
function sumEntries(tables, places, sums, rows, memory) {
    let at = places.byteOffset;
    for (const table of tables) {
        const { hasDoubles, keyBytes, stride } = inBytes(table);
        memory.during(() => {
            const from = memory.addressOf(table.words) + keyBytes;
            memory.kernels.addRows(rows.byteOffset, at, from, hasDoubles, stride, sums, table.size);
        });
        at += table.size * places.BYTES_PER_ELEMENT;
    }
}

;// CONCATENATED MODULE: ./lib/usage/cell-columns.js










/** Whole credits and micro-credits. */
const LIMBS = 2;
/** Bytes of a cell that has credits of every kind. */
const CELL_BYTES = 1 + 4 * (usage_cube/* DIMENSIONS */.Yf.length + TABLE_SUMS.cells + LIMBS * usage_cube/* CREDIT_KINDS */.S4.length);
/** The columns of a Cube, which are filled a day at a time. */
class CellColumns {
    keys;
    #room;
    #reserve;
    #size = 0;
    #period;
    #key;
    /** In the order of the cells' sums. */
    #sums;
    /** Kinds that most cells have none of, by their places in CREDIT_KINDS. */
    #rare = new Map();
    constructor(keys, room) {
        this.keys = keys;
        this.#room = room;
        this.#reserve = Reserve.toStay(CELL_BYTES * room);
        this.#period = this.#reserve.bytes(room);
        this.#key = recordOf(usage_cube/* DIMENSIONS */.Yf, (key) => this.#reserve.numbers(room, keys.names[key].length));
        this.#sums = this.#columns(TABLE_SUMS.cells);
    }
    /** How many cells were added. */
    get size() {
        return this.#size;
    }
    add(day) {
        const { grouping, cells, memory } = day;
        const { size, places } = grouping;
        const [begin, end] = [this.#size, this.#size + size];
        this.#period.fill(day.period, begin, end);
        this.#addKeys(day, begin, end);
        const rows = memory.doubles(size * TABLE_SUMS.cells).fill(0);
        sumEntries(cells, places, TABLE_SUMS.cells, rows, memory);
        for (const [sum, column] of this.#sums.entries())
            column.append(rows, sum, TABLE_SUMS.cells, size, memory);
        this.#addRare(day, begin);
        this.#size = end;
    }
    #addKeys({ day, groups, machines, statuses, grouping, memory }, begin, end) {
        const { items, size } = grouping;
        const { groups: byGroup, machines: byMachine } = this.keys;
        const key = recordOf(usage_cube/* DIMENSIONS */.Yf, (dimension) => this.#key[dimension].subarray(begin, end));
        const ownGroups = gather(memory.words(size), groups, items, memory);
        const ownMachines = gather(memory.words(size), machines, items, memory);
        key.day.fill(day);
        gather(key.project, byGroup.key.project, ownGroups, memory);
        gather(key.workflow, byGroup.key.workflow, ownGroups, memory);
        gather(key.job, byGroup.key.job, ownGroups, memory);
        gather(key.executor, byMachine.key.executor, ownMachines, memory);
        gather(key.resourceClass, byMachine.key.resourceClass, ownMachines, memory);
        gather(key.status, statuses, items, memory);
    }
    #addRare({ cells, rareCredits, grouping, memory }, begin) {
        const starts = startsOf(cells);
        const sums = new Map();
        for (const [which, table] of rareCredits.entries()) {
            const start = starts[which];
            for (let entry = 0; entry < table.size; entry++) {
                const kind = wordAt(table, entry, 1);
                const rows = sums.get(kind) ?? memory.doubles(LIMBS * grouping.size).fill(0);
                sums.set(kind, rows);
                const to = LIMBS * grouping.places[start + wordAt(table, entry, 0)];
                const at = sumsAt(table, entry);
                rows[to] = rows[to] + table.sums[at];
                rows[to + 1] = rows[to + 1] + table.sums[at + 1];
            }
        }
        for (const [kind, rows] of sums) {
            for (const [limb, column] of this.#rareColumns(kind).entries()) {
                column.pad(begin);
                column.append(rows, limb, LIMBS, grouping.size, memory);
            }
        }
    }
    /** Adds what another thread has joined of days behind those that were added so far. */
    append({ size, period, key, sums, rare }) {
        const begin = this.#size;
        this.#period.set(period, begin);
        for (const dimension of usage_cube/* DIMENSIONS */.Yf)
            this.#key[dimension].set(key[dimension], begin);
        for (const [sum, column] of this.#sums.entries())
            column.appendAll(sums[sum]);
        for (const [kind, columns] of rare) {
            for (const [limb, column] of this.#rareColumns(kind).entries()) {
                column.pad(begin);
                column.appendAll(columns[limb]);
            }
        }
        this.#size += size;
    }
    /** What was added, for another thread. */
    joined() {
        const size = this.#size;
        const padded = (columns) => columns.map((column) => {
            column.pad(size);
            return column.sums;
        });
        return {
            size,
            period: this.#period.subarray(0, size),
            key: recordOf(usage_cube/* DIMENSIONS */.Yf, (dimension) => this.#key[dimension].subarray(0, size)),
            sums: this.#sums.map((column) => column.sums),
            rare: new Map([...this.#rare].map(([kind, columns]) => [kind, padded(columns)])),
        };
    }
    #rareColumns(kind) {
        const columns = this.#rare.get(kind) ?? this.#columns(LIMBS);
        this.#rare.set(kind, columns);
        return columns;
    }
    #columns(count) {
        return Array.from({ length: count }, () => new SumColumn(this.#reserve, this.#room));
    }
    /** All that was added. Throws DamagedDataError for credits beyond what can be counted exactly. */
    measures() {
        const { size, period, key, sums, rare } = this.joined();
        const sum = (place) => sums[place];
        const limbs = {};
        for (const [kind, [whole, micro]] of rare) {
            limbs[usage_cube/* CREDIT_KINDS */.S4[kind]] = { whole: whole, micro: micro };
        }
        for (const kind of CELL_KINDS) {
            limbs[kind] = { whole: sum(placeOfKind(kind)), micro: sum(placeOfKind(kind) + 1) };
        }
        const kept = withoutZeros(limbs);
        return {
            size,
            period,
            key,
            count: recordOf(usage_cube/* COUNT_MEASURES */.UR, (measure) => sum(usage_cube/* COUNT_MEASURES */.UR.indexOf(measure))),
            limbs: kept,
            credits: (cell, kind) => (0,credit_column/* creditsAt */.iO)(kept[kind], cell),
        };
    }
}
/** Leaves out kinds, and columns of micro-credits, that are zero everywhere. */
function withoutZeros(limbs) {
    const kept = {};
    for (const kind of usage_cube/* CREDIT_KINDS */.S4) {
        const credits = limbs[kind];
        if (credits === undefined)
            continue;
        checkColumn(credits.whole);
        const micro = isZero(credits.micro) ? cell_columns_NOTHING : credits.micro;
        if (micro.length > 0 || !isZero(credits.whole))
            kept[kind] = { whole: credits.whole, micro };
    }
    return kept;
}
const cell_columns_NOTHING = new Uint32Array(0);
/** Whether the first byte is 0 and each other one is what the one before it is; so much is compared at once. */
function isZero({ buffer, byteOffset, byteLength }) {
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    return bytes.length === 0 || (bytes[0] === 0 && bytes.subarray(1).equals(bytes.subarray(0, -1)));
}
function checkColumn(whole) {
    // Words are exact, whatever they are.
    if (whole instanceof Uint32Array)
        return;
    // Without a call an element: columns have hundreds of thousands of them.
    for (let i = 0; i < whole.length; i++)
        (0,credit_column/* checkCredits */.ny)(whole[i]);
}

;// CONCATENATED MODULE: ./lib/usage/merge-days.js




/**
 * The cells of these days, one day after another: only those of one are in memory at a time, as a rule few
 * enough for the processor's cache.
 */
function* merge_days_daysOfCells(days, keys, reader) {
    for (const { period, day, sources } of days) {
        reader.memory.forget();
        const cells = sources.map(({ batch, own }) => reader.entriesIn(batch.cells, own, own + 1));
        const rareCredits = sources.map(({ batch, own }) => reader.entriesIn(batch.rareCredits, own, own + 1));
        const columns = keysOf(cells, sources, keys, reader.memory);
        const { groups, machines, statuses } = columns;
        const sorted = [
            { values: groups, below: keys.groups.size },
            { values: machines, below: keys.machines.size },
            { values: statuses, below: keys.names.status.length },
        ];
        const grouping = groupByColumns(groups.length, sorted, reader.memory);
        yield { period, day, cells, rareCredits, ...columns, grouping, memory: reader.memory };
    }
}
/** How many cells all builders have, each for itself. */
function cellsOf(partials) {
    return partials
        .flatMap(({ batches }) => batches)
        .reduce((sum, { cells }) => sum + (cells.starts.at(-1) ?? 0), 0);
}
/** All days that have cells, in canonical order: by period and then by date. */
function daysOf(partials, { ranks }) {
    const all = new Map();
    for (const [which, { days, batches }] of partials.entries()) {
        for (const [own, { period }] of days.entries()) {
            const day = ranks.day[which]?.[own] ?? 0;
            for (const batch of batches) {
                const cells = countIn(batch.cells, own, own + 1);
                if (cells === 0)
                    continue;
                const known = all.get(`${period} ${day}`) ?? { period, day, sources: [], cells: 0 };
                known.sources.push({ which, batch, own });
                known.cells += cells;
                all.set(`${period} ${day}`, known);
            }
        }
    }
    return [...all.values()].sort((a, b) => a.period - b.period || a.day - b.day);
}
function keysOf(cells, sources, keys, memory) {
    const size = totalOf(cells);
    const [groups, machines, statuses] = [memory.words(size), memory.words(size), memory.words(size)];
    const columns = [groups.byteOffset, machines.byteOffset, statuses.byteOffset];
    memory.during(() => {
        const lookups = new Map();
        let done = 0;
        for (const [i, table] of cells.entries()) {
            const which = sources[i]?.which ?? 0;
            const known = lookups.get(which) ?? lookupsOf(which, keys, memory);
            lookups.set(which, known);
            takeKeys(table, known, columns, done, memory);
            done += table.size;
        }
    });
    return { groups, machines, statuses };
}
function lookupsOf(which, { groups, machines, ranks }, memory) {
    const addressOf = (lists) => memory.addressOf(lists[which]);
    return {
        groups: addressOf(groups.places),
        machines: addressOf(machines.places),
        statuses: addressOf(ranks.status),
    };
}
/** Writes the keys of a table's cells to the columns, behind those of `done` others. */
function takeKeys(table, { groups, machines, statuses }, columns, done, memory) {
    const [toGroups, toMachines, toStatuses] = columns;
    const bytes = 4 * done;
    memory.kernels.cellKeys(memory.addressOf(table.words), inBytes(table).stride, sharesDayWord(table), toGroups + bytes, groups, toMachines + bytes, machines, toStatuses + bytes, statuses, table.size);
}

;// CONCATENATED MODULE: ./lib/usage/merge-cells.js


/**
 * Joins the cells of several builders, in canonical order: by period, then by DIMENSIONS. Gives nothing when there are
 * more than `most`: that shows only on the way, since cells of several builders can be the same.
 *
 * Throws DamagedDataError for credits beyond what can be counted exactly, NoSpaceError when cells can't be read back.
 */
function mergeCells(partials, keys, reader, most) {
    const days = daysOf(partials, keys);
    const columns = new CellColumns(keys, Math.min(cellsIn(days), most));
    return addDays(columns, days, reader, most) ? columns.measures() : undefined;
}
/** Adds the cells of these days; false when there are more than `most` in all. Throws NoSpaceError. */
function addDays(columns, days, reader, most) {
    for (const day of merge_days_daysOfCells(days, columns.keys, reader)) {
        if (columns.size + day.grouping.size > most)
            return false;
        columns.add(day);
    }
    return true;
}
/** How many cells all builders have of these days, each for itself. */
function cellsIn(days) {
    return days.reduce((sum, { cells }) => sum + cells, 0);
}

;// CONCATENATED MODULE: ./lib/usage/time-columns.js




/** Count and sum of an entry. */
const SUMS_OF_TIMES = 2;
/** At most: period, three keys, bucket, count and sum. */
const ENTRY_BYTES = 1 + 3 * 4 + 2 + 4 + 4;
/** The columns of a table of durations, which are filled some buckets after others. */
class TimeColumns {
    #joined;
    #reserve;
    #size = 0;
    #owner;
    #bucket;
    #count;
    #sum;
    constructor(joined, room) {
        const reserve = Reserve.forNow(ENTRY_BYTES * room);
        this.#joined = joined;
        this.#reserve = reserve;
        this.#owner = reserve.words(room);
        this.#bucket = reserve.shorts(room);
        this.#count = new SumColumn(reserve, room);
        this.#sum = new SumColumn(reserve, room);
    }
    /**
     * Entries of `memory`, sorted by owner and bucket, with larger buckets than those that were added before.
     */
    add({ owners, buckets, rows }, memory) {
        this.#owner.set(owners, this.#size);
        this.#bucket.set(buckets, this.#size);
        this.#count.append(rows, 0, SUMS_OF_TIMES, owners.length, memory);
        this.#sum.append(rows, 1, SUMS_OF_TIMES, owners.length, memory);
        this.#size += owners.length;
    }
    /** All that was added, sorted by period, keys and bucket; asked once. What is needed on the way lies in `memory`. */
    table(keys, names, memory) {
        const size = this.#size;
        const { key, size: below } = this.#joined;
        const owners = this.#owner.subarray(0, size);
        const order = orderOf(owners, PERIODS * below, memory);
        const numbers = gather(memory.words(size), owners, order, memory);
        const reserve = Reserve.toStay(ENTRY_BYTES * size);
        const period = reserve.bytes(size);
        // Owners of the previous period come last.
        for (let i = size - 1; i >= 0 && numbers[i] >= below; i--) {
            period[i] = 1;
            numbers[i] = numbers[i] - below;
        }
        const table = {
            size,
            period,
            key: recordOf(keys, (name) => gather(reserve.numbers(size, names[name].length), key[name], numbers, memory)),
            bucket: gather(reserve.shorts(size), this.#bucket, order, memory),
            count: this.#count.inOrder(order, reserve, memory),
            sum: this.#sum.inOrder(order, reserve, memory),
        };
        this.#reserve.free();
        return table;
    }
}
const PERIODS = 2;
/** The order of entries by owner. Equal owners keep their order, which is that of the buckets. */
function orderOf(owners, below, memory) {
    const order = memory.words(owners.length);
    memory.during(() => {
        const nexts = memory.words(below).fill(0);
        const [to, values] = [order.byteOffset, memory.addressOf(owners)];
        memory.kernels.orderBy(to, values, nexts.byteOffset, below, owners.length);
    });
    return order;
}

;// CONCATENATED MODULE: ./lib/usage/merge-times.js








/** About 4 MB with all that is needed on the way, which the processor's cache holds. */
const MOST_ENTRIES = 2 ** 16;
/**
 * Joins durations, in canonical order: by period, `keys`, bucket. Some buckets are looked at after others. Throws
 * NoSpaceError when durations can't be read back.
 */
function mergeTimes(keys, { partials, table, joined, names, reader, most = MOST_ENTRIES }) {
    const sources = partials.flatMap(({ batches }, which) => batches.map((batch) => ({ which, entries: batch[table] })));
    const count = (from, to) => sources.reduce((sum, { entries }) => sum + countIn(entries, from, to), 0);
    const columns = new TimeColumns(joined, count(0, BUCKETS));
    const owners = ownersOf(joined);
    for (let from = 0, to = 0; from < BUCKETS; from = to) {
        do
            to++;
        while (to < BUCKETS && count(from, to + 1) <= most);
        reader.memory.forget();
        const tables = sources.map(({ entries }) => reader.entriesIn(entries, from, to));
        const buckets = merge_times_keysOf(tables, sources, owners, reader.memory);
        columns.add(joinTables(tables, { ...buckets, ownersBelow: 2 * joined.size }, reader.memory), reader.memory);
    }
    reader.memory.forget();
    return columns.table(keys, names, reader.memory);
}
/** For each builder: from its number of a key to the owner, which is the period and the joined key. */
function ownersOf({ places, periods, size }) {
    return places.map((placeOf, which) => placeOf.map((place, own) => (periods[which]?.[own] ?? 0) * size + place));
}
function merge_times_keysOf(tables, sources, ownersOfBuilders, memory) {
    const count = totalOf(tables);
    const [owners, buckets] = [memory.words(count), memory.words(count)];
    memory.during(() => {
        const lookups = ownersOfBuilders.map((all) => memory.addressOf(all));
        let bytes = 0;
        for (const [i, table] of tables.entries()) {
            const ownerOf = lookups[sources[i]?.which ?? 0];
            const { stride } = inBytes(table);
            const from = memory.addressOf(table.words);
            memory.kernels.timeKeys(from, stride, owners.byteOffset + bytes, ownerOf, buckets.byteOffset + bytes, table.size);
            bytes += 4 * table.size;
        }
    });
    return { owners, buckets };
}
/** Joins the entries of all tables. The result lies in `memory`. */
function joinTables(tables, { owners, buckets, ownersBelow }, memory) {
    const { size, places, items } = groupByColumns(owners.length, [
        { values: owners, below: ownersBelow },
        { values: buckets, below: BUCKETS },
    ], memory);
    const rows = memory.doubles(size * SUMS_OF_TIMES).fill(0);
    sumEntries(tables, places, SUMS_OF_TIMES, rows, memory);
    return {
        owners: gather(memory.words(size), owners, items, memory),
        buckets: gather(memory.words(size), buckets, items, memory),
        rows,
    };
}

;// CONCATENATED MODULE: ./lib/usage/join-share.js





/** Does what is ordered. Throws NoSpaceError. */
function joinShare({ days, keys, batches, most }) {
    const reader = new BatchReader();
    try {
        const columns = new CellColumns(keys, Math.min(cellsIn(days), most));
        const isComplete = addDays(columns, days, reader, most);
        const partials = batches.map((all) => ({ batches: all }));
        return { cells: isComplete ? columns.joined() : undefined, times: joinTimes(partials, keys, reader) };
    }
    finally {
        reader.close();
    }
}
/** Joins all durations. Throws NoSpaceError. */
function joinTimes(partials, { names, groups, machines }, reader) {
    const request = { partials, names, reader };
    return {
        runTime: mergeTimes(usage_cube/* RUN_TIME_KEYS */.VJ, { ...request, table: 'runTime', joined: groups }),
        queueTime: mergeTimes(usage_cube/* QUEUE_TIME_KEYS */.pE, { ...request, table: 'queueTime', joined: machines }),
    };
}
/** The memory of a share that another thread can't share, and that can be moved to it. */
function buffersOf({ cells, times: { runTime, queueTime } }) {
    const times = [runTime, queueTime].flatMap(({ period, key, bucket, count, sum }) => [
        period,
        ...Object.values(key),
        bucket,
        count,
        sum,
    ]);
    const columns = cells && [
        cells.period,
        ...Object.values(cells.key),
        ...cells.sums,
        ...[...cells.rare.values()].flat(),
    ];
    const buffers = new Set([...times, ...(columns ?? [])].map(({ buffer }) => buffer));
    return [...buffers].filter((buffer) => buffer instanceof ArrayBuffer);
}

// EXTERNAL MODULE: ./lib/usage/parquet/clean-record.js
var clean_record = __webpack_require__(22439);
// EXTERNAL MODULE: ./lib/usage/parquet/layout.js + 1 modules
var layout = __webpack_require__(77879);
;// CONCATENATED MODULE: ./lib/usage/parquet/row-sorter.js








/** So many bytes of rows are sorted at a time. */
const BATCH_BYTES = 4 * 1024 * 1024;
/**
 * Sorts a part's clean rows by organisation and day. An export has no order and may hold many days of many
 * organisations; so a batch of rows after another is sorted and written to a temporary file.
 */
class RowSorter {
    #target;
    #batchBytes;
    #organisations = new Dictionary();
    #dates = new Dictionary();
    /** By the organisation's number and the date's. */
    #numbers = [];
    #shelves = [];
    #places;
    #file;
    #written = 0;
    /** Rows that wait, where each ends and which shelf it is for. */
    #batch;
    /** The same rows in their new order. */
    #sorted = new Uint8Array(0);
    #length = 0;
    #ends = new Uint32Array(1024);
    #shelfOf = new Uint32Array(1024);
    #rows = 0;
    constructor(target, batchBytes = BATCH_BYTES) {
        this.#target = target;
        this.#batchBytes = batchBytes;
        this.#places = new Uint32Array(2 * target.columns);
        this.#batch = new Uint8Array(batchBytes);
    }
    /** Takes whole rows, as they are in merged.csv, without waiting for anything. Throws NoSpaceError. */
    write(rows) {
        if (this.#length + rows.length > this.#batchBytes)
            this.#flush();
        const first = this.#length;
        this.#length += rows.length;
        this.#batch = (0,grow/* growBytes */.bV)(this.#batch, this.#length);
        this.#batch.set(rows, first);
        for (let at = first; at < this.#length;) {
            at = (0,clean_record/* splitRecord */.I)(this.#batch, at, this.#places, 0);
            this.#note(at);
        }
    }
    /** Brings all rows to the file; gives where they are. Throws NoSpaceError. */
    finish() {
        this.#flush();
        return this.#shelves;
    }
    close() {
        if (this.#file !== undefined)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = undefined;
    }
    #note(end) {
        const row = this.#rows++;
        this.#ends = (0,grow/* growWords */.RN)(this.#ends, this.#rows);
        this.#shelfOf = (0,grow/* growWords */.RN)(this.#shelfOf, this.#rows);
        this.#ends[row] = end;
        this.#shelfOf[row] = this.#shelf();
    }
    /** The number of the shelf that the row belongs to that was split last. */
    #shelf() {
        const { organisation, date } = this.#target;
        const which = organisation < 0 ? 0 : this.#intern(this.#organisations, organisation);
        this.#numbers[which] ??= [];
        const days = this.#numbers[which];
        const day = this.#intern(this.#dates, date);
        days[day] ??= this.#addShelf(which, day);
        return days[day];
    }
    #intern(dictionary, column) {
        const start = this.#places[2 * column];
        return dictionary.intern(this.#batch, start, this.#places[2 * column + 1]);
    }
    #addShelf(organisation, date) {
        const id = this.#target.organisation < 0 ? '' : this.#organisationId(organisation);
        const day = (0,common_day/* parseDay */.Iq)(this.#dates.text(date).trim());
        if (day === undefined)
            throw new Error('A row has no day.');
        const name = (0,layout/* dayFile */.N)(id, day);
        // Ids that are not UTF-8 may read the same, and so may dates with blanks around.
        const known = this.#shelves.findIndex((shelf) => shelf.name === name);
        return known < 0 ? this.#shelves.push({ name, extents: [] }) - 1 : known;
    }
    #organisationId(organisation) {
        const text = this.#organisations.text(organisation);
        const end = this.#places[2 * this.#target.organisation + 1];
        return this.#batch[end] === usage_dialect/* QUOTE */.jA ? text.replaceAll('""', '"') : text;
    }
    #flush() {
        if (this.#rows === 0)
            return;
        const ends = this.#placeShelves();
        this.#sorted = (0,grow/* growBytes */.bV)(this.#sorted, this.#length);
        // Backwards, so that each shelf fills from its end.
        for (let row = this.#rows - 1; row >= 0; row--) {
            const start = row === 0 ? 0 : this.#ends[row - 1];
            const shelf = this.#shelfOf[row];
            const bytes = this.#batch.subarray(start, this.#ends[row]);
            ends[shelf] = ends[shelf] - bytes.length;
            this.#sorted.set(bytes, ends[shelf]);
        }
        this.#append(this.#sorted.subarray(0, this.#length));
        this.#length = 0;
        this.#rows = 0;
    }
    /** Gives each shelf an extent as long as its rows of this batch; returns where each ends in the batch. */
    #placeShelves() {
        const lengths = new Array(this.#shelves.length).fill(0);
        for (let row = 0, start = 0; row < this.#rows; row++) {
            const end = this.#ends[row];
            const shelf = this.#shelfOf[row];
            lengths[shelf] = lengths[shelf] + end - start;
            start = end;
        }
        let end = 0;
        return lengths.map((length, shelf) => {
            if (length > 0)
                this.#shelves[shelf]?.extents.push(this.#written + end, length);
            end += length;
            return end;
        });
    }
    #append(bytes) {
        try {
            this.#file ??= (0,external_node_fs_.openSync)(this.#target.rows, 'w');
            for (let done = 0; done < bytes.length;)
                done += (0,external_node_fs_.writeSync)(this.#file, bytes, done);
        }
        catch (error) {
            throw (0,common_files/* diskError */.wO)(error, this.#target.path);
        }
        this.#written += bytes.length;
    }
}

;// CONCATENATED MODULE: ./lib/usage/offsets.js
/** Places in a file, known one after another, that several threads see. Plain memory, so that it can be handed over. */
class Offsets {
    buffer;
    /** Each place plus 1; 0 while it is unknown. */
    #words;
    constructor(buffer) {
        this.buffer = buffer;
        this.#words = new BigInt64Array(buffer);
    }
    static bytesFor(count) {
        return 8 * count;
    }
    set(index, offset) {
        Atomics.store(this.#words, index, BigInt(offset) + 1n);
    }
    /** Makes the place unknown again. */
    forget(index) {
        Atomics.store(this.#words, index, 0n);
    }
    /** undefined while the place is unknown. */
    get(index) {
        const word = Atomics.load(this.#words, index);
        return word === 0n ? undefined : Number(word - 1n);
    }
}

;// CONCATENATED MODULE: ./lib/usage/fast/part-writer.js




/** Writes the rows of one part, without waiting for anything: straight into merged.csv once their place is known. */
class PartWriter {
    #target;
    #offsets;
    #segment;
    #bytes = 0;
    #inSegment = 0;
    /** merged.csv and the part's place in it, once that is known. */
    #direct;
    constructor(target) {
        this.#target = target;
        this.#offsets = new Offsets(target.offsets);
    }
    /** How many of `count` bytes are best written now: so many that the next ones begin at a whole block. */
    countToWrite(count) {
        return toBlock(this.#place(), count);
    }
    write(bytes) {
        const from = this.#place();
        const file = this.#direct?.file ?? this.#openSegment();
        for (let done = 0; done < bytes.length;) {
            done += this.#guard(() => (0,external_node_fs_.writeSync)(file, bytes, done, bytes.length - done, from + done));
        }
        this.#bytes += bytes.length;
        if (this.#direct === undefined)
            this.#inSegment = this.#bytes;
    }
    /** Closes the files; nothing is forced to disk here. */
    close() {
        for (const file of [this.#segment, this.#direct?.file]) {
            if (file !== undefined)
                this.#guard(() => (0,external_node_fs_.closeSync)(file));
        }
        return { bytes: this.#bytes, inSegment: this.#inSegment };
    }
    /** Where the next bytes go in the file that they go to, which is merged.csv as soon as their place there is known. */
    #place() {
        this.#direct ??= this.#openDirect();
        return (this.#direct?.offset ?? 0) + this.#bytes;
    }
    #openSegment() {
        this.#segment ??= this.#guard(() => (0,external_node_fs_.openSync)(this.#target.segment, 'w'));
        return this.#segment;
    }
    #openDirect() {
        const offset = this.#offsets.get(this.#target.index);
        if (offset === undefined)
            return undefined;
        return { file: this.#guard(() => (0,external_node_fs_.openSync)(this.#target.merged, 'r+')), offset };
    }
    #guard(work) {
        try {
            return work();
        }
        catch (error) {
            throw (0,common_files/* diskError */.wO)(error, this.#target.path);
        }
    }
}

;// CONCATENATED MODULE: ./lib/usage/fast/read-part.js




/**
 * Reads one part: its rows go to its target and into the reader's sums. Throws what the reference (part.ts) throws,
 * RefusedStream when the reader can't unpack it, and what a pause rejects with.
 */
async function readPartFast(reader, { shape, target, sortTarget, byZlib }, options) {
    const writer = target && new PartWriter(target);
    const sorter = sortTarget && new RowSorter(sortTarget);
    const sink = (all, isAll) => {
        // Blocks end within records, which the sorter takes as a whole.
        const mayLeaveSome = writer !== undefined && sorter === undefined && !isAll;
        const bytes = mayLeaveSome ? all.subarray(0, writer.countToWrite(all.length)) : all;
        writer?.write(bytes);
        sorter?.write(bytes);
        return bytes.length;
    };
    let extent = { bytes: 0, inSegment: 0 };
    let shelves = [];
    let tally;
    try {
        tally = await (byZlib ? reader.readByZlib(shape, sink, options) : reader.read(shape, sink, options));
        shelves = sorter?.finish() ?? shelves;
    }
    catch (error) {
        if (error instanceof RefusedStream)
            throw error;
        throw await preferDamage(readError(error, shape.part), shape.part, options);
    }
    finally {
        sorter?.close();
        extent = writer?.close() ?? extent;
    }
    return { tally, extent, shelves };
}

;// CONCATENATED MODULE: ./lib/usage/fast/tables.js

const tables_BYTES_A_WORD = 4;
/** Words of the keys of each of the reader's tables. */
const tables_KEY_WORDS = {
    groups: 4,
    machines: 4,
    cells: 3,
    rareCredits: 2,
    runTime: 2,
    queueTime: 2,
};
/** How the reader numbers its tables; see assembly/harvest.ts. */
function numberOf(table) {
    return PARTIAL_TABLES.indexOf(table);
}
/** How the entries of one of the reader's tables look. Cells have their sums in words, others in doubles. */
function layoutOf(table) {
    const hasDoubles = table !== 'cells';
    const keyWords = tables_KEY_WORDS[table];
    return { keyWords, stride: keyWords + TABLE_SUMS[table] * (hasDoubles ? 2 : 1), hasDoubles };
}

;// CONCATENATED MODULE: ./lib/usage/fast/harvest.js






/** Dictionaries and sums of the reader, in the order of assembly/harvest.ts. */
const Dictionaries = {
    variant: 0,
    workflow: 1,
    job: 2,
    executor: 3,
    resourceClass: 4,
    status: 5,
    trigger: 6,
    operatingSystem: 7,
};
const Sums = { trigger: 0, branchKind: 1, operatingSystem: 2, hour: 3 };
/**
 * What the reader has summed beside what it has put down, in memory of its own: so the reader's is free as soon as its
 * thread ends. `days` are the host's, by number.
 */
function harvest(reader, days, batches) {
    const view = viewOf(reader);
    const texts = (which) => textsOf(view, Dictionaries[which]);
    return {
        days,
        variants: variantsOf(view),
        names: {
            workflow: texts('workflow'),
            job: texts('job'),
            executor: texts('executor'),
            resourceClass: texts('resourceClass'),
            status: texts('status'),
        },
        side: {
            trigger: sidesOf(view, Sums.trigger, texts('trigger')),
            branchKind: sidesOf(view, Sums.branchKind, BRANCH_KINDS),
            operatingSystem: sidesOf(view, Sums.operatingSystem, texts('operatingSystem')),
            hour: sidesOf(view, Sums.hour, HOURS),
        },
        tables: recordOf(PLAIN_TABLES, (table) => copyOf(entriesOf(view, table))),
        batches,
    };
}
function viewOf(reader) {
    const { buffer } = reader.memory;
    return {
        reader,
        bytes: new Uint8Array(buffer),
        words: new Uint32Array(buffer),
        doubles: new Float64Array(buffer),
    };
}
/** A table of names' numbers, where it lies. */
function entriesOf({ reader, words }, table) {
    const which = numberOf(table);
    const { keyWords, stride } = layoutOf(table);
    const size = reader.tableSize(which);
    const page = reader.PAGE_ENTRIES.value;
    const pages = Uint32Array.from({ length: Math.ceil(size / page) }, (_, i) => reader.entryAddress(which, i * page) / tables_BYTES_A_WORD);
    return { size, keyWords, stride, pages, pageShift: Math.log2(page), words, sums: words };
}
const BYTES_A_DOUBLE = 8;
const harvest_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
function textsOf({ reader, bytes }, which) {
    return Array.from({ length: reader.dictionarySize(which) }, (_, i) => {
        const start = reader.textAddress(which, i);
        return harvest_decoder.decode(bytes.subarray(start, start + reader.textLength(which, i)));
    });
}
function variantsOf({ reader, bytes }) {
    return Array.from({ length: reader.dictionarySize(Dictionaries.variant) }, (_, i) => ({
        ...projectAt(bytes, reader.textAddress(Dictionaries.variant, i)),
        lastDay: reader.lastDayOf(i),
    }));
}
/** The project whose five lengths (words) and texts stand at `address`. */
function projectAt(bytes, address) {
    const lengths = new DataView(bytes.buffer, address, 20);
    let end = address + 20;
    const text = (i) => {
        const start = end;
        end += lengths.getUint32(4 * i, true);
        return harvest_decoder.decode(bytes.subarray(start, end));
    };
    // Read in the order in which they stand.
    return { organisationId: text(0), organisation: text(1), id: text(2), name: text(3), vcsUrl: text(4) };
}
function sidesOf({ reader, doubles }, which, names) {
    const from = reader.sumsAddress(which) / BYTES_A_DOUBLE;
    const entries = names.flatMap((name, value) => [0, 1].map((period) => {
        const entry = 2 * value + period;
        const at = from + MEASURES * entry;
        const sum = (i) => (entry < reader.sumsRoom(which) ? doubles[at + i] : 0);
        return { period, name, rows: sum(0), runs: sum(1), seconds: sum(2), whole: sum(3), micro: sum(4) };
    }));
    return entries.filter(({ rows }) => rows > 0);
}

;// CONCATENATED MODULE: ./lib/usage/fast/put-down.js




/** How many entries the reader holds in its largest table that can be put down. */
function heldEntries(reader) {
    return Math.max(...BATCH_TABLES.map((table) => reader.tableSize(numberOf(table))));
}
/** How many times as many entries as usual are held at the most. */
const MOST_TIMES = 8;
/**
 * From how many entries on they are put down, `most` as a rule. A day is joined as a whole: where few days would get
 * many entries, mostly the same cells again and again, more are held, so that each is put down less often.
 */
function mostToHold(most, putDownBefore, days) {
    const ofADay = putDownBefore / Math.max(days, 1);
    let held = most;
    while (held < MOST_TIMES * most && ofADay >= 2 * held)
        held *= 2;
    return held;
}
/**
 * Puts down what the reader has summed, in the reader's own memory but for the store, and has the reader forget it.
 * `days` is how many the host has numbered. Throws what the store throws.
 */
function putDown(reader, days, store = IN_MEMORY) {
    reader.flushRows();
    // The reader needs the order of the cells to number those of the rarer credits, which come behind them.
    const batch = recordOf(BATCH_TABLES, (table) => keep(reader, table, days, store));
    reader.forgetEntries();
    return batch;
}
function keep(reader, table, days, store) {
    const below = table === 'cells' || table === 'rareCredits' ? days : BUCKETS;
    const layout = layoutOf(table);
    const size = reader.tableSize(numberOf(table));
    const at = reader.sortEntries(numberOf(table), below);
    const starts = new Uint32Array(reader.memory.buffer, at, below + 1).slice();
    const place = store.keep(size * layout.stride, put_down_piecesOf(reader, size, layout.stride));
    return { ...layout, starts, place };
}
function* put_down_piecesOf(reader, size, stride) {
    for (let from = 0, count = 0; from < size; from += count) {
        count = reader.takeEntries(from);
        yield new Uint32Array(reader.memory.buffer, reader.PIECE.value, count * stride);
    }
}

;// CONCATENATED MODULE: ./lib/usage/fast/thread-reader.js









/** How the reader is told about a date; see assembly/dates.ts. */
const OUTSIDE = 2;
const BAD_DATE = 3;
const DATE_BYTES = 10;
/** Reads parts on one thread, one after another, and keeps what their rows add up to. */
class ThreadReader {
    #request;
    #reader;
    /** For the records that the reader does not take. */
    #builder;
    #chunkBytes;
    #store;
    /** What the reader put down. */
    #batches = [];
    /** How many entries these hold, about. */
    #entriesBefore = 0;
    #daysOfPart;
    constructor(request, { store, chunkBytes } = {}) {
        this.#request = request;
        this.#store = store;
        this.#builder = new CubeBuilder(request.includesProject);
        this.#reader = createReader({
            decideDate: (start) => this.#decideDate(start),
            includesVariant: (address) => this.#includesVariant(address),
        });
        this.#chunkBytes = chunkBytes ?? this.#reader.CHUNK_BYTES.value;
    }
    /**
     * Reads a part by the reader's own unpacking. Throws RefusedStream when that is not possible; what was read of
     * it so far stays counted, so everything must then be read anew.
     */
    async read(shape, sink, { onBytes, pause } = {}) {
        const pass = this.#begin(shape, sink);
        const file = new PackedPart(this.#reader, shape.part.path, this.#chunkBytes);
        try {
            for (const _ of file.unpack()) {
                pass.scan();
                this.#putDownMany();
                onBytes?.(file.bytesRead);
                if (pause)
                    await pause();
            }
            return pass.finish();
        }
        finally {
            file.close();
        }
    }
    /** Reads a part that zlib unpacks, or that needs no unpacking. */
    async readByZlib(shape, sink, options) {
        const pass = this.#begin(shape, sink);
        for await (const chunk of unpack(shape.part, options)) {
            this.#push(chunk, pass);
            this.#putDownMany();
        }
        return pass.finish();
    }
    /** What was summed, of all parts; asked once. Throws NoSpaceError. */
    partials() {
        this.#putDown();
        if (this.#builder.held > 0)
            this.#builder.putDown(this.#store?.file);
        this.#store?.file.close();
        const odd = this.#builder.partial();
        const even = harvest(this.#reader, odd.days, this.#batches);
        return cellsOf([odd]) > 0 ? [even, odd] : [even];
    }
    #putDownMany() {
        if (this.#store === undefined)
            return;
        const most = mostToHold(this.#store.most, this.#entriesBefore, this.#builder.days.length);
        if (heldEntries(this.#reader) >= most)
            this.#putDown();
        // Few rows are odd, and their entries are larger.
        if (this.#builder.held >= this.#store.most / 8)
            this.#builder.putDown(this.#store.file);
    }
    #putDown() {
        this.#entriesBefore += heldEntries(this.#reader);
        this.#batches.push(putDown(this.#reader, this.#builder.days.length, this.#store?.file));
    }
    #begin(shape, sink) {
        this.#daysOfPart = new Days(shape.part.window, this.#request, this.#builder);
        return new PartPass(this.#reader, shape, this.#request, this.#builder, sink);
    }
    #push(chunk, pass) {
        const reader = this.#reader;
        const step = this.#chunkBytes;
        for (let from = 0; from < chunk.length; from += step) {
            reader.makeRoom();
            const piece = chunk.subarray(from, from + step);
            new Uint8Array(reader.memory.buffer).set(piece, reader.rawEnd.value);
            reader.setRaw(reader.rawEnd.value + piece.length, reader.RAW.value);
            pass.scan();
        }
    }
    #decideDate(start) {
        const { memory, ANSWER } = this.#reader;
        const text = Buffer.from(memory.buffer, start, DATE_BYTES).toString('latin1');
        const fate = this.#daysOfPart?.decide(text) ?? 'bad';
        const answer = new Uint32Array(memory.buffer, ANSWER.value, 3);
        if (typeof fate === 'string')
            answer[0] = fate === 'outside' ? OUTSIDE : BAD_DATE;
        else
            answer.set([fate.period, fate.index, fate.number]);
    }
    #includesVariant(address) {
        const { includesProject } = this.#request;
        if (includesProject === undefined)
            return true;
        return includesProject(projectAt(new Uint8Array(this.#reader.memory.buffer), address));
    }
}

;// CONCATENATED MODULE: ./lib/usage/fast/thread-work.js







/** How much is read between two messages of progress. */
const thread_work_PROGRESS_BYTES = 2_000_000;
/** Entries of a table that are held in memory at most: 4 MB of cells, 2 MB of durations. */
const thread_work_MOST_ENTRIES = 2 ** 16;
/** The work of one thread: it reads the parts that it is given, one after another, hands over their sums, and copies. */
class ThreadWork {
    #options;
    #file;
    /** Undefined once its sums are handed over. */
    #reader;
    constructor(options) {
        const { request, batchFile } = options;
        this.#options = options;
        this.#file = batchFile === undefined ? undefined : new BatchFile(batchFile);
        this.#reader = new ThreadReader(request, this.#file && { store: { file: this.#file, most: thread_work_MOST_ENTRIES } });
    }
    /** Does what it is told, and sends what came of it, errors too. One order at a time. */
    async take(order) {
        if (order === 'sums')
            await this.#attempt(() => this.#sendSums());
        else if ('index' in order)
            await this.#read(order);
        else if ('share' in order)
            await this.#attempt(() => this.#join(order.share));
        else
            await this.#attempt(() => this.#copy(order));
    }
    /** Closes what is open. */
    close() {
        this.#file?.close();
    }
    async #read(order) {
        const { index } = order;
        const { send, pause, signal } = this.#options;
        try {
            if (this.#reader === undefined)
                throw new Error('A part came behind the last one.');
            const onBytes = seldom((bytesRead) => send({ type: 'progress', index, bytesRead }));
            const result = await readPartFast(this.#reader, order, { onBytes, pause, signal });
            send({ type: 'part', index, result });
        }
        catch (error) {
            send({ type: 'failure', index, failure: failureOf(error) });
        }
    }
    #sendSums() {
        const partials = this.#reader?.partials() ?? [];
        this.#reader = undefined;
        const buffers = partials.flatMap(({ tables }) => PLAIN_TABLES.map((table) => tables[table].words.buffer));
        // Moved, not copied: they are large.
        this.#options.send({ type: 'sums', partials }, buffers);
    }
    #join(order) {
        const share = joinShare(order);
        this.#options.send({ type: 'share', share }, buffersOf(share));
    }
    async #copy({ copies, isLast }) {
        for (const copy of copies)
            await copySegment(copy, this.#options.pause);
        this.#options.send({ type: 'copied', isLast });
    }
    async #attempt(work) {
        try {
            await work();
        }
        catch (error) {
            this.#options.send({ type: 'stopped', failure: failureOf(error) });
        }
    }
}
/** Progress is looked at by people: a message for each chunk would cost more than the reading. */
function seldom(report) {
    let next = 0;
    return (bytesRead) => {
        if (bytesRead < next)
            return;
        next = bytesRead + thread_work_PROGRESS_BYTES;
        report(bytesRead);
    };
}

;// CONCATENATED MODULE: ./lib/usage/fast/main-thread.js


/** How long it reads before it looks after the other threads, in milliseconds: so long one may wait for its next part. */
const TURN_MS = 4;
/**
 * The main thread as one of those that read: it is there already, when others take a tenth of a second to start, and
 * would only wait for them.
 */
class MainThread {
    isMain = true;
    #work;
    #stop = new AbortController();
    #take = () => undefined;
    /** Resolves when it has done what it was given. */
    #done = Promise.resolve();
    /** When its turn is over. */
    #until = 0;
    /** Where `batchFile` is left out, sums stay in memory. */
    constructor(request, batchFile) {
        const { signal } = this.#stop;
        const send = (message) => {
            if (!signal.aborted)
                this.#take(message);
        };
        this.#work = new ThreadWork({ request, batchFile, send, signal, pause: () => this.#pause() });
    }
    listen(take) {
        this.#take = take;
    }
    give(order) {
        this.#done = this.#done
            .then(() => (0,external_node_timers_promises_.setImmediate)())
            .then(() => (this.#stop.signal.aborted ? undefined : this.#work.take(order)));
    }
    /** Never needed: it asks the filter itself. */
    answer() { }
    async end() {
        this.#stop.abort();
        await this.#done;
        this.#work.close();
    }
    async #pause() {
        if (performance.now() < this.#until)
            return;
        await (0,external_node_timers_promises_.setImmediate)();
        this.#stop.signal.throwIfAborted();
        this.#until = performance.now() + TURN_MS;
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/usage/fast/worker-file.js
// The bundler ships the file that is named by the literal `new URL(…, import.meta.url)` and puts its path here. As in
// wasm-file.ts, nothing else stands in this file.
/** The entry of the worker threads: beside this file in lib/, where the build makes one file of it, and in dist/. */
function workerFile() {
    return __webpack_require__.ab + "worker.js";
}

;// CONCATENATED MODULE: ./lib/usage/fast/worker-thread.js


/** A thread of its own. It takes a tenth of a second to start. */
class WorkerThread {
    isMain = false;
    #worker;
    /** Two words: whether the answer to its question has come, and whether it is yes. */
    #answer = new Int32Array(new SharedArrayBuffer(8));
    /** `onError` hears why it stops when that is no message of its own. */
    constructor(request, batchFile, onError) {
        const { period, previous, lenient, includesProject } = request;
        const order = {
            request: { period, previous, lenient },
            asks: includesProject !== undefined,
            answer: this.#answer.buffer,
            batchFile,
        };
        this.#worker = new external_node_worker_threads_.Worker(entry(), {
            workerData: order,
            resourceLimits: { maxYoungGenerationSizeMb: 4 },
        });
        this.#worker.on('error', onError);
    }
    listen(take) {
        this.#worker.on('message', take);
    }
    give(order) {
        this.#worker.postMessage(order);
    }
    answer(isYes) {
        Atomics.store(this.#answer, 1, isYes ? 1 : 0);
        Atomics.store(this.#answer, 0, 1);
        Atomics.notify(this.#answer, 0);
    }
    async end() {
        await this.#worker.terminate();
    }
}
/** The worker's entry, which is TypeScript where this file is. */
function entry() {
    const file = workerFile();
    return import.meta.url.endsWith('.ts') ? new URL(String(file).replace(/\.js$/, '.ts')) : file;
}

;// CONCATENATED MODULE: ./lib/usage/fast/threads.js





/** More threads than this would cost more memory than they bring speed. */
const MAX_THREADS = 8;
/** Below this many bytes of gzip in all, starting threads takes longer than reading. */
const WORTH_THREADS = 4_000_000;
/**
 * Threads for parts of these sizes in bytes: as many as there are processors where that pays, `wanted` of them,
 * whatever the sizes, where it is given.
 */
function threadsFor(request, sizes, wanted) {
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const isWorth = bytes >= WORTH_THREADS || wanted !== undefined;
    return isWorth ? startThreads(request, sizes.length, wanted) : justThisThread(request);
}
/** This thread, which keeps what it sums in memory. */
function justThisThread(request) {
    const main = new MainThread(request);
    const { promise: failed } = Promise.withResolvers();
    return { all: [main], failed, removeFiles: () => undefined, end: () => main.end() };
}
/**
 * Starts threads that read parts of this request, never more than parts; the main thread is one of them. The others
 * take longer to start than it takes to look at the parts' headers, so they are started first.
 */
function startThreads(request, parts, wanted = (0,external_node_os_.availableParallelism)()) {
    const count = Math.max(1, Math.min(wanted, parts, MAX_THREADS));
    const files = Array.from({ length: count }, () => (0,common_files/* tempBeside */.p8)((0,external_node_path_.join)(request.tempDir, 'sums')));
    const { promise: failed, reject } = Promise.withResolvers();
    // Whoever gives the threads work hears of it, however long ago it was.
    failed.catch(() => undefined);
    // Threads that ask for each project would wait for the main thread again and again if it read, too.
    const isMainFree = request.includesProject !== undefined && count > 1;
    const [first, ...others] = files;
    const workers = (isMainFree ? files : others).map((file) => new WorkerThread(request, file, reject));
    const all = isMainFree ? workers : [new MainThread(request, first), ...workers];
    const remove = () => Promise.all(files.map(common_files/* removeFile */.nM));
    let removed;
    return {
        all,
        failed,
        removeFiles: () => {
            removed = remove();
        },
        end: async () => {
            await Promise.all(all.map((thread) => thread.end()));
            await (removed ?? remove());
        },
    };
}

;// CONCATENATED MODULE: ./lib/usage/fast/read-parts.js



/**
 * Reads parts by the compiled reader, on these threads, which it ends; gives what they were counted and add up to.
 * `byZlib` of the parts is set here: when one part can't be unpacked by the reader, everything is read anew, unpacked
 * by zlib.
 *
 * Throws what the reference (part.ts) throws.
 */
async function readPartsFast(parts, request, options, threads) {
    try {
        return await readOnThreads(threads, parts, request, options);
    }
    catch (error) {
        if (!(error instanceof RefusedStream))
            throw error;
        const anew = parts.map((part) => ({ ...part, byZlib: true }));
        options.onAnew?.();
        // Those before have ended; they would count rows twice.
        const others = startThreads(request, parts.length, threads.all.length);
        return await readOnThreads(others, anew, request, options);
    }
}

;// CONCATENATED MODULE: ./lib/usage/merge-names.js





/**
 * Joins the names of partial cubes. Days and projects that no cell uses are left out; other names are only there when
 * a row that counts has them.
 */
function mergeNames(partials) {
    const texts = recordOf(TEXT_DIMENSIONS, (dimension) => mergeTexts(partials.map(({ names }) => names[dimension])));
    const day = mergeTexts(partials.map(({ days }) => days.map(({ day }) => day)), partials.map(usedDays));
    const project = mergeProjects(partials.map(({ variants }) => variants), partials.map(({ variants, tables }) => usedNumbers(tables.groups, 1, variants.length)));
    return {
        names: {
            day: day.names,
            project: project.names,
            ...recordOf(TEXT_DIMENSIONS, (key) => texts[key].names),
        },
        ranks: {
            day: day.ranks,
            project: project.ranks,
            ...recordOf(TEXT_DIMENSIONS, (key) => texts[key].ranks),
        },
    };
}
/** Which of the numbers below `below` stand at this word of the entries' keys. */
function usedNumbers(table, word, below) {
    const isUsed = new Uint8Array(below);
    for (let entry = 0; entry < table.size; entry++)
        isUsed[wordAt(table, entry, word)] = 1;
    return [...isUsed.keys()].filter((number) => isUsed[number] === 1);
}
/** Which of a builder's days have cells. */
function usedDays({ days, batches }) {
    return [...days.keys()].filter((day) => batches.some((batch) => hasCells(batch, day)));
}
function mergeTexts(lists, used) {
    // `sort` without a comparator compares code units: the same order on every machine.
    const names = [...distinct(used === undefined ? lists : [pick(lists, used)])].sort();
    return { names, ranks: rank(lists, names, (name) => name) };
}
/** Brings the variants of each project together under one name. */
function mergeProjects(lists, used) {
    const groups = Map.groupBy(pick(lists, used), projectKey);
    const projects = [...groups].map(([key, variants]) => ({ key, name: joinVariants(variants) }));
    projects.sort((a, b) => compareProjects(a.name, b.name) || compare(a.key, b.key));
    const keys = projects.map(({ key }) => key);
    return { names: projects.map(({ name }) => name), ranks: rank(lists, keys, projectKey) };
}
function pick(lists, used) {
    return used.flatMap((numbers, i) => numbers.map((number) => lists[i]?.[number]));
}
function rank(lists, sorted, keyOf) {
    const places = placesOf(sorted);
    return lists.map((list) => {
        const ranks = new Uint32Array(list.length);
        // An unused name has no place; no cell asks for it.
        for (let i = 0; i < list.length; i++)
            ranks[i] = places.get(keyOf(list[i])) ?? 0;
        return ranks;
    });
}
// Loops without an object an element: there can be hundreds of thousands of names.
/** Where each of the names, which differ, stands among them. */
function placesOf(names) {
    const places = new Map();
    for (let i = 0; i < names.length; i++)
        places.set(names[i], i);
    return places;
}
function distinct(lists) {
    const all = new Set();
    for (const list of lists)
        for (let i = 0; i < list.length; i++)
            all.add(list[i]);
    return all;
}
function compareProjects(a, b) {
    return compare(a.organisation, b.organisation) || compare(a.name, b.name);
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/common/credits.js
var common_credits = __webpack_require__(67979);
;// CONCATENATED MODULE: ./lib/usage/survey.js







/** Looks at the cells of all builders, a day at a time. */
function surveyOf(partials, keys, dimension, reader) {
    const count = keys.names[dimension].length;
    const nameOfGroup = keys.groups.key[dimension];
    const cells = new Uint32Array(count);
    const jobs = new Uint32Array(count);
    countNames(jobs, nameOfGroup);
    const credits = new ExactSums(count);
    let size = 0;
    for (const day of merge_days_daysOfCells(daysOf(partials, keys), keys, reader)) {
        size += day.grouping.size;
        const { size: found, items } = day.grouping;
        const groups = gather(day.memory.words(found), day.groups, items, day.memory);
        countNames(cells, gather(day.memory.words(found), nameOfGroup, groups, day.memory));
        addCredits(day, nameOfGroup, credits);
    }
    return { size, cells, jobs, credits };
}
function countNames(counts, names) {
    for (let i = 0; i < names.length; i++) {
        const name = names[i];
        counts[name] = counts[name] + 1;
    }
}
function addCredits({ cells, rareCredits, groups }, nameOfGroup, credits) {
    const starts = startsOf(cells);
    const places = CELL_KINDS.map(placeOfKind);
    for (const [which, table] of cells.entries()) {
        const start = starts[which];
        for (let entry = 0; entry < table.size; entry++) {
            const name = nameOfGroup[groups[start + entry]];
            const at = sumsAt(table, entry);
            for (const place of places)
                credits.add(name, table.sums, at + place);
        }
        const rare = rareCredits[which];
        for (let entry = 0; rare !== undefined && entry < rare.size; entry++) {
            const name = nameOfGroup[groups[start + wordAt(rare, entry, 0)]];
            credits.add(name, rare.sums, sumsAt(rare, entry));
        }
    }
}
/** Below this a sum of doubles is exact whatever is added once more. */
const CARRIED_FROM = 2 ** 52;
/** A sum of credits for each name, exact however large: in doubles, and in big integers what these can't hold. */
class ExactSums {
    #whole;
    #micro;
    #carried = new Map();
    constructor(count) {
        this.#whole = new Float64Array(count);
        this.#micro = new Float64Array(count);
    }
    /** Adds whole credits and, behind them, micro-credits. */
    add(name, sums, at) {
        this.#whole[name] = this.#whole[name] + sums[at];
        this.#micro[name] = this.#micro[name] + sums[at + 1];
        if (Math.abs(this.#whole[name]) >= CARRIED_FROM || Math.abs(this.#micro[name]) >= CARRIED_FROM) {
            this.#carry(name);
        }
    }
    /** Names by their credits, the most first; ties in the order of the names. */
    order() {
        return [...this.#whole.keys()].sort((a, b) => this.#compare(b, a) || a - b);
    }
    #compare(a, b) {
        if (this.#carried.size > 0)
            return survey_compare(this.#exact(a), this.#exact(b));
        return this.#wholeOf(a) - this.#wholeOf(b) || this.#restOf(a) - this.#restOf(b);
    }
    /** Whole credits, those among the micro-credits too; and the micro-credits that are left, 0 or more. */
    #wholeOf(name) {
        return this.#whole[name] + Math.floor(this.#micro[name] / common_credits/* MICRO */.T);
    }
    #restOf(name) {
        const micro = this.#micro[name];
        return micro - Math.floor(micro / common_credits/* MICRO */.T) * common_credits/* MICRO */.T;
    }
    #exact(name) {
        const rest = (0,credit_column/* microCredits */.nY)(this.#whole[name], this.#micro[name]);
        return (this.#carried.get(name) ?? 0n) + rest;
    }
    #carry(name) {
        this.#carried.set(name, this.#exact(name));
        this.#whole[name] = 0;
        this.#micro[name] = 0;
    }
}
function survey_compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/usage/fold.js




const CUBE_LIMITS = { cells: 1_000_000, jobs: 20_000 };
/** The name that folded jobs and workflows get. */
const OTHER = '(other)';
/** What is folded, in this order; never a day, a project or a status. */
const FOLDED = ['job', 'workflow'];
/**
 * Part of the cells and jobs that kept names may have, the next one when that was too much: the rest is for the missing name
 * and for what the folded ones come to.
 */
const KEPT_SHARES = [0.75, 0.25, 0];
/**
 * Folds names where there are more cells or jobs than `limits` has room for: jobs first, by name, those of the fewest
 * credits (both periods together; ties by name), then workflows. The jobs with the most credits keep their names as
 * long as they take at most three quarters of that room (or less, when that is not enough). A missing name stays
 * missing. Nothing but names changes, so all totals stay exact; and it depends on the rows alone, not on the builders
 * that counted them. Gives the keys, and how many cells there are then.
 */
function foldNames(partials, keys, limits, reader) {
    let folded = keys;
    for (const [dimension, share] of FOLDED.flatMap((name) => KEPT_SHARES.map((part) => [name, part]))) {
        const survey = surveyOf(partials, folded, dimension, reader);
        if (survey.size <= limits.cells && folded.groups.size <= limits.jobs) {
            return { keys: folded, cells: survey.size };
        }
        const room = { cells: share * limits.cells, jobs: share * limits.jobs };
        const kept = keptNames(folded.names[dimension], survey, room);
        folded = joinKeys(partials, renameOthers(folded, dimension, kept), reader.memory);
    }
    return { keys: folded, cells: cellsOf(partials) };
}
/** Which names stay: those of the most credits that there is room for. */
function keptNames(names, survey, room) {
    const kept = new Set(['', OTHER]);
    const used = { cells: 0, jobs: 0 };
    for (const name of survey.credits.order()) {
        const text = names[name];
        if (kept.has(text))
            continue;
        used.cells += survey.cells[name];
        used.jobs += survey.jobs[name];
        if (used.cells > room.cells || used.jobs > room.jobs)
            break;
        kept.add(text);
    }
    return kept;
}
/** The same names without those that are not kept; these lead to OTHER. */
function renameOthers({ names, ranks }, dimension, kept) {
    const before = names[dimension];
    const after = [...new Set(before.map((name) => (kept.has(name) ? name : OTHER)))].sort();
    const places = placesOf(after);
    const moved = before.map((name) => places.get(kept.has(name) ? name : OTHER) ?? 0);
    const renamed = ranks[dimension].map((rank) => rank.map((place) => moved[place] ?? 0));
    return { names: { ...names, [dimension]: after }, ranks: { ...ranks, [dimension]: renamed } };
}

;// CONCATENATED MODULE: ./lib/usage/merge-cubes.js











/**
 * Joins what several builders summed into one Cube. Sums are exact. Names are sorted, and cells by period and
 * then by DIMENSIONS, so the Cube depends on the rows alone, not on the parts, the builders or their order.
 * Beyond the limits, small jobs and workflows are folded; see `foldNames`.
 *
 * Throws DamagedDataError for credits beyond what can be counted exactly, NoSpaceError when what was put down can't be
 * read back.
 */
function mergeCubes(partials, limits = CUBE_LIMITS) {
    const reader = new BatchReader();
    try {
        const { keys, cells } = joinCells(partials, limits, reader);
        return cubeOf(partials, keys, cells, joinTimes(partials, keys, reader));
    }
    finally {
        reader.close();
    }
}
/** The same Cube, of which another thread joins a share at the same time. Throws what it throws, too. */
async function mergeTogether(partials, helper, limits = CUBE_LIMITS) {
    const reader = new BatchReader();
    try {
        const keys = joinKeys(partials, mergeNames(partials), reader.memory);
        if (keys.groups.size <= limits.jobs) {
            const days = daysOf(partials, keys);
            const own = ownDays(days, partials);
            const batches = partials.map((partial) => partial.batches);
            const most = limits.cells;
            const share = helper.join({ days: days.slice(own), keys, batches, most });
            // Where the own days fail first, nobody asks for it any more.
            share.catch(() => undefined);
            const columns = new CellColumns(keys, Math.min(cellsIn(days), most));
            const isFew = addDays(columns, days.slice(0, own), reader, most);
            const { cells, times } = await share;
            if (isFew && cells !== undefined && columns.size + cells.size <= most) {
                columns.append(cells);
                return cubeOf(partials, keys, columns.measures(), times);
            }
        }
    }
    finally {
        reader.close();
    }
    return mergeCubes(partials, limits);
}
/** A cell takes about twice as long as a duration. */
const DURATIONS_A_CELL = 2;
/** How many of the days, the first ones, are as much work as the other days and all durations. */
function ownDays(days, partials) {
    const durations = partials
        .flatMap(({ batches }) => batches.flatMap(({ runTime, queueTime }) => [runTime, queueTime]))
        .reduce((sum, { starts }) => sum + (starts.at(-1) ?? 0), 0);
    const half = (cellsIn(days) + durations / DURATIONS_A_CELL) / 2;
    let count = 0;
    for (let cells = 0; count < days.length && cells < half; count++)
        cells += days[count]?.cells ?? 0;
    return count;
}
function cubeOf(partials, { names }, cells, { runTime, queueTime }) {
    const side = recordOf(usage_cube/* SIDE_DIMENSIONS */.e7, (dimension) => mergeSides(partials.map((partial) => partial.side[dimension])));
    return { ...cells, names, side, runTime, queueTime };
}
/** The keys and the cells, folded where there are too many of either. */
function joinCells(partials, limits, reader) {
    const keys = joinKeys(partials, mergeNames(partials), reader.memory);
    const isFew = keys.groups.size <= limits.jobs;
    const cells = isFew ? mergeCells(partials, keys, reader, limits.cells) : undefined;
    if (cells !== undefined)
        return { keys, cells };
    const folded = foldNames(partials, keys, limits, reader);
    const fewer = mergeCells(partials, folded.keys, reader, folded.cells);
    if (fewer === undefined)
        throw new Error('There are more cells than were counted.');
    return { keys: folded.keys, cells: fewer };
}

;// CONCATENATED MODULE: ./lib/usage/headers.js








/**
 * Reads the header line of a part, and no more of the part than that takes. undefined for a part that unpacks to
 * nothing.
 *
 * Throws DamagedPartError when the part is damaged, or neither gzip nor a usage export; DamagedDataError when its
 * header can't be used.
 */
async function readPartHeader(part, signal) {
    signal?.throwIfAborted();
    try {
        const cells = recordInFront(part) ?? (await firstRecord(part, signal));
        return cells && (0,usage_columns/* readHeader */.ay)(cells, part.label);
    }
    catch (error) {
        throw await explain(error, part, signal);
    }
}
/**
 * The header of a gzip file whose first bytes hold all of it, as nearly all do, without waiting for anything: reading
 * can't begin before. undefined for any other file, and for whatever is wrong with it.
 */
function recordInFront(part) {
    const search = new HeaderSearch(part);
    try {
        const front = frontOf(part.path);
        search.look((0,external_node_zlib_.gunzipSync)(front, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }));
    }
    catch {
        return undefined;
    }
    return search.cells;
}
/** Enough for a thousand columns. */
const FRONT_BYTES = 8192;
function frontOf(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const bytes = new Uint8Array(FRONT_BYTES);
        return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, FRONT_BYTES, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function firstRecord(part, signal) {
    const search = new HeaderSearch(part);
    for await (const chunk of unpack(part, { signal, chunkBytes: headers_CHUNK_BYTES })) {
        search.look(chunk);
        if (search.cells !== undefined)
            return search.cells;
    }
    search.end();
    return search.cells;
}
/** A header line is a few thousand bytes. */
const STEP_BYTES = 4096;
const headers_CHUNK_BYTES = 16 * 1024;
/** Looks for the first record among a part's bytes. */
class HeaderSearch {
    #handler = new FirstRecord();
    #scanner;
    constructor({ label }) {
        this.#scanner = new Scanner(label, this.#handler);
    }
    /** The fields of the header, once it was found. */
    get cells() {
        return this.#handler.cells;
    }
    /** Looks at more bytes. The scanner reads all that it gets, rows too: so it gets no more than it needs. */
    look(bytes) {
        for (let from = 0; from < bytes.length && this.cells === undefined; from += STEP_BYTES) {
            this.#scanner.push(bytes.subarray(from, from + STEP_BYTES));
        }
    }
    /** There are no more bytes. */
    end() {
        this.#scanner.end();
    }
}
class FirstRecord {
    cells;
    header(record) {
        const field = new Field();
        this.cells = Array.from({ length: record.count }, (_, i) => {
            field.read(record, i);
            return field.text();
        });
    }
    row() {
        // The rows are read later, when the columns of all parts are known.
    }
    malformed() {
        // As above.
    }
}
/** Plain bytes without a header are something else, wherever they end: an error page, say. */
async function explain(error, part, signal) {
    if (!(error instanceof errors/* DamagedDataError */.kY) || (await isGzip(part))) {
        return await preferDamage(error, part, { signal });
    }
    return new DamagedPartError(part, `${part.label} is neither gzip nor a usage export's CSV. ${error.message}`);
}

;// CONCATENATED MODULE: ./lib/usage/open-parts.js

/** Looks at the header of every distinct part, so that all columns are known before the first row is written. */
async function openParts(request, distinct) {
    const parts = [];
    for (const { part, bytes } of distinct) {
        const header = await readPartHeader(part, request.signal);
        // Without a header there is nothing in the part, and nothing missing from it.
        if (header !== undefined)
            parts.push({ part, bytes, header });
    }
    return { parts, repeated: request.parts.length - distinct.length };
}

;// CONCATENATED MODULE: ./lib/usage/part.js




/** Clean bytes that are worth a write. */
const FLUSH_BYTES = 256 * 1024;
/**
 * Reads one part from end to end: each row goes to the segment and to the sorter, if it is the period's, and into
 * the builder.
 *
 * What it added counts only when it returns. Throws what `unpack` and the scanner throw, DamagedDataError for a
 * malformed record or a bad value unless `lenient`, and NoSpaceError when a file can't be written.
 */
async function readPart(task, request, builder, options) {
    const { part, segment, sortTarget } = task;
    const isWriting = segment !== undefined || sortTarget !== undefined;
    const sorter = sortTarget && new RowSorter(sortTarget);
    try {
        const rows = new PartRows({ ...task, isWriting }, request, builder);
        const scanner = new Scanner(part.label, rows);
        const send = async () => {
            const clean = rows.clean.take();
            sorter?.write(clean);
            await segment?.append(clean);
        };
        for await (const chunk of unpack(part, options)) {
            scanner.push(chunk);
            // Nothing more is unpacked until the disk has taken these bytes.
            if (rows.clean.length >= FLUSH_BYTES)
                await send();
        }
        scanner.end();
        await send();
        return { tally: rows.tally, shelves: sorter?.finish() ?? [] };
    }
    catch (error) {
        throw await preferDamage(error, part, options);
    }
    finally {
        sorter?.close();
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/usage/repeated.js




/** The parts without those that repeat an earlier one of the same window byte for byte, in order. */
async function dropRepeated(parts) {
    const sized = parts.map(sizeOf);
    const groups = Map.groupBy(sized, ({ part, bytes }) => `${bytes} ${(0,common_day/* formatPeriod */.dH)(part.window)}`);
    const seen = new Set();
    const kept = [];
    for (const entry of sized) {
        const key = `${entry.bytes} ${(0,common_day/* formatPeriod */.dH)(entry.part.window)}`;
        // A part that shares its size with no other is like no other; hashing it would read it for nothing.
        const content = (groups.get(key) ?? []).length > 1 ? `${key} ${await repeated_hashOf(entry.part)}` : key;
        if (!seen.has(content))
            kept.push(entry);
        seen.add(content);
    }
    return kept;
}
/** Without waiting: what starts with the sizes then starts before anything else keeps this thread. */
function sizeOf(part) {
    try {
        return { part, bytes: (0,external_node_fs_.statSync)(part.path).size };
    }
    catch (error) {
        throw readError(error, part);
    }
}
async function repeated_hashOf(part) {
    // Taken when it is needed, which is hardly ever: it is 8 ms of a start.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256');
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(part.path), hash);
    }
    catch (error) {
        throw readError(error, part);
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/usage/temp-file.js



/** A file under a temporary name until it is published. Every error of the disk is a NoSpaceError that names `path`. */
class TempFile {
    /** The name that the file is meant for; it need not get it. */
    path;
    /** Where the file is until then. */
    temp;
    #file;
    #isOpen = true;
    #written = 0;
    constructor(path, temp, file) {
        this.path = path;
        this.temp = temp;
        this.#file = file;
    }
    /** Opens a new temporary file for `path`, in `folder` on the same file system. */
    static async create(path, folder = (0,external_node_path_.dirname)(path)) {
        const temp = (0,common_files/* tempBeside */.p8)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)));
        return new TempFile(path, temp, await guard(path, (0,promises_.open)(temp, 'wx')));
    }
    /** Bytes appended so far. */
    get written() {
        return this.#written;
    }
    async append(bytes) {
        if (bytes.length > 0)
            await guard(this.path, this.#file.appendFile(bytes));
        this.#written += bytes.length;
    }
    /** Ends the file, at `length` bytes; it stays open, and under its temporary name. */
    async finish(length) {
        if (length !== undefined)
            await guard(this.path, this.#file.truncate(length));
    }
    /** Waits until the disk has the bytes. */
    async force() {
        await guard(this.path, this.#file.sync());
    }
    async close() {
        if (!this.#isOpen)
            return;
        this.#isOpen = false;
        await guard(this.path, this.#file.close());
    }
    /** Gives the finished file the name it is meant for. */
    async publish() {
        await this.close();
        await guard(this.path, (0,common_files/* publish */.mk)(this.temp, this.path));
    }
    /** Closes and removes the temporary file; does nothing that could hide an earlier error. */
    async discard() {
        await this.close().catch(() => undefined);
        await (0,common_files/* removeFile */.nM)(this.temp);
    }
}
async function guard(path, work) {
    try {
        return await work;
    }
    catch (error) {
        throw (0,common_files/* diskError */.wO)(error, path);
    }
}

;// CONCATENATED MODULE: ./lib/usage/merged-file.js





/**
 * merged.csv while it is made. Parts may be read in any order: a part's rows go straight to their place once the
 * sizes of all parts before it are known, and until then to a segment, which is copied to that place by whoever takes
 * the copy. Everything is temporary until `publish`.
 */
class MergedFile {
    #path;
    #folder;
    #merged;
    #offsets;
    /** Names of segments that may exist, by part. */
    #segments = [];
    #extents = [];
    /** Parts whose place and size are known. */
    #placed = 0;
    /** Copies that nobody has taken. */
    #copies = [];
    constructor(path, folder, merged, parts) {
        this.#path = path;
        this.#folder = folder;
        this.#merged = merged;
        this.#offsets = new Offsets(new SharedArrayBuffer(Offsets.bytesFor(parts + 1)));
        this.#offsets.set(0, merged.written);
    }
    /** Makes the temporary file, in `folder` on the same file system, and writes the header. */
    static async create(path, folder, columns, parts) {
        const header = new CleanWriter();
        header.writeTexts(columns);
        const merged = await TempFile.create(path, folder);
        try {
            await merged.append(header.take());
        }
        catch (error) {
            await merged.discard();
            throw error;
        }
        return new MergedFile(path, folder, merged, parts);
    }
    /** The file itself, for who appends the parts' rows in order. */
    get file() {
        return this.#merged;
    }
    /** Where a part's rows go that is read while others are. */
    target(index) {
        this.#segments[index] ??= (0,common_files/* tempBeside */.p8)((0,external_node_path_.join)(this.#folder, (0,external_node_path_.basename)(this.#path)));
        return {
            path: this.#path,
            segment: this.#segments[index],
            merged: this.#merged.temp,
            offsets: this.#offsets.buffer,
            index,
        };
    }
    /** All parts are read once more, by threads that were not there before: nothing that those did counts. */
    startAnew() {
        this.#extents = [];
        this.#copies = [];
        while (this.#placed > 0)
            this.#offsets.forget(this.#placed--);
    }
    /** A part is finished. */
    add(index, extent) {
        this.#extents[index] = extent;
        for (;;) {
            const next = this.#placed;
            const done = this.#extents[next];
            if (done === undefined)
                return;
            const offset = this.#offsets.get(next) ?? 0;
            this.#offsets.set(next + 1, offset + done.bytes);
            this.#placed++;
            this.#addCopy(next, done.inSegment, offset);
        }
    }
    /** The next copy that can be made and that nobody has taken, if more than `spare` bytes wait to be copied. */
    takeCopy(spare = 0) {
        const waiting = this.#copies.reduce((sum, { bytes }) => sum + bytes, 0);
        return waiting > spare ? this.#copies.shift() : undefined;
    }
    /** Ends the file. All parts must have been added, and all copies made. */
    async finish() {
        await this.#merged.finish(this.#offsets.get(this.#placed));
    }
    /** Waits until the disk has all of it. */
    async force() {
        await this.#merged.force();
    }
    /** Gives the finished file its name. */
    async publish() {
        await this.#merged.publish();
    }
    /** Removes what is still temporary. */
    async discard() {
        await Promise.all(this.#segments.map(common_files/* removeFile */.nM));
        await this.#merged.discard();
    }
    #addCopy(index, bytes, offset) {
        const segment = this.#segments[index];
        if (bytes === 0 || segment === undefined)
            return;
        this.#copies.push({ path: this.#path, segment, merged: this.#merged.temp, offset, bytes });
    }
}

;// CONCATENATED MODULE: ./lib/usage/targets.js

/** Opens what the request asks for. Throws NoSpaceError. */
async function openTargets(request, columns, parts) {
    const { mergedPath, tempDir, parquet } = request;
    return {
        parquet: parquet && (await openParquet(parquet.root, tempDir, columns)),
        merged: mergedPath === undefined ? undefined : await MergedFile.create(mergedPath, tempDir, columns, parts),
    };
}
/** The writer is loaded for those who want it. */
async function openParquet(root, tempDir, columns) {
    const { ParquetFiles } = await __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 19975));
    return new ParquetFiles(root, tempDir, columns);
}
/**
 * Gives everything its name once all rows are `copied`, and the disk has them where that `isForced`. Removes all of it
 * when that fails. Throws NoSpaceError.
 */
async function publishTargets(targets, copied, isForced) {
    const { merged, parquet } = targets;
    try {
        await copied;
        await merged?.finish();
        if (isForced)
            await merged?.force();
        if (isForced)
            await parquet?.force();
        await merged?.publish();
        await parquet?.publish();
    }
    finally {
        await discardTargets(targets);
    }
}
/** Removes what has not been published. */
async function discardTargets({ merged, parquet }) {
    await merged?.discard();
    await parquet?.discard();
}

;// CONCATENATED MODULE: ./lib/usage/read.js













/**
 * Reads all parts in one pass: checks every row, writes merged.csv, fills the Cube. The same rows give the same
 * Cube in any order and any split into parts; merged.csv has them in the order of the parts.
 *
 * merged.csv appears only when every part is whole, and Parquet files behind it, one after the other. On any error
 * nothing unfinished is left behind; where it comes between two files, those before it stay, each of them whole. Throws
 * DamagedPartError for a part that may be fetched again, DamagedDataError for data that breaks the contract,
 * NoSpaceError for disks and permissions, and the signal's reason.
 */
async function readUsage(request, options = {}) {
    const result = await readUsageEarly(request, options);
    await result.published;
    return result;
}
/**
 * As `readUsage`, but it does not wait for the disk: there is enough to do with the Cube until `published` resolves.
 * That rejects with NoSpaceError when the disk fails, and then nothing unfinished is left behind.
 */
async function readUsageEarly(request, options = {}) {
    const distinct = await dropRepeated(request.parts);
    const threads = startEarly(request, distinct, options);
    let targets;
    try {
        const opened = await openParts(request, distinct);
        const columns = (0,usage_columns/* unionOf */.Z6)(opened.parts.map(({ header }) => header));
        targets = await openTargets(request, columns, opened.parts.length);
        return await readInto(targets, opened, columns, request, { ...options, threads });
    }
    catch (error) {
        await threads?.end();
        if (targets)
            await discardTargets(targets);
        throw error;
    }
}
/** The threads need about as long to start as everything does that comes before their first part. */
function startEarly(request, parts, { byReference, workers }) {
    if (byReference === true)
        return undefined;
    const sizes = parts.map(({ bytes }) => bytes);
    return threadsFor(request, sizes, workers);
}
async function readInto(targets, opened, columns, request, options) {
    const rows = await readRows(request, opened.parts, columns, targets, options);
    const { copied } = rows;
    try {
        const tally = sumTallies(rows.tallies);
        const cube = await join(rows, () => checkDays(tally, request));
        rows.forget();
        const parquet = await writeParquet(targets, copied, request);
        const published = publishTargets(targets, copied, options.isForced ?? true);
        // Who waits for it hears of the error.
        published.catch(() => undefined);
        return { cube, counts: countsOf(opened, tally), parquet, published };
    }
    catch (error) {
        await copied.catch(() => undefined);
        throw error;
    }
}
/** Joins what the rows add up to, unless a check says that this is of no use. */
async function join({ partials, helper }, check) {
    try {
        check();
        return helper ? await mergeTogether(partials, helper) : mergeCubes(partials);
    }
    finally {
        helper?.release();
    }
}
/** The rows are sorted by the threads that read, and written by others: those have ended before these begin. */
async function writeParquet({ parquet }, copied, request) {
    if (parquet === undefined)
        return undefined;
    await copied;
    return await parquet.finish(request.signal, request.parquet?.onRows);
}
async function readRows(request, parts, columns, targets, { threads, spareBytes }) {
    const isByReader = threads !== undefined && columns.length <= MAX_TARGETS;
    if (isByReader)
        return await readByReader(request, parts, columns, targets, threads, spareBytes);
    await threads?.end();
    return await readByReference(request, parts, columns, targets);
}
/** Reads by the compiled reader, on these threads. */
function readByReader(request, parts, columns, { merged, parquet }, threads, spareBytes) {
    const orders = [];
    for (const [index, { part, bytes, header }] of parts.entries()) {
        const target = merged?.target(index);
        const sortTarget = parquet?.target(index);
        const isWriting = target !== undefined || sortTarget !== undefined;
        const shape = { part, header, columns, isWriting };
        orders.push({ index, bytes, shape, target, sortTarget, byZlib: false });
    }
    const { signal, onProgress } = request;
    const onPart = (index, { extent, shelves }) => {
        merged?.add(index, extent);
        parquet?.add(index, shelves);
    };
    const onAnew = () => merged?.startAnew();
    const takeCopy = (spare) => merged?.takeCopy(spare);
    return readPartsFast(orders, request, { signal, onProgress, onPart, onAnew, takeCopy, spareBytes }, threads);
}
/** Reads part after part by the plain TypeScript of part.ts. */
async function readByReference(request, parts, columns, { merged, parquet }) {
    const builder = new CubeBuilder(request.includesProject);
    const tallies = [];
    let bytesBefore = 0;
    for (const [index, { part, bytes, header }] of parts.entries()) {
        const written = merged?.file.written ?? 0;
        const onBytes = (read) => request.onProgress?.(bytesBefore + read);
        const options = { signal: request.signal, onBytes };
        const task = { part, header, columns, segment: merged?.file, sortTarget: parquet?.target(index) };
        const { tally, shelves } = await readPart(task, request, builder, options);
        tallies.push(tally);
        parquet?.add(index, shelves);
        merged?.add(index, { bytes: merged.file.written - written, inSegment: 0 });
        bytesBefore += bytes;
    }
    const forget = () => undefined;
    return { tallies, partials: [builder.partial()], forget, copied: Promise.resolve() };
}
/** Rows of other days alone are no empty period: they come from an export that was made for other days. */
function checkDays({ read, period, previous, outsideDays }, request) {
    if (outsideDays === 0 || period + previous > 0)
        return;
    throw new errors/* DamagedDataError */.kY(`None of the ${read} rows that CircleCI sent is of ${(0,common_day/* formatPeriod */.dH)(request.period)}: ${outsideDays} are of other days. Most likely an id in export-job-ids has the wrong days in front of it; correct it, or remove export-job-ids and the state folder to make a new export.`);
}
function countsOf({ parts, repeated }, tally) {
    const headers = parts.map(({ header }) => header);
    return {
        ...tally,
        badValues: badValuesOf(tally),
        missingColumns: (0,usage_columns/* missingColumns */.Q6)(headers),
        unknownColumns: (0,usage_columns/* unknownColumns */.s1)(headers),
        repeatedParts: repeated,
    };
}

;// CONCATENATED MODULE: ./lib/circleci/read-export.js



/** A part that arrives damaged is fetched again this often before the run fails. */
const REFETCHES = 2;
/**
 * Reads all parts of an export. Damage in the parts that are the previous period's alone costs the comparison, not
 * the run.
 * @throws what `readUsageEarly` throws.
 */
async function readExport(exported, request, log) {
    try {
        return { ...(await readParts(exported, request, log)), exported };
    }
    catch (error) {
        const alone = withoutComparison(exported, (0,errors/* messageOf */.bD)(error));
        if (!(error instanceof errors/* DamagedDataError */.kY) || alone === undefined)
            throw error;
        log.warn(`There is no comparison. ${alone.comparisonNote}`);
        return { ...(await readParts(alone, request, log)), exported: alone };
    }
}
/** The export without the parts of the previous period; undefined when it has none of their own. */
function withoutComparison(exported, why) {
    const parts = exported.parts.filter(({ role }) => role !== 'previous');
    if (parts.length === exported.parts.length)
        return undefined;
    return { ...exported, parts, previous: null, comparisonNote: why };
}
/**
 * A part whose gzip turns out to be damaged is fetched again and everything is read anew, so that the gzip of a
 * whole export is verified once, while it is read.
 */
async function readParts(exported, request, log) {
    const refetches = new Map();
    for (;;) {
        try {
            return await readUsageEarly({ ...request, parts: exported.parts, previous: exported.previous });
        }
        catch (error) {
            if (!(error instanceof DamagedPartError))
                throw error;
            const count = (refetches.get(error.part.path) ?? 0) + 1;
            if (count > REFETCHES)
                throw error;
            refetches.set(error.part.path, count);
            log.warn(`${error.message} Fetching it again.`);
            await exported.refetch(error.part);
        }
    }
}

// EXTERNAL MODULE: ./lib/config/project-glob.js
var project_glob = __webpack_require__(74834);
;// CONCATENATED MODULE: ./lib/config/project-filter.js

/**
 * Globs with `!` exclude, wherever they stand in the list; with only such globs, every other project counts.
 * @throws RangeError when a glob is longer than MAX_GLOB_LENGTH.
 */
function createProjectFilter(globs) {
    const excluded = globs.filter(excludes).map((glob) => (0,project_glob/* compileProjectGlob */.d)(glob.slice(1)));
    const included = globs.filter((glob) => !excludes(glob)).map(project_glob/* compileProjectGlob */.d);
    const asked = new Map();
    return {
        globs,
        includes(project) {
            asked.set(JSON.stringify([project.name, project.organisation]), project);
            return ((included.length === 0 || included.some((matches) => matches(project))) &&
                !excluded.some((matches) => matches(project)));
        },
        projects: () => [...asked].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, project]) => project),
    };
}
/** The globs, without their `!`, that match none of these projects: they may be misspelt. */
function unmatchedGlobs(globs, projects) {
    return globs
        .map((glob) => (excludes(glob) ? glob.slice(1) : glob))
        .filter((glob) => !projects.some((0,project_glob/* compileProjectGlob */.d)(glob)));
}
function excludes(glob) {
    return glob.startsWith('!');
}

// EXTERNAL MODULE: ./lib/config/teams.js
var config_teams = __webpack_require__(82920);
// EXTERNAL MODULE: ./lib/deliver/datadog/answer.js
var datadog_answer = __webpack_require__(24204);
// EXTERNAL MODULE: ./lib/common/escape/markdown.js
var markdown = __webpack_require__(67736);
// EXTERNAL MODULE: ./lib/render/charts/charts.js + 9 modules
var charts_charts = __webpack_require__(11208);
// EXTERNAL MODULE: ./lib/report/cost-rows.js
var cost_rows = __webpack_require__(23163);
// EXTERNAL MODULE: ./lib/common/escape/spreadsheet.js
var spreadsheet = __webpack_require__(74999);
// EXTERNAL MODULE: ./lib/report/money.js
var report_money = __webpack_require__(55294);
// EXTERNAL MODULE: ./lib/render/kinds.js
var kinds = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/render/costs/cost-file.js
var cost_file = __webpack_require__(20011);
// EXTERNAL MODULE: ./lib/render/costs/describe.js
var describe = __webpack_require__(20992);
;// CONCATENATED MODULE: ./lib/render/costs/cbf.js





/** Keys of `tagsOf` that a row by project has. */
const TAGS = ['organization', 'project', 'executor', 'resource_class', 'credit_type', 'team'];
const HEADER = [
    'lineitem/type',
    'lineitem/description',
    'time/usage_start',
    'resource/id',
    'resource/service',
    'resource/account',
    'resource/usage_family',
    'action/usage_type',
    'usage/amount',
    'usage/units',
    'cost/cost',
    ...TAGS.map((tag) => `resource/tag:${tag}`),
];
/**
 * cbf.csv: the Common Bill Format of CloudZero, a row for each day, project, machine and kind of credits. CloudZero
 * takes a whole day's charge at its start, and asks for a resource where there are tags.
 */
function cbfCsv(rows, { money }) {
    return (0,cost_file/* inPieces */.x)(cbfLines(rows, money));
}
function* cbfLines(rows, money) {
    yield `${HEADER.join(',')}\n`;
    for (const row of rows)
        yield `${cbf_cellsOf(row, money).map(spreadsheet/* csvCell */.rK).join(',')}\n`;
}
function cbf_cellsOf(row, money) {
    const tags = (0,describe/* tagsOf */.Fg)(row);
    return [
        'Usage',
        (0,describe/* describeCost */.P9)(row),
        `${row.day}T00:00:00Z`,
        row.project.id || row.kind,
        cost_file/* PROVIDER */.S,
        row.project.organisation,
        kinds/* KIND_NAMES */.k[row.kind],
        [row.executor, row.resourceClass].filter(Boolean).join(' '),
        (0,report_money/* exactCredits */.IO)(row.microCredits),
        'credits',
        (0,describe/* effectiveCost */.JH)(row, money),
        ...TAGS.map((tag) => tags[tag] ?? ''),
    ];
}

// EXTERNAL MODULE: ./lib/render/costs/custom-costs.js
var custom_costs = __webpack_require__(33513);
;// CONCATENATED MODULE: ./lib/render/costs/focus.js






/**
 * focus.csv: the FinOps Open Cost and Usage Specification, a row for each day, job and kind of credits. Usage is priced
 * in credits, a virtual currency that was paid for before; see docs/figures.md for the meaning of each cost.
 */
function focusCsv(rows, context, options) {
    return (0,cost_file/* inPieces */.x)(focusLines(rows, { ...context, ...options }));
}
function* focusLines(rows, context) {
    const columns = COLUMNS.filter(({ versions }) => versions?.includes(context.version) ?? true);
    yield `${columns.map(({ name }) => name).join(',')}\n`;
    for (const row of rows)
        yield `${columns.map(({ value }) => (0,spreadsheet/* csvCell */.rK)(value(row, context))).join(',')}\n`;
}
/** The price of CircleCI's list, in USD a credit; in other currencies there is none to go by but one's own. */
const LIST_PRICE = 0.0006;
const COLUMNS = [
    {
        name: 'BilledCost',
        value: (row, { basis, money }) => (basis === 'billed' ? '0' : (0,describe/* effectiveCost */.JH)(row, money)),
    },
    { name: 'BillingAccountId', value: (_, { account }) => account.id },
    { name: 'BillingAccountName', value: (_, { account }) => account.name },
    { name: 'BillingCurrency', value: (_, { money }) => money.currency },
    { name: 'BillingPeriodEnd', value: ({ day }) => midnight(firstOfNextMonth(day)) },
    { name: 'BillingPeriodStart', value: ({ day }) => midnight(`${day.slice(0, 7)}-01`) },
    { name: 'ChargeCategory', value: () => 'Usage' },
    { name: 'ChargeClass', value: () => '' },
    { name: 'ChargeDescription', value: describe/* describeCost */.P9 },
    { name: 'ChargeFrequency', value: () => 'Usage-Based' },
    { name: 'ChargePeriodEnd', value: ({ day }) => midnight((0,common_day/* addDays */.fi)(day, 1)) },
    { name: 'ChargePeriodStart', value: ({ day }) => midnight(day) },
    {
        name: 'ConsumedQuantity',
        value: (row) => (isTimed(row) ? String(row.seconds) : (0,report_money/* exactCredits */.IO)(row.microCredits)),
    },
    { name: 'ConsumedUnit', value: (row) => (isTimed(row) ? 'Seconds' : 'Credits') },
    {
        name: 'ContractedCost',
        value: ({ microCredits }, { money }) => (0,report_money/* exactCost */.bp)(microCredits, money.creditPrice),
    },
    { name: 'ContractedUnitPrice', value: (_, { money }) => (0,report_money/* exactPrice */.VM)(money.creditPrice) },
    { name: 'EffectiveCost', value: (row, { money }) => (0,describe/* effectiveCost */.JH)(row, money) },
    { name: 'HostProviderName', versions: ['1.3', '1.4'], value: () => cost_file/* PROVIDER */.S },
    { name: 'InvoiceIssuerName', value: () => cost_file/* PROVIDER */.S },
    { name: 'ListCost', value: ({ microCredits }, { money }) => (0,report_money/* exactCost */.bp)(microCredits, listPrice(money)) },
    { name: 'ListUnitPrice', value: (_, { money }) => (0,report_money/* exactPrice */.VM)(listPrice(money)) },
    { name: 'PricingCategory', value: () => 'Standard' },
    { name: 'PricingCurrency', value: () => 'Credits' },
    { name: 'PricingCurrencyContractedUnitPrice', value: () => '1' },
    { name: 'PricingCurrencyEffectiveCost', value: ({ microCredits }) => (0,report_money/* exactCredits */.IO)(microCredits) },
    { name: 'PricingCurrencyListUnitPrice', value: () => '1' },
    { name: 'PricingQuantity', value: ({ microCredits }) => (0,report_money/* exactCredits */.IO)(microCredits) },
    { name: 'PricingUnit', value: () => 'Credits' },
    { name: 'ProviderName', versions: ['1.2', '1.3'], value: () => cost_file/* PROVIDER */.S },
    { name: 'PublisherName', versions: ['1.2', '1.3'], value: () => cost_file/* PROVIDER */.S },
    { name: 'ServiceCategory', value: () => 'Developer Tools' },
    { name: 'ServiceName', value: () => 'CircleCI Cloud' },
    { name: 'ServiceProviderName', versions: ['1.3', '1.4'], value: () => cost_file/* PROVIDER */.S },
    { name: 'ServiceSubcategory', value: () => 'Continuous Integration and Deployment' },
    { name: 'SkuId', value: skuId },
    { name: 'SkuMeter', value: ({ kind }) => kinds/* KIND_NAMES */.k[kind] },
    { name: 'SkuPriceDetails', value: skuDetails },
    { name: 'SkuPriceId', value: skuId },
    { name: 'SubAccountId', value: ({ project }) => project.id },
    { name: 'SubAccountName', value: subAccountName },
    { name: 'Tags', value: (row) => JSON.stringify(prefixed((0,describe/* tagsOf */.Fg)(row))) },
];
/** Seconds are what compute is consumed in; other kinds have no measure of their own in the export. */
function isTimed({ kind }) {
    return kind === 'compute';
}
function midnight(day) {
    return `${day}T00:00:00Z`;
}
function firstOfNextMonth(day) {
    const [year = 0, month = 0] = day.split('-').map(Number);
    return (0,common_day/* dayAt */.OC)(Date.UTC(year, month, 1));
}
function listPrice({ currency, creditPrice }) {
    return currency === 'USD' ? LIST_PRICE : creditPrice;
}
/** Never blank where there is an id. */
function subAccountName({ project: { id, name } }) {
    return id !== '' && name.trim() === '' ? id : name;
}
/** `compute/docker/large`, `storage`. */
function skuId({ kind, executor, resourceClass }) {
    return kind === 'compute' ? [kind, executor, resourceClass].filter(Boolean).join('/') : kind;
}
/** Custom keys begin with `x_`; empty where nothing is to be said. */
function skuDetails({ kind, executor, resourceClass }) {
    if (kind !== 'compute' || (executor === '' && resourceClass === ''))
        return '';
    return JSON.stringify({ x_Executor: executor || null, x_ResourceClass: resourceClass || null });
}
/** Tags of the provider have a prefix, those of users have none. */
function prefixed({ team, ...tags }) {
    const ours = Object.entries(tags).map(([key, value]) => [`circleci:${key}`, value]);
    return { ...Object.fromEntries(ours), ...(team === undefined ? {} : { team }) };
}

;// CONCATENATED MODULE: ./lib/render/costs/costs.js




/** The files for cost tools that are wanted, all from one list of costs. */
function* renderCosts(report, cube, { costs: { focus, customCosts, cbf }, teamOf }) {
    const context = contextOf(report, cube);
    if (focus !== null)
        yield { name: 'focus.csv', bytes: focusCsv((0,cost_rows/* costRows */.D)(cube, teamOf), context, focus) };
    if (!customCosts && !cbf)
        return;
    const rows = (0,cost_rows/* costRowsByProject */.N)((0,cost_rows/* costRows */.D)(cube, teamOf));
    if (customCosts)
        yield { name: 'custom-costs.json', bytes: (0,custom_costs/* customCostsJson */.C)(rows, context) };
    if (cbf)
        yield { name: 'cbf.csv', bytes: cbfCsv(rows, context) };
}
function contextOf({ money, organisation: { id } }, cube) {
    const payer = cube.names.project.find(({ organisationId, organisation }) => organisationId === id && organisation.trim() !== '');
    return { money, account: { id, name: payer?.organisation ?? id } };
}

;// CONCATENATED MODULE: ./lib/render/json-pieces.js
/** Rows of a list that make one piece. */
const ROWS = 256;
/** How deep objects are taken apart: a report, and its sections. */
const DEPTH = 2;
/**
 * The text of a file of JSON, indented by two spaces, with a line feed at its end: that of `JSON.stringify`, in pieces,
 * since whole it would be there three times on its way to the disk.
 */
function* jsonPieces(value) {
    yield* json_pieces_piecesOf(value, 0, DEPTH);
    yield '\n';
}
function* json_pieces_piecesOf(value, level, depth) {
    if (Array.isArray(value))
        yield* piecesOfList(value, level);
    else if (typeof value === 'object' && value !== null && depth > 0)
        yield* piecesOfObject(value, level, depth);
    else
        yield textAt(level, value);
}
function* piecesOfList(list, level) {
    if (list.length === 0)
        return yield '[]';
    yield '[';
    for (let from = 0; from < list.length; from += ROWS) {
        const rows = textAt(level, list.slice(from, from + ROWS));
        // Without the brackets of this piece, the second of which stands on a line of its own.
        yield (from === 0 ? '' : ',') + rows.slice(1, -lineFeed(level).length - 1);
    }
    yield `${lineFeed(level)}]`;
}
function* piecesOfObject(value, level, depth) {
    const entries = Object.entries(value).filter(([, content]) => content !== undefined);
    if (entries.length === 0)
        return yield '{}';
    yield '{';
    for (const [i, [key, content]] of entries.entries()) {
        yield `${i === 0 ? '' : ','}${lineFeed(level + 1)}${JSON.stringify(key)}: `;
        yield* json_pieces_piecesOf(content, level + 1, depth - 1);
    }
    yield `${lineFeed(level)}}`;
}
/** The text of a value as it stands so many levels deep: that of lists around it is cut off. */
function textAt(level, value) {
    let [nested, before, behind] = [value, 0, 0];
    for (let i = level; i > 0; i--) {
        nested = [nested];
        before += `[${lineFeed(i)}`.length;
        behind += `${lineFeed(i - 1)}]`.length;
    }
    const text = JSON.stringify(nested, null, 2);
    return text.slice(before, text.length - behind);
}
/** A new line so many levels deep. */
function lineFeed(level) {
    return `\n${'  '.repeat(level)}`;
}

// EXTERNAL MODULE: ./lib/common/escape/visible.js
var visible = __webpack_require__(48879);
;// CONCATENATED MODULE: ./lib/common/escape/slack.js

/**
 * A name from outside as a code span of Slack's mrkdwn: nothing in it can become a mention, a link, an emoji or
 * formatting. An empty name is a dash.
 */
function slackCode(name) {
    const text = insideSlackCode(name);
    return text === '' ? '—' : `\`${text}\``;
}
/**
 * A text inside a code span or block, on one line. mrkdwn can't escape a backtick, so it becomes a letter that looks
 * like one; `&`, `<` and `>` become the entities that Slack asks for.
 */
function insideSlackCode(text) {
    return entities((0,visible/* visibleLine */.P)(text).trim().replaceAll('`', '\u{2cb}'));
}
/** A link of mrkdwn under a label of ours; undefined when the address is not a whole one of http or https. */
function slackLink(address, label) {
    const url = URL.parse(address);
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    return `<${entities(url.href.replace(/[|<>]/g, encodeURIComponent))}|${label}>`;
}
/**
 * JSON that stays as it is between the double quotes of a shell's `eval`, where CircleCI's Slack orb puts a template
 * after escaping quotes, backslashes and backticks: `$(…)` in a name would be run.
 */
function shellSafeJson(value) {
    return JSON.stringify(value, null, 2).replaceAll('$', '\\u0024').replaceAll('`', '\\u0060');
}
function entities(text) {
    return text.replace(/[&<>]/g, (c) => ENTITIES[c] ?? c);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// EXTERNAL MODULE: ./lib/config/kinds/slack-figures.js
var slack_figures = __webpack_require__(34090);
// EXTERNAL MODULE: ./lib/render/format.js
var format = __webpack_require__(89109);
// EXTERNAL MODULE: ./lib/render/names.js
var render_names = __webpack_require__(44172);
// EXTERNAL MODULE: ./lib/render/notes.js
var notes = __webpack_require__(7349);
;// CONCATENATED MODULE: ./lib/render/summary/headline.js




/** The title, then whose usage it is and the facts. */
function headline(report, marks) {
    const whose = [...report.organisation.names.map(marks.code), ...(0,render_names/* onlyProjects */.$p)(report, marks.code)];
    const names = whose.join(', ');
    return [`## ${title(report)}`, (names === '' ? '' : `${names}: `) + facts(report, marks)];
}
/** `4.94M CircleCI credits, 16–22 November 2026`; plain text. */
function title({ totals, period }) {
    const amount = totals.rows === 0 ? 'No CircleCI usage' : `${(0,format/* compact */.oE)(totals.credits)} CircleCI credits`;
    return `${amount}, ${(0,format/* periodText */.JX)(period)}`;
}
/** The number, its change, and how much ran. */
function facts(report, marks) {
    const { totals, previousTotals, money: price } = report;
    return [
        `${marks.strong(`${(0,format/* whole */.WQ)(totals.credits)} credits`)} (${(0,format/* money */.TG)(totals.cost, price.currency)})`,
        ...(previousTotals === null ? [] : [versus(report, previousTotals.credits, marks)]),
        (0,format/* plural */.LS)(totals.runs, 'job run'),
        (0,format/* plural */.LS)(Math.round(totals.seconds / 60), 'minute'),
        ...(totals.finished === 0 ? [] : [`${(0,format/* percent */.KN)(totals.succeeded / totals.finished)} succeeded`]),
    ].join(' · ');
}
function versus({ totals, previousPeriod }, previous, { strong }) {
    const before = previousPeriod === null ? 'before' : (0,format/* periodText */.JX)(previousPeriod);
    if (totals.credits === previous)
        return `as much as in ${before}`;
    const difference = (0,format/* signed */.x8)(totals.credits - previous);
    return `${strong((0,format/* change */.Zg)(totals.credits, previous))} (${difference}) against ${before}`;
}
/** Failed rules of `fail-on` first, then what else a reader must know. */
function headline_notes(report) {
    const all = [
        ...(0,notes/* brokenRules */.P6)(report).map((sentence) => `**Over the limit:** ${(0,markdown/* plainMarkdown */.E)(sentence)}`),
        ...(0,notes/* warningsOf */.nZ)(report).map((warning) => `**Note:** ${(0,markdown/* plainMarkdown */.E)(warning)}`),
    ];
    return all.length === 0 ? [] : [all.map((note) => `> ${note}`).join('\n>\n')];
}

;// CONCATENATED MODULE: ./lib/render/slack/blocks.js


/** Limits of Block Kit, in characters. */
const HEADER_LENGTH = 150;
const SECTION_LENGTH = 3000;
function header(text) {
    return { type: 'header', text: plainText(text, HEADER_LENGTH) };
}
/** mrkdwn; what holds marks can't be cut anywhere, so the caller writes less of it when it is too long. */
function section(text) {
    return { type: 'section', text: mrkdwn(text) };
}
/** Whether Slack takes a section's text. */
function isShortEnough(block) {
    return block.type !== 'section' || block.text.text.length <= SECTION_LENGTH;
}
function plainSection(text, length) {
    return { type: 'section', text: plainText(text, length) };
}
function context(elements) {
    return { type: 'context', elements };
}
/** Any text, on one line and cut. */
function plainText(text, length) {
    return { type: 'plain_text', text: (0,visible/* visibleLine */.P)((0,escape_log/* cut */.Jj)(text, length)).trim(), emoji: false };
}
function mrkdwn(text) {
    return { type: 'mrkdwn', text, verbatim: true };
}

// EXTERNAL MODULE: ./lib/render/summary/table.js
var summary_table = __webpack_require__(62695);
;// CONCATENATED MODULE: ./lib/render/summary/advice.js




/** The best advice in a sentence; undefined when there is none with a known saving. */
function adviceSentence({ rightSizing, money: price }, names) {
    const [best] = rightSizing.smaller;
    if (best === undefined || best.saving === null)
        return undefined;
    const known = rightSizing.smaller.filter(({ saving }) => saving !== null).length;
    const all = known > 1
        ? `; ${(0,format/* plural */.LS)(known, 'such job')} in all would save ${(0,format/* money */.TG)(rightSizing.saving.cost, price.currency)}`
        : '';
    return `${names.strong('Advice:')} ${jobOf(best, names)} uses little of ${names.code(best.resourceClass)}: ${names.code(best.to)} would save about ${(0,format/* whole */.WQ)(best.saving.credits)} credits (${(0,format/* money */.TG)(best.saving.cost, price.currency)}) a month${all}`;
}
/** Jobs that would fit a smaller class, and jobs that run hot. */
function rightSizingTables(report, names, top) {
    const { smaller, hot } = report.rightSizing;
    if (smaller.length === 0 && hot.length === 0)
        return undefined;
    return [
        coverageNote(report.rightSizing),
        ...(smaller.length === 0 ? [] : [smallerTable(report, smaller.slice(0, top), names)]),
        ...(hot.length === 0 ? [] : [`Running hot:\n\n${hotTable(report, names, top)}`]),
    ].join('\n\n');
}
function coverageNote(rightSizing) {
    const { minimumRuns, coverage } = rightSizing;
    const share = coverage.creditShare === null ? '—' : (0,format/* percent */.KN)(coverage.creditShare);
    return `From CPU and memory readings of jobs with at least ${minimumRuns} measured runs (${share} of compute credits), one class down at a time, at ${(0,notes/* pricesText */.OY)(rightSizing)}.`;
}
function smallerTable({ money: price }, rows, names) {
    return (0,summary_table/* markdownTable */.Qj)(rows, [
        (0,summary_table/* left */.kb)('Job', (row) => jobOf(row, names)),
        (0,summary_table/* left */.kb)('Now', (row) => (0,markdown/* codeSpan */.S)(`${row.executor} ${row.resourceClass}`)),
        (0,summary_table/* left */.kb)('Try', (row) => (0,markdown/* codeSpan */.S)(row.to)),
        (0,summary_table/* right */.pG)('CPU', (row) => (0,format/* percent */.KN)(row.averages.medianCpu)),
        (0,summary_table/* right */.pG)('RAM', (row) => (0,format/* percent */.KN)(row.averages.medianRam)),
        (0,summary_table/* right */.pG)('Runs', (row) => (0,format/* whole */.WQ)(row.measuredRuns)),
        (0,summary_table/* right */.pG)('Saves a month', ({ saving }) => saving === null ? 'price unknown' : (0,format/* money */.TG)(saving.cost, price.currency)),
    ]);
}
function hotTable({ rightSizing }, names, top) {
    return (0,summary_table/* markdownTable */.Qj)(rightSizing.hot.slice(0, top), [
        (0,summary_table/* left */.kb)('Job', (row) => jobOf(row, names)),
        (0,summary_table/* left */.kb)('Now', (row) => (0,markdown/* codeSpan */.S)(`${row.executor} ${row.resourceClass}`)),
        (0,summary_table/* left */.kb)('Larger', (row) => (row.to === null ? '—' : (0,markdown/* codeSpan */.S)(row.to))),
        (0,summary_table/* right */.pG)('CPU', (row) => (0,format/* percent */.KN)(row.averages.medianCpu)),
        (0,summary_table/* right */.pG)('RAM', (row) => (0,format/* percent */.KN)(row.averages.medianRam)),
        (0,summary_table/* right */.pG)('Credits', (row) => (0,format/* whole */.WQ)(row.credits)),
    ]);
}
function jobOf(row, names) {
    return names.job({ ...row, name: row.job });
}

;// CONCATENATED MODULE: ./lib/render/summary/budget.js


/** The tightest budget in a sentence; undefined without budgets. */
function budgetSentence({ budget }, marks) {
    const [line] = budget ?? [];
    if (budget === null || line === undefined)
        return undefined;
    const over = budget.filter((one) => one.over).length;
    const state = over > 0 ? `${marks.strong(`over in ${over} of ${budget.length}`)} · ` : '';
    return `${marks.strong('Budget:')} ${state}${nameOf(line, marks)} used ${(0,format/* percent */.KN)(line.share)} (${(0,format/* whole */.WQ)(line.used)} of ${(0,format/* whole */.WQ)(line.budget)})${projection(line)}`;
}
function projection({ projected, projectedOver }) {
    if (projected === null)
        return '';
    return `, heading for ${(0,format/* whole */.WQ)(projected)}${projectedOver ? ' — over' : ''}`;
}
/** Every budget; undefined when there is none, or the sentence says it all. */
function budgetTable({ budget }, marks) {
    if (budget === null || budget.length < 2)
        return undefined;
    const projects = budget.some(({ projected }) => projected !== null);
    return (0,summary_table/* markdownTable */.Qj)(budget, [
        (0,summary_table/* left */.kb)('Budget', (line) => nameOf(line, marks)),
        (0,summary_table/* right */.pG)('Used', (line) => (0,format/* whole */.WQ)(line.used)),
        (0,summary_table/* right */.pG)('Of', (line) => (0,format/* whole */.WQ)(line.budget)),
        (0,summary_table/* right */.pG)('Share', (line) => (0,format/* percent */.KN)(line.share)),
        ...(projects
            ? [(0,summary_table/* right */.pG)('Heading for', (line) => (line.projected === null ? '—' : (0,format/* whole */.WQ)(line.projected)))]
            : []),
        (0,summary_table/* left */.kb)('', (line) => (line.over ? '**over**' : line.projectedOver ? 'will be over' : 'within')),
    ]);
}
function nameOf({ scope, name }, { code }) {
    return scope === 'organisation' ? 'the organisation' : `${scope} ${code(name)}`;
}

// EXTERNAL MODULE: ./lib/render/summary/movers.js
var movers = __webpack_require__(19449);
;// CONCATENATED MODULE: ./lib/render/summary/waste.js


const OUTCOMES = {
    failed: 'failed',
    timedOut: 'timed out',
    infrastructure: 'failed by infrastructure',
    cancelled: 'cancelled',
};
/** What was wasted, in a sentence; undefined when nothing was. */
function wasteSentence({ waste, money: price, previousPeriod }, { strong }) {
    const { total, failureRate } = waste;
    if (total.credits === 0)
        return undefined;
    const isSame = previousPeriod === null || total.credits === total.previousCredits;
    const compared = isSame ? '' : `, ${(0,format/* change */.Zg)(total.credits, total.previousCredits)}`;
    const rate = failureRate === null ? '' : ` · ${(0,format/* percent */.KN)(failureRate)} of finished runs failed`;
    return `${strong('Waste:')} ${(0,format/* whole */.WQ)(total.credits)} credits (${(0,format/* percent */.KN)(total.share)}, ${(0,format/* money */.TG)(total.cost, price.currency)}${compared}) went into runs that failed or were cancelled${rate}`;
}
/** By outcome, and the ten jobs whose failures cost most. */
function wasteTables(report, names) {
    const { waste, money: price } = report;
    if (waste.total.credits === 0)
        return undefined;
    const outcomes = waste.outcome
        .filter(({ runs }) => runs > 0)
        .map((row) => `${(0,format/* plural */.LS)(row.runs, 'run')} ${OUTCOMES[row.outcome]} (${(0,format/* whole */.WQ)(row.credits)} credits)`);
    const table = (0,summary_table/* markdownTable */.Qj)(waste.failingJobs, [
        (0,summary_table/* left */.kb)('Failing job', (job) => names.job(job)),
        (0,summary_table/* right */.pG)('Failed', (job) => `${(0,format/* whole */.WQ)(job.runs)} of ${(0,format/* whole */.WQ)(job.finished)}`),
        (0,summary_table/* right */.pG)('Rate', (job) => (0,format/* percent */.KN)(job.failureRate)),
        (0,summary_table/* right */.pG)('Credits', (job) => (0,format/* whole */.WQ)(job.credits)),
        (0,summary_table/* right */.pG)('Cost a week', (job) => (0,format/* money */.TG)(job.costAWeek, price.currency)),
    ]);
    return [outcomes.join(' · '), ...(waste.failingJobs.length === 0 ? [] : [table])].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/render/slack/table.js




/** Characters of a name; with the figures a line has at most 44, which a phone shows without a break. */
const NAME_WIDTH = 22;
/**
 * Rows of a breakdown in a code block. Slack has a table block too, but only one to a message, at its bottom, and not
 * for every client; columns of letters are shown everywhere.
 */
function codeTable(rows, nameOf, most) {
    const shown = rows.slice(0, most);
    const names = shown.map((row) => (0,visible/* visibleLine */.P)((0,escape_log/* cut */.Jj)(nameOf(row), NAME_WIDTH)).trim());
    const width = Math.max(0, ...names.map((name) => name.length));
    const lines = shown.map((row, i) => lineOf(row, names[i] ?? '', width));
    const left = rows.length - shown.length;
    const rest = left > 0 ? [`and ${(0,format/* plural */.LS)(left, 'more', 'more')}`] : [];
    return ['```', ...lines, ...rest, '```'].join('\n');
}
/** Names are padded before they are escaped, so that columns stay straight. */
function lineOf(row, name, width) {
    const credits = (0,format/* compact */.oE)(row.credits).padStart(6);
    const share = (0,format/* percent */.KN)(row.share).padStart(5);
    const changed = row.previousCredits === null ? '' : `  ${(0,format/* change */.Zg)(row.credits, row.previousCredits)}`;
    return `${insideSlackCode(name)}${' '.repeat(width - name.length)} ${credits} ${share}${changed}`;
}

;// CONCATENATED MODULE: ./lib/render/slack/parts.js











/** Characters of a name in a sentence: enough for `project / workflow / job`, and five lines of them fit. */
const NAME_LENGTH = 80;
const SLACK = {
    code: (name) => slackCode((0,escape_log/* cut */.Jj)(name, NAME_LENGTH)),
    strong: (text) => `*${text}*`,
};
/** More moves than these are for the report. */
const MOVES = 5;
/** Each part of the message; undefined when the report has nothing to say of it. */
const PARTS = {
    headline: ({ report, names }) => facts(report, names),
    budget: ({ report, names }) => budgetSentence(report, names),
    waste: ({ report, names }) => wasteSentence(report, names),
    advice: ({ report, names }) => adviceSentence(report, names),
    movers: moversPart,
    teams: teamsPart,
    projects: projectsPart,
};
/** The parts that are asked for, in the message's own order. */
function partBlocks(report, figures, rows) {
    const request = { report, rows, names: (0,render_names/* namesOf */.eZ)(report, SLACK) };
    return Object.entries(PARTS).flatMap(([figure, part]) => {
        const text = figures.some((one) => one === figure) ? part(request) : undefined;
        // Names are escaped already; what is left of these is ours, as in `<0.1%`.
        return text === undefined ? [] : [section(text.replaceAll('<', '&lt;'))];
    });
}
function moversPart({ report, names, rows }) {
    const moves = (0,movers/* movesOf */.cz)(report).slice(0, Math.min(rows, MOVES));
    if (moves.length === 0)
        return undefined;
    const lineOf = (mover) => `• ${names.job(mover)} ${names.strong((0,format/* signed */.x8)(mover.change))} (${(0,movers/* costChange */._Y)(mover, report)}): ${(0,movers/* reasonOf */.A3)(mover)}`;
    return [names.strong('What changed'), ...moves.map(lineOf)].join('\n');
}
function teamsPart({ report, names, rows }) {
    const teams = report.breakdowns.team?.filter(({ credits }) => credits > 0) ?? [];
    if (teams.length === 0)
        return undefined;
    return `${names.strong('Teams')}\n${codeTable(teams, ({ name }) => name, rows)}`;
}
function projectsPart({ report, names, rows }) {
    const projects = report.breakdowns.project.filter(({ credits }) => credits > 0);
    if (projects.length === 0)
        return undefined;
    return `${names.strong('Where the credits went')}\n${codeTable(projects, (0,render_names/* projectNamer */.JU)(report), rows)}`;
}

;// CONCATENATED MODULE: ./lib/render/slack/message.js









/** Slack refuses a message whose blocks hold more than about 13,200 characters together; it documents no limit. */
const MESSAGE_LENGTH = 12_000;
/** Lines that a list has at most, tried in turn until the message is short enough. */
const message_ROWS = [8, 5, 3, 1];
const WARNINGS = 3;
const NOTE_LENGTH = 300;
/** The report as a Slack message: who spends what, what changed and what can be done, on one screen. */
function renderSlackMessage(report, options = {}) {
    const messages = message_ROWS.map((rows) => messageOf(report, options, rows));
    const fits = (message) => message.blocks.every(isShortEnough) && JSON.stringify(message).length <= MESSAGE_LENGTH;
    return messages.find(fits) ?? messageOf(report, { ...options, figures: ['headline'] }, 1);
}
function messageOf(report, options, rows) {
    const body = report.totals.rows === 0
        ? [section((0,notes/* emptyText */.BI)(report, slackCode))]
        : partBlocks(report, options.figures ?? slack_figures/* SLACK_FIGURES */.H, rows);
    return {
        text: notification(report),
        blocks: [
            header(ownerOf(report) + title(report)),
            ...(0,notes/* brokenRules */.P6)(report).map((sentence) => plainSection(`Over the limit: ${sentence}`, NOTE_LENGTH)),
            ...body,
            ...footer(report, options),
        ],
    };
}
/** `acme: 4.94M CircleCI credits, 16–22 November 2026 ($2,964.07, ▲ 8.4%)` */
function notification(report) {
    const { totals, previousTotals, money: price } = report;
    const changed = previousTotals === null || totals.credits === previousTotals.credits
        ? ''
        : `, ${(0,format/* change */.Zg)(totals.credits, previousTotals.credits)}`;
    const cost = totals.rows === 0 ? '' : ` (${(0,format/* money */.TG)(totals.cost, price.currency)}${changed})`;
    return insideSlackCode(ownerOf(report) + title(report) + cost);
}
const OWNER_LENGTH = 40;
/** The organisation in front of a title, and which of its projects; empty when its rows name none. */
function ownerOf(report) {
    const { names } = report.organisation;
    const [first] = names;
    const others = names.length > 1 ? ` and ${names.length - 1} more` : '';
    const owners = [
        ...(first === undefined ? [] : [(0,escape_log/* cut */.Jj)(first, OWNER_LENGTH) + others]),
        ...(0,render_names/* onlyProjects */.$p)(report, (glob) => glob).map((only) => (0,escape_log/* cut */.Jj)(only, OWNER_LENGTH)),
    ];
    return owners.length === 0 ? '' : `${owners.join(', ')}: `;
}
function footer(report, { runUrl, reportUrl, artifactUrl }) {
    const warnings = (0,notes/* warningsOf */.nZ)(report)
        .slice(0, WARNINGS)
        .map((warning) => plainText(`Note: ${warning}`, NOTE_LENGTH));
    const links = [
        reportUrl && slackLink(reportUrl, 'Open the report'),
        artifactUrl && slackLink(artifactUrl, 'All files'),
        runUrl && slackLink(runUrl, 'The run'),
    ].filter((link) => link !== undefined && link !== '');
    const elements = [...warnings, ...(links.length === 0 ? [] : [mrkdwn(links.join(' · '))])];
    return elements.length === 0 ? [] : [context(elements)];
}

;// CONCATENATED MODULE: ./lib/render/slack/file.js


/** slack-message.json: the message for whoever posts it himself, such as CircleCI's Slack orb as its `template`. */
function renderSlackFile(report, options) {
    return `${shellSafeJson(renderSlackMessage(report, options))}\n`;
}

// EXTERNAL MODULE: ./lib/render/quality.js
var quality = __webpack_require__(16673);
// EXTERNAL MODULE: ./lib/report/change.js
var change = __webpack_require__(12936);
// EXTERNAL MODULE: ./lib/report/figures.js
var report_figures = __webpack_require__(40819);
;// CONCATENATED MODULE: ./lib/render/summary/breakdown.js





/**
 * The first `top` rows of a breakdown that were used, and the others as one line. Seats and rows without a name stand
 * beside them and don't count.
 */
function breakdownTable(report, title, rows, label, top) {
    const used = rows.filter((row) => row.credits > 0 || row.runs > 0);
    const shown = firstNamed(used, top);
    const lines = shown.map((row) => ({ ...row, label: label(row), changed: changed(row) }));
    const rest = used.filter((row) => !shown.includes(row));
    if (rest.length > 0)
        lines.push({ ...sumOf(rest), label: `${(0,format/* whole */.WQ)(rest.length)} more`, changed: '' });
    const widest = Math.max(Number.MIN_VALUE, ...lines.map((line) => line.share));
    return (0,summary_table/* markdownTable */.Qj)(lines, [
        (0,summary_table/* left */.kb)(title, (line) => line.label),
        (0,summary_table/* right */.pG)('Credits', (line) => (0,format/* whole */.WQ)(line.credits)),
        (0,summary_table/* right */.pG)('Cost', (line) => (0,format/* money */.TG)(line.cost, report.money.currency)),
        (0,summary_table/* right */.pG)('Share', (line) => (0,format/* percent */.KN)(line.share)),
        (0,summary_table/* left */.kb)('', (line) => (0,format/* bar */.M0)(line.share / widest)),
        ...(report.previousPeriod === null ? [] : [(0,summary_table/* right */.pG)('Change', (line) => line.changed)]),
        (0,summary_table/* right */.pG)('Runs', (line) => (0,format/* whole */.WQ)(line.runs)),
    ]);
}
function firstNamed(rows, top) {
    const isNamed = ({ name }) => name !== report_figures/* SEATS */.d && name !== report_figures/* NONE */.x;
    const named = new Set(rows.filter(isNamed).slice(0, top));
    return rows.filter((row) => named.has(row) || !isNamed(row));
}
/** `▲ 8.4%`, `new`, or a dash. A row that was free before is not new. */
function changed(row) {
    const kind = (0,change/* changeKindOf */.c)(row);
    if (kind === 'new' || kind === 'gone')
        return kind;
    return row.previousCredits === 0 && row.credits > 0 ? '▲' : (0,format/* change */.Zg)(row.credits, row.previousCredits);
}
function sumOf(rows) {
    const sum = { credits: 0, cost: 0, share: 0, runs: 0 };
    for (const row of rows) {
        sum.credits += row.credits;
        sum.cost += row.cost;
        sum.share += row.share;
        sum.runs += row.runs;
    }
    return sum;
}
/** Credits by kind, most first. */
function kindTable(report) {
    const rows = report.creditsByKind.filter(({ credits }) => credits !== 0);
    return (0,summary_table/* markdownTable */.Qj)(rows.toSorted((a, b) => b.credits - a.credits), [
        (0,summary_table/* left */.kb)('Kind', (row) => kinds/* KIND_NAMES */.k[row.kind]),
        (0,summary_table/* right */.pG)('Credits', (row) => (0,format/* whole */.WQ)(row.credits)),
        (0,summary_table/* right */.pG)('Cost', (row) => (0,format/* money */.TG)(row.cost, report.money.currency)),
        (0,summary_table/* right */.pG)('Share', (row) => (0,format/* percent */.KN)(row.share)),
        ...(report.previousPeriod === null
            ? []
            : [(0,summary_table/* right */.pG)('Change', (row) => (0,format/* change */.Zg)(row.credits, row.previousCredits))]),
    ]);
}

;// CONCATENATED MODULE: ./lib/render/summary/times.js



/** The jobs that ran longest in all, and how long runs waited for a machine. */
function timeTables({ durations }, names, top) {
    const { jobs, queues } = durations;
    if (jobs.length === 0 && queues.length === 0)
        return undefined;
    const jobTable = (0,summary_table/* markdownTable */.Qj)(jobs.slice(0, top), [
        (0,summary_table/* left */.kb)('Run time', (row) => names.job({ ...row, name: row.job })),
        ...figures(),
    ]);
    const queueTable = (0,summary_table/* markdownTable */.Qj)(queues.slice(0, top), [
        (0,summary_table/* left */.kb)('Queue time', (row) => (0,markdown/* codeSpan */.S)(`${row.executor} ${row.resourceClass}`.trim())),
        ...figures(),
    ]);
    return [...(jobs.length === 0 ? [] : [jobTable]), ...(queues.length === 0 ? [] : [queueTable])].join('\n\n');
}
function figures() {
    return [
        (0,summary_table/* right */.pG)('Runs', (row) => (0,format/* whole */.WQ)(row.runs)),
        (0,summary_table/* right */.pG)('Mean', (row) => (0,format/* duration */.p0)(row.mean)),
        (0,summary_table/* right */.pG)('Half within', (row) => (0,format/* duration */.p0)(row.p50)),
        (0,summary_table/* right */.pG)('95% within', (row) => (0,format/* duration */.p0)(row.p95)),
        (0,summary_table/* right */.pG)('Longest', (row) => (0,format/* duration */.p0)(row.max)),
    ];
}

;// CONCATENATED MODULE: ./lib/render/summary/trend.js


/** Weeks or months; undefined for short periods. */
function trendTable({ trend, money: price }) {
    if (trend === null)
        return undefined;
    const rows = trend.rows.filter(({ first }) => first !== null);
    const most = Math.max(1, ...rows.map(({ credits }) => credits));
    return (0,summary_table/* markdownTable */.Qj)(rows, [
        (0,summary_table/* left */.kb)(trend.unit === 'week' ? 'Week' : 'Month', trend_nameOf),
        (0,summary_table/* right */.pG)('Credits', (row) => (0,format/* whole */.WQ)(row.credits)),
        (0,summary_table/* right */.pG)('Cost', (row) => (0,format/* money */.TG)(row.cost, price.currency)),
        (0,summary_table/* left */.kb)('', (row) => (0,format/* bar */.M0)(row.credits / most)),
        (0,summary_table/* right */.pG)('A day', (row) => (0,format/* whole */.WQ)(row.creditsADay ?? 0)),
        (0,summary_table/* right */.pG)('Change', (row) => changeOf(row.change)),
    ]);
}
function trend_nameOf({ name, partial, days }) {
    return partial ? `${name} (${(0,format/* plural */.LS)(days, 'day')})` : name;
}
function changeOf(change) {
    return change === null || change === 0 ? '—' : (0,format/* rise */.ye)(change);
}

;// CONCATENATED MODULE: ./lib/render/summary.js












/** GitHub drops a whole summary over 1 MiB without failing the step, so the budget is in bytes and well below it. */
const SUMMARY_BYTES = 1_000_000;
/** Right-sizing is advice, not accounts: what matters most is enough, the tables have it all. */
const ADVICE_ROWS = 10;
/** The report as Markdown: what a person reads in ten seconds, details folded below. */
function renderSummary(report, options) {
    // Names can be long and `top` large: halve the rows until the text fits.
    for (let top = options.top;; top = Math.floor(top / 2)) {
        const text = sections(report, { ...options, top }).join('\n\n');
        if (Buffer.byteLength(text) < SUMMARY_BYTES || top === 0)
            return `${text}\n`;
    }
}
function sections(report, options) {
    const { artifactUrl, pageUrl } = options;
    const names = (0,render_names/* namesOf */.eZ)(report);
    if (report.totals.rows === 0)
        return [...headline(report, names), ...headline_notes(report), (0,notes/* emptyText */.BI)(report, markdown/* codeSpan */.S)];
    return [
        ...headline(report, names),
        ...(pageUrl === undefined ? [] : [`**[Open the report](${pageUrl})**`]),
        ...headline_notes(report),
        ...atAGlance(report, names),
        ...changes(report, names),
        ...whereItWent(report, names, options.top),
        `### Credits by kind\n\n${kindTable(report)}`,
        ...pictures(options.images ?? []),
        ...details(report, names, options.top),
        ...(artifactUrl === undefined ? [] : [`[All files of this report](${artifactUrl})`]),
    ];
}
/** The descriptions are made of numbers and our own words, so nothing in them needs escaping. */
function pictures(images) {
    return images.length === 0
        ? []
        : ['### Charts', ...images.map(({ url, description }) => `![${description}](${url})`)];
}
/** The sentences to act on, as a list. */
function atAGlance(report, names) {
    const sentences = [
        budgetSentence(report, names),
        wasteSentence(report, names),
        adviceSentence(report, names),
    ];
    const said = sentences.filter((sentence) => sentence !== undefined);
    return said.length === 0 ? [] : [listOf(said)];
}
function changes(report, names) {
    const table = (0,movers/* moversTable */.N0)(report, names);
    return table === undefined ? [] : [`### What changed\n\n${table}`];
}
function whereItWent(report, names, top) {
    const { project, team } = report.breakdowns;
    const teams = team && breakdownTable(report, 'Team', team, (row) => (0,markdown/* codeSpan */.S)(row.name), top);
    return [
        ...(teams === null ? [] : [`### Teams\n\n${teams}`]),
        `### Where the credits went\n\n${breakdownTable(report, 'Project', project, names.project, top)}`,
    ];
}
function details(report, names, top) {
    const { resourceClass, job, status } = report.breakdowns;
    const byName = (row) => (0,markdown/* codeSpan */.S)(row.name);
    return [
        folded('Budgets', budgetTable(report, names)),
        folded('Trend', trendTable(report)),
        folded('Waste', wasteTables(report, names)),
        folded('Right-sizing', rightSizingTables(report, names, Math.min(top, ADVICE_ROWS))),
        folded('Resource classes', breakdownTable(report, 'Resource class', resourceClass, byName, top)),
        folded('Jobs', breakdownTable(report, 'Job', job, names.job, top)),
        folded('Run and queue times', timeTables(report, names, top)),
        folded('Statuses', breakdownTable(report, 'Status', status, byName, top)),
        folded('Data quality', listOf((0,quality/* qualityLines */.h)(report, markdown/* codeSpan */.S))),
    ].filter((text) => text !== undefined);
}
function listOf(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}
function folded(title, body) {
    return body && `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/render/tables/sorted-credits.js

/**
 * `sorted_credits.csv`, the older tool's file: credits by project, most first. Seat credits are a row of their own,
 * so that the file adds up to the total. Text cells are safe to open in a spreadsheet (reversibly).
 */
function sortedCredits(report) {
    const rows = report.breakdowns.project.filter((project) => project.rows > 0 || project.credits > 0);
    return [
        'PROJECT_NAME,VCS_URL,TOTAL_CREDITS\n',
        ...rows.map((p) => (0,spreadsheet/* csvLine */.zT)([p.name, p.vcsUrl, p.credits])),
    ].join('');
}

// EXTERNAL MODULE: ./lib/render/tables/breakdown-tables.js
var breakdown_tables = __webpack_require__(46585);
// EXTERNAL MODULE: ./lib/render/tables/table.js
var table = __webpack_require__(90904);
;// CONCATENATED MODULE: ./lib/render/tables/budget-table.js

/** Every budget, in credits, the most used first. */
function budget_table_budgetTable(lines) {
    return (0,table/* tableFile */.l)('budget', budget_table_COLUMNS, lines);
}
const budget_table_COLUMNS = [
    (0,table/* column */.f)('scope', (line) => line.scope),
    (0,table/* column */.f)('name', (line) => line.name),
    (0,table/* column */.f)('budget', (line) => line.budget),
    (0,table/* column */.f)('used', (line) => line.used),
    (0,table/* column */.f)('share', (line) => line.share),
    (0,table/* column */.f)('over', (line) => yesOrNo(line.over)),
    (0,table/* column */.f)('projected', (line) => line.projected),
    (0,table/* column */.f)('projected_over', (line) => (line.projectedOver === null ? null : yesOrNo(line.projectedOver))),
];
function yesOrNo(value) {
    return value ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./lib/render/tables/figure-columns.js
var figure_columns = __webpack_require__(976);
;// CONCATENATED MODULE: ./lib/render/tables/chargeback-table.js



/** The table to bill teams by: a row for each team and project, with a column for each kind of credits. */
function chargebackTable(rows, money) {
    const columns = [
        (0,table/* column */.f)('team', (row) => row.team),
        (0,table/* column */.f)('organisation', (row) => row.organisation),
        (0,table/* column */.f)('project', (row) => row.project),
        ...usage_cube/* CREDIT_KINDS */.S4.map((kind) => (0,table/* column */.f)(`${chargeback_table_KIND_COLUMNS[kind]}_credits`, (row) => row.creditsByKind[kind])),
        (0,table/* column */.f)('credits', (row) => row.credits),
        ...(0,figure_columns/* costColumns */.hJ)(money),
    ];
    return (0,table/* tableFile */.l)('chargeback', columns, rows);
}
/** Names in a file that people build on, so they stand for themselves: tags elsewhere may change without them. */
const chargeback_table_KIND_COLUMNS = {
    compute: 'compute',
    dlc: 'dlc',
    user: 'seat',
    storage: 'storage',
    network: 'network',
    lease: 'lease',
    leaseOverage: 'lease_overage',
    ipRanges: 'ip_ranges',
    other: 'other',
};

// EXTERNAL MODULE: ./lib/render/tables/name-columns.js
var name_columns = __webpack_require__(43107);
;// CONCATENATED MODULE: ./lib/render/tables/duration-tables.js


/** Run times by job and workflow, queue times by resource class; all in seconds. */
function durationTables({ jobs, workflows, queues }) {
    const job = [
        (0,table/* column */.f)('job', (row) => row.job),
        (0,table/* column */.f)('workflow', (row) => row.workflow),
        ...name_columns/* PROJECT_COLUMNS */.K5,
        ...TIME_COLUMNS,
    ];
    const workflow = [
        (0,table/* column */.f)('workflow', (row) => row.workflow),
        ...name_columns/* PROJECT_COLUMNS */.K5,
        ...TIME_COLUMNS,
    ];
    const queue = [
        (0,table/* column */.f)('executor', (row) => row.executor),
        (0,table/* column */.f)('resource_class', (row) => row.resourceClass),
        ...TIME_COLUMNS,
    ];
    return [
        (0,table/* tableFile */.l)('run-time-by-job', job, jobs),
        (0,table/* tableFile */.l)('run-time-by-workflow', workflow, workflows),
        (0,table/* tableFile */.l)('queue-time', queue, queues),
    ];
}
const TIME_COLUMNS = [
    (0,table/* column */.f)('runs', (row) => row.runs),
    (0,table/* column */.f)('total_seconds', (row) => row.total),
    (0,table/* column */.f)('mean_seconds', (row) => row.mean),
    (0,table/* column */.f)('p50_seconds', (row) => row.p50),
    (0,table/* column */.f)('p95_seconds', (row) => row.p95),
    (0,table/* column */.f)('max_seconds', (row) => row.max),
    (0,table/* column */.f)('previous_runs', ({ previous }) => previous?.runs ?? null),
    (0,table/* column */.f)('previous_mean_seconds', ({ previous }) => previous?.mean ?? null),
    (0,table/* column */.f)('previous_p50_seconds', ({ previous }) => previous?.p50 ?? null),
    (0,table/* column */.f)('previous_p95_seconds', ({ previous }) => previous?.p95 ?? null),
];

;// CONCATENATED MODULE: ./lib/render/tables/movers-table.js


/** The largest rises and then the largest falls, each with the parts that its change is made of. */
function moversTable({ rises, falls }, money) {
    return (0,table/* tableFile */.l)('movers', columnsOf(money), [...rises, ...falls]);
}
function columnsOf({ currency }) {
    return [
        ...name_columns/* JOB_COLUMNS */.Az,
        (0,table/* column */.f)('change_credits', (row) => row.change),
        (0,table/* column */.f)('change_cost', (row) => row.costChange),
        (0,table/* column */.f)('currency', () => currency),
        (0,table/* column */.f)('by_runs', (row) => row.parts.runs),
        (0,table/* column */.f)('by_duration', (row) => row.parts.duration),
        (0,table/* column */.f)('by_rate', (row) => row.parts.rate),
        (0,table/* column */.f)('by_other', (row) => row.parts.other),
        (0,table/* column */.f)('credits', (row) => row.credits),
        (0,table/* column */.f)('previous_credits', (row) => row.previousCredits),
        (0,table/* column */.f)('runs', (row) => row.runs),
        (0,table/* column */.f)('previous_runs', (row) => row.previousRuns),
        (0,table/* column */.f)('seconds', (row) => row.seconds),
        (0,table/* column */.f)('previous_seconds', (row) => row.previousSeconds),
    ];
}

;// CONCATENATED MODULE: ./lib/render/tables/right-sizing-tables.js


/** Jobs that would fit a smaller class, and jobs that run hot. */
function right_sizing_tables_rightSizingTables({ smaller, hot }, { currency }) {
    const smallerColumns = [
        ...ADVICE_COLUMNS,
        (0,table/* column */.f)('smaller_class', (row) => row.to),
        (0,table/* column */.f)('saving_credits_a_month', (row) => row.saving?.credits ?? null),
        (0,table/* column */.f)('saving_cost_a_month', (row) => row.saving?.cost ?? null),
        (0,table/* column */.f)('currency', () => currency),
    ];
    const hotColumns = [
        ...ADVICE_COLUMNS,
        (0,table/* column */.f)('hot', (row) => row.hot),
        (0,table/* column */.f)('larger_class', (row) => row.to),
        (0,table/* column */.f)('extra_credits_a_month', (row) => row.extra?.credits ?? null),
        (0,table/* column */.f)('extra_cost_a_month', (row) => row.extra?.cost ?? null),
        (0,table/* column */.f)('currency', () => currency),
    ];
    return [
        (0,table/* tableFile */.l)('right-sizing-smaller', smallerColumns, smaller),
        (0,table/* tableFile */.l)('right-sizing-hot', hotColumns, hot),
    ];
}
const ADVICE_COLUMNS = [
    (0,table/* column */.f)('job', (row) => row.job),
    ...name_columns/* PROJECT_COLUMNS */.K5,
    (0,table/* column */.f)('executor', (row) => row.executor),
    (0,table/* column */.f)('resource_class', (row) => row.resourceClass),
    (0,table/* column */.f)('runs', (row) => row.runs),
    (0,table/* column */.f)('measured_runs', (row) => row.measuredRuns),
    (0,table/* column */.f)('median_cpu', (row) => row.averages.medianCpu),
    (0,table/* column */.f)('max_cpu', (row) => row.averages.maxCpu),
    (0,table/* column */.f)('median_ram', (row) => row.averages.medianRam),
    (0,table/* column */.f)('max_ram', (row) => row.averages.maxRam),
    (0,table/* column */.f)('compute_credits', (row) => row.credits),
];
/** What first-generation classes would have cost on the second generation. */
function generationsTable({ classes }, { currency }) {
    const columns = [
        (0,table/* column */.f)('executor', (row) => row.executor),
        (0,table/* column */.f)('resource_class', (row) => row.from),
        (0,table/* column */.f)('second_generation_class', (row) => row.to),
        (0,table/* column */.f)('runs', (row) => row.runs),
        (0,table/* column */.f)('compute_credits', (row) => row.now.credits),
        (0,table/* column */.f)('compute_cost', (row) => row.now.cost),
        (0,table/* column */.f)('second_generation_credits', (row) => row.there.credits),
        (0,table/* column */.f)('second_generation_cost', (row) => row.there.cost),
        (0,table/* column */.f)('currency', () => currency),
        (0,table/* column */.f)('break_even_speed_up', (row) => row.breakEvenSpeedUp),
        (0,table/* column */.f)('documented_speed_up', (row) => row.documentedSpeedUp),
    ];
    return (0,table/* tableFile */.l)('second-generation', columns, classes);
}

;// CONCATENATED MODULE: ./lib/render/tables/trend-table.js


/** The weeks or months of the period, in order, seats last. */
function trend_table_trendTable({ unit, rows }, money) {
    const columns = [
        (0,table/* column */.f)(unit, (row) => row.name),
        (0,table/* column */.f)('first_day', (row) => row.first),
        (0,table/* column */.f)('last_day', (row) => row.last),
        (0,table/* column */.f)('days', (row) => row.days),
        ...(0,figure_columns/* creditColumns */.dx)(money),
        (0,table/* column */.f)('credits_a_day', (row) => row.creditsADay),
        (0,table/* column */.f)('change', (row) => row.change),
        ...figure_columns/* RUN_COLUMNS */.Qg,
    ];
    return (0,table/* tableFile */.l)('trend', columns, rows);
}

// EXTERNAL MODULE: ./lib/render/tables/waste-tables.js
var waste_tables = __webpack_require__(12746);
;// CONCATENATED MODULE: ./lib/render/tables/tables.js








/** `tables/*.csv`: one for each breakdown and each list of figures, none for figures that the report does not have. */
function renderTables(figures) {
    const { breakdowns, creditsByKind, money, waste, durations } = figures;
    const { rightSizing, generations, movers, trend, chargeback, budget } = figures;
    return [
        ...(0,breakdown_tables/* breakdownFiles */.fU)(breakdowns, money),
        (0,breakdown_tables/* kindFile */.fR)(creditsByKind, money),
        ...(0,waste_tables/* wasteTables */.W)(waste, money),
        ...durationTables(durations),
        ...(rightSizing === null ? [] : right_sizing_tables_rightSizingTables(rightSizing, money)),
        ...(generations === null ? [] : [generationsTable(generations, money)]),
        ...(movers === null ? [] : [moversTable(movers, money)]),
        ...(trend === null ? [] : [trend_table_trendTable(trend, money)]),
        ...(chargeback === null ? [] : [chargebackTable(chargeback, money)]),
        ...(budget === null ? [] : [budget_table_budgetTable(budget)]),
    ];
}

;// CONCATENATED MODULE: ./lib/render/files.js







/** Name of the page among the files. */
const PAGE = 'report.html';
/**
 * Every file of the report but the rows. Charts or a page that can't be made keep back none of the others: the error
 * comes last. The Cube is for files that go deeper than the report.
 */
async function* renderFiles(report, cube, options) {
    yield { name: 'report.json', bytes: jsonPieces(report) };
    yield files_text('sorted_credits.csv', sortedCredits(report));
    for (const table of renderTables(report))
        yield files_text(table.name, table.text);
    yield files_text('slack-message.json', renderSlackFile(report, options.slack));
    yield* renderCosts(report, cube, options);
    const [charts, page] = await Promise.allSettled([(0,charts_charts/* renderCharts */.C)(report, options), pageOf(report, options)]);
    const images = charts.status === 'fulfilled' ? charts.value.images : [];
    options.onImages(images);
    yield files_text('summary.md', renderSummary(report, { top: options.top, images }));
    if (page.status === 'fulfilled')
        yield files_text(PAGE, page.value);
    if (charts.status === 'fulfilled')
        yield* charts.value.files;
    for (const result of [charts, page])
        if (result.status === 'rejected')
            throw result.reason;
}
/** The page's code is loaded when there is a report: nothing else needs it. */
async function pageOf(report, { top }) {
    const { renderPage } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 24151));
    return await renderPage(report, { top });
}
function files_text(name, content) {
    return { name, bytes: Buffer.from(content) };
}

// EXTERNAL MODULE: ./lib/host/host.js
var host = __webpack_require__(77794);
;// CONCATENATED MODULE: ./lib/deliver/artifacts.js



/**
 * From here on the zip takes more processor time than all the rest of the run; level 1 takes half of what level 6
 * takes.
 */
const LARGE_BYTES = 50_000_000;
/**
 * Stores the files as workflow artifacts. A host without artifacts is no failure: the files stay in the output
 * folder, and a warning says so where one might expect them. The two artifacts do not depend on each other.
 */
async function deliverArtifacts({ artifacts, log }, delivery) {
    if (!artifacts || delivery.files.length === 0)
        return {};
    const { name, page } = delivery;
    try {
        const archive = await attempt(name, async () => artifacts.upload(await archiveOf(delivery)));
        const single = page ? await attempt(`${name}.html`, () => artifacts.upload(artifacts_pageOf(delivery, page))) : {};
        const failures = [archive.failure, single.failure].filter((failure) => failure !== undefined);
        return {
            url: archive.url,
            pageUrl: single.url,
            ...(failures.length > 0 && { failure: failures.join(' ') }),
        };
    }
    catch (error) {
        if (!(error instanceof host/* ArtifactsUnavailableError */.y))
            throw error;
        log.warn(`No artifact is stored: ${error.message} The files stay in ${delivery.root}.`);
        return {};
    }
}
async function archiveOf({ name, retentionDays, root, files }) {
    const sizes = await Promise.all(files.map(async (file) => (await (0,promises_.stat)(file)).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return { name, retentionDays, root, files, zip: true, compressionLevel: bytes < LARGE_BYTES ? 6 : 1 };
}
function artifacts_pageOf({ name, retentionDays, root }, page) {
    return { name: `${name}.html`, retentionDays, root, files: [page], zip: false, compressionLevel: 6 };
}
async function attempt(name, upload) {
    try {
        const { url } = await upload();
        return { url };
    }
    catch (error) {
        if (error instanceof host/* ArtifactsUnavailableError */.y)
            throw error;
        return {
            failure: `The artifact ${name} could not be stored: ${oneLine(withoutQueries((0,errors/* messageOf */.bD)(error)))}`,
        };
    }
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** The service's upload addresses carry their signature in the query. */
function withoutQueries(text) {
    return text.replace(/\S+/g, (word) => {
        const start = word.search(/https?:\/\//);
        const query = start < 0 ? -1 : word.indexOf('?', start);
        return query < 0 ? word : `${word.slice(0, query)}?…`;
    });
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/cost.js

/** Datadog's list price of 100 custom metrics for a month, in US dollars. */
const DOLLARS_FOR_100 = 5;
const HOURS_A_DAY = 24;
const DAYS_A_MONTH = 30;
/** Indexed points a month that the price of a metric name includes. */
const POINTS_IN_A_NAME = 10_000_000;
/**
 * By the number of custom metrics: the mean over a month's hours of the distinct series of an hour. Sent within one
 * hour a day, a series is there in one hour of 24.
 */
function costBySeries(series) {
    const high = (series * DOLLARS_FOR_100) / 100;
    return { low: high / HOURS_A_DAY, high };
}
/** Points that a month of days like these has. */
function pointsAMonth({ points, days }) {
    return days.length === 0 ? 0 : Math.round((points / days.length) * DAYS_A_MONTH);
}
/** Both price models, a sentence each. */
function costSentences({ series, points, days, metrics }) {
    const { low, high } = costBySeries(series.length);
    const monthly = pointsAMonth({ points, days });
    return [
        `Priced by custom metrics: ${(0,format/* money */.TG)(low, 'USD')} to ${(0,format/* money */.TG)(high, 'USD')} a month when sent once a day, at ${(0,format/* money */.TG)(DOLLARS_FOR_100, 'USD')} for 100, before what your hosts include.`,
        `Priced by metric names: ${(0,format/* plural */.LS)(metrics.length, 'name')} with about ${(0,format/* whole */.WQ)(monthly)} points a month; each name includes ${(0,format/* whole */.WQ)(POINTS_IN_A_NAME)}.`,
    ];
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/requests.js

/** Datadog takes 5,242,880 and 512,000 bytes. Some room is left, as other programs may pack a little worse. */
const SIZE_LIMITS = { plain: 4_800_000, packed: 480_000 };
/** The body of a request: the very text that the official client makes of these series. */
function bodyOf(series) {
    return JSON.stringify({ series });
}
/** Parts series into as few requests as the limits allow, in order, one at a time. A series is never cut in two. */
function* requestsOf(series, limits = SIZE_LIMITS) {
    let at = 0;
    while (at < series.length) {
        const request = largestFrom(series, at, limits);
        at += request.series.length;
        yield request;
    }
}
/** Part of the room that is filled when a request turned out too large. */
const SECOND_TRY = 0.9;
function largestFrom(series, from, limits) {
    let count = countThatFits(series, from, limits.plain);
    for (;;) {
        const request = pack(series.slice(from, from + count));
        if (request.packedBytes <= limits.packed || count === 1)
            return request;
        count = Math.max(1, Math.floor((count * SECOND_TRY * limits.packed) / request.packedBytes));
    }
}
function pack(series) {
    const body = bodyOf(series);
    return { series, body, packedBytes: (0,external_node_zlib_.gzipSync)(body).length };
}
/** How many series fit by the size of their JSON; at least one. */
function countThatFits(series, from, limit) {
    let bytes = bodyOf([]).length;
    for (let at = from; at < series.length; at++) {
        bytes += Buffer.byteLength(JSON.stringify(series[at])) + 1;
        if (bytes > limit && at > from)
            return at - from;
    }
    return series.length - from;
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/dry-run.js



/** The requests as they would be sent, a file each: `datadog-payload-1.json` and so on. */
function* payloadFiles({ series }) {
    let number = 0;
    for (const { body } of requestsOf(series)) {
        yield { name: `datadog-payload-${++number}.json`, bytes: Buffer.from(body) };
    }
}
/** What would be sent and about what it costs, in lines of plain text. */
function dryRunLines(plan) {
    const { series, points, days } = plan;
    return [
        'Datadog, dry run: nothing was sent.',
        `  ${(0,format/* plural */.LS)(points, 'point')} in ${(0,format/* plural */.LS)(series.length, 'time series', 'time series')} of ${(0,format/* plural */.LS)(days.length, 'day')}, in ${sizes(plan)}`,
        ...seriesByMetric(plan).map((line) => `  ${line}`),
        ...costSentences(plan).map((line) => `  ${line}`),
    ];
}
function sizes({ series }) {
    let [requests, plain, packed] = [0, 0, 0];
    for (const { body, packedBytes } of requestsOf(series)) {
        requests++;
        plain += Buffer.byteLength(body);
        packed += packedBytes;
    }
    return `${(0,format/* plural */.LS)(requests, 'request')} of ${kilobytes(plain)}, packed ${kilobytes(packed)}`;
}
function kilobytes(bytes) {
    return `${(0,format/* whole */.WQ)(Math.ceil(bytes / 1000))} kB`;
}
function seriesByMetric({ series, metrics }) {
    const counts = new Map();
    for (const { metric } of series)
        counts.set(metric, (counts.get(metric) ?? 0) + 1);
    const digits = Math.max(0, ...[...counts.values()].map((count) => (0,format/* whole */.WQ)(count).length));
    return metrics.map(({ name }) => `${(0,format/* whole */.WQ)(counts.get(name) ?? 0).padStart(digits)}  ${name}`);
}

// EXTERNAL MODULE: ./lib/http/patient.js
var patient = __webpack_require__(2785);
;// CONCATENATED MODULE: ./lib/deliver/datadog/tags.js
/** Longest tag that Datadog keeps, key and colon included, in characters. */
const MAX_TAG_LENGTH = 200;
/**
 * A tag as Datadog would make it of this value: lower case; what is no letter, digit or one of `_-:./` is an
 * underscore; at most 200 characters; no colon at its end. Datadog is not told apart here: two values that it would
 * fold into one must be one before anything is summed, or the later point would take the earlier one's place.
 *
 * Runs of underscores become one and those at the end go, as some of Datadog's own programs do. `missing` stands for a
 * value of which nothing is left.
 */
function tagOf(key, value, missing) {
    const clean = value
        .toLowerCase()
        .replace(/[^\p{L}\p{Nd}_\-:./]/gu, '_')
        .replace(/_+/g, '_');
    const room = MAX_TAG_LENGTH - key.length - 1;
    const fitting = clean.length <= room ? clean : [...clean].slice(0, room).join('');
    return markerTag(key, fitting.replace(/[_:]+$/, '') || missing);
}
/** A tag whose value is this program's own word. */
function markerTag(key, word) {
    return `${key}:${word}`;
}
/** Stands for the jobs, or workflows, that were folded into one. No value of the data gives it. */
const OTHER_WORD = '__other__';
/** Stands for the project of seats, which belong to none. No value of the data gives it. */
const SEATS_WORD = '__seats__';

;// CONCATENATED MODULE: ./lib/deliver/datadog/event.js





/** Datadog takes 4000 characters; the marks around the text are among them. */
const TEXT_LENGTH = 3_900;
const PROJECTS = 10;
/** The run's headline figures. It has the time of its arrival: Datadog takes no event that is 18 hours old. */
function eventOf(report) {
    const { totals, period, money: price, gates, organisation } = report;
    const broken = gates.filter(({ failed }) => failed);
    const lines = [
        `**${(0,format/* whole */.WQ)(totals.credits)} credits** (${(0,format/* money */.TG)(totals.cost, price.currency)})${comparison(report)}`,
        ...broken.map(({ sentence }) => `Over the limit: ${(0,markdown/* codeSpan */.S)(sentence)}`),
        ...projectLines(report),
    ];
    return {
        title: `CircleCI usage, ${(0,format/* periodText */.JX)(period)}`,
        text: event_markdown(lines),
        tags: organisation.names.map((name) => tagOf('circleci_org', name, 'none')),
        alert_type: broken.length > 0 ? 'warning' : 'info',
        aggregation_key: 'circleci-usage',
        source_type_name: 'circleci',
    };
}
function comparison({ totals, previousTotals, previousPeriod }) {
    if (previousTotals === null || previousPeriod === null)
        return '';
    return `, ${(0,format/* change */.Zg)(totals.credits, previousTotals.credits)} against ${(0,format/* periodText */.JX)(previousPeriod)}`;
}
function projectLines({ breakdowns }) {
    return breakdowns.project
        .filter(({ credits }) => credits > 0)
        .slice(0, PROJECTS)
        .map(({ name, credits, share }) => `- ${(0,markdown/* codeSpan */.S)(name)} ${(0,format/* whole */.WQ)(credits)} (${(0,format/* percent */.KN)(share)})`);
}
/** As many of the lines as fit, marked as Markdown. Names can't end the mark early. */
function event_markdown(lines) {
    let text = '';
    for (const line of lines) {
        const next = `${text}${line.replaceAll('%%%', '%%\u{2060}%')}\n`;
        if (next.length > TEXT_LENGTH)
            break;
        text = next;
    }
    return `%%% \n${text} \n%%%`;
}
/**
 * Sends an event, once: were it sent again after a broken answer, there might be two.
 * @throws RefusalError, NetworkError
 */
async function sendEvent(event, delivery, { http, ...patience }) {
    const request = {
        method: 'POST',
        url: new URL('/api/v1/events', delivery.apiUrl),
        headers: { 'content-type': 'application/json', 'dd-api-key': delivery.apiKey.reveal() },
        body: JSON.stringify(event),
    };
    const answer = await (0,patient/* sendPatiently */.z)(http, request, { ...patience, once: true });
    if (answer.status >= 300)
        throw (0,datadog_answer/* refusalOf */.Of)(answer, (0,datadog_answer/* keysOf */.YD)(delivery));
}

// EXTERNAL MODULE: ./lib/deliver/datadog/failure.js
var failure = __webpack_require__(48506);
// EXTERNAL MODULE: ./lib/config/period.js
var period = __webpack_require__(98733);
;// CONCATENATED MODULE: ./lib/deliver/datadog/amounts.js

/** The counts that metrics are made of. */
const amounts_MEASURES = [
    'runs',
    'seconds',
    'measuredRuns',
    'medianCpu',
    'maxCpu',
    'medianRam',
    'maxRam',
];
/** What was used under one set of tags on one day. All of it is exact. */
class Amounts {
    /** Micro-credits by kind; kinds without any are left out. */
    credits = new Map();
    runs = 0;
    seconds = 0;
    measuredRuns = 0;
    medianCpu = 0;
    maxCpu = 0;
    medianRam = 0;
    maxRam = 0;
    /** Adds a cell's counts, and its credits of these kinds. */
    addCell(cube, cell, kinds) {
        for (const measure of amounts_MEASURES)
            this[measure] += cube.count[measure][cell] ?? 0;
        this.addCredits(cube, cell, kinds);
    }
    addCredits(cube, cell, kinds) {
        for (const kind of kinds)
            this.#credit(kind, cube.credits(cell, kind));
    }
    add(other) {
        for (const measure of amounts_MEASURES)
            this[measure] += other[measure];
        for (const [kind, micro] of other.credits)
            this.#credit(kind, micro);
    }
    /** Micro-credits of all kinds. */
    get total() {
        let total = 0n;
        for (const micro of this.credits.values())
            total += micro;
        return total;
    }
    #credit(kind, micro) {
        if (micro !== 0n)
            this.credits.set(kind, (this.credits.get(kind) ?? 0n) + micro);
    }
}
/** The kinds that some cell has, seats and the others apart. */
function kindsIn(cube) {
    const kinds = usage_cube/* CREDIT_KINDS */.S4.filter((kind) => cube.limbs[kind] !== undefined);
    return {
        jobs: kinds.filter((kind) => kind !== 'user'),
        seats: kinds.filter((kind) => kind === 'user'),
    };
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/day.js

/** Adds up what has the same tags: cells of one day, whose names may have become one. */
function bucketsOf(cube, cells, labels) {
    const buckets = new Map();
    const { jobs, seats } = kindsIn(cube);
    for (const cell of cells) {
        amountsAt(buckets, labels.idsOf(cell)).addCell(cube, cell, jobs);
        if (seats.some((kind) => cube.credits(cell, kind) !== 0n)) {
            amountsAt(buckets, labels.seatIdsOf(cell)).addCredits(cube, cell, seats);
        }
    }
    return buckets;
}
/** The amounts of these tags, which are empty at first. */
function amountsAt(buckets, ids) {
    const key = ids.join();
    let bucket = buckets.get(key);
    if (bucket === undefined) {
        bucket = { ids, amounts: new Amounts() };
        buckets.set(key, bucket);
    }
    return bucket.amounts;
}
/** The same buckets where some have other tags; those that meet become one. The buckets themselves stay as they are. */
function relabel(buckets, labelOf) {
    const result = new Map();
    for (const bucket of buckets.values()) {
        const ids = labelOf(bucket);
        const key = ids.join();
        const met = result.get(key);
        result.set(key, met === undefined ? { ids, amounts: bucket.amounts } : { ids, amounts: sum(met, bucket) });
    }
    return result;
}
function sum(...buckets) {
    const total = new Amounts();
    for (const { amounts } of buckets)
        total.add(amounts);
    return total;
}

// EXTERNAL MODULE: ./lib/common/most-that-fit.js
var most_that_fit = __webpack_require__(53596);
;// CONCATENATED MODULE: ./lib/report/cell-credits.js

const known = new WeakMap();
/**
 * The credits of each cell, added over the kinds once a Cube: every breakdown sums the same cells, and the sum over
 * nine kinds is most of the work.
 */
function creditsOf(cube) {
    let credits = known.get(cube);
    if (credits === undefined) {
        credits = { jobs: sumJobs(cube), seats: seatsOf(cube) };
        known.set(cube, credits);
    }
    return credits;
}
function sumJobs({ size, limbs }) {
    const sum = { whole: new Float64Array(size), micro: new Float64Array(size) };
    for (const kind of usage_cube/* CREDIT_KINDS */.S4) {
        const credits = kind === 'user' ? undefined : limbs[kind];
        if (credits === undefined)
            continue;
        addColumn(sum.whole, credits.whole);
        addColumn(sum.micro, credits.micro);
    }
    return sum;
}
function addColumn(sum, column) {
    for (let cell = 0; cell < column.length; cell++)
        sum[cell] = (sum[cell] ?? 0) + (column[cell] ?? 0);
}
function seatsOf({ limbs: { user } }) {
    return user?.whole.some((whole) => whole !== 0) || user?.micro.some((micro) => micro !== 0)
        ? user
        : undefined;
}

// EXTERNAL MODULE: ./lib/report/cell-names.js
var cell_names = __webpack_require__(44489);
;// CONCATENATED MODULE: ./lib/report/credit-sum.js

/** Half of the range in which doubles are exact. */
const CARRY = 2 ** 52;
/** An exact sum of credits, added up without a bigint a cell. */
class CreditSum {
    #whole = 0;
    #micro = 0;
    /** Micro-credits that the limbs had no more room for. */
    #carried = 0n;
    /** Adds the cell's credits; nothing where there is no column. */
    add(credits, cell) {
        if (credits === undefined)
            return;
        this.#whole += credits.whole[cell] ?? 0;
        this.#micro += credits.micro[cell] ?? 0;
        this.#carry();
    }
    /** Adds another sum. */
    merge(other) {
        this.#whole += other.#whole;
        this.#micro += other.#micro;
        if (other.#carried !== 0n)
            this.#carried += other.#carried;
        this.#carry();
    }
    /** Makes the sum this many micro-credits. */
    set(micro) {
        this.#carried = micro;
        this.#whole = 0;
        this.#micro = 0;
    }
    #carry() {
        if (Math.abs(this.#whole) < CARRY && Math.abs(this.#micro) < CARRY)
            return;
        this.set(this.micro);
    }
    /** The sum in micro-credits. */
    get micro() {
        return this.#carried + (0,credit_column/* microCredits */.nY)(this.#whole, this.#micro);
    }
}

;// CONCATENATED MODULE: ./lib/report/status.js
/**
 * The statuses of JOB_BUILD_STATUS by outcome. Rates are over finished runs (succeeded and failed in any way): a
 * cancelled run says nothing about the job. A status not listed here counts as unfinished, never as a failure.
 */
const status_OUTCOMES = new Map([
    ['success', 'succeeded'],
    ['failed', 'failed'],
    ['error', 'failed'],
    ['timedout', 'timedOut'],
    ['infrastructure_fail', 'infrastructure'],
    ['canceled', 'cancelled'],
    ['cancelled', 'cancelled'],
]);
function outcomeOf(status) {
    return status_OUTCOMES.get(status) ?? 'unfinished';
}
function isFailure(outcome) {
    return outcome === 'failed' || outcome === 'timedOut' || outcome === 'infrastructure';
}
/** Whether a run ended by itself, well or badly: the runs that rates are over. */
function isFinished(outcome) {
    return outcome === 'succeeded' || isFailure(outcome);
}

;// CONCATENATED MODULE: ./lib/report/tally.js






/** Running sums over cells of the Cube. Seat credits are kept apart: they belong to no project, job or class. */
class Tally {
    rows = 0;
    runs = 0;
    seconds = 0;
    succeeded = 0;
    finished = 0;
    #credits = new CreditSum();
    #seats = new CreditSum();
    /** Micro-credits of all kinds but seats. */
    get credits() {
        return this.#credits.micro;
    }
    /** Micro-credits of seats (USER_CREDITS). */
    get seats() {
        return this.#seats.micro;
    }
    /** A tally of these micro-credits alone. */
    static ofCredits(micro) {
        const tally = new Tally();
        tally.#credits.set(micro);
        return tally;
    }
    add(cube, cell) {
        const runs = cube.count.runs[cell] ?? 0;
        this.rows += cube.count.rows[cell] ?? 0;
        this.runs += runs;
        this.seconds += cube.count.seconds[cell] ?? 0;
        if (runs > 0) {
            const outcome = outcomeOf((0,cell_names/* statusOf */.c2)(cube, cell));
            if (outcome === 'succeeded')
                this.succeeded += runs;
            if (isFinished(outcome))
                this.finished += runs;
        }
        const { jobs, seats } = creditsOf(cube);
        this.#credits.add(jobs, cell);
        this.#seats.add(seats, cell);
    }
}
/** The tally's figures without its seats. */
function figuresOf(tally, creditPrice) {
    return {
        credits: (0,common_credits/* toCredits */.I)(tally.credits),
        cost: (0,report_money/* costOf */.ho)(tally.credits, creditPrice),
        rows: tally.rows,
        runs: tally.runs,
        seconds: tally.seconds,
        succeeded: tally.succeeded,
        finished: tally.finished,
    };
}
/** The tally's figures with its seats, which cost nothing with `seats: exclude`. */
function totalsOf(tally, money) {
    return {
        ...figuresOf(tally, money.creditPrice),
        credits: (0,common_credits/* toCredits */.I)(tally.credits + tally.seats),
        cost: (0,report_money/* costOf */.ho)(tally.credits + (0,report_money/* pricedSeats */.iM)(tally.seats, money), money.creditPrice),
    };
}

;// CONCATENATED MODULE: ./lib/report/group.js

/** Sums the Cube by a key of each cell, in the order in which the keys are met. */
function groupBy(cube, keyOf) {
    return groupInto(cube, keyOf, () => new Tally());
}
/** As `groupBy`, with sums of the caller's own. */
function groupInto(cube, keyOf, start) {
    const groups = new Map();
    for (let cell = 0; cell < cube.size; cell++) {
        const key = keyOf(cell);
        let group = groups.get(key);
        if (group === undefined) {
            group = { cell, current: start(), previous: start() };
            groups.set(key, group);
        }
        (cube.period[cell] === 0 ? group.current : group.previous).add(cube, cell);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/report/rows.js




/** The sums of both periods; of the first alone when nothing was compared. */
function wholeOf(cube, compared, money) {
    const [all] = groupBy(cube, () => 0);
    const current = all?.current ?? new Tally();
    return { ...money, current, previous: compared ? (all?.previous ?? new Tally()) : null };
}
function rowFigures(current, previous, whole) {
    return { ...figuresOf(current, whole.creditPrice), ...standing(current, previous, whole) };
}
/** A row's place in the whole: its share and what it was before. */
function standing(current, previous, whole) {
    return {
        share: rows_shareOf(current.credits, whole),
        previousCredits: whole.previous === null ? null : (0,common_credits/* toCredits */.I)(previous.credits),
        previousRows: whole.previous === null ? null : previous.rows,
    };
}
/** Part of the total's credits, seats among them; 0 when the total is. */
function rows_shareOf(microCredits, { current }) {
    const total = current.credits + current.seats;
    return total === 0n ? 0 : Number(microCredits) / Number(total);
}
/** The `(seats)` row's figures; undefined when neither period has seat credits. Seat rows are rows of their project. */
function seatFigures(whole) {
    const current = Tally.ofCredits(whole.current.seats);
    const previous = Tally.ofCredits(whole.previous?.seats ?? 0n);
    if (current.credits === 0n && previous.credits === 0n)
        return undefined;
    return {
        ...rowFigures(current, previous, whole),
        cost: (0,report_money/* costOf */.ho)((0,report_money/* pricedSeats */.iM)(current.credits, whole), whole.creditPrice),
    };
}
/**
 * The rows of one breakdown, most credits first, ties by name. `describe` reads a group's names from one of its
 * cells; `seats` is how the seat row is described.
 */
function rowsOf(groups, whole, describe, seats) {
    const rows = groups
        .map(({ cell, current, previous }) => ({ ...describe(cell), ...rowFigures(current, previous, whole) }))
        .filter((row) => row.rows > 0 || row.previousCredits !== null);
    const seatRow = seatFigures(whole);
    if (seatRow !== undefined)
        rows.push({ ...seats, ...seatRow });
    return rows.sort(byCredits);
}
/** Most credits first, now and then before; ties by name. */
function byCredits(a, b) {
    return (b.credits - a.credits ||
        (b.previousCredits ?? 0) - (a.previousCredits ?? 0) ||
        rows_compareText(a.name, b.name));
}
/** Order by code unit: the same on every machine. */
function rows_compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/fold-day.js



/**
 * Folds the jobs of the fewest credits into `job:__other__` of their workflow until the day has at most `maximum`
 * series, and when that is not enough the workflows too. All sums stay as they are.
 *
 * Each day is folded by itself, so that a day gives the same series whichever period it is sent with: sent again, it
 * takes its own place. What is left may still be more than `maximum`: projects, statuses and classes are not folded.
 */
function foldDay(buckets, labels, set, maximum) {
    const count = seriesCounter(set);
    let day = { buckets, folded: 0 };
    for (const level of [labels.job, labels.workflow]) {
        if (level === null || count(day.buckets) <= maximum)
            continue;
        const names = namesByCredits(day.buckets, level, labels);
        const fits = (kept) => count(fold(day.buckets, level, names.slice(0, kept))) <= maximum;
        const kept = (0,most_that_fit/* mostThatFit */.c)(names.length, fits);
        day = {
            buckets: fold(day.buckets, level, names.slice(0, kept)),
            folded: day.folded + names.length - kept,
        };
    }
    return day;
}
/** Counts series. Amounts that were counted before are not measured again: most are the same from fold to fold. */
function seriesCounter({ measure }) {
    const known = new WeakMap();
    const countOf = (amounts) => {
        const count = known.get(amounts) ?? measure(amounts).length;
        known.set(amounts, count);
        return count;
    };
    return (buckets) => [...buckets.values()].reduce((sum, { amounts }) => sum + countOf(amounts), 0);
}
/** Tells one job (or workflow) from another: the tags up to it, among them project and workflow. */
function nameAt(ids, { at }) {
    return ids.slice(0, at + 1).join();
}
/** The names that can be folded, most credits first; ties by their text, which no other days change. */
function namesByCredits(buckets, level, labels) {
    const jobs = new Map();
    for (const { ids, amounts } of buckets.values()) {
        if (ids[level.at] === level.other)
            continue;
        const name = nameAt(ids, level);
        const job = jobs.get(name) ?? { credits: 0n, ids };
        job.credits += amounts.total;
        jobs.set(name, job);
    }
    const text = (ids) => labels
        .tagsOf(ids)
        .slice(0, level.at + 1)
        .join();
    return [...jobs]
        .sort(([, a], [, b]) => {
        if (a.credits === b.credits)
            return rows_compareText(text(a.ids), text(b.ids));
        return a.credits < b.credits ? 1 : -1;
    })
        .map(([name]) => name);
}
function fold(buckets, level, keep) {
    const kept = new Set(keep);
    const labelOf = ({ ids }) => (kept.has(nameAt(ids, level)) ? ids : ids.with(level.at, level.other));
    return relabel(buckets, labelOf);
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/labels.js


const NONE = 'none';
/** What the older script wrote. */
const UNKNOWN = 'unknown';
/** Reads the tags of cells. Every name is normalised once, not once a cell. */
function labelsOf(cube, options) {
    const isLegacy = options.schema === 'legacy';
    const columns = isLegacy ? legacyColumns(cube) : standardColumns(cube, options);
    const missing = isLegacy ? UNKNOWN : NONE;
    const tags = new Numbers();
    const keys = columns.map(({ dimension }) => cube.key[dimension]);
    const numbers = columns.map(({ key, texts }) => texts.map((text) => tags.of(nameTag(key, text, missing))));
    const seats = columns.map(({ key, seats: word }) => word && tags.of(markerTag(key, word === NONE ? missing : word)));
    const idAt = (column, cell) => numbers[column]?.[keys[column]?.[cell] ?? 0] ?? 0;
    const foldable = (key) => {
        const at = columns.findIndex((column) => column.key === key);
        return at < 0 ? null : { at, other: tags.of(markerTag(key, OTHER_WORD)) };
    };
    return {
        idsOf: (cell) => columns.map((_, column) => idAt(column, cell)),
        seatIdsOf: (cell) => seats.map((seat, column) => seat || idAt(column, cell)),
        tagsOf: (ids) => ids.map((id) => tags.text(id)),
        job: foldable('job'),
        workflow: foldable('workflow'),
    };
}
/** The Cube's own folded names are as much the others as ours. */
function nameTag(key, text, missing) {
    return text === OTHER ? markerTag(key, OTHER_WORD) : tagOf(key, text, missing);
}
/** Gives each text a number above 0. */
class Numbers {
    #numbers = new Map();
    #texts = [''];
    of(text) {
        const known = this.#numbers.get(text);
        if (known !== undefined)
            return known;
        this.#numbers.set(text, this.#texts.length);
        return this.#texts.push(text) - 1;
    }
    text(number) {
        return this.#texts[number] ?? '';
    }
}
function standardColumns(cube, { tags, teamOf }) {
    const minimal = [
        ofProject(cube, 'circleci_org', organisationName),
        ofProject(cube, 'project', ({ name }) => name, SEATS_WORD),
    ];
    if (tags === 'minimal')
        return minimal;
    return [
        ...minimal,
        ...(teamOf === null ? [] : [ofProject(cube, 'team', teamOf, SEATS_WORD)]),
        ofText(cube, 'workflow', 'workflow'),
        ofText(cube, 'job', 'job'),
        ofText(cube, 'resource_class', 'resourceClass'),
        ofText(cube, 'status', 'status'),
        ...(tags === 'full' ? [ofText(cube, 'executor', 'executor')] : []),
    ];
}
function legacyColumns(cube) {
    return [
        ofProject(cube, 'organization', organisationName),
        ofProject(cube, 'project', ({ name }) => name, SEATS_WORD),
        ofText(cube, 'workflow', 'workflow'),
        ofText(cube, 'job', 'job'),
        ofText(cube, 'resource_class', 'resourceClass'),
        ofText(cube, 'build_status', 'status'),
    ];
}
function organisationName({ organisation, organisationId }) {
    return organisation || organisationId;
}
function ofProject(cube, key, text, seats) {
    return { key, dimension: 'project', texts: cube.names.project.map(text), seats };
}
function ofText(cube, key, dimension) {
    return { key, dimension, texts: cube.names[dimension], seats: NONE };
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/metrics.js
/** Percentages come in hundredths. */
const HUNDREDTHS = 100;
function counting(metric, amounts, measure, divisor = 1) {
    return { metric, value: amounts[measure] / divisor };
}
function isSome({ value }) {
    return value !== 0;
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/legacy-metrics.js


/** Kinds of credits that have a metric of their own in the older script; its total holds the others too. */
const LEGACY_KINDS = ['compute', 'dlc', 'user'];
const LEGACY_UTILIZATION = [
    ['job.cpu.median_utilization', 'medianCpu'],
    ['job.cpu.max_utilization', 'maxCpu'],
    ['job.ram.median_utilization', 'medianRam'],
    ['job.ram.max_utilization', 'maxRam'],
];
/**
 * The names of the older script. Credits and seconds are counts here, so that they add up; utilisation is the mean of
 * the day's runs. `ci.job.parallelism` is no more: no sum or mean of it says anything.
 */
function legacyMetrics({ prefix, utilization }) {
    const kinds = LEGACY_KINDS.map((kind) => ({ kind, metric: count(`${prefix}.credits.${kind}`) }));
    const total = count(`${prefix}.credits.total`);
    const seconds = count(`${prefix}.job.runtime_seconds`);
    const means = LEGACY_UTILIZATION.map(([name, measure]) => ({
        metric: gauge(`${prefix}.${name}`),
        measure,
    }));
    const used = utilization ? means : [];
    return {
        metrics: [...kinds.map(({ metric }) => metric), total, seconds, ...used.map(({ metric }) => metric)],
        measure: (amounts) => [
            ...kinds.map(({ kind, metric }) => ({ metric, value: (0,common_credits/* toCredits */.I)(amounts.credits.get(kind) ?? 0n) })),
            { metric: total, value: (0,common_credits/* toCredits */.I)(amounts.total) },
            counting(seconds, amounts, 'seconds'),
        ]
            .filter(isSome)
            .concat(meansOf(amounts, used)),
    };
}
function count(name) {
    return { name, type: 'count' };
}
function gauge(name) {
    return { name, type: 'gauge' };
}
/** A mean of 0 is a reading, so it is kept; without any reading there is no mean. */
function meansOf(amounts, means) {
    const { measuredRuns: runs } = amounts;
    return runs === 0
        ? []
        : means.map(({ metric, measure }) => counting(metric, amounts, measure, HUNDREDTHS * runs));
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/standard-metrics.js




/** Values of the tag `credit_type`. */
const CREDIT_TYPES = {
    compute: 'compute',
    dlc: 'dlc',
    user: 'user',
    storage: 'storage',
    network: 'network',
    lease: 'lease',
    leaseOverage: 'lease_overage',
    ipRanges: 'ip_ranges',
    other: 'other',
};
/** Sums of percentages over the job runs that have readings: divided by `sampled_jobs` they are means, in any group. */
const PERCENTAGES = [
    ['cpu_median_pct_sum', 'medianCpu'],
    ['cpu_max_pct_sum', 'maxCpu'],
    ['ram_median_pct_sum', 'medianRam'],
    ['ram_max_pct_sum', 'maxRam'],
];
/**
 * Few names and many tags. There is no total beside the kinds of credits, so that the sum over all tags is the total.
 */
function standardMetrics({ prefix, utilization, money }) {
    const count = (name, unit) => ({
        name: `${prefix}.${name}`,
        type: 'count',
        ...(unit && { unit }),
    });
    const credits = count('credits', 'unit');
    const cost = count('cost', money.currency === 'USD' ? 'dollar' : undefined);
    const jobs = count('jobs', 'job');
    const seconds = count('job_seconds', 'second');
    const sampled = count('sampled_jobs', 'job');
    const percentages = PERCENTAGES.map(([name, measure]) => ({ metric: count(name), measure }));
    const sampledSet = utilization ? [sampled, ...percentages.map(({ metric }) => metric)] : [];
    return {
        metrics: [credits, cost, jobs, seconds, ...sampledSet],
        measure(amounts) {
            const counted = [counting(jobs, amounts, 'runs'), counting(seconds, amounts, 'seconds')];
            const used = [
                counting(sampled, amounts, 'measuredRuns'),
                ...percentages.map(({ metric, measure }) => counting(metric, amounts, measure, HUNDREDTHS)),
            ];
            return [
                ...creditsAndCost(amounts, credits, cost, money),
                ...counted,
                ...(utilization ? used : []),
            ].filter(isSome);
        },
    };
}
function creditsAndCost({ credits }, metric, cost, money) {
    return [...credits].flatMap(([kind, micro]) => {
        const tag = markerTag('credit_type', CREDIT_TYPES[kind]);
        const priced = (0,report_money/* costOf */.ho)(kind === 'user' ? (0,report_money/* pricedSeats */.iM)(micro, money) : micro, money.creditPrice);
        return [
            { metric, tag, value: (0,common_credits/* toCredits */.I)(micro) },
            { metric: cost, tag, value: priced },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/plan.js







const SECONDS_A_DAY = 86_400;
/**
 * The period's usage as series of daily points. A point holds all of its day and nothing else, and has the start of
 * the day for its time: sent twice, it takes its own place. Days that are not ready are left out, since half a day
 * would stand there as if it were a whole one.
 */
function planMetrics(request) {
    const { cube, now } = request;
    const ready = (0,period/* lastReadyDay */.OP)(now);
    const cells = cellsByDay(cube);
    const days = [...cells.keys()].sort();
    const sent = days.filter((day) => day <= ready);
    const set = request.schema === 'legacy' ? legacyMetrics(request) : standardMetrics(request);
    const labels = labelsOf(cube, request);
    const draft = new Draft(set, labels);
    let folded = 0;
    for (const day of sent) {
        const buckets = bucketsOf(cube, cells.get(day) ?? [], labels);
        const small = foldDay(buckets, labels, set, request.maxSeries);
        draft.addDay(day, small.buckets);
        folded += small.folded;
    }
    return {
        ...draft.result(),
        days: sent,
        unready: days.filter((day) => day > ready),
        maxSeries: request.maxSeries,
        folded,
    };
}
/** The cells of the period by their day. */
function cellsByDay({ size, period, key, names }) {
    const days = new Map();
    for (let cell = 0; cell < size; cell++) {
        const day = names.day[key.day[cell] ?? 0];
        if (period[cell] !== 0 || day === undefined)
            continue;
        const known = days.get(day);
        if (known === undefined)
            days.set(day, [cell]);
        else
            known.push(cell);
    }
    return days;
}
/** Series while days are added to them. */
class Draft {
    #set;
    #labels;
    /** By the tags of the bucket, then by metric and the tag of its own. */
    #series = new Map();
    #points = 0;
    #mostSeriesADay = 0;
    constructor(set, labels) {
        this.#set = set;
        this.#labels = labels;
    }
    addDay(day, buckets) {
        const timestamp = (0,common_day/* startOf */.GH)(day) / 1000;
        const before = this.#points;
        for (const [key, { ids, amounts }] of buckets) {
            const ofBucket = this.#series.get(key) ?? new Map();
            this.#series.set(key, ofBucket);
            for (const { metric, tag = '', value } of this.#set.measure(amounts)) {
                const name = `${metric.name} ${tag}`;
                const series = ofBucket.get(name) ?? emptySeries(metric, this.#tags(ids, tag));
                series.points.push({ timestamp, value });
                ofBucket.set(name, series);
                this.#points++;
            }
        }
        this.#mostSeriesADay = Math.max(this.#mostSeriesADay, this.#points - before);
    }
    result() {
        const series = [...this.#series.values()].flatMap((ofBucket) => [...ofBucket.values()]);
        const used = new Set(series.map(({ metric }) => metric));
        return {
            series,
            points: this.#points,
            metrics: this.#set.metrics.filter(({ name }) => used.has(name)),
            mostSeriesADay: this.#mostSeriesADay,
        };
    }
    #tags(ids, tag) {
        const tags = this.#labels.tagsOf(ids);
        return tag === '' ? tags : [...tags, tag];
    }
}
/** A series without points; its fields stand in the order in which the official client writes them. */
function emptySeries({ name, type, unit }, tags) {
    const isCount = type === 'count';
    return {
        ...(isCount && { interval: SECONDS_A_DAY }),
        metric: name,
        points: [],
        tags,
        type: isCount ? 1 : 3,
        ...(unit !== undefined && { unit }),
    };
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/historical.js



const FINE = { warnings: [] };
/**
 * Makes sure, as far as the keys allow, that Historical Metrics is on for these metrics: without it Datadog accepts
 * points older than an hour and drops them, and usage is never younger than a day.
 *
 * A metric that Datadog has never seen can't be found in its pages, and perhaps not be switched on. So wherever it is
 * not known to be on, a count of zero is sent for now: it changes no sum, and the metric is there.
 * @throws RefusalError, NetworkError
 */
async function settleHistorical(client, metrics, { appKey, historical }, patience) {
    if (historical === 'assume')
        return FINE;
    if (appKey === undefined) {
        await introduce(client, metrics, patience);
        return { warnings: [unproven(metrics)] };
    }
    const off = await metricsThatAreOff(client, metrics);
    if (!Array.isArray(off))
        return off;
    if (off.length === 0)
        return FINE;
    await introduce(client, off, patience);
    return historical === 'enable' ? enableAll(client, off, patience) : { ...FINE, failure: isOff(off) };
}
/** The metrics whose old points are dropped, or why that can't be known. */
async function metricsThatAreOff(client, metrics) {
    const off = [];
    for (const metric of metrics) {
        try {
            if (!(await client.isHistorical(metric.name)))
                off.push(metric);
        }
        catch (error) {
            if (!isAboutTheKey(error))
                throw error;
            return { ...FINE, failure: keyRefused(error) };
        }
    }
    return off;
}
/** How long Datadog is given to take note of a new metric, between tries to switch it on. Milliseconds. */
const WAITS_MS = [5_000, 15_000, 30_000];
async function enableAll(client, off, { clock, signal, deadline = Number.POSITIVE_INFINITY }) {
    let left = off;
    let refusal;
    for (const wait of [0, ...WAITS_MS]) {
        if (clock.elapsed() + wait > deadline)
            break;
        if (wait > 0)
            await clock.sleep(wait, signal);
        const refused = [];
        for (const metric of left) {
            try {
                await client.enableHistorical(metric.name);
            }
            catch (error) {
                if (isAboutTheKey(error))
                    return { ...FINE, failure: keyRefused(error) };
                if (!isAboutTheMetric(error))
                    throw error;
                refusal = error;
                refused.push(metric);
            }
        }
        if (refused.length === 0)
            return { warnings: [justEnabled(off)] };
        left = refused;
    }
    return { ...FINE, failure: notEnabled(left, refusal) };
}
/** Sends a count of zero for now. A gauge is left alone: a zero would pull its mean down. */
async function introduce(client, metrics, { clock }) {
    const point = { timestamp: Math.floor(clock.now() / 1000), value: 0 };
    const counts = metrics.filter(({ type }) => type === 'count');
    if (counts.length > 0)
        await client.submit(counts.map((metric) => ({ ...emptySeries(metric, []), points: [point] })));
}
function isAboutTheKey(error) {
    return error instanceof datadog_answer/* RefusalError */.XQ && (error.status === 401 || error.status === 403);
}
/** The metric is not known yet (404), or is none that can have it (400, 422). */
function isAboutTheMetric(error) {
    return error instanceof datadog_answer/* RefusalError */.XQ && [400, 404, 422].includes(error.status);
}
const HOW = 'Metrics Summary, the metric, Advanced, Configure, Enable historical metrics';
function unproven(metrics) {
    return `It is unproven that Datadog keeps these points: it drops what is older than an hour unless Historical Metrics is on for the metric, and answers the same. With an application key (datadog-app-key) this would be checked. In Datadog it is switched on under ${HOW}, for ${namesOf(metrics)}. When it is on, datadog-historical: assume silences this warning.`;
}
function isOff(metrics) {
    return `Nothing was sent, because Datadog would drop it: Historical Metrics is off for ${namesOf(metrics)}. Run again with datadog-historical: enable, or switch it on in Datadog (${HOW}).`;
}
function justEnabled(metrics) {
    return `Historical Metrics was switched on for ${namesOf(metrics)}. Datadog does not say how soon that takes effect: should days be missing tomorrow, run the same period again.`;
}
function notEnabled(metrics, refusal) {
    const why = refusal === undefined ? '' : ` ${(0,failure/* fullStop */.u)(refusal.message)}`;
    return `Nothing was sent, because Historical Metrics could not be switched on for ${namesOf(metrics)}.${why} A metric with a tag configuration (Metrics without Limits) can't have it; another datadog-metric-prefix makes new metrics.`;
}
function keyRefused({ message }) {
    return `Nothing was sent, because the application key may not see or change Historical Metrics. ${(0,failure/* fullStop */.u)(message)} Give it the permission, check datadog-site, or leave datadog-app-key out to send without proof.`;
}
function namesOf(metrics) {
    return metrics.map(({ name }) => name).join(', ');
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/send-series.js




/**
 * Sends series, request by request. What is wrong with one request alone does not keep the others back; what would
 * meet them all ends it. Nothing has to be undone: a point that is sent again takes its own place.
 *
 * @param onProgress gets the points that were accepted so far.
 */
async function sendSeries(client, series, onProgress, limits = SIZE_LIMITS) {
    const failures = [];
    let requests = 0;
    let points = 0;
    const queue = requestsOf(series, limits);
    const halves = [];
    for (;;) {
        const next = halves.pop() ?? queue.next().value?.series;
        if (next === undefined)
            return { requests, points, failures };
        requests++;
        try {
            const errors = await client.submit(next);
            if (errors.length === 0)
                points += pointsOf(next);
            else
                failures.push(acceptedWithErrors(next, errors));
            onProgress(points);
        }
        catch (error) {
            if (isStatus(error, 413) && next.length > 1)
                halves.push(...halvesOf(next));
            else {
                const sentence = (0,failure/* sentenceOf */.$)(error);
                if (sentence === undefined)
                    throw error;
                failures.push(sentence);
                if (!isStatus(error, 400))
                    return { requests, points, failures };
            }
        }
    }
}
function pointsOf(series) {
    return series.reduce((sum, { points }) => sum + points.length, 0);
}
function acceptedWithErrors(series, errors) {
    const count = (0,format/* plural */.LS)(pointsOf(series), 'point');
    return `Datadog accepted a request of ${count} with errors, so some may be missing: ${(0,failure/* fullStop */.u)(errors.join(' '))}`;
}
/** The second half first: the last one is taken next. */
function halvesOf(series) {
    const middle = Math.ceil(series.length / 2);
    return [series.slice(middle), series.slice(0, middle)];
}
function isStatus(error, status) {
    return error instanceof datadog_answer/* RefusalError */.XQ && error.status === status;
}
/** `3 of 5 points`, or `5 points`. */
function sentOf(points, all) {
    return points === all ? (0,format/* plural */.LS)(all, 'point') : `${(0,format/* whole */.WQ)(points)} of ${(0,format/* plural */.LS)(all, 'point')}`;
}

;// CONCATENATED MODULE: ./lib/deliver/datadog/datadog.js








/**
 * Sends the plan's metrics, and the event when it is asked for, and tells log and job summary what became of it. In a
 * dry run says what would be sent.
 * @returns what failed, in sentences; empty when nothing did.
 */
async function deliverDatadog(plan, report, { delivery }, tools) {
    const { host } = tools;
    if (delivery === null) {
        for (const line of dryRunLines(plan))
            host.log.info(line);
        for (const sentence of planWarnings(plan))
            host.log.warn(sentence);
        return [];
    }
    let sent = 0;
    const onSent = (points) => {
        sent = points;
    };
    const { said, warnings, failures } = await (0,beat/* attended */.I)(host.progress('Sending to Datadog'), tools.clock, () => [sent, plan.points], () => datadog_outcomeOf(plan, report, delivery, tools, onSent));
    for (const sentence of said)
        host.log.info(sentence);
    for (const sentence of warnings)
        host.log.warn(sentence);
    const notes = [...failures, ...said, ...warnings].map((sentence) => `- ${(0,markdown/* plainMarkdown */.E)(sentence)}`);
    await host.writeSummary(`### Datadog\n\n${notes.join('\n')}`);
    return failures.map((failure) => `Datadog: ${failure}`);
}
async function datadog_outcomeOf(plan, report, delivery, tools, onSent) {
    const warnings = planWarnings(plan);
    if (plan.points === 0)
        return { said: ['There is nothing to send to Datadog.'], warnings, failures: [] };
    try {
        // Loaded now: the official client is large, and who does not use it should not pay for it.
        const { openClient } = await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 5542));
        const client = openClient(delivery, tools.http, datadog_patient(tools));
        const state = await settleHistorical(client, plan.metrics, delivery, tools);
        if (state.failure !== undefined)
            return { said: [], warnings, failures: [state.failure] };
        const sending = await sendSeries(client, plan.series, onSent);
        const event = delivery.event ? await eventFailures(report, delivery, tools) : [];
        return {
            said: [sentSentence(plan, sending)],
            warnings: [...warnings, ...state.warnings],
            failures: [...sending.failures, ...event],
        };
    }
    catch (error) {
        const sentence = (0,failure/* sentenceOf */.$)(error);
        if (sentence === undefined)
            throw error;
        return { said: [], warnings, failures: [sentence] };
    }
}
/** What kept the event from being sent: none of the metrics' business. */
async function eventFailures(report, delivery, tools) {
    try {
        await sendEvent(eventOf(report), delivery, tools);
        return [];
    }
    catch (error) {
        const sentence = (0,failure/* sentenceOf */.$)(error);
        if (sentence === undefined)
            throw error;
        return [`The event was not sent. ${sentence}`];
    }
}
/** Waits that a server asks for are told of, so that nobody takes them for a hang. */
function datadog_patient({ clock, host, ...patience }) {
    const sleep = (ms, aborted) => {
        if (ms >= LONG_WAIT_MS)
            host.log.info(`Trying Datadog again in ${Math.round(ms / 1000)} s.`);
        return clock.sleep(ms, aborted);
    };
    return { ...patience, clock: { ...clock, sleep } };
}
const LONG_WAIT_MS = 5_000;
function sentSentence({ points, series, days }, { points: sent, requests }) {
    const [first = '', last = first] = [days[0], days.at(-1)];
    return `Sent ${sentOf(sent, points)} of ${(0,format/* plural */.LS)(series.length, 'time series', 'time series')} to Datadog in ${(0,format/* plural */.LS)(requests, 'request')}: ${first} to ${last}.`;
}
/** What a reader of the metrics must know. */
function planWarnings({ unready, folded, mostSeriesADay, maxSeries }) {
    return [
        ...(unready.length === 0
            ? []
            : [
                `${unready.join(', ')} is not ready at CircleCI yet, so it is left out of the metrics: half a day would look like a whole one.`,
            ]),
        ...(folded === 0
            ? []
            : [
                `The jobs of the fewest credits are one in the metrics (job:__other__), because a day may have ${(0,format/* plural */.LS)(maxSeries, 'time series', 'time series')} (datadog-max-series).`,
            ]),
        ...(mostSeriesADay <= maxSeries
            ? []
            : [
                `A day has ${(0,format/* plural */.LS)(mostSeriesADay, 'time series', 'time series')}, more than the ${maxSeries} of datadog-max-series: projects, statuses and resource classes are never folded. datadog-tags: minimal makes fewer.`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./lib/deliver/outputs.js

/** Tells later steps the headline figures and where the files are. */
function setReportOutputs(host, report, paths) {
    const top = report.breakdowns.project.find((project) => project.name !== report_figures/* SEATS */.d && project.credits > 0);
    const outputs = {
        'total-credits': String(report.totals.credits),
        'total-cost': String(report.totals.cost),
        'previous-credits': String(report.previousTotals?.credits ?? ''),
        'change-percent': changePercent(report),
        'failed-credits': String(report.waste.failed.credits),
        'over-budget': report.budget === null ? '' : String(report.budget.some(({ over }) => over)),
        rows: String(report.quality.rows),
        'top-project': top?.name ?? '',
        'csv-path': paths.csv,
        'json-path': paths.json,
        'summary-path': paths.summary,
        'chart-path': paths.chart,
        'html-path': paths.html,
    };
    for (const [name, value] of Object.entries(outputs))
        host.setOutput(name, value);
}
/** Percent with two decimals: `-6.12`. */
function changePercent({ totals, previousTotals }) {
    if (previousTotals === null || previousTotals.credits === 0)
        return '';
    return ((totals.credits / previousTotals.credits - 1) * 100).toFixed(2);
}

;// CONCATENATED MODULE: ./lib/report/gates.js
/**
 * Checks each rule, in the order given. `over-budget` fails when more is used than any one of the budgets (a
 * projection fails nothing); `increase` when the total's credits rose by more than so many percent of the previous
 * period's, `change` when they rose or fell by more; `waste` when the waste share is above it. A rule that can't be
 * checked does not fail, and says why.
 */
function checkGates(rules, figures) {
    return rules.map((rule) => check(rule, figures));
}
function check(rule, figures) {
    switch (rule.kind) {
        case 'over-budget':
            return checkBudget(figures);
        case 'increase':
        case 'change':
            return checkMovement(rule.kind, rule.percent, figures);
        case 'waste':
            return checkWaste(rule.percent, figures);
    }
}
function checkBudget({ budget }) {
    const rule = 'over-budget';
    const [fullest] = budget ?? [];
    if (budget === null || fullest === undefined)
        return { rule, failed: false, sentence: 'The budget could not be checked: none is given.' };
    const over = budget.filter((line) => line.over);
    if (over.length === 0) {
        const most = `the most used is ${useOf(fullest)}`;
        return { rule, failed: false, sentence: `Within budget: ${most}.` };
    }
    return { rule, failed: true, sentence: `Over budget: ${over.map(useOf).join('; ')}.` };
}
/** `team payments with 620,000 of 500,000 credits (124%)`. */
function useOf({ scope, name, used, budget, share }) {
    const who = scope === 'organisation' ? 'the organisation' : `${scope} ${name}`;
    return `${who} with ${creditsText(used)} of ${creditsText(budget)} credits (${percentOf(share)})`;
}
function checkMovement(kind, limit, { totals, previousTotals }) {
    const rule = `${kind}>${limit}%`;
    if (previousTotals === null) {
        const sentence = `The ${kind} could not be checked: there is no previous period to compare with.`;
        return { rule, failed: false, sentence };
    }
    const [now, before] = [totals.credits, previousTotals.credits];
    const moved = kind === 'increase' ? now - before : Math.abs(now - before);
    const allowed = kind === 'increase' ? 'an increase' : 'a change';
    return {
        rule,
        failed: isAbove(moved, before, limit),
        sentence: `${changeText(now, before)} The limit is ${allowed} of ${limit}%.`,
    };
}
function changeText(now, before) {
    if (now === before)
        return `Credits did not change: ${creditsText(now)}.`;
    const by = before === 0 ? '' : ` by ${percentOf(Math.abs(now / before - 1))},`;
    return `Credits ${now > before ? 'rose' : 'fell'}${by} from ${creditsText(before)} to ${creditsText(now)}.`;
}
function checkWaste(limit, { waste, totals }) {
    const sentence = `${percentOf(waste.share)} of the credits were wasted. The limit is ${limit}%.`;
    return { rule: `waste>${limit}%`, failed: isAbove(waste.credits, totals.credits, limit), sentence };
}
/**
 * Whether `part` is more than so many percent of `whole`. Multiplied out, so that whole credits are compared exactly
 * with limits of up to six decimals, and anything is above every percentage of 0.
 */
function isAbove(part, whole, percent) {
    return part * 100 * MILLION > Math.round(percent * MILLION) * whole;
}
const MILLION = 1_000_000;
/** `124%`, `8.25%`: enough digits to see on which side of a limit a figure lies. */
function percentOf(fraction) {
    formats ??= makeFormats();
    return formats.percent.format(fraction);
}
/** `620,000`. */
function creditsText(credits) {
    formats ??= makeFormats();
    return formats.whole.format(credits);
}
/** Made when a rule is to be told: loading what is known of languages takes 20 ms, and many runs have no rule. */
let formats;
const makeFormats = () => ({
    whole: new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }),
    percent: new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 2 }),
});

;// CONCATENATED MODULE: ./lib/deliver/slack.js




/**
 * Posts the message when there is a webhook and its time has come.
 * @returns what failed, in a sentence; undefined when nothing did.
 */
async function deliverSlack(report, { webhookUrl, when, figures }, links, tools) {
    if (webhookUrl === undefined)
        return undefined;
    const quiet = reasonForSilence(report, when);
    if (quiet !== undefined) {
        tools.log.info(`Nothing is posted to Slack. ${quiet}`);
        return undefined;
    }
    const failure = await post(webhookUrl, renderSlackMessage(report, { ...links, figures }), tools);
    if (failure === undefined)
        tools.log.info('Posted the message to Slack.');
    return failure && `The message could not be posted to Slack: ${failure}`;
}
/** Why no rule asks for a message, in sentences; undefined when one does, or there is none. */
function reasonForSilence(report, when) {
    if (when.length === 0)
        return undefined;
    const results = checkGates(when, { ...report, waste: report.waste.total });
    if (results.some(({ failed }) => failed))
        return undefined;
    return results.map(({ sentence }) => sentence).join(' ');
}
async function post(webhook, message, { http, ...patience }) {
    const request = {
        method: 'POST',
        url: new URL(webhook.reveal()),
        headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'circleci-usage-action' },
        body: JSON.stringify({ ...message, unfurl_links: false, unfurl_media: false }),
    };
    try {
        return slack_problemOf(await (0,patient/* sendPatiently */.z)(http, request, patience));
    }
    catch (error) {
        if (error instanceof http_errors/* NetworkError */.D)
            return error.message;
        throw error;
    }
}
/** What Slack says of webhooks that no longer work, in words that say what to do. */
const ANSWERS = {
    no_service: 'the webhook was removed or switched off; make a new one.',
    no_team: 'the webhook was removed or switched off; make a new one.',
    no_active_hooks: 'the webhook was removed or switched off; make a new one.',
    invalid_token: 'the webhook is not valid; copy it again.',
    channel_not_found: 'the channel of the webhook does not exist any more.',
    channel_is_archived: 'the channel of the webhook is archived.',
    action_prohibited: 'an administrator of the workspace does not allow it.',
    posting_to_general_channel_denied: 'an administrator does not allow posting to the general channel.',
};
function slack_problemOf({ status, text }) {
    if (status >= 200 && status < 300)
        return undefined;
    if (status === 429)
        return 'too many messages were sent to it (429). Run again later.';
    // Slack answers with one word; whatever else stands there is not shown.
    const word = /^[a-z_]{1,60}$/.exec(text.trim())?.[0];
    const known = word === undefined ? undefined : ANSWERS[word];
    return known ?? `it answered with status ${status}${word === undefined ? '' : ` (${word})`}.`;
}

;// CONCATENATED MODULE: ./lib/deliver/deliver.js








/** An export that took all the time there is leaves so much for handing over what it gave. */
const RESERVE_MS = 60_000;
/**
 * Hands everything over: outputs, artifacts, job summary, then the destinations that were named. One failing keeps
 * none of the others back.
 * @returns what failed, a sentence each.
 */
async function deliver(config, findings, delivery, runTools) {
    const { host, clock } = runTools;
    const tools = { ...runTools, deadline: Math.max(runTools.deadline, clock.elapsed() + RESERVE_MS) };
    const waited = (label, work) => (0,beat/* attended */.I)(host.progress(label), clock, () => [0, undefined], work);
    const { report } = findings;
    setPaths(findings, delivery, host);
    const stored = await waited('Storing artifacts', () => store(config, delivery.folder, host));
    const links = { artifactUrl: stored.url, pageUrl: stored.pageUrl };
    await host.writeSummary(renderSummary(report, { top: config.top, images: delivery.images, ...links }));
    const failures = [
        ...(stored.failure === undefined ? [] : [stored.failure]),
        ...(await waited('Posting to Slack', () => toSlack(config, findings, stored, tools))),
        ...(await toCloudCost(config, findings, tools)),
    ];
    await tellFailures(failures, host);
    // These write a section of the job summary of their own.
    return [...failures, ...(await toDatadog(config, findings, tools))];
}
/** Puts them at the end of the job summary. */
async function tellFailures(failures, host) {
    if (failures.length === 0)
        return;
    const lines = failures.map((failure) => `- ${(0,markdown/* plainMarkdown */.E)(failure)}`);
    await host.writeSummary(`### Not delivered\n\n${lines.join('\n')}`);
}
function setPaths({ report }, { folder, csvPath }, host) {
    setReportOutputs(host, report, {
        csv: csvPath,
        json: folder.pathOf('report.json'),
        summary: folder.pathOf('summary.md'),
        html: folder.pathOf(PAGE),
        chart: folder.pathOf('total_credits_per_project.png'),
    });
}
async function store({ artifactName, artifactRetentionDays }, folder, host) {
    const page = folder.pathOf(PAGE);
    const stored = await deliverArtifacts(host, {
        name: artifactName,
        retentionDays: artifactRetentionDays,
        root: folder.path,
        files: folder.files,
        page: folder.files.includes(page) ? page : undefined,
    });
    if (stored.url !== undefined)
        host.setOutput('artifact-url', stored.url);
    if (stored.pageUrl !== undefined)
        host.setOutput('report-url', stored.pageUrl);
    return stored;
}
async function toSlack({ slack }, { report }, { url, pageUrl }, tools) {
    const links = { runUrl: tools.host.runUrl, artifactUrl: url, reportUrl: pageUrl };
    const failure = await deliverSlack(report, slack, links, { ...tools, log: tools.host.log });
    return failure === undefined ? [] : [failure];
}
async function toDatadog({ datadog }, { report, plan }, tools) {
    if (plan === null || datadog === null)
        return [];
    return await deliverDatadog(plan, report, datadog, tools);
}
async function toCloudCost({ costs }, findings, tools) {
    if (costs.upload === null)
        return [];
    const { uploadCustomCosts } = await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 27376));
    const failure = await uploadCustomCosts(findings, costs.upload, tools);
    return failure === undefined ? [] : [failure];
}

;// CONCATENATED MODULE: ./lib/deliver/findings.js


/** The report and the Cube, with what several of the files and destinations need of them. */
function findingsOf(config, report, cube, clock) {
    const { datadog, teams, creditPrice, currency, seats } = config;
    const teamOf = teams && (0,config_teams/* createTeamMatcher */.c)(teams).teamOf;
    const money = { creditPrice, currency, seats };
    const plan = datadog && planMetrics({ ...datadog.metrics, cube, teamOf, money, now: clock.now() });
    return { report, cube, teamOf, plan };
}

// EXTERNAL MODULE: ./lib/report/breakdown-tables.js
var report_breakdown_tables = __webpack_require__(68339);
;// CONCATENATED MODULE: ./lib/deliver/folder.js






/**
 * Files that an earlier run may have left and this one may not write again. Only these are ever removed: whatever
 * else lies in the folder is the user's.
 */
const OWN_FILES = new RegExp([
    String.raw `^(merged|usage_report_\d+|sorted_credits|focus|cbf)\.csv$`,
    String.raw `^(report|slack-message|custom-costs|datadog-payload-\d+)\.json$`,
    String.raw `^(summary\.md|report\.html)$`,
    String.raw `^(total_credits_per_project|credits_per_day|credits_by_resource_class)\.(png|svg)$`,
].join('|'));
const OWN_TABLES = new Set([
    ...report_breakdown_tables/* BREAKDOWN_KEYS */.$.map((key) => (0,breakdown_tables/* fileName */.Md)({ key })),
    ...['kind', 'trend', 'movers', 'budget'],
    ...['waste-by-outcome', 'waste-by-project', 'waste-by-workflow', 'waste-by-job', 'failing-jobs'],
    ...['run-time-by-job', 'run-time-by-workflow', 'queue-time', 'chargeback'],
    ...['right-sizing-smaller', 'right-sizing-hot', 'second-generation'],
].map((name) => `${name}.csv`));
const TABLES = 'tables';
const OWN_TEMP = new RegExp(`^\\..+\\.[0-9a-f]{8}\\${common_files/* TEMP_SUFFIX */.j3}$`);
/**
 * Makes the folder, proves that it can be written, before anything is asked of the network, and removes temporary
 * files. The caller holds the folder's lock, so they are those of a run that was killed.
 * @throws NoSpaceError when it can't be written.
 */
async function openOutputFolder(path) {
    await (0,folders/* makeFolder */.f)(path);
    await (0,promises_.access)(path, promises_.constants.W_OK | promises_.constants.X_OK).catch((error) => {
        throw (0,common_files/* diskError */.wO)(error, path);
    });
    for (const folder of [path, (0,external_node_path_.join)(path, TABLES)]) {
        await removeFrom(folder, (name) => OWN_TEMP.test(name));
    }
    const files = new Set();
    return {
        path,
        get files() {
            return [...files].map((name) => (0,external_node_path_.join)(path, name));
        },
        pathOf: (name) => (0,external_node_path_.join)(path, name),
        async write(name, data) {
            if ((0,external_node_path_.dirname)(name) !== '.')
                await (0,folders/* makeFoldersBelow */.j)(path, (0,external_node_path_.dirname)(name));
            await (0,common_files/* writeWhole */.f8)((0,external_node_path_.join)(path, name), data);
            files.add(name);
        },
        add(...names) {
            for (const name of names)
                files.add(name);
        },
        async sweep(replaced = []) {
            await folder_sweep(path, files);
            for (const name of replaced)
                if (!files.has(name))
                    await removeWithFolder((0,external_node_path_.join)(path, name));
        },
    };
}
async function folder_sweep(folder, keep) {
    await removeFrom(folder, (name) => OWN_FILES.test(name) && !keep.has(name));
    await removeFrom((0,external_node_path_.join)(folder, TABLES), (name) => OWN_TABLES.has(name) && !keep.has(`${TABLES}/${name}`));
}
/** Removes a file, and its folder when nothing else is in it. */
async function removeWithFolder(file) {
    await (0,common_files/* removeFile */.nM)(file);
    await (0,promises_.rmdir)((0,external_node_path_.dirname)(file)).catch(() => undefined);
}
async function removeFrom(folder, isStale) {
    for (const name of await namesIn(folder)) {
        if (isStale(name))
            await (0,common_files/* removeFile */.nM)((0,external_node_path_.join)(folder, name));
    }
}
/** None when there is no such folder. */
async function namesIn(folder) {
    return await (0,promises_.readdir)(folder).catch(() => []);
}

;// CONCATENATED MODULE: ./lib/deliver/write-files.js




/** Writes every file of the report but the rows into the output folder, and sweeps those of earlier runs. */
async function writeFiles(config, findings, folder, { host, signal }) {
    let images = [];
    const onImages = (shown) => {
        images = shown;
    };
    try {
        for await (const { name, bytes } of filesOf(config, findings, host, onImages)) {
            signal.throwIfAborted();
            await folder.write(name, bytes);
        }
        await folder.sweep(write_files_ownDays(config));
        return { images };
    }
    catch (error) {
        return { images, failure: { error } };
    }
}
async function* filesOf({ top, quickchartUrl, costs, slack, datadog }, { report, cube, teamOf, plan }, { log, runUrl }, onImages) {
    const isDryRun = datadog !== null && datadog.delivery === null;
    if (plan !== null && isDryRun)
        yield* payloadFiles(plan);
    yield* renderFiles(report, cube, {
        top,
        quickchartUrl,
        costs,
        teamOf,
        slack: { figures: slack.figures, runUrl },
        onWarning: (text) => log.warn(text),
        onImages,
    });
}
/** The Parquet files that are this run's to write or to remove: its organisations' days, whatever was there before. */
function write_files_ownDays({ parquet, orgId, sharedOrgIds, period }) {
    if (!parquet)
        return [];
    const days = (0,common_day/* daysOf */.hF)(period.period);
    return [orgId, ...sharedOrgIds].flatMap((id) => days.map((day) => (0,layout/* dayFile */.N)(id, day)));
}

// EXTERNAL MODULE: ./lib/http/public-address.js
var public_address = __webpack_require__(36486);
;// CONCATENATED MODULE: ./lib/http/transport.js



const CONNECT_TIMEOUT_MS = 10_000;
const PROXY_NAMES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** Rejects with InputError at the first request when the environment names a proxy that is no url. */
function createTransport() {
    const proxies = proxiesOfEnvironment();
    let loading;
    const loaded = () => (loading ??= load());
    return {
        async ready() {
            await loaded();
        },
        proxiesFor: (url) => ((0,hosts/* isLoopbackHost */.c)(url.hostname) ? [] : proxies),
        async request(url, options, publicOnly = false) {
            const { undici, direct, viaProxy, guarded } = await loaded();
            // This machine is never asked for through a proxy, which would mean another machine.
            const dispatcher = (0,hosts/* isLoopbackHost */.c)(url.hostname) ? direct : publicOnly ? guarded : viaProxy;
            return undici.request(url, { ...options, dispatcher });
        },
        async close() {
            const agents = await loading?.catch(() => undefined);
            await Promise.all([agents?.direct.destroy(), agents?.viaProxy.destroy(), agents?.guarded.destroy()]);
        },
    };
}
async function load() {
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    // One request a connection: over HTTP/2 a single broken connection would cut all parts at once.
    const options = { allowH2: false, connectTimeout: CONNECT_TIMEOUT_MS };
    const direct = new undici.Agent(options);
    try {
        const viaProxy = new undici.EnvHttpProxyAgent(options);
        // Checked where the connection is made: a name may resolve to another address each time it is asked for.
        const connect = { lookup: public_address/* lookupPublic */.kS, timeout: CONNECT_TIMEOUT_MS };
        const guarded = new undici.EnvHttpProxyAgent({ allowH2: false, connect });
        return { undici, direct, viaProxy, guarded };
    }
    catch {
        // The error of the transport quotes the proxy's url, which may hold a password.
        throw new errors/* InputError */.dz([
            'The environment names a proxy that is not a url (HTTPS_PROXY, HTTP_PROXY): write http://host:port.',
        ]);
    }
}
function proxiesOfEnvironment() {
    return PROXY_NAMES.flatMap((name) => URL.parse(process.env[name] ?? '') ?? []);
}

;// CONCATENATED MODULE: ./lib/http/client.js



const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 1024 * 1024;
/** `send` takes at most this many times the request's timeout in all, so that a trickle ends too. */
const WHOLE_ANSWER_FACTOR = 4;
/**
 * The one HTTP client of the program, over undici. Proxies come from HTTPS_PROXY, HTTP_PROXY and NO_PROXY;
 * loopback addresses never go through one. Both methods reject with NetworkError when there is no whole answer,
 * and with the signal's reason when the request's signal is aborted.
 */
function createHttp() {
    const transport = createTransport();
    return {
        send: (request) => client_send(transport, request),
        open: (request) => client_open(transport, request, true),
        close: () => transport.close(),
    };
}
/**
 * `oneOff` asks for a connection of its own. When a server closes a kept connection right after its answer, undici
 * (8.12) drops what a slow reader has not taken yet; of an announced end it delivers every byte.
 */
async function client_open(transport, request, oneOff) {
    const { method, url, timeoutMs = DEFAULT_TIMEOUT_MS } = request;
    await transport.ready();
    // undici waits for headers only once it is connected; this wait includes the way there, through any proxy.
    const late = timeLimit(timeoutMs, new http_errors/* NetworkError */.D('timeout', 'UND_ERR_HEADERS_TIMEOUT', url.origin));
    try {
        const signal = anyOf(request.signal, late.signal);
        const options = {
            method,
            headers: request.headers ?? {},
            body: request.body ?? null,
            signal,
            reset: oneOff,
        };
        const exchange = { ...options, headersTimeout: 0, bodyTimeout: timeoutMs };
        const asked = transport.request(url, exchange, request.publicOnly);
        // undici heeds the signal only once it is connected.
        const answer = await unlessAborted(asked, signal);
        // A caller that drops the body unread must not bring the process down with an unheard 'error'.
        answer.body.on('error', () => { });
        return { status: answer.statusCode, headers: flatten(answer.headers), body: answer.body };
    }
    catch (error) {
        throw (0,http_errors/* toNetworkError */.U)(error, url, transport.proxiesFor(url));
    }
    finally {
        late.clear();
    }
}
async function client_send(transport, request) {
    const { url, maxBytes = DEFAULT_MAX_BYTES, timeoutMs = DEFAULT_TIMEOUT_MS } = request;
    const tooSlow = new http_errors/* NetworkError */.D('timeout', 'UND_ERR_BODY_TIMEOUT', url.origin);
    const late = timeLimit(timeoutMs * WHOLE_ANSWER_FACTOR, tooSlow);
    try {
        const signal = anyOf(request.signal, late.signal);
        const answer = await client_open(transport, { ...request, signal }, false);
        const text = await readText(answer, maxBytes, url);
        return { status: answer.status, headers: answer.headers, text };
    }
    finally {
        late.clear();
    }
}
async function readText({ body }, maxBytes, url) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of body) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                throw new http_errors/* NetworkError */.D('size', 'ANSWER_TOO_LARGE', url.origin);
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw (0,http_errors/* toNetworkError */.U)(error, url);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** A signal that aborts with `reason` after `ms` of real time, unless cleared before. */
function timeLimit(ms, reason) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(reason), ms);
    return { signal: controller.signal, clear: () => clearTimeout(timer) };
}
function anyOf(theirs, ours) {
    return theirs ? AbortSignal.any([theirs, ours]) : ours;
}
function flatten(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}

;// CONCATENATED MODULE: ./lib/render/log-summary.js




const log_summary_NAME_WIDTH = 40;
/** The report in a few lines of plain text, for the log: the number, its change, and the top projects. */
function renderLogSummary(report, top) {
    const { totals, previousTotals, previousPeriod, period, money: price } = report;
    const when = [(0,format/* periodText */.JX)(period), ...(0,render_names/* onlyProjects */.$p)(report, escape_log/* safeLogText */.Ht)].join(', ');
    const headline = `${(0,format/* whole */.WQ)(totals.credits)} credits (${(0,format/* money */.TG)(totals.cost, price.currency)}), ${when}`;
    const compared = previousTotals === null || previousPeriod === null
        ? ''
        : `  ${(0,format/* change */.Zg)(totals.credits, previousTotals.credits)} against ${(0,format/* periodText */.JX)(previousPeriod)}`;
    const nameOf = (0,render_names/* projectNamer */.JU)(report);
    const rows = report.breakdowns.project
        .filter((project) => project.credits > 0)
        .map((row) => ({ ...row, shownAs: (0,escape_log/* cut */.Jj)((0,escape_log/* safeLogText */.Ht)(nameOf(row)), log_summary_NAME_WIDTH) }));
    const shown = rows.slice(0, top);
    // Seats, and usage without a project, may be among those shown, but are no project more.
    const more = rows.slice(top).filter(render_names/* isProject */.YS).length;
    const width = Math.max(0, ...shown.map(({ shownAs }) => shownAs.length));
    const digits = Math.max(0, ...shown.map((row) => (0,format/* whole */.WQ)(row.credits).length));
    return [
        headline + compared,
        ...shown.map(({ shownAs, credits, share }) => {
            const figures = `${(0,format/* whole */.WQ)(credits).padStart(digits)}  ${(0,format/* percent */.KN)(share).padStart(5)}  ${(0,format/* bar */.M0)(share)}`;
            return `  ${shownAs.padEnd(width)}  ${figures}`;
        }),
        ...(more > 0 ? [`  and ${(0,format/* plural */.LS)(more, 'more project')}`] : []),
        ...(totals.rows === 0 ? [(0,notes/* emptyText */.BI)(report, escape_log/* safeLogText */.Ht)] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/report/days.js





/** One row for every day of the period, in order, each beside the day at the same place in the previous period. */
function dayRows(cube, whole, period, previous) {
    const groups = groupBy(cube, (cell) => cube.key.day[cell] ?? 0);
    const byDay = new Map(groups.map((group) => [cube.names.day[cube.key.day[group.cell] ?? 0], group]));
    const days = (0,common_day/* daysOf */.hF)(period);
    const previousDays = previous === null ? [] : (0,common_day/* daysOf */.hF)(previous);
    const row = (day, previousDay) => ({
        name: day ?? `(${previousDay})`,
        day: day ?? null,
        previousDay: previousDay ?? null,
        ...rowFigures((day && byDay.get(day)?.current) ?? new Tally(), (previousDay && byDay.get(previousDay)?.previous) ?? new Tally(), whole),
    });
    const count = Math.max(days.length, previousDays.length);
    const rows = Array.from({ length: count }, (_, i) => row(days[i], previousDays[i]));
    const seats = seatFigures(whole);
    return seats === undefined ? rows : [...rows, { name: report_figures/* SEATS */.d, day: null, previousDay: null, ...seats }];
}

;// CONCATENATED MODULE: ./lib/usage/number-items.js

/**
 * Numbers the combinations of values of several columns, in one walk over the items: much less work than to sort them,
 * where no order is asked for. Up to 90 million items. The result lies in `memory`.
 */
function numberItems(size, columns, memory) {
    const numbers = memory.words(size);
    const firsts = memory.words(size);
    const groups = memory.during(() => {
        const packed = packColumns(size, columns, memory);
        if (packed.length <= 1) {
            const keys = packed[0]?.keys ?? memory.doubles(size).fill(0).byteOffset;
            return numberKeys(keys, numbers, firsts, memory);
        }
        // Their numbers are smaller than the keys, so that two always fit into one key.
        const smaller = packed.map(({ keys }) => {
            const values = memory.words(size);
            numberKeys(keys, values, firsts, memory);
            return { values, below: size };
        });
        const pairs = numberItems(size, smaller, memory);
        numbers.set(pairs.numbers);
        firsts.set(pairs.firsts);
        return pairs.size;
    });
    return { size: groups, numbers, firsts: firsts.subarray(0, groups) };
}
/** Numbers keys of 64 bits; gives how many different ones there are. */
function numberKeys(keys, numbers, firsts, memory) {
    return memory.during(() => {
        // At most half of the slots are taken, so that a free one is near.
        const bits = 33 - Math.clz32(numbers.length);
        const slots = memory.words(2 ** bits).fill(0);
        const { byteOffset: to } = numbers;
        return memory.kernels.numberKeys(keys, to, firsts.byteOffset, slots.byteOffset, bits, numbers.length);
    });
}

;// CONCATENATED MODULE: ./lib/report/keys.js



/** The key of all cells that lack the name. */
const NO_NAME = -1;
/** A job is one name in one workflow of one project; rows without a job share a key. */
function jobKey(cube) {
    const of = numbersBy(cube, ['project', 'workflow', 'job']);
    return (cell) => ((0,cell_names/* hasJob */.CB)(cube, cell) ? (of[cell] ?? 0) : NO_NAME);
}
/** A workflow is one name in one project; rows without a workflow share a key. */
function workflowKey(cube) {
    const of = numbersBy(cube, ['project', 'workflow']);
    return (cell) => ((0,cell_names/* nameOf */.Vb)(cube, 'workflow', cell) === '' ? NO_NAME : (of[cell] ?? 0));
}
/** Executors have classes of the same name that are different machines. */
function resourceClassKey(cube) {
    const of = numbersBy(cube, ['executor', 'resourceClass']);
    return (cell) => of[cell] ?? 0;
}
/** A job of any workflow of a project on one class. */
function usageKey(cube) {
    const of = numbersBy(cube, ['project', 'job', 'executor', 'resourceClass']);
    return (cell) => of[cell] ?? 0;
}
const keys_known = new WeakMap();
/** Numbers the combinations that occur, in the order in which they are met; once a Cube, for several figures ask. */
function numbersBy(cube, dimensions) {
    const numberings = keys_known.get(cube) ?? new Map();
    keys_known.set(cube, numberings);
    const name = dimensions.join();
    let numbers = numberings.get(name);
    if (numbers === undefined) {
        const memory = takeScratch();
        numbers = numberItems(cube.size, keyColumns(cube, dimensions), memory).numbers.slice();
        giveBack(memory);
        numberings.set(name, numbers);
    }
    return numbers;
}
/** The columns of a Cube's keys of these dimensions. */
function keyColumns(cube, dimensions) {
    return dimensions.map((dimension) => ({
        values: cube.key[dimension],
        below: cube.names[dimension].length,
    }));
}

;// CONCATENATED MODULE: ./lib/report/organisations.js




/**
 * Rows by organisation, told apart by ORGANIZATION_ID, and by name where there is no id. null unless there are at
 * least two: one organisation's row says no more than the total.
 */
function organisationRows(cube, whole) {
    const keys = cube.names.project.map(organisationKey);
    const groups = groupBy(cube, (cell) => keys[(0,cell_names/* idOf */.TH)(cube, 'project', cell)] ?? '');
    const named = groups.filter(({ cell }) => organisationKey((0,cell_names/* projectOf */.v8)(cube, cell)) !== '');
    if (named.length < 2)
        return null;
    return rowsOf(groups, whole, (cell) => ({ name: organisations_nameOf((0,cell_names/* projectOf */.v8)(cube, cell)) }), { name: report_figures/* SEATS */.d });
}
/** The organisations of the period's rows, most credits first, seats among them; ties by name. */
function organisationNames(cube) {
    const names = cube.names.project.map(({ organisation }) => organisation);
    return groupBy(cube, (cell) => names[(0,cell_names/* idOf */.TH)(cube, 'project', cell)] ?? '')
        .map(({ cell, current }) => ({
        name: (0,cell_names/* projectOf */.v8)(cube, cell).organisation,
        rows: current.rows,
        credits: current.credits + current.seats,
    }))
        .filter(({ name, rows }) => name !== '' && rows > 0)
        .sort((a, b) => (a.credits === b.credits ? rows_compareText(a.name, b.name) : a.credits > b.credits ? -1 : 1))
        .map(({ name }) => name);
}
function organisationKey({ organisationId, organisation }) {
    return organisationId || organisation;
}
function organisations_nameOf({ organisationId, organisation }) {
    return organisation || organisationId || report_figures/* NONE */.x;
}

;// CONCATENATED MODULE: ./lib/report/side-breakdowns.js




/** Rows by one side dimension, most credits first. */
function sideRows(cube, whole, dimension) {
    const sums = sumsByName(cube.side[dimension], whole);
    return [...rowsFrom(sums, whole), ...seatRow(whole)].sort(byCredits);
}
/** Every hour of the day in order, also those without usage. */
function hourRows(cube, whole) {
    const sums = sumsByName(cube.side.hour, whole);
    const none = sums.get('');
    const hours = side_breakdowns_HOURS.map((hour) => [hour, sums.get(hour) ?? newPair()]);
    const all = new Map(none === undefined ? hours : [...hours, ['', none]]);
    return [...rowsFrom(all, whole), ...seatRow(whole)];
}
const side_breakdowns_HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
function newPair() {
    return {
        current: { rows: 0, runs: 0, seconds: 0, credits: 0n },
        previous: { rows: 0, runs: 0, seconds: 0, credits: 0n },
    };
}
/** Sums by name. What the table lacks of the whole (rows that are not runs have no hour) goes to the empty name. */
function sumsByName(table, whole) {
    const byName = new Map();
    const pairOf = (name) => {
        const pair = byName.get(name) ?? newPair();
        byName.set(name, pair);
        return pair;
    };
    const missing = {
        current: side_breakdowns_sumOf(whole.current),
        previous: side_breakdowns_sumOf(whole.previous ?? newPair().previous),
    };
    for (const row of table) {
        const side = row.period === 0 ? 'current' : 'previous';
        add(pairOf(row.name)[side], row, 1);
        add(missing[side], row, -1);
    }
    for (const side of whole.previous === null ? ['current'] : ['current', 'previous']) {
        if (missing[side].rows !== 0 || missing[side].credits !== 0n)
            add(pairOf('')[side], missing[side], 1);
    }
    return byName;
}
function side_breakdowns_sumOf({ rows, runs, seconds, credits }) {
    return { rows, runs, seconds, credits };
}
function add(sum, { rows, runs, seconds, credits }, sign) {
    sum.rows += sign * rows;
    sum.runs += sign * runs;
    sum.seconds += sign * seconds;
    sum.credits += BigInt(sign) * credits;
}
function rowsFrom(sums, whole) {
    return [...sums].map(([name, { current, previous }]) => ({
        name: name || report_figures/* NONE */.x,
        credits: (0,common_credits/* toCredits */.I)(current.credits),
        cost: (0,report_money/* costOf */.ho)(current.credits, whole.creditPrice),
        rows: current.rows,
        runs: current.runs,
        seconds: current.seconds,
        ...standing(current, previous, whole),
    }));
}
function seatRow(whole) {
    const figures = seatFigures(whole);
    if (figures === undefined)
        return [];
    const { succeeded, finished, ...rest } = figures;
    return [{ name: report_figures/* SEATS */.d, ...rest }];
}

;// CONCATENATED MODULE: ./lib/report/teams.js








/** Rows by team, the remainder's among them. Usage without a project goes where the matcher puts an empty name. */
function teamRows(cube, whole, teamOf) {
    const teams = cube.names.project.map(teamOf);
    const nameOf = (cell) => teams[(0,cell_names/* idOf */.TH)(cube, 'project', cell)] ?? '';
    const groups = groupBy(cube, nameOf);
    return rowsOf(groups, whole, (cell) => ({ name: nameOf(cell) }), { name: report_figures/* SEATS */.d });
}
/**
 * The period's usage by team and project: teams by name, with a team's dearest project first, ties by name; seats
 * last. Projects without usage in the period are left out.
 */
function chargebackOf(cube, money, teamOf) {
    const teams = cube.names.project.map(teamOf);
    const groups = groupInto(cube, (cell) => (0,cell_names/* idOf */.TH)(cube, 'project', cell), () => new KindSums()).filter(({ current }) => current.rows > 0);
    const rows = groups.map(({ cell, current }) => {
        const { name, organisation } = (0,cell_names/* projectOf */.v8)(cube, cell);
        const team = teams[(0,cell_names/* idOf */.TH)(cube, 'project', cell)] ?? '';
        const credits = { ...current.credits, user: 0n };
        return chargebackRow({ team, project: name || report_figures/* NONE */.x, organisation }, credits, money.creditPrice);
    });
    const seats = groups.reduce((sum, { current }) => sum + current.credits.user, 0n);
    return [...rows.sort(byTeam), ...seatRows(seats, money)];
}
/** Credits by kind, in micro-credits. */
class KindSums {
    rows = 0;
    #sums = usage_cube/* CREDIT_KINDS */.S4.map((kind) => ({ kind, sum: new CreditSum() }));
    add(cube, cell) {
        this.rows += cube.count.rows[cell] ?? 0;
        for (const { kind, sum } of this.#sums)
            sum.add(cube.limbs[kind], cell);
    }
    get credits() {
        const sums = this.#sums.map(({ kind, sum }) => [kind, sum.micro]);
        return Object.fromEntries(sums);
    }
}
function noCredits() {
    const zeros = usage_cube/* CREDIT_KINDS */.S4.map((kind) => [kind, 0n]);
    return Object.fromEntries(zeros);
}
function chargebackRow(names, credits, price) {
    const sum = usage_cube/* CREDIT_KINDS */.S4.reduce((total, kind) => total + credits[kind], 0n);
    const byKind = usage_cube/* CREDIT_KINDS */.S4.map((kind) => [kind, (0,common_credits/* toCredits */.I)(credits[kind])]);
    return {
        ...names,
        credits: (0,common_credits/* toCredits */.I)(sum),
        cost: (0,report_money/* costOf */.ho)(sum, price),
        creditsByKind: Object.fromEntries(byKind),
    };
}
function seatRows(seats, money) {
    if (seats === 0n)
        return [];
    const names = { team: report_figures/* SEATS */.d, project: '', organisation: '' };
    const row = chargebackRow(names, { ...noCredits(), user: seats }, money.creditPrice);
    return [{ ...row, cost: (0,report_money/* costOf */.ho)((0,report_money/* pricedSeats */.iM)(seats, money), money.creditPrice) }];
}
function byTeam(a, b) {
    return (rows_compareText(a.team, b.team) ||
        b.credits - a.credits ||
        rows_compareText(a.project, b.project) ||
        rows_compareText(a.organisation, b.organisation));
}

;// CONCATENATED MODULE: ./lib/report/weekdays.js






const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Seven rows from Monday to Sunday, then seats. Seats are charged once, not on the day that their row is dated. */
function weekdayRows(cube, whole, period, previous) {
    const weekdays = cube.names.day.map(weekdayOf);
    const groups = groupBy(cube, (cell) => weekdays[(0,cell_names/* idOf */.TH)(cube, 'day', cell)] ?? 0);
    const byWeekday = new Map(groups.map((group) => [weekdays[(0,cell_names/* idOf */.TH)(cube, 'day', group.cell)], group]));
    const days = countWeekdays(period);
    const previousDays = previous && countWeekdays(previous);
    const rows = WEEKDAYS.map((name, weekday) => ({
        name,
        days: days[weekday] ?? 0,
        previousDays: previousDays && (previousDays[weekday] ?? 0),
        ...rowFigures(byWeekday.get(weekday)?.current ?? new Tally(), byWeekday.get(weekday)?.previous ?? new Tally(), whole),
    }));
    const seats = seatFigures(whole);
    if (seats === undefined)
        return rows;
    return [...rows, { name: report_figures/* SEATS */.d, days: 0, previousDays: previous && 0, ...seats }];
}
/** 0 Monday to 6 Sunday. */
function weekdayOf(day) {
    return (new Date((0,common_day/* startOf */.GH)(day)).getUTCDay() + 6) % 7;
}
function countWeekdays(period) {
    const counts = WEEKDAYS.map(() => 0);
    for (const day of (0,common_day/* daysOf */.hF)(period)) {
        const weekday = weekdayOf(day);
        counts[weekday] = (counts[weekday] ?? 0) + 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/report/breakdowns.js










/** Every breakdown of the Cube; each adds up to the whole. */
function breakdownsOf({ undated: cube, byDay }, whole, period, previous, teamOf = null) {
    return {
        project: projectRows(cube, whole),
        team: teamOf && teamRows(cube, whole, teamOf),
        organisation: organisationRows(cube, whole),
        workflow: workflowRows(cube, whole),
        job: jobRows(cube, whole),
        resourceClass: resourceClassRows(cube, whole),
        executor: plainRows(cube, whole, 'executor'),
        status: plainRows(cube, whole, 'status'),
        trigger: sideRows(cube, whole, 'trigger'),
        branchKind: sideRows(cube, whole, 'branchKind'),
        operatingSystem: sideRows(cube, whole, 'operatingSystem'),
        day: dayRows(byDay, whole, period, previous),
        weekday: weekdayRows(byDay, whole, period, previous),
        hour: hourRows(cube, whole),
    };
}
function projectRows(cube, whole) {
    const describe = ({ name, organisation, id, vcsUrl }) => ({
        name: name || report_figures/* NONE */.x,
        organisation,
        projectId: id,
        vcsUrl,
    });
    return rowsOf(groupBy(cube, (cell) => (0,cell_names/* idOf */.TH)(cube, 'project', cell)), whole, (cell) => describe((0,cell_names/* projectOf */.v8)(cube, cell)), { ...describe(cell_names/* NO_PROJECT */.m0), name: report_figures/* SEATS */.d });
}
function resourceClassRows(cube, whole) {
    return rowsOf(groupBy(cube, resourceClassKey(cube)), whole, (cell) => {
        const executor = (0,cell_names/* nameOf */.Vb)(cube, 'executor', cell);
        const resourceClass = (0,cell_names/* nameOf */.Vb)(cube, 'resourceClass', cell);
        return { name: [executor, resourceClass].filter(Boolean).join(' · ') || report_figures/* NONE */.x, executor, resourceClass };
    }, { name: report_figures/* SEATS */.d, executor: '', resourceClass: '' });
}
/** Rows by one dimension whose names stand for themselves. */
function plainRows(cube, whole, dimension) {
    return rowsOf(groupBy(cube, (cell) => (0,cell_names/* idOf */.TH)(cube, dimension, cell)), whole, (cell) => ({ name: (0,cell_names/* nameOf */.Vb)(cube, dimension, cell) || report_figures/* NONE */.x }), { name: report_figures/* SEATS */.d });
}
/** How a workflow's rows are named; rows without a workflow are one row. */
function describeWorkflow(cube, cell) {
    const workflow = (0,cell_names/* nameOf */.Vb)(cube, 'workflow', cell);
    if (workflow === '')
        return NO_WORKFLOW;
    const { name: project, organisation } = (0,cell_names/* projectOf */.v8)(cube, cell);
    return { name: workflow, project, organisation, workflow };
}
function workflowRows(cube, whole) {
    const groups = groupBy(cube, workflowKey(cube));
    return rowsOf(groups, whole, (cell) => describeWorkflow(cube, cell), { ...NO_WORKFLOW, name: report_figures/* SEATS */.d });
}
/** How a job's rows are named; rows without a job are one row. */
function describeJob(cube, cell) {
    if (!(0,cell_names/* hasJob */.CB)(cube, cell))
        return NO_JOB;
    const { name: project, organisation } = (0,cell_names/* projectOf */.v8)(cube, cell);
    const job = (0,cell_names/* nameOf */.Vb)(cube, 'job', cell);
    return { name: job, project, organisation, workflow: (0,cell_names/* nameOf */.Vb)(cube, 'workflow', cell), job };
}
function jobRows(cube, whole) {
    const groups = groupBy(cube, jobKey(cube));
    return rowsOf(groups, whole, (cell) => describeJob(cube, cell), { ...NO_JOB, name: report_figures/* SEATS */.d });
}
const NO_WORKFLOW = { name: report_figures/* NONE */.x, project: '', organisation: '', workflow: '' };
const NO_JOB = { ...NO_WORKFLOW, job: '' };

;// CONCATENATED MODULE: ./lib/report/projection.js

/**
 * What the period will have used at the calendar's end, in whole credits: the credits of its days so far, and for
 * each day to come the mean of the days of the same weekday among `days`. A weekday that `days` lack takes the mean
 * of all working days (Monday to Friday) or of all weekend days; where these lack too, the mean of all days.
 * Never less than what is used already. null when no day is to come, and without any day to learn from.
 */
function projectToEnd({ days, period, calendarEnd }) {
    if (calendarEnd <= period.last || days.length === 0)
        return null;
    // The order of the days must not change the last digit of their sum.
    const known = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
    const used = projection_sumOf(known.filter(({ day }) => (0,common_day/* holds */.v9)(period, day)));
    const toCome = (0,common_day/* daysOf */.hF)({ first: (0,common_day/* addDays */.fi)(period.last, 1), last: calendarEnd });
    const expected = toCome.reduce((sum, day) => sum + expectedOn(day, known), 0);
    return Math.max(used, Math.round(used + expected));
}
/** The mean of the days that are most like this one. */
function expectedOn(day, known) {
    const sameWeekday = known.filter((other) => projection_weekdayOf(other.day) === projection_weekdayOf(day));
    const sameKind = known.filter((other) => isWeekend(other.day) === isWeekend(day));
    const alike = [sameWeekday, sameKind].find((candidates) => candidates.length > 0) ?? known;
    return projection_sumOf(alike) / alike.length;
}
function projection_sumOf(days) {
    return days.reduce((sum, { credits }) => sum + credits, 0);
}
/** 0 Sunday to 6 Saturday. */
function projection_weekdayOf(day) {
    return new Date((0,common_day/* startOf */.GH)(day)).getUTCDay();
}
function isWeekend(day) {
    return projection_weekdayOf(day) % 6 === 0;
}

;// CONCATENATED MODULE: ./lib/report/budget.js






/** Name of the organisation's line. */
const TOTAL = '(total)';
/**
 * One line for each budget, the most used share first, ties by scope and name. A project's budget counts every project
 * whose name or `organisation/name` is the budget's: the same name in two organisations adds up. A budget for a team
 * or project without usage is a line with 0 used.
 */
function budgetOf(request) {
    const accounts = accountsOf(request.budgets);
    addUsage(accounts, request);
    return accounts.map((account) => budget_lineOf(account, request)).sort(byShare);
}
function accountsOf({ total, teams, projects }) {
    const account = (scope, name, budget) => ({
        scope,
        name,
        budget,
        used: 0n,
        seats: 0n,
        byDay: new Map(),
    });
    return [
        ...(total === null ? [] : [account('organisation', TOTAL, total)]),
        ...teams.map(([name, budget]) => account('team', name, budget)),
        ...projects.map(([name, budget]) => account('project', name, budget)),
    ];
}
function addUsage(accounts, { cube, teamOf }) {
    const concerned = cube.names.project.map((project) => accounts.filter(isFor(project, teamOf)));
    const { jobs, seats } = creditsOf(cube);
    for (let cell = 0; cell < cube.size; cell++) {
        const day = cube.names.day[cube.key.day[cell] ?? 0];
        const credits = microAt(jobs, cell);
        for (const account of concerned[cube.key.project[cell] ?? 0] ?? []) {
            if (day !== undefined)
                account.byDay.set(day, (account.byDay.get(day) ?? 0n) + credits);
            if (cube.period[cell] !== 0)
                continue;
            account.used += credits;
            if (account.scope === 'organisation')
                account.seats += seats ? microAt(seats, cell) : 0n;
        }
    }
}
function microAt({ whole, micro }, cell) {
    return (0,credit_column/* microCredits */.nY)(whole[cell] ?? 0, micro[cell] ?? 0);
}
function isFor(project, teamOf) {
    const team = teamOf?.(project);
    const names = [project.name, `${project.organisation}/${project.name}`];
    return ({ scope, name }) => {
        if (scope === 'organisation')
            return true;
        return scope === 'team' ? name === team : names.includes(name);
    };
}
function budget_lineOf(account, request) {
    const { scope, name, budget } = account;
    const used = (0,common_credits/* toCredits */.I)(account.used + account.seats);
    const projected = projectionOf(account, request);
    return {
        scope,
        name,
        budget,
        used,
        share: used / budget,
        projected,
        over: used > budget,
        projectedOver: projected === null ? null : projected > budget,
    };
}
function projectionOf({ byDay, used, seats }, { period, previous, calendarEnd }) {
    if (calendarEnd === null)
        return null;
    const all = previous === null ? (0,common_day/* daysOf */.hF)(period) : [...(0,common_day/* daysOf */.hF)(previous), ...(0,common_day/* daysOf */.hF)(period)];
    const days = all.map((day) => ({ day, credits: (0,common_credits/* toCredits */.I)(byDay.get(day) ?? 0n) }));
    const projected = projectToEnd({ days, period, calendarEnd });
    return projected === null ? null : Math.max((0,common_credits/* toCredits */.I)(used + seats), projected + (0,common_credits/* toCredits */.I)(seats));
}
const SCOPES = ['organisation', 'team', 'project'];
function byShare(a, b) {
    return (b.share - a.share || SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) || rows_compareText(a.name, b.name));
}

;// CONCATENATED MODULE: ./lib/report/daily.js








/** So many can be told apart by colour, with the rest as one more. */
const LARGEST = 6;
/** Daily credits of the largest teams or projects. `teamOf` is null without teams. */
function dailyOf(cube, period, teamOf) {
    const { keyOf, describe } = teamOf === null ? byProject(cube) : daily_byTeam(cube, teamOf);
    const used = groupBy(cube, keyOf)
        .filter(({ current }) => current.rows > 0)
        .map((group) => ({ ...group, ...describe(group.cell) }))
        .sort(daily_byCredits);
    const paid = used.filter(({ current }) => current.credits !== 0n);
    const named = paid.length <= LARGEST + 1 ? paid : paid.slice(0, LARGEST);
    const places = new Map(named.map(({ cell }, place) => [keyOf(cell), place]));
    const sums = sumDays(cube, period, named.length, (cell) => places.get(keyOf(cell)) ?? named.length);
    const others = used.filter(({ name, cell }) => name !== report_figures/* NONE */.x && !places.has(keyOf(cell)));
    return {
        by: teamOf === null ? 'project' : 'team',
        series: named.map(({ name, organisation }, place) => ({
            name,
            organisation,
            credits: sums[place] ?? [],
        })),
        rest: paid.length === named.length ? null : { count: others.length, credits: sums[named.length] ?? [] },
    };
}
function byProject(cube) {
    return {
        keyOf: (cell) => (0,cell_names/* idOf */.TH)(cube, 'project', cell),
        describe: (cell) => {
            const { name, organisation } = (0,cell_names/* projectOf */.v8)(cube, cell);
            return { name: name || report_figures/* NONE */.x, organisation };
        },
    };
}
function daily_byTeam(cube, teamOf) {
    const teams = cube.names.project.map(teamOf);
    const keyOf = (cell) => teams[(0,cell_names/* idOf */.TH)(cube, 'project', cell)] ?? '';
    return { keyOf, describe: (cell) => ({ name: keyOf(cell), organisation: '' }) };
}
function daily_byCredits(a, b) {
    if (a.current.credits !== b.current.credits)
        return a.current.credits > b.current.credits ? -1 : 1;
    return rows_compareText(a.name, b.name) || rows_compareText(a.organisation, b.organisation);
}
/** Credits by place and day; places from 0 to `last`. */
function sumDays(cube, period, last, placeOf) {
    const days = new Map((0,common_day/* daysOf */.hF)(period).map((day, i) => [day, i]));
    const dayOf = cube.names.day.map((day) => days.get(day));
    const sums = Array.from({ length: last + 1 }, () => Array.from(days, () => new CreditSum()));
    const { jobs } = creditsOf(cube);
    for (let cell = 0; cell < cube.size; cell++) {
        const day = cube.period[cell] === 0 ? dayOf[(0,cell_names/* idOf */.TH)(cube, 'day', cell)] : undefined;
        if (day !== undefined)
            sums[placeOf(cell)]?.[day]?.add(jobs, cell);
    }
    return sums.map((row) => row.map(({ micro }) => (0,common_credits/* toCredits */.I)(micro)));
}

;// CONCATENATED MODULE: ./lib/report/durations-distribution.js

/** Adds up entries of one table by bucket, one span after another in the same memory. */
class Distribution {
    #times;
    #count = new Float64Array(BUCKETS);
    #sum = new Float64Array(BUCKETS);
    constructor(times) {
        this.#times = times;
    }
    /** The figures of a span of at least one entry; `unitsPerSecond` says what the durations are counted in. */
    figures({ start, end }, unitsPerSecond) {
        const { bucket, count, sum } = this.#times;
        let [runs, time, lowest, highest] = [0, 0, BUCKETS, 0];
        for (let entry = start; entry < end; entry++) {
            const at = bucket[entry];
            this.#count[at] = this.#count[at] + count[entry];
            this.#sum[at] = this.#sum[at] + sum[entry];
            runs += count[entry];
            time += sum[entry];
            if (at < lowest)
                lowest = at;
            if (at > highest)
                highest = at;
        }
        const at = (percent) => this.#valueAt(rankOf(percent, runs), lowest) / unitsPerSecond;
        const total = time / unitsPerSecond;
        const figures = { runs, total, mean: total / runs, p50: at(50), p95: at(95), max: at(100) };
        // Most spans have entries in few of the buckets.
        this.#count.fill(0, lowest, highest + 1);
        this.#sum.fill(0, lowest, highest + 1);
        return figures;
    }
    /** The value at this rank: the mean of its bucket, which lies within 1/64 of each of the bucket's values. */
    #valueAt(rank, lowest) {
        let before = 0;
        for (let bucket = lowest; bucket < BUCKETS; bucket++) {
            before += this.#count[bucket];
            if (before >= rank)
                return this.#sum[bucket] / this.#count[bucket];
        }
        return 0;
    }
}
/** Nearest rank, from 1: the smallest number of runs that is at least `percent` of all. */
function rankOf(percent, count) {
    return Math.max(1, Math.ceil((percent * count) / 100));
}

;// CONCATENATED MODULE: ./lib/report/durations.js



/** Every duration of the Cube's period. What ran in the previous period only is left out. */
function durationsOf(cube) {
    const { runTime, queueTime } = cube;
    return {
        jobs: timesBy(runTime, ['project', 'workflow', 'job'], SECOND).map(({ entry, times }) => ({
            ...workflowOf(cube, entry),
            job: runName(cube, 'job', entry),
            ...times,
        })),
        workflows: timesBy(runTime, ['project', 'workflow'], SECOND).map(({ entry, times }) => ({
            ...workflowOf(cube, entry),
            ...times,
        })),
        queues: timesBy(queueTime, ['executor', 'resourceClass'], MILLISECOND).map(({ entry, times }) => ({
            executor: queueName(cube, 'executor', entry),
            resourceClass: queueName(cube, 'resourceClass', entry),
            ...times,
        })),
    };
}
/** What the tables count in, as units a second. */
const SECOND = 1;
const MILLISECOND = 1000;
/**
 * The times of each combination of keys that has any in the period, most time first. Names are sorted in the Cube
 * and a sort keeps the order of equals, so ties are in the order of their names. `keys` are the table's first ones.
 */
function timesBy(table, keys, unitsPerSecond) {
    const distribution = new Distribution(table);
    const figures = (span) => distribution.figures(span, unitsPerSecond);
    return groupsOf(table, keys)
        .map(({ entry, current, previous }) => ({
        entry,
        times: {
            ...figures(current),
            previous: previous.end > previous.start ? figures(previous) : null,
        },
    }))
        .sort((a, b) => b.times.total - a.times.total);
}
/**
 * The groups of the period, each with its entries of the period before. Both periods are sorted by keys, and walked
 * side by side.
 */
function groupsOf(table, keys) {
    const columns = keys.map((name) => table.key[name]);
    const spans = spansOf(table, columns);
    const split = spans.findIndex(({ start }) => table.period[start] !== 0);
    const [now, before] = split < 0 ? [spans, []] : [spans.slice(0, split), spans.slice(split)];
    let next = 0;
    return now.map((current) => {
        const order = () => compareKeys(columns, before[next]?.start, current.start);
        while (order() < 0)
            next++;
        return { entry: current.start, current, previous: order() === 0 ? before[next] : durations_NONE };
    });
}
/** Below 0 when the keys of entry `a` come first, 0 when they are those of `b`; no entry comes last. */
function compareKeys(columns, a, b) {
    if (a === undefined)
        return 1;
    for (const column of columns) {
        const difference = column[a] - column[b];
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Entries that follow one another with the same period and keys. */
function spansOf({ size, period }, columns) {
    const memory = takeScratch();
    const isFirst = memory
        .bytes(size + 1)
        .fill(0)
        .fill(1, size);
    const keys = [period, ...columns].map((values) => ({ values, below: 256 ** values.BYTES_PER_ELEMENT }));
    for (const packed of packColumns(size, keys, memory))
        memory.kernels.markChanges(isFirst.byteOffset, packed.keys, size);
    const spans = [];
    for (let start = 0; start < size;) {
        const end = isFirst.indexOf(1, start + 1);
        spans.push({ start, end });
        start = end;
    }
    giveBack(memory);
    return spans;
}
const durations_NONE = { start: 0, end: 0 };
function workflowOf(cube, entry) {
    const project = cube.names.project[cube.runTime.key.project[entry] ?? 0];
    return {
        project: project?.name ?? '',
        organisation: project?.organisation ?? '',
        workflow: runName(cube, 'workflow', entry),
    };
}
function runName(cube, key, entry) {
    return cube.names[key][cube.runTime.key[key][entry] ?? 0] ?? '';
}
function queueName(cube, key, entry) {
    return cube.names[key][cube.queueTime.key[key][entry] ?? 0] ?? '';
}

;// CONCATENATED MODULE: ./lib/report/prices.js
/**
 * The names by which the price table knows a class. Exports and APIs write some names with dashes that
 * configuration files write with dots (`large-gen2`, `arm-medium`, `windows-medium`); no class of CircleCI's own
 * has a dash. Windows machines are machines, whatever their executor is called. A self-hosted class
 * (`namespace/name`) keeps its name.
 */
function canonicalClass({ executor, resourceClass }) {
    const name = resourceClass.trim().toLowerCase();
    if (isSelfHosted(name))
        return { executor: 'runner', resourceClass: name };
    const kind = executor.trim().toLowerCase();
    return { executor: kind === 'windows' ? 'machine' : kind, resourceClass: name.replaceAll('-', '.') };
}
function isSelfHosted(resourceClass) {
    return resourceClass.includes('/');
}
/** The entry of a class as the rows name it; undefined when the table does not know it. */
function findClass(table, name) {
    return entryOf(table, canonicalClass(name));
}
/** The next smaller (-1) or larger (1) class of the same family; undefined at its end. */
function stepFrom(table, from, step) {
    if (from.family === null)
        return undefined;
    const family = table.classes.filter(({ family }) => family === from.family);
    return family[family.findIndex((one) => isSame(one, from)) + step];
}
/** The same class of the second generation; undefined when there is none, or this is no first generation. */
function secondGeneration(table, first) {
    return entryOf(table, { ...first, resourceClass: `${first.resourceClass}.gen2` });
}
/** The table with the user's own prices in it. A class that it does not know is added, without size or steps. */
function applyOverrides(table, overrides) {
    return { ...overrides.reduce(applyOverride, table), own: overrides.length };
}
function applyOverride(table, { creditsPerMinute, ...name }) {
    const canonical = canonicalClass(name);
    const known = entryOf(table, canonical);
    const priced = { ...(known ?? { ...canonical, ...prices_UNKNOWN }), creditsPerMinute, seen: null };
    const classes = known
        ? table.classes.map((one) => (one === known ? priced : one))
        : [...table.classes, priced];
    return { ...table, classes };
}
const prices_UNKNOWN = { family: null, vcpu: null, ramGb: null };
function entryOf({ classes }, name) {
    return classes.find((one) => isSame(one, name));
}
function isSame(a, b) {
    return a.executor === b.executor && a.resourceClass === b.resourceClass;
}

;// CONCATENATED MODULE: ./lib/report/right-sizing-cost.js


/** Days of the month that savings are told for. */
const right_sizing_cost_DAYS_A_MONTH = 30n;
/**
 * What compute credits would have been on another class, were every run as long there: scaled by the two prices
 * of a minute. Prices are never multiplied with minutes, so the result is true to what was charged. Micro-credits;
 * null when a price is unknown, or the present one is 0.
 */
function onOtherClass(compute, from, to) {
    if (from.creditsPerMinute === null || to.creditsPerMinute === null)
        return null;
    const now = microPrice(from.creditsPerMinute);
    return now === 0n ? null : divide(compute * microPrice(to.creditsPerMinute), now);
}
/** Micro-credits of a period of so many days, scaled to a month of 30. */
function perMonth(credits, days) {
    return divide(credits * right_sizing_cost_DAYS_A_MONTH, BigInt(days));
}
function amountOf(credits, creditPrice) {
    return { credits: (0,common_credits/* toCredits */.I)(credits), cost: (0,report_money/* costOf */.ho)(credits, creditPrice) };
}
function microPrice(creditsPerMinute) {
    return BigInt(Math.round(creditsPerMinute * 1_000_000));
}
/** The nearest whole number, halves away from zero; `by` is above 0. */
function divide(value, by) {
    const half = value < 0n ? -by / 2n : by / 2n;
    return (value + half) / by;
}

;// CONCATENATED MODULE: ./lib/report/generations.js






/** The documentation of August 2026 says so of Docker on x86, of average jobs. */
const DOCKER_SPEED_UP = 1.4;
function generationsOf(cube, { prices, creditPrice }) {
    const moves = usageByClass(cube).flatMap((usage) => moveOf(usage, prices));
    const sum = (amounts) => amountOf(amounts.reduce((a, b) => a + b, 0n), creditPrice);
    return {
        pricesAsOf: prices.asOf,
        classes: moves.map((move) => rowOf(move, creditPrice)).sort(generations_byCredits),
        now: sum(moves.map(({ compute }) => compute)),
        there: sum(moves.map(({ there }) => there)),
    };
}
function usageByClass(cube) {
    const usages = new Map();
    for (const { name, runs, compute } of rawClasses(cube)) {
        const key = JSON.stringify(name);
        const before = usages.get(key);
        usages.set(key, {
            ...name,
            runs: (before?.runs ?? 0) + runs,
            compute: (before?.compute ?? 0n) + compute.micro,
        });
    }
    return [...usages.values()];
}
/** Job runs of the period by class, as the rows spell it, in the order of the Cube. */
function rawClasses(cube) {
    const classes = new Map();
    const keyOf = resourceClassKey(cube);
    for (let cell = 0; cell < cube.size; cell++) {
        if (cube.period[cell] !== 0 || !(0,cell_names/* hasJob */.CB)(cube, cell))
            continue;
        const key = keyOf(cell);
        let sums = classes.get(key);
        if (sums === undefined) {
            const executor = (0,cell_names/* nameOf */.Vb)(cube, 'executor', cell);
            const resourceClass = (0,cell_names/* nameOf */.Vb)(cube, 'resourceClass', cell);
            sums = { name: canonicalClass({ executor, resourceClass }), runs: 0, compute: new CreditSum() };
            classes.set(key, sums);
        }
        sums.runs += cube.count.runs[cell] ?? 0;
        sums.compute.add(cube.limbs.compute, cell);
    }
    return classes.values();
}
/** The move of a class, if both prices are known: one or none. */
function moveOf(usage, prices) {
    const from = findClass(prices, usage);
    const to = from && secondGeneration(prices, from);
    if (!from || !to)
        return [];
    const there = onOtherClass(usage.compute, from, to);
    return there === null ? [] : [{ ...usage, from, to, there }];
}
function rowOf({ executor, from, to, runs, compute, there }, creditPrice) {
    return {
        executor,
        from: from.resourceClass,
        to: to.resourceClass,
        runs,
        now: amountOf(compute, creditPrice),
        there: amountOf(there, creditPrice),
        breakEvenSpeedUp: (to.creditsPerMinute ?? 0) / (from.creditsPerMinute ?? 1),
        documentedSpeedUp: executor === 'docker' && !from.resourceClass.startsWith('arm.') ? DOCKER_SPEED_UP : null,
    };
}
function generations_byCredits(a, b) {
    return b.now.credits - a.now.credits || rows_compareText(a.executor, b.executor) || rows_compareText(a.from, b.from);
}

;// CONCATENATED MODULE: ./lib/report/kinds.js





/** Credits by kind, in the order of the export's columns; kinds without credits in either period are left out. */
function kindRows(cube, whole) {
    return usage_cube/* CREDIT_KINDS */.S4.flatMap((kind) => {
        const [current, previous] = sumKind(cube, kind);
        if (current === 0n && previous === 0n)
            return [];
        return {
            kind,
            credits: (0,common_credits/* toCredits */.I)(current),
            cost: (0,report_money/* costOf */.ho)(kind === 'user' ? (0,report_money/* pricedSeats */.iM)(current, whole) : current, whole.creditPrice),
            share: rows_shareOf(current, whole),
            previousCredits: whole.previous && (0,common_credits/* toCredits */.I)(previous),
        };
    });
}
function sumKind(cube, kind) {
    const current = new CreditSum();
    const previous = new CreditSum();
    const credits = cube.limbs[kind];
    for (let cell = 0; credits !== undefined && cell < cube.size; cell++) {
        (cube.period[cell] === 0 ? current : previous).add(credits, cell);
    }
    return [current.micro, previous.micro];
}

;// CONCATENATED MODULE: ./lib/report/largest.js
/**
 * The `count` items of the largest size, and all that tie with the last of them, in the order given. So only these
 * few have to be written out before their names settle who stays.
 */
function largestWithTies(items, count, sizeOf) {
    const least = items
        .map(sizeOf)
        .sort((a, b) => (a > b ? -1 : a < b ? 1 : 0))
        .at(count - 1);
    return least === undefined ? [...items] : items.filter((item) => sizeOf(item) >= least);
}

;// CONCATENATED MODULE: ./lib/report/split-change.js
/**
 * Splits a job's change of credits by its three factors: credits = runs x seconds a run x credits a second.
 *
 * Each factor gets the mean of what it adds over all six orders in which the factors could have changed (its Shapley
 * value). So no order is preferred, both directions in time give the same parts with the signs turned, a factor
 * that did not change gets nothing, and zeros need no exception; the logarithmic mean, the other symmetric method,
 * has no value at zero. The rounding to micro-credits goes to the largest part.
 *
 * A job with runs in one period only is new or gone: all of its change is under runs. A job whose runs took no time
 * in a period has no rate there: when they were free, the other period's rate stands for it, so that what the runs
 * cost since then comes from their length; when they were not, what a run costs counts as rate.
 */
function splitChange(before, now) {
    const change = now.credits - before.credits;
    if (before.runs === 0 || now.runs === 0)
        return { runs: change, duration: 0n, rate: 0n };
    const rates = ratesOf(before, now);
    const [a, b] = rates === undefined ? [perRun(before), perRun(now)] : [timed(before, rates[0]), timed(now, rates[1])];
    return exactly(change, {
        runs: toMicro(shapley(b.runs - a.runs, [a.duration, b.duration], [a.rate, b.rate])),
        duration: toMicro(shapley(b.duration - a.duration, [a.runs, b.runs], [a.rate, b.rate])),
        rate: toMicro(shapley(b.rate - a.rate, [a.runs, b.runs], [a.duration, b.duration])),
    });
}
function timed({ runs, seconds }, rate) {
    return { runs, duration: seconds / runs, rate };
}
/** Without times: a run's credits as its rate. */
function perRun({ runs, credits }) {
    return { runs, duration: 1, rate: Number(credits) / runs };
}
/** Both periods' micro-credits a second; undefined when one has credits without time. */
function ratesOf(before, now) {
    const [a, b] = [rateOf(before), rateOf(now)];
    if (a === undefined || b === undefined)
        return undefined;
    return [a ?? b ?? 0, b ?? a ?? 0];
}
/** null when free runs took no time, so that they have no rate. */
function rateOf({ seconds, credits }) {
    if (seconds > 0)
        return Number(credits) / seconds;
    return credits === 0n ? null : undefined;
}
/** What a factor's step adds to a product of three, as the mean over all orders; `p` and `q` are the others. */
function shapley(step, p, q) {
    return step * ((p[0] * q[0] + p[1] * q[1]) / 3 + (p[0] * q[1] + p[1] * q[0]) / 6);
}
function toMicro(value) {
    return BigInt(Math.round(value));
}
/** Gives what rounding left to the largest part. */
function exactly(change, parts) {
    const left = change - parts.runs - parts.duration - parts.rate;
    if (left === 0n)
        return parts;
    const names = ['runs', 'duration', 'rate'];
    const largest = names.reduce((a, b) => (size(parts[b]) > size(parts[a]) ? b : a));
    return { ...parts, [largest]: parts[largest] + left };
}
function size(value) {
    return value < 0n ? -value : value;
}

;// CONCATENATED MODULE: ./lib/report/movers.js










const MOVERS = 5;
/** The largest changes; null when nothing was compared. */
function moversOf(cube, whole) {
    if (whole.previous === null)
        return null;
    const jobs = groupBy(cube, jobKey(cube)).map((group) => movers_moveOf(cube, group));
    const seats = seatMove(whole.current, whole.previous);
    const moves = [...jobs, seats];
    const total = movers_sumOf(moves);
    return {
        rises: largest(cube, whole, moves, 1n),
        falls: largest(cube, whole, moves, -1n),
        total: {
            change: (0,common_credits/* toCredits */.I)(total.change),
            costChange: (0,report_money/* costOf */.ho)(total.change - seats.change + (0,report_money/* pricedSeats */.iM)(seats.change, whole), whole.creditPrice),
            parts: inCredits(total.parts),
        },
    };
}
function movers_moveOf(cube, group) {
    const { cell, current, previous } = group;
    const change = current.credits - previous.credits;
    const parts = (0,cell_names/* hasJob */.CB)(cube, cell)
        ? { ...splitChange(previous, current), other: 0n }
        : { ...NO_PARTS, other: change };
    return { group, current, previous, change, parts };
}
function seatMove(current, previous) {
    const sums = (credits) => ({ rows: 0, runs: 0, seconds: 0, credits });
    const change = current.seats - previous.seats;
    return {
        group: undefined,
        current: sums(current.seats),
        previous: sums(previous.seats),
        change,
        parts: { ...NO_PARTS, other: change },
    };
}
const NO_PARTS = { runs: 0n, duration: 0n, rate: 0n, other: 0n };
function movers_sumOf(moves) {
    const parts = { ...NO_PARTS };
    let change = 0n;
    for (const move of moves) {
        change += move.change;
        parts.runs += move.parts.runs;
        parts.duration += move.parts.duration;
        parts.rate += move.parts.rate;
        parts.other += move.parts.other;
    }
    return { change, parts };
}
/** The largest moves of one sign, written out. */
function largest(cube, whole, moves, sign) {
    const sized = moves.filter(({ change }) => change * sign > 0n);
    return largestWithTies(sized, MOVERS, ({ change }) => change * sign)
        .map((move) => toMover(cube, whole, move))
        .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || byNames(a, b))
        .slice(0, MOVERS);
}
function toMover(cube, whole, { group, current, previous, change, parts }) {
    const names = group === undefined ? SEAT_NAMES : describeJob(cube, group.cell);
    const priced = group === undefined ? (0,report_money/* pricedSeats */.iM)(change, whole) : change;
    return {
        ...names,
        credits: (0,common_credits/* toCredits */.I)(current.credits),
        previousCredits: (0,common_credits/* toCredits */.I)(previous.credits),
        change: (0,common_credits/* toCredits */.I)(change),
        costChange: (0,report_money/* costOf */.ho)(priced, whole.creditPrice),
        rows: current.rows,
        previousRows: previous.rows,
        runs: current.runs,
        previousRuns: previous.runs,
        seconds: current.seconds,
        previousSeconds: previous.seconds,
        parts: inCredits(parts),
    };
}
const SEAT_NAMES = { name: report_figures/* SEATS */.d, project: '', organisation: '', workflow: '', job: '' };
function inCredits({ runs, duration, rate, other }) {
    return {
        runs: (0,common_credits/* toCredits */.I)(runs),
        duration: (0,common_credits/* toCredits */.I)(duration),
        rate: (0,common_credits/* toCredits */.I)(rate),
        other: (0,common_credits/* toCredits */.I)(other),
    };
}
function byNames(a, b) {
    return (rows_compareText(a.name, b.name) ||
        rows_compareText(a.workflow, b.workflow) ||
        rows_compareText(a.project, b.project) ||
        rows_compareText(a.organisation, b.organisation));
}

;// CONCATENATED MODULE: ./lib/report/prices-built-in.js
/**
 * CircleCI's list prices as public sources give them. A class whose price is only a guess has null, and so never
 * leads to a saving; the `prices` input fills such gaps. Sizes are those of the documentation of August 2026.
 */
const FAMILIES = [
    {
        executor: 'docker',
        seen: '2026-08',
        sizes: [
            ['small', 1, 2, 5],
            ['medium', 2, 4, 10],
            ['medium+', 3, 6, 15],
            ['large', 4, 8, 20],
            ['xlarge', 8, 16, 40],
            ['2xlarge', 16, 32, 80],
            ['2xlarge+', 20, 40, 100],
        ],
    },
    {
        executor: 'docker',
        seen: '2026-05',
        sizes: [
            ['small.gen2', 1, 2, 6],
            ['medium.gen2', 2, 4, 12],
            ['medium+.gen2', 3, 6, 18],
            ['large.gen2', 4, 8, 24],
            ['xlarge.gen2', 8, 16, 48],
            ['2xlarge.gen2', 16, 32, 96],
            ['2xlarge+.gen2', 20, 40, 120],
        ],
    },
    {
        executor: 'docker',
        seen: '2024-12',
        sizes: [
            ['arm.medium', 2, 8, 13],
            ['arm.large', 4, 16, 26],
            ['arm.xlarge', 8, 32, null],
            ['arm.2xlarge', 16, 64, null],
        ],
    },
    {
        executor: 'machine',
        seen: '2026-05',
        sizes: [
            ['medium', 2, 7.5, 10],
            ['large', 4, 15, 20],
            ['xlarge', 8, 32, 100],
            ['2xlarge', 16, 64, 200],
            ['2xlarge+', 32, 64, 300],
        ],
    },
    {
        executor: 'machine',
        seen: '2026-05',
        sizes: [
            ['medium.gen2', 2, 8, 18],
            ['large.gen2', 4, 16, 36],
            ['xlarge.gen2', 8, 32, 72],
            ['2xlarge.gen2', 16, 64, 144],
            ['2xlarge+.gen2', 32, 128, 288],
        ],
    },
    {
        executor: 'machine',
        seen: '2026-08',
        sizes: [
            ['medium.gen3', 2, 8, null],
            ['large.gen3', 4, 16, null],
            ['xlarge.gen3', 8, 32, null],
            ['2xlarge.gen3', 16, 64, null],
            ['2xlarge+.gen3', 32, 128, null],
        ],
    },
    {
        executor: 'machine',
        seen: '2024-12',
        sizes: [
            ['arm.medium', 2, 8, 10],
            ['arm.large', 4, 16, 20],
            ['arm.xlarge', 8, 32, 100],
            ['arm.2xlarge', 16, 64, null],
        ],
    },
    {
        executor: 'remote-docker',
        seen: '2024-11',
        sizes: [
            ['medium', 2, 7.5, 10],
            ['large', 4, 15, 20],
            ['xlarge', 8, 32, 100],
        ],
    },
    {
        executor: 'machine',
        seen: '2024-11',
        sizes: [
            ['windows.medium', 4, 16, 40],
            ['windows.large', 8, 32, null],
            ['windows.xlarge', 16, 64, null],
            ['windows.2xlarge', 32, 128, null],
        ],
    },
    {
        executor: 'macos',
        seen: '2026-10',
        sizes: [
            ['m4pro.medium', 6, 28, 200],
            ['m4pro.large', 12, 56, 400],
        ],
    },
    // CPU and RAM say nothing about a graphics processor, so these are no steps of one another.
    { executor: 'machine', seen: '2024-11', sizes: [['gpu.nvidia.small.multi', 4, 15, 160]] },
    { executor: 'machine', seen: '2024-11', sizes: [['gpu.nvidia.medium.multi', 8, 30, 240]] },
];
/** The built-in prices. */
const BUILT_IN_PRICES = {
    asOf: '2026-10',
    own: 0,
    classes: FAMILIES.flatMap(({ executor, seen, sizes }, family) => sizes.map(([resourceClass, vcpu, ramGb, creditsPerMinute]) => ({
        executor,
        resourceClass,
        family,
        vcpu,
        ramGb,
        creditsPerMinute,
        seen: creditsPerMinute === null ? null : seen,
    }))),
};

;// CONCATENATED MODULE: ./lib/report/quality.js


/** The quality of the rows behind the report, which warnings are then made of. */
function qualityOf(cube, counts, period) {
    const { days, runs, measured } = look(cube);
    return {
        rows: counts.period,
        rowsRead: counts.read,
        rowsOutsideDays: counts.outsideDays,
        rowsExcludedByProjects: counts.excludedByProjects,
        rowsWithoutJob: counts.withoutJob,
        malformedRows: counts.malformed,
        badValues: counts.badValues,
        missingColumns: counts.missingColumns,
        unknownColumns: counts.unknownColumns,
        repeatedParts: counts.repeatedParts,
        daysWithoutRows: (0,common_day/* daysOf */.hF)(period).filter((day) => !days.has(day)),
        utilisationCoverage: runs === 0 ? null : measured / runs,
    };
}
/** What the period's cells say: days with rows, runs, and runs with utilisation values. */
function look(cube) {
    const days = new Set();
    let runs = 0;
    let measured = 0;
    for (let cell = 0; cell < cube.size; cell++) {
        if (cube.period[cell] !== 0)
            continue;
        days.add(cube.names.day[(0,cell_names/* idOf */.TH)(cube, 'day', cell)]);
        runs += cube.count.runs[cell] ?? 0;
        measured += cube.count.measuredRuns[cell] ?? 0;
    }
    return { days, runs, measured };
}

;// CONCATENATED MODULE: ./lib/report/right-sizing-advice.js


function adviceOf({ compute, ...usage }) {
    return { ...usage, credits: (0,common_credits/* toCredits */.I)(compute) };
}
/** Most credits first, ties by name. */
function right_sizing_advice_byCredits(a, b) {
    return (b.credits - a.credits ||
        rows_compareText(a.organisation, b.organisation) ||
        rows_compareText(a.project, b.project) ||
        rows_compareText(a.job, b.job) ||
        rows_compareText(a.executor, b.executor) ||
        rows_compareText(a.resourceClass, b.resourceClass));
}

;// CONCATENATED MODULE: ./lib/report/hot-jobs.js



/** Medians of this and above are hot. */
const HOT = 0.8;
/** The jobs that run hot, most credits first, ties by name. */
function hotJobs(usages, request) {
    return usages.flatMap((usage) => hotJobOf(usage, request)).sort(right_sizing_advice_byCredits);
}
/** The advice for a job: one or none. */
function hotJobOf(usage, request) {
    const { medianCpu, medianRam } = usage.averages;
    const isCpuHot = medianCpu >= HOT;
    const isRamHot = medianRam >= HOT;
    if (!isCpuHot && !isRamHot)
        return [];
    const from = findClass(request.prices, usage);
    const to = from && stepFrom(request.prices, from, 1);
    return [
        {
            ...adviceOf(usage),
            hot: isCpuHot && isRamHot ? 'both' : isCpuHot ? 'cpu' : 'ram',
            to: to?.resourceClass ?? null,
            extra: from && to ? extraOf(usage.compute, from, to, request) : null,
        },
    ];
}
function extraOf(compute, from, to, { days, creditPrice }) {
    const there = onOtherClass(compute, from, to);
    return there === null ? null : amountOf(perMonth(there - compute, days), creditPrice);
}

;// CONCATENATED MODULE: ./lib/report/right-sizing-jobs.js



/** Every (project, job, executor, resource class) with job runs in the period, in the order of the Cube. */
function jobUsages(cube) {
    const groups = new Map();
    const keyOf = usageKey(cube);
    for (let cell = 0; cell < cube.size; cell++) {
        if (cube.period[cell] !== 0 || !(0,cell_names/* hasJob */.CB)(cube, cell))
            continue;
        const key = keyOf(cell);
        let sums = groups.get(key);
        if (sums === undefined) {
            sums = new JobSums(cell);
            groups.set(key, sums);
        }
        sums.add(cube, cell);
    }
    return [...groups.values()].map((sums) => usageOf(cube, sums));
}
class JobSums {
    /** One of the cells, to read the names from. */
    cell;
    runs = 0;
    measuredRuns = 0;
    /** In hundredths of a percent. */
    percentages = { medianCpu: 0, maxCpu: 0, medianRam: 0, maxRam: 0 };
    #compute = new CreditSum();
    constructor(cell) {
        this.cell = cell;
    }
    get compute() {
        return this.#compute.micro;
    }
    add({ count, limbs }, cell) {
        this.runs += count.runs[cell] ?? 0;
        this.measuredRuns += count.measuredRuns[cell] ?? 0;
        this.percentages.medianCpu += count.medianCpu[cell] ?? 0;
        this.percentages.maxCpu += count.maxCpu[cell] ?? 0;
        this.percentages.medianRam += count.medianRam[cell] ?? 0;
        this.percentages.maxRam += count.maxRam[cell] ?? 0;
        this.#compute.add(limbs.compute, cell);
    }
}
function usageOf(cube, { cell, runs, measuredRuns, percentages, compute }) {
    const { name: project, organisation } = (0,cell_names/* projectOf */.v8)(cube, cell);
    const average = (sum) => (measuredRuns === 0 ? 0 : sum / measuredRuns / 10_000);
    return {
        project,
        organisation,
        job: (0,cell_names/* nameOf */.Vb)(cube, 'job', cell),
        executor: (0,cell_names/* nameOf */.Vb)(cube, 'executor', cell),
        resourceClass: (0,cell_names/* nameOf */.Vb)(cube, 'resourceClass', cell),
        runs,
        measuredRuns,
        averages: {
            medianCpu: average(percentages.medianCpu),
            maxCpu: average(percentages.maxCpu),
            medianRam: average(percentages.medianRam),
            maxRam: average(percentages.maxRam),
        },
        compute,
    };
}

;// CONCATENATED MODULE: ./lib/report/right-sizing-smaller.js



/** Medians below this, of CPU and of RAM, are low. */
const LOW = 0.4;
/** The most of the smaller machine that the present maxima may fill. */
const ROOM = 0.9;
/** The jobs that would fit one class smaller, and the exact sum of their known savings a month, in micro-credits. */
function smallerClasses(usages, request) {
    const found = usages.flatMap((usage) => smallerClassOf(usage, request));
    return {
        smaller: found.map(({ advice }) => advice).sort(bySaving),
        saved: found.reduce((sum, { saved }) => sum + (saved ?? 0n), 0n),
    };
}
/** The advice for a job: one or none. */
function smallerClassOf(usage, { prices, days, creditPrice }) {
    const from = findClass(prices, usage);
    const to = from && stepFrom(prices, from, -1);
    if (!from || !to || !fits(usage.averages, from, to))
        return [];
    const there = onOtherClass(usage.compute, from, to);
    const saved = there === null ? null : perMonth(usage.compute - there, days);
    // A smaller class that is no cheaper, or a job that costs nothing, is no advice.
    if (saved !== null && saved <= 0n)
        return [];
    const saving = saved === null ? null : amountOf(saved, creditPrice);
    return [{ saved, advice: { ...adviceOf(usage), to: to.resourceClass, saving } }];
}
/**
 * The maxima count because RAM beyond the machine's ends the run, and CPU beyond it makes the run longer, which
 * would eat the saving.
 */
function fits({ medianCpu, maxCpu, medianRam, maxRam }, from, to) {
    if (from.vcpu === null || from.ramGb === null || to.vcpu === null || to.ramGb === null)
        return false;
    const isLow = medianCpu < LOW && medianRam < LOW;
    return isLow && maxCpu * from.vcpu <= ROOM * to.vcpu && maxRam * from.ramGb <= ROOM * to.ramGb;
}
/** Largest saving first, unknown ones last. */
function bySaving(a, b) {
    return (b.saving?.credits ?? 0) - (a.saving?.credits ?? 0) || right_sizing_advice_byCredits(a, b);
}

;// CONCATENATED MODULE: ./lib/report/right-sizing.js





/** A job is judged only with at least this many measured runs on a class in the period. */
const MINIMUM_RUNS = 20;
/** The advice for the period. */
function rightSizingOf(cube, request) {
    const usages = jobUsages(cube);
    const judged = usages.filter(({ measuredRuns }) => measuredRuns >= MINIMUM_RUNS);
    const { smaller, saved } = smallerClasses(judged, request);
    return {
        minimumRuns: MINIMUM_RUNS,
        pricesAsOf: request.prices.asOf,
        ownPrices: request.prices.own,
        coverage: coverageOf(usages, judged),
        smaller,
        hot: hotJobs(judged, request),
        saving: amountOf(saved, request.creditPrice),
    };
}
function coverageOf(usages, judged) {
    const runs = usages.reduce((sum, usage) => sum + usage.runs, 0);
    const measuredRuns = usages.reduce((sum, usage) => sum + usage.measuredRuns, 0);
    const compute = computeOf(usages);
    const judgedCompute = computeOf(judged);
    return {
        runs,
        measuredRuns,
        runShare: runs === 0 ? null : measuredRuns / runs,
        credits: (0,common_credits/* toCredits */.I)(compute),
        judgedCredits: (0,common_credits/* toCredits */.I)(judgedCompute),
        creditShare: compute === 0n ? null : Number(judgedCompute) / Number(compute),
    };
}
function computeOf(usages) {
    return usages.reduce((sum, { compute }) => sum + compute, 0n);
}

;// CONCATENATED MODULE: ./lib/report/roll-up.js







const roll_up_known = new WeakMap();
const UNDATED = usage_cube/* DIMENSIONS */.Yf.filter((dimension) => dimension !== 'day');
/** Added up once a Cube. */
function cubesOf(cube) {
    let cubes = roll_up_known.get(cube);
    if (cubes === undefined) {
        cubes = canAddUp(cube) ? rollAllUp(cube) : { undated: cube, byProject: cube, byDay: cube };
        roll_up_known.set(cube, cubes);
    }
    return cubes;
}
function rollAllUp(cube) {
    const memory = takeScratch();
    const undated = rollUp(cube, UNDATED, memory);
    const byProject = rollUp(cube, ['day', 'project', 'status'], memory);
    const byDay = rollUp(byProject, ['day', 'status'], memory);
    giveBack(memory);
    return { undated, byProject, byDay };
}
/**
 * The Cube with the cells added up that differ in other dimensions than the kept ones, in the order in which they are
 * met; so groups of its cells come in the order in which they would of the Cube's. In a dimension that is not kept, a
 * cell has the key of one of the cells that it stands for.
 */
function rollUp(cube, kept, memory) {
    memory.forget();
    const columns = [{ values: cube.period, below: 2 }, ...keyColumns(cube, kept)];
    const { size, numbers, firsts } = numberItems(cube.size, columns, memory);
    const sum = (column) => sumInto(size, numbers, column, memory);
    const limbs = usage_cube/* CREDIT_KINDS */.S4.flatMap((kind) => {
        const credits = cube.limbs[kind];
        if (credits === undefined)
            return [];
        const { whole, micro } = credits;
        return [[kind, { whole: sum(whole), micro: micro.length === 0 ? micro : sum(micro) }]];
    });
    const sums = Object.fromEntries(limbs);
    return {
        ...cube,
        size,
        period: gather(new Uint8Array(size), cube.period, firsts, memory),
        key: recordOf(usage_cube/* DIMENSIONS */.Yf, (dimension) => gather(new Uint32Array(size), cube.key[dimension], firsts, memory)),
        count: recordOf(usage_cube/* COUNT_MEASURES */.UR, (measure) => sum(cube.count[measure])),
        limbs: sums,
        credits: (cell, kind) => (0,credit_column/* creditsAt */.iO)(sums[kind], cell),
    };
}
/**
 * Whether no sum of any of the cells can leave the range in which doubles are exact. If one can, the Cube stays as it
 * is: its figures are the same, at more work.
 */
function canAddUp({ limbs }) {
    const columns = Object.values(limbs).flatMap(({ whole, micro }) => [whole, micro]);
    return columns.every((column) => {
        // So many words can't leave it.
        if (column instanceof Uint32Array && column.length < 2 ** 21)
            return true;
        let all = 0;
        for (let cell = 0; cell < column.length; cell++)
            all += Math.abs(column[cell]);
        return all <= Number.MAX_SAFE_INTEGER;
    });
}

;// CONCATENATED MODULE: ./lib/report/row-warnings.js

/** What figures lack because of the rows that they are made of, a plain sentence each. */
function rowWarnings(known) {
    return [...droppedRows(known), ...unreadableValues(known), ...missingDays(known)];
}
function droppedRows({ malformedRows: count }) {
    if (count === 0)
        return [];
    const rows = count === 1 ? 'row was' : 'rows were';
    return [
        `${count.toLocaleString('en-US')} malformed ${rows} dropped (lenient): their credits are in no figure.`,
    ];
}
/** Of columns that totals are made of; what others lack can be seen where it is missing. */
function unreadableValues({ badValues }) {
    return Object.entries(badValues).flatMap(([column, count]) => {
        if (!column.endsWith('_CREDITS') && column !== 'JOB_RUN_SECONDS')
            return [];
        const values = count === 1 ? 'value counts' : 'values count';
        return [
            `${count.toLocaleString('en-US')} unreadable ${column} ${values} as 0 (lenient): totals may be too low.`,
        ];
    });
}
/**
 * The last days of the period without rows, unless all are days of a weekend, on which nothing may have run. With a
 * filter of projects it may well be these that did not run.
 */
function missingDays({ daysWithoutRows, period, rows, isFiltered, isCompared }) {
    if (rows === 0 || isFiltered)
        return [];
    const missing = lastOnes(new Set(daysWithoutRows), period);
    const [first] = missing;
    if (first === undefined || missing.every(row_warnings_isWeekend))
        return [];
    const named = missing.length === 1 ? `day, ${first}, has` : `${missing.length} days, from ${first}, have`;
    const compared = isCompared ? ' Compared with the period before, usage is too low then.' : '';
    return [`The last ${named} no rows: nothing ran, or CircleCI does not have the usage yet.${compared}`];
}
/** Those of the days that the period ends with, in order. */
function lastOnes(days, { first, last }) {
    const found = [];
    for (let day = last; day >= first && days.has(day); day = (0,common_day/* addDays */.fi)(day, -1))
        found.unshift(day);
    return found;
}
function row_warnings_isWeekend(day) {
    return [0, 6].includes(new Date((0,common_day/* startOf */.GH)(day)).getUTCDay());
}

// EXTERNAL MODULE: ./lib/report/spans.js
var report_spans = __webpack_require__(67271);
;// CONCATENATED MODULE: ./lib/report/trend.js









/** A period of more days has weekly rows. */
const WEEKS_ABOVE = 14;
/** A period of more days has monthly rows: three calendar months have at most as many. */
const MONTHS_ABOVE = 92;
/** Weekly figures of a period longer than two weeks, monthly ones when it is longer than three months, or null. */
function trendOf(cube, whole, period) {
    const days = (0,common_day/* lengthOf */.Y5)(period);
    if (days <= WEEKS_ABOVE)
        return null;
    const unit = days > MONTHS_ABOVE ? 'month' : 'week';
    const spans = (0,report_spans/* spansOf */.L)(period, unit);
    const tallies = tallySpans(cube, spans);
    const changeOn = unit === 'week' ? changeOfWeeks(creditsByDay(cube)) : changeOfMonths;
    const rows = [];
    for (const [i, span] of spans.entries()) {
        const row = trend_rowOf(span, tallies.get(span) ?? new Tally(), whole);
        const [before, spanBefore] = [rows.at(-1), spans[i - 1]];
        const change = before && spanBefore ? changeOn({ ...before, ...spanBefore }, { ...row, ...span }) : null;
        rows.push({ ...row, change });
    }
    return { unit, rows: [...rows, ...trend_seatRow(whole)] };
}
function tallySpans(cube, spans) {
    const spanOfDay = new Map();
    for (const span of spans)
        for (const day of (0,common_day/* daysOf */.hF)(span))
            spanOfDay.set(day, span);
    const spanOf = cube.names.day.map((day) => spanOfDay.get(day));
    const tallies = new Map(spans.map((span) => [span, new Tally()]));
    for (let cell = 0; cell < cube.size; cell++) {
        if (cube.period[cell] !== 0)
            continue;
        const span = spanOf[(0,cell_names/* idOf */.TH)(cube, 'day', cell)];
        if (span !== undefined)
            tallies.get(span)?.add(cube, cell);
    }
    return tallies;
}
function trend_rowOf(span, tally, whole) {
    const { name, first, last, partial } = span;
    const days = (0,common_day/* lengthOf */.Y5)(span);
    const figures = figuresOf(tally, whole.creditPrice);
    return {
        name,
        first,
        last,
        days,
        partial,
        ...figures,
        share: rows_shareOf(tally.credits, whole),
        creditsADay: figures.credits / days,
    };
}
function changeOfWeeks(credits) {
    const sum = (days) => (0,common_credits/* toCredits */.I)(days.reduce((total, day) => total + (credits.get(day) ?? 0n), 0n));
    return (before, now) => {
        const shared = (0,common_day/* daysOf */.hF)(now).filter((day) => (0,common_day/* holds */.v9)(before, (0,common_day/* addDays */.fi)(day, -7)));
        return trend_changeOf(sum(shared.map((day) => (0,common_day/* addDays */.fi)(day, -7))), sum(shared));
    };
}
function changeOfMonths(before, now) {
    if (before.partial || now.partial)
        return trend_changeOf(before.credits / before.days, now.credits / now.days);
    return trend_changeOf(before.credits, now.credits);
}
function trend_changeOf(before, now) {
    return before === 0 ? null : now / before - 1;
}
/** Micro-credits of each day of the period, without seats. */
function creditsByDay(cube) {
    const sums = cube.names.day.map(() => new CreditSum());
    const { jobs } = creditsOf(cube);
    for (let cell = 0; cell < cube.size; cell++) {
        if (cube.period[cell] === 0)
            sums[(0,cell_names/* idOf */.TH)(cube, 'day', cell)]?.add(jobs, cell);
    }
    return new Map(cube.names.day.map((day, id) => [day, sums[id]?.micro ?? 0n]));
}
function trend_seatRow(whole) {
    const figures = seatFigures({ ...whole, previous: null });
    if (figures === undefined)
        return [];
    const { previousCredits, previousRows, ...seats } = figures;
    const noDays = { first: null, last: null, days: 0, partial: false, creditsADay: null, change: null };
    return [{ name: report_figures/* SEATS */.d, ...noDays, ...seats }];
}

// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(90948);
;// CONCATENATED MODULE: ./lib/report/warnings.js


/** What readers of the figures must know of them, a plain sentence each: most of it may come of a slip in an input. */
function warningsOf(request, kinds) {
    const counting = request.cube.names.project;
    const all = request.filter?.projects ?? counting;
    return [
        ...kindWarnings(kinds),
        ...filterWarnings(request),
        ...(request.teams?.unusedGlobs(all) ?? []).map(unusedSentence),
        ...budgetWarnings(request.budgets, counting, all),
    ];
}
function kindWarnings(kinds) {
    const other = kinds.find(({ kind }) => kind === 'other')?.credits ?? 0;
    if (other >= 0)
        return [];
    return [
        `The kinds of credits add up to ${-other} more than TOTAL_CREDITS: some rows have no total, or a wrong one.`,
    ];
}
function filterWarnings({ counts, filter }) {
    if (counts.period > 0 && counts.excludedByProjects === counts.period) {
        return [
            `The projects input matches none of the projects in ${counts.period.toLocaleString('en-US')} rows.`,
        ];
    }
    if (filter === null)
        return [];
    return unmatchedGlobs(filter.globs, filter.projects).map((glob) => `The glob ${JSON.stringify(glob)} of the projects input matches no project: check its spelling, or remove it.`);
}
/** A glob of the teams that gave its team no project of either period. */
function unusedSentence({ team, glob, takenBy }) {
    const rule = `The glob ${JSON.stringify(glob)} of team ${JSON.stringify(team)}`;
    if (takenBy === null)
        return `${rule} matches no project: check its spelling, or remove it.`;
    return `${rule} matches only projects that team ${JSON.stringify(takenBy)} has already: the first match wins.`;
}
/** A budget that no project of either period counts for is kept for ever: nobody would notice a slip in its name. */
function budgetWarnings(budgets, counting, all) {
    const [counted, known] = [warnings_namesOf(counting), warnings_namesOf(all)];
    return (budgets?.projects ?? []).flatMap(([name]) => {
        if (counted.has(name))
            return [];
        const budget = `The budget of project ${JSON.stringify(name)} counts nothing:`;
        // The rows of an older name are in the figures under the latest one.
        if (known.has(name))
            return [`${budget} the projects input leaves it out, or it has another name by now.`];
        const meant = (0,nearest/* didYouMean */.a)(name, known, (other) => JSON.stringify(other));
        return [`${budget} no project of either period has this name.${meant}`];
    });
}
/** What a budget may name its project by. */
function warnings_namesOf(projects) {
    return new Set(projects.flatMap(({ organisation, name }) => [name, `${organisation}/${name}`]));
}

;// CONCATENATED MODULE: ./lib/report/waste-tally.js






/** In the order in which they are shown. */
const WASTED_OUTCOMES = [
    'failed',
    'timedOut',
    'infrastructure',
    'cancelled',
];
/** Sums over job runs; credits in micro-credits. */
class RunTally {
    runs = 0;
    seconds = 0;
    #credits = new CreditSum();
    get credits() {
        return this.#credits.micro;
    }
    /** Adds a cell's runs. */
    add(cube, cell) {
        this.runs += cube.count.runs[cell] ?? 0;
        this.seconds += cube.count.seconds[cell] ?? 0;
        this.#credits.add(creditsOf(cube).jobs, cell);
    }
    merge(other) {
        this.runs += other.runs;
        this.seconds += other.seconds;
        this.#credits.merge(other.#credits);
    }
}
/** Sums over a group's job runs by outcome. Rows without a job are not runs: they are left out of everything. */
class WasteTally {
    #credits = new CreditSum();
    succeeded = 0;
    /** Runs that failed in any way or were cancelled. */
    wasted = new RunTally();
    /** Runs that failed in any way. */
    failures = new RunTally();
    add(cube, cell) {
        if (!(0,cell_names/* hasJob */.CB)(cube, cell))
            return;
        const outcome = outcomeOf((0,cell_names/* statusOf */.c2)(cube, cell));
        this.#credits.add(creditsOf(cube).jobs, cell);
        if (outcome === 'succeeded')
            this.succeeded += cube.count.runs[cell] ?? 0;
        if (isWasted(outcome))
            this.wasted.add(cube, cell);
        if (isFailure(outcome))
            this.failures.add(cube, cell);
    }
    /** Micro-credits of all runs, whatever became of them. */
    get credits() {
        return this.#credits.micro;
    }
    merge(other) {
        this.#credits.merge(other.#credits);
        this.succeeded += other.succeeded;
        this.wasted.merge(other.wasted);
        this.failures.merge(other.failures);
    }
    /** Runs that ended by themselves: the ones that rates are over. */
    get finished() {
        return this.succeeded + this.failures.runs;
    }
    /** Failures of finished runs, 0 to 1; null without finished runs. */
    get failureRate() {
        return this.finished === 0 ? null : this.failures.runs / this.finished;
    }
}
function isWasted(outcome) {
    return isFailure(outcome) || outcome === 'cancelled';
}
function runFiguresOf({ credits, runs, seconds }, creditPrice) {
    return { credits: (0,common_credits/* toCredits */.I)(credits), cost: (0,report_money/* costOf */.ho)(credits, creditPrice), runs, seconds };
}

;// CONCATENATED MODULE: ./lib/report/failing-jobs.js






const FAILING_JOBS = 10;
/** The ten jobs whose failed runs cost most, ties by name; free ones (on one's own runners) are left out. */
function failingJobsOf(cube, jobs, whole, days) {
    const dear = jobs.filter(({ current }) => current.failures.runs > 0 && current.failures.credits > 0n);
    return largestWithTies(dear, FAILING_JOBS, ({ current }) => current.failures.credits)
        .map(({ cell, current, previous }) => ({
        ...describeJob(cube, cell),
        ...runFiguresOf(current.failures, whole.creditPrice),
        finished: current.finished,
        failureRate: current.failures.runs / current.finished,
        creditsAWeek: (0,common_credits/* toCredits */.I)(current.failures.credits * 7n) / days,
        costAWeek: (0,report_money/* costOf */.ho)(current.failures.credits * 7n, whole.creditPrice) / days,
        previousCredits: whole.previous && (0,common_credits/* toCredits */.I)(previous.failures.credits),
    }))
        .sort(byCredits)
        .slice(0, FAILING_JOBS);
}

;// CONCATENATED MODULE: ./lib/report/waste.js











/** The waste of the Cube's runs. */
function wasteOf(cube, whole, period) {
    // A job has one workflow and one project, so theirs are sums over jobs, of which there are fewer than cells.
    const jobs = groupInto(cube, jobKey(cube), waste_newTally);
    const projects = joinBy(jobs, (cell) => (0,cell_names/* idOf */.TH)(cube, 'project', cell));
    const workflows = joinBy(jobs, workflowKey(cube));
    const [all] = joinBy(projects, () => 0);
    return {
        total: wasteFigures(all, whole),
        failed: runFiguresOf((all?.current ?? waste_newTally()).failures, whole.creditPrice),
        failureRate: all?.current.failureRate ?? null,
        previousFailureRate: whole.previous && (all?.previous.failureRate ?? null),
        outcome: outcomeRows(cube, whole),
        project: wasteRows(projects, whole, (cell) => describeProject(cube, cell)),
        workflow: wasteRows(workflows, whole, (cell) => describeWorkflow(cube, cell)),
        job: wasteRows(jobs, whole, (cell) => describeJob(cube, cell)),
        failingJobs: failingJobsOf(cube, jobs, whole, (0,common_day/* lengthOf */.Y5)(period)),
    };
}
function joinBy(groups, keyOf) {
    const joined = new Map();
    for (const { cell, current, previous } of groups) {
        const key = keyOf(cell);
        const group = joined.get(key) ?? { cell, current: waste_newTally(), previous: waste_newTally() };
        joined.set(key, group);
        group.current.merge(current);
        group.previous.merge(previous);
    }
    return [...joined.values()];
}
const waste_newTally = () => new WasteTally();
function outcomeRows(cube, whole) {
    const outcomes = cube.names.status.map(outcomeOf);
    const keyOf = (cell) => outcomes[(0,cell_names/* idOf */.TH)(cube, 'status', cell)] ?? 'unfinished';
    const groups = groupInto(cube, keyOf, waste_newTally);
    return WASTED_OUTCOMES.map((outcome) => ({
        outcome,
        ...wasteFigures(groups.find(({ cell }) => keyOf(cell) === outcome), whole),
    }));
}
function wasteRows(groups, whole, describe) {
    return groups
        .filter(({ current, previous }) => current.wasted.runs > 0 || previous.wasted.runs > 0)
        .map((group) => ({ ...describe(group.cell), ...wasteFigures(group, whole), ...rates(group.current) }))
        .sort(byCredits);
}
function wasteFigures(group, whole) {
    const { current, previous } = group ?? { current: waste_newTally(), previous: waste_newTally() };
    return {
        ...runFiguresOf(current.wasted, whole.creditPrice),
        share: rows_shareOf(current.wasted.credits, whole),
        previousCredits: whole.previous && (0,common_credits/* toCredits */.I)(previous.wasted.credits),
    };
}
function rates(tally) {
    const { credits, wasted, failures, finished, failureRate } = tally;
    return {
        wastedShare: credits === 0n ? null : Number(wasted.credits) / Number(credits),
        failed: failures.runs,
        finished,
        failureRate,
    };
}
function describeProject(cube, cell) {
    const { name, organisation, id } = (0,cell_names/* projectOf */.v8)(cube, cell);
    return { name: name || report_figures/* NONE */.x, organisation, projectId: id };
}

;// CONCATENATED MODULE: ./lib/report/build.js






















/** Computes every figure of the report from the Cube. Pure: the same Cube gives the same report but for its time. */
function buildReport(request) {
    const { period, previous, money, teams } = request;
    const cubes = cubesOf(request.cube);
    const { undated: cube, byProject, byDay } = cubes;
    const whole = wholeOf(cube, previous !== null, money);
    const totals = totalsOf(whole.current, money);
    const previousTotals = whole.previous && totalsOf(whole.previous, money);
    const waste = wasteOf(cube, whole, period);
    const budget = budgetLines(request);
    const creditsByKind = kindRows(cube, whole);
    const quality = qualityOf(byDay, request.counts, period);
    return {
        schema: 'circleci-usage-report',
        version: 1,
        generatedAt: new Date(request.now).toISOString(),
        tool: request.tool,
        organisation: { id: request.orgId, names: organisationNames(cube) },
        projects: request.filter && [...request.filter.globs],
        period: { ...period, days: (0,common_day/* lengthOf */.Y5)(period), label: request.label },
        previousPeriod: previous,
        comparisonNote: request.comparisonNote,
        money,
        totals,
        previousTotals,
        creditsByKind,
        breakdowns: breakdownsOf(cubes, whole, period, previous, teams?.teamOf),
        daily: dailyOf(byProject, period, teams?.teamOf ?? null),
        movers: moversOf(cube, whole),
        waste,
        chargeback: teams && chargebackOf(cube, money, teams.teamOf),
        budget,
        gates: checkGates(request.failOn, { totals, previousTotals, waste: waste.total, budget }),
        ...build_adviceOf(cube, request),
        durations: durationsOf(cube),
        trend: trendOf(byDay, whole, period),
        quality: {
            ...quality,
            warnings: [
                ...request.warnings,
                ...rowWarnings({
                    ...quality,
                    period,
                    isFiltered: request.filter !== null,
                    isCompared: previous !== null,
                }),
                ...warningsOf(request, creditsByKind),
            ],
        },
    };
}
function budgetLines({ budgets, teams, ...request }) {
    if (budgets === null)
        return null;
    const cube = cubesOf(request.cube).byProject;
    return budgetOf({ ...request, cube, budgets, teamOf: teams?.teamOf ?? null });
}
function build_adviceOf(cube, { period, money, prices }) {
    const request = {
        prices: applyOverrides(BUILT_IN_PRICES, prices),
        days: (0,common_day/* lengthOf */.Y5)(period),
        creditPrice: money.creditPrice,
    };
    return { rightSizing: rightSizingOf(cube, request), generations: generationsOf(cube, request) };
}

;// CONCATENATED MODULE: ./lib/usage/keep.js



/**
 * Keeps parts apart: writes each, unpacked and byte for byte as the server sent it, to `usage_report_0.csv`,
 * `usage_report_1.csv`, … in `folder`, in the order given. Gives the files' names.
 *
 * The files appear when all of them are whole. Throws DamagedPartError, DamagedDataError and NoSpaceError as
 * `unpack` does, and the signal's reason.
 */
async function keepParts(parts, folder, signal) {
    const names = parts.map((_, i) => `usage_report_${i}.csv`);
    const files = [];
    try {
        for (const [i, part] of parts.entries()) {
            const file = await TempFile.create((0,external_node_path_.join)(folder, names[i]));
            files.push(file);
            for await (const chunk of unpack(part, { signal }))
                await file.append(chunk);
            await file.finish();
        }
        for (const file of files)
            await file.publish();
        return names;
    }
    finally {
        for (const file of files)
            await file.discard();
    }
}

;// CONCATENATED MODULE: ./lib/run.js


















/** Projects that the log names at the most; the summary has more room. */
const MOST_LOG_PROJECTS = 10;
const MERGED = 'merged.csv';
/**
 * The whole job: export the organisation's usage, read it once, compute the report, render the files, deliver them.
 * @throws KnownError for everything that a person can act on; see `common/exit-code.ts`.
 */
async function run(config, tools) {
    const { host, clock, signal } = tools;
    const deadline = clock.elapsed() + config.timeoutMinutes * 60_000;
    for (const secret of secretsOf(config))
        host.mask(secret);
    for (const note of [...config.notes, ...config.period.notes])
        host.log.warn(note);
    const locks = await lockFolders([config.outputDir, config.stateDir]);
    const { http = createHttp() } = tools;
    let exported;
    let over;
    try {
        const folder = await openOutputFolder(config.outputDir);
        exported = await exportPeriods(config, tools, http, deadline);
        const filter = config.projects.length === 0 ? null : createProjectFilter(config.projects);
        const read = await run_readRows(config, exported, filter, folder, tools);
        const report = await reportOnceWhole(config, read, filter, tools);
        warnOf(report, [...config.notes, ...config.period.notes, ...exported.warnings], host);
        const findings = findingsOf(config, report, read.cube, tools.clock);
        const { images, failure } = await writeFiles(config, findings, folder, tools);
        signal.throwIfAborted();
        for (const line of renderLogSummary(report, Math.min(config.top, MOST_LOG_PROJECTS)))
            host.log.info(line);
        over = checkThresholds(report, host);
        const csvPath = config.mergeUsageReports ? folder.pathOf(MERGED) : folder.path;
        const delivery = { folder, csvPath, images };
        const deliverTools = { ...tools, http, random: Math.random, deadline };
        const undelivered = await deliver(config, findings, delivery, deliverTools);
        if (failure !== undefined)
            throw failure.error;
        if (!host.artifacts)
            host.log.info(`The report is ${folder.pathOf(PAGE)}; all other files are beside it.`);
        if (undelivered.length > 0)
            throw new errors/* DeliveryError */.VE(undelivered.join(' '));
        await exported.finish();
        if (over !== undefined)
            throw over;
    }
    catch (error) {
        // The run that ends for another reason says this all the same.
        if (over !== undefined && over !== error)
            host.log.warn(over.message);
        exported?.sayHowToResume();
        throw error;
    }
    finally {
        await http.close();
        await locks.release();
    }
}
async function exportPeriods(config, tools, http, deadline) {
    const { host, clock, signal } = tools;
    const exported = await exportUsage({
        ...config,
        period: config.period.period,
        previous: config.period.previous,
        apart: !config.mergeUsageReports,
        deadline,
    }, {
        http,
        clock,
        signal,
        log: host.log,
        progress: (label) => host.progress(label),
        mask: (secret) => host.mask(secret),
        onJobIds: (ids) => host.setOutput('export-job-ids', ids),
        random: Math.random,
    });
    if (exported.comparisonNote !== null)
        host.log.warn(`There is no comparison. ${exported.comparisonNote}`);
    return exported;
}
/** One pass over all parts: the Cube, and merged.csv or the parts kept apart. */
async function run_readRows(config, exported, filter, folder, { host, signal }) {
    const { mergeUsageReports, lenient, parquet } = config;
    const progress = host.progress('Reading usage');
    const total = exported.parts.reduce((sum, part) => sum + part.bytes, 0);
    const request = {
        period: config.period.period,
        mergedPath: mergeUsageReports ? folder.pathOf(MERGED) : undefined,
        parquet: parquet
            ? {
                root: folder.path,
                onRows: (rows) => progress.update(total, total, `${rows} rows written as Parquet`),
            }
            : undefined,
        tempDir: folder.path,
        lenient,
        includesProject: filter?.includes,
        signal,
        onProgress: (bytes) => progress.update(bytes, total),
    };
    const read = await readExport(exported, request, host.log).finally(() => progress.end());
    const ofPeriod = exported.parts.filter((part) => part.role !== 'previous');
    folder.add(...(mergeUsageReports ? [MERGED] : await keepParts(ofPeriod, folder.path, signal)));
    if (read.parquet !== undefined)
        takeParquet(read.parquet, folder, host);
    return read;
}
/** Lists the Parquet files as this run's, and says which values their types could not hold. */
function takeParquet({ files, unreadable }, folder, { log }) {
    folder.add(...files);
    for (const [column, count] of Object.entries(unreadable)) {
        log.warn(`${count} values of ${column} are not of the type that the column has in Parquet; they are null there.`);
    }
}
/** The report is computed while the disk takes the last rows; no file of it appears before merged.csv is whole. */
async function reportOnceWhole(config, read, filter, tools) {
    try {
        return reportOf(config, read, filter, tools);
    }
    finally {
        await read.published;
    }
}
function reportOf(config, { cube, counts, exported }, filter, { tool, clock }) {
    const { period, notes, label, calendarEnd } = config.period;
    return buildReport({
        cube,
        counts,
        orgId: config.orgId,
        period,
        label,
        previous: exported.previous,
        comparisonNote: exported.comparisonNote,
        money: { currency: config.currency, creditPrice: config.creditPrice, seats: config.seats },
        teams: config.teams && (0,config_teams/* createTeamMatcher */.c)(config.teams),
        budgets: config.budget,
        calendarEnd,
        failOn: config.failOn,
        prices: config.prices,
        filter: filter && { globs: filter.globs, projects: filter.projects() },
        warnings: [...config.notes, ...notes, ...exported.warnings, ...strayRows(config, counts)],
        tool,
        now: clock.now(),
    });
}
/** An export that was given by its id may be one of other days than its owner thinks. */
function strayRows({ exportJobIds }, { outsideDays }) {
    if (exportJobIds.length === 0 || outsideDays === 0)
        return [];
    return [
        `${outsideDays} rows of other days were left out: check that the days in export-job-ids are those of the exports.`,
    ];
}
/** What no log may show. */
function secretsOf({ token, slack, datadog, costs: { upload } }) {
    const keys = datadog?.delivery ? (0,datadog_answer/* keysOf */.YD)(datadog.delivery) : [];
    const uploadKeys = upload === null ? [] : [upload.apiKey, upload.appKey];
    return [token, slack.webhookUrl ?? [], keys, uploadKeys].flat();
}
/** The warnings that the figures gave rise to; those before were said when they came up. */
function warnOf({ quality }, said, { log }) {
    for (const warning of quality.warnings)
        if (!said.includes(warning))
            log.warn((0,escape_log/* safeLogText */.Ht)(warning));
}
/** Says which rules of `fail-on` hold; the others are the error that the run ends with when everything is delivered. */
function checkThresholds(report, { log }) {
    for (const { rule, failed, sentence } of report.gates) {
        if (!failed)
            log.info((0,escape_log/* safeLogText */.Ht)(`${rule}: ${sentence}`));
    }
    const broken = (0,notes/* brokenRules */.P6)(report);
    return broken.length === 0 ? undefined : new errors/* OverThresholdError */.G_((0,escape_log/* safeLogText */.Ht)(broken.join(' ')));
}


/***/ }),

/***/ 6736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ KNOWN_COLUMNS),
/* harmony export */   Q6: () => (/* binding */ missingColumns),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   oF: () => (/* binding */ mapColumns),
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   s1: () => (/* binding */ unknownColumns)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63302);
/* harmony import */ var _common_escape_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90763);


/** The columns of a usage export, in the order in which CircleCI writes them. */
const KNOWN_COLUMNS = [
    'ORGANIZATION_ID',
    'ORGANIZATION_NAME',
    'ORGANIZATION_CREATED_DATE',
    'PROJECT_ID',
    'PROJECT_NAME',
    'PROJECT_CREATED_DATE',
    'LAST_BUILD_FINISHED_AT',
    'VCS_NAME',
    'VCS_URL',
    'VCS_BRANCH',
    'PIPELINE_ID',
    'PIPELINE_CREATED_AT',
    'PIPELINE_NUMBER',
    'IS_UNREGISTERED_USER',
    'PIPELINE_TRIGGER_SOURCE',
    'PIPELINE_TRIGGER_USER_ID',
    'WORKFLOW_ID',
    'WORKFLOW_NAME',
    'WORKFLOW_FIRST_JOB_QUEUED_AT',
    'WORKFLOW_FIRST_JOB_STARTED_AT',
    'WORKFLOW_STOPPED_AT',
    'IS_WORKFLOW_SUCCESSFUL',
    'JOB_NAME',
    'JOB_RUN_NUMBER',
    'JOB_ID',
    'JOB_RUN_DATE',
    'JOB_RUN_QUEUED_AT',
    'JOB_RUN_STARTED_AT',
    'JOB_RUN_STOPPED_AT',
    'JOB_BUILD_STATUS',
    'RESOURCE_CLASS',
    'OPERATING_SYSTEM',
    'EXECUTOR',
    'PARALLELISM',
    'JOB_RUN_SECONDS',
    'MEDIAN_CPU_UTILIZATION_PCT',
    'MAX_CPU_UTILIZATION_PCT',
    'MEDIAN_RAM_UTILIZATION_PCT',
    'MAX_RAM_UTILIZATION_PCT',
    'COMPUTE_CREDITS',
    'DLC_CREDITS',
    'USER_CREDITS',
    'STORAGE_CREDITS',
    'NETWORK_CREDITS',
    'LEASE_CREDITS',
    'LEASE_OVERAGE_CREDITS',
    'IPRANGES_CREDITS',
    'TOTAL_CREDITS',
];
/** Without these no total can be given. Every other column may be missing; that is reported. */
const REQUIRED_COLUMNS = ['JOB_RUN_DATE', 'TOTAL_CREDITS'];
const KNOWN = new Set(KNOWN_COLUMNS);
/**
 * Checks the names of a part's header line: trimmed, known names matched in any case.
 * Throws DamagedDataError when a name stands twice or a required column is missing.
 */
function readHeader(cells, label) {
    const header = cells.map(columnName);
    const seen = new Set();
    for (const name of header) {
        if (seen.has(name)) {
            throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DamagedDataError */ .kY(`The header of ${label} names the column "${(0,_common_escape_log_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(name, 100)}" twice, so its values can't be told apart.`);
        }
        seen.add(name);
    }
    const missing = missingRequired(header);
    if (missing.length > 0) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DamagedDataError */ .kY(`The header of ${label} lacks ${missing.join(' and ')}, without which nothing can be totalled.`);
    }
    return header;
}
/** The required columns that these header cells lack. */
function missingRequired(cells) {
    const names = new Set(cells.map(columnName));
    return REQUIRED_COLUMNS.filter((name) => !names.has(name));
}
function columnName(cell) {
    const name = cell.trim();
    const upper = name.toUpperCase();
    return KNOWN.has(upper) ? upper : name;
}
/** All columns of all parts in first-seen order: the header of merged.csv. Without any header, the known layout. */
function unionOf(headers) {
    return headers.length === 0 ? KNOWN_COLUMNS : [...new Set(headers.flat())];
}
/** Known columns that at least one part lacks, in the known order. */
function missingColumns(headers) {
    const sets = headers.map((header) => new Set(header));
    return KNOWN_COLUMNS.filter((name) => sets.some((set) => !set.has(name)));
}
/** Columns outside the known layout, in first-seen order. */
function unknownColumns(headers) {
    return [...new Set(headers.flat())].filter((name) => !KNOWN.has(name));
}
function positionsOf(header) {
    const entries = KNOWN_COLUMNS.map((name) => [name, header.indexOf(name)]);
    return Object.fromEntries(entries);
}
/** For each column of `target`, its position in `header`, or -1. */
function mapColumns(target, header) {
    return Int32Array.from(target, (name) => header.indexOf(name));
}


/***/ }),

/***/ 29141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iO: () => (/* binding */ creditsAt),
/* harmony export */   nY: () => (/* binding */ microCredits),
/* harmony export */   ny: () => (/* binding */ checkCredits)
/* harmony export */ });
/* harmony import */ var _common_credits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67979);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63302);


/** Exact micro-credits; both are whole numbers. */
function microCredits(whole, micro) {
    const fromWhole = whole * _common_credits_js__WEBPACK_IMPORTED_MODULE_1__/* .MICRO */ .T;
    const sum = fromWhole + micro;
    // Nearly always: one big integer in place of five.
    if (Number.isSafeInteger(fromWhole) && Number.isSafeInteger(sum))
        return BigInt(sum);
    return BigInt(whole) * BigInt(_common_credits_js__WEBPACK_IMPORTED_MODULE_1__/* .MICRO */ .T) + BigInt(micro);
}
/** Exact micro-credits of a cell; 0 where there is no column. */
function creditsAt(limbs, cell) {
    return limbs === undefined ? 0n : microCredits(limbs.whole[cell] ?? 0, limbs.micro[cell] ?? 0);
}
/** Throws DamagedDataError for a sum of whole credits that left the exact range of doubles (2^53). */
function checkCredits(whole) {
    if (Number.isSafeInteger(whole))
        return;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DamagedDataError */ .kY('Credits add up to more than can be counted exactly. The export must be wrong.');
}


/***/ }),

/***/ 34534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ CREDIT_KINDS),
/* harmony export */   UR: () => (/* binding */ COUNT_MEASURES),
/* harmony export */   VJ: () => (/* binding */ RUN_TIME_KEYS),
/* harmony export */   Yf: () => (/* binding */ DIMENSIONS),
/* harmony export */   e7: () => (/* binding */ SIDE_DIMENSIONS),
/* harmony export */   pE: () => (/* binding */ QUEUE_TIME_KEYS)
/* harmony export */ });
const RUN_TIME_KEYS = ['project', 'workflow', 'job'];
const QUEUE_TIME_KEYS = ['executor', 'resourceClass'];
const DIMENSIONS = [
    'day',
    'project',
    'workflow',
    'job',
    'executor',
    'resourceClass',
    'status',
];
const COUNT_MEASURES = [
    /** All rows, with and without a job. */
    'rows',
    /** Rows with a job: job runs. */
    'runs',
    /** Sum of JOB_RUN_SECONDS over runs (wall clock, not times parallelism). */
    'seconds',
    /** Runs with all four utilisation values, and their seconds. */
    'measuredRuns',
    'measuredSeconds',
    /** Sums of the percentages (in hundredths of a percent, whole numbers) over measured runs. */
    'medianCpu',
    'maxCpu',
    'medianRam',
    'maxRam',
];
/** The credit kinds of the export's columns; `other` is TOTAL_CREDITS minus the known kinds. */
const CREDIT_KINDS = [
    'compute',
    'dlc',
    'user',
    'storage',
    'network',
    'lease',
    'leaseOverage',
    'ipRanges',
    'other',
];
const SIDE_DIMENSIONS = ['trigger', 'branchKind', 'operatingSystem', 'hour'];


/***/ }),

/***/ 15852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Decimal),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const MINUS = 0x2d;
const SPACE = 0x20;
const TAB = 0x09;
/** More digits than this before the point are refused, so that sums stay exact (see `CreditColumn`). */
const MAX_WHOLE_DIGITS = 12;
/**
 * Reads numbers by one strict grammar: `-?digits[.digits]`, spaces or tabs around it allowed. No exponent, no
 * plus sign, no thousands separator, no hexadecimal. The object is reused, so that a number costs no allocation.
 */
class Decimal {
    /** Whole part, with the number's sign. At most 12 digits. */
    whole = 0;
    /**
     * Fraction in units of 10^-places, with the number's sign. Rounded half away from zero; a fraction that rounds
     * up to a whole stays here as 10^places.
     */
    fraction = 0;
    /** Reads `bytes[start..end)`; false, and the value 0, when it is no number. `places` is 0 to 6. */
    read(bytes, start, end, places) {
        this.clear();
        let from = start;
        let to = end;
        while (from < to && isBlank(bytes[from]))
            from++;
        while (to > from && isBlank(bytes[to - 1]))
            to--;
        const negative = bytes[from] === MINUS && from < to;
        const isNumber = this.#readDigits(bytes, negative ? from + 1 : from, to, places);
        if (!isNumber)
            this.clear();
        else if (negative)
            this.#negate();
        return isNumber;
    }
    clear() {
        this.whole = 0;
        this.fraction = 0;
    }
    #readDigits(bytes, from, to, places) {
        const point = endOfDigits(bytes, from, to);
        if (point === from)
            return false;
        for (let at = from; at < point; at++) {
            this.whole = this.whole * 10 + (bytes[at] - ZERO);
            if (this.whole >= 10 ** MAX_WHOLE_DIGITS)
                return false;
        }
        if (point === to)
            return true;
        if (bytes[point] !== POINT || point + 1 === to || endOfDigits(bytes, point + 1, to) !== to)
            return false;
        this.fraction = fractionOf(bytes, point + 1, to, places);
        return true;
    }
    #negate() {
        this.whole = -this.whole;
        this.fraction = -this.fraction;
    }
}
/** Digits from `from` to `to` behind a point, in units of 10^-places. */
function fractionOf(bytes, from, to, places) {
    let fraction = 0;
    for (let i = 0; i < places; i++) {
        const digit = from + i < to ? bytes[from + i] - ZERO : 0;
        fraction = fraction * 10 + digit;
    }
    // The first digit that is cut off decides: half and more goes away from zero.
    const next = from + places;
    return next < to && bytes[next] - ZERO >= 5 ? fraction + 1 : fraction;
}
function endOfDigits(bytes, from, to) {
    let at = from;
    while (at < to && bytes[at] >= ZERO && bytes[at] <= NINE)
        at++;
    return at;
}
function isBlank(byte) {
    return byte === SPACE || byte === TAB;
}


/***/ }),

/***/ 61469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ CR),
/* harmony export */   E4: () => (/* binding */ openingOf),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   LF: () => (/* binding */ LF),
/* harmony export */   TE: () => (/* binding */ isBackslashN),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   ru: () => (/* binding */ OPENING_BYTES)
/* harmony export */ });
const COMMA = 0x2c;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LF = 0x0a;
const CR = 0x0d;
/** Bytes that `openingOf` wants to see, if the part has that many. */
const OPENING_BYTES = 4;
/**
 * Decides how a part is written. The first character of the header line tells: in the quoted dialect every name
 * is quoted, and no column's name begins with a quote.
 */
function openingOf(bytes) {
    const [first, second, third] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        return { dialect: 'utf-16', skip: 2 };
    }
    const skip = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
    return { dialect: bytes[skip] === QUOTE ? 'quoted' : 'plain', skip };
}
/** Whether a value, escapes resolved, means null: empty, `\N`, `\\N`, `NULL` or `null`. */
function isNull(bytes, start, end) {
    switch (end - start) {
        case 0:
            return true;
        case 2:
            return isBackslashN(bytes, start);
        case 3:
            return bytes[start] === BACKSLASH && isBackslashN(bytes, start + 1);
        case 4:
            return spells(bytes, start, UPPER_NULL) || spells(bytes, start, LOWER_NULL);
        default:
            return false;
    }
}
/** Whether `\N` stands at `start`. In the plain dialect these two raw bytes are a null too, not an escaped N. */
function isBackslashN(bytes, start) {
    return bytes[start] === BACKSLASH && bytes[start + 1] === UPPER_N;
}
const UPPER_N = 0x4e;
const UPPER_NULL = Buffer.from('NULL');
const LOWER_NULL = Buffer.from('null');
function spells(bytes, start, word) {
    for (let i = 0; i < word.length; i++) {
        if (bytes[start + i] !== word[i])
            return false;
    }
    return true;
}


/***/ }),

/***/ 42280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ growWords),
/* harmony export */   YB: () => (/* binding */ growDoubles),
/* harmony export */   bV: () => (/* binding */ growBytes)
/* harmony export */ });
/**
 * Typed arrays that grow: each function gives back the array itself, or a copy of at least twice its length when
 * it is shorter than `length`. New elements are 0.
 */
function growBytes(array, length) {
    if (length <= array.length)
        return array;
    const grown = new Uint8Array(Math.max(length, 2 * array.length));
    grown.set(array);
    return grown;
}
function growWords(array, length) {
    if (length <= array.length)
        return array;
    const grown = new Uint32Array(Math.max(length, 2 * array.length));
    grown.set(array);
    return grown;
}
function growDoubles(array, length) {
    if (length <= array.length)
        return array;
    const grown = new Float64Array(Math.max(length, 2 * array.length));
    grown.set(array);
    return grown;
}


/***/ }),

/***/ 22439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ splitRecord),
/* harmony export */   U: () => (/* binding */ undoubleQuotes)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);

/**
 * Splits one record of merged.csv's dialect (see clean.ts), which begins at `from` and is all there. Of each value the
 * place of its first byte and that behind its last, both plus `shift`, go into `places` from `at` on. A quoted value
 * stands between its quotes; quotes in it are still doubled. Gives where the next record begins.
 */
function splitRecord(bytes, from, places, at, shift = 0) {
    let place = at;
    let end = from;
    for (let start = from;; start = end) {
        const isQuoted = bytes[start] === _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA;
        if (isQuoted)
            start++;
        end = isQuoted ? closingQuote(bytes, start) : endOfBare(bytes, start);
        places[place++] = start + shift;
        places[place++] = end + shift;
        if (isQuoted)
            end++;
        if (bytes[end++] === _dialect_js__WEBPACK_IMPORTED_MODULE_0__.LF)
            return end;
    }
}
function endOfBare(bytes, start) {
    let at = start;
    for (let byte = bytes[at]; byte !== _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMA */ .KE && byte !== _dialect_js__WEBPACK_IMPORTED_MODULE_0__.LF; byte = bytes[++at]) {
        if (byte === undefined)
            throw new Error('A clean record has no end.');
    }
    return at;
}
function closingQuote(bytes, start) {
    for (let at = start; at < bytes.length; at++) {
        if (bytes[at] !== _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA)
            continue;
        if (bytes[at + 1] !== _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA)
            return at;
        at++;
    }
    throw new Error('A clean record has no end.');
}
/** Takes the second of each two quotes out of a value, in place; gives its new end. */
function undoubleQuotes(bytes, start, end) {
    let to = start;
    for (let at = start; at < end; at++) {
        bytes[to++] = bytes[at];
        if (bytes[at] === _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA)
            at++;
    }
    return to;
}


/***/ }),

/***/ 77879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ PATH_COLUMNS),
  N: () => (/* binding */ dayFile)
});

;// CONCATENATED MODULE: ./lib/common/escape/path.js
/**
 * Text from outside as one name in a path or an object key: `a-z`, `0-9` and `-` alone, at most 81 characters, no
 * name that a platform reserves. A UUID in lower case stays as it is. Anything else gets a hash of itself behind
 * what is readable of it, so that two texts share no name, also where upper and lower case are the same.
 */
function pathSlug(text) {
    if (UUID.test(text))
        return text;
    const readable = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, MOST_READABLE)
        .replace(/^-|-$/g, '');
    // Taken when it is needed: threads that read have this file, and would take 8 ms more to start.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
    return readable === '' ? hash : `${readable}-${hash}`;
}
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOST_READABLE = 64;
/** Not 12, the length of a UUID's last group: no slug looks like a UUID. */
const HASH_DIGITS = 16;

;// CONCATENATED MODULE: ./lib/usage/parquet/layout.js

/**
 * Where an organisation's rows of a day are, below the output folder: Hive's layout, which every engine reads as two
 * more columns. One file a day under a fixed name: whoever writes a day again replaces it, and no row stands twice.
 */
function dayFile(organisation, day) {
    const name = organisation === '' ? NO_ORGANISATION : pathSlug(organisation);
    return `usage/organization=${name}/day=${day}/usage.parquet`;
}
/** What Hive writes for null in a path; engines read it back as null. */
const NO_ORGANISATION = '__HIVE_DEFAULT_PARTITION__';
/** The columns that engines make of the path, in lower case. */
const PATH_COLUMNS = ['organization', 'day'];


/***/ }),

/***/ 43087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   U_: () => (/* binding */ timestampOf),
/* harmony export */   qI: () => (/* binding */ microsBehind)
/* harmony export */ });
const ZERO = 0x30;
const SPACE = 0x20;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
const COLON = 0x3a;
const MINUS = 0x2d;
const POINT = 0x2e;
const MS_A_DAY = 86_400_000;
/** Days of a common year before each month; after December, all of them. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
/**
 * Reads a timestamp as the export writes them: `2026-01-31 23:59:59.000`, UTC, no zone. A `T` between and a `Z`
 * behind are accepted too; seconds and their fraction may be left out.
 *
 * Gives whole milliseconds since 1970 (digits beyond the third are dropped), or -1 when the bytes are no time, or
 * one before 1970.
 */
function timestampOf(bytes, start, end) {
    const stop = end > start && bytes[end - 1] === LETTER_Z ? end - 1 : end;
    const day = dayNumber(bytes, start, stop);
    const minutes = minutesOfDay(bytes, start + 'YYYY-MM-DD'.length, stop);
    const ms = msOfMinute(bytes, start + 'YYYY-MM-DD HH:MM'.length, stop);
    return day < 0 || minutes < 0 || ms < 0 ? -1 : day * MS_A_DAY + minutes * 60_000 + ms;
}
/** The microseconds that stand behind the milliseconds of what `timestampOf` could read: 0 to 999. */
function microsBehind(bytes, start, end) {
    let micros = 0;
    const from = start + 'YYYY-MM-DD HH:MM:SS.mmm'.length;
    for (let i = 0; i < 3; i++) {
        const digit = from + i < end ? bytes[from + i] - ZERO : 0;
        micros = 10 * micros + (digit >= 0 && digit <= 9 ? digit : 0);
    }
    return micros;
}
/**
 * Reads a date, `YYYY-MM-DD`, or a timestamp at midnight. Gives days since 1970, or -1 when the bytes are neither, or
 * before 1970.
 */
function dateOf(bytes, start, end) {
    if (end - start === 'YYYY-MM-DD'.length)
        return dayNumber(bytes, start, end);
    const ms = timestampOf(bytes, start, end);
    return ms >= 0 && ms % MS_A_DAY === 0 ? ms / MS_A_DAY : -1;
}
/** Days from 1970-01-01 to the `YYYY-MM-DD` at `at`; -1 when it is none. */
function dayNumber(bytes, at, stop) {
    const century = twoDigits(bytes, at, stop);
    const rest = twoDigits(bytes, at + 2, stop);
    const month = twoDigits(bytes, at + 5, stop);
    const day = twoDigits(bytes, at + 8, stop);
    if (century < 0 || rest < 0 || bytes[at + 4] !== MINUS || bytes[at + 7] !== MINUS)
        return -1;
    const year = 100 * century + rest;
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month))
        return -1;
    const leapDay = month > 2 && isLeap(year) ? 1 : 0;
    return daysBeforeYear(year) - daysBeforeYear(1970) + DAYS_BEFORE[month - 1] + leapDay + day - 1;
}
/** The minute of the day of the ` HH:MM` or `THH:MM` at `at`; -1 when it is none. */
function minutesOfDay(bytes, at, stop) {
    const hour = twoDigits(bytes, at + 1, stop);
    const minute = twoDigits(bytes, at + 4, stop);
    const isTime = (bytes[at] === SPACE || bytes[at] === LETTER_T) &&
        bytes[at + 3] === COLON &&
        hour >= 0 &&
        hour < 24 &&
        minute >= 0 &&
        minute < 60;
    return isTime ? 60 * hour + minute : -1;
}
/** Milliseconds of what stands behind the minutes, up to `stop`: nothing, `:SS` or `:SS.fff`; -1 for all else. */
function msOfMinute(bytes, at, stop) {
    if (at >= stop)
        return 0;
    const seconds = twoDigits(bytes, at + 1, stop);
    if (bytes[at] !== COLON || seconds < 0 || seconds >= 60)
        return -1;
    const point = at + 3;
    if (point === stop)
        return 1000 * seconds;
    if (bytes[point] !== POINT || point + 1 === stop)
        return -1;
    let ms = 0;
    for (let i = point + 1, unit = 100; i < stop; i++, unit = Math.floor(unit / 10)) {
        const digit = bytes[i] - ZERO;
        if (digit < 0 || digit > 9)
            return -1;
        ms += digit * unit;
    }
    return 1000 * seconds + ms;
}
/** The number of two digits; -1 when they are none, or not wholly before `stop`. */
function twoDigits(bytes, at, stop) {
    if (at + 2 > stop)
        return -1;
    const tens = bytes[at] - ZERO;
    const ones = bytes[at + 1] - ZERO;
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
}
function daysBeforeYear(year) {
    const past = year - 1;
    return 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}
function lengthOfMonth(year, month) {
    if (month === 2 && isLeap(year))
        return 29;
    return DAYS_BEFORE[month] - DAYS_BEFORE[month - 1];
}
function isLeap(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}


/***/ }),

/***/ 29793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _common_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97526);


/**
 * Does work with files that `open` gives it, without waiting for anything; they are closed in the end.
 * @throws NoSpaceError that names `path` for errors of the disk; any other error as it is.
 */
function withFiles(path, work) {
    const files = [];
    try {
        return work((name, flags) => {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(name, flags);
            files.push(file);
            return file;
        });
    }
    catch (error) {
        throw (0,_common_files_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .wO)(error, path);
    }
    finally {
        for (const file of files)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ })

};

export const id = 84;
export const ids = [84];
export const modules = {

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


/***/ })

};

export const id = 987;
export const ids = [987];
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
    const matches = (0,_common_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob.trim());
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

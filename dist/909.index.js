export const id = 909;
export const ids = [909];
export const modules = {

/***/ 39909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98099);


/**
 * Reads YAML, and so JSON. Import this module where a document is given, not before: the parser is large.
 * @throws BadYaml for the first thing that is wrong.
 */
function parseYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'failsafe',
        resolveKnownTags: false,
        prettyErrors: false,
        // The parser compares every key with every other; `TreeReader` does it in linear time.
        uniqueKeys: false,
        lineCounter: lines,
    });
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault)
        throw new _yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .BadYaml */ .J(FAULTS.get(fault.code) ?? 'This is not valid YAML.', placeOf(fault.pos[0]));
    return new TreeReader(placeOf).read(document.contents, { line: 1, column: 1 }, 0);
}
const ALIAS = 'YAML aliases are not allowed. Put a text that starts with * in quotes.';
const TOO_DEEP = 'It is nested too deeply.';
/** In words of our own, since those of the parser speak of its insides and quote the text. */
const FAULTS = new Map([
    ['BAD_ALIAS', ALIAS],
    ['ALIAS_PROPS', ALIAS],
    ['TAG_RESOLVE_FAILED', 'YAML tags are not allowed. Put a text that starts with ! in quotes.'],
    ['BAD_SCALAR_START', 'Put a text that starts with a special character in quotes.'],
    ['BAD_DQ_ESCAPE', 'Write a backslash within double quotes twice, or use single quotes.'],
    ['BAD_INDENT', 'This is not indented as the lines above it, or a bracket before it is not closed.'],
    ['TAB_AS_INDENT', 'Indent with spaces, not with tabs.'],
    [
        'BLOCK_AS_IMPLICIT_KEY',
        'Put a text with a colon in it in quotes, or start the entry on a line of its own.',
    ],
    ['MULTILINE_IMPLICIT_KEY', 'An entry has a colon and a space after its name, on the same line.'],
    ['MISSING_CHAR', 'A quote, bracket, comma or colon is missing here or before.'],
    ['MULTIPLE_DOCS', 'Write one document, without a second ---.'],
    ['RESOURCE_EXHAUSTION', TOO_DEEP],
]);
/** Far more than any input has, far less than what the call stack holds. */
const DEEPEST = 50;
/** Turns the parser's nodes into ours. */
class TreeReader {
    #placeOf;
    constructor(placeOf) {
        this.#placeOf = placeOf;
    }
    /** `at` is the place of a node that is not written at all, `depth` the number of nodes around this one. */
    read(node, at, depth) {
        const place = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range ? this.#placeOf(node.range[0]) : at;
        if (depth > DEEPEST)
            throw new _yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .BadYaml */ .J(TOO_DEEP, place);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            throw new _yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .BadYaml */ .J(ALIAS, place);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return { type: 'map', at: place, entries: this.#readEntries(node, place, depth) };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            return { type: 'list', at: place, items: node.items.map((item) => this.read(item, place, depth + 1)) };
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return { type: 'text', at: place, text: '', plain: true };
        return { type: 'text', at: place, text: String(node.value), plain: node.type === 'PLAIN' };
    }
    #readEntries({ items }, at, depth) {
        const seen = new Set();
        return items.map((pair) => {
            const key = this.read(pair.key, at, depth + 1);
            if (key.type !== 'text')
                throw new _yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .BadYaml */ .J('A name is a text, not a list or a mapping.', key.at);
            if (seen.has(key.text))
                throw new _yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .BadYaml */ .J('This name stands here for the second time.', key.at);
            seen.add(key.text);
            return { key, value: this.read(pair.value, key.at, depth + 1) };
        });
    }
}


/***/ })

};

export const id = 190;
export const ids = [190];
export const modules = {

/***/ 71190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RowGroup: () => (/* binding */ RowGroup)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _grow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42280);
/* harmony import */ var _clean_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22439);



/** Rows of a group. More of them make files a little smaller, and need more memory. See docs/decisions.md. */
const GROUP_ROWS = 16_384;
/** A group of rows with long values ends sooner. Usual rows have a third of this. */
const GROUP_BYTES = 32_000_000;
/** Clean rows that become one group of a file, and where their values stand. */
class RowGroup {
    #columns;
    #bytes = new Uint8Array(0);
    #length = 0;
    /** Where each value begins and ends, row after row. */
    #places = new Uint32Array(0);
    #rows = 0;
    constructor(columns) {
        this.#columns = columns;
    }
    get rows() {
        return this.#rows;
    }
    get isFull() {
        return this.#rows >= GROUP_ROWS || this.#length >= GROUP_BYTES;
    }
    /** What the places of values are places in. */
    get bytes() {
        return this.#bytes;
    }
    /** Takes clean rows, whole ones, from `from` on until the group is full. Gives where the next row begins. */
    take(clean, from) {
        const first = this.#length;
        const firstRow = this.#rows;
        let at = from;
        while (at < clean.length && !this.isFull) {
            const place = 2 * this.#columns * this.#rows++;
            this.#places = (0,_grow_js__WEBPACK_IMPORTED_MODULE_2__/* .growWords */ .RN)(this.#places, place + 2 * this.#columns);
            at = (0,_clean_record_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecord */ .I)(clean, at, this.#places, place, first - from);
            this.#length = first + at - from;
        }
        this.#bytes = (0,_grow_js__WEBPACK_IMPORTED_MODULE_2__/* .growBytes */ .bV)(this.#bytes, this.#length);
        this.#bytes.set(clean.subarray(from, at), first);
        this.#undouble(firstRow);
        return at;
    }
    /** Where a value begins. */
    start(row, column) {
        return this.#places[2 * (row * this.#columns + column)];
    }
    /** Where it ends; a null ends where it begins. */
    end(row, column) {
        return this.#places[2 * (row * this.#columns + column) + 1];
    }
    /** Begins anew; the memory is kept. */
    clear() {
        this.#length = 0;
        this.#rows = 0;
    }
    /** Makes quoted values of the rows from `firstRow` on what they stand for. */
    #undouble(firstRow) {
        const places = this.#places;
        const last = 2 * this.#rows * this.#columns;
        for (let place = 2 * firstRow * this.#columns; place < last; place += 2) {
            const end = places[place + 1];
            if (this.#bytes[end] !== _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA)
                continue;
            places[place + 1] = (0,_clean_record_js__WEBPACK_IMPORTED_MODULE_1__/* .undoubleQuotes */ .U)(this.#bytes, places[place], end);
        }
    }
}


/***/ })

};

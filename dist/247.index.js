export const id = 247;
export const ids = [247];
export const modules = {

/***/ 73247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ParquetFiles: () => (/* binding */ ParquetFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/common/folders.js
var folders = __webpack_require__(63280);
// EXTERNAL MODULE: ./lib/usage/columns.js
var usage_columns = __webpack_require__(6736);
// EXTERNAL MODULE: ./lib/usage/temp-file.js
var temp_file = __webpack_require__(85220);
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
    const known = usage_columns/* KNOWN_COLUMNS */.KY.map((name) => ({ name, source: name, kind: KINDS[name] }));
    const taken = new Set([...known.map(({ name }) => name.toLowerCase()), ...layout/* PATH_COLUMNS */.O]);
    const others = (0,usage_columns/* unknownColumns */.s1)([exported]).map((source) => {
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

// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/bytewriter.js
var bytewriter = __webpack_require__(83732);
// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/parquet-writer.js + 24 modules
var parquet_writer = __webpack_require__(7855);
// EXTERNAL MODULE: ./lib/usage/grow.js
var grow = __webpack_require__(42280);
// EXTERNAL MODULE: ./lib/usage/record.js
var record = __webpack_require__(12126);
;// CONCATENATED MODULE: ./lib/usage/parquet/packed-rows.js


/** A length takes at most five bytes. */
const LENGTH_BYTES = 5;
/**
 * Rows as bytes, for those that must wait: each value behind its length plus 1; a 0 is null. Every row has the same
 * columns.
 */
class PackedRows {
    #bytes = new Uint8Array(0);
    #length = 0;
    #field;
    /** `field` is for this object's use while it adds a row; many may share one. */
    constructor(field = new record/* Field */.D()) {
        this.#field = field;
    }
    /** The rows added so far, valid until the next one. */
    get bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    /** Bytes of memory in use. */
    get capacity() {
        return this.#bytes.length;
    }
    /** Adds a row; `columns` names, for each column, the record's field, or -1 for null. */
    add(record, columns) {
        const field = this.#field;
        for (const column of columns) {
            field.read(record, column);
            const length = field.isNull ? 0 : field.end - field.start;
            this.#bytes = (0,grow/* growBytes */.bV)(this.#bytes, this.#length + LENGTH_BYTES + length);
            this.#writeLength(field.isNull ? 0 : length + 1);
            this.#copy(field, length);
        }
    }
    clear() {
        this.#bytes = new Uint8Array(0);
        this.#length = 0;
    }
    #writeLength(value) {
        let rest = value;
        for (; rest > 0x7f; rest >>>= 7)
            this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
        this.#bytes[this.#length++] = rest;
    }
    /** Most values are so short that a loop is faster than a view and `set`. */
    #copy({ bytes, start }, length) {
        const to = this.#bytes;
        let at = this.#length;
        for (let from = start; from < start + length; from++)
            to[at++] = bytes[from];
        this.#length = at;
    }
}
/** Reads packed values one after another. */
class PackedValues {
    bytes;
    /** Where the current value begins and ends. */
    start = 0;
    end = 0;
    isNull = true;
    constructor(bytes) {
        this.bytes = bytes;
    }
    get isAtEnd() {
        return this.end >= this.bytes.length;
    }
    /** Moves to the next value. */
    next() {
        const length = this.#readLength();
        this.isNull = length === 0;
        this.end = this.isNull ? this.start : this.start + length - 1;
    }
    #readLength() {
        let length = 0;
        for (let at = this.end, shift = 0;; shift += 7) {
            const byte = this.bytes[at++];
            length |= (byte & 0x7f) << shift;
            if (byte > 0x7f)
                continue;
            this.start = at;
            return length;
        }
    }
}

;// CONCATENATED MODULE: ./lib/usage/parquet/row-group.js


/**
 * Packed rows that become one group of a file. Values are made of them a column at a time, when that column is
 * written: all columns' values at once would be ten times as large, and live long enough to keep the collector busy.
 */
class RowGroup {
    #columns;
    #bytes = new Uint8Array(0);
    #length = 0;
    /** Where each value begins, row after row. */
    #places = new Uint32Array(0);
    #rows = 0;
    constructor(columns) {
        this.#columns = columns;
    }
    get rows() {
        return this.#rows;
    }
    /** Bytes of packed rows. */
    get length() {
        return this.#length;
    }
    /** Takes the next row of `packed`. */
    take(packed) {
        const from = packed.end;
        this.#places = (0,grow/* growWords */.RN)(this.#places, (this.#rows + 1) * this.#columns);
        const first = this.#rows * this.#columns;
        for (let i = 0; i < this.#columns; i++) {
            this.#places[first + i] = this.#length + packed.end - from;
            packed.next();
        }
        const row = packed.bytes.subarray(from, packed.end);
        this.#bytes = (0,grow/* growBytes */.bV)(this.#bytes, this.#length + row.length);
        this.#bytes.set(row, this.#length);
        this.#length += row.length;
        this.#rows++;
    }
    /** The values of a column; what can't be read is null. */
    values(column, read) {
        const packed = new PackedValues(this.#bytes);
        const values = new Array(this.#rows);
        let unreadable = 0;
        for (let row = 0; row < this.#rows; row++) {
            packed.end = this.#places[row * this.#columns + column];
            packed.next();
            const value = packed.isNull ? null : read(packed.bytes, packed.start, packed.end);
            if (value === undefined)
                unreadable++;
            values[row] = value ?? null;
        }
        return { values, unreadable };
    }
    /** Begins anew; the memory is kept. */
    clear() {
        this.#length = 0;
        this.#rows = 0;
    }
}

;// CONCATENATED MODULE: ./lib/usage/parquet/schema.js
/**
 * The types of a file's columns. All may be null. They are named in both of Parquet's ways, the old and the new, so
 * that readers of any age know them.
 */
function parquetSchema(columns) {
    const fields = columns.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL', ...TYPES[kind] }));
    return [{ name: 'usage', num_children: fields.length }, ...fields];
}
/** 18 digits are what fits into 64 bits. */
const CREDITS = { precision: 18, scale: 6 };
const TYPES = {
    text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
    truth: { type: 'BOOLEAN' },
    date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
    time: {
        type: 'INT64',
        converted_type: 'TIMESTAMP_MICROS',
        logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' },
    },
    integer: { type: 'INT64' },
    number: { type: 'DOUBLE' },
    credits: {
        type: 'INT64',
        converted_type: 'DECIMAL',
        ...CREDITS,
        logical_type: { type: 'DECIMAL', ...CREDITS },
    },
};

// EXTERNAL MODULE: ./lib/common/credits.js
var credits = __webpack_require__(67979);
// EXTERNAL MODULE: ./lib/usage/credit-column.js
var credit_column = __webpack_require__(29141);
// EXTERNAL MODULE: ./lib/usage/decimal.js
var decimal = __webpack_require__(15852);
// EXTERNAL MODULE: ./lib/usage/timestamp.js
var timestamp = __webpack_require__(43087);
// EXTERNAL MODULE: ./lib/usage/intern.js
var intern = __webpack_require__(50531);
;// CONCATENATED MODULE: ./lib/usage/parquet/texts.js

/** So many values are looked at before it is decided whether a column's values repeat. */
const TRIAL = 1000;
/** A column with more different values than this, in all or a value, is not worth remembering. */
const MOST_TEXTS = 20_000;
const MOST_SHARE = 0.5;
/**
 * Makes texts of bytes. Where a column's values repeat, each becomes a text once, which saves the time to make it
 * and the writer's time to see that it is the same. Bytes that are not UTF-8 become U+FFFD.
 */
class Texts {
    #dictionary = new intern/* Dictionary */.b();
    #texts = [];
    #values = 0;
    text(bytes, start, end) {
        const dictionary = this.#dictionary;
        if (dictionary === undefined)
            return decode(bytes, start, end);
        const index = dictionary.intern(bytes, start, end);
        this.#texts[index] ??= decode(bytes, start, end);
        const text = this.#texts[index];
        if (++this.#values >= TRIAL && !this.#pays(dictionary.size))
            this.#forget();
        return text;
    }
    #pays(size) {
        return size <= MOST_TEXTS && size <= MOST_SHARE * this.#values;
    }
    #forget() {
        this.#dictionary = undefined;
        this.#texts.length = 0;
    }
}
function decode(bytes, start, end) {
    return asBuffer(bytes).toString('utf8', start, end);
}
let last = Buffer.alloc(0);
/** Without a new object for each value: they come from the same memory many times in a row. */
function asBuffer(bytes) {
    const isSame = last.buffer === bytes.buffer && last.byteOffset === bytes.byteOffset;
    if (!isSame || last.length !== bytes.length) {
        last = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    return last;
}

;// CONCATENATED MODULE: ./lib/usage/parquet/values.js





/** A reader for the values of one column of one file. */
function valueReader(kind) {
    switch (kind) {
        case 'text': {
            const texts = new Texts();
            return (bytes, start, end) => texts.text(bytes, start, end);
        }
        case 'truth': {
            const texts = new Texts();
            return trimmed((bytes, start, end) => TRUTHS.get(texts.text(bytes, start, end)));
        }
        case 'date':
            return trimmed(date);
        case 'time':
            return trimmed(time);
        case 'integer':
            return integer;
        case 'number':
            return number;
        case 'credits':
            return values_credits;
    }
}
/** Holds the number that is looked at. */
const values_decimal = new decimal/* Decimal */.W();
/** From here on a whole number of credits, in micro-credits, is not exact as a double. */
const MOST_DOUBLE_CREDITS = 9e9;
const CREDIT_PLACES = 6;
/** DECIMAL(18, 6) ends before this number of micro-credits. */
const TOO_MANY_MICRO = 10n ** 18n;
function values_credits(bytes, start, end) {
    if (!values_decimal.read(bytes, start, end, CREDIT_PLACES))
        return undefined;
    const { whole, fraction } = values_decimal;
    if (Math.abs(whole) < MOST_DOUBLE_CREDITS)
        return BigInt(whole * credits/* MICRO */.T + fraction);
    const micro = (0,credit_column/* microCredits */.nY)(whole, fraction);
    return micro < TOO_MANY_MICRO && micro > -TOO_MANY_MICRO ? micro : undefined;
}
/** Rounded as the figures round, should there be a fraction. */
function integer(bytes, start, end) {
    return values_decimal.read(bytes, start, end, 0) ? BigInt(values_decimal.whole + values_decimal.fraction) : undefined;
}
/** To six decimals. Divided once, so that it is the double next to what was written. */
function number(bytes, start, end) {
    if (!values_decimal.read(bytes, start, end, CREDIT_PLACES))
        return undefined;
    return values_decimal.fraction === 0 ? values_decimal.whole : (values_decimal.whole * credits/* MICRO */.T + values_decimal.fraction) / credits/* MICRO */.T;
}
function date(bytes, start, end) {
    const days = (0,timestamp/* dateOf */.Q$)(bytes, start, end);
    return days < 0 ? undefined : days;
}
function time(bytes, start, end) {
    const ms = (0,timestamp/* timestampOf */.U_)(bytes, start, end);
    if (ms < 0)
        return undefined;
    const rest = (0,timestamp/* microsBehind */.qI)(bytes, start, end);
    const micros = 1000 * ms + rest;
    return Number.isSafeInteger(micros) ? BigInt(micros) : 1000n * BigInt(ms) + BigInt(rest);
}
/** As `true`, `True` or `TRUE`. */
function spellings(word) {
    return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}
const TRUTHS = new Map([
    ...['true', 'yes', 'y', '1'].flatMap(spellings).map((word) => [word, true]),
    ...['false', 'no', 'n', '0'].flatMap(spellings).map((word) => [word, false]),
]);
/** Reads without the blanks around. */
function trimmed(read) {
    return (bytes, start, end) => {
        let from = start;
        let to = end;
        while (from < to && (0,decimal/* isBlank */.z)(bytes[from]))
            from++;
        while (to > from && (0,decimal/* isBlank */.z)(bytes[to - 1]))
            to--;
        return read(bytes, from, to);
    };
}

;// CONCATENATED MODULE: ./lib/usage/parquet/day-writer.js





/** Rows of a group, which is written in one go: no signal is heard for that long. See docs/decisions.md. */
const GROUP_ROWS = 16_384;
/** A group of rows with long values ends sooner. Usual rows have a third of this. */
const GROUP_BYTES = 32_000_000;
/** Writes the rows of one day as Parquet, snappy compressed, a group of rows after another. */
class DayWriter {
    #file;
    #columns;
    #readers;
    #bytes = new bytewriter/* ByteWriter */.U();
    #parquet;
    #group;
    #rows = 0;
    /** Values that are not of their column's kind, by column; they are null in the file. */
    unreadable;
    /** Those of the group. */
    #found;
    constructor(file, columns) {
        this.#file = file;
        this.#columns = columns;
        this.#readers = columns.map(({ kind }) => valueReader(kind));
        const schema = parquetSchema(columns);
        this.#parquet = new parquet_writer/* ParquetWriter */.o({ writer: this.#bytes, schema, createdBy: 'circleci-usage-action' });
        this.#group = new RowGroup(columns.length);
        this.unreadable = new Uint32Array(columns.length);
        this.#found = new Uint32Array(columns.length);
    }
    /** Rows written so far. */
    get rows() {
        return this.#rows;
    }
    /** Takes packed rows, whole ones. Throws NoSpaceError, and the signal's reason. */
    async write(packed, signal) {
        const values = new PackedValues(packed);
        const group = this.#group;
        while (!values.isAtEnd) {
            group.take(values);
            if (group.rows < GROUP_ROWS && group.length < GROUP_BYTES)
                continue;
            await this.#writeGroup(signal);
        }
    }
    /** Writes what is left, and the footer. The file is whole then, and still open. */
    async finish(signal) {
        if (this.#group.rows > 0)
            await this.#writeGroup(signal);
        this.#parquet.finish();
        await this.#append();
    }
    async #writeGroup(signal) {
        signal?.throwIfAborted();
        const { rows } = this.#group;
        const columnData = this.#columns.map((column, i) => this.#source(column, i));
        this.#parquet.write({ columnData, rowGroupSize: rows });
        this.#found.forEach((count, i) => {
            this.unreadable[i] = (this.unreadable[i] ?? 0) + count;
        });
        this.#rows += rows;
        this.#group.clear();
        await this.#append();
    }
    /** A column of the group. Its values are made when the writer comes to it, maybe more than once, and not kept. */
    #source({ name }, column) {
        const read = this.#readers[column];
        const group = this.#group;
        const found = this.#found;
        return {
            name,
            get data() {
                const { values, unreadable } = group.values(column, read);
                found[column] = unreadable;
                return values;
            },
        };
    }
    async #append() {
        await this.#file.append(this.#bytes.getBytes());
        this.#bytes.index = 0;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/common/day.js
var common_day = __webpack_require__(83743);
// EXTERNAL MODULE: ./lib/common/files.js
var files = __webpack_require__(97526);
;// CONCATENATED MODULE: ./lib/usage/parquet/shelves.js









const MS_A_DAY = 86_400_000;
/**
 * Packed rows, sorted by organisation and day. An export has no order and may hold many days of many organisations:
 * what does not fit into memory goes to one temporary file, each shelf's rows together.
 */
class Shelves {
    #folder;
    #mostBytes;
    #organisations = new intern/* Dictionary */.b();
    /** By organisation's number and day. */
    #byKey = new Map();
    /** Two organisations' ids may read the same, where they are not UTF-8. */
    #byName = new Map();
    #organisation = new record/* Field */.D();
    #value = new record/* Field */.D();
    /** Bytes of memory that rows take. */
    #bytes = 0;
    #file;
    #reading;
    /** The temporary file is made in `folder` when rows take more than `mostBytes` of memory. */
    constructor(folder, mostBytes) {
        this.#folder = folder;
        this.#mostBytes = mostBytes;
    }
    /**
     * Adds a row of this day (days since 1970). `columns` names, for each column, the record's field, or -1 for null;
     * `organisation` is the field of the organisation's id.
     */
    add(record, columns, organisation, day) {
        this.#organisation.read(record, organisation);
        const { rows } = this.#shelfOf(this.#organisations.internField(this.#organisation), day);
        const before = rows.capacity;
        rows.add(record, columns);
        this.#bytes += rows.capacity - before;
    }
    /** Brings rows to disk when there are too many in memory. Throws NoSpaceError. */
    async drain() {
        if (this.#bytes <= this.#mostBytes)
            return;
        this.#file ??= await temp_file/* TempFile */.V.create((0,external_node_path_.join)(this.#folder, 'parquet-rows'));
        for (const { rows, onDisk } of this.#byName.values()) {
            const { bytes } = rows;
            if (bytes.length === 0)
                continue;
            onDisk.push({ offset: this.#file.written, length: bytes.length });
            await this.#file.append(bytes);
            rows.clear();
        }
        this.#bytes = 0;
    }
    /** All shelves, in the order of their names. */
    sorted() {
        return [...this.#byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    /** A shelf's rows, whole ones. Throws NoSpaceError when they can't be read. */
    async *read({ rows, onDisk }) {
        for (const extent of onDisk)
            yield await this.#readExtent(extent);
        yield rows.bytes;
    }
    /** Removes the temporary file; does nothing that could hide an earlier error. */
    async discard() {
        await this.#reading?.close().catch(() => undefined);
        await this.#file?.discard();
    }
    #shelfOf(organisation, day) {
        const key = `${organisation} ${day}`;
        const known = this.#byKey.get(key);
        if (known !== undefined)
            return known;
        const name = (0,layout/* dayFile */.N)(this.#organisations.text(organisation), (0,common_day/* dayAt */.OC)(day * MS_A_DAY));
        const shelf = this.#byName.get(name) ?? { name, rows: new PackedRows(this.#value), onDisk: [] };
        this.#byName.set(name, shelf);
        this.#byKey.set(key, shelf);
        return shelf;
    }
    async #readExtent({ offset, length }) {
        const { temp = '' } = this.#file ?? {};
        try {
            this.#reading ??= await (0,promises_.open)(temp, 'r');
            const bytes = Buffer.allocUnsafe(length);
            for (let done = 0; done < length;) {
                const { bytesRead } = await this.#reading.read(bytes, done, length - done, offset + done);
                if (bytesRead === 0)
                    throw new Error(`${temp}, a temporary file of this run, became shorter.`);
                done += bytesRead;
            }
            return bytes;
        }
        catch (error) {
            throw (0,files/* diskError */.wO)(error, temp);
        }
    }
}

;// CONCATENATED MODULE: ./lib/usage/parquet/parquet-files.js







/** Memory for rows that wait. */
const SHELF_BYTES = 16 * 1024 * 1024;
/**
 * The rows of a run as Parquet, one file for each organisation and day. They are sorted while they are read, and
 * written day by day when all of them are there. Everything is temporary until `publish`.
 */
class ParquetFiles {
    #root;
    #columns;
    #shelves;
    #files = [];
    #unreadable = new Map();
    /** Files come below `root`, in a folder for each organisation and day. `exported` are the columns of all parts. */
    constructor(root, exported, shelfBytes = SHELF_BYTES) {
        this.#root = root;
        this.#columns = parquetColumns(exported);
        this.#shelves = new Shelves(root, shelfBytes);
    }
    /** Takes the rows of a part with this header. */
    sinkFor(header) {
        const sources = this.#columns.map(({ source }) => source);
        const columns = (0,usage_columns/* mapColumns */.oF)(sources, header);
        const organisation = header.indexOf('ORGANIZATION_ID');
        return {
            add: (record, day) => this.#shelves.add(record, columns, organisation, day.number),
            drain: () => this.#shelves.drain(),
        };
    }
    /** Writes all files and forces them to disk. `onRows` is called now and then with the rows written so far. */
    async finish(signal, onRows = () => { }) {
        let rows = 0;
        for (const shelf of this.#shelves.sorted()) {
            const before = rows;
            rows += await this.#write(shelf, signal, (ofFile) => onRows(before + ofFile));
        }
        return { files: this.#files.map(({ name }) => name), unreadable: Object.fromEntries(this.#unreadable) };
    }
    /** Gives the finished files their names. */
    async publish() {
        for (const { name, file } of this.#files) {
            await (0,folders/* makeFoldersBelow */.j)(this.#root, (0,external_node_path_.dirname)(name));
            await file.publish();
        }
    }
    /** Removes what is still temporary. */
    async discard() {
        await this.#shelves.discard();
        for (const { file } of this.#files)
            await file.discard();
    }
    /** Writes one file; gives its rows. */
    async #write(shelf, signal, onRows) {
        const file = await temp_file/* TempFile */.V.create((0,external_node_path_.join)(this.#root, shelf.name), this.#root);
        this.#files.push({ name: shelf.name, file });
        const writer = new DayWriter(file, this.#columns);
        for await (const packed of this.#shelves.read(shelf)) {
            await writer.write(packed, signal);
            onRows(writer.rows);
        }
        await writer.finish(signal);
        onRows(writer.rows);
        await file.finish();
        this.#count(writer.unreadable);
        return writer.rows;
    }
    #count(unreadable) {
        for (const [i, { source }] of this.#columns.entries()) {
            const count = unreadable[i] ?? 0;
            if (count > 0)
                this.#unreadable.set(source, (this.#unreadable.get(source) ?? 0) + count);
        }
    }
}


/***/ })

};

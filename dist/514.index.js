export const id = 514;
export const ids = [514];
export const modules = {

/***/ 65514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeDayFile: () => (/* binding */ writeDayFile)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/bytewriter.js
var bytewriter = __webpack_require__(83732);
// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/parquet-writer.js + 13 modules
var parquet_writer = __webpack_require__(58465);
// EXTERNAL MODULE: ./lib/usage/with-files.js
var with_files = __webpack_require__(29793);
;// CONCATENATED MODULE: ./lib/usage/parquet/equal-values.js
/**
 * Numbers the different byte strings among those that stand in one array: 0, 1, 2, … in the order of their first sight.
 * Unlike `Dictionary` it copies nothing, and looks at four bytes at a time: it sees every value of a file.
 */
class EqualValues {
    #bytes;
    /** Number + 1 of the string in each slot; 0 is empty. At most half of them are taken. */
    #slots;
    #starts;
    #ends;
    #hashes;
    #size = 0;
    /** For at most `most` different strings in `bytes`. */
    constructor(bytes, most) {
        this.#bytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most + 1)));
        this.#starts = new Uint32Array(most);
        this.#ends = new Uint32Array(most);
        this.#hashes = new Uint32Array(most);
    }
    /** The number of the string from `start` to `end`; -1 for one more than there may be. */
    numberOf(start, end) {
        const hash = this.#hash(start, end);
        const mask = this.#slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const number = this.#slots[slot] - 1;
            if (number < 0)
                return this.#add(start, end, hash, slot);
            if (this.#hashes[number] === hash && this.#equals(number, start, end))
                return number;
        }
    }
    #add(start, end, hash, slot) {
        const number = this.#size;
        if (number === this.#starts.length)
            return -1;
        this.#starts[number] = start;
        this.#ends[number] = end;
        this.#hashes[number] = hash;
        this.#slots[slot] = ++this.#size;
        return number;
    }
    #hash(start, end) {
        let hash = end - start;
        let at = start;
        for (; at + 4 <= end; at += 4)
            hash = mix(hash ^ this.#bytes.getInt32(at));
        for (; at < end; at++)
            hash = mix(hash ^ this.#bytes.getUint8(at));
        return (hash ^ (hash >>> 16)) >>> 0;
    }
    #equals(number, start, end) {
        let other = this.#starts[number];
        if (this.#ends[number] - other !== end - start)
            return false;
        let at = start;
        for (; at + 4 <= end; at += 4, other += 4) {
            if (this.#bytes.getInt32(at) !== this.#bytes.getInt32(other))
                return false;
        }
        for (; at < end; at++, other++) {
            if (this.#bytes.getUint8(at) !== this.#bytes.getUint8(other))
                return false;
        }
        return true;
    }
}
/** Spreads each bit over the higher ones, and brings these down again. */
function mix(hash) {
    const product = Math.imul(hash, 0x9e3779b1);
    return product ^ (product >>> 15);
}

;// CONCATENATED MODULE: ./lib/usage/parquet/numbering.js

/** So many values are looked at before a column whose values do not repeat is given up. */
const TRIAL = 1000;
/** At most this share of a column's values may be different ones for it to be written by number. */
const MOST_SHARE = 0.5;
/**
 * Numbers the values of a column in the order of their first sight: equal ones have the same number if that pays,
 * and else each has its own. `column` is -1 for a column of nulls.
 */
function numberValues(group, column) {
    if (column < 0)
        return numberEach(group, column);
    const numbers = new Int32Array(group.rows).fill(-1);
    const rows = shareNumbers(group, column, numbers);
    return rows === undefined ? numberEach(group, column) : { isShared: true, numbers, rows };
}
/** undefined when too many values are different. */
function shareNumbers(group, column, numbers) {
    const equal = new EqualValues(group.bytes, Math.ceil(MOST_SHARE * group.rows));
    const rows = [];
    let values = 0;
    for (let row = 0; row < group.rows; row++) {
        const start = group.start(row, column);
        const end = group.end(row, column);
        if (start === end)
            continue;
        const number = equal.numberOf(start, end);
        if (number < 0)
            return undefined;
        if (number === rows.length)
            rows.push(row);
        numbers[row] = number;
        if (++values === TRIAL && rows.length > MOST_SHARE * TRIAL)
            return undefined;
    }
    return rows.length > MOST_SHARE * values ? undefined : rows;
}
/** Gives each value a number of its own. */
function numberEach(group, column) {
    const numbers = new Int32Array(group.rows).fill(-1);
    const rows = [];
    if (column < 0)
        return { isShared: false, numbers, rows };
    for (let row = 0; row < group.rows; row++) {
        if (group.start(row, column) === group.end(row, column))
            continue;
        numbers[row] = rows.length;
        rows.push(row);
    }
    return { isShared: false, numbers, rows };
}

// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/datapage.js + 2 modules
var datapage = __webpack_require__(9477);
// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/encoding.js
var encoding = __webpack_require__(13096);
// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/snappy.js
var snappy = __webpack_require__(61154);
;// CONCATENATED MODULE: ./lib/usage/parquet/pages.js




/** Writes the pages of one column of a group, snappy compressed. */
class Pages {
    #writer;
    #start;
    #uncompressed = 0;
    #dictionaryAt;
    #dataAt = 0;
    #encoding = 'PLAIN';
    #rows = 0;
    constructor(writer) {
        this.#writer = writer;
        this.#start = writer.offset;
    }
    /** Writes the page of different values, plainly encoded: `count` of them. */
    writeDictionary(values, count) {
        this.#dictionaryAt = this.#writer.offset;
        this.#write(new Uint8Array(0), values, (sizes) => ({
            type: 'DICTIONARY_PAGE',
            ...sizes,
            dictionary_page_header: { num_values: count, encoding: 'PLAIN' },
        }));
    }
    /** Writes the page of values, or of their numbers. `levels` is 1 for each row that has a value, 0 for null. */
    writeData(encoding, data, levels, nulls) {
        this.#dataAt = this.#writer.offset;
        this.#encoding = encoding;
        this.#rows = levels.length;
        const encodedLevels = hybrid(levels, 1);
        this.#write(encodedLevels, data, (sizes) => ({
            type: 'DATA_PAGE_V2',
            ...sizes,
            data_page_header_v2: {
                num_values: levels.length,
                num_nulls: nulls,
                num_rows: levels.length,
                encoding,
                definition_levels_byte_length: encodedLevels.length,
                repetition_levels_byte_length: 0,
                is_compressed: true,
            },
        }));
    }
    /** What the footer says of the column. */
    describe(name, type, nulls, bounds) {
        const isNumbered = this.#dictionaryAt !== undefined;
        return {
            file_offset: BigInt(this.#start),
            meta_data: {
                type,
                encodings: isNumbered ? ['PLAIN', this.#encoding] : [this.#encoding],
                path_in_schema: [name],
                codec: 'SNAPPY',
                num_values: BigInt(this.#rows),
                total_compressed_size: BigInt(this.#writer.offset - this.#start),
                total_uncompressed_size: BigInt(this.#uncompressed),
                data_page_offset: BigInt(this.#dataAt),
                ...(this.#dictionaryAt !== undefined && { dictionary_page_offset: BigInt(this.#dictionaryAt) }),
                statistics: {
                    null_count: BigInt(nulls),
                    ...(bounds && { min_value: bounds.least, max_value: bounds.greatest }),
                },
            },
        };
    }
    /** Levels are not compressed. */
    #write(levels, data, headerOf) {
        const compressed = (0,snappy/* snappyCompress */.M)(data);
        const start = this.#writer.offset;
        (0,datapage/* writePageHeader */.s)(this.#writer, headerOf({
            uncompressed_page_size: levels.length + data.length,
            compressed_page_size: levels.length + compressed.length,
        }));
        this.#uncompressed += this.#writer.offset - start + levels.length + data.length;
        this.#writer.appendBytes(levels);
        this.#writer.appendBytes(compressed);
    }
}
/** Numbers below `limit`, as a data page has them. */
function encodeNumbers(numbers, limit) {
    const bits = Math.ceil(Math.log2(Math.max(limit, 1)));
    const page = new bytewriter/* ByteWriter */.U();
    page.appendUint8(bits);
    (0,encoding/* writeRleBitPackedHybrid */.Y)(page, numbers, bits);
    return page.getBytes();
}
function hybrid(values, bits) {
    const writer = new bytewriter/* ByteWriter */.U();
    (0,encoding/* writeRleBitPackedHybrid */.Y)(writer, values, bits);
    return writer.getBytes();
}

// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/plain.js
var plain = __webpack_require__(82697);
// EXTERNAL MODULE: ./lib/usage/grow.js
var grow = __webpack_require__(42280);
;// CONCATENATED MODULE: ./lib/usage/parquet/schema.js
/**
 * The types of a file's columns. All may be null. They are named in both of Parquet's ways, the old and the new, so
 * that readers of any age know them.
 */
function parquetSchema(columns) {
    const fields = columns.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL', ...TYPES[kind] }));
    return [{ name: 'usage', num_children: fields.length }, ...fields];
}
/** How values of a kind are stored. */
function physicalType(kind) {
    return TYPES[kind].type;
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
;// CONCATENATED MODULE: ./lib/usage/parquet/values.js




function scalarReader(kind) {
    return READERS[kind];
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
/** To six decimals. Divided once, so that it is the double next to what was written. A zero has no sign. */
function number(bytes, start, end) {
    if (!values_decimal.read(bytes, start, end, CREDIT_PLACES))
        return undefined;
    return values_decimal.fraction === 0 ? values_decimal.whole + 0 : (values_decimal.whole * credits/* MICRO */.T + values_decimal.fraction) / credits/* MICRO */.T;
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
function truth(bytes, start, end) {
    return end - start > LONGEST_TRUTH
        ? undefined
        : TRUTHS.get(String.fromCharCode(...bytes.subarray(start, end)));
}
const LONGEST_TRUTH = 'false'.length;
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
const READERS = {
    truth: trimmed(truth),
    date: trimmed(date),
    time: trimmed(time),
    integer,
    number,
    credits: values_credits,
};

;// CONCATENATED MODULE: ./lib/usage/parquet/plain-values.js





function plainValues(kind) {
    return kind === 'text' ? new PlainTexts() : new PlainScalars(kind);
}
class PlainScalars {
    #kind;
    #read;
    #values = [];
    #least;
    #greatest;
    constructor(kind) {
        this.#kind = kind;
        this.#read = scalarReader(kind);
    }
    add(bytes, start, end) {
        const value = this.#read(bytes, start, end);
        if (value === undefined)
            return false;
        this.#values.push(value);
        if (this.#least === undefined || value < this.#least)
            this.#least = value;
        if (this.#greatest === undefined || value > this.#greatest)
            this.#greatest = value;
        return true;
    }
    bounds() {
        const least = this.#least;
        const greatest = this.#greatest;
        return least === undefined || greatest === undefined ? undefined : { least, greatest };
    }
    encode() {
        const writer = new bytewriter/* ByteWriter */.U();
        (0,plain/* writePlain */.y)(writer, this.#values, physicalType(this.#kind), undefined);
        return writer.getBytes();
    }
}
/** Each text stands behind its length. */
const LENGTH_BYTES = 4;
/** No text becomes a string: the bytes, which are UTF-8 already, are copied. */
class PlainTexts {
    #bytes = new Uint8Array(4096);
    #length = 0;
    /** Where the lengths of the least and of the greatest text stand; -1 when there is none. */
    #least = -1;
    #greatest = -1;
    add(bytes, start, end) {
        const at = this.#length;
        this.#append(bytes, start, end);
        if (this.#least < 0 || this.#compare(at, this.#least) < 0)
            this.#least = at;
        if (this.#greatest < 0 || this.#compare(at, this.#greatest) > 0)
            this.#greatest = at;
        return true;
    }
    encode() {
        return this.#bytes.subarray(0, this.#length);
    }
    bounds() {
        if (this.#least < 0)
            return undefined;
        return { least: this.#textAt(this.#least), greatest: this.#textAt(this.#greatest) };
    }
    #append(bytes, start, end) {
        const length = end - start;
        let to = this.#length;
        this.#length += LENGTH_BYTES + length;
        this.#bytes = (0,grow/* growBytes */.bV)(this.#bytes, this.#length);
        const target = this.#bytes;
        for (let shift = 0; shift < 32; shift += 8)
            target[to++] = length >>> shift;
        // Most texts are so short that a loop is faster than a view and `set`.
        for (let at = start; at < end; at++)
            target[to++] = bytes[at];
    }
    /** In the order of their bytes, which is that of their characters. */
    #compare(a, b) {
        const bytes = this.#bytes;
        const lengthOfA = this.#lengthAt(a);
        const lengthOfB = this.#lengthAt(b);
        const common = Math.min(lengthOfA, lengthOfB);
        for (let i = LENGTH_BYTES; i < LENGTH_BYTES + common; i++) {
            const difference = bytes[a + i] - bytes[b + i];
            if (difference !== 0)
                return difference;
        }
        return lengthOfA - lengthOfB;
    }
    #lengthAt(at) {
        let length = 0;
        for (let i = LENGTH_BYTES - 1; i >= 0; i--)
            length = (length << 8) | this.#bytes[at + i];
        return length;
    }
    #textAt(at) {
        return this.#bytes.subarray(at + LENGTH_BYTES, at + LENGTH_BYTES + this.#lengthAt(at));
    }
}

;// CONCATENATED MODULE: ./lib/usage/parquet/column-chunk.js




/**
 * Writes a column of a group: one page of its values; or, where many are equal, one of the different ones and one of
 * their numbers. `source` is the column's place in the rows, -1 when they lack it.
 *
 * The package has a way from arrays of values to the same pages. Here no array of values is made: texts stay bytes,
 * and a number that is there many times is read once.
 */
function writeColumnChunk(writer, { name, kind }, group, source) {
    // Readers know no numbered booleans.
    const numbering = kind === 'truth' ? numberEach(group, source) : numberValues(group, source);
    const values = plainValues(kind);
    const { levels, numbers, different, unreadable } = readValues(group, source, numbering, values);
    const nulls = group.rows - numbers.length;
    const pages = new Pages(writer);
    if (numbering.isShared) {
        pages.writeDictionary(values.encode(), different);
        pages.writeData('RLE_DICTIONARY', encodeNumbers(numbers, different), levels, nulls);
    }
    else {
        pages.writeData('PLAIN', values.encode(), levels, nulls);
    }
    return { metadata: pages.describe(name, physicalType(kind), nulls, values.bounds()), unreadable };
}
/** Adds each numbered value that can be read to `values`, and takes the others for null. */
function readValues(group, source, numbering, values) {
    let different = 0;
    const places = Int32Array.from(numbering.rows, (row) => {
        const isReadable = values.add(group.bytes, group.start(row, source), group.end(row, source));
        return isReadable ? different++ : -1;
    });
    const levels = new Uint8Array(group.rows);
    const numbers = new Uint32Array(group.rows);
    let present = 0;
    let unreadable = 0;
    for (let row = 0; row < group.rows; row++) {
        const number = numbering.numbers[row];
        const place = number < 0 ? -1 : places[number];
        if (place >= 0) {
            levels[row] = 1;
            numbers[present++] = place;
        }
        else if (number >= 0) {
            unreadable++;
        }
    }
    return { levels, numbers: numbers.subarray(0, present), different, unreadable };
}

;// CONCATENATED MODULE: ./lib/usage/parquet/day-file.js






/**
 * Writes a file, without waiting for anything; it is not forced to disk. `group` is memory that
 * serves one file after another. Throws NoSpaceError.
 */
function writeDayFile(order, shape, group) {
    return (0,with_files/* withFiles */.o)(order.path, (open) => {
        const day = new DayFile(open(order.temp, 'wx'), shape, group);
        for (const { rows, extents } of order.pieces) {
            // Each is closed before the next one is opened: there may be many.
            (0,with_files/* withFiles */.o)(order.path, (openRows) => {
                const source = openRows(rows, 'r');
                for (let i = 0; i < extents.length; i += 2) {
                    day.add(readExtent(source, extents[i], extents[i + 1]));
                }
            });
        }
        return day.finish();
    });
}
/** Rows as UTF-8. Bytes that are not become U+FFFD; that moves no comma, quote or line feed. */
function readExtent(file, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
        const count = (0,external_node_fs_.readSync)(file, bytes, done, length - done, offset + done);
        if (count === 0)
            throw new Error('A temporary file of this run became shorter.');
        done += count;
    }
    return (0,external_node_buffer_.isUtf8)(bytes) ? bytes : Buffer.from(bytes.toString());
}
/** One file while it is written, a group of rows after another. */
class DayFile {
    #file;
    #shape;
    #bytes = new bytewriter/* ByteWriter */.U();
    #parquet;
    #group;
    #unreadable;
    constructor(file, shape, group) {
        this.#file = file;
        this.#shape = shape;
        const schema = parquetSchema(shape.columns);
        this.#parquet = new parquet_writer/* ParquetWriter */.o({ writer: this.#bytes, schema, createdBy: 'circleci-usage-action' });
        this.#group = group;
        group.clear();
        this.#unreadable = shape.columns.map(() => 0);
    }
    add(rows) {
        for (let at = 0; at < rows.length;) {
            at = this.#group.take(rows, at);
            if (this.#group.isFull)
                this.#writeGroup();
        }
    }
    finish() {
        if (this.#group.rows > 0)
            this.#writeGroup();
        const rows = Number(this.#parquet.num_rows);
        this.#parquet.finish();
        this.#flush();
        return { rows, unreadable: this.#unreadable };
    }
    #writeGroup() {
        const start = this.#bytes.offset;
        const columns = this.#shape.columns.map((column, i) => {
            const source = this.#shape.sources[i];
            const { metadata, unreadable } = writeColumnChunk(this.#bytes, column, this.#group, source);
            this.#unreadable[i] = this.#unreadable[i] + unreadable;
            return metadata;
        });
        const sizes = columns.map(({ meta_data }) => meta_data?.total_uncompressed_size ?? 0n);
        const num_rows = BigInt(this.#group.rows);
        this.#parquet.row_groups.push({
            columns,
            num_rows,
            total_byte_size: sizes.reduce((sum, size) => sum + size, 0n),
            total_compressed_size: BigInt(this.#bytes.offset - start),
        });
        this.#parquet.num_rows += num_rows;
        this.#group.clear();
        this.#flush();
    }
    #flush() {
        const bytes = this.#bytes.getBytes();
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(this.#file, bytes, done);
        this.#bytes.index = 0;
    }
}


/***/ })

};

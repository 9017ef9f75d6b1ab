import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({});
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
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/common/exit-code.js
/**
 * What the process exits with. Documented in README.md; an unknown code means failure.
 * Never renumber: other people's pipelines branch on these.
 */
const exit_code_ExitCode = {
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

;// CONCATENATED MODULE: ./lib/common/errors.js

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
    exitCode = exit_code_ExitCode.badInput;
    problems;
    constructor(problems) {
        super(problems.join('\n'));
        this.problems = problems;
    }
}
/** Files are saved, but a delivery (artifacts, Datadog, Slack) failed. */
class DeliveryError extends (/* unused pure expression or super */ null && (KnownError)) {
    exitCode = ExitCode.deliveryFailed;
}
/** CircleCI answered 401, 403 or 404: the token or the organisation is not accepted. */
class RefusedError extends (/* unused pure expression or super */ null && (KnownError)) {
    exitCode = ExitCode.refused;
}
/** The deadline or a rate limit stands in the way; the same command run again resumes. */
class ComeBackLaterError extends (/* unused pure expression or super */ null && (KnownError)) {
    exitCode = ExitCode.comeBackLater;
}
/** The data is damaged or breaks the contract; nothing was published from it. */
class errors_DamagedDataError extends KnownError {
    exitCode = exit_code_ExitCode.damaged;
}
/** CircleCI reports that the export failed, or refuses the dates that were asked for. */
class ExportFailedError extends (/* unused pure expression or super */ null && (KnownError)) {
    exitCode = ExitCode.exportFailed;
}
/** No disk space, no memory, or a folder that can't be written. */
class errors_NoSpaceError extends KnownError {
    exitCode = exit_code_ExitCode.noSpace;
}
/** A budget or threshold of `fail-on` is exceeded; everything was delivered before. */
class OverThresholdError extends (/* unused pure expression or super */ null && (KnownError)) {
    exitCode = ExitCode.overBudget;
}
/** The run was cancelled by a signal. */
class CancelledError extends KnownError {
    exitCode;
    constructor(signal) {
        super(`Cancelled by ${signal}. The same command run again resumes an export that was begun.`);
        this.exitCode = signal === 'SIGINT' ? exit_code_ExitCode.interrupted : exit_code_ExitCode.terminated;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of a Node.js or undici error (ENOSPC, ECONNRESET, UND_ERR_…), looking through its causes. */
function errors_errorCode(error) {
    for (let e = error, depth = 0; e instanceof Error && depth < 10; e = e.cause, depth++) {
        const { code } = e;
        if (typeof code === 'string')
            return code;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/common/files.js



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
    return join(dirname(path), `.${basename(path)}.${random}${TEMP_SUFFIX}`);
}
/**
 * Writes a whole file in place of whatever was there; pieces of text are written one after the other.
 * @throws NoSpaceError when the disk is full or the folder can't be written.
 */
async function writeWhole(path, data) {
    const temp = tempBeside(path);
    try {
        const file = await open(temp, 'wx');
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
    await unlink(path).catch(() => undefined);
}
/** Gives a finished, synced temporary file its final name, durably. */
async function publish(temp, path) {
    await rename(temp, path);
    await syncFolder(dirname(path));
}
/** Makes a rename durable. Not every platform lets a folder be opened or synced: those have nothing to offer here. */
async function syncFolder(folder) {
    let handle;
    try {
        handle = await open(folder, 'r');
        await handle.sync();
    }
    catch (error) {
        if (!UNSUPPORTED.has(errorCode(error) ?? ''))
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
    const reason = REASONS[errors_errorCode(error) ?? ''];
    if (reason === undefined || error instanceof errors_NoSpaceError)
        return error;
    return new errors_NoSpaceError(`Can't write ${path}: ${reason}.`, { cause: error });
}

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
function batch_countIn({ starts }, from, to) {
    // A number that the builder met later has no place here.
    const all = starts.at(-1) ?? 0;
    return (starts[to] ?? all) - (starts[from] ?? all);
}
/** Whether a batch has cells of this day of its builder. */
function hasCells({ cells }, day) {
    return batch_countIn(cells, day, day + 1) > 0;
}
/** Whether the third word of a cell's key holds the numbers of both day and status. */
function sharesDayWord({ keyWords }) {
    return keyWords === 3;
}
const DAY_MASK = 0xffff;

;// CONCATENATED MODULE: ./lib/usage/kernels-file.js

// As in fast/wasm-file.ts, nothing else may stand here.
/** The loops of assembly/kernels.ts, compiled by `npm run wasm`. */
function kernelsWasm() {
    return (0,external_node_fs_namespaceObject.readFileSync)(__nccwpck_require__.ab + "kernels.wasm");
}

;// CONCATENATED MODULE: ./lib/usage/web-assembly.js
function compileWasm(bytes) {
    return new WebAssembly.Module(bytes);
}
/** What a new instance of the module exports, with a memory of its own. */
function instantiate(module, imports = {}) {
    return new WebAssembly.Instance(module, imports).exports;
}

;// CONCATENATED MODULE: ./lib/usage/kernels.js


/** What `takeWords` has met: sums other than 0, and sums that are no words. */
const Taken = { notZero: 1, noWord: 2 };
/** Compiled once a thread. */
let compiled;
/** The loops, with a memory of their own. */
function createKernels() {
    compiled ??= compileWasm(kernelsWasm());
    return instantiate(compiled);
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
function startOf({ pages, pageShift, stride }, entry) {
    return pages[entry >>> pageShift] + (entry & ((1 << pageShift) - 1)) * stride;
}
/** The word of an entry's key. */
function sum_table_wordAt(entries, entry, word) {
    return entries.words[startOf(entries, entry) + word];
}
/** Where the sums of an entry begin in `sums`. */
function sumsAt(entries, entry) {
    const at = startOf(entries, entry) + entries.keyWords;
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
        for (let slot = hashOf(k0, k1, k2, k3) & mask;; slot = (slot + 1) & mask) {
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
        return hashOf(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0);
    }
}
function hashOf(k0, k1, k2, k3) {
    let hash = Math.imul(k0 ^ 0x9e3779b9, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13) ^ k1, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 16) ^ k2, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13) ^ k3, 0xc2b2ae35);
    return hash ^ (hash >>> 16);
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
            this.#file ??= (0,external_node_fs_namespaceObject.openSync)(this.#path, 'w');
            for (const piece of pieces)
                this.#append(this.#file, bytesOf(piece));
        }
        catch (error) {
            throw diskError(error, this.#path);
        }
        return { path: this.#path, offset };
    }
    close() {
        if (this.#file !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(this.#file);
        this.#file = undefined;
    }
    #append(file, bytes) {
        for (let done = 0; done < bytes.length;) {
            const written = (0,external_node_fs_namespaceObject.writeSync)(file, bytes, done, bytes.length - done, this.#bytes);
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
        const size = batch_countIn(table, from, to);
        const words = this.#words(table.place, first * stride, size * stride);
        return inOnePage({ size, keyWords, stride }, words, hasDoubles);
    }
    close() {
        for (const file of this.#files.values())
            (0,external_node_fs_namespaceObject.closeSync)(file);
        this.#files.clear();
        giveBack(this.memory);
    }
    #words(place, from, count) {
        if (place instanceof Uint32Array)
            return place.subarray(from, from + count);
        const words = this.memory.words(count);
        try {
            const file = this.#files.get(place.path) ?? (0,external_node_fs_namespaceObject.openSync)(place.path, 'r');
            this.#files.set(place.path, file);
            read(file, bytesOf(words), place.offset + from * batch_file_BYTES_A_WORD);
        }
        catch (error) {
            throw diskError(error, place.path);
        }
        return words;
    }
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}
function read(file, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const count = (0,external_node_fs_namespaceObject.readSync)(file, bytes, done, bytes.length - done, position + done);
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

;// CONCATENATED MODULE: ./lib/usage/with-files.js


/**
 * Does work with files that `open` gives it, without waiting for anything; they are closed in the end.
 * @throws NoSpaceError that names `path` for errors of the disk; any other error as it is.
 */
function withFiles(path, work) {
    const files = [];
    try {
        return work((name, flags) => {
            const file = (0,external_node_fs_namespaceObject.openSync)(name, flags);
            files.push(file);
            return file;
        });
    }
    catch (error) {
        throw diskError(error, path);
    }
    finally {
        for (const file of files)
            (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

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
    (0,external_node_fs_namespaceObject.rmSync)(copy.segment, { force: true });
}
/** Copies the bytes of the segment from `from` to below `end`. */
function copyPiece({ path, segment, merged, offset }, from, end) {
    withFiles(path, (open) => {
        const source = open(segment, 'r');
        const target = open(merged, 'r+');
        buffer ??= Buffer.allocUnsafe(COPY_BYTES);
        for (let done = from; done < end;) {
            const wanted = toBlock(offset + done, buffer.length);
            const count = (0,external_node_fs_namespaceObject.readSync)(source, buffer, 0, Math.min(wanted, end - done), done);
            if (count === 0)
                throw new Error(`${segment}, a temporary file of this run, became shorter.`);
            for (let written = 0; written < count;) {
                written += (0,external_node_fs_namespaceObject.writeSync)(target, buffer, written, count - written, offset + done + written);
            }
            done += count;
        }
    });
}

;// CONCATENATED MODULE: ./lib/common/credits.js
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

;// CONCATENATED MODULE: ./lib/usage/credit-column.js


/** Exact micro-credits; both are whole numbers. */
function credit_column_microCredits(whole, micro) {
    const fromWhole = whole * MICRO;
    const sum = fromWhole + micro;
    // Nearly always: one big integer in place of five.
    if (Number.isSafeInteger(fromWhole) && Number.isSafeInteger(sum))
        return BigInt(sum);
    return BigInt(whole) * BigInt(MICRO) + BigInt(micro);
}
/** Exact micro-credits of a cell; 0 where there is no column. */
function creditsAt(limbs, cell) {
    return limbs === undefined ? 0n : credit_column_microCredits(limbs.whole[cell] ?? 0, limbs.micro[cell] ?? 0);
}
/** Throws DamagedDataError for a sum of whole credits that left the exact range of doubles (2^53). */
function checkCredits(whole) {
    if (Number.isSafeInteger(whole))
        return;
    throw new errors_DamagedDataError('Credits add up to more than can be counted exactly. The export must be wrong.');
}

;// CONCATENATED MODULE: ./lib/usage/cube.js
const cube_RUN_TIME_KEYS = ['project', 'workflow', 'job'];
const cube_QUEUE_TIME_KEYS = ['executor', 'resourceClass'];
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
const SIDE_DIMENSIONS = (/* unused pure expression or super */ null && (['trigger', 'branchKind', 'operatingSystem', 'hour']));

;// CONCATENATED MODULE: ./lib/usage/gather.js
/** Fills the front of `target` with the elements of `source` in this order. Doubles go to doubles alone. */
function gather_gather(target, source, order, memory) {
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

;// CONCATENATED MODULE: ./lib/usage/merge-keys.js





/** Joins the groups and machines of all builders. `memory` is only needed on the way. */
function joinKeys(partials, { names, ranks }, memory) {
    return {
        groups: joinTuples(tablesOf(partials, 'groups'), RUN_TIME_KEYS, names, ranks, memory),
        machines: joinTuples(tablesOf(partials, 'machines'), QUEUE_TIME_KEYS, names, ranks, memory),
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

;// CONCATENATED MODULE: ./lib/usage/partial-cube.js

/** The dimensions whose names are plain texts. */
const TEXT_DIMENSIONS = (/* unused pure expression or super */ null && (['workflow', 'job', 'executor', 'resourceClass', 'status']));
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
    cells: COUNT_MEASURES.length + 2 * CELL_KINDS.length,
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
    return COUNT_MEASURES.length + 2 * CELL_KINDS.indexOf(kind);
}

;// CONCATENATED MODULE: ./lib/usage/records.js
/** A record with one value a key. Only for keys that this program names, never for names in the data. */
function records_recordOf(keys, make) {
    return Object.fromEntries(keys.map((key) => [key, make(key)]));
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
        return gather_gather(ordered, sums, order, memory);
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
const CELL_BYTES = 1 + 4 * (DIMENSIONS.length + TABLE_SUMS.cells + LIMBS * CREDIT_KINDS.length);
/** The columns of a Cube, which are filled a day at a time. */
class cell_columns_CellColumns {
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
        this.#key = records_recordOf(DIMENSIONS, (key) => this.#reserve.numbers(room, keys.names[key].length));
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
        const key = records_recordOf(DIMENSIONS, (dimension) => this.#key[dimension].subarray(begin, end));
        const ownGroups = gather_gather(memory.words(size), groups, items, memory);
        const ownMachines = gather_gather(memory.words(size), machines, items, memory);
        key.day.fill(day);
        gather_gather(key.project, byGroup.key.project, ownGroups, memory);
        gather_gather(key.workflow, byGroup.key.workflow, ownGroups, memory);
        gather_gather(key.job, byGroup.key.job, ownGroups, memory);
        gather_gather(key.executor, byMachine.key.executor, ownMachines, memory);
        gather_gather(key.resourceClass, byMachine.key.resourceClass, ownMachines, memory);
        gather_gather(key.status, statuses, items, memory);
    }
    #addRare({ cells, rareCredits, grouping, memory }, begin) {
        const starts = startsOf(cells);
        const sums = new Map();
        for (const [which, table] of rareCredits.entries()) {
            const start = starts[which];
            for (let entry = 0; entry < table.size; entry++) {
                const kind = sum_table_wordAt(table, entry, 1);
                const rows = sums.get(kind) ?? memory.doubles(LIMBS * grouping.size).fill(0);
                sums.set(kind, rows);
                const to = LIMBS * grouping.places[start + sum_table_wordAt(table, entry, 0)];
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
        for (const dimension of DIMENSIONS)
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
            key: records_recordOf(DIMENSIONS, (dimension) => this.#key[dimension].subarray(0, size)),
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
            limbs[CREDIT_KINDS[kind]] = { whole: whole, micro: micro };
        }
        for (const kind of CELL_KINDS) {
            limbs[kind] = { whole: sum(placeOfKind(kind)), micro: sum(placeOfKind(kind) + 1) };
        }
        const kept = withoutZeros(limbs);
        return {
            size,
            period,
            key,
            count: records_recordOf(COUNT_MEASURES, (measure) => sum(COUNT_MEASURES.indexOf(measure))),
            limbs: kept,
            credits: (cell, kind) => creditsAt(kept[kind], cell),
        };
    }
}
/** Leaves out kinds, and columns of micro-credits, that are zero everywhere. */
function withoutZeros(limbs) {
    const kept = {};
    for (const kind of CREDIT_KINDS) {
        const credits = limbs[kind];
        if (credits === undefined)
            continue;
        checkColumn(credits.whole);
        const micro = isZero(credits.micro) ? NOTHING : credits.micro;
        if (micro.length > 0 || !isZero(credits.whole))
            kept[kind] = { whole: credits.whole, micro };
    }
    return kept;
}
const NOTHING = new Uint32Array(0);
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
        checkCredits(whole[i]);
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
function canonical_groupByColumns(size, columns, memory) {
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

;// CONCATENATED MODULE: ./lib/usage/merge-days.js




/**
 * The cells of these days, one day after another: only those of one are in memory at a time, as a rule few
 * enough for the processor's cache.
 */
function* daysOfCells(days, keys, reader) {
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
        const grouping = canonical_groupByColumns(groups.length, sorted, reader.memory);
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
function merge_days_daysOf(partials, { ranks }) {
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
    for (const day of daysOfCells(days, columns.keys, reader)) {
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
        const numbers = gather_gather(memory.words(size), owners, order, memory);
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
            key: records_recordOf(keys, (name) => gather_gather(reserve.numbers(size, names[name].length), key[name], numbers, memory)),
            bucket: gather_gather(reserve.shorts(size), this.#bucket, order, memory),
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
    const count = (from, to) => sources.reduce((sum, { entries }) => sum + batch_countIn(entries, from, to), 0);
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
    const { size, places, items } = canonical_groupByColumns(owners.length, [
        { values: owners, below: ownersBelow },
        { values: buckets, below: BUCKETS },
    ], memory);
    const rows = memory.doubles(size * SUMS_OF_TIMES).fill(0);
    sumEntries(tables, places, SUMS_OF_TIMES, rows, memory);
    return {
        owners: gather_gather(memory.words(size), owners, items, memory),
        buckets: gather_gather(memory.words(size), buckets, items, memory),
        rows,
    };
}

;// CONCATENATED MODULE: ./lib/usage/join-share.js





/** Does what is ordered. Throws NoSpaceError. */
function joinShare({ days, keys, batches, most }) {
    const reader = new BatchReader();
    try {
        const columns = new cell_columns_CellColumns(keys, Math.min(cellsIn(days), most));
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
        runTime: mergeTimes(cube_RUN_TIME_KEYS, { ...request, table: 'runTime', joined: groups }),
        queueTime: mergeTimes(cube_QUEUE_TIME_KEYS, { ...request, table: 'queueTime', joined: machines }),
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

;// CONCATENATED MODULE: ./lib/usage/types.js

/** A part whose gzip is broken or cut short: fetching it again may help. */
class types_DamagedPartError extends errors_DamagedDataError {
    part;
    constructor(part, message) {
        super(message);
        this.part = part;
    }
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
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
        throw new types_DamagedPartError(part, `${part.label} is an empty file.`);
    return bytesRead === 2 && magic[0] === 0x1f && magic[1] === 0x8b;
}
async function* readPlain(part, { signal, onBytes, chunkBytes = CHUNK_BYTES }) {
    const source = (0,external_node_fs_namespaceObject.createReadStream)(part.path, { highWaterMark: chunkBytes });
    let last = 0;
    for await (const chunk of source) {
        signal?.throwIfAborted();
        onBytes?.(source.bytesRead);
        last = chunk.at(-1) ?? last;
        yield chunk;
    }
    // Without gzip nothing else tells a part that was cut in the middle of a line.
    if (last !== LINE_END)
        throw new types_DamagedPartError(part, `${part.label} is cut short: it ends inside a line.`);
}
const LINE_END = 0x0a;
async function* unpackGzip(part, { signal, onBytes, chunkBytes = CHUNK_BYTES }) {
    const gunzip = (0,external_node_zlib_namespaceObject.createGunzip)({ chunkSize: chunkBytes });
    // Errors of the source end the loop through `gunzip`; an early end of the loop closes the source.
    (0,external_node_stream_namespaceObject.pipeline)((0,external_node_fs_namespaceObject.createReadStream)(part.path, { highWaterMark: chunkBytes }), gunzip, () => { });
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
    throw new errors_DamagedDataError(`${part.label} unpacks to more than ${MAX_RATIO} times its size, which no usage export does. It was not read further.`);
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
            throw new types_DamagedPartError(part, `${part.label} has bytes behind its end that are not gzip.`);
        }
        position += bytesRead;
    }
}
/** Reads from `position` into `buffer`; gives the bytes read, 0 at the end of the file. */
async function readAt(part, buffer, position) {
    const file = await (0,promises_namespaceObject.open)(part.path, 'r');
    try {
        return (await file.read(buffer, 0, buffer.length, position)).bytesRead;
    }
    finally {
        await file.close();
    }
}
/** What an error on the way to a part's bytes means for people. */
function readError(error, part) {
    const code = errors_errorCode(error);
    if (code === 'Z_BUF_ERROR')
        return new types_DamagedPartError(part, `${part.label} is cut short.`);
    if (code?.startsWith('Z_'))
        return new types_DamagedPartError(part, `${part.label} is damaged: its gzip data is broken.`);
    if (error instanceof Error && 'syscall' in error) {
        return new errors_NoSpaceError(`Can't read ${part.path} (${part.label}): ${code}.`, { cause: error });
    }
    // Compiled code stops there where it gets no memory; anything else that it throws is a bug.
    if (error instanceof Error && error.name === 'RuntimeError' && error.message === 'unreachable') {
        return new errors_NoSpaceError(`${part.label} can't be read: its names take more memory than there is.`, {
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
    if (!(error instanceof errors_DamagedDataError) || error instanceof types_DamagedPartError)
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

;// CONCATENATED MODULE: ./lib/usage/fast/wasm-file.js

// The bundler finds the file by the literal `readFileSync(new URL(…, import.meta.url))` and ships it. With newer
// syntax in this file it would take another way, which damages binary files: so nothing else stands here.
/** The reader, compiled from assembly/ by `npm run wasm`. */
function readerWasm() {
    return (0,external_node_fs_namespaceObject.readFileSync)(__nccwpck_require__.ab + "reader.wasm");
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
let engine_compiled;
/** A new reader with a memory of its own. */
function createReader(host) {
    engine_compiled ??= compileWasm(readerWasm());
    return instantiate(engine_compiled, { host });
}

;// CONCATENATED MODULE: ./lib/usage/fast/packed-part.js




/** What the reader's own unpacking does not take: the part is then unpacked by zlib, which also words the error. */
class packed_part_RefusedStream extends Error {
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
        this.#file = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
        this.#size = (0,external_node_fs_namespaceObject.fstatSync)(this.#file).size;
        this.#end = reader.INPUT.value;
    }
    close() {
        (0,external_node_fs_namespaceObject.closeSync)(this.#file);
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
            crc = (0,external_node_zlib_namespaceObject.crc32)(chunk, crc);
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
        const count = (0,external_node_fs_namespaceObject.readSync)(this.#file, bytes, at, room, null);
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
            throw new packed_part_RefusedStream();
    }
}

;// CONCATENATED MODULE: ./lib/usage/fast/messages.js



function failureOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const cause = error instanceof KnownError ? undefined : error;
    return { kind: kindOf(error), message, cause };
}
function kindOf(error) {
    if (error instanceof types_DamagedPartError)
        return 'part';
    if (error instanceof errors_DamagedDataError)
        return 'data';
    if (error instanceof errors_NoSpaceError)
        return 'space';
    return error instanceof packed_part_RefusedStream ? 'refused' : 'bug';
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
            return new DamagedDataError(message);
        case 'space':
            return new NoSpaceError(message);
        case 'refused':
            return new RefusedStream();
        case 'bug':
            return cause;
    }
}

;// CONCATENATED MODULE: ./lib/common/day.js
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
function day_startOf(day) {
    return Date.parse(`${day}T00:00:00Z`);
}
function day_addDays(day, days) {
    return dayAt(day_startOf(day) + days * MS_A_DAY);
}
/** Whole days from `a` to `b`; negative when b is earlier. */
function daysBetween(a, b) {
    return Math.round((day_startOf(b) - day_startOf(a)) / MS_A_DAY);
}
/** How many days the period holds, both ends included. */
function lengthOf({ first, last }) {
    return daysBetween(first, last) + 1;
}
function holds({ first, last }, day) {
    return day >= first && day <= last;
}
/** Every day of the period, in order. */
function day_daysOf({ first, last }) {
    return Array.from({ length: lengthOf({ first, last }) }, (_, i) => day_addDays(first, i));
}
/** `2026-01-01..2026-01-31`. */
function formatPeriod({ first, last }) {
    return `${first}..${last}`;
}

;// CONCATENATED MODULE: ./lib/usage/dialect.js
const COMMA = 0x2c;
const dialect_QUOTE = 0x22;
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
    return { dialect: bytes[skip] === dialect_QUOTE ? 'quoted' : 'plain', skip };
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

;// CONCATENATED MODULE: ./lib/usage/grow.js
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
        const hash = intern_hashOf(bytes, start, end);
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
        this.#pool = growBytes(this.#pool, to);
        this.#pool.set(bytes.subarray(start, end), from);
        this.#ends = growWords(this.#ends, this.#size);
        this.#ends[index] = to;
        this.#hashes = growWords(this.#hashes, this.#size);
        this.#hashes[index] = hash;
        this.#slots[slot] = index + 1;
        if (2 * this.#size > this.#slots.length) {
            this.#slots = rehashed(this.#slots, this.#size, (i) => this.#hashes[i]);
        }
        return index;
    }
}
/** FNV-1a, with a final mix so that the low bits depend on all bytes. */
function intern_hashOf(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) {
        hash = Math.imul(hash ^ bytes[at], 0x01000193);
    }
    return (hash ^ (hash >>> 15)) >>> 0;
}

;// CONCATENATED MODULE: ./lib/usage/parquet/clean-record.js

/**
 * Splits one record of merged.csv's dialect (see clean.ts), which begins at `from` and is all there. Of each value the
 * place of its first byte and that behind its last, both plus `shift`, go into `places` from `at` on. A quoted value
 * stands between its quotes; quotes in it are still doubled. Gives where the next record begins.
 */
function splitRecord(bytes, from, places, at, shift = 0) {
    let place = at;
    let end = from;
    for (let start = from;; start = end) {
        const isQuoted = bytes[start] === dialect_QUOTE;
        if (isQuoted)
            start++;
        end = isQuoted ? closingQuote(bytes, start) : endOfBare(bytes, start);
        places[place++] = start + shift;
        places[place++] = end + shift;
        if (isQuoted)
            end++;
        if (bytes[end++] === LF)
            return end;
    }
}
function endOfBare(bytes, start) {
    let at = start;
    for (let byte = bytes[at]; byte !== COMMA && byte !== LF; byte = bytes[++at]) {
        if (byte === undefined)
            throw new Error('A clean record has no end.');
    }
    return at;
}
function closingQuote(bytes, start) {
    for (let at = start; at < bytes.length; at++) {
        if (bytes[at] !== dialect_QUOTE)
            continue;
        if (bytes[at + 1] !== dialect_QUOTE)
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
        if (bytes[at] === QUOTE)
            at++;
    }
    return to;
}

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
const PATH_COLUMNS = (/* unused pure expression or super */ null && (['organization', 'day']));

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
        this.#batch = growBytes(this.#batch, this.#length);
        this.#batch.set(rows, first);
        for (let at = first; at < this.#length;) {
            at = splitRecord(this.#batch, at, this.#places, 0);
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
            (0,external_node_fs_namespaceObject.closeSync)(this.#file);
        this.#file = undefined;
    }
    #note(end) {
        const row = this.#rows++;
        this.#ends = growWords(this.#ends, this.#rows);
        this.#shelfOf = growWords(this.#shelfOf, this.#rows);
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
        const day = parseDay(this.#dates.text(date).trim());
        if (day === undefined)
            throw new Error('A row has no day.');
        const name = dayFile(id, day);
        // Ids that are not UTF-8 may read the same, and so may dates with blanks around.
        const known = this.#shelves.findIndex((shelf) => shelf.name === name);
        return known < 0 ? this.#shelves.push({ name, extents: [] }) - 1 : known;
    }
    #organisationId(organisation) {
        const text = this.#organisations.text(organisation);
        const end = this.#places[2 * this.#target.organisation + 1];
        return this.#batch[end] === dialect_QUOTE ? text.replaceAll('""', '"') : text;
    }
    #flush() {
        if (this.#rows === 0)
            return;
        const ends = this.#placeShelves();
        this.#sorted = growBytes(this.#sorted, this.#length);
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
            this.#file ??= (0,external_node_fs_namespaceObject.openSync)(this.#target.rows, 'w');
            for (let done = 0; done < bytes.length;)
                done += (0,external_node_fs_namespaceObject.writeSync)(this.#file, bytes, done);
        }
        catch (error) {
            throw diskError(error, this.#target.path);
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
            done += this.#guard(() => (0,external_node_fs_namespaceObject.writeSync)(file, bytes, done, bytes.length - done, from + done));
        }
        this.#bytes += bytes.length;
        if (this.#direct === undefined)
            this.#inSegment = this.#bytes;
    }
    /** Closes the files; nothing is forced to disk here. */
    close() {
        for (const file of [this.#segment, this.#direct?.file]) {
            if (file !== undefined)
                this.#guard(() => (0,external_node_fs_namespaceObject.closeSync)(file));
        }
        return { bytes: this.#bytes, inSegment: this.#inSegment };
    }
    /** Where the next bytes go in the file that they go to, which is merged.csv as soon as their place there is known. */
    #place() {
        this.#direct ??= this.#openDirect();
        return (this.#direct?.offset ?? 0) + this.#bytes;
    }
    #openSegment() {
        this.#segment ??= this.#guard(() => (0,external_node_fs_namespaceObject.openSync)(this.#target.segment, 'w'));
        return this.#segment;
    }
    #openDirect() {
        const offset = this.#offsets.get(this.#target.index);
        if (offset === undefined)
            return undefined;
        return { file: this.#guard(() => (0,external_node_fs_namespaceObject.openSync)(this.#target.merged, 'r+')), offset };
    }
    #guard(work) {
        try {
            return work();
        }
        catch (error) {
            throw diskError(error, this.#target.path);
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
        if (error instanceof packed_part_RefusedStream)
            throw error;
        throw await preferDamage(readError(error, shape.part), shape.part, options);
    }
    finally {
        sorter?.close();
        extent = writer?.close() ?? extent;
    }
    return { tally, extent, shelves };
}

;// CONCATENATED MODULE: ./lib/usage/order-batch.js



/**
 * Puts what a builder has summed in order, and down; `days` is how many it has numbered. Throws what the store throws.
 */
function batchOf({ cells, rareCredits, runTime, queueTime }, days, store = IN_MEMORY) {
    const dayOfCell = order_batch_daysOfCells(cells);
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
function order_batch_daysOfCells(cells) {
    const mask = sharesDayWord(cells) ? DAY_MASK : -1;
    return wordsAt(cells, 2).map((word) => word & mask);
}
/** One word of the key of every entry. */
function wordsAt(entries, word) {
    return Uint32Array.from({ length: entries.size }, (_, entry) => sum_table_wordAt(entries, entry, word));
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
            const from = startOf(entries, some[i]);
            for (let word = 0; word < stride; word++)
                piece[i * stride + word] = words[from + word];
            if (firstWords)
                piece[i * stride] = firstWords[words[from]];
        }
        yield piece.subarray(0, some.length * stride);
    }
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
        this.keys = growWords(this.keys, this.#size * this.width);
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

;// CONCATENATED MODULE: ./lib/usage/side-table.js


/** Sums of an entry: rows, runs, seconds, whole credits, micro-credits. */
const MEASURES = 5;
/** Sums by one dimension, whose values are numbered by the caller, and by period. */
class SideTable {
    /** Five measures of each (value, period), one after another. */
    #sums = new Float64Array(2 * MEASURES * 16);
    add(value, { period, runs, seconds, whole, micro }) {
        const at = MEASURES * (2 * value + period);
        this.#sums = growDoubles(this.#sums, at + MEASURES);
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
            credits: microCredits(whole, micro) + (before?.credits ?? 0n),
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
    #tables = records_recordOf(PARTIAL_TABLES, (table) => new SumTable(TABLE_SUMS[table]));
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
        this.#batches.push(batchOf(records_recordOf(BATCH_TABLES, this.#entriesOf), this.#days.length, store));
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
            tables: records_recordOf(PLAIN_TABLES, this.#entriesOf),
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
        this.#tables.cells.add(cell, COUNT_MEASURES.indexOf(measure), amount);
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
        const entry = isInCell ? cell : rareCredits.find(cell, CREDIT_KINDS.indexOf(kind));
        const place = isInCell ? placeOfKind(kind) : 0;
        checkCredits(table.add(entry, place, whole));
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
        const day = parseDay(text.trim());
        if (day === undefined)
            return 'bad';
        const { period, previous } = this.#request;
        if (!holds(this.#window, day))
            return 'outside';
        if (holds(period, day))
            return this.#cubeDay(0, day);
        return previous !== null && holds(previous, day) ? this.#cubeDay(1, day) : 'outside';
    }
    #cubeDay(period, day) {
        return { period, index: this.#builder.dayIndex(day, period), number: day_startOf(day) / 86_400_000 };
    }
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
        tables: records_recordOf(PLAIN_TABLES, (table) => copyOf(entriesOf(view, table))),
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

;// CONCATENATED MODULE: ./lib/usage/columns.js


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
const REQUIRED_COLUMNS = (/* unused pure expression or super */ null && (['JOB_RUN_DATE', 'TOTAL_CREDITS']));
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
            throw new DamagedDataError(`The header of ${label} names the column "${cut(name, 100)}" twice, so its values can't be told apart.`);
        }
        seen.add(name);
    }
    const missing = missingRequired(header);
    if (missing.length > 0) {
        throw new DamagedDataError(`The header of ${label} lacks ${missing.join(' and ')}, without which nothing can be totalled.`);
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
        this.isNull = isNull(bytes, start, end);
    }
    #resolve({ bytes, dialect }, start, end) {
        if (dialect === 'plain' && end - start === 2 && isBackslashN(bytes, start)) {
            this.#set(bytes, start, end);
            return;
        }
        if (this.#scratch.length < end - start)
            this.#scratch = new Uint8Array(2 * (end - start));
        const escapeByte = dialect === 'plain' ? BACKSLASH : dialect_QUOTE;
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
                this.#byte(COMMA);
            this.#value(bytes, 0, bytes.length);
        });
        this.#byte(LF);
    }
    /** Writes a record; `columns` names, for each column of the target, the record's field, or -1 for null. */
    writeRecord(record, columns) {
        const field = this.#field;
        for (let i = 0; i < columns.length; i++) {
            field.read(record, columns[i]);
            // Twice its length at worst (all quotes), two quotes, comma, line feed.
            this.#reserve(2 * (field.end - field.start) + 4);
            if (i > 0)
                this.#byte(COMMA);
            if (!field.isNull)
                this.#value(field.bytes, field.start, field.end);
        }
        this.#byte(LF);
    }
    #value(bytes, start, end) {
        const out = this.#out;
        let length = this.#length;
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte === COMMA || byte === dialect_QUOTE || byte === LF || byte === CR) {
                this.#quotedValue(bytes, start, end);
                return;
            }
            out[length++] = byte;
        }
        this.#length = length;
    }
    #quotedValue(bytes, start, end) {
        this.#byte(dialect_QUOTE);
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte === dialect_QUOTE)
                this.#byte(dialect_QUOTE);
            this.#byte(byte);
        }
        this.#byte(dialect_QUOTE);
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
        return new errors_DamagedDataError(`${what} Set lenient to true to drop such records and count such values as 0.`);
    }
}

;// CONCATENATED MODULE: ./lib/usage/decimal.js
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

;// CONCATENATED MODULE: ./lib/usage/timestamp.js
const timestamp_ZERO = 0x30;
const timestamp_SPACE = 0x20;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
const COLON = 0x3a;
const timestamp_MINUS = 0x2d;
const timestamp_POINT = 0x2e;
const timestamp_MS_A_DAY = 86_400_000;
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
    return day < 0 || minutes < 0 || ms < 0 ? -1 : day * timestamp_MS_A_DAY + minutes * 60_000 + ms;
}
/** The microseconds that stand behind the milliseconds of what `timestampOf` could read: 0 to 999. */
function microsBehind(bytes, start, end) {
    let micros = 0;
    const from = start + 'YYYY-MM-DD HH:MM:SS.mmm'.length;
    for (let i = 0; i < 3; i++) {
        const digit = from + i < end ? bytes[from + i] - timestamp_ZERO : 0;
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
    return ms >= 0 && ms % timestamp_MS_A_DAY === 0 ? ms / timestamp_MS_A_DAY : -1;
}
/** Days from 1970-01-01 to the `YYYY-MM-DD` at `at`; -1 when it is none. */
function dayNumber(bytes, at, stop) {
    const century = twoDigits(bytes, at, stop);
    const rest = twoDigits(bytes, at + 2, stop);
    const month = twoDigits(bytes, at + 5, stop);
    const day = twoDigits(bytes, at + 8, stop);
    if (century < 0 || rest < 0 || bytes[at + 4] !== timestamp_MINUS || bytes[at + 7] !== timestamp_MINUS)
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
    const isTime = (bytes[at] === timestamp_SPACE || bytes[at] === LETTER_T) &&
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
    if (bytes[point] !== timestamp_POINT || point + 1 === stop)
        return -1;
    let ms = 0;
    for (let i = point + 1, unit = 100; i < stop; i++, unit = Math.floor(unit / 10)) {
        const digit = bytes[i] - timestamp_ZERO;
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
    const tens = bytes[at] - timestamp_ZERO;
    const ones = bytes[at + 1] - timestamp_ZERO;
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

;// CONCATENATED MODULE: ./lib/usage/row.js



/** The current row of a part, read by column name. One object serves all rows of the part. */
class Row {
    at;
    /** The field that was looked at last. */
    field = new Field();
    /** The number that was read last. */
    number = new Decimal();
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
        const ms = timestampOf(field.bytes, field.start, field.end);
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
        this.#columns = mapColumns(columns, header);
        this.#builder = builder;
        this.#days = new Days(part.window, request, builder);
        this.#problems = new Problems(part.label, request.lenient, this.tally);
        this.#row = new Row(positionsOf(header), this.#problems);
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
        if (byte === COMMA) {
            cursor.closeField(at, at + 1);
        }
        else if (byte === LF) {
            cursor.closeField(withoutCr(cursor, at), at + 1);
            cursor.position = at + 1;
            return true;
        }
        else if (byte === BACKSLASH) {
            // Without its second byte the escape waits for the next chunk.
            if (at + 1 === filled)
                break;
            if (bytes[at + 1] === LF)
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
    const isLineEnd = cursor.bytes[at - 1] === CR && cursor.mark !== at;
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
        if (byte === LF) {
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
    while (at < filled && bytes[at] !== dialect_QUOTE) {
        if (bytes[at] === LF)
            cursor.innerLines++;
        at++;
    }
    return at;
}
/** Takes one byte that is neither inside quotes nor a line feed. */
function stepOutside(cursor, byte, at) {
    if (cursor.mode === Mode.lost)
        return;
    if (byte === COMMA && cursor.mode !== Mode.afterCr) {
        cursor.closeField(quotedFieldEnd(cursor, at), at + 1);
        cursor.mode = Mode.start;
    }
    else if (cursor.mode === Mode.start) {
        cursor.mode = byte === dialect_QUOTE ? Mode.quotes : Mode.bare;
        if (byte === dialect_QUOTE)
            cursor.fieldStart = at + 1;
    }
    else if (cursor.mode === Mode.afterQuote && byte === dialect_QUOTE) {
        cursor.fieldEscaped = 1;
        cursor.mode = Mode.quotes;
    }
    else if (cursor.mode === Mode.afterQuote && byte === CR) {
        cursor.mode = Mode.afterCr;
    }
    else if (cursor.mode !== Mode.bare || byte === dialect_QUOTE) {
        cursor.fault = 'a quote stands where none may be';
        cursor.mode = Mode.lost;
    }
}
/** End of the field's value when a comma or line feed stands at `at`. */
function quotedFieldEnd(cursor, at) {
    if (cursor.mode === Mode.afterQuote || cursor.mode === Mode.afterCr)
        return cursor.mark;
    return cursor.bytes[at] === LF ? withoutCr(cursor, at) : at;
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
        if (this.#split === undefined && this.#cursor.filled < OPENING_BYTES)
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
        if (this.#split === undefined && cursor.filled - cursor.position < OPENING_BYTES)
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
        const { dialect, skip } = openingOf(cursor.bytes.subarray(cursor.position, cursor.filled));
        if (dialect === 'utf-16') {
            throw new errors_DamagedDataError(`${this.#label} is UTF-16 text. Usage exports are UTF-8.`);
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
            throw new errors_DamagedDataError(`The header of ${this.#label} is malformed: ${cursor.fault}.`);
        }
        if (cursor.count > MAX_COLUMNS) {
            throw new errors_DamagedDataError(`${this.#label} has more than ${MAX_COLUMNS} columns; it is not a usage export.`);
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
            throw new errors_DamagedDataError(`Line ${line} of ${this.#label} begins a record of more than 1 MiB. A quote may be missing there.`);
        }
    }
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
        const targets = mapColumns(columns, header);
        const positions = positionsOf(header);
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
    const batch = records_recordOf(BATCH_TABLES, (table) => keep(reader, table, days, store));
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
const PROGRESS_BYTES = 2_000_000;
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
        next = bytesRead + PROGRESS_BYTES;
        report(bytesRead);
    };
}

;// CONCATENATED MODULE: ./lib/usage/fast/worker.js
// The entry of a worker thread.


const { request, asks, answer, batchFile } = external_node_worker_threads_namespaceObject.workerData;
const words = new Int32Array(answer);
const work = new ThreadWork({
    request: { ...request, includesProject: asks ? ask : undefined },
    batchFile,
    send,
});
/** The filter lives on the main thread, which is asked once for each project. */
function ask({ organisation, name }) {
    send({ type: 'question', project: { organisation, name } });
    Atomics.wait(words, 0, 0);
    Atomics.store(words, 0, 0);
    return Atomics.load(words, 1) === 1;
}
external_node_worker_threads_namespaceObject.parentPort?.on('message', async (order) => {
    await work.take(order);
    if (typeof order === 'object' && 'isLast' in order && order.isLast)
        external_node_worker_threads_namespaceObject.parentPort?.close();
});
function send(message, moved = []) {
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(message, moved);
}


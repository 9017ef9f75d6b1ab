export const id = 380;
export const ids = [380];
export const modules = {

/***/ 51984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/**
 * Text for XML and HTML, in element content and in quoted attributes. Characters that XML 1.0 forbids (controls,
 * lone surrogates, U+FFFE and U+FFFF) become U+FFFD, so that a strict parser reads whatever a name holds.
 */
function escapeXml(text) {
    return text
        .toWellFormed()
        .replace(FORBIDDEN, '\u{fffd}')
        .replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};


/***/ }),

/***/ 90380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drawChart: () => (/* binding */ drawChart),
  w: () => (/* binding */ recordChart)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/render/charts/assets.js

// The bundler finds these files by the literal `readFileSync(new URL(…, import.meta.url))` and ships exactly them;
// lib/ lies as deep as src/. It parses an older JavaScript: with newer syntax in this file (`??=` is enough) it takes
// another way that writes binary files as text and damages them. So nothing else stands here.
/** resvg, compiled to WebAssembly. */
function resvgWasm() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "index_bg.wasm");
}
/**
 * The faces of Inter. Latin comes first: its vertical measures hold for a whole line. Letters that it lacks come from
 * the next regular face, in bold text too, so other bold faces would never be used.
 */
function interFaces() {
    return [
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "inter-latin-400-normal.woff2"),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "inter-latin-ext-400-normal.woff2"),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "inter-cyrillic-400-normal.woff2"),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "inter-greek-400-normal.woff2"),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "inter-latin-600-normal.woff2"),
    ];
}

// EXTERNAL MODULE: ./lib/render/charts/palette.js
var palette = __webpack_require__(90327);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/render/charts/png-file.js

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const [BITS, RGB] = [8, 2];
/**
 * An opaque picture as a PNG file of 8-bit RGB. Rows are left unfiltered: on flat areas that costs a tenth in size,
 * and zlib, which is native code, does the rest. resvg's own encoder runs in WebAssembly that nothing has warmed up,
 * and takes five times as long.
 */
function pngFile({ width, height, pixels }) {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([BITS, RGB], 8);
    const data = (0,external_node_zlib_.deflateSync)(unfilteredRows(width, height, pixels));
    return Buffer.concat([
        SIGNATURE,
        chunk('IHDR', header),
        chunk('IDAT', data),
        chunk('IEND', Buffer.alloc(0)),
    ]);
}
/** Every row behind a zero, the sign of no filter, and without alpha. */
function unfilteredRows(width, height, pixels) {
    const rows = new Uint8Array(height * (1 + 3 * width));
    for (let row = 0, from = 0, to = 0; row < height; row++) {
        to++;
        for (const end = from + 4 * width; from < end; from += 4, to += 3) {
            rows[to] = pixels[from] ?? 0;
            rows[to + 1] = pixels[from + 1] ?? 0;
            rows[to + 2] = pixels[from + 2] ?? 0;
        }
    }
    return rows;
}
/** Length, type, data, and the checksum of type and data. */
function chunk(type, data) {
    const bytes = Buffer.alloc(12 + data.length);
    bytes.writeUInt32BE(data.length, 0);
    bytes.write(type, 4, 'latin1');
    bytes.set(data, 8);
    bytes.writeUInt32BE((0,external_node_zlib_.crc32)(bytes.subarray(4, 8 + data.length)), 8 + data.length);
    return bytes;
}

// EXTERNAL MODULE: ./lib/render/charts/recorder/shapes.js
var shapes = __webpack_require__(6353);
// EXTERNAL MODULE: ./lib/render/charts/svg.js
var svg = __webpack_require__(16474);
// EXTERNAL MODULE: ./lib/render/charts/text-width.js + 1 modules
var text_width = __webpack_require__(88762);
;// CONCATENATED MODULE: ./lib/render/charts/png-text.js



// The box that stands for a character, in ems: as tall as a capital, with a little air on both sides.
const BOX_HEIGHT = 0.72;
const BOX_AIR = 0.1;
const LINE = 0.07;
/**
 * Text for the PNG. The embedded faces have no Chinese or Japanese, no emoji and no arrows; those characters become
 * □. Inter lacks □ too, so it is drawn as a box, and the text around it as pieces.
 */
function pngText(shape, color) {
    const split = splitByGlyphs(shape.text);
    if (split.every(({ drawable }) => drawable))
        return (0,svg/* textElement */.yx)(shape, color, (0,svg/* anchorAttribute */.Mz)(shape));
    const start = shape.x - startShift(shape);
    let offset = 0;
    const pieces = split.map(({ text, drawable }) => {
        const x = start + offset;
        const width = (0,text_width/* textWidth */.sc)(text, shape.size, shape.weight);
        offset += width;
        return drawable
            ? (0,svg/* textElement */.yx)({ ...shape, x, text, angle: 0 }, color, PIECE)
            : box(shape, x, width, color);
    });
    const content = pieces.join('');
    if (shape.angle === 0)
        return content;
    const turn = (shape.angle * 180) / Math.PI;
    return `<g transform="rotate(${(0,shapes/* number */.a)(turn)} ${(0,shapes/* number */.a)(shape.x)} ${(0,shapes/* number */.a)(shape.y)})">${content}</g>`;
}
// Pieces are placed by widths without kerning, and spaces at their ends count.
const PIECE = ' xml:space="preserve" font-kerning="none"';
function startShift({ anchor, width }) {
    return anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
}
/** Runs of characters that the faces have, and every other character by itself. */
function splitByGlyphs(text) {
    const pieces = [];
    for (const char of text) {
        const drawable = (0,text_width/* hasGlyph */.tT)(char);
        const last = pieces.at(-1);
        if (drawable && last?.drawable)
            last.text += char;
        else
            pieces.push({ text: char, drawable });
    }
    return pieces;
}
function box({ y, size, opacity }, x, width, color) {
    // Joiners and marks take no room of their own and are left out.
    if (width === 0)
        return '';
    const air = BOX_AIR * size;
    const place = `x="${(0,shapes/* number */.a)(x + air)}" y="${(0,shapes/* number */.a)(y - BOX_HEIGHT * size)}"`;
    const sides = `width="${(0,shapes/* number */.a)(width - 2 * air)}" height="${(0,shapes/* number */.a)(BOX_HEIGHT * size)}"`;
    const line = `fill="none" stroke="${color}" stroke-width="${(0,shapes/* number */.a)(LINE * size)}" opacity="${(0,shapes/* number */.a)(opacity)}"`;
    return `<rect ${place} ${sides} ${line}/>`;
}

;// CONCATENATED MODULE: ./lib/render/charts/png.js





// Charts of ordinary size are drawn at twice their size; taller ones at less, so that memory stays in bounds.
const ZOOM = 2;
const MAX_PIXELS = 24_000_000;
/** resvg can be started only once in a process. */
let starting;
/**
 * Draws the light theme on an opaque ground as PNG, at twice the size. Charts of more than 24 million pixels at
 * that size (about 230 bars) are drawn smaller, down to their own size. The same drawing gives the same bytes.
 */
async function pngOf(drawing) {
    return pngFile(await pictureOf(drawing));
}
/** The drawing's pixels, as the PNG has them. */
async function pictureOf(drawing) {
    starting ??= start();
    const { Resvg, fontBuffers } = await starting;
    const image = new Resvg(plainSvg(drawing), {
        fitTo: { mode: 'zoom', value: zoomOf(drawing) },
        font: { fontBuffers, defaultFontFamily: 'Inter' },
        background: palette/* PALETTE */.Ab.ground.light,
    });
    const rendered = image.render();
    const { width, height, pixels } = rendered;
    rendered.free();
    image.free();
    return { width, height, pixels };
}
async function start() {
    const { initWasm, Resvg } = await __webpack_require__.e(/* import() */ 26).then(__webpack_require__.bind(__webpack_require__, 43026));
    await initWasm(resvgWasm());
    return { Resvg, fontBuffers: interFaces() };
}
function zoomOf({ width, height }) {
    return Math.min(ZOOM, Math.max(1, Math.sqrt(MAX_PIXELS / (width * height))));
}
/** resvg knows no CSS variables and only the fonts it is given. */
function plainSvg(drawing) {
    const { width, height } = drawing;
    const body = (0,svg/* svgBody */.Ji)(drawing, { color: (color) => color, text: pngText, clip: 'clip' });
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Inter">${body}</svg>`;
}

;// CONCATENATED MODULE: ./lib/render/charts/recorder/matrix.js
const IDENTITY = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
/** The transform that does `inner` first, then `outer`. */
function combine(outer, inner) {
    return {
        a: outer.a * inner.a + outer.c * inner.b,
        b: outer.b * inner.a + outer.d * inner.b,
        c: outer.a * inner.c + outer.c * inner.d,
        d: outer.b * inner.c + outer.d * inner.d,
        e: outer.a * inner.e + outer.c * inner.f + outer.e,
        f: outer.b * inner.e + outer.d * inner.f + outer.f,
    };
}
function translation(x, y) {
    return { ...IDENTITY, e: x, f: y };
}
/** `angle` in radians, clockwise on the screen. */
function rotation(angle) {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 };
}
function scaling(x, y) {
    return { ...IDENTITY, a: x, d: y };
}
function apply(m, x, y) {
    return { x: m.a * x + m.c * y + m.e, y: m.b * x + m.d * y + m.f };
}
/** How much longer a line becomes. */
function scaleOf(m) {
    return Math.hypot(m.a, m.b);
}
/** The angle that the x axis is turned by, in radians. */
function angleOf(m) {
    return Math.atan2(m.b, m.a);
}

;// CONCATENATED MODULE: ./lib/render/charts/recorder/path.js


const FULL_TURN = 2 * Math.PI;
/** Writes SVG path data in page pixels: every point passes through the matrix that holds when it is drawn. */
class Path {
    #data = '';
    /** Where the path is, as written; empty before and after a move, since a line from there to there is a dot. */
    #at = '';
    get data() {
        return this.#data;
    }
    moveTo(matrix, x, y) {
        this.#add('M', apply(matrix, x, y));
    }
    /** As in Canvas, the first point of a path begins it. A line to where the path is already is left out. */
    lineTo(matrix, x, y) {
        const to = apply(matrix, x, y);
        if (this.#at !== path_text(to))
            this.#add(this.#data === '' ? 'M' : 'L', to);
    }
    quadraticTo(matrix, cx, cy, x, y) {
        this.#add('Q', apply(matrix, cx, cy), apply(matrix, x, y));
    }
    cubicTo(matrix, ax, ay, bx, by, x, y) {
        this.#add('C', apply(matrix, ax, ay), apply(matrix, bx, by), apply(matrix, x, y));
    }
    close() {
        if (this.#data === '')
            return;
        this.#data += 'Z';
        this.#at = '';
    }
    rect(matrix, x, y, width, height) {
        this.moveTo(matrix, x, y);
        this.lineTo(matrix, x + width, y);
        this.lineTo(matrix, x + width, y + height);
        this.lineTo(matrix, x, y + height);
        this.close();
    }
    /** SVG can't write a full turn as one arc, so more than half a turn is written as two. */
    arc(matrix, arc) {
        const sweep = sweepOf(arc);
        const from = pointAt(arc, arc.start);
        this.lineTo(matrix, from.x, from.y);
        if (sweep === 0 || (arc.radiusX === 0 && arc.radiusY === 0))
            return;
        for (const part of Math.abs(sweep) > Math.PI ? [0.5, 1] : [1]) {
            const { x, y } = pointAt(arc, arc.start + sweep * part);
            const to = apply(matrix, x, y);
            this.#data += arcCommand(matrix, arc, sweep > 0, to);
            this.#at = path_text(to);
        }
    }
    #add(command, ...points) {
        const texts = points.map(path_text);
        this.#data += command + texts.join(' ');
        this.#at = command === 'M' ? '' : (texts.at(-1) ?? '');
    }
}
function path_text({ x, y }) {
    return `${(0,shapes/* number */.a)(x)} ${(0,shapes/* number */.a)(y)}`;
}
/** The signed angle that an arc runs through: at most one turn, its sign the direction. */
function sweepOf({ start, end, counterclockwise }) {
    const turn = counterclockwise ? start - end : end - start;
    const size = turn >= FULL_TURN ? FULL_TURN : ((turn % FULL_TURN) + FULL_TURN) % FULL_TURN;
    return counterclockwise ? -size : size;
}
function pointAt({ x, y, radiusX, radiusY, tilt }, angle) {
    const along = Math.cos(angle) * radiusX;
    const across = Math.sin(angle) * radiusY;
    return {
        x: x + along * Math.cos(tilt) - across * Math.sin(tilt),
        y: y + along * Math.sin(tilt) + across * Math.cos(tilt),
    };
}
function arcCommand(matrix, arc, clockwise, to) {
    const scale = scaleOf(matrix);
    const tilt = ((arc.tilt + angleOf(matrix)) * 180) / Math.PI;
    const radii = `${(0,shapes/* number */.a)(arc.radiusX * scale)} ${(0,shapes/* number */.a)(arc.radiusY * scale)}`;
    return `A${radii} ${(0,shapes/* number */.a)(tilt)} 0 ${clockwise ? 1 : 0} ${path_text(to)}`;
}

;// CONCATENATED MODULE: ./lib/render/charts/recorder/text.js

/** Reads what the charts use of a CSS font string: `600 12px Inter, sans-serif`. */
function parseFont(font) {
    const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
    const weight = /\b(bold|[6-9]00)\b/.test(font.slice(0, font.indexOf('px'))) ? 600 : 400;
    return { size, weight };
}
function measure(text, { size, weight }) {
    const width = (0,text_width/* textWidth */.sc)(text, size, weight);
    return {
        width,
        actualBoundingBoxLeft: 0,
        actualBoundingBoxRight: width,
        actualBoundingBoxAscent: text_width/* ASCENT_EM */.I0 * size,
        actualBoundingBoxDescent: text_width/* DESCENT_EM */.yg * size,
    };
}
/** How far the baseline lies below the y that the text was given, in pixels. */
function baselineOffset(baseline, size) {
    switch (baseline) {
        case 'top':
        case 'hanging':
            return text_width/* ASCENT_EM */.I0 * size;
        case 'middle':
            return ((text_width/* ASCENT_EM */.I0 - text_width/* DESCENT_EM */.yg) / 2) * size;
        case 'bottom':
        case 'ideographic':
            return -text_width/* DESCENT_EM */.yg * size;
        default:
            return 0;
    }
}
function anchorOf(align) {
    if (align === 'center')
        return 'middle';
    return align === 'right' || align === 'end' ? 'end' : 'start';
}

;// CONCATENATED MODULE: ./lib/render/charts/recorder/context.js



/**
 * The part of CanvasRenderingContext2D that Chart.js 4 draws with, recording shapes in place of pixels. No
 * gradients, patterns or images: chart configs are plain JSON and can't name any.
 */
class RecordingContext {
    fillStyle = '#000000';
    strokeStyle = '#000000';
    lineWidth = 1;
    lineCap = 'butt';
    lineJoin = 'miter';
    lineDashOffset = 0;
    globalAlpha = 1;
    font = '10px Inter';
    textAlign = 'start';
    textBaseline = 'alphabetic';
    direction = 'ltr';
    dash = [];
    matrix = IDENTITY;
    clipArea = undefined;
    #saved = [];
    #shapes = [];
    #clips = [];
    #path = new Path();
    /** Everything drawn so far, for a page of this size in pixels. */
    drawing(width, height) {
        return { width, height, shapes: [...this.#shapes], clips: [...this.#clips] };
    }
    save() {
        const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, globalAlpha } = this;
        const { font, textAlign, textBaseline, dash, matrix, clipArea } = this;
        const lines = { strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, dash };
        const text = { font, textAlign, textBaseline };
        this.#saved.push({ ...lines, ...text, fillStyle, globalAlpha, matrix, clipArea });
    }
    restore() {
        Object.assign(this, this.#saved.pop());
    }
    translate(x, y) {
        this.matrix = combine(this.matrix, translation(x, y));
    }
    rotate(angle) {
        this.matrix = combine(this.matrix, rotation(angle));
    }
    scale(x, y) {
        this.matrix = combine(this.matrix, scaling(x, y));
    }
    setTransform(a, b, c, d, e, f) {
        this.matrix = { a, b, c, d, e, f };
    }
    resetTransform() {
        this.matrix = IDENTITY;
    }
    setLineDash(dash) {
        this.dash = dash;
    }
    beginPath() {
        this.#path = new Path();
    }
    closePath() {
        this.#path.close();
    }
    moveTo(x, y) {
        this.#path.moveTo(this.matrix, x, y);
    }
    lineTo(x, y) {
        this.#path.lineTo(this.matrix, x, y);
    }
    quadraticCurveTo(cx, cy, x, y) {
        this.#path.quadraticTo(this.matrix, cx, cy, x, y);
    }
    bezierCurveTo(ax, ay, bx, by, x, y) {
        this.#path.cubicTo(this.matrix, ax, ay, bx, by, x, y);
    }
    rect(x, y, width, height) {
        this.#path.rect(this.matrix, x, y, width, height);
    }
    /** With corners of one radius, which fits. */
    roundRect(x, y, width, height, radius) {
        const quarter = Math.PI / 2;
        this.arc(x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
        this.arc(x + width - radius, y + radius, radius, 3 * quarter, 4 * quarter);
        this.arc(x + width - radius, y + height - radius, radius, 0, quarter);
        this.arc(x + radius, y + height - radius, radius, quarter, 2 * quarter);
        this.closePath();
    }
    arc(x, y, radius, start, end, counterclockwise = false) {
        this.ellipse(x, y, radius, radius, 0, start, end, counterclockwise);
    }
    ellipse(x, y, radiusX, radiusY, tilt, start, end, counterclockwise = false) {
        this.#path.arc(this.matrix, { x, y, radiusX, radiusY, tilt, start, end, counterclockwise });
    }
    /** Cuts what follows to the current path, within the area that is already cut to. */
    clip() {
        this.clipArea = this.#clips.push({ path: this.#path.data, within: this.clipArea }) - 1;
    }
    fill() {
        this.#fill(this.#path);
    }
    stroke() {
        this.#stroke(this.#path);
    }
    fillRect(x, y, width, height) {
        this.#fill(this.#rectangle(x, y, width, height));
    }
    strokeRect(x, y, width, height) {
        this.#stroke(this.#rectangle(x, y, width, height));
    }
    /** Chart.js clears only the whole page, to draw it anew. */
    clearRect() {
        this.#shapes.length = 0;
        this.#clips.length = 0;
    }
    measureText(text) {
        return measure(text, parseFont(this.font));
    }
    fillText(text, x, y) {
        if (text.trim() === '' || isInvisible(this.fillStyle))
            return;
        const font = parseFont(this.font);
        const at = apply(this.matrix, x, y + baselineOffset(this.textBaseline, font.size));
        const scale = scaleOf(this.matrix);
        this.#shapes.push({
            kind: 'text',
            text,
            ...at,
            anchor: anchorOf(this.textAlign),
            angle: angleOf(this.matrix),
            size: font.size * scale,
            weight: font.weight,
            width: measure(text, font).width * scale,
            color: this.fillStyle,
            opacity: this.globalAlpha,
            clip: this.clipArea,
        });
    }
    #rectangle(x, y, width, height) {
        const path = new Path();
        path.rect(this.matrix, x, y, width, height);
        return path;
    }
    #fill({ data }) {
        if (data === '' || isInvisible(this.fillStyle))
            return;
        this.#shapes.push({
            kind: 'path',
            path: data,
            fill: this.fillStyle,
            opacity: this.globalAlpha,
            clip: this.clipArea,
        });
    }
    #stroke({ data }) {
        if (data === '' || isInvisible(this.strokeStyle))
            return;
        const scale = scaleOf(this.matrix);
        const stroke = {
            color: this.strokeStyle,
            width: this.lineWidth * scale,
            cap: this.lineCap,
            join: this.lineJoin,
            dash: this.dash.map((length) => length * scale),
            dashOffset: this.lineDashOffset * scale,
        };
        this.#shapes.push({ kind: 'path', path: data, stroke, opacity: this.globalAlpha, clip: this.clipArea });
    }
}
function isInvisible(color) {
    return color === 'transparent' || /^rgba\(.*,\s*0\)$/.test(color);
}

// EXTERNAL MODULE: ./lib/render/charts/ring-labels.js
var ring_labels = __webpack_require__(27866);
// EXTERNAL MODULE: ./lib/render/charts/stack-totals.js
var stack_totals = __webpack_require__(19890);
// EXTERNAL MODULE: ./lib/render/charts/value-labels.js
var value_labels = __webpack_require__(39829);
;// CONCATENATED MODULE: ./lib/render/charts/draw.js






/** Draws a chart in the process, without a browser, a network or native code. The same chart gives the same bytes. */
async function drawChart(spec) {
    const drawing = await recordChart(spec);
    return { svg: (0,svg/* svgDocument */.A9)(drawing, spec.description), png: await pngOf(drawing) };
}
/** Lets Chart.js lay out and draw the chart, and keeps what it drew. */
async function recordChart({ config, width, height }) {
    const Chart = await chartClass();
    const context = new RecordingContext();
    const canvas = { width, height, getContext: () => context };
    Object.assign(context, { canvas });
    // Chart.js and the plugin write into the options they are given.
    const own = structuredClone(config);
    const options = { ...own.options, responsive: false, animation: false, devicePixelRatio: 1 };
    const chart = new Chart(canvas, { ...own, options, plugins: [value_labels/* valueLabels */.jZ, stack_totals/* stackTotals */.Su, ring_labels/* ringLabels */.A] });
    const drawing = context.drawing(width, height);
    // Destroying clears the canvas.
    chart.destroy();
    return drawing;
}
/** Chart.js with what our charts are made of. */
async function chartClass() {
    const chartjs = await __webpack_require__.e(/* import() */ 748).then(__webpack_require__.bind(__webpack_require__, 24748));
    const { BarController, DoughnutController, LineController } = chartjs;
    const { ArcElement, BarElement, LineElement, PointElement } = chartjs;
    const { CategoryScale, LinearScale, Legend, SubTitle, Title } = chartjs;
    chartjs.Chart.register(BarController, DoughnutController, LineController);
    chartjs.Chart.register(ArcElement, BarElement, LineElement, PointElement);
    chartjs.Chart.register(CategoryScale, LinearScale, Legend, SubTitle, Title);
    return chartjs.Chart;
}


/***/ }),

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ number)
/* harmony export */ });
/** A number as it stands in SVG: at most 3 decimals, never `-0` or an exponent. */
function number(value) {
    const rounded = Math.round(value * 1000) / 1000;
    return String(rounded === 0 ? 0 : rounded);
}


/***/ }),

/***/ 16474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ svgInPage),
/* harmony export */   A9: () => (/* binding */ svgDocument),
/* harmony export */   Ji: () => (/* binding */ svgBody),
/* harmony export */   Mz: () => (/* binding */ anchorAttribute),
/* harmony export */   yx: () => (/* binding */ textElement)
/* harmony export */ });
/* harmony import */ var _common_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51984);
/* harmony import */ var _font_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52407);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90327);
/* harmony import */ var _recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6353);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88762);





/**
 * The drawing as an SVG file for people: colours are CSS variables with light fallbacks, dark where the reader
 * prefers dark. No script, no foreign content, nothing loaded from elsewhere.
 */
function svgDocument(drawing, title) {
    const { width, height } = drawing;
    const style = `<style>@media (prefers-color-scheme:dark){:root{${(0,_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .darkDeclarations */ .G4)()}}}</style>`;
    const size = `width="${width}" height="${height}"`;
    return `${svgElement(drawing, title, { attributes: size, style: `\n${style}`, clip: 'clip' })}\n`;
}
/**
 * The drawing as an element of a page, which sets its size and the colours' variables. `id` is unique in the page: no
 * two of its charts may have clips of one name.
 */
function svgInPage(drawing, title, id) {
    return svgElement(drawing, title, { attributes: 'class="static"', style: '', clip: `${id}-clip` });
}
function svgElement(drawing, title, { attributes, style, clip }) {
    const { width, height } = drawing;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} viewBox="0 0 ${width} ${height}"`,
        ` role="img" font-family="${_font_js__WEBPACK_IMPORTED_MODULE_3__/* .FONT_FAMILY */ .F}">\n`,
        `<title>${(0,_common_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(title)}</title>${style}\n`,
        svgBody(drawing, { color: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .themed */ .Sp, text: themedText, clip }),
        '</svg>',
    ].join('');
}
/** The ground, the clips and all shapes, a line each. */
function svgBody(drawing, writer) {
    const ground = `<path d="M0 0H${drawing.width}V${drawing.height}H0Z" fill="${writer.color(_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PALETTE */ .Ab.ground.light)}"/>\n`;
    const shapes = drawing.shapes.map((shape) => `${clipped(shape, written(shape, writer), writer)}\n`);
    return ground + clipPaths(drawing, writer) + shapes.join('');
}
function clipPaths({ clips, shapes }, writer) {
    const used = new Set();
    for (const shape of shapes) {
        for (let id = shape.clip; id !== undefined; id = clips[id]?.within)
            used.add(id);
    }
    const paths = clips.map(({ path, within }, id) => used.has(id)
        ? `<clipPath id="${writer.clip}${id}"${clipBy(within, writer)}><path d="${path}"/></clipPath>`
        : '');
    return used.size === 0 ? '' : `<defs>${paths.join('')}</defs>\n`;
}
/** The clip stands on a parent, because a turned text would turn a clip of its own. */
function clipped({ clip }, content, writer) {
    return clip === undefined ? content : `<g${clipBy(clip, writer)}>${content}</g>`;
}
function clipBy(id, { clip }) {
    return id === undefined ? '' : ` clip-path="url(#${clip}${id})"`;
}
function written(shape, writer) {
    return shape.kind === 'text' ? writer.text(shape, writer.color(shape.color)) : writtenPath(shape, writer);
}
function writtenPath({ path, fill, stroke, opacity }, { color }) {
    const paint = fill === undefined ? ' fill="none"' : ` fill="${(0,_common_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(color(fill))}"`;
    return `<path d="${path}"${paint}${opacityOf(opacity)}${stroke === undefined ? '' : lineOf(stroke, color)}/>`;
}
function lineOf(stroke, color) {
    const { width, cap, join, dash, dashOffset } = stroke;
    return [
        ` stroke="${(0,_common_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(color(stroke.color))}"`,
        ` stroke-width="${(0,_recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a)(width)}"`,
        cap === 'butt' ? '' : ` stroke-linecap="${cap}"`,
        join === 'miter' ? '' : ` stroke-linejoin="${join}"`,
        dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(_recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a).join(' ')}"`,
        dashOffset === 0 ? '' : ` stroke-dashoffset="${(0,_recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a)(dashOffset)}"`,
    ].join('');
}
/** Text is held to its width in Inter, so that a wider font can't push it over an edge or into what follows. */
function themedText(shape, color) {
    const { width, text } = shape;
    const isInter = Array.from(text).every(_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .hasGlyph */ .tT);
    const held = isInter ? ` textLength="${(0,_recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a)(width)}" lengthAdjust="spacingAndGlyphs"` : '';
    return textElement(shape, color, anchorAttribute(shape) + held);
}
function anchorAttribute({ anchor }) {
    return anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
}
/** One `<text>`, with `more` attributes. */
function textElement(shape, color, more) {
    const { x, y, angle, size, weight, opacity, text } = shape;
    const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
    const turn = (angle * 180) / Math.PI;
    const turned = angle === 0 ? '' : ` transform="rotate(${(0,_recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a)(turn)} ${(0,_recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a)(x)} ${(0,_recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a)(y)})"`;
    const place = ` x="${(0,_recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a)(x)}" y="${(0,_recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a)(y)}"${turned}`;
    const look = ` font-size="${(0,_recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a)(size)}"${bold} fill="${(0,_common_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(color)}"${opacityOf(opacity)}`;
    return `<text${place}${look}${more}>${(0,_common_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(text)}</text>`;
}
function opacityOf(opacity) {
    return opacity === 1 ? '' : ` opacity="${(0,_recorder_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a)(opacity)}"`;
}


/***/ })

};

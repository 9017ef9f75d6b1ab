export const id = 151;
export const ids = [151];
export const modules = {

/***/ 24151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./lib/render/charts/labels.js + 1 modules
var labels = __webpack_require__(53911);
// EXTERNAL MODULE: ./lib/render/charts/project-bars.js
var project_bars = __webpack_require__(39732);
// EXTERNAL MODULE: ./lib/render/format.js
var format = __webpack_require__(89109);
// EXTERNAL MODULE: ./lib/render/names.js
var render_names = __webpack_require__(44172);
// EXTERNAL MODULE: ./lib/render/quality.js
var quality = __webpack_require__(16673);
;// CONCATENATED MODULE: ./lib/render/page/element.js
function el(tag, attributes = {}, ...children) {
    return { tag, attributes, children };
}

;// CONCATENATED MODULE: ./lib/render/page/card.js

/** A card: its heading, and what stands below. */
function card({ id, title, kind = '' }, ...parts) {
    return el('section', { class: `card ${kind}`.trim(), id, 'aria-labelledby': `${id}-title` }, el('h2', { id: `${id}-title` }, title), ...parts);
}
/** A sentence below a heading that says what is shown. */
function lead(sentence) {
    return el('p', { class: 'lead' }, sentence);
}
/** Facts one below the other. */
function factList(facts) {
    return el('ul', { class: 'facts' }, ...facts.map((fact) => el('li', {}, fact)));
}

;// CONCATENATED MODULE: ./lib/render/page/definitions.js
/** The figures of the page. */
const DEFINITIONS = [
    {
        term: 'Period',
        text: 'The days that were asked for, in UTC, both ends included. A row belongs to its JOB_RUN_DATE.',
    },
    {
        term: 'Previous period',
        text: 'The days before, for comparison: as many days; for last-month the whole month before; for week-to-date and month-to-date the same days of the week or month before.',
    },
    { term: 'Credits', text: 'Sum of TOTAL_CREDITS of the rows.' },
    {
        term: 'Cost',
        text: 'It is the price that you name (default 0.0006 a credit), not an invoice: plans, discounts and taxes are not known here.',
    },
    {
        term: 'Share',
        text: 'A row’s credits divided by the total’s credits, seats among them.',
    },
    {
        term: 'Seats',
        text: 'Seat credits are USER_CREDITS: what CircleCI charges for active users, whatever they run. They belong to no project, job or class, so every breakdown has them as one row, (seats).',
    },
    {
        term: 'Runs',
        text: 'Job runs: rows that have a JOB_NAME. Approvals, blocked jobs and jobs that were cancelled before they started have none: their credits count, but never in runs, rates or durations.',
    },
    {
        term: 'Minutes',
        text: 'Sum of JOB_RUN_SECONDS of the runs, divided by 60 for minutes: wall clock, not times parallelism.',
    },
    {
        term: 'Success',
        text: 'Succeeded of finished runs. Cancelled runs, and any other status, say nothing about the job.',
    },
    {
        term: 'Change',
        text: 'Credits minus previous credits; and that divided by the previous credits, empty when those are 0.',
    },
    {
        term: 'Waste',
        text: 'Waste is what was paid for runs without a result. Not all of it can be saved: tests are there to fail now and then.',
    },
    {
        term: 'Right-sizing',
        text: 'CircleCI measures only a part of the runs, and none of the short ones: the coverage says how many runs were measured, and what part of compute credits belongs to judged jobs.',
    },
    {
        term: 'p50, p95, max',
        text: 'Half and 95 % of the runs took at most this long; the longest run.',
    },
    {
        term: 'Run time',
        text: 'JOB_RUN_SECONDS of the runs that have it, whatever their status.',
    },
    {
        term: 'Queue time',
        text: 'JOB_RUN_STARTED_AT minus JOB_RUN_QUEUED_AT, of the runs that have both, unless it is negative.',
    },
];

;// CONCATENATED MODULE: ./lib/render/page/about.js






/** What a reader must know of the rows behind the figures. */
function qualityPart(report) {
    return card({ id: 'quality', title: 'Data quality' }, factList((0,quality/* qualityLines */.h)(report, labels/* visibleName */.ko)));
}
/** Where the page comes from, and what its words mean. */
function aboutPart(report) {
    const { period, previousPeriod, organisation, tool, generatedAt } = report;
    const named = period.label.includes('..') ? '' : `, ${period.label}`;
    const facts = [
        ['Period', `${(0,format/* periodText */.JX)(period)} (UTC), ${(0,format/* plural */.LS)(period.days, 'day')}${named}`],
        [
            'Compared with',
            previousPeriod === null ? (report.comparisonNote ?? 'nothing') : (0,format/* periodText */.JX)(previousPeriod),
        ],
        ['Organisation', [...organisation.names.map(labels/* visibleName */.ko), organisation.id].join(' · ')],
        ['Made', `${generatedAt.slice(0, 16).replace('T', ' ')} UTC by ${tool.name} ${tool.version}`],
    ];
    return card({ id: 'about', title: 'About this report' }, definitionList('facts', facts), el('h3', {}, 'What the figures mean'), definitionList('definitions', DEFINITIONS.map(({ term, text }) => [term, text])));
}
function definitionList(kind, entries) {
    const parts = entries.map(([term, text]) => el('div', {}, el('dt', {}, term), el('dd', {}, text)));
    return el('dl', { class: kind }, ...parts);
}

// EXTERNAL MODULE: ./lib/render/charts/chart-spec.js
var chart_spec = __webpack_require__(79782);
// EXTERNAL MODULE: ./lib/render/charts/charts.js + 9 modules
var charts_charts = __webpack_require__(11208);
// EXTERNAL MODULE: ./lib/render/charts/draw.js + 8 modules
var draw = __webpack_require__(90380);
// EXTERNAL MODULE: ./lib/render/charts/svg.js
var charts_svg = __webpack_require__(16474);
;// CONCATENATED MODULE: ./lib/render/page/charts.js







/** More bars than these are the tables' business. */
const MOST_BARS = 20;
/** The charts of the report by their names. */
async function pageCharts(report, top) {
    const charts = new Map();
    for (const whole of (0,charts_charts/* chartSpecs */.R)(report, Math.min(top, MOST_BARS))) {
        const spec = (0,chart_spec/* withoutHeading */.ZZ)(whole);
        const svg = (0,charts_svg/* svgInPage */.$z)(await (0,draw/* recordChart */.w)(spec), spec.description, spec.name);
        const { title, subtitle } = whole.config.options?.plugins ?? {};
        // The head of the page says which days they are.
        const facts = textOf(subtitle).replace(`${(0,format/* periodText */.JX)(report.period)} · `, '');
        charts.set(spec.name, { spec, title: textOf(title), subtitle: facts, svg });
    }
    return charts;
}
function textOf(heading) {
    return String(heading?.text ?? '');
}
/** A card with a chart; `size` is how much of the row it takes on a wide screen. */
function chartPart({ spec, title, subtitle, svg }, size) {
    const hasBars = spec.config.data.datasets.length > 0;
    return card({ id: spec.name, title, kind: `chart ${size}` }, lead(subtitle), el('figure', { 'data-chart': hasBars && spec.name }, { markup: svg }));
}

// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(40819);
;// CONCATENATED MODULE: ./lib/render/page/table.js

/** Rows of a table that stand in the file itself, for readers without scripts and for paper. */
const STATIC_ROWS = 10;
/** A table of these rows, in their order. */
function tableOf(rows, specs, { sortedBy, ...head }) {
    const columns = specs.map(({ title, kind, of, note }) => ({
        title,
        kind,
        values: rows.map(of),
        ...(note !== undefined && { notes: rows.map(note) }),
    }));
    const place = specs.findIndex(({ title }) => title === sortedBy);
    const aside = head.noun[0] === 'row' ? [] : asideOf(columns);
    return { ...head, rows: rows.length, aside, columns, ...(place >= 0 && { sortedBy: place }) };
}
function asideOf(columns) {
    const names = columns.find(({ kind }) => kind === 'name')?.values ?? [];
    return names.flatMap((name, row) => (name === figures/* SEATS */.d || name === figures/* NONE */.x ? [row] : []));
}
/** Columns of numbers, which stand to the right and sort downwards first. */
function isNumeric(kind) {
    return !TEXTS.has(kind);
}
const TEXTS = new Set(['name', 'text', 'code', 'config']);

;// CONCATENATED MODULE: ./lib/render/page/cells.js



/** A drawer of one row's cells, with what is the same for all rows worked out once. */
function rowDrawer(columns, style) {
    const drawers = columns.map((column) => cellDrawer(column, style));
    return (row) => drawers.map((draw) => draw(row));
}
function cellDrawer(column, style) {
    const { kind, values, notes } = column;
    const content = contentOf(column, style);
    return (row) => {
        const value = values[row] ?? null;
        const parts = value === null ? [el('span', { class: 'none' }, '—')] : content(value, notes?.[row] ?? '');
        return kind === 'name'
            ? el('th', { scope: 'row', class: 'name' }, ...parts)
            : el('td', { class: classOf(kind) }, ...parts);
    };
}
/** The class of a column's cells and of its head. */
function classOf(kind) {
    return isNumeric(kind) ? `${kind} number` : kind;
}
function contentOf({ kind, values }, style) {
    switch (kind) {
        case 'name':
        case 'text':
            return nameParts;
        case 'code':
            return (value) => [el('code', { title: String(value) }, String(value))];
        case 'config':
            return (value) => configParts(String(value));
        case 'share':
            return shareParts(widestOf(values));
        case 'used':
            return (value) => barParts(Number(value), Number(value) > 1 ? 'over' : 'fill', Number(value));
        case 'change':
            return changeParts;
        case 'rise':
            return riseParts;
        default:
            return (value) => [numberText(kind, Number(value), style)];
    }
}
/** A number as its column shows it. */
function numberText(kind, value, { currency }) {
    return NUMBERS[kind](value, currency);
}
const NUMBERS = {
    count: format/* whole */.WQ,
    credits: format/* whole */.WQ,
    money: format/* money */.TG,
    percent: format/* percent */.KN,
    duration: format/* duration */.p0,
    factor: (value) => `${value.toFixed(2)}×`,
    change: format/* signed */.x8,
    rise: format/* rise */.ye,
};
function nameParts(value, note) {
    const text = String(value);
    const main = el('span', { class: 'main', title: text }, text);
    return note === '' ? [main] : [main, el('span', { class: 'note', title: note }, note)];
}
function shareParts(widest) {
    return (value) => barParts(widest === 0 ? 0 : Number(value) / widest, 'fill', Number(value));
}
function barParts(length, kind, fraction) {
    return [bar(length, kind), el('span', { class: 'label' }, (0,format/* percent */.KN)(fraction))];
}
function widestOf(values) {
    return values.reduce((widest, value) => Math.max(widest, Number(value)), 0);
}
/** A bar for a fraction; what is beyond 0 and 1 is cut. */
function bar(fraction, kind) {
    const width = Math.min(1, Math.max(0, fraction)) * 100;
    return el('svg', { class: 'bar', 'aria-hidden': 'true' }, el('rect', { class: 'track', width: '100%', height: '100%', rx: 4 }), ...(width > 0 ? [el('rect', { class: kind, width: `${width.toFixed(2)}%`, height: '100%', rx: 4 })] : []));
}
/** More credits cost more, so a rise is marked as bad news; the sign says the same without colour. */
const changeParts = (value, note) => {
    const difference = Number(value);
    if (difference === 0 && note === '')
        return [el('span', { class: 'none' }, '—')];
    const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
    const main = el('span', { class: direction }, (0,format/* signed */.x8)(difference));
    return note === '' ? [main] : [main, el('span', { class: 'note' }, note)];
};
const riseParts = (value) => {
    const fraction = Number(value);
    if (fraction === 0)
        return [el('span', { class: 'none' }, '—')];
    return [el('span', { class: fraction > 0 ? 'up' : 'down' }, (0,format/* rise */.ye)(fraction))];
};
function configParts(text) {
    return [
        el('details', { class: 'config' }, el('summary', {}, 'Config'), el('pre', { tabindex: 0 }, el('code', {}, text))),
        el('button', { type: 'button', class: 'copy needs-script', 'data-copy': text }, 'Copy'),
    ];
}

;// CONCATENATED MODULE: ./lib/render/page/column-width.js

/** Pixels of a digit, of the space around a cell, and of the arrow in a head. */
const DIGIT = 9;
const AROUND = 18;
const ARROW = 16;
/** A bar with its percentage, and the two ways to take a config: open it, copy it. */
const BAR = 158;
const CONFIG = 92;
/** What stands beside a difference. */
const NOTE = 54;
/** A name has less room on a narrow screen alone. */
const LEAST = { number: 74, text: 90, name: 150 };
const MOST_TEXT = 168;
/**
 * How wide a column is, in pixels, so that its numbers are never cut; undefined for names, which take the rest. Rows
 * are drawn as they are scrolled to, so that their content can't decide.
 */
function columnWidth(column, style) {
    switch (column.kind) {
        case 'name':
            return undefined;
        case 'share':
        case 'used':
            return BAR;
        case 'config':
            return CONFIG;
        case 'text':
        case 'code':
            return clamp(longestText(column) * DIGIT + AROUND, LEAST.text, MOST_TEXT);
        default:
            return numberWidth(column, column.kind, style);
    }
}
/** The least width of a table: below it is moved sideways in its place. */
function tableWidth({ columns }, style) {
    return columns.reduce((sum, column) => sum + (columnWidth(column, style) ?? LEAST.name), 0);
}
function numberWidth(column, kind, style) {
    let [least, most] = [0, 0];
    for (const value of column.values) {
        least = Math.min(least, Number(value));
        most = Math.max(most, Number(value));
    }
    const texts = [least, most].map((value) => numberText(kind, value, style).length);
    const longestWord = Math.max(...column.title.split(' ').map(({ length }) => length));
    const widest = Math.max(...texts) * DIGIT + (kind === 'change' ? NOTE : 0);
    return Math.max(LEAST.number, widest + AROUND, longestWord * DIGIT + ARROW + AROUND);
}
function longestText({ values, title }) {
    return values.reduce((longest, value) => Math.max(longest, String(value ?? '').length), title.length);
}
function clamp(value, least, most) {
    return Math.max(least, Math.min(value, most));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/common/escape/script.js
/**
 * A value as JSON that may stand in a `<script type="application/json">`: no tag, comment or entity can begin in it,
 * and no line separator of old JavaScript. `JSON.parse` gives back exactly what went in.
 */
function jsonForScript(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./lib/common/escape/xml.js
var xml = __webpack_require__(51984);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/render/page/assets.js

// As in charts/assets.ts: the bundler finds the files by these literals, and nothing with newer syntax may stand here.
/** The page's own script, bundled from `client/` (see scripts/page.ts). */
function pageScript() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "page.js", 'utf8');
}
/** The page's style sheets, in their order. */
function pageStyles() {
    return [
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "base.css", 'utf8'),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "page.css", 'utf8'),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "tabs.css", 'utf8'),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "overview.css", 'utf8'),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "chart.css", 'utf8'),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "table.css", 'utf8'),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "cells.css", 'utf8'),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "print.css", 'utf8'),
    ];
}
/** Inter, regular and semi-bold, as woff2. */
function pageFonts() {
    return [
        {
            weight: 400,
            bytes: (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "inter-latin-400-normal.woff2"),
        },
        {
            weight: 600,
            bytes: (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "inter-latin-600-normal.woff2"),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/render/page/html.js

/** A piece of the page as HTML. */
function htmlOf(part) {
    if (typeof part === 'string')
        return (0,xml/* escapeXml */.X)(part);
    if ('markup' in part)
        return part.markup;
    const start = `<${part.tag}${attributesOf(part.attributes)}>`;
    if (VOID.has(part.tag))
        return start;
    return `${start}${part.children.map(htmlOf).join('')}</${part.tag}>`;
}
const VOID = new Set(['col', 'input', 'meta']);
function attributesOf(attributes) {
    return Object.entries(attributes)
        .map(([name, value]) => {
        if (value === undefined || value === false)
            return '';
        return value === true ? ` ${name}` : ` ${name}="${(0,xml/* escapeXml */.X)(String(value))}"`;
    })
        .join('');
}

// EXTERNAL MODULE: ./lib/render/charts/palette.js
var palette = __webpack_require__(90327);
;// CONCATENATED MODULE: ./lib/render/page/style-sheet.js


/**
 * The whole style sheet: fonts, the charts' colours as variables (the page's cards are their ground), and the sheets.
 * Dark colours hold where the reader prefers them, unless the page's own switch says otherwise; printing is light.
 */
function styleSheet() {
    const light = declarations('light');
    const dark = declarations('dark');
    return [
        ...pageFonts().map(fontFace),
        `:root{color-scheme:light;${light}}`,
        `@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}`,
        `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${dark}}}`,
        ...pageStyles().map(withoutComments),
    ].join('\n');
}
/** Colours of the page beside the charts'. Text on them has a contrast of at least 4.5. */
const PAGE_TONES = {
    page: { light: '#f6f8fa', dark: '#0d1117' },
    ground: { light: '#ffffff', dark: '#151b23' },
    edge: { light: '#d9dee4', dark: '#2b323c' },
    raised: { light: '#f3f5f8', dark: '#1e2630' },
    link: { light: '#1f5fc9', dark: '#6ea8ff' },
    bad: { light: '#b42318', dark: '#ff8a80' },
    good: { light: '#16703f', dark: '#4fce8e' },
    'over-ground': { light: '#fdf0ee', dark: '#34191a' },
    'note-ground': { light: '#fff8e6', dark: '#2d2510' },
    'note-edge': { light: '#d9a21b', dark: '#c8941a' },
};
function declarations(theme) {
    const charts = Object.values(palette/* PALETTE */.Ab).map((tone) => [tone.name, tone[theme]]);
    const page = Object.entries(PAGE_TONES).map(([name, tone]) => [name, tone[theme]]);
    return [...charts, ...page].map(([name, color]) => `--${name}:${color}`).join(';');
}
function fontFace({ weight, bytes }) {
    const data = Buffer.from(bytes).toString('base64');
    return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}
function withoutComments(css) {
    return css
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s+/gm, '')
        .trimEnd();
}

;// CONCATENATED MODULE: ./lib/render/page/document.js






/**
 * The page as one file that loads nothing: its policy lets in two scripts and one style sheet, by their hashes, and
 * fonts that are written into it. Data stands behind everything that is shown.
 */
function documentOf({ title, body, data, rules }) {
    const [script, style] = [pageScript(), [styleSheet(), ...rules].join('\n')];
    const policy = policyOf([START, script], style);
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${(0,xml/* escapeXml */.X)(policy)}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,xml/* escapeXml */.X)(title)}</title>`,
        `<style>${style}</style>`,
        `<script>${START}</script>`,
        '</head>',
        '<body>',
        ...body.map(htmlOf),
        ...Object.entries(data).map(dataElement),
        `<script>${script}</script>`,
        '</body>',
        '</html>\n',
    ].join('\n');
}
/**
 * Tells the style sheet before anything is drawn that scripts run, so that what only readers without them see is
 * never laid out. Where the page's script fails, the page is as it is without.
 */
const START = "document.documentElement.classList.add('js');onerror=()=>document.documentElement.classList.remove('js')";
function policyOf(scripts, style) {
    return [
        "default-src 'none'",
        `script-src ${scripts.map(hashOf).join(' ')}`,
        `style-src ${hashOf(style)}`,
        'font-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
function dataElement([id, value]) {
    return `<script type="application/json" id="${(0,xml/* escapeXml */.X)(id)}">${jsonForScript(value)}</script>`;
}

// EXTERNAL MODULE: ./lib/render/summary/movers.js
var movers = __webpack_require__(19449);
// EXTERNAL MODULE: ./lib/report/change.js
var change = __webpack_require__(12936);
;// CONCATENATED MODULE: ./lib/render/page/tables/columns.js



function layoutOf({ previousPeriod, organisation }) {
    return { compared: previousPeriod !== null, several: organisation.names.length > 1 };
}
/** A text of the data as it is shown; a name that rows lack is a dash. */
function shown(name) {
    return name === '' ? '—' : (0,labels/* visibleName */.ko)(name);
}
/** Where a row belongs: `web / build`, with the organisation where several meet. */
function pathOf(row, { several }) {
    const names = [several ? row.organisation : '', row.project, row.workflow];
    return names
        .filter((name) => name !== undefined && name !== '')
        .map((name) => (0,labels/* visibleName */.ko)(name ?? ''))
        .join(' / ');
}
/** A row's place in the total, with its bar. */
const SHARE = {
    title: 'Share',
    kind: 'share',
    of: (row) => row.share,
};
const CREDITS = {
    title: 'Credits',
    kind: 'credits',
    of: (row) => row.credits,
};
const COST = {
    title: 'Cost',
    kind: 'money',
    of: (row) => row.cost,
};
const RUNS = {
    title: 'Runs',
    kind: 'count',
    of: (row) => row.runs,
};
const MINUTES = {
    title: 'Minutes',
    kind: 'count',
    of: (row) => row.seconds / 60,
};
/** The change in credits; none where nothing was compared. `note` says more than the percentage where it must. */
function changeColumn({ compared }, note = percentOf) {
    if (!compared)
        return [];
    const of = ({ credits, previousCredits }) => previousCredits === null ? null : credits - previousCredits;
    return [{ title: 'Change', kind: 'change', of, note }];
}
/** `8.4%`; nothing where there was nothing before, or nothing changed. */
function percentOf({ credits, previousCredits }) {
    if (previousCredits === null || previousCredits === 0 || credits === previousCredits)
        return '';
    return (0,format/* percent */.KN)(Math.abs(credits / previousCredits - 1));
}
/** As `percentOf`; `new` and `gone` for rows with usage in one of the periods only. */
function changeNote(row) {
    const kind = (0,change/* changeKindOf */.c)(row);
    return kind === 'new' || kind === 'gone' ? kind : percentOf(row);
}

;// CONCATENATED MODULE: ./lib/render/page/movers.js





/**
 * The jobs whose credits rose and fell most, and why; undefined when nothing was compared or nothing moved. `size` is
 * how much of the row the card takes on a wide screen.
 */
function moversPart(report, size) {
    const { movers } = report;
    if (movers === null)
        return undefined;
    const lists = [...moverList('Rises', movers.rises, report), ...moverList('Falls', movers.falls, report)];
    if (lists.length === 0)
        return undefined;
    const total = `${(0,format/* signed */.x8)(movers.total.change)} credits in all`;
    return card({ id: 'movers', title: 'What changed', kind: size }, lead(total), ...lists);
}
function moverList(title, movers, report) {
    if (movers.length === 0)
        return [];
    const layout = layoutOf(report);
    const items = movers.map((mover) => moverItem(mover, layout, report));
    return [el('h3', {}, title), el('ol', { class: 'movers' }, ...items)];
}
function moverItem(mover, layout, report) {
    const { change } = mover;
    const path = pathOf(mover, layout);
    const name = shown(mover.name);
    return el('li', {}, el('span', { class: 'names', title: path }, el('span', { class: 'main', title: name }, name), ' ', el('span', { class: 'note' }, path)), el('span', { class: change > 0 ? 'up number' : 'down number' }, (0,format/* signed */.x8)(change)), el('span', { class: 'reason' }, (0,movers/* reasonOf */.A3)(mover)), el('span', { class: 'note number' }, (0,movers/* costChange */._Y)(mover, report)));
}

// EXTERNAL MODULE: ./lib/render/notes.js
var notes = __webpack_require__(7349);
;// CONCATENATED MODULE: ./lib/render/page/notes.js




/** Broken rules of `fail-on` first, then what else a reader must know; none when there is nothing. */
function notesPart(report) {
    const all = [
        ...(0,notes/* brokenRules */.P6)(report).map((sentence) => note('over', 'Over the limit:', sentence)),
        ...(0,notes/* warningsOf */.nZ)(report).map((sentence) => note('warning', 'Note:', sentence)),
    ];
    return all.length === 0 ? [] : [el('ul', { class: 'notes', 'aria-label': 'Notes' }, ...all)];
}
function note(kind, label, sentence) {
    return el('li', { class: kind }, el('strong', {}, label), ' ', (0,labels/* visibleName */.ko)(sentence));
}
/** What to say when there are no rows at all. */
function emptyPart(report) {
    const { sentence, reasons } = (0,notes/* emptyNote */.St)(report, labels/* visibleName */.ko);
    if (reasons.length === 0)
        return card({ id: 'empty', title: 'Nothing to show' }, el('p', {}, sentence));
    return card({ id: 'empty', title: 'No usage' }, el('p', {}, `${sentence} Usual reasons:`), factList(reasons));
}

;// CONCATENATED MODULE: ./lib/render/page/pack.js

function packTable({ columns, ...table }) {
    return { ...table, columns: columns.map(packColumn) };
}
function packColumn({ title, kind, values, notes }) {
    return {
        title,
        kind,
        values: isNumeric(kind) ? values.map(packNumber) : packTexts(values),
        ...(notes && { notes: packTexts(notes) }),
    };
}
/** The page shows at most a few digits of a fraction; a millionth is more than it needs. */
function packNumber(value) {
    return value === null ? null : Math.round(Number(value) * 1e6) / 1e6;
}
function packTexts(values) {
    const keys = new Map(values.filter((value) => value !== null).map((value) => [String(value), sortKey(value)]));
    const texts = [...keys].sort(([a, x], [b, y]) => compare(x, y) || compare(a, b)).map(([text]) => text);
    const places = new Map(texts.map((text, place) => [text, place]));
    return { texts, at: values.map((value) => places.get(value) ?? -1) };
}
function sortKey(value) {
    return String(value).toLowerCase();
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function unpackTable({ columns, ...table }) {
    return { ...table, columns: columns.map(unpackColumn) };
}
function unpackColumn({ title, kind, values, notes }) {
    return {
        title,
        kind,
        values: 'texts' in values ? unpackTexts(values) : values,
        ...(notes && { notes: unpackTexts(notes).map((note) => note ?? '') }),
    };
}
function unpackTexts({ texts, at }) {
    return at.map((place) => texts[place] ?? null);
}

;// CONCATENATED MODULE: ./lib/render/page/table-parts.js






/** A table with its first rows. The page's script draws the others, and makes it sortable and searchable. */
function tablePart(table, style) {
    return el('div', { class: 'table', 'data-table': table.id }, ...(table.lead === undefined ? [] : [lead(table.lead)]), el('div', { class: 'scroll', role: 'region', 'aria-label': `Table: ${table.title}`, tabindex: 0 }, el('table', {}, ...tableParts(table, style))), restNote(table));
}
function tableParts(table, style) {
    const draw = rowDrawer(table.columns, style);
    const rows = Array.from({ length: Math.min(table.rows, STATIC_ROWS) }, (_, row) => el('tr', {}, ...draw(row)));
    return [
        el('caption', { class: 'hidden' }, table.title),
        el('colgroup', {}, ...table.columns.map((column) => colPart(column, style))),
        el('thead', {}, el('tr', {}, ...table.columns.map((column, i) => headCell(column, table.sortedBy === i)))),
        el('tbody', {}, ...rows),
    ];
}
function colPart(column, style) {
    return el('col', { class: `of-${column.kind}`, width: columnWidth(column, style) });
}
function headCell({ title, kind }, sorted) {
    return el('th', { scope: 'col', class: classOf(kind), 'aria-sort': sorted ? 'descending' : undefined }, title);
}
function restNote({ id, rows, aside, noun }) {
    const file = el('code', {}, `tables/${id}.csv`);
    if (rows <= STATIC_ROWS)
        return el('p', { class: 'rest' }, 'Also in ', file, '.');
    return el('p', { class: 'rest' }, el('span', { class: 'without-script' }, `The first ${(0,format/* whole */.WQ)(STATIC_ROWS)} of ${(0,format/* plural */.LS)(rows - aside.length, ...noun)}. `), 'All are in ', file, '.');
}

;// CONCATENATED MODULE: ./lib/render/page/section.js



/** A section as a card. Several tables get tabs, which are links to them for readers without scripts. */
function sectionPart({ id, title, lead, tables }, style) {
    const several = tables.length > 1;
    return card({ id, title }, ...lead, ...(several ? [tabs(title, tables)] : []), ...tables.map((table, i) => panel(table, { several, selected: i === 0 }, style)));
}
function tabs(title, tables) {
    const links = tables.map((table) => el('a', { href: `#${table.id}`, id: `tab-${table.id}`, 'data-tab': table.id }, table.title));
    return el('nav', { class: 'tabs', 'aria-label': title }, ...links);
}
function panel(table, { several, selected }, style) {
    return el('div', { class: selected ? 'panel selected' : 'panel', id: table.id }, ...(several ? [el('h3', {}, table.title)] : []), tablePart(table, style));
}

;// CONCATENATED MODULE: ./lib/render/page/config-advice.js

/** What to write into `.circleci/config.yml` for a job to run on another class: YAML, whatever the names hold. */
function configOf({ project, job, resourceClass }, to) {
    return [
        `# ${(0,labels/* visibleName */.ko)(project)}`,
        'jobs:',
        `  ${yamlText(job)}:`,
        `    resource_class: ${yamlText(to)} # was ${(0,labels/* visibleName */.ko)(resourceClass)}`,
        '',
    ].join('\n');
}
/** A plain word where YAML reads it as the same text; else quoted, in the form that JSON and YAML share. */
function yamlText(text) {
    const isPlain = /^[a-z][\w.+/-]*$/i.test(text) && !/^(?:true|false|yes|no|on|off|y|n|null)$/i.test(text);
    // YAML 1.2 allows no other characters than these in a quoted text.
    return isPlain ? text : JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}
function escaped(c) {
    return `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/render/page/tables/advice.js



/** Jobs that would fit a smaller class, jobs that run hot, and the second generation; those that have rows. */
function advicePageTables(report) {
    const layout = layoutOf(report);
    const { smaller, hot } = report.rightSizing;
    return [
        ...(smaller.length === 0 ? [] : [smallerTable(smaller, layout)]),
        ...(hot.length === 0 ? [] : [hotTable(hot, layout)]),
        ...(report.generations.classes.length === 0 ? [] : [generationTable(report)]),
    ];
}
function smallerTable(rows, layout) {
    const specs = [
        ...jobColumns(layout),
        { title: 'Try', kind: 'code', of: (row) => shown(row.to) },
        ...USE,
        { title: 'Saves a month', kind: 'money', of: (row) => row.saving?.cost ?? null },
        { title: 'Credits a month', kind: 'count', of: (row) => row.saving?.credits ?? null },
        { title: 'Config', kind: 'config', of: (row) => configOf(row, row.to) },
    ];
    return tableOf(rows, specs, {
        id: 'right-sizing-smaller',
        title: 'Would fit a smaller class',
        noun: ['job', 'jobs'],
        lead: 'One class smaller at a time. The saving assumes that runs take as long there. The class of a job that comes from an orb or a matrix is set where it is called.',
    });
}
function hotTable(rows, layout) {
    const specs = [
        ...jobColumns(layout),
        { title: 'Larger', kind: 'code', of: (row) => (row.to === null ? null : shown(row.to)) },
        ...USE,
        { title: 'Extra a month', kind: 'money', of: (row) => row.extra?.cost ?? null },
        CREDITS,
        { title: 'Config', kind: 'config', of: (row) => (row.to === null ? null : configOf(row, row.to)) },
    ];
    return tableOf(rows, specs, {
        id: 'right-sizing-hot',
        title: 'Runs hot',
        noun: ['job', 'jobs'],
        sortedBy: CREDITS.title,
        lead: 'Median CPU or memory is 80 % or more. On a larger class these runs may well be faster; the extra cost assumes that they are not.',
    });
}
function jobColumns(layout) {
    return [
        {
            title: 'Job',
            kind: 'name',
            of: (row) => shown(row.job),
            note: (row) => pathOf({ organisation: row.organisation, project: row.project }, layout),
        },
        { title: 'Now', kind: 'code', of: (row) => shown(`${row.executor} ${row.resourceClass}`) },
    ];
}
const USE = [
    { title: 'CPU', kind: 'percent', of: (row) => row.averages.medianCpu },
    { title: 'Memory', kind: 'percent', of: (row) => row.averages.medianRam },
    RUNS,
];
function generationTable({ generations }) {
    const specs = [
        { title: 'Class', kind: 'name', of: (row) => shown(`${row.executor} · ${row.from}`) },
        { title: 'Second generation', kind: 'code', of: (row) => shown(row.to) },
        RUNS,
        { title: 'Credits', kind: 'credits', of: (row) => row.now.credits },
        { title: 'Credits there', kind: 'count', of: (row) => row.there.credits },
        { title: 'Cost', kind: 'money', of: (row) => row.now.cost },
        { title: 'Cost there', kind: 'money', of: (row) => row.there.cost },
        { title: 'Breaks even at', kind: 'factor', of: (row) => row.breakEvenSpeedUp },
        { title: 'Documented', kind: 'factor', of: (row) => row.documentedSpeedUp },
    ];
    return tableOf(generations.classes, specs, {
        id: 'second-generation',
        title: 'Second generation',
        noun: ['class', 'classes'],
        sortedBy: 'Credits',
        lead: 'What runs on first-generation classes would have cost on the second, if every run took as long; how many times as fast runs must be there to cost the same; and how fast CircleCI’s documentation says they are.',
    });
}

// EXTERNAL MODULE: ./lib/report/breakdown-tables.js
var breakdown_tables = __webpack_require__(68339);
// EXTERNAL MODULE: ./lib/render/kinds.js
var kinds = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/render/tables/breakdown-tables.js
var tables_breakdown_tables = __webpack_require__(46585);
;// CONCATENATED MODULE: ./lib/render/page/tables/breakdowns.js





/** Every breakdown of the report, and the kinds of credits. */
function breakdownPageTables(report) {
    const layout = layoutOf(report);
    const tables = (0,breakdown_tables/* breakdownTables */.h)(report.breakdowns).map((table) => breakdownTable(table, layout));
    return [...tables, kindTable(report, layout)];
}
function breakdownTable(table, layout) {
    const { title, noun, inTime, lines } = table;
    const counted = lines.some(({ row }) => row.finished !== undefined);
    const specs = [
        nameColumn(table, layout),
        ...FIGURES.slice(0, 3),
        ...changeColumn(layout, changeNote).map(ofRow),
        ...FIGURES.slice(3),
        ...(counted ? [SUCCESS] : []),
    ];
    return tableOf(lines, specs, {
        id: (0,tables_breakdown_tables/* fileName */.Md)(table),
        title,
        noun,
        ...(!inTime && { sortedBy: CREDITS.title }),
    });
}
/** A column of rows as one of lines. */
function ofRow({ title, kind, of, note }) {
    return {
        title,
        kind,
        of: ({ row }) => of(row),
        ...(note !== undefined && { note: ({ row }) => note(row) }),
    };
}
const FIGURES = [SHARE, CREDITS, COST, RUNS, MINUTES].map(ofRow);
const SUCCESS = {
    title: 'Success',
    kind: 'percent',
    of: ({ row: { succeeded = 0, finished = 0 } }) => (finished === 0 ? null : succeeded / finished),
};
/** The row's name, with what tells more of it beneath. */
function nameColumn(table, layout) {
    const note = noteOf(table, layout);
    return {
        title: table.columns[0]?.title ?? '',
        kind: 'name',
        of: ({ names }) => shown(names[0] ?? ''),
        ...(note && { note }),
    };
}
/** The names of what a row belongs to, of a job its project and workflow; and how many days a weekday is. */
function noteOf({ key, columns }, layout) {
    const at = (name) => columns.findIndex((column) => column.key === name);
    if (key === 'weekday')
        return daysNote(at('days'), at('previous_days'));
    const [project, workflow, organisation] = [at('project'), at('workflow'), at('organisation')];
    if (key !== 'job' && key !== 'workflow' && (key !== 'project' || !layout.several))
        return undefined;
    return ({ names }) => pathOf({
        organisation: names[organisation] ?? '',
        project: project > 0 ? (names[project] ?? '') : '',
        workflow: workflow > 0 ? (names[workflow] ?? '') : '',
    }, layout);
}
/** Five Mondays are compared with four: without this the change would mislead. */
function daysNote(days, previousDays) {
    return ({ names }) => {
        const [now, before] = [names[days] ?? '', names[previousDays] ?? ''];
        return before === '' || now === before ? '' : `${now} ${now === '1' ? 'day' : 'days'}, ${before} before`;
    };
}
function kindTable({ creditsByKind }, layout) {
    const rows = creditsByKind.toSorted((a, b) => b.credits - a.credits);
    const specs = [
        { title: 'Kind of credits', kind: 'name', of: (row) => kinds/* KIND_NAMES */.k[row.kind] },
        SHARE,
        CREDITS,
        COST,
        ...changeColumn(layout),
    ];
    return tableOf(rows, specs, {
        id: 'kind',
        title: 'Kinds of credits',
        noun: ['kind', 'kinds'],
        sortedBy: CREDITS.title,
    });
}

// EXTERNAL MODULE: ./lib/usage/cube.js
var cube = __webpack_require__(34534);
;// CONCATENATED MODULE: ./lib/render/page/tables/money.js





/** Every budget, the most used first; none without budgets. */
function budgetPageTables({ budget }) {
    if (budget === null)
        return [];
    const projected = budget.some((line) => line.projected !== null);
    const specs = [
        {
            title: 'Budget',
            kind: 'name',
            of: (line) => (line.scope === 'organisation' ? 'The organisation' : shown(line.name)),
            note: (line) => (line.scope === 'organisation' ? '' : line.scope),
        },
        { title: 'Used', kind: 'used', of: (line) => line.share },
        { title: 'Credits', kind: 'credits', of: (line) => line.used },
        { title: 'Of', kind: 'count', of: (line) => line.budget },
        ...(projected ? [HEADING_FOR] : []),
        { title: 'State', kind: 'text', of: stateOf },
    ];
    return [
        tableOf(budget, specs, {
            id: 'budget',
            title: 'Budgets',
            noun: ['budget', 'budgets'],
            sortedBy: 'Used',
        }),
    ];
}
const HEADING_FOR = {
    title: 'Heading for',
    kind: 'count',
    of: (line) => line.projected,
};
function stateOf({ over, projectedOver }) {
    return over ? 'over' : projectedOver ? 'will be over' : 'within';
}
/** What each team pays, by project; none without teams. */
function chargebackPageTables(report) {
    const { chargeback } = report;
    if (chargeback === null)
        return [];
    const layout = layoutOf(report);
    const kinds = cube/* CREDIT_KINDS */.S4.filter((kind) => chargeback.some((row) => row.creditsByKind[kind] !== 0));
    const specs = [
        { title: 'Team', kind: 'text', of: (row) => shown(row.team) },
        {
            title: 'Project',
            kind: 'name',
            of: (row) => shown(row.project),
            note: ({ organisation }) => pathOf({ organisation }, layout),
        },
        CREDITS,
        COST,
        ...(kinds.length > 1 ? kinds.map(kindColumn) : []),
    ];
    return [
        tableOf(chargeback, specs, {
            id: 'chargeback',
            title: 'Chargeback',
            noun: ['row', 'rows'],
        }),
    ];
}
function kindColumn(kind) {
    return { title: kinds/* KIND_NAMES */.k[kind], kind: 'count', of: (row) => row.creditsByKind[kind] };
}
/** What is compared where the period's ends cut a week or month. */
const COMPARED = { week: 'the weekdays that both have', month: 'credits a day' };
/** The weeks or months of the period; none for short ones. */
function trendPageTables({ trend }) {
    if (trend === null)
        return [];
    const specs = [
        {
            title: trend.unit === 'week' ? 'Week' : 'Month',
            kind: 'name',
            of: (row) => row.name,
            note: ({ first, last }) => (first === null || last === null ? '' : (0,format/* periodText */.JX)({ first, last })),
        },
        SHARE,
        CREDITS,
        COST,
        { title: 'Days', kind: 'count', of: (row) => (row.first === null ? null : row.days) },
        { title: 'Credits a day', kind: 'count', of: (row) => row.creditsADay },
        { title: 'Change', kind: 'rise', of: (row) => row.change },
        RUNS,
        MINUTES,
    ];
    return [
        tableOf(trend.rows, specs, {
            id: 'trend',
            title: 'Trend',
            noun: [trend.unit, `${trend.unit}s`],
            lead: `Change on the ${trend.unit} before; where the period’s ends cut one, of ${COMPARED[trend.unit]}.`,
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/render/page/tables/times.js


/** Run times by job and workflow and queue times by class; those that have rows. */
function timePageTables(report) {
    const layout = layoutOf(report);
    const { jobs, workflows, queues } = report.durations;
    const tables = [jobTable(jobs, layout), workflowTable(workflows, layout), queueTable(queues, layout)];
    return tables.filter(({ rows }) => rows > 0);
}
function jobTable(rows, layout) {
    const name = {
        title: 'Job',
        kind: 'name',
        of: (row) => shown(row.job),
        note: (row) => pathOf(row, layout),
    };
    return timeTable(rows, name, layout, {
        id: 'run-time-by-job',
        title: 'Run time by job',
        noun: ['job', 'jobs'],
    });
}
function workflowTable(rows, layout) {
    const name = {
        title: 'Workflow',
        kind: 'name',
        of: (row) => shown(row.workflow),
        note: ({ organisation, project }) => pathOf({ organisation, project }, layout),
    };
    return timeTable(rows, name, layout, {
        id: 'run-time-by-workflow',
        title: 'Run time by workflow',
        noun: ['workflow', 'workflows'],
        lead: 'The time of each job run of the workflow, not of the workflow from end to end.',
    });
}
function queueTable(rows, layout) {
    const name = {
        title: 'Executor and class',
        kind: 'name',
        of: (row) => shown([row.executor, row.resourceClass].filter(Boolean).join(' · ')),
    };
    return timeTable(rows, name, layout, {
        id: 'queue-time',
        title: 'Queue time by class',
        noun: ['class', 'classes'],
        lead: 'How long runs waited between being queued and starting.',
    });
}
function timeTable(rows, name, { compared }, head) {
    const specs = [
        name,
        IN_ALL,
        RUNS,
        { title: 'Mean', kind: 'duration', of: (row) => row.mean },
        { title: 'p50', kind: 'duration', of: (row) => row.p50 },
        { title: 'p95', kind: 'duration', of: (row) => row.p95 },
        { title: 'Longest', kind: 'duration', of: (row) => row.max },
        ...(compared ? BEFORE : []),
    ];
    return tableOf(rows, specs, { ...head, sortedBy: IN_ALL.title });
}
const IN_ALL = { title: 'In all', kind: 'duration', of: (row) => row.total };
const BEFORE = [
    { title: 'p50 before', kind: 'duration', of: ({ previous }) => previous?.p50 ?? null },
    { title: 'p95 before', kind: 'duration', of: ({ previous }) => previous?.p95 ?? null },
];

// EXTERNAL MODULE: ./lib/render/tables/waste-tables.js
var waste_tables = __webpack_require__(12746);
;// CONCATENATED MODULE: ./lib/render/page/tables/waste.js



/** What was wasted, by outcome, project, workflow and job; none when nothing was. */
function wastePageTables(report) {
    const { waste } = report;
    const layout = layoutOf(report);
    if (waste.total.runs === 0)
        return [];
    return [
        outcomeTable(waste, layout),
        ...(waste.failingJobs.length === 0 ? [] : [failingTable(waste, layout)]),
        ...divisions(waste, layout),
    ];
}
function divisions({ project, workflow, job }, layout) {
    return [
        wasteTable('project', project, ({ organisation }) => ({ organisation }), layout),
        wasteTable('workflow', workflow, (row) => ({ organisation: row.organisation, project: row.project }), layout),
        wasteTable('job', job, (row) => row, layout),
    ];
}
function outcomeTable({ outcome }, layout) {
    const rows = outcome.filter(({ runs, previousCredits }) => runs > 0 || (previousCredits ?? 0) > 0);
    const specs = [
        { title: 'Outcome', kind: 'name', of: (row) => waste_tables/* OUTCOMES */.i[row.outcome] },
        ...wasteColumns(layout),
    ];
    return tableOf(rows, specs, {
        id: 'waste-by-outcome',
        title: 'By outcome',
        noun: ['outcome', 'outcomes'],
    });
}
function failingTable({ failingJobs }, layout) {
    const specs = [
        { title: 'Job', kind: 'name', of: (row) => shown(row.name), note: (row) => pathOf(row, layout) },
        { title: 'Failed', kind: 'count', of: (row) => row.runs },
        { title: 'Finished', kind: 'count', of: (row) => row.finished },
        { title: 'Rate', kind: 'percent', of: (row) => row.failureRate },
        CREDITS,
        { title: 'Cost a week', kind: 'money', of: (row) => row.costAWeek },
        ...changeColumn(layout),
    ];
    return tableOf(failingJobs, specs, {
        id: 'failing-jobs',
        title: 'Failing jobs',
        noun: ['job', 'jobs'],
        sortedBy: CREDITS.title,
        lead: 'The ten jobs whose failed runs cost most. Cancelled runs don’t count: mostly a newer push stopped them.',
    });
}
function wasteTable(what, rows, path, layout) {
    const specs = [
        {
            title: `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
            kind: 'name',
            of: (row) => shown(row.name),
            note: (row) => pathOf(path(row), layout),
        },
        ...wasteColumns(layout),
        { title: 'Of its own', kind: 'percent', of: (row) => row.wastedShare },
        { title: 'Failing', kind: 'percent', of: (row) => row.failureRate },
    ];
    return tableOf(rows, specs, {
        id: `waste-by-${what}`,
        title: `By ${what}`,
        noun: [what, `${what}s`],
        sortedBy: CREDITS.title,
    });
}
function wasteColumns(layout) {
    return [SHARE, CREDITS, COST, ...changeColumn(layout), RUNS];
}

;// CONCATENATED MODULE: ./lib/render/page/sections.js








/** The sections with tables, in the order of the page; those without figures are not there. */
function sectionsOf(report) {
    const all = [
        section('budgets', 'Budgets', budgetPageTables(report)),
        section('breakdowns', 'Where the credits went', breakdownPageTables(report)),
        section('waste', 'Waste', wastePageTables(report), wasteLead(report)),
        section('right-sizing', 'Right-sizing', advicePageTables(report), adviceLead(report)),
        section('times', 'Run and queue times', timePageTables(report)),
        section('teams', 'Chargeback', chargebackPageTables(report), chargebackLead()),
        section('trends', 'Trend', trendPageTables(report)),
    ];
    return all.filter(({ tables }) => tables.length > 0);
}
function section(id, title, tables, lead = []) {
    return { id, title, tables, lead };
}
function wasteLead({ waste, money: { currency } }) {
    const { total, failureRate } = waste;
    const rate = failureRate === null ? '' : ` ${(0,format/* percent */.KN)(failureRate)} of finished runs failed.`;
    const amount = `${(0,format/* whole */.WQ)(total.credits)} credits (${(0,format/* percent */.KN)(total.share)} of all, ${(0,format/* money */.TG)(total.cost, currency)})`;
    return [lead(`${amount} went into runs that failed or were cancelled.${rate}`)];
}
function adviceLead({ rightSizing, money: { currency } }) {
    const { smaller, hot, saving, coverage, minimumRuns } = rightSizing;
    if (smaller.length === 0 && hot.length === 0)
        return [];
    const known = smaller.filter((row) => row.saving !== null).length;
    const sum = known === 0
        ? ''
        : `A smaller class for ${(0,format/* plural */.LS)(known, 'job')} would save about ${(0,format/* money */.TG)(saving.cost, currency)} a month. `;
    const judged = coverage.creditShare === null ? 'none' : (0,format/* percent */.KN)(coverage.creditShare);
    const basis = `From CPU and memory readings of jobs with at least ${(0,format/* whole */.WQ)(minimumRuns)} measured runs (${judged} of compute credits), at ${(0,notes/* pricesText */.OY)(rightSizing)}.`;
    return [lead(sum + basis)];
}
function chargebackLead() {
    return [lead('What each team pays for each project. The rows add up to the total.')];
}

;// CONCATENATED MODULE: ./lib/render/page/tiles.js


/** The headline figures: always six, so that rows of two and three are full. */
function tilesPart(report) {
    const tiles = [
        creditsTile(report),
        costTile(report),
        runsTile(report),
        successTile(report),
        wasteTile(report),
        budgetTile(report) ?? savingTile(report) ?? minutesTile(report),
    ];
    return el('dl', { class: 'tiles' }, ...tiles.map(tilePart));
}
function tilePart({ label, value, exact, notes }) {
    return el('div', { class: 'tile' }, el('dt', {}, label), el('dd', { class: 'value', title: exact }, value), el('dd', { class: 'note' }, ...notes));
}
function creditsTile({ totals, previousTotals }) {
    return {
        label: 'Credits',
        value: (0,format/* compact */.oE)(totals.credits),
        exact: `${(0,format/* whole */.WQ)(totals.credits)} credits`,
        notes: previousTotals === null
            ? [`${(0,format/* whole */.WQ)(totals.credits)}`]
            : tiles_changeParts(totals.credits, previousTotals.credits, 'cost', ` from ${(0,format/* compact */.oE)(previousTotals.credits)}`),
    };
}
function costTile({ totals, money: { currency, creditPrice, seats } }) {
    const price = new Intl.NumberFormat('en-US', {
        style: 'currency',
        currency,
        maximumSignificantDigits: 6,
    }).format(creditPrice);
    return {
        label: 'Cost',
        value: rounded(totals.cost, currency),
        exact: (0,format/* money */.TG)(totals.cost, currency),
        notes: [`at ${price} a credit${seats === 'exclude' ? ', without seats' : ''}`],
    };
}
function runsTile({ totals, previousTotals }) {
    const minutes = totals.seconds < 60_000
        ? (0,format/* plural */.LS)(Math.round(totals.seconds / 60), 'minute')
        : `${(0,format/* compact */.oE)(totals.seconds / 60)} minutes`;
    return {
        label: 'Job runs',
        value: (0,format/* whole */.WQ)(totals.runs),
        notes: previousTotals === null
            ? [minutes]
            : tiles_changeParts(totals.runs, previousTotals.runs, 'neutral', ` · ${minutes}`),
    };
}
function successTile({ totals, previousTotals }) {
    const before = previousTotals === null ? null : rateOf(previousTotals);
    const rate = rateOf(totals);
    return {
        label: 'Success rate',
        value: rate === null ? '—' : (0,format/* successRate */.sE)(rate),
        notes: [
            before === null ? `of ${(0,format/* plural */.LS)(totals.finished, 'finished run')}` : `${(0,format/* successRate */.sE)(before)} before`,
        ],
    };
}
function rateOf({ succeeded, finished }) {
    return finished === 0 ? null : succeeded / finished;
}
function wasteTile({ waste: { total } }) {
    const share = ` · ${(0,format/* percent */.KN)(total.share)} of all`;
    return {
        label: 'Wasted credits',
        value: (0,format/* compact */.oE)(total.credits),
        exact: `${(0,format/* whole */.WQ)(total.credits)} credits of failed and cancelled runs`,
        notes: total.previousCredits === null
            ? [`${(0,format/* percent */.KN)(total.share)} of all credits`]
            : tiles_changeParts(total.credits, total.previousCredits, 'cost', share),
    };
}
function budgetTile({ budget }) {
    const [line] = budget ?? [];
    if (budget === null || line === undefined)
        return undefined;
    const over = budget.filter((one) => one.over).length;
    const state = over > 0
        ? el('span', { class: 'up' }, `over in ${(0,format/* whole */.WQ)(over)} of ${(0,format/* whole */.WQ)(budget.length)}`)
        : `${(0,format/* plural */.LS)(budget.length, 'budget')}, all kept`;
    return { label: 'Most used budget', value: (0,format/* percent */.KN)(line.share), notes: [state] };
}
function savingTile({ rightSizing, money: { currency } }) {
    const known = rightSizing.smaller.filter(({ saving }) => saving !== null).length;
    if (known === 0)
        return undefined;
    return {
        label: 'Saving a month',
        value: rounded(rightSizing.saving.cost, currency),
        exact: (0,format/* money */.TG)(rightSizing.saving.cost, currency),
        notes: [`smaller class for ${(0,format/* plural */.LS)(known, 'job')}`],
    };
}
function minutesTile({ totals }) {
    const minutes = totals.seconds / 60;
    return {
        label: 'Minutes',
        value: (0,format/* compact */.oE)(minutes),
        exact: (0,format/* plural */.LS)(Math.round(minutes), 'minute'),
        notes: totals.runs === 0 ? ['no runs'] : [`${(0,format/* whole */.WQ)(totals.seconds / totals.runs)} s a run`],
    };
}
/** How a figure moved; a rise of what costs is bad news, of runs neither good nor bad. */
function tiles_changeParts(now, before, meaning, after) {
    if (now === before)
        return [`unchanged${after}`];
    const direction = meaning === 'neutral' ? 'same' : now > before ? 'up' : 'down';
    return [el('span', { class: direction }, (0,format/* change */.Zg)(now, before)), after];
}
/** Money without cents where they don't matter. */
function rounded(value, currency) {
    if (Math.abs(value) < 1000)
        return (0,format/* money */.TG)(value, currency);
    return new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 }).format(value);
}

;// CONCATENATED MODULE: ./lib/render/page/page.js















/** The report as one HTML file that opens offline, loads nothing and stores nothing. */
async function renderPage(report, { top }) {
    const isEmpty = report.totals.rows === 0;
    const charts = isEmpty ? new Map() : await pageCharts(report, top);
    const sections = isEmpty ? [] : sectionsOf(report);
    const style = { currency: report.money.currency };
    const movers = moversPart(report, 'narrower');
    const main = isEmpty ? [emptyPart(report)] : [tilesPart(report), overviewPart(charts, movers)];
    const tables = sections.flatMap((section) => section.tables);
    return documentOf({
        title: `CircleCI usage, ${(0,format/* periodText */.JX)(report.period)}`,
        body: [
            ...headerParts(report),
            ...(isEmpty ? [] : [contentsPart(sections, movers !== undefined)]),
            el('main', { id: 'main' }, ...notesPart(report), ...main, ...sections.map((section) => sectionPart(section, style)), qualityPart(report), aboutPart(report)),
        ],
        rules: tables.map((table) => `@media screen{#${table.id} table{min-width:${tableWidth(table, style)}px}}`),
        data: {
            'data-style': style,
            'data-charts': [...charts.values()].map(({ spec }) => spec),
            ...Object.fromEntries(tables.map((table) => [`data-${table.id}`, packTable(table)])),
        },
    });
}
function headerParts(report) {
    const { organisation, period, previousPeriod } = report;
    const names = organisation.names.map(labels/* visibleName */.ko).join(', ');
    const facts = [
        (0,format/* periodText */.JX)(period),
        (0,format/* plural */.LS)((0,project_bars/* projectCount */.zD)(report), 'project'),
        ...(0,render_names/* onlyProjects */.$p)(report, labels/* visibleName */.ko),
        ...(previousPeriod === null ? [] : [`compared with ${(0,format/* periodText */.JX)(previousPeriod)}`]),
    ];
    const button = { type: 'button', class: 'button needs-script', 'data-theme-switch': true };
    return [
        el('a', { class: 'skip', href: '#main' }, 'Skip to the figures'),
        el('header', { class: 'top' }, el('div', {}, el('h1', {}, names === '' ? 'CircleCI usage' : `CircleCI usage — ${names}`), el('p', {}, facts.join(' · '))), el('button', button, 'Theme')),
    ];
}
/** Links to the parts of the page. */
function contentsPart(sections, hasMovers) {
    const links = [
        ...(hasMovers ? [['movers', 'What changed']] : []),
        ...sections.map(({ id, title }) => [id, title]),
        ['quality', 'Data quality'],
        ['about', 'About'],
    ];
    const parts = links.map(([id, title]) => el('a', { href: `#${id}` }, title));
    return el('nav', { class: 'contents', 'aria-label': 'Contents' }, ...parts);
}
/** Charts, and what changed; in one column without scripts, because drawn charts need their width. */
function overviewPart(charts, movers) {
    const card = (name, size) => {
        const chart = charts.get(name);
        return chart === undefined ? [] : [chartPart(chart, size)];
    };
    return el('div', { class: 'overview' }, ...card('credits_per_day', 'wide'), ...card('credits_by_resource_class', 'narrow'), ...card('total_credits_per_project', movers === undefined ? '' : 'wider'), ...(movers === undefined ? [] : [movers]));
}


/***/ })

};

import { parse } from 'csv-parse/sync';
import { unquoteFormula } from '../../src/common/escape/spreadsheet.ts';
import { commandsIn } from '../host/runner.ts';
import { elementsOf } from '../render/charts/xml.ts';
import { renderGfm } from '../support/markdown.ts';
import { onPath } from '../support/oracle.ts';
import { slackProblems } from '../support/slack-limits.ts';

/** What must never come of a name in one kind of output. Gives one sentence for each breach. */
export interface OutputCheck {
  /** Of the file; the log has the name `log`. */
  readonly name: RegExp;
  readonly breaches: (content: string) => readonly string[];
}

/**
 * Element names that every hostile set holds: in whatever is markup, they may only ever be text. Checks of further
 * kinds of output look for it too.
 */
export const MARKER = '<x-evil onclick=alert(1)>';
const MARKER_TAG = /<x-evil/i;

/** One check for each kind of output. A kind without one fails the test, so that none is forgotten. */
export const CHECKS: readonly OutputCheck[] = [
  { name: /^log$/, breaches: logBreaches },
  { name: /^(focus|cbf)\.csv$/, breaches: dataBreaches },
  { name: /\.csv$/, breaches: csvBreaches },
  { name: /\.md$/, breaches: markdownBreaches },
  { name: /\.svg$/, breaches: svgBreaches },
  { name: /^slack-message\.json$/, breaches: slackBreaches },
  { name: /\.json$/, breaches: jsonBreaches },
  { name: /\.html$/, breaches: (text) => (MARKER_TAG.test(text) ? ['an element that a name made'] : []) },
  // A picture holds no text that anybody reads as anything else.
  { name: /\.png$/, breaches: (text) => (text.startsWith('\x89PNG') ? [] : ['no picture']) },
];

/** All breaches of an output, or one that says that nobody checks its kind. */
export function breachesOf(name: string, content: string): string[] {
  const check = CHECKS.find((each) => each.name.test(name));
  if (!check) return [`${name}: nobody checks this kind of output; add a check to CHECKS`];
  return check.breaches(content).map((breach) => `${name}: ${breach}`);
}

/** No workflow command, nothing that moves a cursor, hides or reorders text. */
function logBreaches(text: string): string[] {
  const commands = commandsIn(text).map(({ name }) => `the command ${name}`);
  const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)
    ? ['a character that moves or hides']
    : [];
  return [...commands, ...hidden];
}

const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/;

/** As many cells in each line, no formula, and every text comes back as it went in. */
function csvBreaches(text: string): string[] {
  const rows: string[][] = parse(text, { recordDelimiter: '\n' });
  const formulas = rows.flat().filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell));
  const undone = rows.flat().filter((cell) => cell.startsWith("'") && unquoteFormula(cell) === cell);
  return [...formulas.map((cell) => `the formula ${cell}`), ...undone];
}

/** Files for other programs keep names as they are; a name may not tear a row, or be a key of the tags. */
function dataBreaches(text: string): string[] {
  const [header = [], ...rows]: string[][] = parse(text, { recordDelimiter: '\n' });
  const tags = header.indexOf('Tags');
  return tags < 0 ? [] : rows.flatMap((row) => jsonBreaches(row[tags] ?? ''));
}

const ELEMENTS_OF_OURS = new Set(
  'svg title desc defs style font-face clipPath g path rect line circle text tspan'.split(' '),
);

function svgBreaches(text: string): string[] {
  const strange = elementsOf(text).filter((element) => !ELEMENTS_OF_OURS.has(element));
  const active = /\son\w+\s*=|javascript:|<!DOCTYPE|<!ENTITY/i.test(text.replace(/>[^<]*</g, '><'));
  return [...strange.map((element) => `the element ${element}`), ...(active ? ['something active'] : [])];
}

function jsonBreaches(text: string): string[] {
  const keys: string[] = [];
  JSON.parse(text, (key, value) => {
    keys.push(key);
    return value;
  });
  return keys.includes('__proto__') ? ['a name as a key'] : [];
}

/** Nothing that Slack takes for a mention or a link, nothing that a shell runs where the orb pastes it. */
function slackBreaches(text: string): string[] {
  const shell = /[`$]/.exec(text)?.[0];
  return [
    ...jsonBreaches(text),
    ...slackProblems(JSON.parse(text)),
    ...(shell === undefined ? [] : [`${shell}, which means something to a shell`]),
  ];
}

const FOREIGN_ELEMENT = /<(a|img|h1|h4|h5|h6|em|del|input|sup|script|iframe|x-evil|!--)\b/i;

/** Tables keep their cells, and no name becomes a link, a picture, a heading or HTML. */
function markdownBreaches(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const cells = new Set(lines.map((line) => line.replace(/\\\|/g, '').split('|').length));
  const torn = [...cells]
    .filter((count) => count < 4 || count > 12)
    .map((count) => `a row of ${count} cells`);
  return onPath('cmark-gfm') ? [...torn, ...renderedBreaches(renderGfm(text))] : torn;
}

function renderedBreaches(html: string): string[] {
  const foreign = FOREIGN_ELEMENT.exec(html);
  const tables = html.split('<table>').slice(1);
  const uneven = tables.filter((table) => {
    const rows = (table.split('</table>')[0] ?? '').split('<tr>').slice(1);
    return new Set(rows.map((row) => row.match(/<t[dh]/g)?.length)).size > 1;
  });
  return [
    ...(foreign ? [`the element ${foreign[1]}`] : []),
    ...uneven.map(() => 'a table whose rows differ'),
  ];
}

import { cut } from '../../common/escape/log.ts';
import { slackCode } from '../../common/escape/slack.ts';
import type { SlackFigure } from '../../config/kinds/slack-figures.ts';
import type { Mover } from '../../report/movers.ts';
import type { Report } from '../../report/report.ts';
import { signed } from '../format.ts';
import { type Marks, type Names, namesOf, projectNamer } from '../names.ts';
import { adviceSentence } from '../summary/advice.ts';
import { budgetSentence } from '../summary/budget.ts';
import { facts } from '../summary/headline.ts';
import { costChange, movesOf, reasonOf } from '../summary/movers.ts';
import { wasteSentence } from '../summary/waste.ts';
import { type Block, section } from './blocks.ts';
import { codeTable } from './table.ts';

/** Characters of a name in a sentence: enough for `project / workflow / job`, and five lines of them fit. */
const NAME_LENGTH = 80;

const SLACK: Marks = {
  code: (name) => slackCode(cut(name, NAME_LENGTH)),
  strong: (text) => `*${text}*`,
};

/** What a part needs; `rows` is how many lines a list may have. */
interface PartRequest {
  readonly report: Report;
  readonly names: Names;
  readonly rows: number;
}

/** More moves than these are for the report. */
const MOVES = 5;

/** Each part of the message; undefined when the report has nothing to say of it. */
const PARTS: Readonly<Record<SlackFigure, (request: PartRequest) => string | undefined>> = {
  headline: ({ report, names }) => facts(report, names),
  budget: ({ report, names }) => budgetSentence(report, names),
  waste: ({ report, names }) => wasteSentence(report, names),
  advice: ({ report, names }) => adviceSentence(report, names),
  movers: moversPart,
  teams: teamsPart,
  projects: projectsPart,
};

/** The parts that are asked for, in the message's own order. */
export function partBlocks(report: Report, figures: readonly SlackFigure[], rows: number): Block[] {
  const request = { report, rows, names: namesOf(report, SLACK) };
  return Object.entries(PARTS).flatMap(([figure, part]) => {
    const text = figures.some((one) => one === figure) ? part(request) : undefined;
    // Names are escaped already; what is left of these is ours, as in `<0.1%`.
    return text === undefined ? [] : [section(text.replaceAll('<', '&lt;'))];
  });
}

function moversPart({ report, names, rows }: PartRequest): string | undefined {
  const moves = movesOf(report).slice(0, Math.min(rows, MOVES));
  if (moves.length === 0) return undefined;
  const lineOf = (mover: Mover) =>
    `• ${names.job(mover)} ${names.strong(signed(mover.change))} (${costChange(mover, report)}): ${reasonOf(mover)}`;
  return [names.strong('What changed'), ...moves.map(lineOf)].join('\n');
}

function teamsPart({ report, names, rows }: PartRequest): string | undefined {
  const teams = report.breakdowns.team?.filter(({ credits }) => credits > 0) ?? [];
  if (teams.length === 0) return undefined;
  return `${names.strong('Teams')}\n${codeTable(teams, ({ name }) => name, rows)}`;
}

function projectsPart({ report, names, rows }: PartRequest): string | undefined {
  const projects = report.breakdowns.project.filter(({ credits }) => credits > 0);
  if (projects.length === 0) return undefined;
  return `${names.strong('Where the credits went')}\n${codeTable(projects, projectNamer(report), rows)}`;
}

import { cut } from '../../common/escape/log.ts';
import { insideSlackCode, slackCode, slackLink } from '../../common/escape/slack.ts';
import { SLACK_FIGURES, type SlackFigure } from '../../config/kinds/slack-figures.ts';
import type { Report } from '../../report/report.ts';
import { change, money } from '../format.ts';
import { onlyProjects } from '../names.ts';
import { brokenRules, emptyText, warningsOf } from '../notes.ts';
import { title } from '../summary/headline.ts';
import {
  type Block,
  context,
  header,
  isShortEnough,
  mrkdwn,
  plainSection,
  plainText,
  section,
} from './blocks.ts';
import { partBlocks } from './parts.ts';

/** What is posted, and what slack-message.json holds. */
export interface SlackMessage {
  /** For notifications and screen readers, in mrkdwn. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

export interface SlackOptions {
  /** All parts when left out. */
  readonly figures?: readonly SlackFigure[] | undefined;
  /** Pages to link, where known. */
  readonly runUrl?: string | undefined;
  readonly reportUrl?: string | undefined;
  readonly artifactUrl?: string | undefined;
}

/** Slack refuses a message whose blocks hold more than about 13,200 characters together; it documents no limit. */
export const MESSAGE_LENGTH = 12_000;

/** Lines that a list has at most, tried in turn until the message is short enough. */
const ROWS = [8, 5, 3, 1];
const WARNINGS = 3;
const NOTE_LENGTH = 300;

/** The report as a Slack message: who spends what, what changed and what can be done, on one screen. */
export function renderSlackMessage(report: Report, options: SlackOptions = {}): SlackMessage {
  const messages = ROWS.map((rows) => messageOf(report, options, rows));
  const fits = (message: SlackMessage) =>
    message.blocks.every(isShortEnough) && JSON.stringify(message).length <= MESSAGE_LENGTH;
  return messages.find(fits) ?? messageOf(report, { ...options, figures: ['headline'] }, 1);
}

function messageOf(report: Report, options: SlackOptions, rows: number): SlackMessage {
  const body =
    report.totals.rows === 0
      ? [section(emptyText(report, slackCode))]
      : partBlocks(report, options.figures ?? SLACK_FIGURES, rows);
  return {
    text: notification(report),
    blocks: [
      header(ownerOf(report) + title(report)),
      ...brokenRules(report).map((sentence) => plainSection(`Over the limit: ${sentence}`, NOTE_LENGTH)),
      ...body,
      ...footer(report, options),
    ],
  };
}

/** `acme: 4.94M CircleCI credits, 16–22 November 2026 ($2,964.07, ▲ 8.4%)` */
function notification(report: Report): string {
  const { totals, previousTotals, money: price } = report;
  const changed =
    previousTotals === null || totals.credits === previousTotals.credits
      ? ''
      : `, ${change(totals.credits, previousTotals.credits)}`;
  const cost = totals.rows === 0 ? '' : ` (${money(totals.cost, price.currency)}${changed})`;
  return insideSlackCode(ownerOf(report) + title(report) + cost);
}

const OWNER_LENGTH = 40;

/** The organisation in front of a title, and which of its projects; empty when its rows name none. */
function ownerOf(report: Report): string {
  const { names } = report.organisation;
  const [first] = names;
  const others = names.length > 1 ? ` and ${names.length - 1} more` : '';
  const owners = [
    ...(first === undefined ? [] : [cut(first, OWNER_LENGTH) + others]),
    ...onlyProjects(report, (glob) => glob).map((only) => cut(only, OWNER_LENGTH)),
  ];
  return owners.length === 0 ? '' : `${owners.join(', ')}: `;
}

function footer(report: Report, { runUrl, reportUrl, artifactUrl }: SlackOptions): Block[] {
  const warnings = warningsOf(report)
    .slice(0, WARNINGS)
    .map((warning) => plainText(`Note: ${warning}`, NOTE_LENGTH));
  const links = [
    reportUrl && slackLink(reportUrl, 'Open the report'),
    artifactUrl && slackLink(artifactUrl, 'All files'),
    runUrl && slackLink(runUrl, 'The run'),
  ].filter((link) => link !== undefined && link !== '');
  const elements = [...warnings, ...(links.length === 0 ? [] : [mrkdwn(links.join(' · '))])];
  return elements.length === 0 ? [] : [context(elements)];
}

import { BadValue, type Kind } from './kind.ts';
import { listOf } from './lists.ts';

/** The parts of a Slack message, in the order in which it shows them. */
export const SLACK_FIGURES = [
  'headline',
  'budget',
  'waste',
  'advice',
  'movers',
  'teams',
  'projects',
] as const;
export type SlackFigure = (typeof SLACK_FIGURES)[number];

const WORDS = SLACK_FIGURES.join(', ');

const figure: Kind<SlackFigure> = {
  title: 'part',
  parse(text) {
    const known = SLACK_FIGURES.find((name) => name === text);
    if (known === undefined) throw new BadValue(`Write one or more of ${WORDS}.`);
    return known;
  },
};

/** Which parts of the message to send, in any order. */
export const slackFigures: Kind<readonly SlackFigure[]> = listOf(figure, 'list of parts');

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_LENGTH, renderSlackMessage, type SlackMessage } from '../../../src/render/slack/message.ts';
import { hostile } from '../../support/hostile.ts';
import { reportOf } from '../../support/report.ts';
import { slackProblems } from '../../support/slack-limits.ts';
import { HOSTILE_NAMES, SHAPES } from './shapes.ts';

const LINKS = {
  runUrl: 'https://ci.example.com/runs/1',
  artifactUrl: 'https://ci.example.com/runs/1/artifacts/2',
};

/** The message as a reader sees it, a block a paragraph. */
function textOf({ blocks }: SlackMessage): string {
  return blocks
    .map((block) =>
      block.type === 'context' ? block.elements.map(({ text }) => text).join('\n') : block.text.text,
    )
    .join('\n\n');
}

function shape(name: string): SlackMessage {
  const report = SHAPES[name]?.();
  if (report === undefined) throw new Error(`no shape ${name}`);
  return renderSlackMessage(report, LINKS);
}

describe('a Slack message', () => {
  it.each(Object.keys(SHAPES))('of %s is one that Slack takes', (name) => {
    const message = shape(name);
    expect(slackProblems(message)).toEqual([]);
    expect(JSON.stringify(message).length).toBeLessThanOrEqual(MESSAGE_LENGTH);
    expect(message.text).toMatch(/June 2026/);
  });

  it('says of which projects it is when it is not of all', () => {
    const report = reportOf([{ project: 'web', job: 'test', credits: { compute: 9 } }], {
      filter: { globs: ['web', '<!channel>'], projects: [] },
    });
    const message = renderSlackMessage(report);
    expect(textOf(message)).toMatch(/^acme, only projects web, <!channel>: 9 CircleCI credits/);
    expect(message.blocks[0]).toMatchObject({ type: 'header', text: { type: 'plain_text' } });
    expect(message.text).not.toContain('<!channel>');
  });

  it('says on one screen what a team lead wants to know', () => {
    const text = textOf(shape('an ordinary week with teams and a budget'));
    expect(text).toBe(
      [
        'acme: 2.45M CircleCI credits, 1–30 June 2026',
        '*2,452,122 credits* ($1,471.27) · *▲ 23%* (+452,122) against 2–31 May 2026 · 27 job runs · 30 minutes · 96% succeeded',
        '*Budget:* *over in 1 of 2* · team `web` used 164% (1,640,118 of 1,000,000)',
        '*Waste:* 812,004 credits (33%, $487.20, new) went into runs that failed or were cancelled · 3.7% of finished runs failed',
        '*Advice:* `checkout-service / test` uses little of `large`: `medium+` would save about 310,030 credits ($186.02) a month',
        [
          '*What changed*',
          '• `web-storefront / build / test` *+400,000* (+$240.00): new',
          '• `checkout-service / build / test` *+140,118* (+$84.07): 2,400% more runs, but runs 96% shorter',
          '• `ios-app / build / test` *−87,996* (−$52.80): minutes 9.8% cheaper',
        ].join('\n'),
        '*Teams*\n```\nweb     1.64M   67%  ▲ 49%\nmobile   812K   33%  ▼ 9.8%\n```',
        '*Where the credits went*\n```\ncheckout-service  1.24M   51%  ▲ 13%\nios-app            812K   33%  ▼ 9.8%\nweb-storefront     400K   16%  new\n```',
        '<https://ci.example.com/runs/1/artifacts/2|All files> · <https://ci.example.com/runs/1|The run>',
      ].join('\n\n'),
    );
  });

  it('has the number and its change in the notification', () => {
    expect(shape('an ordinary week with teams and a budget').text).toBe(
      'acme: 2.45M CircleCI credits, 1–30 June 2026 ($1,471.27, ▲ 23%)',
    );
    expect(shape('no rows at all').text).toBe('No CircleCI usage, 1–30 June 2026');
  });

  it('leaves out what there is nothing to say of', () => {
    expect(textOf(shape('nothing to compare with'))).not.toMatch(/What changed|▲|▼|Teams|Budget/);
    expect(textOf(shape('nothing to compare with'))).toContain(
      'Note: There is no comparison. The export of the previous period failed.',
    );
    expect(textOf(shape('no rows at all'))).toContain('CircleCI has no usage rows for organisation');
  });

  it('names broken rules first, and cuts what is too long', () => {
    const blocks = shape('every rule broken').blocks.map((block) => JSON.stringify(block));
    expect(blocks.slice(1, 4).every((block) => block.includes('Over the limit: '))).toBe(true);
    expect(Math.max(...blocks.map((block) => block.length))).toBeLessThan(600);
  });

  it('shows hostile names as they are, letter by letter', () => {
    const text = textOf(shape('hostile names everywhere'));
    expect(text).toContain('&lt;!channel&gt; &lt;@U123&gt;');
    expect(text).toContain('$(touch pwned) ˋtouch');
    // Slack parses nothing in these, so that a warning reads as it was written.
    expect(text).toContain(`Note: ${HOSTILE_NAMES[0]}`);
  });

  it('has only the parts that are asked for', () => {
    const report = SHAPES['an ordinary week with teams and a budget']?.() ?? reportOf([]);
    const message = renderSlackMessage(report, { figures: ['projects', 'headline'] });
    expect(message.blocks.map(({ type }) => type)).toEqual(['header', 'section', 'section']);
    expect(textOf(message)).toMatch(/2,452,122 credits.*Where the credits went/s);
    expect(textOf(message)).not.toMatch(/Waste|Budget|Advice|What changed|Teams/);
  });

  it('stays within the limits whatever the names are', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (names) => {
        const cells = names.flatMap((name, i) => [
          { project: name, workflow: name, job: name, status: 'failed', credits: { compute: 100 + i } },
          { period: 1 as const, project: name, workflow: name, job: name, credits: { compute: 50 } },
        ]);
        const report = reportOf(cells, {
          warnings: names,
          teams: { teamOf: ({ name }) => name, unusedGlobs: () => [] },
          budgets: { total: null, teams: [], projects: names.map((name) => [name, 1] as const) },
          failOn: [{ kind: 'over-budget' }],
        });
        expect(slackProblems(renderSlackMessage(report, LINKS))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the checker of these tests', () => {
  const plain = (text: string) => ({ type: 'plain_text', text, emoji: false }) as const;
  const marks = (text: string) => ({ type: 'mrkdwn', text, verbatim: true }) as const;

  it.each<[string, SlackMessage]>([
    ['a header too long', { text: 'x', blocks: [{ type: 'header', text: plain('x'.repeat(151)) }] }],
    ['a mention', { text: 'x', blocks: [{ type: 'section', text: marks('<!here>') }] }],
    ['a foreign link', { text: 'x', blocks: [{ type: 'section', text: marks('<https://a.b|c>') }] }],
    ['open code', { text: 'x', blocks: [{ type: 'section', text: marks('`x') }] }],
    ['an open block', { text: 'x', blocks: [{ type: 'section', text: marks('```\nx') }] }],
    ['an ampersand', { text: 'R&D', blocks: [{ type: 'section', text: plain('x') }] }],
    ['an empty text', { text: '', blocks: [{ type: 'section', text: plain('x') }] }],
    ['no blocks', { text: 'x', blocks: [] }],
    ['too many blocks', { text: 'x', blocks: Array(51).fill({ type: 'section', text: plain('x') }) }],
    ['too much', { text: 'x', blocks: Array(5).fill({ type: 'section', text: plain('x'.repeat(2900)) }) }],
    ['eleven elements', { text: 'x', blocks: [{ type: 'context', elements: Array(11).fill(plain('x')) }] }],
  ])('finds %s', (_, message) => {
    expect(slackProblems(message)).not.toEqual([]);
  });
});

import type { SlackMessage } from '../../src/render/slack/message.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What Slack would refuse, or show as something else than the message means: Block Kit's documented limits, and the
 * 13,200 characters that a message's blocks may have together, with a margin. Written from Slack's documentation, not
 * from the code that makes messages.
 */
export function slackProblems({ text, blocks }: SlackMessage): string[] {
  const size = JSON.stringify(blocks).length;
  return [
    ...(text.length < 1 || text.length > 3000 ? [`text of ${text.length} characters`] : []),
    ...(/[\r\n]/.test(text) ? ['text of several lines'] : []),
    ...marksProblems(text).map((problem) => `text: ${problem}`),
    ...(blocks.length < 1 || blocks.length > 50 ? [`${blocks.length} blocks`] : []),
    ...(size > 12_000 ? [`${size} characters in all`] : []),
    ...blocks.flatMap((block, i) => blockProblems({ ...block }).map((problem) => `block ${i}: ${problem}`)),
  ];
}

function blockProblems(block: Fields): string[] {
  switch (block.type) {
    case 'header':
      return textProblems(block.text, ['plain_text'], 150);
    case 'section':
      return textProblems(block.text, ['plain_text', 'mrkdwn'], 3000);
    case 'context': {
      const elements = Array.isArray(block.elements) ? block.elements : [];
      const count = elements.length < 1 || elements.length > 10 ? [`${elements.length} elements`] : [];
      return [...count, ...elements.flatMap((one) => textProblems(one, ['plain_text', 'mrkdwn'], 2000))];
    }
    default:
      return [`type ${String(block.type)}`];
  }
}

function textProblems(object: unknown, types: readonly string[], most: number): string[] {
  const { type, text, ...others } = object as Fields;
  if (typeof type !== 'string' || !types.includes(type)) return [`text of type ${String(type)}`];
  if (typeof text !== 'string' || text.trim() === '' || text.length > most)
    return [`bad text ${String(text)}`];
  const options = type === 'mrkdwn' ? { verbatim: true } : { emoji: false };
  const wrong =
    JSON.stringify(others) === JSON.stringify(options) ? [] : [`options ${JSON.stringify(others)}`];
  return [...wrong, ...(type === 'mrkdwn' ? marksProblems(text) : [])];
}

/** Pages that the messages of the tests may link. */
const LINK = /^<https:\/\/ci\.example\.com\/[\w/.-]*\|[\w ]+>$/;

/** Angle brackets that are no link of ours, entities that are none of Slack's, code that does not end. */
function marksProblems(text: string): string[] {
  const brackets = text.match(/<[^>]*>?|>/g) ?? [];
  const blocks = text.split('```');
  const outside = blocks.filter((_, i) => i % 2 === 0).join('');
  return [
    ...brackets.filter((bracket) => !LINK.test(bracket)).map((bracket) => `bracket ${bracket}`),
    ...(text.match(/&(?!(amp|lt|gt);)/g) ?? []).map(() => 'a bare ampersand'),
    ...(blocks.length % 2 === 0 ? ['a code block without end'] : []),
    ...outside
      .split('\n')
      .filter((line) => (line.match(/`/g) ?? []).length % 2 === 1)
      .map((line) => `a code span without end: ${line}`),
  ];
}

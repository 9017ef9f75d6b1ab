import { visibleLine } from './visible.ts';

/**
 * A name from outside as a code span of Slack's mrkdwn: nothing in it can become a mention, a link, an emoji or
 * formatting. An empty name is a dash.
 */
export function slackCode(name: string): string {
  const text = insideSlackCode(name);
  return text === '' ? '—' : `\`${text}\``;
}

/**
 * A text inside a code span or block, on one line. mrkdwn can't escape a backtick, so it becomes a letter that looks
 * like one; `&`, `<` and `>` become the entities that Slack asks for.
 */
export function insideSlackCode(text: string): string {
  return entities(visibleLine(text).trim().replaceAll('`', '\u{2cb}'));
}

/** A link of mrkdwn under a label of ours; undefined when the address is not a whole one of http or https. */
export function slackLink(address: string, label: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return `<${entities(url.href.replace(/[|<>]/g, encodeURIComponent))}|${label}>`;
}

/**
 * JSON that stays as it is between the double quotes of a shell's `eval`, where CircleCI's Slack orb puts a template
 * after escaping quotes, backslashes and backticks: `$(…)` in a name would be run.
 */
export function shellSafeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('$', '\\u0024').replaceAll('`', '\\u0060');
}

function entities(text: string): string {
  return text.replace(/[&<>]/g, (c) => ENTITIES[c] ?? c);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

import { cut } from '../../common/escape/log.ts';
import { visibleLine } from '../../common/escape/visible.ts';

/** Limits of Block Kit, in characters. */
const HEADER_LENGTH = 150;
const SECTION_LENGTH = 3000;

/** Shown letter by letter. */
export interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  /** `:tada:` stays as it is. */
  readonly emoji: false;
}

/** Slack's own marks; `verbatim` keeps Slack from making links of addresses and channel names. */
export interface Mrkdwn {
  readonly type: 'mrkdwn';
  readonly text: string;
  readonly verbatim: true;
}

export type Block =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'section'; readonly text: PlainText | Mrkdwn }
  /** Small grey lines, at most ten. */
  | { readonly type: 'context'; readonly elements: readonly (PlainText | Mrkdwn)[] };

export function header(text: string): Block {
  return { type: 'header', text: plainText(text, HEADER_LENGTH) };
}

/** mrkdwn; what holds marks can't be cut anywhere, so the caller writes less of it when it is too long. */
export function section(text: string): Block {
  return { type: 'section', text: mrkdwn(text) };
}

/** Whether Slack takes a section's text. */
export function isShortEnough(block: Block): boolean {
  return block.type !== 'section' || block.text.text.length <= SECTION_LENGTH;
}

export function plainSection(text: string, length: number): Block {
  return { type: 'section', text: plainText(text, length) };
}

export function context(elements: readonly (PlainText | Mrkdwn)[]): Block {
  return { type: 'context', elements };
}

/** Any text, on one line and cut. */
export function plainText(text: string, length: number): PlainText {
  return { type: 'plain_text', text: visibleLine(cut(text, length)).trim(), emoji: false };
}

export function mrkdwn(text: string): Mrkdwn {
  return { type: 'mrkdwn', text, verbatim: true };
}

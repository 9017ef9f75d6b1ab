import { cut, safeLogText } from '../common/escape/log.ts';
import { looksLikeToken } from '../common/secret.ts';

/** A text from outside for a message: escaped, at most so many characters, and without what looks like a token. */
export function shown(text: string, most = 60): string {
  return looksLikeToken(text) ? '(not shown, it looks like a token)' : cut(safeLogText(text), most);
}

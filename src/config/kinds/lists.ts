import { parse as parseCsv } from 'csv-parse/sync';
import { MAX_GLOB_LENGTH } from '../../common/glob.ts';
import { BadValue, type Kind } from './kind.ts';

/** Items of one kind, apart by commas or line breaks. Quotes keep a comma inside an item. */
export function listOf<T>(item: Kind<T>, title: string): Kind<readonly T[]> {
  return {
    title,
    quotesBelong: () => true,
    parse(text) {
      const items = splitList(text);
      return items.map((one, index) => parseItem(item, one, index, items.length));
    },
  };
}

/** A glob on projects; `!` in front excludes. */
export const projectGlob: Kind<string> = {
  title: 'glob',
  parse(text) {
    const length = text.replace(/^!/, '').trim().length;
    if (length === 0 || length > MAX_GLOB_LENGTH) {
      throw new BadValue(`Write globs of 1 to ${MAX_GLOB_LENGTH} characters; ! alone excludes nothing.`);
    }
    return text;
  },
};

function parseItem<T>(item: Kind<T>, text: string, index: number, count: number): T {
  try {
    return item.parse(text);
  } catch (error) {
    if (!(error instanceof BadValue) || count === 1) throw error;
    throw new BadValue(`Item ${index + 1} of ${count} is not allowed. ${error.message}`);
  }
}

function splitList(text: string): string[] {
  try {
    const lines: string[][] = parseCsv(text, {
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return lines.flat().filter((item) => item !== '');
  } catch {
    throw new BadValue(
      'Its quotes do not pair up: put quotes around a whole item and write a quote inside it twice.',
    );
  }
}

import { type Day, parseDay } from '../../common/day.ts';
import { BadValue, type Kind } from './kind.ts';

export const text: Kind<string> = { title: 'text', parse: (value) => value };

const TRUE = ['true', 'yes', '1'];
const FALSE = ['false', 'no', '0'];

export const boolean: Kind<boolean> = {
  title: 'true or false',
  flag: true,
  parse(text) {
    if (!isBoolean(text)) throw new BadValue('Write true, false, yes, no, 1 or 0.');
    return TRUE.includes(text.toLowerCase());
  },
};

function isBoolean(text: string): boolean {
  return [...TRUE, ...FALSE].includes(text.toLowerCase());
}

/** A boolean, or one word that says more than true. */
export function booleanOr<const T extends string>(word: T): Kind<boolean | T> {
  return {
    title: `true, false or ${word}`,
    flag: true,
    parse(text) {
      if (text === word) return word;
      if (isBoolean(text)) return boolean.parse(text);
      throw new BadValue(`Write true, false, yes, no, 1, 0 or ${word}.`);
    },
  };
}

/** A whole number in decimal digits: no sign, no leading zero, no point. */
export function wholeNumber(least: number, most: number): Kind<number> {
  return {
    title: `whole number, ${least} to ${most}`,
    parse(text) {
      const value = /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : Number.NaN;
      if (!(value >= least && value <= most))
        throw new BadValue(`Write a whole number from ${least} to ${most}.`);
      return value;
    },
  };
}

/** A number above zero in plain decimal notation, with a point and no exponent. */
export function amount(most: number): Kind<number> {
  return {
    title: `number above 0, to ${most}`,
    parse(text) {
      const value = /^(0|[1-9]\d{0,14})(\.\d{1,15})?$/.test(text) ? Number(text) : Number.NaN;
      if (!(value > 0 && value <= most)) {
        throw new BadValue(
          `Write a number above 0 and at most ${most}, with a point and no exponent, such as 0.0006.`,
        );
      }
      return value;
    },
  };
}

export const day: Kind<Day> = {
  title: 'day, YYYY-MM-DD',
  parse(text) {
    const value = parseDay(text);
    if (value === undefined) throw new BadValue('Write a day that exists as YYYY-MM-DD, such as 2026-01-31.');
    return value;
  },
};

/** One of a few words, written exactly. */
export function choice<const T extends string>(...words: readonly T[]): Kind<T> {
  return {
    title: words.join(' or '),
    parse(text) {
      const word = words.find((one) => one === text);
      if (word === undefined) throw new BadValue(`Write ${words.join(' or ')}.`);
      return word;
    },
  };
}

/** A currency of ISO 4217 that the runtime knows, so that a slip of the finger does not name money that is not there. */
export const currency: Kind<string> = {
  title: 'ISO 4217 code',
  parse(text) {
    const code = text.toUpperCase();
    if (!/^[a-z]{3}$/i.test(text) || !Intl.supportedValuesOf('currency').includes(code)) {
      throw new BadValue('Write the three letters of a currency as ISO 4217 has them, such as EUR.');
    }
    return code;
  },
};

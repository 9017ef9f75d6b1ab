import fc from 'fast-check';

/** Strings made of the pieces that attacks are made of. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '##[',
        ']',
        '`',
        '``',
        '|',
        '<',
        '>',
        '&',
        '"',
        "'",
        '\r',
        '\n',
        '\t',
        '\x1b[31m',
      ),
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '\u202e',
        '\u200b',
        '\u2028',
        '\ud800',
        '\0',
        'a@b.c',
        'https://x.y',
      ),
      fc.constantFrom(
        'add-mask',
        'set-output name=x',
        '__proto__',
        '![x](y)',
        '<script>',
        ']]>',
        '&#x3c;',
        '$(id)',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

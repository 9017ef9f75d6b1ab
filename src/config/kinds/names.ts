import { BadValue, type Kind } from './kind.ts';

// Control characters have no place in names and paths.
const CONTROL = /\p{Cc}/u;

const NO_TILDE =
  'Write the full path, or $HOME in place of ~: a shell expands ~ only at the start of an unquoted word.';

/** A path; the reader of the config makes it absolute. */
export const path: Kind<string> = {
  title: 'path',
  parse(text) {
    if (CONTROL.test(text)) throw new BadValue('Write a path without control characters.');
    if (text.startsWith('~')) throw new BadValue(NO_TILDE);
    return text;
  },
};

const ARTIFACT_NAME_LENGTH = 100;

/** A name that GitHub's artifact service and every file system accept. */
export const artifactName: Kind<string> = {
  title: 'name',
  parse(text) {
    if (CONTROL.test(text) || /[":<>|*?\\/]/.test(text)) {
      throw new BadValue('Write a name without control characters and without any of " : < > | * ? \\ /');
    }
    if (text.startsWith('.') || text.endsWith('.') || text.length > ARTIFACT_NAME_LENGTH) {
      throw new BadValue(
        `Write a name of at most ${ARTIFACT_NAME_LENGTH} characters that neither starts nor ends with a dot.`,
      );
    }
    return text;
  },
};

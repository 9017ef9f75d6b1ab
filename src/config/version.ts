/** The version in package.json; `scripts/generate.ts` keeps the two in step. */
export const VERSION = '1.0.0';

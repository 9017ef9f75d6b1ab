import { BadValue, type Kind } from './kind.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The id of a CircleCI organisation, in lower case. */
export const organisationId: Kind<string> = {
  title: 'UUID',
  parse(text) {
    if (isUuid(text)) return text.toLowerCase();
    const slug = text.includes('/') ? 'A slug or an address is not enough. ' : '';
    throw new BadValue(
      `${slug}Write the organisation's UUID: CircleCI shows it as "Organization ID" under Organization Settings.`,
    );
  },
};

/** How Datadog stores a tag, written anew from its documentation: lower case, underscores, at most 200 characters. */
export function storedTag(tag: string): string {
  return [...tag.toLowerCase()]
    .map((character) => (/[\p{L}\p{Nd}_\-:./]/u.test(character) ? character : '_'))
    .join('')
    .replace(/_{2,}/g, (run) => (keepsMarker(tag) ? run : '_'))
    .slice(0, 200)
    .replace(/:$/, '');
}

/** The program's own words have doubled underscores, and are no values of the data. */
function keepsMarker(tag: string): boolean {
  return /:__(?:other|seats)__$/.test(tag);
}

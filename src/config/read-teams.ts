import { MAX_GLOB_LENGTH } from '../common/glob.ts';
import { inputs } from './inputs.ts';
import { type DocumentContext, type OpenDocument, openDocument } from './open-document.ts';
import { NO_TEAM, type Team, type TeamRules } from './teams.ts';
import type { YamlEntry, YamlNode, YamlText } from './yaml.ts';

const LONGEST_NAME = 200;
const MOST_GLOBS = 10_000;

/**
 * The `teams` input: `team: glob` or `team: [glob, glob]`, in the order in which they are tried. null when it is not
 * set; undefined when it can't be read at all. Problems are in the context's.
 */
export async function readTeams(context: DocumentContext): Promise<TeamRules | null | undefined> {
  const source = context.reader.optional(inputs.teams);
  if (source === undefined) return context.reader.isSet(inputs.teams) ? undefined : null;
  const document = await openDocument(inputs.teams, source, context);
  if (document === undefined) return undefined;
  return { teams: teamsOf(document), remainder: NO_TEAM };
}

function teamsOf(document: OpenDocument): Team[] {
  const { root, complain } = document;
  if (root.type !== 'map' || root.entries.length === 0) {
    complain(
      root.at,
      'Write a line for each team, such as payments: ["pay-*", "acme/checkout"], or the path of a file that ends in .yml.',
    );
    return [];
  }
  const teams = root.entries.map((entry) => teamOf(entry, document));
  const count = teams.reduce((sum, { globs }) => sum + globs.length, 0);
  if (count > MOST_GLOBS) complain(root.at, `There are ${count} globs; write at most ${MOST_GLOBS}.`);
  return teams;
}

function teamOf({ key, value }: YamlEntry, document: OpenDocument): Team {
  checkName(key, document);
  const nodes = value.type === 'list' ? value.items : [value];
  if (nodes.length === 0) document.complain(value.at, `Team ${document.show(key.text)} has no globs.`);
  return { name: key.text, globs: nodes.map((node) => globOf(node, key, document)) };
}

function checkName({ text, at }: YamlText, { complain }: OpenDocument): void {
  if (text === '' || text.trim() !== text || text.length > LONGEST_NAME || /\p{Cc}/u.test(text)) {
    complain(
      at,
      `Write a team's name with 1 to ${LONGEST_NAME} characters, without control characters and without spaces at its ends.`,
    );
  } else if (text.startsWith('(') && text.endsWith(')')) {
    complain(at, 'A name in parentheses is one of the report itself. Give the team another.');
  }
}

function globOf(node: YamlNode, team: YamlText, { complain, show }: OpenDocument): string {
  const glob = node.type === 'text' ? node.text.trim() : '';
  if (node.type === 'map') {
    complain(node.at, `Write a glob or a list of globs for team ${show(team.text)}; budgets go into budget.`);
  } else if (glob === '' || glob.length > MAX_GLOB_LENGTH) {
    complain(node.at, `Write globs of 1 to ${MAX_GLOB_LENGTH} characters for team ${show(team.text)}.`);
  } else if (glob.startsWith('!')) {
    complain(
      node.at,
      `${show(glob)}: no glob excludes here. Give the project to a team further up: the first match wins.`,
    );
  }
  return glob;
}

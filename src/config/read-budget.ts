import type { Budget } from './config.ts';
import { inputs } from './inputs.ts';
import { budgetCredits } from './kinds/document.ts';
import { didYouMean } from './nearest.ts';
import { type DocumentContext, entriesOf, type OpenDocument, openDocument } from './open-document.ts';
import type { TeamRules } from './teams.ts';
import type { YamlNode } from './yaml.ts';

const KEYS = ['total', 'teams', 'projects'] as const;
const NAMES_WITH_CREDITS = 'Write names with their credits here, such as web: 50000.';

/**
 * The `budget` input: a number of credits for everything, or `total:`, `teams:` and `projects:` in YAML. null when
 * it is not set or can't be read. `teams` are those that budgets may name: null when none are given, undefined when
 * they are not known. Problems are in the context's.
 */
export async function readBudget(
  context: DocumentContext,
  teams: TeamRules | null | undefined,
): Promise<Budget | null> {
  const given = context.reader.optional(inputs.budget);
  if (given === undefined) return null;
  if (typeof given === 'number') return { total: given, teams: [], projects: [] };
  const document = await openDocument(inputs.budget, given, context);
  return document === undefined ? null : budgetOf(document, teams);
}

function budgetOf(document: OpenDocument, rules: TeamRules | null | undefined): Budget {
  const { root, complain, show } = document;
  const entries = root.type === 'map' ? root.entries : [];
  if (entries.length === 0) {
    complain(root.at, 'Write a number of credits, or at least one of total:, teams: and projects:.');
  }
  for (const { key } of entries) {
    if (!KEYS.some((known) => known === key.text)) {
      complain(
        key.at,
        `${show(key.text)} is not known here; write total, teams or projects.${didYouMean(key.text, KEYS)}`,
      );
    }
  }
  const under = (name: (typeof KEYS)[number]) => entries.find(({ key }) => key.text === name)?.value;
  const total = under('total');
  return {
    total: total === undefined ? null : creditsOf(total, document),
    teams: teamBudgets(under('teams'), rules, document),
    projects: projectBudgets(under('projects'), document),
  };
}

function teamBudgets(
  node: YamlNode | undefined,
  rules: TeamRules | null | undefined,
  document: OpenDocument,
): Budget['teams'] {
  if (node === undefined) return [];
  if (rules === null) {
    document.complain(node.at, 'These are budgets of teams, but the input teams is not set.');
  }
  const known = rules && new Set([...rules.teams.map(({ name }) => name), rules.remainder]);
  return entriesOf(node, document, NAMES_WITH_CREDITS).map(({ key, value }) => {
    if (known && !known.has(key.text)) {
      document.complain(key.at, `The input teams has no team ${document.show(key.text)}.`);
    }
    return [key.text, creditsOf(value, document)];
  });
}

function projectBudgets(node: YamlNode | undefined, document: OpenDocument): Budget['projects'] {
  if (node === undefined) return [];
  return entriesOf(node, document, NAMES_WITH_CREDITS).map(({ key, value }) => {
    if (key.text.trim() === '' || /[*?]/.test(key.text)) {
      document.complain(
        key.at,
        `Write the name of one project, not ${document.show(key.text)}. Several projects with one budget make a team.`,
      );
    }
    return [key.text, creditsOf(value, document)];
  });
}

function creditsOf(node: YamlNode, { complain }: OpenDocument): number {
  try {
    return budgetCredits.parse(node.type === 'text' ? node.text : '');
  } catch {
    complain(node.at, 'Write a number of credits above 0, without separators, such as 500000.');
    return 0;
  }
}

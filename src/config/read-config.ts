import type { Environment } from '../common/environment.ts';
import { InputError } from '../common/errors.ts';
import { isLoopbackHost } from '../common/hosts.ts';
import type { Flags } from './command-line.ts';
import type { Config } from './config.ts';
import { demoInputs } from './demo-inputs.ts';
import { readEnvFile } from './env-file.ts';
import { environmentNotes } from './environment-notes.ts';
import { readFolders } from './folders.ts';
import type { Input } from './input.ts';
import { InputReader } from './input-reader.ts';
import { dayInputs, inputs, mainInputs } from './inputs.ts';
import { isUuid } from './kinds/uuid.ts';
import { readDatadog } from './read-datadog.ts';
import { idleSettings, readCosts, readSlack } from './read-destinations.ts';
import { type FigureInputs, readFigures } from './read-figures.ts';
import { readPeriod } from './read-period.ts';
import { shown } from './shown.ts';
import { type Sources, unknownGitHubInputs, unknownPrefixedNames } from './sources.ts';

export interface ConfigRequest {
  readonly flags: Flags;
  readonly env: Environment;
  /** Path given by `--env-file`. */
  readonly envFile?: string | undefined;
  readonly cwd: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The inputs that are always checked. Those of Datadog are when something is made for it. */
const READ: readonly Input[] = [...Object.values(inputs), demoInputs.timeScale];

/**
 * Reads and checks everything the run is asked to do: flags, then GitHub's `with:`, then the environment, then
 * the `--env-file`. Touches no network.
 * @throws InputError with every problem there is, not the first alone.
 */
export async function readConfig(request: ConfigRequest): Promise<Config> {
  const { sources, problems } = openSources(request);
  const known = [...mainInputs, ...Object.values(demoInputs)];
  const reader = new InputReader(sources, known);
  problems.push(
    ...unknownGitHubInputs(sources, known),
    ...reader.problemsOf(READ),
    ...swappedProblems(reader),
    ...timeScaleProblems(reader),
  );
  const period = readPeriod(reader, request.now, problems);
  const folders = readFolders(reader, request, problems);
  const figures = await readFigures(reader, request, problems);
  const destinations = { slack: readSlack(reader, problems), costs: readCosts(reader, problems) };
  const datadog = readDatadog(reader);
  problems.push(...datadog.problems);
  if (problems.length > 0 || !period || !folders) throw new InputError([...new Set(problems)]);
  const notes = [
    ...unknownPrefixedNames(sources, known),
    ...reader.differences(READ),
    ...idleSettings(reader, destinations),
    ...datadog.notes,
    ...environmentNotes(request.env),
  ];
  const settings = { ...figures, ...destinations, ...folders, datadog: datadog.config };
  return { ...readValues(reader), ...settings, period, notes };
}

function openSources({ flags, env, envFile, cwd }: ConfigRequest): { sources: Sources; problems: string[] } {
  const problems = [...flags.problems];
  const sources = { flags: flags.values, env, together: dayInputs };
  if (envFile === undefined) return { sources, problems };
  const file = readEnvFile(envFile, cwd);
  if ('problem' in file) return { sources, problems: [...problems, file.problem] };
  return { sources: { ...sources, envFile: { name: shown(envFile), values: file.values } }, problems };
}

/** What is in the config as it was given, and depends on no other input. */
function readValues(
  reader: InputReader,
): Omit<
  Config,
  'period' | 'outputDir' | 'stateDir' | 'slack' | 'costs' | 'datadog' | 'notes' | keyof FigureInputs
> {
  return {
    token: reader.value(inputs.token),
    orgId: reader.value(inputs.orgId),
    sharedOrgIds: [...new Set(reader.optional(inputs.sharedOrgIds))],
    allowedDownloadHosts: reader.optional(inputs.allowedDownloadHosts) ?? [],
    mergeUsageReports: reader.value(inputs.mergeUsageReports),
    parquet: reader.value(inputs.parquet),
    projects: reader.optional(inputs.projects) ?? [],
    top: reader.value(inputs.top),
    creditPrice: reader.value(inputs.creditPrice),
    currency: reader.value(inputs.currency),
    seats: reader.value(inputs.seats),
    lenient: reader.value(inputs.lenient),
    quickchartUrl: reader.optional(inputs.quickchartUrl),
    artifactName: reader.value(inputs.artifactName),
    artifactRetentionDays: reader.optional(inputs.artifactRetentionDays),
    exportJobIds: reader.optional(inputs.exportJobIds) ?? [],
    timeoutMinutes: reader.value(inputs.timeoutMinutes),
    apiUrl: reader.value(inputs.apiUrl),
    timeScale: reader.value(demoInputs.timeScale),
  };
}

/** A likely reason for an id that is refused: no token is a UUID. */
function swappedProblems(reader: InputReader): string[] {
  const { token, orgId } = inputs;
  const refused = reader.isSet(orgId) && reader.optional(orgId) === undefined;
  if (!refused || !isUuid(reader.optional(token)?.reveal() ?? '')) return [];
  return [`${reader.nameOf(token)} holds a UUID and ${reader.nameOf(orgId)} does not: the two look swapped.`];
}

function timeScaleProblems(reader: InputReader): string[] {
  const scale = reader.optional(demoInputs.timeScale);
  const url = reader.optional(inputs.apiUrl);
  if (scale === undefined || scale === 1 || url === undefined || isLoopbackHost(url.hostname)) return [];
  return [
    `${reader.nameOf(demoInputs.timeScale)} is for demos and tests: it needs an api-url on this machine, such as http://127.0.0.1:8080.`,
  ];
}

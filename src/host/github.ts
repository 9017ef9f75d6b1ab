import * as core from '@actions/core';
import type { Clock } from '../common/clock.ts';
import type { Environment } from '../common/environment.ts';
import { messageOf } from '../common/errors.ts';
import { safeLogLines, safeLogText } from '../common/escape/log.ts';
import type { Secret } from '../common/secret.ts';
import { createGitHubArtifacts } from './github-artifacts.ts';
import { spellingsOf } from './github-masks.ts';
import { appendSummary } from './github-summary.ts';
import type { Host, Log } from './host.ts';
import { createLineProgress } from './progress.ts';
import { runUrlOf } from './run-url.ts';

/** All outputs of a job together may have 1 MB, counted in UTF-16; ours are numbers, names and paths. */
const OUTPUT_LIMIT = 400_000;

/**
 * A step of a GitHub workflow. GitHub's own toolkit writes every command, to the process's standard output and
 * to the files that the runner names in `process.env`.
 */
export function createGitHubHost(env: Environment, clock: Clock): Host {
  const log = createGitHubLog();
  return {
    kind: 'github',
    runUrl: runUrlOf(env),
    log,
    progress: (label) => createLineProgress(label, (line) => core.info(safeLogText(line)), clock),
    group: createGroup(),
    mask: createMask(),
    setOutput: (name, value) => setOutput(env, log, name, value),
    async writeSummary(markdown) {
      try {
        if (env.GITHUB_STEP_SUMMARY) await appendSummary(env.GITHUB_STEP_SUMMARY, markdown);
      } catch (error) {
        log.warn(`The job summary can't be written (${messageOf(error)}); summary.md holds the same text.`);
      }
    },
    artifacts: createGitHubArtifacts(env),
  };
}

/** The runner hides debug lines unless the job is re-run with debug logging. */
function createGitHubLog(): Log {
  return {
    debug: (text) => core.debug(safeLogLines(text)),
    info: (text) => core.info(safeLogLines(text)),
    warn: (text) => core.warning(safeLogLines(text)),
    error: (text) => core.error(safeLogLines(text)),
  };
}

/** Groups can't nest on GitHub: inside one, a further title is a line. */
function createGroup(): Host['group'] {
  let depth = 0;
  return async (title, work) => {
    if (depth > 0) core.info(safeLogText(title));
    else core.startGroup(safeLogText(title));
    depth++;
    try {
      return await work();
    } finally {
      depth--;
      if (depth === 0) core.endGroup();
    }
  };
}

function createMask(): (secret: Secret) => void {
  const masked = new Set<string>();
  return (secret) => {
    for (const spelling of spellingsOf(secret.reveal())) {
      if (!masked.has(spelling)) core.setSecret(spelling);
      masked.add(spelling);
    }
  };
}

/** Without an outputs file there are no outputs: the toolkit's fallback would print the value as a command. */
function setOutput(env: Environment, log: Log, name: string, value: string): void {
  if (!env.GITHUB_OUTPUT) return;
  if (value.length > OUTPUT_LIMIT) {
    log.warn(`The output ${name} is left out: with ${value.length} characters it is too long for GitHub.`);
    return;
  }
  try {
    core.setOutput(name, value);
  } catch (error) {
    log.warn(`The output ${name} can't be written (${messageOf(error)}); report.json holds the figures.`);
  }
}

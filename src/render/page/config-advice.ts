import type { JobOnClass } from '../../report/right-sizing-jobs.ts';
import { visibleName } from '../charts/labels.ts';

/** What to write into `.circleci/config.yml` for a job to run on another class: YAML, whatever the names hold. */
export function configOf({ project, job, resourceClass }: JobOnClass, to: string): string {
  return [
    `# ${visibleName(project)}`,
    'jobs:',
    `  ${yamlText(job)}:`,
    `    resource_class: ${yamlText(to)} # was ${visibleName(resourceClass)}`,
    '',
  ].join('\n');
}

/** A plain word where YAML reads it as the same text; else quoted, in the form that JSON and YAML share. */
function yamlText(text: string): string {
  const isPlain = /^[a-z][\w.+/-]*$/i.test(text) && !/^(?:true|false|yes|no|on|off|y|n|null)$/i.test(text);
  // YAML 1.2 allows no other characters than these in a quoted text.
  return isPlain ? text : JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}

function escaped(c: string): string {
  return `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What later steps of a workflow can read. Declared once: action.yml and the README come from it. */
export const outputs = [
  { name: 'total-credits', help: 'Credits of the period.' },
  { name: 'total-cost', help: 'Credits times credit-price, in the currency.' },
  { name: 'previous-credits', help: 'Credits of the previous period; empty when nothing was compared.' },
  {
    name: 'change-percent',
    help: 'Change of the credits against the previous period in percent; empty when there is nothing to compare with.',
  },
  {
    name: 'failed-credits',
    help: 'Credits of runs that failed, timed out or fell to an infrastructure failure; not of cancelled ones.',
  },
  {
    name: 'over-budget',
    help: 'true when more than a budget is used, false when all are kept; empty when there is none.',
  },
  { name: 'rows', help: 'Rows of the period.' },
  { name: 'top-project', help: 'Project with the most credits.' },
  { name: 'csv-path', help: 'Path of merged.csv, or of the folder when the parts are kept apart.' },
  { name: 'json-path', help: 'Path of report.json.' },
  { name: 'summary-path', help: 'Path of summary.md.' },
  { name: 'chart-path', help: 'Path of total_credits_per_project.png.' },
  { name: 'html-path', help: 'Path of report.html.' },
  { name: 'artifact-url', help: 'Page of the uploaded artifact.' },
  { name: 'report-url', help: 'Page of report.html as an artifact of its own, which a browser opens.' },
  { name: 'export-job-ids', help: 'The exports that were made, to be given to another run as they are.' },
] as const satisfies readonly { name: string; help: string }[];

export type OutputName = (typeof outputs)[number]['name'];

/** What later steps of a workflow can read. Declared once: action.yml and the README come from it. */
export const outputs = [
  { name: 'total-credits', help: 'Credits of the period.' },
  { name: 'total-cost', help: 'Credits times credit-price, in the currency.' },
  { name: 'rows', help: 'Rows of the period.' },
  { name: 'top-project', help: 'Project with the most credits.' },
  { name: 'csv-path', help: 'Path of merged.csv, or of the folder when the parts are kept apart.' },
  { name: 'json-path', help: 'Path of report.json.' },
  { name: 'summary-path', help: 'Path of summary.md.' },
  { name: 'chart-path', help: 'Path of total_credits_per_project.png.' },
  { name: 'artifact-url', help: 'Page of the uploaded artifact.' },
  { name: 'export-job-ids', help: 'The exports that were made, to be given to another run as they are.' },
] as const satisfies readonly { name: string; help: string }[];

export type OutputName = (typeof outputs)[number]['name'];

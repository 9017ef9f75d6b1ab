/** What every run leaves beside `tables/`, in order. */
export const REPORT_FILES = [
  'credits_by_resource_class.png',
  'credits_by_resource_class.svg',
  'credits_per_day.png',
  'credits_per_day.svg',
  'merged.csv',
  'report.html',
  'report.json',
  'slack-message.json',
  'sorted_credits.csv',
  'summary.md',
  'total_credits_per_project.png',
  'total_credits_per_project.svg',
];

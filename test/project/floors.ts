/** A file imports from its own room and from lower floors; rooms of one floor do not know each other. */
export const FLOORS: Readonly<Record<string, number>> = {
  common: 0,
  config: 1,
  usage: 1,
  host: 1,
  report: 2,
  http: 2,
  circleci: 3,
  render: 3,
  deliver: 3,
  'run.ts': 4,
  demo: 5,
  'index.ts': 6,
};

/**
 * What a minute on each resource class costs, for advice only: what was spent always comes from the rows. Plain
 * data.
 */
export interface PriceTable {
  /** Month (`YYYY-MM`) of the newest source of the built-in prices. */
  readonly asOf: string;
  /** How many of the prices are the user's own. */
  readonly own: number;
  readonly classes: readonly PricedClass[];
}

/** A resource class of one executor; the same name is another machine elsewhere. Names are canonical. */
export interface PricedClass {
  readonly executor: string;
  readonly resourceClass: string;
  /** Classes of one family are steps of one another, in the table's order, smallest first. null: has no steps. */
  readonly family: number | null;
  /** null when unknown. */
  readonly vcpu: number | null;
  readonly ramGb: number | null;
  /** Credits for one minute of one container or machine; null when unknown. */
  readonly creditsPerMinute: number | null;
  /** Month (`YYYY-MM`) in which the price was last seen; null when it is unknown or the user's own. */
  readonly seen: string | null;
}

/** A user's own price of a class. */
export interface PriceOverride {
  readonly executor: string;
  readonly resourceClass: string;
  /** 0 or more; null makes the price unknown. */
  readonly creditsPerMinute: number | null;
}

/** Executor and resource class by the names that configuration files use. */
export interface ClassName {
  readonly executor: string;
  readonly resourceClass: string;
}

/**
 * The names by which the price table knows a class. Exports and APIs write some names with dashes that
 * configuration files write with dots (`large-gen2`, `arm-medium`, `windows-medium`); no class of CircleCI's own
 * has a dash. Windows machines are machines, whatever their executor is called. A self-hosted class
 * (`namespace/name`) keeps its name.
 */
export function canonicalClass({ executor, resourceClass }: ClassName): ClassName {
  const name = resourceClass.trim().toLowerCase();
  if (isSelfHosted(name)) return { executor: 'runner', resourceClass: name };
  const kind = executor.trim().toLowerCase();
  return { executor: kind === 'windows' ? 'machine' : kind, resourceClass: name.replaceAll('-', '.') };
}

function isSelfHosted(resourceClass: string): boolean {
  return resourceClass.includes('/');
}

/** The entry of a class as the rows name it; undefined when the table does not know it. */
export function findClass(table: PriceTable, name: ClassName): PricedClass | undefined {
  return entryOf(table, canonicalClass(name));
}

/** The next smaller (-1) or larger (1) class of the same family; undefined at its end. */
export function stepFrom(table: PriceTable, from: PricedClass, step: -1 | 1): PricedClass | undefined {
  if (from.family === null) return undefined;
  const family = table.classes.filter(({ family }) => family === from.family);
  return family[family.findIndex((one) => isSame(one, from)) + step];
}

/** The same class of the second generation; undefined when there is none, or this is no first generation. */
export function secondGeneration(table: PriceTable, first: PricedClass): PricedClass | undefined {
  return entryOf(table, { ...first, resourceClass: `${first.resourceClass}.gen2` });
}

/** The table with the user's own prices in it. A class that it does not know is added, without size or steps. */
export function applyOverrides(table: PriceTable, overrides: readonly PriceOverride[]): PriceTable {
  return { ...overrides.reduce(applyOverride, table), own: overrides.length };
}

function applyOverride(table: PriceTable, { creditsPerMinute, ...name }: PriceOverride): PriceTable {
  const canonical = canonicalClass(name);
  const known = entryOf(table, canonical);
  const priced = { ...(known ?? { ...canonical, ...UNKNOWN }), creditsPerMinute, seen: null };
  const classes = known
    ? table.classes.map((one) => (one === known ? priced : one))
    : [...table.classes, priced];
  return { ...table, classes };
}

const UNKNOWN = { family: null, vcpu: null, ramGb: null };

function entryOf({ classes }: PriceTable, name: ClassName): PricedClass | undefined {
  return classes.find((one) => isSame(one, name));
}

function isSame(a: ClassName, b: ClassName): boolean {
  return a.executor === b.executor && a.resourceClass === b.resourceClass;
}

import type { ProjectName } from './cube.ts';
import { Dictionary } from './intern.ts';
import type { Row } from './row.ts';
import { TupleTable } from './tuples.ts';
import type { ReadRequest } from './types.ts';

/** One way in which rows name a project, and the last day on which they do (days since 1970). Plain data. */
export interface ProjectVariant extends ProjectName {
  readonly lastDay: number;
}

/**
 * The projects as the rows name them. A variant is one combination of organisation, project and url columns; a
 * project that was renamed has several, which `joinVariants` brings together.
 */
export class ProjectVariants {
  readonly #isIncluded: ReadRequest['includesProject'];
  readonly #columns = Array.from({ length: 5 }, () => new Dictionary());
  readonly #variants = new TupleTable(5);
  readonly #tuple = new Uint32Array(5);
  readonly #included: boolean[] = [];
  readonly #lastDay: number[] = [];

  constructor(isIncluded: ReadRequest['includesProject']) {
    this.#isIncluded = isIncluded;
  }

  /** The number of the row's variant; -1 when its project is kept out of the figures. */
  variantOf(row: Row, day: number): number {
    const { at } = row;
    this.#note(row, 0, at.ORGANIZATION_ID);
    this.#note(row, 1, at.ORGANIZATION_NAME);
    this.#note(row, 2, at.PROJECT_ID);
    this.#note(row, 3, at.PROJECT_NAME);
    this.#note(row, 4, at.VCS_URL);
    const variant = this.#variants.find(this.#tuple);
    if (variant === this.#included.length) {
      this.#included.push(this.#isIncluded?.(this.#nameOf(variant)) ?? true);
      this.#lastDay.push(day);
    }
    if (day > (this.#lastDay[variant] as number)) this.#lastDay[variant] = day;
    return this.#included[variant] ? variant : -1;
  }

  /** All variants in number order, the excluded ones too. */
  list(): ProjectVariant[] {
    return this.#lastDay.map((lastDay, variant) => ({ ...this.#nameOf(variant), lastDay }));
  }

  #note(row: Row, column: number, position: number): void {
    this.#tuple[column] = (this.#columns[column] as Dictionary).internField(row.look(position));
  }

  #nameOf(variant: number): ProjectName {
    const text = (column: number) =>
      (this.#columns[column] as Dictionary).text(this.#variants.at(variant, column));
    return { organisationId: text(0), organisation: text(1), id: text(2), name: text(3), vcsUrl: text(4) };
  }
}

/** Tells which variants are the same project: the id (or else the name) within the organisation's id (or name). */
export function projectKey({ organisationId, organisation, id, name }: ProjectName): string {
  const owner = organisationId === '' ? ['name', organisation] : ['id', organisationId];
  const project = id === '' ? ['name', name] : ['id', id];
  return JSON.stringify([owner, project]);
}

/** One name for a project: each part of it from the latest day that gives one, the smallest text on a tie. */
export function joinVariants(variants: readonly ProjectVariant[]): ProjectName {
  return {
    organisationId: latest(variants, 'organisationId'),
    organisation: latest(variants, 'organisation'),
    id: latest(variants, 'id'),
    name: latest(variants, 'name'),
    vcsUrl: latest(variants, 'vcsUrl'),
  };
}

function latest(variants: readonly ProjectVariant[], field: keyof ProjectName): string {
  let best: ProjectVariant | undefined;
  for (const variant of variants) {
    if (variant[field] === '') continue;
    const wins =
      best === undefined ||
      variant.lastDay > best.lastDay ||
      (variant.lastDay === best.lastDay && variant[field] < best[field]);
    if (wins) best = variant;
  }
  return best?.[field] ?? '';
}

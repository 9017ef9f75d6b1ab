import { type Day, daysOf, type Period } from '../common/day.ts';
import { rowCount } from './organisation/calendar.ts';
import type { Row } from './organisation/columns.ts';
import type { Organisation } from './organisation/model.ts';
import { buildOrganisations, type OrganisationOptions } from './organisation/organisation.ts';
import { rowsOfDay } from './organisation/rows.ts';

export interface UsageOptions extends OrganisationOptions {
  /** Rows of the first organisation on an average day. */
  readonly rowsPerDay: number;
}

/** Everything that the demo's organisations ever used; nothing is stored, rows are made when they are read. */
export class Usage {
  readonly organisations: readonly Organisation[];
  readonly #rowsPerDay: number;

  constructor(options: UsageOptions) {
    this.organisations = buildOrganisations(options);
    this.#rowsPerDay = options.rowsPerDay;
  }

  organisation(id: string): Organisation | undefined {
    return this.organisations.find((organisation) => organisation.id === id);
  }

  /** How many rows these organisations have in the period; cheap. */
  count(organisationIds: readonly string[], period: Period): number {
    return this.#days(organisationIds, period).reduce((sum, { count }) => sum + count, 0);
  }

  /**
   * Rows `from` (included) to `to` (excluded) of the period, day by day and within a day organisation by
   * organisation. Whole days before `from` cost nothing.
   */
  *rows(
    organisationIds: readonly string[],
    period: Period,
    from = 0,
    to = Number.POSITIVE_INFINITY,
  ): Generator<Row> {
    let position = 0;
    for (const { organisation, day, count } of this.#days(organisationIds, period)) {
      if (position >= to) return;
      if (position + count > from) {
        let row = position;
        for (const values of rowsOfDay(organisation, day, this.#rowsPerDay)) {
          if (row >= to) return;
          if (row >= from) yield values;
          row++;
        }
      }
      position += count;
    }
  }

  #days(ids: readonly string[], period: Period): { organisation: Organisation; day: Day; count: number }[] {
    const organisations = this.organisations.filter(({ id }) => ids.includes(id));
    return daysOf(period).flatMap((day) =>
      organisations.map((organisation) => ({
        organisation,
        day,
        count: rowCount(organisation, day, this.#rowsPerDay),
      })),
    );
  }
}

import { type Period, parseDay } from '../../common/day.ts';
import { BadValue, type Kind } from './kind.ts';
import { isUuid } from './uuid.ts';

/** An export that CircleCI has made already, with the days it was asked for. */
export interface GivenExport {
  readonly window: Period;
  readonly jobId: string;
}

/** `2026-01-01..2026-01-31=uuid`: the days go with the id, since the API does not give them back. */
export const exportJobId: Kind<GivenExport> = {
  title: 'first..last=UUID',
  parse(text) {
    const [, from, to, jobId] = /^([\d-]+)\.\.([\d-]+)=([\da-fA-F-]+)$/.exec(text) ?? [];
    const first = parseDay(from ?? '');
    const last = parseDay(to ?? '');
    if (!first || !last || first > last || !jobId || !isUuid(jobId)) {
      throw new BadValue(
        'Write first day, last day and id as 2026-01-01..2026-01-31=UUID, as an earlier run printed it.',
      );
    }
    return { window: { first, last }, jobId: jobId.toLowerCase() };
  },
};

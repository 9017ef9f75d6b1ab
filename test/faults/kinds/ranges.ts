import { status } from '../broken.ts';
import { first } from '../fault.ts';
import { type Sending, send } from '../store.ts';
import type { Turn } from '../turn.ts';
import { always, cut, onResume } from './cuts.ts';
import type { DownloadFault } from './downloads.ts';

/** Ways in which an object store may fail when a download goes on after a cut. */

const EXACT = { download: 'exact' } as const;
const LATER = { download: 'later' } as const;
const later = ({ later: body }: Turn): Sending => ({ body, etag: '"v2"' });

export const RANGES: readonly DownloadFault[] = [
  {
    id: 'Range ignored',
    ...always(2, cut({ ignoreRange: true }), { ignoreRange: true }),
    requests: 3,
    on: EXACT,
  },
  {
    id: '206 from another start',
    ...onResume((turn) =>
      send(turn, { range: (start, last, total) => `bytes ${start - 1}-${last}/${total}` }),
    ),
    requests: 3,
    on: EXACT,
  },
  {
    id: '206 of another total',
    ...onResume((turn) =>
      send(turn, { range: (start, last, total) => `bytes ${start}-${last}/${total + 1}` }),
    ),
    requests: 3,
    on: EXACT,
  },
  {
    id: '206 without Content-Range',
    ...onResume((turn) => send(turn, { range: () => 'none' })),
    requests: 3,
    on: EXACT,
  },
  {
    id: '206 of another version',
    ...onResume((turn) => send(turn, { headers: { etag: '"v2"' } })),
    requests: 3,
    on: EXACT,
  },
  {
    id: '206 without ETag',
    ...onResume((turn) => send(turn, { etag: '"v1"', headers: { etag: '' } })),
    requests: 3,
    on: EXACT,
  },
  {
    id: '206 longer than its range',
    ...onResume((turn) => send(turn, { chunked: true, extra: Buffer.alloc(50_000, 'x') })),
    requests: 3,
    on: EXACT,
  },
  { id: '206 in short pieces', ...always(1, cut(), { pieces: 7000 }), on: EXACT },
  {
    id: '206 unasked',
    ...first(1, status(206, { 'content-range': 'bytes 0-1/2' })),
    requests: 2,
    on: EXACT,
  },
  {
    id: 'replaced, strong ETag',
    spoils: 2,
    serve: (turn) => (turn.n === 1 ? cut()(turn) : send(turn, later(turn))),
    requests: 2,
    on: LATER,
  },
  ...(['W/"same"', null] as const).map(
    (etag): DownloadFault => ({
      id: `replaced, ${etag === null ? 'no' : 'weak'} ETag`,
      spoils: 2,
      serve: (turn) => (turn.n === 1 ? cut({ etag })(turn) : send(turn, { body: turn.later, etag })),
      requests: 2,
      on: LATER,
    }),
  ),
  ...(['W/"same"', null] as const).map(
    (etag): DownloadFault => ({
      id: `replaced by a version of the same length, ${etag === null ? 'no' : 'weak'} ETag`,
      spoils: 2,
      serve: (turn) =>
        turn.n === 1 ? cut({ etag })(turn) : send(turn, { body: ofTheLength(turn.object, turn.later), etag }),
      gives: ofTheLength,
      requests: 2,
      on: LATER,
    }),
  ),
  {
    id: 'replaced twice',
    ...first(2, (turn) => (turn.n === 2 ? cut(later(turn))(turn) : cut()(turn))),
    requests: 3,
    on: EXACT,
  },
  { id: '403 on resume', ...onResume(status(403)), requests: 3, on: EXACT },
  {
    id: '403 until the url is fresh',
    spoils: 3,
    serve: (turn) => (turn.fresh < 2 ? status(403)(turn) : send(turn)),
    requests: 3,
    on: EXACT,
  },
  { id: '410 on resume', ...onResume(status(410)), requests: 3, on: EXACT },
  { id: '412 on resume', ...onResume(status(412)), requests: 3, on: EXACT },
  { id: '416 on resume', ...onResume(status(416)), requests: 3, on: EXACT },
];

/** The later version, with the zeros behind it that gzip allows. */
function ofTheLength(object: Buffer, later: Buffer): Buffer {
  return Buffer.concat([later, Buffer.alloc(object.length - later.length)]);
}

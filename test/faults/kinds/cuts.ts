import { first, type Serve, type Served } from '../fault.ts';
import { type Sending, send } from '../store.ts';
import type { Turn } from '../turn.ts';

/** Sends the beginning of the object, then breaks off. */
export function cut(sending: Sending = {}) {
  return (turn: Turn) => send(turn, { stopAfter: somewhere(turn), ...sending });
}

/** So many bytes that they are progress, and that three times as many are not the whole object. */
function somewhere({ random, object }: Turn): number {
  return 4200 + Math.floor((random() * (object.length - 6000)) / 5);
}

/** Breaks the first answer in the middle, then answers the resuming request with `next`, then whole. */
export function onResume(next: Serve<Turn>): Served<Turn> {
  return first(2, (turn) => (turn.n === 1 ? cut()(turn) : next(turn)));
}

/** Breaks the first answers, and never answers quite as usual. */
export function always(times: number, broken: Serve<Turn>, then: Sending): Served<Turn> {
  return { spoils: times, serve: (turn) => (turn.n <= times ? broken(turn) : send(turn, then)) };
}

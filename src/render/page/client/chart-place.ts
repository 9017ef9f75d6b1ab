/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const GAP = 8;

/**
 * Where a tip goes that covers no bar: under its bar below the plot, without leaving the plot's width; above the plot
 * where the window, which is `seen` of the page, ends too soon.
 */
export function placeOutside(size: Size, x: number, plot: Box, seen: Pick<Box, 'top' | 'bottom'>): Point {
  const [above, below] = [plot.top - GAP - size.height, plot.bottom + GAP];
  const isCut = below + size.height > seen.bottom && above >= seen.top;
  return { x: clamp(x - size.width / 2, plot.left, plot.right - size.width), y: isCut ? above : below };
}

/**
 * Where a tip goes among bars that lie: at the right edge, as near below its own bar as it can without covering any
 * bar or its value; below the plot when there is no such place. `bars` come from the top down.
 */
export function placeAmong(size: Size, own: Box, bars: readonly Box[], plot: Box): Point {
  const left = Math.max(plot.left, plot.right - size.width);
  const isFree = (top: number) =>
    top + size.height <= plot.bottom &&
    bars.every((bar) => bar.right + GAP <= left || bar.bottom <= top || bar.top >= top + size.height);
  const tops = [own.top, ...bars.map((bar) => bar.bottom + GAP)].filter((top) => top >= own.top);
  const free = tops.find(isFree);
  return { x: left, y: free ?? plot.bottom + GAP };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

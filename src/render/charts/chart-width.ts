// CSS pixels, the same for every chart.

/** Width of every chart. */
export const WIDTH = 960;
/** Margin at the left and the right. */
export const SIDE = 24;
/** What the layout leaves to bars, their names and values. */
export const PLOT_WIDTH = WIDTH - 2 * SIDE;

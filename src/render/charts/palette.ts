/** A colour of the charts, light and dark. Charts are made in the light colours; see `themed`. */
export interface Tone {
  /** Name of the CSS variable that a page may set, without the dashes. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/**
 * Every colour that a chart may use. Text has a contrast of at least 4.5 with the ground and bars at least 3
 * (WCAG AA), in both themes; a test holds them to it. Light colours are unique, so that a drawn colour names its
 * tone.
 */
export const PALETTE = {
  ground: { name: 'ground', light: '#ffffff', dark: '#0d1117' },
  text: { name: 'text', light: '#1f2328', dark: '#e6edf3' },
  muted: { name: 'muted', light: '#59636e', dark: '#9198a1' },
  grid: { name: 'grid', light: '#e4e7eb', dark: '#262c34' },
  series1: { name: 'c1', light: '#2f6fde', dark: '#4c8dff' },
  series2: { name: 'c2', light: '#c2700f', dark: '#f7a845' },
  series3: { name: 'c3', light: '#1f8f66', dark: '#2fbf8f' },
  series4: { name: 'c4', light: '#8a63d2', dark: '#a682f0' },
  series5: { name: 'c5', light: '#d9483f', dark: '#f47067' },
  series6: { name: 'c6', light: '#128799', dark: '#3bc0d4' },
  series7: { name: 'c7', light: '#cc4a95', dark: '#ec77b8' },
  other: { name: 'other', light: '#848e9a', dark: '#6b7481' },
} as const satisfies Readonly<Record<string, Tone>>;

const SERIES = [
  ...[PALETTE.series1, PALETTE.series2, PALETTE.series3, PALETTE.series4],
  ...[PALETTE.series5, PALETTE.series6, PALETTE.series7],
];

/** The light colours of the largest series, first one first, at most seven; what comes after them is grey. */
export function seriesColor(place: number): string {
  return (SERIES[place] ?? PALETTE.other).light;
}

const TONES: readonly Tone[] = Object.values(PALETTE);
const BY_LIGHT = new Map(TONES.map((tone) => [tone.light, tone]));

/** The tone that a chart's colour, a light one, stands for. */
function toneOf(color: string): Tone | undefined {
  return BY_LIGHT.get(color.toLowerCase());
}

/** A drawn colour as a CSS variable with itself as fallback; colours outside the palette as they are. */
export function themed(color: string): string {
  const tone = toneOf(color);
  return tone === undefined ? color : `var(--${tone.name},${tone.light})`;
}

/** CSS declarations that set every variable to its dark colour. */
export function darkDeclarations(): string {
  return TONES.map(({ name, dark }) => `--${name}:${dark}`).join(';');
}

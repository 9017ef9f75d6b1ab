import type { Period } from '../common/day.ts';

/** `4,940,123`; fractions of a credit are not shown. */
export function whole(value: number): string {
  return WHOLE.format(value);
}

/** `4.94M`, `630K`, `61`: three digits that matter. */
export function compact(value: number): string {
  return COMPACT.format(value);
}

/** `+31,000`, `−12`, `0`. */
export function signed(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${whole(Math.abs(value))}`;
}

/** `$2,964.07`; `currency` is an ISO 4217 code. */
export function money(value: number, currency: string): string {
  let format = MONEY.get(currency);
  if (format === undefined) {
    format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
    MONEY.set(currency, format);
  }
  return format.format(value);
}

/** A format is dear to make, and a page of tables asks for thousands of amounts. */
const MONEY = new Map<string, Intl.NumberFormat>();

/** `0.4 s`, `42 s`, `5 min 3 s`, `2 h 10 min`. */
export function duration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const total = Math.round(seconds);
  if (total < 60) return `${total} s`;
  if (total < 3600) return `${Math.floor(total / 60)} min ${total % 60} s`;
  return `${Math.floor(total / 3600)} h ${Math.floor((total % 3600) / 60)} min`;
}

/** `30%`, `8.9%`, `4.0%`, `<0.1%`, `0%`; a fraction. */
export function percent(fraction: number): string {
  if (fraction !== 0 && Math.abs(fraction) < 0.001) return '<0.1%';
  const isSmall = fraction !== 0 && Math.abs(fraction) < 0.0995;
  return (isSmall ? ONE_DECIMAL : NO_DECIMAL).format(fraction);
}

/** `▲ 8.4%`, `▼ 3.1%`, `new`, `gone`, or a dash when nothing changed or nothing was compared. */
export function change(current: number, previous: number | null): string {
  if (previous === null || current === previous) return '—';
  if (previous === 0) return 'new';
  if (current === 0) return 'gone';
  return rise(current / previous - 1);
}

/** `▲ 8.4%`, `▼ 3.1%`; a fraction that is not 0. */
export function rise(fraction: number): string {
  return `${fraction > 0 ? '▲' : '▼'} ${percent(Math.abs(fraction))}`;
}

/** `97.3%`, `100.0%`, of a fraction: rates of success move by less than a percent. */
export function successRate(fraction: number): string {
  return ONE_DECIMAL.format(fraction);
}

/** `1 project`, `2 projects`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${whole(count)} ${count === 1 ? one : many}`;
}

/** `1–30 June 2026`, `28 May – 3 June 2026`, `30 December 2025 – 2 January 2026`, `5 June 2026`. */
export function periodText({ first, last }: Period): string {
  const [a, b] = [partsOf(first), partsOf(last)];
  if (first === last) return `${a.day} ${a.month} ${a.year}`;
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} – ${b.day} ${b.month} ${b.year}`;
  if (a.month !== b.month) return `${a.day} ${a.month} – ${b.day} ${b.month} ${b.year}`;
  return `${a.day}–${b.day} ${b.month} ${b.year}`;
}

/** A bar of ten characters for a fraction from 0 to 1, in eighths of a character. */
export function bar(fraction: number): string {
  const eighths = Math.max(fraction > 0 ? 1 : 0, Math.round(Math.min(1, Math.max(0, fraction)) * 80));
  return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8];
}

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const COMPACT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 });
const NO_DECIMAL = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });
const ONE_DECIMAL = new Intl.NumberFormat('en-US', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

function partsOf(day: string): { day: number; month: string; year: string } {
  const date = new Date(`${day}T00:00:00Z`);
  return { day: date.getUTCDate(), month: MONTHS.format(date), year: day.slice(0, 4) };
}

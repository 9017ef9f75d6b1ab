import type { ChartConfig } from '../../charts/chart-spec.ts';
import { themed } from '../../charts/palette.ts';

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * A chart's config, which is plain JSON, with the colours of the page's present theme in place of the light ones that
 * it is made with. Only what a key calls a colour is one: a project may be named `#ffffff`.
 */
export function recolored(config: ChartConfig): ChartConfig {
  const colors = getComputedStyle(document.documentElement);
  const inTheme = (color: string) => {
    const variable = /^var\((--[\w-]+)/.exec(themed(color))?.[1];
    return variable === undefined ? color : colors.getPropertyValue(variable);
  };
  const copy: Json = JSON.parse(JSON.stringify(config));
  return withColors(copy, inTheme, false) as ChartConfig;
}

function withColors(value: Json, inTheme: (color: string) => string, isColor: boolean): Json {
  if (typeof value === 'string') return isColor ? inTheme(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => withColors(item, inTheme, isColor));
  const entries = Object.entries(value).map(
    ([key, item]) => [key, withColors(item, inTheme, /color$/i.test(key))] as const,
  );
  return Object.fromEntries(entries);
}

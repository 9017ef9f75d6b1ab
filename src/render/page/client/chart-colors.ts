import type { ChartConfig } from '../../charts/chart-spec.ts';
import { themed } from '../../charts/palette.ts';

/**
 * A chart's config, which is plain JSON, with the colours of the page's present theme in place of the light ones that
 * it is made with. Only what a key calls a colour is one: a project may be named `#ffffff`.
 */
export function recolored(config: ChartConfig): ChartConfig {
  const colors = getComputedStyle(document.documentElement);
  const inTheme = (color: unknown) => {
    if (typeof color !== 'string') return color;
    const variable = /^var\((--[\w-]+)/.exec(themed(color))?.[1];
    return variable === undefined ? color : colors.getPropertyValue(variable);
  };
  const replace = (key: string, value: unknown) => {
    if (!/color$/i.test(key)) return value;
    return Array.isArray(value) ? value.map(inTheme) : inTheme(value);
  };
  return JSON.parse(JSON.stringify(config, replace));
}

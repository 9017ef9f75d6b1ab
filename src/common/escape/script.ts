/**
 * A value as JSON that may stand in a `<script type="application/json">`: no tag, comment or entity can begin in it,
 * and no line separator of old JavaScript. `JSON.parse` gives back exactly what went in.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

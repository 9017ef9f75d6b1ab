import { serverText } from '../../common/escape/server-text.ts';
import type { Secret } from '../../common/secret.ts';
import type { DatadogDelivery } from '../../config/config.ts';
import type { HttpResponse } from '../../http/http.ts';

/** An answer of Datadog that is no success. */
export class RefusalError extends Error {
  readonly status: number;
  /** What Datadog says, fit to be shown; null when it says nothing that can be read. */
  readonly said: string | null;

  constructor(status: number, said: string | null) {
    super(`Datadog answered ${status}${said === null ? '' : `: ${said}`}`);
    this.status = status;
    this.said = said;
  }
}

/** Keys that nothing that is shown may hold. */
export type Keys = readonly Secret[];

export function keysOf({ apiKey, appKey }: Pick<DatadogDelivery, 'apiKey' | 'appKey'>): Keys {
  return appKey === undefined ? [apiKey] : [apiKey, appKey];
}

/** What an answer that is no success is thrown as. */
export function refusalOf({ status, text }: Pick<HttpResponse, 'status' | 'text'>, keys: Keys): RefusalError {
  return new RefusalError(status, errorsIn(parsed(text), keys).join(' ') || null);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The `errors` of an answer, fit to be shown; empty when there are none. They are texts, or objects with a text. */
export function errorsIn(body: unknown, keys: Keys): string[] {
  const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
  return errors.flatMap((error: unknown) => shown(textOf(error), keys) ?? []);
}

function textOf(error: unknown): unknown {
  return isRecord(error) ? (error.detail ?? error.title ?? JSON.stringify(error)) : error;
}

function shown(value: unknown, keys: Keys): string | null {
  return keys.reduce<string | null>(
    (text, key) => serverText(text, key),
    typeof value === 'string' ? value : null,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

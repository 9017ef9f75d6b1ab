/** Where something stands in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * YAML without its surprises: every value is a text, a list or a map. `no`, `1e3`, `007` and `null` are the texts
 * that were written; there are no aliases, tags, merges or repeated keys.
 */
export type YamlNode = YamlText | YamlList | YamlMap;

export interface YamlText {
  readonly type: 'text';
  readonly at: Place;
  /** Empty where nothing is written. */
  readonly text: string;
  /** Written without quotes, so that `null` may mean null. */
  readonly plain: boolean;
}

export interface YamlList {
  readonly type: 'list';
  readonly at: Place;
  readonly items: readonly YamlNode[];
}

/** Entries in the order of the text, not an object: a key may be `__proto__`. */
export interface YamlMap {
  readonly type: 'map';
  readonly at: Place;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: YamlText;
  readonly value: YamlNode;
}

/** Why a text is refused. The message is a sentence or two and holds nothing of the text. */
export class BadYaml extends Error {
  readonly at: Place;
  constructor(message: string, at: Place) {
    super(message);
    this.at = at;
  }
}

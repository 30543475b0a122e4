import { attribute, child, childrenNamed, valueOf, type XmlElement } from '../xml/read-xml';

export interface ListLevel {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly style: string | undefined;
}

/** The lists of a template: the levels of each `w:num`, and which of them count together. */
export interface NumberingLevels {
  definitionOf(list: string): string | undefined;
  level(list: string, level: number): ListLevel | undefined;
  /** The level that a heading style is tied to in the list. */
  levelOfStyle(list: string, style: string): number | undefined;
  readonly lists: readonly string[];
}

const NO_LEVELS: readonly XmlElement[] = [];

export function readNumbering(root: XmlElement | undefined): NumberingLevels {
  const definitions = new Map(
    childrenNamed(root, 'w:abstractNum').map((each) => [
      attribute(each, 'w:abstractNumId') ?? '',
      each,
    ]),
  );
  const lists = new Map(
    childrenNamed(root, 'w:num').map((each) => [attribute(each, 'w:numId') ?? '', each]),
  );
  /** A list may stand for the style of lists that another definition holds. */
  const definitionOf = (list: string): string | undefined => {
    const id = valueOf(lists.get(list), 'w:abstractNumId');
    const link = valueOf(definitions.get(id ?? ''), 'w:numStyleLink');
    if (link === undefined) return id;
    const [linked] =
      [...definitions].find(([, each]) => valueOf(each, 'w:styleLink') === link) ?? [];
    return linked ?? id;
  };
  const levelsOf = (list: string): readonly XmlElement[] => {
    const definition = definitions.get(definitionOf(list) ?? '');
    return definition === undefined ? NO_LEVELS : childrenNamed(definition, 'w:lvl');
  };
  const level = (list: string, wanted: number): ListLevel | undefined => {
    const at = (each: XmlElement): boolean => attribute(each, 'w:ilvl') === String(wanted);
    const override = childrenNamed(lists.get(list), 'w:lvlOverride').find(at);
    const element = child(override, 'w:lvl') ?? levelsOf(list).find(at);
    if (element === undefined) return undefined;
    return {
      start: Number(valueOf(override, 'w:startOverride') ?? valueOf(element, 'w:start') ?? '1'),
      format: valueOf(element, 'w:numFmt') ?? 'decimal',
      text: valueOf(element, 'w:lvlText') ?? '',
      style: valueOf(element, 'w:pStyle'),
    };
  };
  return {
    definitionOf,
    level,
    levelOfStyle: (list, style) => {
      const found = levelsOf(list).find((each) => valueOf(each, 'w:pStyle') === style);
      return found === undefined ? undefined : Number(attribute(found, 'w:ilvl'));
    },
    lists: [...lists.keys()],
  };
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

export function inFormat(value: number, format: string): string {
  if (format === 'upperRoman') return inFormat(value, 'lowerRoman').toUpperCase();
  if (format === 'upperLetter') return inFormat(value, 'lowerLetter').toUpperCase();
  if (format === 'none' || format === 'bullet') return '';
  if (format === 'lowerLetter' && value > 0) {
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    return letter.repeat(Math.ceil(value / 26));
  }
  if (format === 'lowerRoman' && value > 0 && value < 4_000) {
    let rest = value;
    let text = '';
    for (const [worth, sign] of ROMAN) {
      while (rest >= worth) {
        text += sign;
        rest -= worth;
      }
    }
    return text;
  }
  return format === 'decimalZero' && value < 10 ? `0${value}` : String(value);
}

/** Counts as Word does: paragraph by paragraph, lists of one definition together. */
export class Counter {
  private readonly counts = new Map<string, number[]>();

  constructor(private readonly numbering: NumberingLevels) {}

  next(list: string, level: number): string {
    const { numbering } = this;
    const key = numbering.definitionOf(list) ?? list;
    const counts = this.counts.get(key) ?? [];
    this.counts.set(key, counts);
    const start = (at: number): number => numbering.level(list, at)?.start ?? 1;
    for (let at = 0; at < level; at++) counts[at] ??= start(at);

    const last = counts[level];
    counts[level] = last === undefined ? start(level) : last + 1;
    counts.length = level + 1;
    const { text = '' } = numbering.level(list, level) ?? {};
    return text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return inFormat(counts[at] ?? start(at), numbering.level(list, at)?.format ?? 'decimal');
    });
  }
}

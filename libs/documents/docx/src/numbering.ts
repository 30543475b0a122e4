import type { ClauseDocument } from '@kravsmed/clauses';
import { LevelFormat, LevelSuffix, type ILevelsOptions, type INumberingOptions } from 'docx';
import { DEEPEST_HEADING, headingStyle, LIST_DEPTHS, listStyle } from './style-ids';

export const HEADING_NUMBERS = 'rubriker';
export const BULLET_LIST = 'punkter';
export const ORDERED_LIST = 'siffror';

const INDENT = 360;
const BULLETS = ['•', '–', '•'];
const ORDERED = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];

type Layout = ClauseDocument['selection']['layout'];

export const numberingFor = (layout: Layout): INumberingOptions => ({
  config: [
    { reference: HEADING_NUMBERS, levels: headingLevels(layout) },
    { reference: BULLET_LIST, levels: LIST_DEPTHS.map(bulletLevel) },
    { reference: ORDERED_LIST, levels: LIST_DEPTHS.map(orderedLevel) },
  ],
});

/**
 * One multilevel list tied to Word's heading styles, level by level. The number of the buyer's own
 * heading above ("4.2") is words in it: there is no such heading here that Word could count.
 */
function headingLevels({ headingLevel, numbering }: Layout): ILevelsOptions[] {
  // Digits alone: a percent sign would be a counter to Word.
  const parent = numbering.match(/\d+/g) ?? [];
  return Array.from({ length: DEEPEST_HEADING + 1 }, (_, index) => {
    const level = index + 1;
    const counted = Array.from({ length: index + 1 }, (__, above) => above + 1)
      .slice(headingLevel - 1)
      .map((place) => `%${place}`);
    return {
      level: index,
      format: level < headingLevel ? LevelFormat.NONE : LevelFormat.DECIMAL,
      text: level < headingLevel ? '' : [...parent, ...counted].join('.'),
      suffix: level < headingLevel ? LevelSuffix.NOTHING : LevelSuffix.SPACE,
      ...(isNumberedHeading(level, headingLevel) ? { style: { style: headingStyle(level) } } : {}),
    };
  });
}

/** A part, the lots in it and the clauses in those: the levels from the topmost heading down. */
export const isNumberedHeading = (level: number, topmost: number): boolean =>
  level >= topmost && level <= DEEPEST_HEADING;

const bulletLevel = (depth: number): ILevelsOptions => ({
  level: depth,
  format: LevelFormat.BULLET,
  text: BULLETS[depth] ?? '•',
  style: {
    style: listStyle('ListBullet', depth),
    paragraph: { indent: { left: INDENT * (depth + 1), hanging: INDENT } },
  },
});

const orderedLevel = (depth: number): ILevelsOptions => ({
  level: depth,
  format: ORDERED[depth] ?? LevelFormat.DECIMAL,
  text: `%${depth + 1}.`,
  style: { paragraph: { indent: { left: INDENT * (depth + 1), hanging: INDENT } } },
});

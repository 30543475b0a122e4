import type { StyleId, StyleMap } from '@kravsmed/docx';
import type { TemplateStyle } from './styles';
import type { Template } from './template';

/** What a style is for, as a buyer chooses it. */
export const ROLES = [
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
  'heading6',
  'body',
  'bullets',
  'numbers',
  'table',
  'tableText',
  'caption',
  'label',
  'reference',
  'footnoteText',
  'hyperlink',
] as const;
export type Role = (typeof ROLES)[number];

/** A style of the template a role; none is ours, put into the document. */
export type RoleStyles = Readonly<Partial<Record<Role, string>>>;

export interface Guess {
  readonly role: Role;
  readonly style: string;
  /** Why: Word's own style, a name that says so, its level in the outline, or how often it is used. */
  readonly because: 'built-in' | 'name' | 'outline' | 'usage';
}

/** Which styles of ours each role stands for. */
const STYLES_OF: Readonly<Record<Role, readonly StyleId[]>> = {
  heading1: ['Heading1'],
  heading2: ['Heading2'],
  heading3: ['Heading3'],
  heading4: ['Heading4'],
  heading5: ['Heading5'],
  heading6: ['Heading6'],
  body: ['Normal'],
  bullets: ['ListBullet'],
  numbers: ['ListNumber'],
  table: ['KravsmedTabell', 'KravsmedTabellUtanRubrik'],
  tableText: ['KravsmedTabelltext'],
  caption: ['Caption'],
  label: ['KravsmedEtikett'],
  reference: ['KravsmedReferens', 'KravsmedReferensSist'],
  footnoteText: ['FootnoteText'],
  hyperlink: ['Hyperlink'],
};

/** Names that say what a style is for; those of LibreOffice and of the agencies' own templates among them. */
const NAMES: Readonly<Partial<Record<Role, RegExp>>> = {
  body: /^(brödtext|body text|text body|löptext)$/i,
  bullets: /^(punktlista|list bullet|punktlista 1|bullet(s| list)?|punkter)$/i,
  numbers: /^(numrerad lista|list number|nummerlista|numbered list)$/i,
  tableText: /^(tabelltext|table text|table contents|text i tabell)$/i,
  caption: /^(caption|beskrivning|tabellrubrik|tabelltitel)$/i,
  label: /^(etikett|label|kravetikett)$/i,
  reference: /^(referens|källa|reference|source)$/i,
  footnoteText: /^(footnote text|footnote|fotnotstext)$/i,
  hyperlink: /^(hyperlink|internet link|hyperlänk)$/i,
};
const TYPE_OF = (role: Role): TemplateStyle['type'] =>
  role === 'hyperlink' ? 'character' : role === 'table' ? 'table' : 'paragraph';

export function guessStyleMap(template: Pick<Template, 'styles'>): Guess[] {
  return ROLES.flatMap((role) => guessFor(role, template.styles) ?? []);
}

function guessFor(role: Role, all: readonly TemplateStyle[]): Guess | undefined {
  const styles = all.filter(({ type }) => type === TYPE_OF(role));
  const level = /^heading(\d)$/.exec(role)?.[1];
  if (level !== undefined) return heading(role, Number(level), styles);
  const byName = styles.find(({ name }) => NAMES[role]?.test(name) === true);
  if (role === 'body') return bodyText(styles, byName);
  if (role === 'table') {
    const used = mostUsed(styles.filter(({ isDefault }) => !isDefault));
    if (used !== undefined) return { role, style: used.id, because: 'usage' };
    const grid = styles.find(({ name }) => /^(table grid|tabellrutnät)$/i.test(name));
    return grid && { role, style: grid.id, because: 'built-in' };
  }
  return byName && { role, style: byName.id, because: isBuiltIn(byName) ? 'built-in' : 'name' };
}

function heading(role: Role, level: number, styles: readonly TemplateStyle[]): Guess | undefined {
  const builtIn = styles.find(({ name }) => name.toLowerCase() === `heading ${level}`);
  const rivals = styles.filter((style) => style.outlineLevel === level && style !== builtIn);
  const rival = mostUsed(rivals);
  // A template with headings of its own seldom uses Word's.
  if (rival !== undefined && rival.uses > (builtIn?.uses ?? 0)) {
    return { role, style: rival.id, because: 'outline' };
  }
  if (builtIn !== undefined) return { role, style: builtIn.id, because: 'built-in' };
  const named = styles.find(({ name }) =>
    new RegExp(`^(rubrik|heading|h) ?${level}$`, 'i').test(name),
  );
  if (named !== undefined) return { role, style: named.id, because: 'name' };
  return rivals[0] && { role, style: rivals[0].id, because: 'outline' };
}

function bodyText(
  styles: readonly TemplateStyle[],
  named: TemplateStyle | undefined,
): Guess | undefined {
  const standard = styles.find(({ isDefault }) => isDefault);
  if (named !== undefined && named.uses > 0) {
    return { role: 'body', style: named.id, because: 'usage' };
  }
  return standard && { role: 'body', style: standard.id, because: 'built-in' };
}

function mostUsed(styles: readonly TemplateStyle[]): TemplateStyle | undefined {
  const used = styles.filter(({ uses }) => uses > 0);
  return used.toSorted((one, other) => other.uses - one.uses)[0];
}

const isBuiltIn = ({ name }: TemplateStyle): boolean =>
  /^(list bullet|list number|caption|footnote text|hyperlink|body text)$/i.test(name);

export const guessedRoles = (template: Pick<Template, 'styles'>): RoleStyles =>
  Object.fromEntries(guessStyleMap(template).map(({ role, style }) => [role, style]));

/** The roles in the writer's terms; a style that the template does not have is passed over. */
export function styleMapOf(template: Pick<Template, 'styles'>, roles: RoleStyles): StyleMap {
  const ids = new Set(template.styles.map(({ id }) => id));
  const map: Partial<Record<StyleId, string>> = {};
  for (const role of ROLES) {
    const style = roles[role];
    if (style === undefined || !ids.has(style)) continue;
    for (const ours of STYLES_OF[role]) map[ours] = style;
  }
  return map;
}

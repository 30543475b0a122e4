import type { RoleStyles } from './guess-style-map';
import type { HeadingAbove, Placeholder, Template } from './template';

export interface HeadingPlace {
  /** Of the first heading that is put in. */
  readonly headingLevel: number;
  /** What its number goes on from, "4.2"; empty for none. */
  readonly numbering: string;
  /** Whether the template's own styles count the headings, so that we must not. */
  readonly countedByTemplate: boolean;
}

const DEEPEST = 6;

/** Under the heading above the place, one level deeper. */
export function headingPlaceOf(
  template: Pick<Template, 'styles'>,
  above: HeadingAbove | undefined,
  roles: RoleStyles,
): HeadingPlace {
  const headingLevel = Math.min((above?.level ?? 0) + 1, DEEPEST);
  const style = roles[`heading${headingLevel}` as keyof RoleStyles];
  const numbered = template.styles.find(({ id }) => id === style)?.numbered;
  return {
    headingLevel,
    numbering: above?.number ?? '',
    countedByTemplate: numbered !== undefined,
  };
}

export const placesOf = (
  template: Pick<Template, 'styles' | 'placeholders'>,
  roles: RoleStyles,
): { readonly placeholder: Placeholder; readonly place: HeadingPlace }[] =>
  template.placeholders.map((placeholder) => ({
    placeholder,
    place: headingPlaceOf(template, placeholder.above, roles),
  }));

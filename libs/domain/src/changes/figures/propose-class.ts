import {
  MOVABLE,
  type ChangeClass,
  type CriterionVersion,
  type Movable,
} from '../../criteria/criterion';
import type { Language } from '../../kernel/localized-text';
import { sameContent } from '../../kernel/same-content';
import { versionFigures, type FieldFigureChange } from './version-figures';

/** What the figures and fields suggest that a new version is; an editor confirms or says otherwise. */
export interface ClassProposal {
  /**
   * Null where figures point both ways, or where only a reader can tell: of the changes in the shipped
   * library that moved words without figures, six of seven were stricter or looser all the same.
   */
  readonly classification: ChangeClass | null;
  readonly meaningUnchanged: boolean;
  readonly moved: readonly Movable[];
  readonly figures: readonly FieldFigureChange[];
}

/** For the first version of a criterion `older` is undefined. */
export function proposeClass(
  older: CriterionVersion | undefined,
  newer: CriterionVersion,
  language: Language,
): ClassProposal {
  if (older === undefined) {
    return { classification: 'new', meaningUnchanged: false, moved: [], figures: [] };
  }
  const moved = movedSides(older, newer);
  const figures = versionFigures(older, newer, language);
  return {
    classification: classOf(figures, moved),
    // The same proof serves as long as nothing that asks or proves has moved.
    meaningUnchanged: figures.length === 0 && moved.length === 0,
    moved,
    figures,
  };
}

function classOf(
  figures: readonly FieldFigureChange[],
  moved: readonly Movable[],
): ChangeClass | null {
  const directions = new Set(figures.map(({ direction }) => direction));
  if (directions.size > 1 || directions.has('unclear')) return null;
  if (directions.has('stricter')) return 'stricter';
  if (directions.has('looser')) return 'looser';
  return moved.length === 0 ? 'clarified' : null;
}

const SIDES: Readonly<Record<Movable, (version: CriterionVersion) => unknown>> = {
  wording: ({ texts }) => [
    texts.sv.requirement,
    texts.sv.award ?? null,
    texts.en.requirement,
    texts.en.award ?? null,
  ],
  level: ({ level }) => level,
  use: ({ uses }) => [...uses].sort(),
  evidence: ({ texts }) => [texts.sv.evidence, texts.en.evidence],
  scope: ({ productGroups }) => [...productGroups].sort(),
  parameters: ({ parameters }) => parameters,
};

function movedSides(older: CriterionVersion, newer: CriterionVersion): Movable[] {
  return MOVABLE.filter((side) => !sameContent(SIDES[side](older), SIDES[side](newer)));
}

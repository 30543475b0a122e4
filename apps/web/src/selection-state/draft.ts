import type {
  Area,
  DraftSelection,
  DraftSelectionItem,
  DraftSelectionSection,
  Language,
  Level,
  SelectionInclude,
  SelectionLayout,
} from '@kravsmed/contract';

/** How far the buyer wants to go in an area. */
export type Ambition = 'none' | Level;

/**
 * What the wizard works on: a selection on its way, the ambition behind it, and which questions were
 * answered by hand, so that a change of ambition leaves those alone.
 */
export interface Draft {
  readonly selection: WorkingSelection;
  readonly ambition: Readonly<Record<Area, Ambition | null>>;
  /** `pork/pig-tail-docking` for each question answered by hand. */
  readonly byHand: readonly string[];
}

export type WorkingSection = DraftSelectionSection;
export type WorkingItem = DraftSelectionItem;
export type WorkingSelection = DraftSelection & {
  readonly include: SelectionInclude;
  readonly layout: SelectionLayout;
};

const LONGEST_BUYER = 120;

export const DEFAULT_INCLUDE: SelectionInclude = {
  evidence: true,
  followUp: true,
  rationale: false,
  legalBasis: true,
};

export const DEFAULT_LAYOUT: SelectionLayout = { headingLevel: 2, numbering: '', style: 'flow' };

/** `buyer`: the organisation that the document is begun for. */
export function emptyDraft(language: Language, buyer?: string): Draft {
  return {
    selection: {
      title: '',
      language,
      publicationDate: null,
      ...(buyer === undefined ? {} : { buyer: buyer.slice(0, LONGEST_BUYER) }),
      sections: [],
      include: DEFAULT_INCLUDE,
      layout: DEFAULT_LAYOUT,
    },
    ambition: { environment: null, animalWelfare: null, socialResponsibility: null },
    byHand: [],
  };
}

/** A stored document as a draft; whatever the wizard's own notes lack starts empty. */
export function readDraft(
  selection: DraftSelection,
  notes: Readonly<Record<string, unknown>> | undefined,
): Draft {
  const byHand = notes?.['byHand'];
  return {
    selection: {
      ...selection,
      include: selection.include ?? DEFAULT_INCLUDE,
      layout: selection.layout ?? DEFAULT_LAYOUT,
    },
    ambition: {
      ...emptyDraft(selection.language).ambition,
      ...(notes?.['ambition'] as Partial<Draft['ambition']> | undefined),
    },
    byHand: Array.isArray(byHand) ? byHand.filter((key) => typeof key === 'string') : [],
  };
}

/** The wizard's own notes, saved beside the selection. */
export const draftNotes = ({ ambition, byHand }: Draft): Record<string, unknown> => ({
  ambition,
  byHand,
});

import type {
  Area,
  CriteriaPackage,
  CriterionSummary,
  QuestionLevels,
  SelectionInclude,
  SelectionLayout,
} from '@kravsmed/contract';
import { applyAmbition, newItem, questionKey, withLevel } from './choosing';
import type { Ambition, Draft, WorkingItem, WorkingSection } from './draft';

type QuestionsIn = (section: WorkingSection) => readonly QuestionLevels[];
type Description = Pick<Draft['selection'], 'title' | 'publicationDate' | 'buyer' | 'language'>;

/** Everything that a buyer can do to a draft. */
export type DraftAction =
  | { readonly type: 'describe'; readonly changes: Partial<Description> }
  | {
      readonly type: 'addSection';
      readonly productGroup: string;
      readonly questionsIn?: QuestionsIn;
    }
  | { readonly type: 'removeSection'; readonly section: number }
  | { readonly type: 'setLot'; readonly section: number; readonly lot: string }
  | {
      readonly type: 'setAmbition';
      readonly area: Area;
      readonly ambition: Ambition;
      readonly questionsIn: QuestionsIn;
    }
  | {
      readonly type: 'chooseLevel';
      readonly section: number;
      readonly question: QuestionLevels;
      readonly criterion: CriterionSummary | undefined;
    }
  | { readonly type: 'toggleAward'; readonly section: number; readonly criterion: CriterionSummary }
  | {
      readonly type: 'changeItem';
      readonly section: number;
      readonly item: number;
      readonly changes: Partial<WorkingItem>;
    }
  | { readonly type: 'removeItem'; readonly section: number; readonly item: number }
  | {
      readonly type: 'applyPackage';
      readonly package: CriteriaPackage;
      readonly questions: readonly QuestionLevels[];
    }
  | { readonly type: 'setInclude'; readonly include: SelectionInclude }
  | { readonly type: 'setLayout'; readonly layout: SelectionLayout };

export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  const { selection } = draft;
  const { language } = selection;
  switch (action.type) {
    case 'describe':
      return withSelection(draft, action.changes);
    case 'addSection': {
      if (selection.sections.some((s) => s.productGroup === action.productGroup)) return draft;
      const section = { productGroup: action.productGroup, items: [] };
      const longer = withSelection(draft, { sections: [...selection.sections, section] });
      return preselect(longer, action.questionsIn);
    }
    case 'removeSection':
      return withSelection(draft, {
        sections: selection.sections.filter((_, i) => i !== action.section),
      });
    case 'setLot':
      return changeSection(draft, action.section, ({ lot: _former, ...rest }) =>
        action.lot === '' ? rest : { ...rest, lot: action.lot },
      );
    case 'setAmbition':
      return applyAmbition(draft, action.area, action.ambition, action.questionsIn);
    case 'chooseLevel':
      return answeredByHand(
        changeSection(draft, action.section, (section) =>
          withLevel(section, action.question, action.criterion, language),
        ),
        action.section,
        action.question.question.slug,
      );
    case 'toggleAward':
      return changeSection(draft, action.section, (section) =>
        toggleAward(section, action.criterion, language),
      );
    case 'changeItem':
      return changeItems(draft, action.section, (items) =>
        items.map((item, i) => (i === action.item ? { ...item, ...action.changes } : item)),
      );
    case 'removeItem':
      return changeItems(draft, action.section, (items) =>
        items.filter((_, i) => i !== action.item),
      );
    case 'applyPackage':
      return applyPackage(draft, action.package, action.questions);
    case 'setInclude':
      return withSelection(draft, { include: action.include });
    case 'setLayout':
      return withSelection(draft, { layout: action.layout });
  }
}

const withSelection = (draft: Draft, changes: Partial<Draft['selection']>): Draft => ({
  ...draft,
  selection: { ...draft.selection, ...changes },
});

const changeSection = (
  draft: Draft,
  index: number,
  change: (section: WorkingSection) => WorkingSection,
): Draft =>
  withSelection(draft, {
    sections: draft.selection.sections.map((section, i) =>
      i === index ? change(section) : section,
    ),
  });

const changeItems = (
  draft: Draft,
  section: number,
  change: (items: readonly WorkingItem[]) => WorkingItem[],
): Draft => changeSection(draft, section, (s) => ({ ...s, items: change(s.items) }));

function answeredByHand(draft: Draft, index: number, question: string): Draft {
  const section = draft.selection.sections[index];
  if (section === undefined) return draft;
  const key = questionKey(section, question);
  return draft.byHand.includes(key) ? draft : { ...draft, byHand: [...draft.byHand, key] };
}

/** A group added after the ambition was set is chosen for as the others were. */
function preselect(draft: Draft, questionsIn: QuestionsIn | undefined): Draft {
  if (questionsIn === undefined) return draft;
  return (Object.entries(draft.ambition) as [Area, Ambition | null][]).reduce(
    (result, [area, ambition]) =>
      ambition === null ? result : applyAmbition(result, area, ambition, questionsIn),
    draft,
  );
}

function toggleAward(
  section: WorkingSection,
  criterion: CriterionSummary,
  language: 'sv' | 'en',
): WorkingSection {
  const isIt = (item: WorkingItem) =>
    item.criterion === criterion.id && item.use === 'awardCriterion';
  return section.items.some(isIt)
    ? { ...section, items: section.items.filter((item) => !isIt(item)) }
    : { ...section, items: [...section.items, newItem(criterion, language, 'awardCriterion')] };
}

/** Puts a package's criteria in the sections that they belong to, adding a section that is missing. */
function applyPackage(
  draft: Draft,
  chosen: CriteriaPackage,
  questions: readonly QuestionLevels[],
): Draft {
  let result = draft;
  for (const productGroup of chosen.productGroups) {
    result = reduceDraft(result, { type: 'addSection', productGroup });
  }
  for (const entry of chosen.criteria) {
    const question = questions.find((q) => q.criteria.some(({ id }) => id === entry.criterion));
    const criterion = question?.criteria.find(({ id }) => id === entry.criterion);
    if (question === undefined || criterion === undefined || entry.version === null) continue;
    result.selection.sections.forEach((section, index) => {
      const belongs =
        chosen.productGroups.includes(section.productGroup) &&
        criterion.productGroups.includes(section.productGroup);
      if (!belongs) return;
      const changed = changeSection(result, index, (before) =>
        withPackaged(before, question, criterion, entry, draft.selection.language),
      );
      result = answeredByHand(changed, index, question.question.slug);
    });
  }
  return result;
}

function withPackaged(
  section: WorkingSection,
  question: QuestionLevels,
  criterion: CriterionSummary,
  entry: CriteriaPackage['criteria'][number],
  language: 'sv' | 'en',
): WorkingSection {
  const isScored = section.items.some(
    (item) => item.criterion === criterion.id && item.use === 'awardCriterion',
  );
  const chosen =
    entry.use !== 'awardCriterion'
      ? withLevel(section, question, criterion, language)
      : isScored
        ? section
        : toggleAward(section, criterion, language);
  return {
    ...chosen,
    items: chosen.items.map((item) =>
      item.criterion === criterion.id
        ? { ...item, use: entry.use, parameters: { ...item.parameters, ...entry.parameters } }
        : item,
    ),
  };
}

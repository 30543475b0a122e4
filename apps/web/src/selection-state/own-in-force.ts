import type {
  CriterionSummary,
  OwnCriterion,
  OwnCriterionVersion,
  QuestionLevels,
} from '@kravsmed/contract';
import { versionInForce, type Criterion, type IsoDate } from '@kravsmed/domain';
import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api-client/api';
import type { DocumentOwner } from './document-owner';

const LIST = '/api/v1/organisations/{organisationId}/criteria';

/** An own criterion as the wizard shows it, with the library's that it was made from. */
export interface OwnInForce {
  readonly summary: CriterionSummary;
  readonly forkedFrom: string | null;
}

/** The criteria of the document's owner that have been approved, whole. None when nobody owns it. */
export const useOwnCatalogue = (owner: DocumentOwner | null) =>
  useQuery({
    queryKey: ['own-catalogue', owner?.id],
    queryFn: () => fetchApproved(owner?.id ?? ''),
    enabled: owner !== null,
    staleTime: 60_000,
  });

async function fetchApproved(organisationId: string): Promise<readonly OwnCriterion[]> {
  const { items } = await bodyOf(api.GET(LIST, { params: { path: { organisationId } } }));
  // A first version that is still a draft can stand in no document.
  const approved = items.filter(({ status, version }) => status !== 'draft' || version > 1);
  return Promise.all(
    approved.map(({ id }) =>
      bodyOf(api.GET(`${LIST}/{localId}`, { params: { path: { organisationId, localId: id } } })),
    ),
  );
}

/** What of it is in force on the day that the tender is advertised. */
export const ownInForce = (
  own: readonly OwnCriterion[],
  day: IsoDate,
  questions: readonly QuestionLevels[],
): readonly OwnInForce[] =>
  own.flatMap((criterion) => {
    const version = inForceOn(criterion, day);
    if (version === undefined) return [];
    return [
      {
        summary: summaryOf(criterion, version, questions),
        forkedFrom: criterion.forkedFrom?.criterion ?? null,
      },
    ];
  });

function inForceOn({ versions }: OwnCriterion, day: IsoDate): OwnCriterionVersion | undefined {
  // The rule is the domain's; of a criterion it looks at numbers and decisions alone.
  const number = versionInForce({ versions } as unknown as Criterion, day)?.version;
  return versions.find(({ version }) => version === number);
}

function summaryOf(
  { id, area, question }: OwnCriterion,
  { version, decision, content }: OwnCriterionVersion,
  questions: readonly QuestionLevels[],
): CriterionSummary {
  const known = questions.find((one) => one.question.slug === question)?.question;
  const { texts, lawBaseline } = content;
  const from = 'effectiveFrom' in decision ? decision.effectiveFrom : null;
  return {
    id,
    slug: id.toLowerCase(),
    version,
    state: 'inForce',
    area,
    level: content.level,
    uses: content.uses,
    productGroups: content.productGroups,
    question: { slug: question, name: known?.name ?? { sv: question, en: question } },
    title: { sv: texts.sv.title, en: texts.en.title },
    summary: { sv: texts.sv.summary, en: texts.en.summary },
    effectiveFrom: from,
    usableFrom: from,
    relations: [],
    parameters: content.parameters,
    followUpEffort: content.followUpEffort,
    marketAvailability: content.marketAvailability,
    goals: content.goals,
    lawBaseline: { beyondEu: lawBaseline.beyondEu, beyondSweden: lawBaseline.beyondSweden },
    nextVersion: null,
  };
}

/** The library's questions with the organisation's own criteria beside; its own questions last. */
export function withOwn(
  questions: readonly QuestionLevels[],
  own: readonly OwnInForce[],
): readonly QuestionLevels[] {
  const at = (slug: string) =>
    own.map(({ summary }) => summary).filter((summary) => summary.question.slug === slug);
  const known = new Set(questions.map(({ question }) => question.slug));
  const slugs = new Set(own.map(({ summary }) => summary.question.slug));
  const added = [...slugs]
    .filter((slug) => !known.has(slug))
    .flatMap((slug): QuestionLevels[] => {
      const criteria = at(slug);
      const [first] = criteria;
      if (first === undefined) return [];
      const productGroups = [...new Set(criteria.flatMap((one) => one.productGroups))];
      return [{ question: { ...first.question, area: first.area }, productGroups, criteria }];
    });
  return [
    ...questions.map((levels) => {
      const beside = at(levels.question.slug);
      return beside.length === 0
        ? levels
        : { ...levels, criteria: [...levels.criteria, ...beside] };
    }),
    ...added,
  ];
}

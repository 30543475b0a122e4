import { addDays, addMonths, type IsoDate } from '../kernel/iso-date';
import type { LocalizedText } from '../kernel/localized-text';
import { ok, refused, type Result } from '../kernel/result';
import type { Criterion, CriterionId, Decision } from './criterion';

/** How long a consultation is open at least. Our own rule: three weeks are what agencies seldom go below. */
export const SHORTEST_CONSULTATION_DAYS = 21;

/** How long suppliers have to get ready, unless the editor says why not. */
export const MONTHS_TO_GET_READY = 3;

export type DecisionProblemCode =
  | 'notADraft'
  | 'notApproved'
  | 'consultationTooShort'
  | 'plannedInConsultation'
  | 'ownWork'
  | 'effectiveInThePast'
  | 'effectiveBeforeFormer'
  | 'usableTooEarly'
  | 'withdrawnInThePast'
  | 'reasonMissing'
  | 'successorIsItself';

/** Why a decision cannot be taken, and the field of the decision that it hangs on. */
export interface DecisionProblem {
  readonly code: DecisionProblemCode;
  readonly field: string;
  readonly detail: LocalizedText;
}

export interface ConsultationPlan {
  readonly today: IsoDate;
  readonly endsOn: IsoDate;
  readonly plannedFrom?: IsoDate | undefined;
}

/** Opens a draft to everybody's views until the last day of the consultation. */
export function decideConsultation(
  decision: Decision,
  { today, endsOn, plannedFrom }: ConsultationPlan,
): Result<Decision, DecisionProblem> {
  if (isDecided(decision)) return refused(NOT_A_DRAFT);
  const earliest = addDays(today, SHORTEST_CONSULTATION_DAYS);
  if (endsOn < earliest) {
    return refused({
      code: 'consultationTooShort',
      field: 'endsOn',
      detail: {
        sv: `En remiss ska vara öppen i minst ${SHORTEST_CONSULTATION_DAYS} dagar. Välj ${earliest} eller senare.`,
        en: `A consultation is open for at least ${SHORTEST_CONSULTATION_DAYS} days. Choose ${earliest} or later.`,
      },
    });
  }
  if (plannedFrom !== undefined && plannedFrom <= endsOn) {
    return refused({
      code: 'plannedInConsultation',
      field: 'plannedFrom',
      detail: {
        sv: 'Versionen kan inte börja gälla innan remissen är slut. Välj en senare dag.',
        en: 'The version cannot begin before the consultation has ended. Choose a later day.',
      },
    });
  }
  return ok({
    status: 'consultation',
    consultationEndsOn: endsOn,
    ...(plannedFrom === undefined ? {} : { plannedFrom }),
  });
}

export interface Approval {
  readonly today: IsoDate;
  /** Who approves, and everybody who wrote any of the words: never the same person. */
  readonly by: string;
  readonly authors: readonly string[];
  readonly effectiveFrom: IsoDate;
  /** Three months after the approval when not given; earlier only with a reason. */
  readonly usableFrom?: IsoDate | undefined;
  readonly usableFromReason?: LocalizedText | undefined;
}

/** Approves the next version of `criterion`. From `effectiveFrom` on it is in force, by date alone. */
export function decideApproval(
  criterion: Criterion,
  version: { readonly version: number; readonly decision: Decision },
  approval: Approval,
): Result<Decision, DecisionProblem> {
  const { today, by, authors, effectiveFrom, usableFromReason } = approval;
  if (isDecided(version.decision)) return refused(NOT_A_DRAFT);
  if (authors.includes(by)) return refused(OWN_WORK);
  if (effectiveFrom < today) return refused(EFFECTIVE_IN_THE_PAST);
  const former = latestStart(criterion, version.version);
  if (former !== undefined && effectiveFrom <= former) {
    return refused({
      code: 'effectiveBeforeFormer',
      field: 'effectiveFrom',
      detail: {
        sv: `Versionen före börjar gälla ${former}. Välj en senare dag.`,
        en: `The version before begins on ${former}. Choose a later day.`,
      },
    });
  }
  const ready = addMonths(today, MONTHS_TO_GET_READY);
  const usableFrom = approval.usableFrom ?? (ready > effectiveFrom ? ready : effectiveFrom);
  if (usableFrom < ready && usableFromReason === undefined) {
    return refused({
      code: 'usableTooEarly',
      field: 'usableFrom',
      detail: {
        sv: `Leverantörerna får tid till ${ready}. Skriv varför de ska ha kortare tid, eller välj den dagen.`,
        en: `Suppliers have until ${ready}. Say why they shall have less time, or choose that day.`,
      },
    });
  }
  return ok({
    status: 'approved',
    approvedOn: today,
    effectiveFrom,
    usableFrom,
    ...(usableFromReason === undefined ? {} : { usableFromReason }),
  });
}

export interface Withdrawal {
  readonly today: IsoDate;
  readonly from: IsoDate;
  readonly reason: LocalizedText;
  /** The criterion to use instead. */
  readonly successor?: CriterionId | undefined;
}

/** Takes an approved version back from a day on. It stays readable: a tender may stand on it. */
export function decideWithdrawal(
  criterion: Pick<Criterion, 'id'>,
  decision: Decision,
  { today, from, reason, successor }: Withdrawal,
): Result<Decision, DecisionProblem> {
  if (decision.status !== 'approved') return refused(NOT_APPROVED);
  if (from < today) return refused(WITHDRAWN_IN_THE_PAST);
  if (reason.sv.trim() === '' || reason.en.trim() === '') return refused(REASON_MISSING);
  if (successor === criterion.id) return refused(SUCCESSOR_IS_ITSELF);
  return ok({
    ...decision,
    status: 'withdrawn',
    withdrawnFrom: from,
    withdrawnReason: reason,
    ...(successor === undefined ? {} : { successor }),
  });
}

const isDecided = ({ status }: Decision): boolean =>
  status === 'approved' || status === 'withdrawn';

/** When the newest decided version before `number` begins. */
function latestStart({ versions }: Criterion, number: number): IsoDate | undefined {
  return versions
    .filter((each) => each.version < number)
    .flatMap(({ decision }) => ('effectiveFrom' in decision ? [decision.effectiveFrom] : []))
    .sort()
    .at(-1);
}

const problem = (
  code: DecisionProblemCode,
  field: string,
  sv: string,
  en: string,
): DecisionProblem => ({ code, field, detail: { sv, en } });

const NOT_A_DRAFT = problem(
  'notADraft',
  '',
  'Versionen är redan beslutad. Skriv en ny version i stället.',
  'The version is decided already. Write a new version instead.',
);
const NOT_APPROVED = problem(
  'notApproved',
  '',
  'Bara en beslutad version kan dras tillbaka.',
  'Only an approved version can be withdrawn.',
);
const OWN_WORK = problem(
  'ownWork',
  '',
  'Du har skrivit i versionen. Någon annan måste besluta om den.',
  'You have written in the version. Somebody else must decide on it.',
);
const EFFECTIVE_IN_THE_PAST = problem(
  'effectiveInThePast',
  'effectiveFrom',
  'En version kan inte börja gälla bakåt i tiden. Välj i dag eller senare.',
  'A version cannot begin in the past. Choose today or later.',
);
const WITHDRAWN_IN_THE_PAST = problem(
  'withdrawnInThePast',
  'from',
  'En version kan inte dras tillbaka bakåt i tiden. Välj i dag eller senare.',
  'A version cannot be withdrawn in the past. Choose today or later.',
);
const REASON_MISSING = problem(
  'reasonMissing',
  'reason',
  'Skriv varför, på svenska och på engelska.',
  'Say why, in Swedish and in English.',
);
const SUCCESSOR_IS_ITSELF = problem(
  'successorIsItself',
  'successor',
  'Ett kriterium kan inte ersätta sig självt. Välj ett annat, eller inget.',
  'A criterion cannot replace itself. Choose another, or none.',
);

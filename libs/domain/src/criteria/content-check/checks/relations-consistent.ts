import type { Criterion, Relation } from '../../criterion';
import type { LocalizedText } from '../../../kernel/localized-text';
import { defineCriterionCheck, type CheckContext, type Remark } from '../check';

export const relationsConsistent = defineCriterionCheck({
  id: 'C-relations-consistent',
  title: {
    sv: 'Sambanden motsäger inte varandra',
    en: 'The relations do not contradict each other',
  },
  severity: 'error',
  remarks: (context) => [
    ...context.criterion.relations.flatMap((relation, index) => {
      const fault = relationFault(relation, index, context);
      return fault === undefined ? [] : [{ at: ['relations', index, 'criterion'], ...fault }];
    }),
    ...withoutSuccessor(context),
  ],
});

type Fault = Pick<Remark, 'message' | 'fix'>;

function relationFault(
  relation: Relation,
  index: number,
  { criterion, library }: CheckContext,
): Fault | undefined {
  const other = relation.criterion;
  if (other === criterion.id) {
    return fault(
      { sv: 'Kriteriet hänvisar till sig självt.', en: 'The criterion refers to itself.' },
      { sv: 'Ta bort sambandet.', en: 'Remove the relation.' },
    );
  }
  const target = library.criteria.get(other);
  if (target === undefined) {
    return fault(
      { sv: `${other} finns inte.`, en: `${other} does not exist.` },
      { sv: 'Rätta numret.', en: 'Correct the number.' },
    );
  }
  const before = criterion.relations.slice(0, index).filter((r) => r.criterion === other);
  if (before.some(({ kind }) => kind === relation.kind)) {
    return fault(
      {
        sv: `"${relation.kind}" ${other} står redan ovanför.`,
        en: `"${relation.kind}" ${other} stands above already.`,
      },
      { sv: 'Ta bort det ena.', en: 'Remove one of them.' },
    );
  }
  if (contradicts(relation, criterion, target)) {
    return fault(
      {
        sv: `${criterion.id} kan inte både höja eller medföra ${other} och strida mot det.`,
        en: `${criterion.id} cannot both raise or imply ${other} and conflict with it.`,
      },
      { sv: 'Behåll det samband som är sant.', en: 'Keep the relation that is true.' },
    );
  }
  if (relation.kind === 'conflictsWith' && statedThere(target, criterion) && other < criterion.id) {
    return fault(
      {
        sv: `Att de två strider mot varandra står redan i ${other}.`,
        en: `That the two conflict is stated in ${other} already.`,
      },
      { sv: 'Låt det stå på ett ställe.', en: 'Let it stand in one place.' },
    );
  }
  if (relation.kind === 'replaces' && target.versions.at(-1)?.decision.status !== 'withdrawn') {
    return fault(
      {
        sv: `${other} är ersatt men inte upphävt: båda skulle gälla.`,
        en: `${other} is replaced but not withdrawn: both would be in force.`,
      },
      {
        sv: `Upphäv ${other} från samma dag, eller ta bort sambandet.`,
        en: `Withdraw ${other} from the same day, or remove the relation.`,
      },
    );
  }
  return undefined;
}

/** Conflict is mutual, so it is looked for on both sides. */
function contradicts(relation: Relation, criterion: Criterion, target: Criterion): boolean {
  if (relation.kind !== 'conflictsWith') return false;
  return (
    criterion.relations.some(
      (r) => r.criterion === target.id && (r.kind === 'implies' || includes(r)),
    ) ||
    target.relations.some(
      (r) => r.criterion === criterion.id && (r.kind === 'implies' || includes(r)),
    )
  );
}

/** A level that replaces the lower one's words may well exclude them; one that includes them may not. */
const includes = (relation: Relation): boolean =>
  relation.kind === 'raises' && relation.how === 'includes';

const statedThere = (target: Criterion, criterion: Criterion): boolean =>
  target.relations.some((r) => r.kind === 'conflictsWith' && r.criterion === criterion.id);

function withoutSuccessor({ criterion, library }: CheckContext): Remark[] {
  const index = criterion.versions.length - 1;
  const decision = criterion.versions[index]?.decision;
  if (decision?.status !== 'withdrawn' || /efterträdare/iu.test(decision.withdrawnReason.sv)) {
    return [];
  }
  const replaced = [...library.criteria.values()].some(({ relations }) =>
    relations.some((r) => r.kind === 'replaces' && r.criterion === criterion.id),
  );
  if (replaced) return [];
  return [
    {
      at: ['versions', index, 'decision', 'withdrawnReason'],
      severity: 'warning',
      message: {
        sv: `${criterion.id} är upphävt och inget kriterium ersätter det.`,
        en: `${criterion.id} is withdrawn and no criterion replaces it.`,
      },
      fix: {
        sv: 'Ge efterträdaren sambandet "replaces", eller skriv i skälet att ingen efterträdare behövs.',
        en: 'Give its successor the relation "replaces", or say in the reason ("efterträdare") that none is needed.',
      },
    },
  ];
}

const fault = (message: LocalizedText, fix: LocalizedText): Fault => ({ message, fix });

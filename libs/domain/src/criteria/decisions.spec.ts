import fc from 'fast-check';
import { addDays, addMonths, isoDate } from '../kernel/iso-date';
import type { Criterion, CriterionId, Decision } from './criterion';
import { decideApproval, decideConsultation, decideWithdrawal } from './decisions';
import { exampleCriterion, exampleVersion } from './example-criteria';
import { stateOf } from './lifecycle';

const today = isoDate('2027-01-15');
const DRAFT: Decision = { status: 'draft' };
const APPROVED: Decision = {
  status: 'approved',
  approvedOn: isoDate('2026-01-01'),
  effectiveFrom: isoDate('2026-02-01'),
  usableFrom: isoDate('2026-04-01'),
};
const pork = exampleCriterion(1042, []);
const bare = (...decisions: readonly Decision[]): Criterion =>
  exampleCriterion(
    1042,
    decisions.map((decision, index) => exampleVersion(index + 1, decision)),
  );
const codeOf = (result: { ok: boolean; error?: { code: string } }) =>
  result.ok ? 'ok' : result.error?.code;

describe('decideConsultation', () => {
  it.each([
    ['2027-02-05', undefined, 'ok'],
    ['2027-02-04', undefined, 'consultationTooShort'],
    ['2027-02-05', '2027-02-05', 'plannedInConsultation'],
    ['2027-02-05', '2027-02-06', 'ok'],
  ])('ends on %s, planned from %s: %s', (endsOn, plannedFrom, expected) => {
    const plan = {
      today,
      endsOn: isoDate(endsOn),
      plannedFrom: plannedFrom === undefined ? undefined : isoDate(plannedFrom),
    };
    expect(codeOf(decideConsultation(DRAFT, plan))).toBe(expected);
  });

  it('is not for what is decided', () => {
    expect(codeOf(decideConsultation(APPROVED, { today, endsOn: isoDate('2027-06-01') }))).toBe(
      'notADraft',
    );
  });
});

describe('decideApproval', () => {
  const criterion = bare(APPROVED, DRAFT);
  const draft = { version: 2, decision: DRAFT };
  const approval = { today, by: 'reviewer', authors: ['editor'], effectiveFrom: today };

  it('gives suppliers three months', () => {
    expect(decideApproval(criterion, draft, approval)).toEqual({
      ok: true,
      value: {
        status: 'approved',
        approvedOn: today,
        effectiveFrom: today,
        usableFrom: '2027-04-15',
      },
    });
  });

  it('refuses who wrote any of the words', () => {
    const authors = ['editor', 'reviewer'];
    expect(codeOf(decideApproval(criterion, draft, { ...approval, authors }))).toBe('ownWork');
  });

  it('begins neither in the past nor before the version it follows', () => {
    const late = bare({ ...APPROVED, effectiveFrom: isoDate('2027-06-01') }, DRAFT);
    const yesterday = { ...approval, effectiveFrom: addDays(today, -1) };
    expect(codeOf(decideApproval(criterion, draft, yesterday))).toBe('effectiveInThePast');
    expect(codeOf(decideApproval(late, draft, approval))).toBe('effectiveBeforeFormer');
  });

  it('shortens the suppliers’ time only with a reason', () => {
    const early = { ...approval, usableFrom: today };
    const usableFromReason = { sv: 'Lagen gäller nu.', en: 'The law applies now.' };
    expect(codeOf(decideApproval(criterion, draft, early))).toBe('usableTooEarly');
    expect(decideApproval(criterion, draft, { ...early, usableFromReason }).ok).toBe(true);
  });

  it('puts the version in force on its day, by date alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: -30, max: 1000 }),
        (lead, at) => {
          const effectiveFrom = addDays(today, lead);
          const decided = decideApproval(criterion, draft, { ...approval, effectiveFrom });
          if (!decided.ok) throw new Error(decided.error.code);
          const after = bare(APPROVED, decided.value);
          const day = addDays(today, at);
          const [former, next] = after.versions.map((version) => stateOf(after, version, day));
          const begun = day >= effectiveFrom;
          expect(former).toBe(begun ? 'superseded' : 'inForce');
          expect(next).toBe(begun ? 'inForce' : day < today ? 'draft' : 'upcoming');
        },
      ),
    );
  });
});

describe('decideWithdrawal', () => {
  const reason = { sv: 'Ersatt.', en: 'Replaced.' };
  const other = 'KS-1999' as CriterionId;

  it('keeps the dates of the approval and names the successor', () => {
    const from = addMonths(today, 1);
    expect(decideWithdrawal(pork, APPROVED, { today, from, reason, successor: other })).toEqual({
      ok: true,
      value: {
        ...APPROVED,
        status: 'withdrawn',
        withdrawnFrom: from,
        withdrawnReason: reason,
        successor: other,
      },
    });
  });

  it.each([
    ['a draft', DRAFT, {}, 'notApproved'],
    ['the past', APPROVED, { from: addDays(today, -1) }, 'withdrawnInThePast'],
    ['no reason', APPROVED, { reason: { sv: 'Ersatt.', en: ' ' } }, 'reasonMissing'],
    ['itself as successor', APPROVED, { successor: pork.id }, 'successorIsItself'],
  ])('refuses %s', (_, decision, more, expected) => {
    const withdrawal = { today, from: today, reason, ...more };
    expect(codeOf(decideWithdrawal(pork, decision, withdrawal))).toBe(expected);
  });
});

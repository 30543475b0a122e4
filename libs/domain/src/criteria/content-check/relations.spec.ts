import type { Criterion, CriterionVersion, Relation } from '../criterion';
import { exampleCriterion, exampleId, withdrawn } from '../example-criteria';
import { checkCriterion, checkVersion } from './catalogue';
import type { ContentFinding } from './check';
import {
  CHECK_DAY,
  faultlessSet,
  faultlessVersion,
  HIGHER,
  libraryOf,
  LOWER,
  type FaultlessSet,
} from './faultless-criterion';

const surroundings = { today: CHECK_DAY };
const third = exampleCriterion(1003, [faultlessVersion()], { question: 'ears' });

function relationFindings(criterion: Criterion, set: FaultlessSet = faultlessSet()): string[] {
  const library = libraryOf(set, third);
  return checkCriterion(library, criterion, surroundings).map(
    ({ check, severity, pointer }) => `${severity} ${check} ${pointer}`,
  );
}

const related = (criterion: Criterion, ...relations: Relation[]): Criterion => ({
  ...criterion,
  relations: [...criterion.relations, ...relations],
});
const reason = { sv: 'Samma sak.', en: 'The same thing.' };

describe('relations', () => {
  const set = faultlessSet();

  it('may raise, imply and conflict', () => {
    expect(relationFindings(set.higher)).toEqual([]);
    expect(
      relationFindings(
        related(
          set.higher,
          { kind: 'implies', criterion: third.id },
          { kind: 'conflictsWith', criterion: exampleId(1003), reason },
        ),
      ),
    ).toEqual(['error C-relations-consistent /relations/2/criterion']);
  });

  it('lead somewhere, and not back to where they start', () => {
    const nowhere: Relation = { kind: 'implies', criterion: exampleId(9999) };
    const itself: Relation = { kind: 'implies', criterion: LOWER };
    const found = 'error C-relations-consistent /relations/0/criterion';
    expect(relationFindings(related(set.lower, nowhere))).toEqual([found]);
    expect(relationFindings(related(set.lower, itself))).toEqual([found]);
  });

  it('stand once', () => {
    const again: Relation = { kind: 'raises', criterion: LOWER, how: 'replaces' };
    expect(relationFindings(related(set.higher, again))).toEqual([
      'error C-relations-consistent /relations/1/criterion',
    ]);
  });

  it('do not include the words of what they conflict with', () => {
    const conflict: Relation = { kind: 'conflictsWith', criterion: LOWER, reason };
    expect(relationFindings(related(set.higher, conflict))).toEqual([
      'error C-relations-consistent /relations/1/criterion',
    ]);
    const fromBelow = related(set.lower, { kind: 'conflictsWith', criterion: HIGHER, reason });
    expect(relationFindings(fromBelow)).toEqual([
      'error C-relations-consistent /relations/0/criterion',
    ]);
  });

  it('state a conflict in one place', () => {
    const lower = related(set.lower, { kind: 'conflictsWith', criterion: HIGHER, reason });
    const higher: Criterion = {
      ...set.higher,
      relations: [{ kind: 'conflictsWith', criterion: LOWER, reason }],
    };
    expect(relationFindings(lower, { lower, higher })).toEqual([]);
    expect(relationFindings(higher, { lower, higher })).toEqual([
      'error C-relations-consistent /relations/0/criterion',
    ]);
  });

  it('replace only what is withdrawn, and leave nothing withdrawn alone', () => {
    const higher: Criterion = {
      ...set.higher,
      relations: [{ kind: 'replaces', criterion: LOWER }],
    };
    expect(relationFindings(higher, { ...set, higher })).toEqual([
      'error C-relations-consistent /relations/0/criterion',
    ]);
    const decision = withdrawn('2021-02-01', '2025-01-01');
    const lower = { ...set.lower, versions: [faultlessVersion(1, { decision })] };
    expect(relationFindings(higher, { lower, higher })).toEqual([]);
    expect(relationFindings(lower, { lower, higher })).toEqual([]);
    expect(relationFindings(lower, { ...set, lower })).toEqual([
      'warning C-relations-consistent /versions/0/decision/withdrawnReason',
    ]);
    const said = { sv: 'Lagen räcker; ingen efterträdare behövs.', en: 'Law is enough.' };
    const needless = { ...decision, withdrawnReason: said } as typeof decision;
    const alone = { ...set.lower, versions: [faultlessVersion(1, { decision: needless })] };
    expect(relationFindings(alone, { ...set, lower: alone })).toEqual([]);
  });

  it.each(['implies', 'replaces'] as const)('do not run in circles of %s', (kind) => {
    const lower = related(set.lower, { kind, criterion: HIGHER });
    const higher: Criterion = { ...set.higher, relations: [{ kind, criterion: LOWER }] };
    expect(relationFindings(lower, { lower, higher })).toContain(
      'error C-relations-acyclic /relations/0/criterion',
    );
  });
});

describe('levels', () => {
  const set = faultlessSet();
  const [version = faultlessVersion()] = set.higher.versions;

  const levelFindings = (
    changes: Partial<CriterionVersion>,
    facts: Partial<Criterion> = {},
    lower = set.lower,
  ): string[] => {
    const changed = { ...version, ...changes };
    const higher = { ...set.higher, ...facts, versions: [changed] };
    return checkVersion(libraryOf({ lower, higher }), higher, changed, surroundings)
      .filter((one: ContentFinding) => one.check === 'C-levels-rise')
      .map(({ severity, of, pointer }) => `${severity} ${of} ${pointer}`);
  };

  it('rise', () => {
    expect(levelFindings({})).toEqual([]);
    expect(levelFindings({ level: 'basic' })).toEqual(['error criterion /relations/0/criterion']);
  });

  it('answer the same question', () => {
    expect(levelFindings({}, { question: 'ears' })).toEqual([
      'error criterion /relations/0/criterion',
    ]);
  });

  it('say how they stand to the lower ones', () => {
    expect(levelFindings({}, { relations: [] })).toEqual(['error criterion /relations']);
  });

  it('ask for more than the words of the lower one', () => {
    expect(levelFindings({ texts: faultlessVersion().texts })).toEqual([
      'error version /texts/sv/requirement',
      'error version /texts/en/requirement',
    ]);
  });

  it('ask for no smaller share: an error where nothing else is asked, else to be weighed', () => {
    const parameters = version.parameters.map((one) => ({ ...one, default: 20 }) as typeof one);
    expect(levelFindings({ parameters })).toEqual(['warning version /parameters/0/default']);
    const { sv, en } = faultlessVersion().texts;
    const texts = {
      sv: { ...sv, requirement: sv.requirement.replace('0,5', '0,4') },
      en: { ...en, requirement: en.requirement.replace('0.5', '0.4') },
    };
    expect(levelFindings({ parameters, texts })).toEqual(['error version /parameters/0/default']);
  });

  it('leave older versions as they were', () => {
    const newer = faultlessVersion(2, { level: 'advanced', texts: version.texts });
    const old = faultlessVersion(1, { level: 'basic' });
    const higher = { ...set.higher, versions: [old, newer] };
    const library = libraryOf({ ...set, higher });
    expect(checkVersion(library, higher, old, surroundings)).toEqual([]);
  });

  it('may be checked before the version is part of its criterion', () => {
    const draft = faultlessVersion(2, { decision: { status: 'draft' }, level: 'basic' });
    const found = checkVersion(libraryOf(set), set.higher, draft, surroundings);
    expect(found.map(({ check }) => check)).toContain('C-levels-rise');
  });
});

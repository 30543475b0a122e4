import { AREAS, USES, type Criterion, type Library } from '@kravsmed/domain';
import fc from 'fast-check';
import { libraryOf } from '../library-parts';
import { content } from './random-version';
import {
  words,
  localized,
  slug,
  name,
  goalId,
  day,
  id,
  number,
  address,
  some,
} from './random-words';

const relation = fc.oneof(
  fc.record({
    kind: fc.constant('raises' as const),
    criterion: id,
    how: fc.constantFrom('includes' as const, 'replaces' as const),
  }),
  fc.record(
    { kind: fc.constant('implies' as const), criterion: id, note: localized },
    { requiredKeys: ['kind', 'criterion'] },
  ),
  fc.record({ kind: fc.constant('conflictsWith' as const), criterion: id, reason: localized }),
  fc.record({ kind: fc.constant('replaces' as const), criterion: id }),
);

const criterion: fc.Arbitrary<Criterion> = fc
  .record({
    id,
    slug,
    area: fc.constantFrom(...AREAS),
    question: slug,
    relations: some(relation),
    externalIds: some(
      fc.record({ scheme: words, id: fc.oneof(words, fc.constantFrom('0012', '10235:2')) }),
    ),
    versions: fc.array(content, { minLength: 1, maxLength: 3 }),
  })
  .map(({ versions, ...rest }) => ({
    ...rest,
    versions: versions.map((each, index) => ({ ...each, version: index + 1 })),
  }));

const packageItem = fc.record(
  {
    criterion: id,
    use: fc.constantFrom(...USES),
    parameters: fc.dictionary(name, fc.oneof(number, words, fc.constantFrom('12', '', ' 1 ')), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  },
  { requiredKeys: ['criterion'] },
);

const unique = <T>(item: fc.Arbitrary<T>, key: (item: T) => string, minLength = 0) =>
  fc.uniqueArray(item, { selector: key, minLength, maxLength: 3 });

/** Libraries of the right shape with whatever people may write in them; nothing about how they agree. */
export const randomLibrary: fc.Arbitrary<Library> = fc
  .record({
    criteria: fc.uniqueArray(criterion, {
      comparator: (a, b) => a.id === b.id || a.slug === b.slug,
      minLength: 1,
      maxLength: 3,
    }),
    questions: unique(
      fc.record({ slug, area: fc.constantFrom(...AREAS), name: localized }),
      (each) => each.slug,
    ),
    productGroups: unique(
      fc.record({
        slug,
        parent: fc.option(slug),
        name: localized,
        synonyms: fc.record({ sv: some(words), en: some(words) }),
        cpv: some(fc.stringMatching(/^[0-9]{8}$/)),
        guidance: localized,
      }),
      (each) => each.slug,
    ),
    goals: unique(
      fc.record({ id: goalId, name: localized, url: address }, { requiredKeys: ['id', 'name'] }),
      (each) => each.id,
    ),
    packages: unique(
      fc
        .record({
          id: slug,
          name: localized,
          description: localized,
          productGroups: fc.array(slug, { minLength: 1, maxLength: 3 }),
          versions: fc.array(
            fc.record({
              effectiveFrom: day,
              criteria: fc.array(packageItem, { minLength: 1, maxLength: 3 }),
            }),
            { minLength: 1, maxLength: 2 },
          ),
        })
        .map(({ versions, ...rest }) => ({
          ...rest,
          versions: versions.map((each, index) => ({ version: index + 1, ...each })),
        })),
      (each) => each.id,
    ),
  })
  .map(libraryOf);

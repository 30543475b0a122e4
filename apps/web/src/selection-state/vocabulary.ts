import type { DraftVocabulary } from '@kravsmed/domain';
import { useMemo } from 'react';
import type { Catalogue } from './catalogue';

/** The names of groups and criteria in the catalogue, to say in words what two people changed. */
export function useVocabulary(catalogue: Catalogue | undefined): DraftVocabulary | undefined {
  return useMemo(() => catalogue && vocabularyOf(catalogue), [catalogue]);
}

export const vocabularyOf = ({
  groups,
  questions,
}: Pick<Catalogue, 'groups' | 'questions'>): DraftVocabulary => ({
  productGroups: new Map(groups.map((group) => [group.slug, group])),
  criteria: new Map(
    questions
      .flatMap(({ criteria }) => criteria)
      .map(({ id, version, title, parameters }) => [
        id,
        {
          id,
          versions: [
            { version, parameters, texts: { sv: { title: title.sv }, en: { title: title.en } } },
          ],
        },
      ]),
  ),
});

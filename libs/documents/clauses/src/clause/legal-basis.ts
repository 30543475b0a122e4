import { articlesIn, type Language, type LegalReference } from '@kravsmed/domain';
import { paragraph, text } from '../inline-words';
import type { BlockNode, FootnoteNode, InlineNode } from '../nodes';

/** The laws as a list, for a labelled part of the clause. */
export function legalBasisList(
  references: readonly LegalReference[],
  language: Language,
): BlockNode[] {
  if (references.length === 0) return [];
  return [
    {
      kind: 'list',
      ordered: false,
      items: byLaw(references, language).map((law) => [paragraph(...citation(law, language))]),
    },
  ];
}

/** The laws in one note: two marks beside each other would read as one number. */
export function legalBasisNote(
  references: readonly LegalReference[],
  language: Language,
): FootnoteNode[] {
  if (references.length === 0) return [];
  const children = byLaw(references, language).flatMap((law, index) => [
    ...(index === 0 ? [] : [text(' ')]),
    ...citation(law, language),
    text('.'),
  ]);
  return [{ kind: 'footnote', children }];
}

interface CitedLaw {
  readonly name: string;
  readonly href: string | undefined;
  readonly articles: readonly string[];
}

/** Each law once, with all its articles: a directive cited three times over hides the rest. */
function byLaw(references: readonly LegalReference[], language: Language): CitedLaw[] {
  const laws = new Map<string, CitedLaw>();
  for (const { name, url, eli, article } of references) {
    const cited = laws.get(name[language]);
    laws.set(name[language], {
      name: name[language],
      href: cited?.href ?? url ?? eli,
      articles: [...(cited?.articles ?? []), ...(article === undefined ? [] : [article])],
    });
  }
  return [...laws.values()];
}

function citation({ name, href, articles }: CitedLaw, language: Language): InlineNode[] {
  return [
    href === undefined ? text(name) : { kind: 'link', href, children: [text(name)] },
    ...(articles.length === 0 ? [] : [text(`, ${articlesIn(articles, language)}`)]),
  ];
}

import type { APIRequestContext } from 'playwright-core';
import { address } from '../harness/visitor';

export interface PreparedDocument {
  readonly id: string;
  readonly secret: string;
  /** The link by which a colleague is let in. */
  readonly link: string;
}

export interface PreparedItem {
  readonly criterion: string;
  readonly version: number;
  readonly use: string;
  readonly parameters?: Record<string, number>;
  readonly weight?: number;
  readonly localNote?: string;
}

const item = (prepared: PreparedItem) => ({
  parameters: {},
  weight: null,
  localNote: null,
  appliesToRows: [],
  ...prepared,
});

/** Coffee as a procurer would have left it. */
export const preparedSelection = (
  title: string,
  items: readonly PreparedItem[] = [organicCoffee],
) => ({
  title,
  language: 'sv',
  publicationDate: '2027-02-01',
  sections: [{ productGroup: 'coffee-tea-cocoa', items: items.map(item) }],
  include: { evidence: true, followUp: true, rationale: false, legalBasis: true },
  layout: { headingLevel: 2, numbering: '', style: 'flow' },
});

/** Such a document that nobody owns, saved through the API. */
export async function preparedDocument(
  request: APIRequestContext,
  title: string,
  items?: readonly PreparedItem[],
): Promise<PreparedDocument> {
  const selection = preparedSelection(title, items);
  const answer = await request.post(address('/api/v1/tenders'), { data: { title, selection } });
  if (!answer.ok()) throw new Error(await answer.text());
  const { id, secret } = (await answer.json()) as { id: string; secret: string };
  return { id, secret, link: address(`/dela/${id}#${secret}`) };
}

export const organicCoffee: PreparedItem = {
  criterion: 'KS-1201',
  version: 2,
  use: 'technicalSpecification',
  parameters: { share: 60 },
};

/** The titles that were saved, oldest first. */
export async function savedTitles(
  request: APIRequestContext,
  { id, secret }: PreparedDocument,
): Promise<string[]> {
  const answer = await request.get(address(`/api/v1/tenders/${id}/revisions`), {
    headers: { 'X-Tender-Secret': secret },
  });
  if (!answer.ok()) throw new Error(await answer.text());
  const { items } = (await answer.json()) as { items: { revision: number; title: string }[] };
  return items.toSorted((a, b) => a.revision - b.revision).map(({ title }) => title);
}

import { randomInt, randomUUID } from 'node:crypto';
import type { APIRequestContext, APIResponse } from 'playwright-core';
import { linkMailedTo } from '../harness/mailbox';
import { address } from '../harness/visitor';
import { preparedSelection, type PreparedItem } from '../wizard/prepared-document';

const PASSWORD = 'sju lugna getter betar';

/** Somebody with an account; the requests that made it are signed in. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface Municipality {
  readonly id: string;
  readonly name: string;
}

const post = async (
  request: APIRequestContext,
  path: string,
  data: object,
  headers: Record<string, string> = {},
): Promise<APIResponse> =>
  answered(await request.post(address(`/api/v1${path}`), { data, headers }));

/** From one address nobody makes accounts by the dozen: each of these sits in a house of their own. */
const fromSomewhere = (): Record<string, string> => ({
  'X-Forwarded-For': `198.18.${randomInt(256)}.${randomInt(1, 255)}`,
});

async function answered(answer: APIResponse): Promise<APIResponse> {
  if (!answer.ok()) throw new Error(`${answer.url()}: ${await answer.text()}`);
  return answer;
}

/** Makes an account through the API, its address confirmed by the link in the mail. */
export async function registers(request: APIRequestContext, name: string): Promise<Colleague> {
  const email = `${randomUUID().slice(0, 8)}@kommunen.example`;
  const body = { email, password: PASSWORD, name };
  const answer = await post(request, '/auth/register', body, fromSomewhere());
  const { account } = (await answer.json()) as { account: { id: string } };
  const token = tokenOf(await linkMailedTo(email, 'Bekräfta'));
  await post(request, '/auth/verify-email', { token });
  return { id: account.id, name, email };
}

export async function founds(request: APIRequestContext, name: string): Promise<Municipality> {
  const answer = await post(request, '/organisations', { name, kind: 'buyer' });
  const { id } = (await answer.json()) as { id: string };
  return { id, name };
}

/** Invites the colleague by mail, who says yes. */
export async function letsIn(
  owner: APIRequestContext,
  { id, name }: Municipality,
  colleague: Colleague & { readonly request: APIRequestContext },
  role: 'procurer' | 'reader',
): Promise<void> {
  await post(owner, `/organisations/${id}/invitations`, { email: colleague.email, role });
  const token = tokenOf(await linkMailedTo(colleague.email, name));
  await post(colleague.request, '/invitations/accept', { token });
}

export async function givesRole(
  owner: APIRequestContext,
  { id }: Municipality,
  colleague: Colleague,
  role: 'procurer' | 'reader',
): Promise<void> {
  const path = `/api/v1/organisations/${id}/members/${colleague.id}`;
  await answered(await owner.put(address(path), { data: { role } }));
}

const tokenOf = (link: string): string => link.split('#token=')[1] ?? '';

/** A document on coffee that the municipality owns; its id. */
export async function ownedDocument(
  request: APIRequestContext,
  { id: organisation }: Municipality,
  title: string,
  items?: readonly PreparedItem[],
): Promise<string> {
  const selection = preparedSelection(title, items);
  const answer = await post(request, '/tenders', { title, selection, organisation });
  const { id } = (await answer.json()) as { id: string };
  return id;
}

export interface SavedRevision {
  readonly revision: number;
  readonly title: string;
  readonly note: string | null;
  readonly savedBy: { readonly name: string } | null;
  readonly selection: ReturnType<typeof preparedSelection>;
}

/** Every revision with its words, oldest first. */
export async function revisionsOf(
  request: APIRequestContext,
  id: string,
): Promise<SavedRevision[]> {
  const path = address(`/api/v1/tenders/${id}/revisions`);
  const list = await answered(await request.get(path));
  const { items } = (await list.json()) as { items: { revision: number }[] };
  const all = await Promise.all(
    items.map(async ({ revision }) => {
      const one = await answered(await request.get(`${path}/${revision}`));
      return (await one.json()) as SavedRevision;
    }),
  );
  return all.toSorted((a, b) => a.revision - b.revision);
}

import { randomUUID } from 'node:crypto';
import type { APIRequestContext, APIResponse } from 'playwright-core';
import { linkMailedTo } from '../harness/mailbox';
import { address } from '../harness/visitor';
import { preparedSelection, type PreparedItem } from '../wizard/prepared-document';

const PASSWORD = 'sju lugna getter betar';

/** Somebody with an account; the requests that made it are signed in. */
export interface Colleague {
  readonly name: string;
  readonly email: string;
}

export interface Municipality {
  readonly id: string;
  readonly name: string;
}

const post = async (request: APIRequestContext, path: string, data?: object) =>
  answered(await request.post(address(`/api/v1${path}`), data === undefined ? {} : { data }));

async function answered(answer: APIResponse): Promise<APIResponse> {
  if (!answer.ok()) throw new Error(`${answer.url()}: ${await answer.text()}`);
  return answer;
}

/** Makes an account through the API, its address confirmed by the link in the mail. */
export async function registers(request: APIRequestContext, name: string): Promise<Colleague> {
  const email = `${randomUUID().slice(0, 8)}@kommunen.example`;
  await post(request, '/auth/register', { email, password: PASSWORD, name });
  const token = tokenOf(await linkMailedTo(email, 'Bekräfta'));
  await post(request, '/auth/verify-email', { token });
  return { name, email };
}

export async function signsIn(request: APIRequestContext, { email }: Colleague): Promise<void> {
  await post(request, '/auth/login', { email, password: PASSWORD });
}

export async function signsOut(request: APIRequestContext): Promise<void> {
  await post(request, '/auth/logout');
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

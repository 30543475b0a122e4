/** A document that nobody owns, to which this browser has the key. */
export interface LocalDocument {
  readonly id: string;
  readonly secret: string;
  readonly title: string;
  readonly openedAt: string;
}

const PREFIX = 'kravsmed.document.';

export function readLocalDocument(
  id: string,
  storage: Storage = localStorage,
): LocalDocument | undefined {
  return parse(storage.getItem(PREFIX + id));
}

export function writeLocalDocument(document: LocalDocument, storage: Storage = localStorage): void {
  const { id, secret, title, openedAt } = document;
  storage.setItem(PREFIX + id, JSON.stringify({ id, secret, title, openedAt }));
}

/** The key opens nothing more: an organisation took the document in, or it was deleted. */
export function forgetLocalDocument(id: string, storage: Storage = localStorage): void {
  storage.removeItem(PREFIX + id);
}

/** Every document that this browser has the key to, the latest opened first. */
export function listLocalDocuments(storage: Storage = localStorage): readonly LocalDocument[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => parse(storage.getItem(key)) ?? [])
    .sort((a, b) => b.openedAt.localeCompare(a.openedAt));
}

function parse(text: string | null): LocalDocument | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isLocalDocument(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLocalDocument(value: unknown): value is LocalDocument {
  if (typeof value !== 'object' || value === null) return false;
  const { id, secret, title, openedAt } = value as Record<string, unknown>;
  return [id, secret, title, openedAt].every((field) => typeof field === 'string');
}

import type { DraftComment, DraftFinding, VersionDetail } from '@kravsmed/contract';
import { createContext, useContext } from 'react';
import type { Content } from '../api/content-path';

/** What every field of the editor needs to know of the draft it is a part of. */
export interface Editing {
  readonly content: Content;
  readonly write: (pointer: string, value: unknown) => void;
  /** What the draft is written from: the version it is compared with; null for a new criterion. */
  readonly base: Content | null;
  readonly baseVersion: VersionDetail | null;
  readonly findings: readonly DraftFinding[];
  readonly comments: readonly DraftComment[];
  /** Opens the talk at a place. */
  readonly talk: (place: string) => void;
  /** The draft can be read but not written: by who may not, or while two saves must be chosen between. */
  readonly locked: boolean;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('A field of the editor stands outside the editor');
  return editing;
}

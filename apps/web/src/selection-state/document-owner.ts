import { createContext, useContext } from 'react';

/** The organisation that owns the document under work; its own criteria may stand in it. */
export interface DocumentOwner {
  readonly id: string;
  readonly name: string;
}

const Owner = createContext<DocumentOwner | null>(null);

export const DocumentOwnerProvider = Owner.Provider;
/** Null when nobody owns the document: then no criteria but the library's exist for it. */
export const useDocumentOwner = (): DocumentOwner | null => useContext(Owner);

/** Whether a number is an organisation's own, not the library's. */
export const isOwnCriterion = (id: string): boolean => id.startsWith('LK-');

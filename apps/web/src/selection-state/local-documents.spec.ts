/** @jest-environment jsdom */
import { listLocalDocuments, readLocalDocument, writeLocalDocument } from './local-documents';

const document = (id: string, openedAt: string) => ({ id, secret: `s-${id}`, title: id, openedAt });

beforeEach(() => localStorage.clear());

it('remembers documents, the latest opened first', () => {
  writeLocalDocument(document('a', '2026-11-01T10:00:00Z'));
  writeLocalDocument(document('b', '2026-11-02T10:00:00Z'));
  expect(listLocalDocuments().map(({ id }) => id)).toEqual(['b', 'a']);
  expect(readLocalDocument('b')?.secret).toBe('s-b');
  expect(readLocalDocument('c')).toBeUndefined();
});

it('passes over what is not a document of ours', () => {
  localStorage.setItem('kravsmed.document.x', '{"id":1}');
  localStorage.setItem('kravsmed.document.y', 'not json');
  localStorage.setItem('kravsmed.language', 'en');
  expect(listLocalDocuments()).toEqual([]);
});

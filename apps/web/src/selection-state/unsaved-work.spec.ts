/** @jest-environment jsdom */
import { emptyDraft } from './draft';
import { readLocalDocument, writeLocalDocument } from './local-documents';
import { changeHands } from './open-tender';
import { keepUnsaved, readUnsaved, type UnsavedWork } from './unsaved-work';

const work: UnsavedWork = {
  revision: 3,
  base: emptyDraft('sv'),
  draft: emptyDraft('en'),
  before: null,
  sent: [{ revision: 3, mark: 'm' }],
};
const anna = { account: 'anna' };

beforeEach(() => localStorage.clear());

it('keeps what is not yet saved, and forgets it', () => {
  keepUnsaved(anna, 'd', work);
  expect(readUnsaved(anna, 'd')).toEqual(work);
  keepUnsaved(anna, 'd', null);
  expect(readUnsaved(anna, 'd')).toBeUndefined();
});

it('gives nobody what somebody else wrote at the same computer', () => {
  keepUnsaved(anna, 'd', work);
  expect(readUnsaved({ account: 'bo' }, 'd')).toBeUndefined();
  expect(readUnsaved('link', 'd')).toBeUndefined();
});

it('goes along when the document moves into an organisation, and the key is forgotten', () => {
  writeLocalDocument({ id: 'd', secret: 's', title: '', openedAt: '2026-11-25' });
  keepUnsaved('link', 'd', work);
  changeHands('d', 'anna');
  expect(readUnsaved(anna, 'd')).toEqual(work);
  expect(readUnsaved('link', 'd')).toBeUndefined();
  expect(readLocalDocument('d')).toBeUndefined();
});

it('passes over what is broken', () => {
  localStorage.setItem('kravsmed.unsaved.link.d', '{"revision":1,"draft":{}}');
  expect(readUnsaved('link', 'd')).toBeUndefined();
});

it('stops nobody from typing when the store is full', () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(() => keepUnsaved(anna, 'd', work)).not.toThrow();
  full.mockRestore();
});

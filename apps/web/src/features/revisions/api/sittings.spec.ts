import type { TenderRevisionSummary } from '@kravsmed/contract';
import { sittings } from './sittings';

const save = (
  revision: number,
  time: string,
  who: string | null,
  note: string | null = null,
): TenderRevisionSummary => ({
  revision,
  savedAt: `2026-11-25T${time}:00.000Z`,
  title: 'Kaffe',
  note,
  savedBy: who === null ? null : { id: who, name: who },
});

const read = (revisions: readonly TenderRevisionSummary[]) =>
  sittings(revisions).map(({ newest, oldest, saves }) => [newest.revision, oldest.revision, saves]);

it('takes saves of the same person without a long pause as one', () => {
  expect(
    read([save(4, '10:20', 'anna'), save(3, '10:10', 'anna'), save(2, '09:50', 'anna')]),
  ).toEqual([
    [4, 3, 2],
    [2, 2, 1],
  ]);
});

it('keeps people apart, and who was signed in from who was not', () => {
  expect(read([save(3, '10:02', 'anna'), save(2, '10:01', null), save(1, '10:00', null)])).toEqual([
    [3, 3, 1],
    [2, 1, 2],
  ]);
});

it('lets a save with a note stand by itself', () => {
  expect(
    read([save(3, '10:02', 'bo'), save(2, '10:01', 'bo', 'Återställde'), save(1, '10:00', 'bo')]),
  ).toEqual([
    [3, 3, 1],
    [2, 2, 1],
    [1, 1, 1],
  ]);
});

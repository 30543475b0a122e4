import fc from 'fast-check';
import { record, redo, startHistory, undo } from './history';

describe('undo and redo', () => {
  it('goes back and forth', () => {
    const two = record(record(startHistory('a'), 'b', null), 'c', null);
    expect(undo(two).present).toBe('b');
    expect(undo(undo(two)).present).toBe('a');
    expect(redo(undo(two))).toEqual({ ...two, lastKind: null });
  });

  it('takes quick typing as one step', () => {
    const typed = ['b', 'bo', 'bok'].reduce(
      (h, text) => record(h, text, 'title'),
      startHistory(''),
    );
    expect(undo(typed).present).toBe('');
  });

  it('forgets what was undone once something else is done', () => {
    expect(redo(record(undo(record(startHistory('a'), 'b', null)), 'c', null)).present).toBe('c');
  });

  it('comes back to the start after as many steps back as forth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 90 }), (values) => {
        const end = values.reduce(
          (h, value) => record(h, { value }, null),
          startHistory({ value: 0 }),
        );
        const start = values.reduce((h) => undo(h), end);
        expect(start.present).toEqual({ value: 0 });
        expect(values.reduce((h) => redo(h), start).present).toEqual(end.present);
      }),
    );
  });
});

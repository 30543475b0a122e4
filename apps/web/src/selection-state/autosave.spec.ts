import type { TenderDocument } from '@kravsmed/contract';
import { ApiProblem } from '../api-client/api';
import { Autosave, type SaveState } from './autosave';

const document = (revision: number): TenderDocument => ({
  id: 'd',
  title: '',
  revision,
  createdAt: '2026-11-24T10:00:00Z',
  updatedAt: '2026-11-24T10:00:00Z',
  selection: { title: '', language: 'sv', sections: [] },
});
const stale = () => new ApiProblem({ type: '', title: '', status: 412, detail: 'Inaktuell.' }, 412);

/** A server and a browser store that can be looked into. */
function aDesk(save: (revision: number, draft: string) => Promise<TenderDocument>, own = false) {
  const states: SaveState[] = [];
  const kept: { revision: number; draft: string | null }[] = [];
  const saver = new Autosave<string>(1, {
    save,
    fetch: () => Promise.resolve(document(7)),
    isOwn: () => own,
    keep: (revision, draft) => kept.push({ revision, draft }),
    tell: (state) => states.push(state),
  });
  return { saver, states, kept };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('saving by itself', () => {
  it('saves the last of quick changes, once, and then forgets the copy', async () => {
    const save = jest.fn((revision: number) => Promise.resolve(document(revision + 1)));
    const { saver, states, kept } = aDesk(save);
    saver.change('a');
    saver.change('ab');
    await jest.advanceTimersByTimeAsync(600);
    expect(save.mock.calls).toEqual([[1, 'ab']]);
    expect(states.at(-1)?.kind).toBe('saved');
    expect(kept.at(-1)).toEqual({ revision: 2, draft: null });
  });

  it('saves what was changed while it was saving, on top of the new revision', async () => {
    const save = jest.fn((revision: number) => Promise.resolve(document(revision + 1)));
    const { saver, kept } = aDesk(save);
    saver.change('a');
    jest.advanceTimersByTime(600);
    saver.change('b');
    await jest.advanceTimersByTimeAsync(1200);
    expect(save.mock.calls).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(kept.at(-1)?.draft).toBeNull();
  });

  it('keeps the draft and tries again when the network is gone', async () => {
    const save = jest
      .fn<Promise<TenderDocument>, [number, string]>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue(document(2));
    const { saver, states, kept } = aDesk(save);
    saver.change('a');
    await jest.advanceTimersByTimeAsync(600);
    expect(states.at(-1)?.kind).toBe('waiting');
    expect(kept.at(-1)).toEqual({ revision: 1, draft: 'a' });
    await jest.advanceTimersByTimeAsync(2100);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('asks when somebody else saved in between, and saves mine on top if so chosen', async () => {
    const save = jest
      .fn<Promise<TenderDocument>, [number, string]>()
      .mockRejectedValueOnce(stale())
      .mockResolvedValue(document(8));
    const { saver, states, kept } = aDesk(save);
    saver.change('mine');
    await jest.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toEqual({ kind: 'conflict', theirs: document(7) });
    expect(kept.at(-1)?.draft).toBe('mine');
    saver.keepMine(document(7), 'mine');
    await jest.advanceTimersByTimeAsync(600);
    expect(save.mock.calls.at(-1)).toEqual([7, 'mine']);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('asks nothing when what stands there is its own, sent before the page was left', async () => {
    const save = jest
      .fn<Promise<TenderDocument>, [number, string]>()
      .mockRejectedValueOnce(stale())
      .mockResolvedValue(document(8));
    const { saver, states } = aDesk(save, true);
    saver.change('mine');
    await jest.advanceTimersByTimeAsync(700);
    expect(save.mock.calls.at(-1)).toEqual([7, 'mine']);
    expect(states.map(({ kind }) => kind)).not.toContain('conflict');
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('saves at once when asked to', async () => {
    const save = jest.fn((revision: number) => Promise.resolve(document(revision + 1)));
    const { saver } = aDesk(save);
    saver.change('a');
    await saver.flush();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('makes an export wait for the save under way and for what was changed since', async () => {
    const answers: ((saved: TenderDocument) => void)[] = [];
    const save = jest.fn(
      (_revision: number, _draft: string) =>
        new Promise<TenderDocument>((answer) => answers.push(answer)),
    );
    const { saver } = aDesk(save);
    saver.change('a');
    await jest.advanceTimersByTimeAsync(600);
    saver.change('b');
    let exported = false;
    void saver.flush().then(() => (exported = true));
    answers[0]?.(document(2));
    await jest.advanceTimersByTimeAsync(0);
    expect(exported).toBe(false);
    answers[1]?.(document(3));
    await jest.advanceTimersByTimeAsync(0);
    expect(exported).toBe(true);
    expect(save.mock.calls).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('lets no export through of what could not be saved', async () => {
    const { saver } = aDesk(() => Promise.reject(new TypeError('Failed to fetch')));
    saver.change('a');
    await expect(saver.flush()).rejects.toThrow('Failed to fetch');
  });
});

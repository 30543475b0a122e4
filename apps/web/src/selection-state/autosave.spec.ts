import type { TenderDocument } from '@kravsmed/contract';
import { ApiProblem } from '../api-client/api';
import { Autosave, type KeptWork } from './autosave';
import type { Meeting, SaveCause, SaveState } from './save-state';

const document = (revision: number, title = ''): TenderDocument => ({
  id: 'd',
  title,
  revision,
  createdAt: '2026-11-24T10:00:00Z',
  updatedAt: '2026-11-24T10:00:00Z',
  savedBy: null,
  organisation: null,
  archivedAt: null,
  isTemplate: false,
  selection: { title, language: 'sv', sections: [] },
});
const refusal = (status: number) =>
  new ApiProblem({ type: '', title: '', status, detail: `Nej (${status}).` }, status);

type Save = (revision: number, draft: string, cause: SaveCause) => Promise<TenderDocument>;
interface Desk {
  readonly own?: boolean;
  readonly signedOut?: boolean;
  /** What somebody else saved, and at which revision. */
  readonly theirs?: TenderDocument;
}

/** A server and a browser store that can be looked into. A draft is a text. */
function aDesk(save: Save, { own = false, signedOut = false, theirs }: Desk = {}) {
  const states: SaveState<string>[] = [];
  const kept: (KeptWork<string> | null)[] = [];
  const merged: { readonly merged: string; readonly meeting: Meeting<string> }[] = [];
  const saver = new Autosave<string>(1, 'base', {
    save,
    fetch: () => Promise.resolve(theirs ?? document(7, 'theirs')),
    read: ({ title }) => title,
    isOwn: () => own,
    // What begins alike is at odds; the rest goes together.
    merge: (_base, one, other) => (one[0] === other[0] ? null : `${one}+${other}`),
    merged: (result, meeting) => merged.push({ merged: result, meeting }),
    isSignedOut: () => Promise.resolve(signedOut),
    keep: (work) => kept.push(work),
    tell: (state) => states.push(state),
  });
  return { saver, states, kept, merged };
}
const saving = () =>
  jest.fn<Promise<TenderDocument>, Parameters<Save>>((revision, draft) =>
    Promise.resolve(document(revision + 1, draft)),
  );
const sentBy = (save: jest.Mock<Promise<TenderDocument>, Parameters<Save>>) =>
  save.mock.calls.map(([revision, draft]) => [revision, draft]);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('saving by itself', () => {
  it('saves the last of quick changes, once, and then forgets the copy', async () => {
    const save = saving();
    const { saver, states, kept } = aDesk(save);
    saver.change('a');
    saver.change('ab');
    await jest.advanceTimersByTimeAsync(600);
    expect(sentBy(save)).toEqual([[1, 'ab']]);
    expect(states.at(-1)?.kind).toBe('saved');
    expect(kept[1]).toEqual({ revision: 1, base: 'base', draft: 'ab', before: null });
    expect(kept.at(-1)).toBeNull();
  });

  it('saves what was changed while it was saving, on top of the new revision', async () => {
    const save = saving();
    const { saver, kept } = aDesk(save);
    saver.change('a');
    jest.advanceTimersByTime(600);
    saver.change('b');
    await jest.advanceTimersByTimeAsync(1200);
    expect(sentBy(save)).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(kept).toContainEqual({ revision: 2, base: 'a', draft: 'b', before: null });
    expect(kept.at(-1)).toBeNull();
  });

  it('keeps the draft and tries again when the network is gone', async () => {
    const save = saving().mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { saver, states, kept } = aDesk(save);
    saver.change('a');
    await jest.advanceTimersByTimeAsync(600);
    expect(states.at(-1)?.kind).toBe('waiting');
    expect(kept.at(-1)?.draft).toBe('a');
    await jest.advanceTimersByTimeAsync(2100);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('saves at once when asked to', async () => {
    const save = saving();
    const { saver } = aDesk(save);
    saver.change('a');
    await saver.flush();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('makes an export wait for the save under way and for what was changed since', async () => {
    const answers: ((saved: TenderDocument) => void)[] = [];
    const save = jest.fn<Promise<TenderDocument>, Parameters<Save>>(
      () => new Promise((answer) => answers.push(answer)),
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
  });

  it('lets no export through of what could not be saved', async () => {
    const { saver } = aDesk(() => Promise.reject(new TypeError('Failed to fetch')));
    saver.change('a');
    await expect(saver.flush()).rejects.toThrow('Failed to fetch');
  });
});

describe('when saving is refused', () => {
  it('waits for somebody to sign in again, and then saves what was written meanwhile', async () => {
    const save = saving().mockRejectedValueOnce(refusal(404));
    const { saver, states, kept } = aDesk(save, { signedOut: true });
    saver.change('a');
    await jest.advanceTimersByTimeAsync(600);
    expect(states.at(-1)?.kind).toBe('signedOut');
    expect(kept.at(-1)?.draft).toBe('a');
    saver.change('ab');
    await saver.flush();
    expect(sentBy(save).at(-1)).toEqual([1, 'ab']);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('says why, keeps the draft, and tries again later', async () => {
    const save = saving().mockRejectedValueOnce(refusal(409));
    const { saver, states, kept } = aDesk(save);
    saver.change('a');
    await jest.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toEqual({ kind: 'refused', reason: 'Nej (409).' });
    expect(kept.at(-1)?.draft).toBe('a');
    await jest.advanceTimersByTimeAsync(2100);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it.each([429, 503])('takes %i for a server that is busy', async (status) => {
    const { saver, states } = aDesk(saving().mockRejectedValueOnce(refusal(status)));
    saver.change('a');
    await jest.advanceTimersByTimeAsync(600);
    expect(states.at(-1)?.kind).toBe('waiting');
  });
});

describe('when somebody else saved in between', () => {
  it('puts both together on top of theirs, tells the page, and saves', async () => {
    const save = saving().mockRejectedValueOnce(refusal(412));
    const { saver, states, merged, kept } = aDesk(save);
    saver.change('mine');
    await jest.advanceTimersByTimeAsync(700);
    const theirs = document(7, 'theirs');
    const meeting = { base: 'base', theirs: 'theirs', document: theirs };
    expect(merged).toEqual([{ merged: 'mine+theirs', meeting }]);
    expect(save.mock.calls.at(-1)).toEqual([7, 'mine+theirs', { kind: 'merged', with: theirs }]);
    expect(states.map(({ kind }) => kind)).not.toContain('conflict');
    expect(states.at(-1)?.kind).toBe('saved');
    expect(kept.at(-1)).toBeNull();
  });

  it('merges what is written while it asks for theirs', async () => {
    const save = saving().mockRejectedValueOnce(refusal(412));
    const { saver } = aDesk(save);
    saver.change('m');
    jest.advanceTimersByTime(600);
    saver.change('mi');
    await jest.advanceTimersByTimeAsync(1200);
    expect(sentBy(save).at(-1)).toEqual([7, 'mi+theirs']);
  });

  it('asks when they are at odds, and saves nothing until there is an answer', async () => {
    const save = saving().mockRejectedValueOnce(refusal(412));
    const { saver, states, kept } = aDesk(save);
    saver.change('the other way');
    await jest.advanceTimersByTimeAsync(40_000);
    const theirs = document(7, 'theirs');
    expect(states.at(-1)).toEqual({
      kind: 'conflict',
      base: 'base',
      theirs: 'theirs',
      document: theirs,
    });
    expect(kept.at(-1)?.draft).toBe('the other way');
    await expect(saver.flush()).rejects.toThrow();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('saves what I had, then what was chosen, so that the history holds both', async () => {
    const save = saving().mockRejectedValueOnce(refusal(412));
    const { saver, states, kept } = aDesk(save);
    saver.change('the other way');
    await jest.advanceTimersByTimeAsync(600);
    saver.resolve('theirs', 'the other way');
    expect(kept.at(-1)).toEqual({
      revision: 7,
      base: 'theirs',
      draft: 'theirs',
      before: 'the other way',
    });
    await jest.advanceTimersByTimeAsync(600);
    expect(sentBy(save).slice(1)).toEqual([
      [7, 'the other way'],
      [8, 'theirs'],
    ]);
    expect(save.mock.calls.slice(1).map(([, , { kind }]) => kind)).toEqual([
      'beforeMerge',
      'merged',
    ]);
    expect(states.at(-1)?.kind).toBe('saved');
    expect(kept.at(-1)).toBeNull();
  });

  it('saves once when all that I wrote is in what was chosen', async () => {
    const save = saving().mockRejectedValueOnce(refusal(412));
    const { saver } = aDesk(save);
    saver.change('the other way');
    await jest.advanceTimersByTimeAsync(600);
    saver.resolve('both', null);
    await jest.advanceTimersByTimeAsync(600);
    expect(sentBy(save).slice(1)).toEqual([[7, 'both']]);
  });

  it('asks nothing when what stands there is its own, its answer lost', async () => {
    const save = saving().mockRejectedValueOnce(refusal(412));
    const { saver, states, merged } = aDesk(save, { own: true });
    saver.change('the other way');
    await jest.advanceTimersByTimeAsync(700);
    expect(sentBy(save).at(-1)).toEqual([7, 'the other way']);
    expect(merged).toEqual([]);
    expect(states.map(({ kind }) => kind)).not.toContain('conflict');
  });

  it('goes on with what a former page kept, what I had before a choice among it', async () => {
    const save = saving();
    const { saver } = aDesk(save);
    saver.resume({ draft: 'chosen', before: 'mine' });
    await jest.advanceTimersByTimeAsync(600);
    expect(sentBy(save)).toEqual([
      [1, 'mine'],
      [2, 'chosen'],
    ]);
  });
});

import { whoseStands, type Side, type Three } from '../kernel/three-way';
import type { LocalizedText } from '../kernel/localized-text';
import { sameContent } from '../kernel/same-content';
import { saysTheSame } from './draft-facts';
import type { DraftPlace } from './draft-places';
import type { DraftWords } from './draft-words';

/** Something that both changed, differently. Until somebody chooses, `settled` is what stands. */
export interface DraftConflict {
  readonly place: DraftPlace;
  /** What the draft held before, and what each made of it; absent where it is not there. */
  readonly base?: unknown;
  readonly mine?: unknown;
  readonly theirs?: unknown;
  /** The three as they are said to a reader. */
  readonly said: Three<LocalizedText>;
  readonly words: LocalizedText;
  readonly settled: Side;
}

/** Which side stands, by the path of the conflict's place. */
export type DraftChoices = Readonly<Record<string, Side>>;

/** Settles what three drafts say of one place, and remembers where somebody must choose. */
export interface Referee {
  readonly conflicts: readonly DraftConflict[];
  /** `provisional` stands in a conflict until there is a choice. */
  readonly settle: <T>(place: DraftPlace, three: Three<T>, provisional?: Side) => T;
  /** As `settle`, when it is known that the sides are at odds. */
  readonly choose: (place: DraftPlace, three: Three<unknown>, provisional: Side) => Side;
}

export function referee(choices: DraftChoices, words: DraftWords): Referee {
  const conflicts: DraftConflict[] = [];
  const choose = (place: DraftPlace, three: Three<unknown>, provisional: Side): Side => {
    const settled = Object.hasOwn(choices, place.path) ? choices[place.path] : undefined;
    conflicts.push({
      place,
      ...three,
      ...describe(place, three, words),
      settled: settled ?? provisional,
    });
    return settled ?? provisional;
  };
  return {
    conflicts,
    choose,
    settle: (place, three, provisional = 'mine') => {
      const stands = whoseStands(
        three,
        (one, other) => sameContent(one, other) || saysTheSame(place, one, other),
      );
      return three[stands === 'conflict' ? choose(place, three, provisional) : stands];
    },
  };
}

function describe(
  place: DraftPlace,
  three: Three<unknown>,
  words: DraftWords,
): Pick<DraftConflict, 'said' | 'words'> {
  const name = words.nameOf(place);
  const whole = place.field === 'section' || place.field === 'item';
  const say = (side: Side): LocalizedText =>
    whole && side !== 'base' && three[side] !== undefined
      ? { sv: 'ändrat', en: 'changed' }
      : words.valueOf(place, three[side]);
  const said = { base: say('base'), mine: say('mine'), theirs: say('theirs') };
  return {
    said,
    words: {
      sv: `${name.sv}. Hos dig: ${said.mine.sv}. Hos den andra: ${said.theirs.sv}. Tidigare: ${said.base.sv}.`,
      en: `${name.en}. Yours: ${said.mine.en}. The other’s: ${said.theirs.en}. Before: ${said.base.en}.`,
    },
  };
}

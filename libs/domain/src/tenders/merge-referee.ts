import { whoseStands, type Side, type Three } from '../kernel/three-way';
import type { LocalizedText } from '../kernel/localized-text';
import { sameContent } from '../kernel/same-content';
import { saysTheSame } from './draft-facts';
import type { DraftPlace } from './draft-places';
import type { DraftWords } from './draft-words';
import { keepBoth } from './keep-both';

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

/** Both stand, one after the other, where `keepBoth` knows how; else what stood until chosen does. */
export type DraftChoice = Side | 'both';

/** What stands, by the path of the conflict's place. */
export type DraftChoices = Readonly<Record<string, DraftChoice>>;

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
  const choiceAt = ({ path }: DraftPlace): DraftChoice | undefined =>
    Object.hasOwn(choices, path) ? choices[path] : undefined;
  const choose = (place: DraftPlace, three: Three<unknown>, provisional: Side): Side => {
    const chosen = choiceAt(place);
    const settled = chosen === undefined || chosen === 'both' ? provisional : chosen;
    conflicts.push({ place, ...three, ...describe(place, three, words), settled });
    return settled;
  };
  return {
    conflicts,
    choose,
    settle: (place, three, provisional = 'mine') => {
      const stands = whoseStands(
        three,
        (one, other) => sameContent(one, other) || saysTheSame(place, one, other),
      );
      if (stands !== 'conflict') return three[stands];
      const side = choose(place, three, provisional);
      const both =
        choiceAt(place) === 'both' ? keepBoth(place, three.mine, three.theirs) : undefined;
      // Of two texts a text comes, of two lists a list.
      return both === undefined ? three[side] : (both as typeof three.mine);
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

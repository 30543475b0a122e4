import type { DataPath } from '@kravsmed/criteria-data';
import type { LocalizedText } from '@kravsmed/domain';
import type { ExchangeProblem } from './exchange-problem';

/** Where in a file something stands, without the words about it. */
export type Position = Omit<ExchangeProblem, 'message'>;

/** Where a piece of data stood: gives the position of what lies below it by `path`. */
export type Place = (path: DataPath) => Position;

/** Remembers of each object that was read where it stood, one entry a row and not one a cell. */
export class Places {
  private readonly known = new WeakMap<object, Place>();
  private readonly doubtful = new WeakSet();

  set(object: object, place: Place): void {
    this.known.set(object, place);
  }

  /** Something in it was stood in for: what does not fit in it is no fault of its own. */
  doubt(object: object): void {
    this.doubtful.add(object);
  }

  /** Whether anything on the way that `path` leads from `root` is in doubt. */
  inDoubt(root: unknown, path: DataPath): boolean {
    let node: unknown = root;
    for (let depth = 0; typeof node === 'object' && node !== null; depth += 1) {
      if (this.doubtful.has(node)) return true;
      const step = path[depth];
      if (step === undefined) return false;
      node = Reflect.get(node, step);
    }
    return false;
  }

  get(object: object): Place | undefined {
    return this.known.get(object);
  }

  /** The position of what `path` leads to from `root`: that of the innermost thing that was read. */
  find(root: unknown, path: DataPath): Position | undefined {
    let node: unknown = root;
    let found: { readonly place: Place; readonly depth: number } | undefined;
    for (let depth = 0; typeof node === 'object' && node !== null; depth += 1) {
      const place = this.known.get(node);
      if (place !== undefined) found = { place, depth };
      const step = path[depth];
      if (step === undefined) break;
      node = Reflect.get(node, step);
    }
    return found?.place(path.slice(found.depth));
  }
}

export const problemAt = (position: Position, message: LocalizedText): ExchangeProblem => ({
  ...position,
  message,
});

/** A library file that is wrong as a whole. */
export const wholeFile = (file: string, message: LocalizedText): ExchangeProblem => ({
  file,
  line: 1,
  column: 1,
  pointer: '',
  message,
});

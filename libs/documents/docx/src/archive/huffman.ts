/** Codes of whole bits, short for what is common: their lengths, and the codes themselves. */
export interface HuffmanCode {
  readonly lengths: Uint8Array;
  /** Turned round, as the bits of a stream are written from the lowest. */
  readonly codes: Uint16Array;
}

export function huffmanCode(counts: Uint32Array, longest: number): HuffmanCode {
  const lengths = codeLengths(counts, longest);
  return { lengths, codes: codesOf(lengths) };
}

function codeLengths(counts: Uint32Array, longest: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const used = rising(counts);
  if (used.length === 1) lengths[(used[0] ?? 0) % SYMBOLS] = 1;
  if (used.length < 2) return lengths;
  const perLength = lengthCounts(used, longest);
  // The rarest get the longest.
  let next = 0;
  for (let length = longest; length > 0; length--) {
    for (let times = perLength[length] ?? 0; times > 0; times--) {
      lengths[(used[next++] ?? 0) % SYMBOLS] = length;
    }
  }
  return lengths;
}

/** More than any code has. */
const SYMBOLS = 512;

/** The symbols that occur, the rarest first, each as `count * SYMBOLS + symbol`. */
function rising(counts: Uint32Array): Float64Array {
  const all = new Float64Array(counts.length);
  let used = 0;
  for (let symbol = 0; symbol < counts.length; symbol++) {
    const count = counts[symbol] ?? 0;
    if (count > 0) all[used++] = count * SYMBOLS + symbol;
  }
  return all.subarray(0, used).sort();
}

/** How many codes there are of each length. */
function lengthCounts(used: Float64Array, longest: number): number[] {
  const perLength = new Array<number>(longest + 1).fill(0);
  const add = (length: number, more: number): void => {
    perLength[length] = (perLength[length] ?? 0) + more;
  };
  // How many strings of the most bits begin with one of the codes, out of `whole`.
  const whole = 2 ** longest;
  let taken = 0;
  for (const depth of depths(used)) {
    const length = Math.min(depth, longest);
    add(length, 1);
    taken += 2 ** (longest - length);
  }
  // One too many takes the place beside a shorter one, which grows by a bit.
  for (; taken > whole; taken--) {
    let length = longest - 1;
    while (perLength[length] === 0) length--;
    add(length, -1);
    add(length + 1, 2);
    add(longest, -1);
  }
  return perLength;
}

/** How deep each stands in the tree that joins the two smallest, again and again. */
function depths(used: Float64Array): Int32Array {
  const leaves = used.length;
  const weights = new Float64Array(2 * leaves - 1);
  for (let leaf = 0; leaf < leaves; leaf++) weights[leaf] = Math.floor((used[leaf] ?? 0) / SYMBOLS);
  const parents = new Int32Array(weights.length);
  let leaf = 0;
  let joint = leaves;
  for (let made = leaves; made < weights.length; made++) {
    let weight = 0;
    for (let child = 0; child < 2; child++) {
      const takesLeaf =
        leaf < leaves && (joint >= made || (weights[leaf] ?? 0) <= (weights[joint] ?? 0));
      const node = takesLeaf ? leaf++ : joint++;
      parents[node] = made;
      weight += weights[node] ?? 0;
    }
    weights[made] = weight;
  }
  const found = new Int32Array(weights.length);
  for (let node = weights.length - 2; node >= 0; node--) {
    found[node] = (found[parents[node] ?? 0] ?? 0) + 1;
  }
  return found.subarray(0, leaves);
}

function codesOf(lengths: Uint8Array): Uint16Array {
  const perLength = new Uint16Array(17);
  for (const length of lengths) if (length > 0) perLength[length] = (perLength[length] ?? 0) + 1;
  const next = new Uint16Array(17);
  for (let length = 1; length < 17; length++) {
    next[length] = ((next[length - 1] ?? 0) + (perLength[length - 1] ?? 0)) << 1;
  }
  const codes = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    codes[symbol] = turnedRound(code, length);
  }
  return codes;
}

function turnedRound(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}

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
  const used: number[] = [];
  for (let symbol = 0; symbol < counts.length; symbol++) {
    if ((counts[symbol] ?? 0) > 0) used.push(symbol);
  }
  if (used.length === 1) lengths[used[0] ?? 0] = 1;
  if (used.length < 2) return lengths;
  used.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const perLength = lengthCounts(
    used.map((symbol) => counts[symbol] ?? 0),
    longest,
  );
  // The rarest get the longest.
  let next = 0;
  for (let length = longest; length > 0; length--) {
    for (let times = perLength[length] ?? 0; times > 0; times--)
      lengths[used[next++] ?? 0] = length;
  }
  return lengths;
}

/** How many codes there are of each length, for counts in rising order. */
function lengthCounts(rising: readonly number[], longest: number): number[] {
  const perLength = new Array<number>(longest + 1).fill(0);
  const add = (length: number, more: number): void => {
    perLength[length] = (perLength[length] ?? 0) + more;
  };
  // How many strings of the most bits begin with one of the codes, out of `whole`.
  const whole = 2 ** longest;
  let taken = 0;
  for (const depth of depths(rising)) {
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
function depths(rising: readonly number[]): number[] {
  const leaves = rising.length;
  const weights = [...rising];
  const parents: number[] = [];
  let leaf = 0;
  let joint = leaves;
  const smallest = (): number => {
    const takesLeaf =
      leaf < leaves && (joint >= weights.length || (weights[leaf] ?? 0) <= (weights[joint] ?? 0));
    return takesLeaf ? leaf++ : joint++;
  };
  while (weights.length < 2 * leaves - 1) {
    const first = smallest();
    const second = smallest();
    parents[first] = weights.length;
    parents[second] = weights.length;
    weights.push((weights[first] ?? 0) + (weights[second] ?? 0));
  }
  const found = new Array<number>(weights.length).fill(0);
  for (let node = weights.length - 2; node >= 0; node--) {
    found[node] = (found[parents[node] ?? 0] ?? 0) + 1;
  }
  return found.slice(0, leaves);
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

const LONGEST = 1_000;

/** What SQL may hold beside words, in the order in which PostgreSQL would tell them apart. */
const PIECES = new RegExp(
  [
    String.raw`(?<comment>--[^\n]*|/\*[\s\S]*?(?:\*/|$))`,
    String.raw`(?<name>"(?:[^"]|"")*(?:"|$))`,
    String.raw`(?<escaped>\bE'(?:[^'\\]|\\[\s\S]|'')*(?:'|$))`,
    String.raw`(?<text>'(?:[^']|'')*(?:'|$))`,
    String.raw`(?<dollar>\$(?<tag>[A-Za-z_]*)\$[\s\S]*?(?:\$\k<tag>\$|$))`,
    String.raw`(?<number>(?<![\w$])\d+(?:\.\d+)?\b)`,
  ].join('|'),
  'gi',
);

/** A statement with every value in it replaced by `?`: what was asked, not about whom. */
export function statementShape(sql: string): string {
  const shape = sql
    .replace(PIECES, (piece: string) => {
      if (piece.startsWith('"')) return piece;
      return piece.startsWith('--') || piece.startsWith('/*') ? ' ' : '?';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return shape.length > LONGEST ? `${shape.slice(0, LONGEST - 1)}…` : shape;
}

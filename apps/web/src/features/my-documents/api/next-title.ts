/** "Livsmedel 2026" begun anew is "Livsmedel 2027"; without a year it keeps its name. */
export const nextTitle = (title: string): string =>
  title.replace(/\b(20\d\d)\b(?!.*\b20\d\d\b)/, (year) => String(Number(year) + 1));

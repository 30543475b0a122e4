/** An error for the person at the keyboard: what is wrong and what to do, shown without a stack. */
export class Explained extends Error {}

/** @param {string} problem @param {string} remedy */
export function explain(problem, remedy) {
  return new Explained(`${problem}\n${remedy}`);
}

/** @param {unknown} error @returns {string} */
export function tell(error) {
  if (error instanceof Explained) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

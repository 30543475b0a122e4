/** A run of words that both texts have, or that only one of them has. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

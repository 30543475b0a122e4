import type { LocalizedText } from '@kravsmed/domain';
import type { ExchangeProblem } from './exchange-problem';
import { problemAt, type Position } from './places';

/** All faults of a file, each place once: what follows from a fault is not told beside it. */
export class ProblemList {
  private readonly byPlace = new Map<string, ExchangeProblem>();
  /** How many there were beyond the most that are told. */
  left = 0;

  constructor(private readonly most: number) {}

  add(position: Position, message: LocalizedText): void {
    if (this.isFull) this.left += 1;
    else this.take(problemAt(position, message));
  }

  take(problem: ExchangeProblem): void {
    if (this.isFull) {
      this.left += 1;
      return;
    }
    const key = JSON.stringify([problem.file, problem.line, problem.column]);
    if (!this.byPlace.has(key)) this.byPlace.set(key, problem);
  }

  /** Nothing more is told: who finds faults may stop to find out where they are. */
  get isFull(): boolean {
    return this.byPlace.size >= this.most;
  }

  get all(): readonly ExchangeProblem[] {
    return [...this.byPlace.values()];
  }

  get isEmpty(): boolean {
    return this.byPlace.size === 0;
  }
}

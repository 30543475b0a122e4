import { escapeHtml } from './escape';

/** The ids given so far: in a redline a heading may stand twice, and an id may not. */
export class Ids {
  private readonly given = new Set<string>();
  private figures = 0;

  /** ` id="…"`, or nothing where there is no name or it is taken. */
  attribute(name: string | undefined): string {
    if (name === undefined || this.given.has(name)) return '';
    this.given.add(name);
    return ` id="${escapeHtml(name)}"`;
  }

  forFigure(): string {
    this.figures += 1;
    return `figur_${this.figures}`;
  }
}

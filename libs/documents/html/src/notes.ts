import type { ClauseDocument } from '@kravsmed/clauses';
import { pageWordsIn } from './words';

/** The footnotes of a page: numbered as they come, and set together below the part that they belong to. */
export class Notes {
  private last = 0;
  private waiting: { readonly number: number; readonly html: string }[] = [];

  constructor(private readonly language: ClauseDocument['language']) {}

  /** Keeps the note for later, and gives its mark. */
  mark(html: string): string {
    const number = (this.last += 1);
    this.waiting.push({ number, html });
    const label = pageWordsIn(this.language).note(number);
    return `<sup><a id="fotnotsmarke_${number}" href="#fotnot_${number}" role="doc-noteref" aria-label="${label}">${number}</a></sup>`;
  }

  /** Those that came since the last time; nothing when none did. */
  taken(): string {
    const notes = this.waiting;
    this.waiting = [];
    const [first] = notes;
    if (first === undefined) return '';
    const words = pageWordsIn(this.language);
    const items = notes.map(
      ({ number, html }) =>
        `<li id="fotnot_${number}">${html} <a href="#fotnotsmarke_${number}" role="doc-backlink" aria-label="${words.back(number)}">↩</a></li>`,
    );
    const start = first.number === 1 ? '' : ` start="${first.number}"`;
    return `\n<section class="notes" role="doc-endnotes" aria-label="${words.notes}"><ol${start}>${items.join('')}</ol></section>`;
  }
}

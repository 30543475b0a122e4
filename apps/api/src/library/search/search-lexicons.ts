import { Injectable } from '@nestjs/common';
import type { Snapshot } from '../snapshot/snapshot';
import { lexiconOf, type SearchLexicon } from './library-vocabulary';

/** The lexicon of each snapshot, read out of it when it is first asked for; lost with it. */
@Injectable()
export class SearchLexicons {
  private readonly known = new WeakMap<Snapshot, SearchLexicon>();

  of(snapshot: Snapshot): SearchLexicon {
    const known = this.known.get(snapshot) ?? lexiconOf(snapshot.library, snapshot.searchWords);
    this.known.set(snapshot, known);
    return known;
  }
}

import {
  contentOf,
  type Criterion,
  type CriterionVersion,
  getVersion,
  ok,
  parseCriterionId,
  refused,
  type Result,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { LibrarySnapshots } from '../../library/snapshot/library-snapshots';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import type { AtOwn } from '../own-criteria-path';
import { contentHashOf } from '../own-criterion';
import { OwnCriterionAnswers } from '../own-criterion-answers';
import type {
  BeginOwnCriterionDto,
  LibraryVersionDto,
  OwnCriterionDto,
} from '../own-criterion.dto';
import type { OwnContent } from '../persistence/own-criterion.rows';
import { OwnCriterionStore } from '../persistence/own-criterion.store';

@Injectable()
export class BeginOwnCriterion {
  constructor(
    private readonly store: OwnCriterionStore,
    private readonly answers: OwnCriterionAnswers,
    private readonly snapshots: LibrarySnapshots,
    private readonly clock: Clock,
  ) {}

  async run(at: AtOwn, body: BeginOwnCriterionDto): Promise<Result<OwnCriterionDto, Problem>> {
    const beginning = await this.beginningOf(body);
    if (!beginning.ok) return beginning;
    const { area, question, content, forkOf } = beginning.value;
    const now = this.clock.now();
    const author = at.scope.account ?? null;
    const localId = await this.store.begin(
      at.scope,
      {
        organisationId: at.organisationId,
        area,
        question,
        forkedFrom: forkOf ?? null,
        createdBy: author,
        createdAt: now,
      },
      (id) => ({
        content,
        contentHash: contentHashOf(id, content),
        baseVersion: forkOf?.version ?? null,
        writtenBy: author,
        savedAt: now,
      }),
      forkOf === undefined
        ? { action: 'criterion.written', details: { version: 1 } }
        : {
            action: 'criterion.forked',
            details: { version: 1, from: `${forkOf.criterion}:${forkOf.version}` },
          },
    );
    return this.answers.read({ ...at, localId });
  }

  private async beginningOf({
    forkOf,
    area,
    question,
    content,
  }: BeginOwnCriterionDto): Promise<Result<Beginning, Problem>> {
    if (forkOf !== undefined) {
      const found = await this.find(forkOf);
      if (!found.ok) return found;
      const { criterion, version } = found.value;
      return ok({
        area: area ?? criterion.area,
        question: question ?? criterion.question,
        content: content ?? { ...contentOf(version), change: changeOfFork(forkOf) },
        forkOf,
      });
    }
    if (area === undefined || question === undefined || content === undefined) {
      return refused(TOO_LITTLE);
    }
    return ok({ area, question, content });
  }

  private async find({
    criterion: id,
    version: number,
  }: LibraryVersionDto): Promise<
    Result<{ readonly criterion: Criterion; readonly version: CriterionVersion }, Problem>
  > {
    const { library } = await this.snapshots.current();
    const known = parseCriterionId(id);
    const criterion = known && library.criteria.get(known);
    const version = criterion && getVersion(criterion, number);
    const decided = version?.decision.status === 'approved';
    return criterion && version && decided
      ? ok({ criterion, version })
      : refused(noVersion(id, number));
  }
}

interface Beginning {
  readonly area: Criterion['area'];
  readonly question: string;
  readonly content: OwnContent;
  readonly forkOf?: LibraryVersionDto;
}

const changeOfFork = ({ criterion, version }: LibraryVersionDto): OwnContent['change'] => ({
  what: {
    sv: `Utgår från ${criterion}:${version} i biblioteket.`,
    en: `Based on ${criterion}:${version} of the library.`,
  },
  why: { sv: '', en: '' },
  moved: [],
  classification: 'new',
  meaningUnchanged: false,
});

const TOO_LITTLE: Problem = {
  code: 'request-not-possible',
  detail: {
    sv: 'Ange forkOf för att utgå från ett av bibliotekets krav, eller area, question och content för att skriva ett eget från början.',
    en: 'Give forkOf to begin with one of the library’s criteria, or area, question and content to write one from scratch.',
  },
};

const noVersion = (id: string, version: number): Problem => ({
  code: 'request-not-possible',
  detail: {
    sv: `${id}:${version} finns inte som beslutad version i biblioteket.`,
    en: `The library has no approved version ${id}:${version}.`,
  },
  errors: [
    {
      pointer: '/forkOf',
      detail: { sv: 'Finns inte eller är inte beslutad.', en: 'Is missing or not approved.' },
    },
  ],
});

import { type IsoDate, parseIsoDate, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import type { AtOwn } from '../own-criteria-path';
import { draftOf } from '../own-criterion';
import { OwnCriterionAnswers } from '../own-criterion-answers';
import type { OwnCriterionDto } from '../own-criterion.dto';
import type { OwnContent } from '../persistence/own-criterion.rows';
import { OwnCriterionStore } from '../persistence/own-criterion.store';
import { NO_DRAFT, openOwn, STALE_DRAFT } from '../refusals';

/** What bidders are held to cannot be left out, in any language. */
const NEEDED = ['title', 'requirement', 'evidence'] as const;

@Injectable()
export class ApproveOwnDraft {
  constructor(
    private readonly store: OwnCriterionStore,
    private readonly answers: OwnCriterionAnswers,
    private readonly clock: Clock,
  ) {}

  /** Any writer may approve: no four eyes for one's own words, but the trail says who. */
  async run(
    at: AtOwn,
    expectedHash: string,
    effectiveFrom: string | undefined,
  ): Promise<Result<OwnCriterionDto, Problem>> {
    const opened = await openOwn(this.store, at);
    if (!opened.ok) return opened;
    const draft = draftOf(opened.value);
    if (draft === undefined) return refused(NO_DRAFT);
    if (draft.contentHash !== expectedHash) return refused(STALE_DRAFT);
    const today = this.clock.today();
    const from = effectiveFrom === undefined ? today : parseIsoDate(effectiveFrom);
    if (from === undefined || from < today) return refused(tooEarly(today));
    const missing = missingIn(draft.content);
    if (missing !== undefined) return refused(missing);
    const approved = await this.store.decide(
      at.scope,
      opened.value,
      draft,
      { status: 'approved', approvedOn: today, effectiveFrom: from, usableFrom: from },
      {
        action: 'criterion.approved',
        details: { version: draft.version, effectiveFrom: from, contentHash: draft.contentHash },
      },
    );
    return approved ? this.answers.read(at) : refused(STALE_DRAFT);
  }
}

function missingIn({ texts, uses, productGroups }: OwnContent): Problem | undefined {
  const pointers = [
    ...(['sv', 'en'] as const).flatMap((language) =>
      NEEDED.filter((field) => texts[language][field].trim() === '').map(
        (field) => `/texts/${language}/${field}`,
      ),
    ),
    ...(uses.length === 0 ? ['/uses'] : []),
    ...(productGroups.length === 0 ? ['/productGroups'] : []),
  ];
  if (pointers.length === 0) return undefined;
  return {
    code: 'draft-not-ready',
    detail: {
      sv: 'Utkastet är inte färdigt. Fyll i det som saknas och godkänn igen.',
      en: 'The draft is not complete. Fill in what is missing and approve again.',
    },
    errors: pointers.map((pointer) => ({
      pointer,
      detail: { sv: 'Saknas.', en: 'Is missing.' },
    })),
  };
}

const tooEarly = (today: IsoDate): Problem => ({
  code: 'request-not-possible',
  detail: {
    sv: `Kravet kan börja gälla tidigast i dag, ${today}.`,
    en: `The criterion can apply from today, ${today}, at the earliest.`,
  },
  errors: [
    {
      pointer: '/effectiveFrom',
      detail: { sv: 'Har redan passerat.', en: 'Has passed already.' },
    },
  ],
});

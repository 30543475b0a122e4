import { createHash, randomUUID } from 'node:crypto';
import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { BodySchemas } from '../../platform/http/body-schemas';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import type { NamedFile } from '../../platform/http/send-file';
import { openTender } from '../open-tender';
import { TenderHistoryStore } from '../persistence/tender-history.store';
import { TenderStore } from '../persistence/tender.store';
import { completeSelection } from './complete-selection';
import { type ExportChoice, ExportedFile } from './exported-file';

/** Renders the document as last saved and records the file's hash, so that it can be known again. */
@Injectable()
export class ExportTender {
  constructor(
    private readonly store: TenderStore,
    private readonly history: TenderHistoryStore,
    private readonly files: ExportedFile,
    private readonly schemas: BodySchemas,
    private readonly clock: Clock,
  ) {}

  async run(scope: Scope, id: string, choice: ExportChoice): Promise<Result<NamedFile, Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const { revision, title, selection } = opened.value;
    const complete = completeSelection(this.schemas, {
      ...selection,
      title: selection.title || title,
    });
    if (!complete.ok) return complete;
    const { organisationId } = opened.value;
    const rendered = await this.files.of(complete.value, choice, { scope, organisationId });
    if (!rendered.ok) return rendered;
    const { bytes } = rendered.value;
    await this.history.recordExport(scope, opened.value, {
      id: randomUUID(),
      tenderId: id,
      revision,
      format: choice.format,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.byteLength,
      exportedAt: this.clock.now(),
      exportedBy: scope.account ?? null,
    });
    return ok(rendered.value);
  }
}

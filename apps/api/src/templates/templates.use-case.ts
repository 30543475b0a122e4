import { createHash, randomUUID } from 'node:crypto';
import { ok, refused, type Result } from '@kravsmed/domain';
import { guessedRoles, guessStyleMap, placesOf, type Template } from '@kravsmed/template';
import { Injectable } from '@nestjs/common';
import { FillTemplate } from '../documents/fill-template/fill-template.use-case';
import { templateIn } from '../documents/fill-template/template-in';
import type { SelectionDto } from '../documents/selection.dto';
import { type Principal, scopeOf } from '../platform/access/principal';
import type { Scope } from '../platform/access/scope';
import { Clock } from '../platform/clock/clock';
import type { Problem } from '../platform/http/problem';
import type { NamedFile } from '../platform/http/send-file';
import type { UploadedFile } from '../platform/http/upload';
import { isUuid } from '../platform/http/uuid';
import type { DocumentTemplateRow } from './persistence/document-template.rows';
import { DocumentTemplateStore, type TemplateFacts } from './persistence/document-template.store';
import { NO_SUCH_TEMPLATE, noSuchStyle, STALE_TEMPLATE, TOO_MANY_TEMPLATES } from './refusals';
import type { ChangeTemplateDto, TemplateDto, TemplateSummaryDto } from './template.dto';

/** Which template, and who asks. */
export interface AtTemplate {
  readonly who: Principal;
  readonly organisationId: string;
  readonly templateId: string;
}

export type WithoutPlace = 'refuse' | 'append';

@Injectable()
export class Templates {
  constructor(
    private readonly store: DocumentTemplateStore,
    private readonly clock: Clock,
    private readonly filling: FillTemplate,
  ) {}

  async list(who: Principal, organisationId: string): Promise<readonly TemplateSummaryDto[]> {
    const rows = await this.store.list(scopeOf(who), organisationId);
    return rows.map(summaryOf);
  }

  async add(
    who: Principal,
    organisationId: string,
    { name, bytes, fields }: UploadedFile,
  ): Promise<Result<TemplateDto, Problem>> {
    const read = await templateIn(bytes);
    if (!read.ok) return read;
    const row: DocumentTemplateRow = {
      id: randomUUID(),
      organisationId,
      name: ((fields['name'] ?? '').trim() || name.replace(/\.\w+$/, '') || name).slice(0, 120),
      fileName: name,
      file: Buffer.from(bytes),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      roles: {},
      revision: 1,
      savedAt: this.clock.now(),
    };
    const added = await this.store.add(scopeOf(who), row);
    return added ? ok(wholeOf(row, read.value)) : refused(TOO_MANY_TEMPLATES);
  }

  async read(at: AtTemplate): Promise<Result<TemplateDto, Problem>> {
    const found = await this.find(at);
    if (!found.ok) return found;
    const read = await templateIn(found.value.file);
    return read.ok ? ok(wholeOf(found.value, read.value)) : read;
  }

  async change(
    at: AtTemplate,
    revision: number,
    { name, roles }: ChangeTemplateDto,
  ): Promise<Result<TemplateDto, Problem>> {
    const found = await this.find(at);
    if (!found.ok) return found;
    const row = found.value;
    if (row.revision !== revision) return refused(STALE_TEMPLATE);
    const read = await templateIn(row.file);
    if (!read.ok) return read;
    const ids = new Set(read.value.styles.map(({ id }) => id));
    const unknown = Object.entries(roles ?? {}).find(([, style]) => !ids.has(style));
    if (unknown !== undefined) return refused(noSuchStyle(unknown[0]));
    const change = {
      name: name?.trim() ?? row.name,
      roles: roles ?? row.roles,
      savedAt: this.clock.now(),
    };
    const changed = await this.store.change(scopeOf(at.who), row, change);
    if (!changed) return refused(STALE_TEMPLATE);
    return ok(wholeOf({ ...row, ...change, revision: revision + 1 }, read.value));
  }

  async delete({ who, organisationId, templateId }: AtTemplate): Promise<Result<null, Problem>> {
    const deleted =
      isUuid(templateId) && (await this.store.delete(scopeOf(who), organisationId, templateId));
    return deleted ? ok(null) : refused(NO_SUCH_TEMPLATE);
  }

  async file(at: AtTemplate): Promise<Result<NamedFile, Problem>> {
    const found = await this.find(at);
    if (!found.ok) return found;
    const { file, fileName } = found.value;
    return ok({ bytes: file, mediaType: 'application/octet-stream', name: fileName });
  }

  fill(
    { who, ...at }: AtTemplate,
    selection: SelectionDto,
    withoutPlace: WithoutPlace,
  ): Promise<Result<NamedFile, Problem>> {
    return this.fillAs(scopeOf(who), at, selection, withoutPlace);
  }

  /** The organisation's own criteria may stand in it. */
  async fillAs(
    scope: Scope,
    { organisationId, templateId }: Omit<AtTemplate, 'who'>,
    selection: SelectionDto,
    withoutPlace: WithoutPlace,
  ): Promise<Result<NamedFile, Problem>> {
    const found = isUuid(templateId)
      ? await this.store.find(scope, organisationId, templateId)
      : undefined;
    if (found === undefined) return refused(NO_SUCH_TEMPLATE);
    const { file, roles } = found;
    const choices = { headings: 'template', withoutPlace, roles } as const;
    return this.filling.run(file, selection, choices, { scope, organisationId });
  }

  private async find(at: AtTemplate): Promise<Result<DocumentTemplateRow, Problem>> {
    const { who, organisationId, templateId } = at;
    if (!isUuid(templateId)) return refused(NO_SUCH_TEMPLATE);
    const found = await this.store.find(scopeOf(who), organisationId, templateId);
    return found === undefined ? refused(NO_SUCH_TEMPLATE) : ok(found);
  }
}

const summaryOf = ({
  id,
  name,
  fileName,
  sha256,
  revision,
  savedAt,
}: TemplateFacts): TemplateSummaryDto => ({
  id,
  name,
  fileName,
  sha256,
  revision,
  savedAt: savedAt.toISOString(),
});

const wholeOf = (row: TemplateFacts, template: Template): TemplateDto => ({
  ...summaryOf(row),
  roles: row.roles,
  guesses: guessStyleMap(template),
  styles: template.styles.map(({ id, name, type, uses }) => ({ id, name, type, uses })),
  places: placesOf(template, { ...guessedRoles(template), ...row.roles }).map(
    ({ placeholder: { use, written }, place }) => ({ use, written, ...place }),
  ),
});

import multipart, { type Multipart, type MultipartFile } from '@fastify/multipart';
import { type Language, ok, refused, type Result } from '@kravsmed/domain';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { calledKinds, checkContent, declaredKind, type FileKind } from '../uploads/file-kinds';
import type { ZipLimits } from '../uploads/zip-directory';
import { type Problem, ProblemException } from './problem';

export interface UploadRules {
  /** The name of the form's field. */
  readonly field: string;
  readonly kinds: readonly FileKind[];
  readonly mostBytes: number;
  /** Of one other field, where a form says more than a few words. */
  readonly mostFieldBytes?: number;
  /** For what is packed, when the usual limits are too tight. */
  readonly unpacked?: ZipLimits;
}

export interface UploadedFile {
  /** The last part of the name it was sent under; for showing, never for a path. */
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  /** What else the form said, by field. */
  readonly fields: Readonly<Record<string, string>>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A route says it by `@TakesUpload()`. */
    readonly takesUpload?: boolean;
  }
}

const MEGABYTE = 1024 * 1024;
const FORM_BYTES = 16 * 1024;
const MOST_FIELDS = 10;
const LONGEST_FIELD = 1_000;

/** For a route that reads a file; it is held to the tighter of the rate limits, too. */
export const TakesUpload = (): MethodDecorator => RouteConfig({ costly: true, takesUpload: true });

/** Lets routes that say so read forms with files; elsewhere a form is as unwelcome as ever. */
export async function acceptUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, { throwFileSizeLimit: false });
  fastify.addHook('preValidation', (request, _reply, done) => {
    const welcome = !request.isMultipart() || request.routeOptions.config.takesUpload === true;
    const refusal = { code: 'unsupported-media-type', detail: SEND_JSON } as const;
    done(welcome ? undefined : new ProblemException(refusal));
  });
}

/** The one file of a form, once its size, its name, its declared type and its content are what the route takes. */
export async function readUpload(
  request: FastifyRequest,
  reply: FastifyReply,
  rules: UploadRules,
): Promise<Result<UploadedFile, Problem>> {
  const read = await readForm(request, rules);
  // What is still on its way is not waited for.
  if (!read.ok) void reply.header('Connection', 'close');
  return read;
}

async function readForm(
  request: FastifyRequest,
  rules: UploadRules,
): Promise<Result<UploadedFile, Problem>> {
  if (!request.isMultipart()) return refused(unsupported(sendFile(rules)));
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > rules.mostBytes + FORM_BYTES + (rules.mostFieldBytes ?? 0))
    return refused(tooLarge(rules));
  const fields: Record<string, string> = {};
  let file: Omit<UploadedFile, 'fields'> | undefined;
  try {
    for await (const part of parts(request, rules)) {
      if (part.type === 'field') {
        if (part.fieldnameTruncated || part.valueTruncated) return refused(formTooLarge(rules));
        fields[part.fieldname] = String(part.value);
        continue;
      }
      if (file !== undefined || part.fieldname !== rules.field) return refused(oneFile(rules));
      const read = await readFile(part, rules);
      if (!read.ok) return read;
      file = read.value;
    }
  } catch (error) {
    return refused(formProblem(error, rules));
  }
  return file === undefined ? refused(oneFile(rules)) : ok({ ...file, fields });
}

const parts = (
  request: FastifyRequest,
  { mostBytes, mostFieldBytes = LONGEST_FIELD }: UploadRules,
): AsyncIterable<Multipart> =>
  request.parts({
    limits: {
      fileSize: mostBytes + 1,
      files: 1,
      fields: MOST_FIELDS,
      parts: MOST_FIELDS + 1,
      fieldNameSize: 100,
      fieldSize: mostFieldBytes,
      headerPairs: 20,
    },
  });

async function readFile(
  part: MultipartFile,
  rules: UploadRules,
): Promise<Result<Omit<UploadedFile, 'fields'>, Problem>> {
  const name = shownName(part.filename);
  const kind = declaredKind(name, part.mimetype, rules.kinds);
  if (kind === undefined) return refused(unsupported(sendFile(rules)));
  const bytes = await bytesOf(part, rules.mostBytes);
  if (bytes === undefined) return refused(tooLarge(rules));
  if (bytes.byteLength === 0) {
    return refused(
      uploadRefused(
        { sv: 'Filen är tom. Välj en annan fil.', en: 'The file is empty. Choose another file.' },
        rules.field,
      ),
    );
  }
  const content = checkContent(kind, bytes, rules.unpacked);
  return content.ok
    ? ok({ name, kind, bytes })
    : refused(uploadRefused(content.error, rules.field));
}

/** Undefined as soon as there are more: the plugin's own reader would go on to the end, however far that is. */
async function bytesOf({ file }: MultipartFile, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Some senders give a whole path. */
const shownName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').slice(-150);

const TOO_MANY = ['FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT'];

function formProblem(error: unknown, rules: UploadRules): Problem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  if (TOO_MANY.includes(String(code))) return oneFile(rules);
  return {
    code: 'malformed-body',
    detail: {
      sv: 'Formuläret gick inte att läsa, kanske för att sändningen avbröts. Skicka igen; inget har sparats.',
      en: 'The form could not be read, perhaps because sending was cut off. Send again; nothing was saved.',
    },
  };
}

const SEND_JSON = {
  sv: 'Skicka JSON med Content-Type: application/json.',
  en: 'Send JSON with Content-Type: application/json.',
};

const sendFile = ({ kinds, field }: UploadRules) => ({
  sv: `Skicka ${calledKinds(kinds).sv} som multipart/form-data i fältet ${field}.`,
  en: `Send ${calledKinds(kinds).en} as multipart/form-data in the field ${field}.`,
});

const unsupported = (detail: Problem['detail']): Problem => ({
  code: 'unsupported-media-type',
  detail,
});

const uploadRefused = (detail: Problem['detail'], field: string): Problem => ({
  code: 'upload-refused',
  detail,
  errors: [{ pointer: `/${field}`, detail }],
});

const oneFile = (rules: UploadRules): Problem =>
  uploadRefused(
    {
      sv: `Skicka en fil, i fältet ${rules.field}.`,
      en: `Send one file, in the field ${rules.field}.`,
    },
    rules.field,
  );

function tooLarge({ mostBytes }: UploadRules): Problem {
  const megabytes = (language: Language): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(mostBytes / MEGABYTE);
  return {
    code: 'body-too-large',
    detail: {
      sv: `Filen får vara högst ${megabytes('sv')} MB. Inget har sparats.`,
      en: `The file may be ${megabytes('en')} MB at most. Nothing was saved.`,
    },
  };
}

const formTooLarge = ({ mostFieldBytes = LONGEST_FIELD }: UploadRules): Problem => ({
  code: 'body-too-large',
  detail: {
    sv: `Ett fält i formuläret får ha högst ${mostFieldBytes} tecken.`,
    en: `A field of the form may have ${mostFieldBytes} characters at most.`,
  },
});

import { refused, type Result } from '@kravsmed/domain';
import { readTemplate, type Template } from '@kravsmed/template';
import type { Problem } from '../../platform/http/problem';
import { ZIP_FAULTS } from '../../platform/uploads/file-kinds';
import { ZipArchive } from '../../platform/uploads/zip-archive';
import { TEMPLATE_FAULTS } from './refusals';

/** The template that the bytes are, or why they are none. */
export async function templateIn(bytes: Uint8Array): Promise<Result<Template, Problem>> {
  const archive = ZipArchive.open(bytes);
  if (!archive.ok) return refused(notFilled(ZIP_FAULTS[archive.error]));
  const read = await readTemplate(archive.value);
  if (read.ok) return read;
  const fault = read.error;
  return refused(
    notFilled(
      fault in TEMPLATE_FAULTS
        ? TEMPLATE_FAULTS[fault as keyof typeof TEMPLATE_FAULTS]
        : ZIP_FAULTS[fault as keyof typeof ZIP_FAULTS],
    ),
  );
}

export const notFilled = (detail: Problem['detail']): Problem => ({
  code: 'upload-refused',
  detail,
  errors: [{ pointer: '/file', detail }],
});

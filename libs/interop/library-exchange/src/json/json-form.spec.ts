import { Ajv2020 } from 'ajv/dist/2020';
import { shippedLibrary } from '../testing/shipped-parts';
import { readLibrary } from '../reading/read-library';
import { libraryJsonSchema } from './json-form';
import { writeLibraryJson } from './write-json';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the JSON form', () => {
  const ajv = new Ajv2020({ discriminator: true, strictRequired: false, allowUnionTypes: true });
  ajv.addFormat('date', true);
  ajv.addFormat('web-address', true);
  const validate = ajv.compile(libraryJsonSchema());

  it('fits its schema, which stands on its own', async () => {
    const document: unknown = JSON.parse(text(writeLibraryJson(await shippedLibrary())));
    expect(validate(document)).toBe(true);
    expect(validate({ ...(document as object), more: 1 })).toBe(false);
    expect(validate({ format: 'kravsmed-library', formatVersion: 2 })).toBe(false);
  });

  it('says in which line and where something is wrong, and all of it at once', async () => {
    const lines = text(writeLibraryJson(await shippedLibrary())).split('\n');
    const spoil = (from: RegExp, to: string, after = 0): number => {
      const index = lines.findIndex((line, at) => at >= after && from.test(line));
      lines[index] = (lines[index] ?? '').replace(from, to);
      return index + 1;
    };
    const level = spoil(/"level": "\w+"/, '"level": "top"');
    const area = spoil(/"area": "\w+"/, '"area": "space"', 3000);
    const parent = spoil(/"parent": null/, '"parent": 7');
    const { problems } = await readLibrary(new TextEncoder().encode(lines.join('\n')));
    expect(problems.map(({ line }) => line).sort((a, b) => a - b)).toEqual(
      [level, area, parent].sort((a, b) => a - b),
    );
    expect(problems.map(({ pointer }) => pointer)).toContain('/criteria/0/versions/0/level');
    expect(problems[0]?.column).toBeGreaterThan(1);
  });
});

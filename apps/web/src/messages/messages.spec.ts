import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import en from './en.json';
import sv from './sv.json';

type Tree = { readonly [key: string]: string | Tree };

const keysOf = (tree: Tree, before = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : keysOf(value, `${before}${key}.`),
  );
const textOf = (tree: Tree, key: string): string => {
  const value = key
    .split('.')
    .reduce<string | Tree | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      tree,
    );
  return typeof value === 'string' ? value : '';
};
const values = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) && !name.includes('.spec.') ? [readFileSync(path, 'utf8')] : [];
  });

describe('the texts of the site', () => {
  it('has every text in both languages', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(sv).sort());
  });

  it('puts the same values into both', () => {
    for (const key of keysOf(sv)) {
      expect({ key, values: values(textOf(en, key)) }).toEqual({
        key,
        values: values(textOf(sv, key)),
      });
    }
  });

  it('has no empty text', () => {
    for (const key of keysOf(sv)) {
      expect(textOf(sv, key).trim()).not.toBe('');
      expect(textOf(en, key).trim()).not.toBe('');
    }
  });

  it('holds no text that no page uses', () => {
    const code = sources(join(__dirname, '..')).join('\n');
    // A key with a computed end is used as `area.${area}`: its beginning must stand in the code.
    const isUsed = (key: string): boolean => {
      const bare = key.replace(/_(one|other)$/, '');
      if (code.includes(`'${bare}'`)) return true;
      const parts = bare.split(/(?<=[._])/);
      return (
        parts.some((_, cut) => cut > 0 && code.includes(`\`${parts.slice(0, cut).join('')}\${`)) ||
        /^check\.\w+Title$/.test(bare) ||
        /^step\.[\w-]+\.(name|title|lead)$/.test(bare) ||
        /^start\.how_\w+_text$/.test(bare)
      );
    };
    expect(keysOf(sv).filter((key) => !isUsed(key))).toEqual([]);
  });
});

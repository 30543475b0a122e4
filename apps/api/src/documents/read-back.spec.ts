import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redline } from '@kravsmed/clauses';
import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';
import { renderDocx } from '@kravsmed/docx';
import { findClauses, readDocx, type FoundClause, type ReadDocx } from '@kravsmed/inspect';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describeWithProgram } from '../../../../tools/test/programs.cjs';
import { ZipArchive } from '../platform/uploads/zip-archive';

const ours = exampleDocument();

async function read(bytes: Uint8Array): Promise<ReadDocx> {
  const archive = ZipArchive.open(bytes);
  if (!archive.ok) throw new Error(archive.error);
  const docx = await readDocx(archive.value);
  if (!docx.ok) throw new Error(docx.error);
  return docx.value;
}

const found = async (bytes: Uint8Array): Promise<readonly FoundClause[]> =>
  findClauses((await read(bytes)).passages, ours, []);

const summary = (clauses: readonly FoundClause[]): string[] =>
  clauses.map(({ criterion, version, words }) => `${criterion}:${version} ${words}`);

async function altered(alter: (files: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const files = unzipSync(await renderDocx(ours));
  alter(files);
  return zipSync(files);
}

test('what the renderer wrote is read back, every clause unchanged, with its selection', async () => {
  const bytes = await renderDocx(ours);
  const clauses = summary(await found(bytes));
  expect(clauses).toHaveLength(7);
  expect(clauses.every((clause) => clause.endsWith(' unchanged'))).toBe(true);
  expect((await read(bytes)).selection).toMatchObject({ title: ours.title, language: 'sv' });
});

test('one word changed in the XML: that clause is edited, the others are not', async () => {
  const bytes = await altered((files) => {
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    files['word/document.xml'] = strToU8(
      body.replace('hela svansar vid slakt', 'hela svansar vid leverans'),
    );
  });
  const clauses = await found(bytes);
  expect(clauses.filter(({ words }) => words === 'edited')).toMatchObject([
    { criterion: 'KS-1042' },
  ]);
});

test.each([
  ['a macro project', 'word/vbaProject.bin', '', 'macros'],
  [
    'a type with macros',
    '[Content_Types].xml',
    '<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>',
    'macros',
  ],
  ['a DOCTYPE', 'word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype'],
])('%s is refused', async (_what, name, text, fault) => {
  const bytes = await altered((files) => {
    files[name] = strToU8(text);
  });
  const archive = ZipArchive.open(bytes);
  expect(archive.ok && (await readDocx(archive.value))).toEqual({ ok: false, error: fault });
});

describeWithProgram('soffice', 'after LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kravsmed-read-back-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const convert = (to: string, file: string): void => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'saved'), file],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    );
  };

  test('saved as DOCX anew, each clause is found and unchanged', async () => {
    const file = join(folder, 'tender.docx');
    const written = await renderDocx(ours);
    writeFileSync(file, written);
    convert('docx:MS Word 2007 XML', file);
    const saved = readFileSync(join(folder, 'saved', 'tender.docx'));
    expect(saved.equals(written)).toBe(false);
    expect(summary(await found(saved))).toEqual(summary(await found(written)));
  }, 150_000);
});

test('a redline is read as if all its changes were accepted', async () => {
  const [first, ...others] = exampleSelection().sections;
  if (first === undefined) throw new Error('The example has no sections');
  const before = exampleDocument('sv', {
    sections: [{ ...first, items: [...first.items].reverse() }, ...others.slice(1)],
  });
  const by = { author: 'Lunds kommun', date: '2027-01-15' };
  const clauses = summary(await found(await renderDocx(redline(before, ours, by))));
  expect(clauses).toEqual(summary(await found(await renderDocx(ours))));
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithProgram } from '../../../../tools/test/programs.cjs';
import { renderPdf, SELECTION_ATTACHMENT } from './index';
import { exampleDocument } from './testing/example-document';

describe('rendering a clause document as PDF', () => {
  it('gives the same bytes for the same document', async () => {
    const [first, second] = [
      await renderPdf(exampleDocument(3)),
      await renderPdf(exampleDocument(3)),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('gives other bytes for another document', async () => {
    const other = { ...exampleDocument(3), title: 'Något annat' };
    expect(Buffer.compare(await renderPdf(exampleDocument(3)), await renderPdf(other))).not.toBe(0);
  });
});

describeWithProgram('pdftotext', 'the PDF as poppler reads it', () => {
  let folder: string;
  let file: string;
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kravsmed-pdf-'));
    file = join(folder, 'krav.pdf');
    writeFileSync(file, await renderPdf(exampleDocument()));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is tagged, has its title, and says what it claims to be', () => {
    const facts = run('pdfinfo', file);
    expect(facts).toMatch(/^Tagged:\s+yes$/m);
    expect(facts).toMatch(/^Title:\s+Livsmedel & dryck <2027>$/m);
    const metadata = run('pdfinfo', '-meta', file);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('Livsmedel &amp; dryck &lt;2027&gt;');
  });

  it('holds the requirement with its value, and every letter that a text may need', () => {
    const text = run('pdftotext', file, '-').replace(/\s+/g, ' ');
    expect(text).toContain('Minst 50 procent av griskött, räknat i kilogram per avtalsår');
    expect(text).toContain('Ångström, Öland, é, ß, ł, Ω, Жж');
  });

  it('has headings, lists, links and header cells in its structure', () => {
    const structure = run('pdfinfo', '-struct-text', file);
    expect(structure).toMatch(/H1 \(block\)\s+"Livsmedel & dryck <2027>"/);
    expect(structure).toMatch(/H2 \(block\)\s+"4\.2\s+Teknisk specifikation"/);
    expect(structure).toMatch(/H4 \(block\)/);
    expect(structure).toMatch(/L \(block\)[\s\S]*LI[\s\S]*Lbl[\s\S]*LBody/);
    expect(structure).toMatch(/Link \(inline\)[\s\S]*vägledningen om bevis/);
    expect(structure).toMatch(/Table[\s\S]*TR\s+TH:\s+\/Scope \/Column\s+"Nummer"/);
  });

  it('counts its pages on each page', () => {
    const pages = Number(/^Pages:\s+(\d+)$/m.exec(run('pdfinfo', file))?.[1]);
    expect(pages).toBeGreaterThan(3);
    for (let page = 1; page <= pages; page += 1) {
      const text = run('pdftotext', '-f', `${page}`, '-l', `${page}`, file, '-');
      expect(text).toContain(`Sida ${page} av ${pages}`);
    }
  });

  it('never ends a page with a heading or a label', () => {
    const pages = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
    for (const page of pages) {
      const lines = page
        .trimEnd()
        .split('\n')
        .filter((line) => line.trim() !== '');
      const last = lines.at(-2)?.trim() ?? '';
      expect(last).not.toMatch(/^\d+(\.\d+)+\s/);
      expect(['Krav', 'Bevis', 'Rättslig grund']).not.toContain(last);
    }
  });

  it('carries the selection as data', () => {
    run('pdfdetach', '-save', '1', '-o', join(folder, 'out.json'), file);
    expect(run('pdfdetach', '-list', file)).toContain(SELECTION_ATTACHMENT);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual(
      exampleDocument().selection,
    );
  });

  it('embeds every font it uses, as a subset', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    for (const font of fonts) expect(font).toMatch(/\+SourceSans3.*\byes yes yes\b/);
  });
});

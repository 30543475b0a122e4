/** @jest-environment jsdom */
import { clipboardHtml } from './clipboard-html';
import { plainText } from './plain-text';

const sheet = (html: string): HTMLElement => {
  const box = document.createElement('div');
  box.lang = 'sv';
  box.innerHTML = html;
  return box;
};
const NOTED =
  '<p>Minst hälften<sup><a id="fotnotsmarke_1" href="#fotnot_1" role="doc-noteref" aria-label="Fotnot 1">1</a></sup></p>' +
  '<section class="notes" role="doc-endnotes" aria-label="Fotnoter"><ol><li id="fotnot_1">Lag (2016:1145). <a href="#fotnotsmarke_1" role="doc-backlink" aria-label="Tillbaka">↩</a></li></ol></section>';

describe('HTML for the clipboard', () => {
  it('keeps headings and lists, and drops what is our own', () => {
    expect(
      clipboardHtml(
        sheet(
          '<section class="clause" data-criterion="KS-1:2"><h3 id="krav_KS_1"><span class="number">1.1</span> Krav</h3><ul><li>ett<ul><li>två</li></ul></li></ul></section>',
        ),
      ),
    ).toBe(
      '<html lang="sv"><head><meta charset="utf-8"></head><body><h3><a name="krav_KS_1"></a><span>1.1</span> Krav</h3><ul><li>ett<ul><li>två</li></ul></li></ul></body></html>',
    );
  });

  it('gives tables lines of their own', () => {
    const html = clipboardHtml(
      sheet('<table><tbody><tr><th scope="row">Krav</th></tr></tbody></table>'),
    );
    expect(html).toMatch(
      /<table style="border-collapse:collapse[^"]*" width="100%"><tbody><tr><th style="border:1px[^"]*" valign="top" width="22%">/,
    );
  });

  it('marks footnotes as Word and LibreOffice do', () => {
    const html = clipboardHtml(sheet(NOTED));
    expect(html).toContain(
      '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym" style="mso-footnote-id:ftn1"><sup>1</sup></a>',
    );
    expect(html).toContain(
      '<div style="mso-element:footnote-list"><div id="sdfootnote1" style="mso-element:footnote"><p><a class="sdfootnotesym"',
    );
    expect(html).not.toContain('↩');
  });

  it('lets nothing run', () => {
    const html = clipboardHtml(sheet('<p onclick="x()">a</p><img src="x" onerror="x()">'));
    expect(html).toContain('<body><p>a</p></body>');
  });
});

describe('plain text', () => {
  it('has a line a paragraph, air above headings, dashes, numbers and tabs', () => {
    expect(
      plainText(
        sheet(
          '<h2>1 Delar</h2><p>Minst <strong>hälften</strong></p><ul><li>ett:<ul><li>två</li></ul></li></ul><ol start="3"><li>tre</li></ol>' +
            '<table><caption>Vikter</caption><tbody><tr><th>A</th><td><p>x</p><p>y</p></td></tr></tbody></table>',
        ),
      ),
    ).toBe('1 Delar\nMinst hälften\n– ett:\n  – två\n3. tre\n\nVikter\nA\tx y');
  });

  it('has footnotes as numbered lines', () => {
    expect(plainText(sheet(NOTED))).toBe('Minst hälften [1]\n1. Lag (2016:1145).');
  });
});

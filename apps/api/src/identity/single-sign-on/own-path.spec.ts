import fc from 'fast-check';
import { ownPath } from './own-path';

describe('ownPath', () => {
  it.each(['/', '/konto', '/upphandlingar?sida=2#lista', '/å/ä'])('keeps %s', (path) => {
    expect(decodeURI(ownPath(path))).toBe(path);
  });

  it.each([
    'https://example.com/',
    '//example.com',
    '/\\example.com',
    '/\t/example.com',
    '\t//example.com',
    '/..//example.com',
    '/.//example.com',
    'javascript:alert(1)',
    'konto',
    '',
    '/api/v1/auth/oidc/start',
    '/x/../api/v1/auth/logout',
    `/${'x'.repeat(3000)}`,
    undefined,
    ['/konto'],
  ])('leads %p home', (path) => {
    expect(ownPath(path)).toBe('/');
  });

  it('never leads away, whatever is sent', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      'example.com',
      '@',
      ':',
      '?',
      '#',
      '\t',
      '%2f',
      'a',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const { origin } = new URL(ownPath(parts.join('')), 'https://kravsmed.example');
        expect(origin).toBe('https://kravsmed.example');
      }),
      { numRuns: 2_000 },
    );
  });
});

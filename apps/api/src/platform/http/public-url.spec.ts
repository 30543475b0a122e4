import { PublicUrl } from './public-url';

describe('PublicUrl', () => {
  const url = new PublicUrl('https://krav.example.se/');

  it('leads to a screen, with a query or without', () => {
    expect(url.to('/inbjudan')).toBe('https://krav.example.se/inbjudan');
    expect(url.to('/inbjudan', { lang: 'sv', q: 'å&b' })).toBe(
      'https://krav.example.se/inbjudan?lang=sv&q=%C3%A5%26b',
    );
  });

  it('puts a secret where no server sees it', () => {
    const link = new URL(url.withSecret('/inbjudan', 'a+b/c='));
    expect(link.search).toBe('');
    expect(new URLSearchParams(link.hash.slice(1)).get('token')).toBe('a+b/c=');
  });

  it('knows whether it is kept by TLS', () => {
    expect(url.secure).toBe(true);
    expect(url.origin).toBe('https://krav.example.se');
    expect(new PublicUrl('http://localhost:3000').secure).toBe(false);
  });
});

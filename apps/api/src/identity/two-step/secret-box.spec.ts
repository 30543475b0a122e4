import { randomBytes } from 'node:crypto';
import { SecretBox } from './secret-box';

describe('SecretBox', () => {
  const box = new SecretBox(randomBytes(32));

  it('opens what it sealed, for the same owner', () => {
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'siv');
    expect(sealed.toString('latin1')).not.toContain('JBSWY3DPEHPK3PXP');
    expect(box.open(sealed, 'siv')).toBe('JBSWY3DPEHPK3PXP');
    expect(box.seal('JBSWY3DPEHPK3PXP', 'siv')).not.toEqual(sealed);
  });

  it('opens nothing of another owner, of another key, or altered in any byte', () => {
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'siv');
    expect(box.open(sealed, 'eva')).toBeUndefined();
    expect(new SecretBox(randomBytes(32)).open(sealed, 'siv')).toBeUndefined();
    for (let at = 0; at < sealed.length; at++) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(box.open(altered, 'siv')).toBeUndefined();
    }
    expect(box.open(Buffer.alloc(0), 'siv')).toBeUndefined();
  });

  it('takes no key of another length', () => {
    expect(() => new SecretBox(randomBytes(16))).toThrow('32 bytes');
  });
});

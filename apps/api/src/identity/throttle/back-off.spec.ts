import { pauseAfter, SIGN_IN } from './back-off';

describe('pauseAfter', () => {
  it('is nothing at first, doubles from there, and stops growing', () => {
    const pauses = [0, 4, 5, 6, 7, 10, 14, 1000].map((tries) =>
      pauseAfter(tries, SIGN_IN.accountFromAddress),
    );
    expect(pauses).toEqual([0, 0, 2, 4, 8, 64, 900, 900]);
  });

  it('stays short for an account that is attacked from everywhere', () => {
    expect(pauseAfter(100_000, SIGN_IN.account)).toBe(60);
  });
});

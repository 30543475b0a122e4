import { hash } from '@node-rs/argon2';
import { PasswordHashing } from './password-hashing';

const PASSWORD = 'häst batteri klammer';

async function hashing(): Promise<PasswordHashing> {
  const made = new PasswordHashing();
  await made.onModuleInit();
  return made;
}

describe('PasswordHashing', () => {
  it('makes salted Argon2id hashes at the cost that is written down', async () => {
    const passwords = await hashing();
    const [first, second] = await Promise.all([passwords.hash(PASSWORD), passwords.hash(PASSWORD)]);
    expect(first).toMatchObject({
      value: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/),
    });
    expect(first).not.toEqual(second);
  });

  it('knows the password in whichever Unicode form it is typed, and no other', async () => {
    const passwords = await hashing();
    const kept = await passwords.hash(PASSWORD.normalize('NFD'));
    const verify = (text: string) => passwords.verify(kept.ok ? kept.value : '', text);
    expect(await verify(PASSWORD)).toEqual({ ok: true, value: { matches: true, outdated: false } });
    expect(await verify(`${PASSWORD} `)).toMatchObject({ value: { matches: false } });
  });

  it('says when a hash was made at a lower cost', async () => {
    const passwords = await hashing();
    const cheap = await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    expect(await passwords.verify(cheap, PASSWORD)).toEqual({
      ok: true,
      value: { matches: true, outdated: true },
    });
  });

  it('takes as long for nobody as for somebody, and never matches', async () => {
    const passwords = await hashing();
    const kept = await passwords.hash(PASSWORD);
    const timed = async (hash: string | null): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < 7; round++) {
        const began = performance.now();
        expect(await passwords.verify(hash, 'fel lösenord')).toMatchObject({
          value: { matches: false },
        });
        times.push(performance.now() - began);
      }
      return times.sort((a, b) => a - b)[3] ?? 0;
    };
    const [somebody, nobody] = [await timed(kept.ok ? kept.value : ''), await timed(null)];
    // The machine is shared, so only a difference in kind is a fault: without the decoy, nobody takes no time.
    expect(nobody).toBeGreaterThan(somebody / 3);
  });

  it('turns a flood away at once instead of taking the memory for it', async () => {
    const passwords = await hashing();
    const answers = await Promise.all(
      Array.from({ length: 500 }, () => passwords.verify(null, PASSWORD)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(42);
    expect(answers.filter(({ ok }) => !ok)).toHaveLength(458);
  });
});

import { AccountMail } from '../identity/letters/account-mail';
import type { MeDto } from '../identity/me.dto';
import type { Answer, Asked, TestApi } from './test-api';

export const GOOD_PASSWORD = 'häst batteri klammer rätt';

/** A browser of somebody's: keeps cookies and says, as browsers do, that it asks for its own site. */
export class Browser {
  private readonly jar = new Map<string, string>();

  constructor(
    private readonly api: TestApi,
    private readonly address = '198.51.100.7',
  ) {}

  async ask<T = unknown>(path: string, asked: Asked = {}): Promise<Answer<T>> {
    const answer = await this.api.ask<T>(path, {
      ...asked,
      address: this.address,
      headers: {
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
        'sec-fetch-site': 'same-origin',
        ...(this.jar.size === 0 ? {} : { cookie: this.cookies() }),
        ...asked.headers,
      },
    });
    for (const cookie of answer.cookies) this.keep(cookie);
    return answer;
  }

  post<T = unknown>(path: string, body: unknown = {}): Promise<Answer<T>> {
    return this.ask<T>(path, { method: 'POST', body });
  }

  /** Makes an account and is signed in to it. */
  async register(email: string, password = GOOD_PASSWORD, name = 'Siv Öberg'): Promise<MeDto> {
    const { status, json, text } = await this.post<MeDto>('auth/register', {
      email,
      password,
      name,
    });
    if (status !== 201) throw new Error(text);
    return json;
  }

  signIn(
    email: string,
    password = GOOD_PASSWORD,
    code?: string,
  ): Promise<Answer<{ type: string }>> {
    return this.post('auth/login', { email, password, ...(code === undefined ? {} : { code }) });
  }

  async isSignedIn(): Promise<boolean> {
    return (await this.ask('auth/me')).status === 200;
  }

  cookies(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ');
    const at = pair.indexOf('=');
    const expired = attributes.some(
      (each) => each.startsWith('Expires=') && Date.parse(each.slice(8)) <= 0,
    );
    if (expired) this.jar.delete(pair.slice(0, at));
    else this.jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

/** The letters to an address, when all that was begun has been sent. */
export async function lettersTo(api: TestApi, email: string) {
  await api.app.get(AccountMail).settled();
  return api.mails.sent.filter(({ to }) => to === email);
}

/** The token in the link of the last letter to an address. */
export async function tokenTo(api: TestApi, email: string): Promise<string> {
  const letters = await lettersTo(api, email);
  const token = /#token=([\w-]+)/.exec(letters.at(-1)?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`No letter with a link came to ${email}`);
  return token;
}

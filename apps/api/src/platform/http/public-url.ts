/**
 * The address that links in mails and redirects of single sign-on begin with. It comes from the settings and never
 * from a request: whoever asks for a mail chooses the Host header of that request.
 */
export class PublicUrl {
  private readonly base: string;

  constructor(base: string) {
    this.base = base.replace(/\/+$/, '');
  }

  /** `path` begins with a slash. */
  to(path: string, query: Readonly<Record<string, string>> = {}): string {
    const url = new URL(`${this.base}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url.toString();
  }

  /** For secrets of one use: what stands after # reaches no server, no log and no Referer; the screen reads it. */
  withSecret(path: string, secret: string): string {
    return `${this.to(path)}#${new URLSearchParams({ token: secret }).toString()}`;
  }

  get origin(): string {
    return new URL(this.base).origin;
  }

  /** Cookies may be kept to TLS when this is so. */
  get secure(): boolean {
    return this.base.startsWith('https:');
  }
}

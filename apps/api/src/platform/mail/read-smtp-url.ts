import { isIP } from 'node:net';
import type { SmtpServer } from './smtp-mailer';

/**
 * `smtps://user:password@host:465`, or `smtp://host:587` with STARTTLS. A server elsewhere than on this machine must
 * offer TLS unless `?tls=optional` says that it need not: the links in our mails are keys.
 */
export function readSmtpUrl(text: string): SmtpServer | undefined {
  try {
    return fromUrl(new URL(text));
  } catch {
    // No address, or a % that stands for nothing.
    return undefined;
  }
}

function fromUrl(url: URL): SmtpServer | undefined {
  const secure = url.protocol === 'smtps:';
  if ((!secure && url.protocol !== 'smtp:') || url.hostname === '') return undefined;
  const tls = url.searchParams.get('tls') ?? 'required';
  const known = [...url.searchParams.keys()].every((name) => name === 'tls');
  if (!known || !['required', 'optional'].includes(tls)) return undefined;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return {
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && tls === 'required' && !isThisMachine(host),
    ...(url.username === '' ? {} : { user: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
  };
}

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

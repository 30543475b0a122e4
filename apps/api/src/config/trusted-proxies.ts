import { isIP } from 'node:net';
import { OFF, ON } from './env-reader';

/** Which X-Forwarded-* to believe: none, those of so many proxies, or those of the proxies at these addresses. */
export type TrustedProxies = false | number | string[];

const MOST_PROXIES = 10;

/**
 * `on` is one proxy. Never "believe all": the client writes the first address of X-Forwarded-For itself, so whoever
 * believes it gives each request the address that its sender likes, and no limit by address holds.
 */
export function readTrustedProxies(text: string): TrustedProxies | undefined {
  const value = text.toLowerCase();
  if (OFF.includes(value)) return false;
  if (ON.includes(value)) return 1;
  if (/^\d{1,2}$/.test(value)) {
    return Number(value) <= MOST_PROXIES ? Number(value) : undefined;
  }
  const addresses = value.split(',').map((each) => each.trim());
  return addresses.every(isAddressRange) ? addresses : undefined;
}

function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  );
}

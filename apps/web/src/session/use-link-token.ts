import { useState } from 'react';

/** The secret of a mailed link: in the fragment, which no server and no referrer sees. */
export function useLinkToken(): string {
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token'));
  return token ?? '';
}

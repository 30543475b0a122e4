import { useEffect, useState } from 'react';
import { useLinkToken } from '../../../session/use-link-token';

const KEPT = 'kravsmed.invitation';

/**
 * The secret of an invitation's link. It waits in this tab while its reader signs in or registers, and
 * so stands in no address that a server sees.
 */
export function useInvitationToken(): string {
  const inAddress = useLinkToken();
  const [token] = useState(() => inAddress || (sessionStorage.getItem(KEPT) ?? ''));
  useEffect(() => sessionStorage.setItem(KEPT, token), [token]);
  return token;
}

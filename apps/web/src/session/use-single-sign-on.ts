import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api-client/api';

/** Whether the service is tied to an employer's own sign-in, and what it is called. */
export const useSingleSignOn = () =>
  useQuery({
    queryKey: ['single-sign-on'],
    queryFn: () => bodyOf(api.GET('/api/v1/auth/oidc')),
    staleTime: 10 * 60_000,
  });

import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api-client/api';

const at = (organisationId: string) => ({ params: { path: { organisationId } } });

export const useOrganisation = (id: string) =>
  useQuery({
    queryKey: ['organisation', id],
    queryFn: () => bodyOf(api.GET('/api/v1/organisations/{organisationId}', at(id))),
  });

export const useMembers = (id: string) =>
  useQuery({
    queryKey: ['organisation', id, 'members'],
    queryFn: () => bodyOf(api.GET('/api/v1/organisations/{organisationId}/members', at(id))),
  });

export const useInvitations = (id: string) =>
  useQuery({
    queryKey: ['organisation', id, 'invitations'],
    queryFn: () => bodyOf(api.GET('/api/v1/organisations/{organisationId}/invitations', at(id))),
  });

import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api-client/api';
import { organisationsWhere, useMe } from '../../../session/use-me';
import { ForkButton } from './fork-button';

interface ForkDoorProps {
  readonly criterion: string;
  /** The version that is read; the one in force when absent. */
  readonly version: number | undefined;
  readonly onForked: (organisationId: string, localId: string) => void;
}

/** For who may write criteria in an organisation: the way to a variant of one's own. */
export function ForkDoor({ criterion, version, onForked }: ForkDoorProps) {
  const { data: me } = useMe();
  const organisations = organisationsWhere(me, 'criteria.write');
  const inForce = useQuery({
    queryKey: ['criterion', criterion, ''],
    queryFn: () =>
      bodyOf(api.GET('/api/v1/criteria/{id}', { params: { path: { id: criterion }, query: {} } })),
    enabled: organisations.length > 0 && version === undefined,
  });
  const from = version ?? inForce.data?.version.version;
  if (from === undefined) return null;
  return (
    <ForkButton
      criterion={criterion}
      version={from}
      organisations={organisations}
      onForked={onForked}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api-client/api';

export const useBoard = () =>
  useQuery({ queryKey: ['board'], queryFn: () => bodyOf(api.GET('/api/v1/board')) });

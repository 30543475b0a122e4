import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api-client/api';

const groupQuery = (productGroup: string) =>
  productGroup === '' ? {} : { productGroup: [productGroup] };

export function useChanges(productGroup: string) {
  return useQuery({
    queryKey: ['changes', productGroup],
    queryFn: () =>
      bodyOf(api.GET('/api/v1/changes', { params: { query: groupQuery(productGroup) } })),
  });
}

export function useUpcoming(productGroup: string) {
  return useQuery({
    queryKey: ['upcoming', productGroup],
    queryFn: () =>
      bodyOf(api.GET('/api/v1/upcoming', { params: { query: groupQuery(productGroup) } })),
  });
}

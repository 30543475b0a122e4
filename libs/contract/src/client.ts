import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.gen';

export type ApiClient = Client<paths>;

export interface ApiClientOptions {
  /** Origin of the API, without `/api/v1`. Empty: the page's own. */
  readonly baseUrl?: string;
  /** Language of problems and feeds; asked for at each call, so that it may change. */
  readonly language?: () => string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A client that knows every route, its parameters and its answers. */
export function createApiClient(options: ApiClientOptions = {}): ApiClient {
  const client = createClient<paths>({
    baseUrl: options.baseUrl ?? '',
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
  const { language } = options;
  if (language) {
    client.use({
      onRequest({ request }) {
        if (!request.headers.has('Accept-Language')) {
          request.headers.set('Accept-Language', language());
        }
        return request;
      },
    });
  }
  return client;
}

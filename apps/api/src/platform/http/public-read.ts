import { Header } from '@nestjs/common';

/** A read that is the same for everybody; `etag.ts` gives it its ETag and its 304. */
export const PUBLIC_CACHE = 'public, max-age=60, stale-while-revalidate=600';

export const PublicRead = (): MethodDecorator => Header('Cache-Control', PUBLIC_CACHE);

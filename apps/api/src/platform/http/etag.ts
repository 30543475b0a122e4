import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** Gives every public read an ETag of its bytes, and answers 304 to a reader that has them. */
export function tagPublicReads(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    const cached = String(reply.getHeader('cache-control') ?? '').startsWith('public');
    if (!cached || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    // Weak: the same words may travel compressed or not.
    const tag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;
    void reply.header('ETag', tag).header('Vary', 'Accept-Language, Accept-Encoding');
    if (!namesTag(request.headers['if-none-match'], tag)) return payload;
    void reply.code(304).removeHeader('Content-Type').removeHeader('Content-Length');
    return '';
  });
}

const bare = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether a reader who sent this If-None-Match has what `tag` stands for. */
export const namesTag = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((each) => bare(each) === bare(tag)));

import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The address under which the reader sees us: what feeds and Location headers must use. */
@Injectable()
export class PublicAddress {
  of(request: FastifyRequest): string {
    return `${request.protocol}://${request.host}`;
  }
}

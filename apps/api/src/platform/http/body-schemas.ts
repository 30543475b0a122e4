import { parseIsoDate } from '@kravsmed/domain';
import { Injectable, type Type } from '@nestjs/common';
import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020 } from 'ajv/dist/2020';
import { bodyProblem, TOO_DEEP, unstorableProblem } from './body-problem';
import { isDeeperThan, MOST_LEVELS } from './nesting';
import type { Problem } from './problem';
import { unstorable } from './storable-text';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Holds JSON to the schemas of the published OpenAPI document, so that the two cannot part. */
@Injectable()
export class BodySchemas {
  private readonly ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true })
    .addFormat('date', (text: string) => parseIsoDate(text) !== undefined)
    .addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)))
    .addFormat('uuid', UUID)
    .addFormat('binary', true)
    .addFormat('password', true);

  /** To be called once at boot, with the document that is published. */
  publish(document: OpenAPIObject): void {
    this.ajv.addSchema({ $id: 'openapi', components: document.components });
  }

  check(dto: Type, body: unknown): Problem | undefined {
    const validate = this.ajv.getSchema(`openapi${getSchemaPath(dto)}`);
    if (validate === undefined) throw new Error(`No schema is published for ${dto.name}`);
    if (isDeeperThan(body, MOST_LEVELS)) return TOO_DEEP;
    if (!validate(body)) return bodyProblem(validate.errors ?? [], body);
    const pointer = unstorable(body);
    return pointer === undefined ? undefined : unstorableProblem(pointer);
  }
}

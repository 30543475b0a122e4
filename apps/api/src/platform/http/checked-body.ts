import { Body, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { BodySchemas } from './body-schemas';
import { ProblemException } from './problem';

/** The body, held to the schema of `dto` as the OpenAPI document publishes it. */
export function CheckedBody(dto: Type): ParameterDecorator {
  @Injectable()
  class CheckBody implements PipeTransform {
    constructor(private readonly schemas: BodySchemas) {}

    transform(body: unknown): unknown {
      const problem = this.schemas.check(dto, body);
      if (problem !== undefined) throw new ProblemException(problem);
      return body;
    }
  }
  return Body(CheckBody);
}

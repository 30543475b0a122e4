import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020 } from 'ajv/dist/2020';

interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly json: unknown;
}

type Json = Readonly<Record<string, unknown>>;

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((here, key) => (here as Json | undefined)?.[key], value);

/** Holds every JSON answer of a test to what the OpenAPI document promises of it. */
export class ContractCheck {
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false });
  private readonly routes: readonly { readonly template: string; readonly pattern: RegExp }[];

  constructor(private readonly document: OpenAPIObject) {
    this.ajv.addSchema({ $id: 'openapi', ...document });
    this.routes = Object.keys(document.paths)
      // Fixed paths first: /criteria/{id} must not take what is another route's.
      .sort((a, b) => a.split('{').length - b.split('{').length)
      .map((template) => ({
        template,
        pattern: new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
      }));
  }

  /** What the answer breaks of the contract; undefined when nothing. */
  problemOf({ method, path, status, json }: Answered): string | undefined {
    const route = this.routes.find(({ pattern }) => pattern.test(path));
    if (route === undefined || json === undefined) return undefined;
    const keys = ['paths', route.template, method.toLowerCase(), 'responses', String(status)];
    const operation = at(this.document, ...keys.slice(0, 3));
    if (operation === undefined) return undefined;
    const content = at(this.document, ...keys, 'content');
    if (content === undefined) return `${method} ${route.template} does not promise ${status}`;
    const type = Object.keys(content as Json).find((each) => each.includes('json'));
    if (type === undefined) return undefined;
    const pointer = [...keys, 'content', type, 'schema']
      .map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = this.ajv.getSchema(`openapi#/${pointer}`);
    if (validate === undefined) return `No schema at ${pointer}`;
    return validate(json) ? undefined : this.ajv.errorsText(validate.errors);
  }
}

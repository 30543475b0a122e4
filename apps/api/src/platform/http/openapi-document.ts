import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { UNION_SCHEMAS } from '../../library/resources/unions.schema';
import { closeRequestSchemas } from './openapi-closed';
import { toOpenApi31 } from './openapi-31';
import { VERSION } from '../product';

/** The whole contract of the API. Needs the routes only: no database, no library. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Kravsmed')
    .setDescription(
      'Sustainability criteria for public tender documents: the criteria library, its changes, documents and tenders. Public reads need no account and carry an ETag. Errors are RFC 9457 problem details.',
    )
    .setVersion(VERSION)
    .setLicense('EUPL-1.2', 'https://interoperable-europe.ec.europa.eu/collection/eupl')
    .addCookieAuth('kravsmed_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'kravsmed_…' }, 'token')
    .addTag('identity', 'Accounts, sessions, sign-in, API tokens')
    .addTag('organisations', 'Organisations, their members, roles, invitations and audit trail')
    .addTag('library', 'Criteria, their versions, product groups and packages')
    .addTag(
      'desk',
      'Where the library is kept: drafts, decisions, and the board of what is under way',
    )
    .addTag('changes', 'What was decided and what is to come')
    .addTag('documents', 'A selection in; a file or the findings of the procurement rules out')
    .addTag('tenders', 'Selections that someone owns and comes back to')
    .addTag('own criteria', 'An organisation’s own criteria, written or made from the library’s')
    .addTag('health', 'For whoever runs the service')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (_controller, method) => method,
  });
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, ...UNION_SCHEMAS };
  // A draft may lack anything, until it is decided: then it is held to VersionContent.
  return closeRequestSchemas(toOpenApi31(document), ['VersionContent']);
}

import { RouteConfig } from '@nestjs/platform-fastify';

/** For a route that makes a file, reads one or works for long: it is held to the tighter of the rate limits. */
export const Costly = (): MethodDecorator => RouteConfig({ costly: true });

import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { API_PREFIX } from './platform/http/api-prefix';
import { openApiDocument } from './platform/http/openapi-document';
import { SystemClock } from './platform/clock/clock';
import { PlatformModule } from './platform/platform.module';

@Module({
  imports: [
    PlatformModule.on({ database: new DataSource({ type: 'postgres' }), clock: new SystemClock() }),
    AppModule,
  ],
})
class ContractModule {}

/** The contract, read off the routes. Nothing is connected to: `preview` builds no provider. */
export async function generateOpenApi(): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ContractModule,
    new FastifyAdapter(),
    {
      preview: true,
      logger: ['error'],
      abortOnError: false,
    },
  );
  app.setGlobalPrefix(API_PREFIX);
  return openApiDocument(app);
}

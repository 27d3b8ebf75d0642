import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

import { SESSION_COOKIE } from '../auth/session-cookie.ts';
import { describeProblems } from './problem-schema.ts';

/** The document of the API, made of the same schemas that hold it. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Tiến Độ')
    .setDescription('The half-year review of a parent body and the units below it.')
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE)
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: (schema, { schemaType }) => {
      const {
        $defs,
        $schema: _,
        ...rest
      } = z.toJSONSchema(schema as z.ZodType, {
        target: 'draft-2020-12',
        io: schemaType,
      });
      return { schema: rest, components: $defs ?? {} };
    },
  });
  return describeProblems(document);
}

/** Serves the document, and a page to read it that asks nobody else's server for anything. */
export function serveOpenApi(app: INestApplication, document: OpenAPIObject): void {
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/v1/openapi.json',
    customSiteTitle: 'Tiến Độ API',
  });
}

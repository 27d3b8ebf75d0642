import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
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

/** What Swagger UI's own script writes into its page; they change with its version. */
const STYLES_OF_DOCS =
  "'sha256-eaPyLWVdqMc60xuz5bTp2yBRgVpQSoUggte1+40ONPU=' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

/**
 * The page of Swagger UI carries a few rules inside, which the content security policy forbids; they
 * go, the page does without. What its script writes is allowed, to the letter and on this page alone.
 * Before the hooks that compress an answer.
 */
export function keepDocsToPolicy(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload: unknown) => {
    if (typeof payload !== 'string' || !request.url.startsWith('/api/docs')) return payload;
    const policy = String(reply.getHeader('content-security-policy') ?? '');
    void reply.header(
      'content-security-policy',
      policy.replace("style-src 'self'", `style-src 'self' ${STYLES_OF_DOCS}`),
    );
    return payload.replace(/<style>[^]*?<\/style>/g, '');
  });
}

/** Serves the document, and a page to read it that asks nobody else's server for anything. */
export function serveOpenApi(app: INestApplication, document: OpenAPIObject): void {
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/v1/openapi.json',
    customSiteTitle: 'Tiến Độ API',
  });
}

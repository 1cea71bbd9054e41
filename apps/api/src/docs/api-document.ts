import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { problemSchema } from '#contracts';
import { convertSchema } from './schema-names.js';

const SESSION = 'session';

const DESCRIPTION =
  'Mọi đường dẫn cần phiên làm việc (cookie do POST /api/session đặt), trừ nơi có ghi khác. ' +
  'Yêu cầu ghi dữ liệu gửi JSON từ chính trang này. Lỗi trả về theo RFC 9457 ' +
  '(application/problem+json). Vị trí trong văn bản là đơn vị UTF-16 của bản gốc.';

/** Writes the OpenAPI document: every route with the schemas that check it. */
export function writeApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Lắng Nghe')
    .setDescription(DESCRIPTION)
    .setVersion('0.1')
    .addCookieAuth('langnghe_session', { type: 'apiKey', in: 'cookie' }, SESSION)
    .addSecurityRequirements(SESSION)
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: convertSchema,
  });
  return withProblems(document);
}

/** Every route may answer with a problem document. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  const { schema, components } = convertSchema(problemSchema, { schemaType: 'output' });
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, ...components };
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.delete]) {
      if (!operation) continue;
      operation.responses.default = {
        description: 'Không thực hiện được.',
        content: { 'application/problem+json': { schema } },
      };
    }
  }
  return document;
}

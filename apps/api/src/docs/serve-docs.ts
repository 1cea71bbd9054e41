import { type NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { writeApiDocument } from './api-document.js';

/** Serves /api/openapi.json and the page /api/docs, written when first asked for. Public. */
export function serveDocs(app: NestExpressApplication): void {
  SwaggerModule.setup('api/docs', app, () => writeApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Lắng Nghe: API',
    // The bar is an advertisement; a cookie that no script can set needs no dialog.
    customCss: '.topbar, .auth-wrapper { display: none !important }',
    swaggerOptions: { persistAuthorization: false, validatorUrl: null },
  });
}

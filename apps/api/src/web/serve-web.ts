import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Response } from 'express';
import { type ApiRequest } from '../access/request.js';

const HASHED_FOLDER = `${sep}assets${sep}`;
const YEAR_SECONDS = 31_536_000;
/** Data, and files that are not there: neither is a screen. */
const NOT_SCREENS = /^\/(?:api|health)(?:\/|$)|\.[a-z\d]+$/i;
const NOT_BUILT =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Lắng Nghe</title>' +
  '<p>Bàn làm việc chưa được dựng. Chạy <code>npm start</code> để dựng rồi mở lại trang này.</p>';

/** Serves the built desk: files by name, every other address of a screen with the one page. */
export function serveWeb(app: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  app.useStaticAssets(folder, {
    index: false,
    setHeaders: (response: Response, path) =>
      void response.setHeader('Cache-Control', cacheControl(path.includes(HASHED_FOLDER))),
  });
  app.use((request: ApiRequest, response: Response, next: NextFunction) => {
    if (!isScreen(request)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', cacheControl(false));
    if (existsSync(page)) response.sendFile(page);
    else response.status(503).type('html').send(NOT_BUILT);
  });
}

/** Names in the assets folder carry a hash of their content; everything else may change. */
function cacheControl(hashed: boolean): string {
  return hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
}

function isScreen(request: ApiRequest): boolean {
  const reading = request.method === 'GET' || request.method === 'HEAD';
  return reading && !NOT_SCREENS.test(request.path) && request.accepts('html') !== false;
}

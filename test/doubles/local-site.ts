import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on the loopback address whose pages a test sets and changes. */
export interface LocalSite {
  readonly origin: string;
  /** Path and query of every request, in order. */
  readonly requests: string[];
  /** Sets a page: its body, or how it answers. */
  set(path: string, page: string | Answer): void;
  close(): Promise<void>;
}

/** Opens a site on a free port; unknown pages answer 404. */
export async function openLocalSite(): Promise<LocalSite> {
  const pages = new Map<string, string | Answer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const page = pages.get(path) ?? pages.get(path.replace(/\?.*$/, ''));
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'string') response.setHeader('content-type', 'text/html').end(page);
    else page(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    set: (path, page) => void pages.set(path, page),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

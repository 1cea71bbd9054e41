import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

/** What the fake answers. */
export interface FakeAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Elasticsearch names itself in every answer. */
  readonly product?: string | null;
}

/** A server that says what a test wants to hear; it keeps what it was asked. */
export class FakeElasticsearch {
  readonly asked: string[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(
    answer: (path: string, request: IncomingMessage, body: string) => FakeAnswer,
  ): Promise<FakeElasticsearch> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = request.url ?? '';
        fake.asked.push(`${request.method ?? ''} ${path}`);
        const said = answer(path, request, Buffer.concat(chunks).toString());
        const product = said.product === undefined ? 'Elasticsearch' : said.product;
        response.writeHead(said.status, {
          'Content-Type': 'application/json',
          ...(product !== null && { 'X-Elastic-Product': product }),
        });
        response.end(JSON.stringify(said.body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const fake = new FakeElasticsearch(server, `http://127.0.0.1:${port}`);
    return fake;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** @returns an error as Elasticsearch words it. */
export function errorAnswer(status: number, type: string): FakeAnswer {
  return { status, body: { error: { type, reason: `reason of ${type}` }, status } };
}

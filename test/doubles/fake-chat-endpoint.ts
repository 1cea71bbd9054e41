import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

interface ReceivedChat {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How the endpoint answers one request. */
export type ChatAnswer = (response: ServerResponse) => void;

/** An endpoint that speaks chat completions as far as a test wants it to. */
export interface FakeChatEndpoint {
  /** Base of its API. */
  readonly url: string;
  readonly received: ReceivedChat[];
  /** What is answered from now on. */
  answer: ChatAnswer;
  close(): Promise<void>;
}

/** @returns an answer whose message holds these words. */
export function saying(content: string): ChatAnswer {
  return (response) => {
    const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }];
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ id: 'chat-1', object: 'chat.completion', choices }));
  };
}

/** Opens an endpoint on a free loopback port. */
export async function openFakeChatEndpoint(): Promise<FakeChatEndpoint> {
  const received: ReceivedChat[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      received.push({ url: request.url ?? '', headers: request.headers, body });
      endpoint.answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint: FakeChatEndpoint = {
    url: `http://127.0.0.1:${port}/v1`,
    received,
    answer: saying(''),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return endpoint;
}

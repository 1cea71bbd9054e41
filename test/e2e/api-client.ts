/** What a request may carry besides method and path. */
export interface RequestParts {
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it stands. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON. */
  json(): unknown;
}

/** A browser's part of a conversation with the api: keeps the cookie, names its origin. */
export class ApiClient {
  private cookie = '';

  constructor(private readonly address: string) {}

  async send(method: string, path: string, parts: RequestParts = {}): Promise<Answer> {
    const response = await this.open(method, path, parts);
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.cookie = cookie.split(';')[0] ?? '';
    const text = await response.text();
    const { status, headers } = response;
    return { status, headers, text, json: () => JSON.parse(text) as unknown };
  }

  /** Sends a request and leaves the body unread (streams). */
  open(
    method: string,
    path: string,
    parts: RequestParts = {},
    signal: AbortSignal | null = null,
  ): Promise<Response> {
    const body = parts.json === undefined ? parts.body : JSON.stringify(parts.json);
    return fetch(`${this.address}${path}`, {
      method,
      signal,
      redirect: 'manual',
      headers: {
        origin: this.address,
        ...(this.cookie && { cookie: this.cookie }),
        ...(parts.json !== undefined && { 'content-type': 'application/json' }),
        ...parts.headers,
      },
      ...(body !== undefined && { body }),
    });
  }

  /** @returns another browser that has copied this one's cookie. */
  twin(): ApiClient {
    const twin = new ApiClient(this.address);
    twin.cookie = this.cookie;
    return twin;
  }

  async logIn(login: string, password: string): Promise<Answer> {
    return this.send('POST', '/api/session', { json: { login, password } });
  }
}

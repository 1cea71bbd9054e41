import { createHash } from 'node:crypto';
import {
  type OpinionAnswer,
  type OpinionFailure,
  type OpinionQuestion,
  SecondOpinion,
} from '#domain';
import { chatRequestOf } from './chat-request.js';
import { contentOfReply, readOpinion } from './read-opinion.js';
import { postJson } from './post-json.js';

/** Where the model is. Holds a secret: never print it. */
export interface ChatEndpoint {
  /** Base of the API, e.g. `http://127.0.0.1:11434/v1`. The operator's own choice: any address. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; null: none. */
  readonly key: string | null;
  readonly timeoutMs: number;
}

/** What is kept of an answer, in UTF-16 units. */
const KEPT = 4_000;

/** A model behind any endpoint that speaks OpenAI's chat completions. */
export class ChatSecondOpinion extends SecondOpinion {
  override readonly model: string;
  private readonly address: string;

  constructor(private readonly endpoint: ChatEndpoint) {
    super();
    this.model = endpoint.model;
    this.address = `${endpoint.url.replace(/\/+$/, '')}/chat/completions`;
  }

  override fingerprintOf(question: OpinionQuestion): string {
    return createHash('sha256').update(this.bodyOf(question)).digest('hex');
  }

  override async ask(question: OpinionQuestion, signal?: AbortSignal): Promise<OpinionAnswer> {
    const { key, timeoutMs } = this.endpoint;
    const reply = await postJson(this.address, this.bodyOf(question), { key, timeoutMs, signal });
    if (reply.failure !== null) return failed(reply.failure, null);
    const content = contentOfReply(reply.text);
    if (content === null) return failed('wrong-shape', reply.text);
    const read = readOpinion(content, question);
    if (typeof read === 'string') return failed(read, content);
    return { opinion: read, failure: null, text: content.slice(0, KEPT) };
  }

  private bodyOf(question: OpinionQuestion): string {
    return JSON.stringify(chatRequestOf(question, this.model));
  }
}

function failed(failure: OpinionFailure, text: string | null): OpinionAnswer {
  return { opinion: null, failure, text: text?.slice(0, KEPT) ?? null };
}

import { type Opinion, OPINION_VERDICTS, type OpinionFailure, type OpinionQuestion } from '#domain';
import { z } from 'zod';

const replySchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

const opinionSchema = z.object({
  factId: z.string().nullable(),
  verdict: z.enum(OPINION_VERDICTS),
  factQuote: z.string().nullable(),
  claimQuote: z.string(),
  sentence: z.string(),
});

/** Shorter quotes stand in every text. */
const SHORTEST_QUOTE = 3;
const SENTENCE = { shortest: 10, longest: 300 } as const;
/** A post might ask the model to recommend an address: none is shown. */
const ADDRESS =
  /:\/\/|www\.|[\p{L}\d]\.(?:vn|com|net|org|info|top|xyz|me|ly|io|app|link)(?![\p{L}\d])|@/iu;

/** @returns what the model wrote; null when the reply is no chat completion. */
export function contentOfReply(reply: string): string | null {
  const { data } = replySchema.safeParse(parseJson(reply));
  return data?.choices[0]?.message.content ?? null;
}

/**
 * Admits an answer that chose among the candidates and quoted exactly.
 * @param content as the model wrote it; thoughts before the answer and a fence around it are let pass
 * @returns the opinion, or why it is refused
 */
export function readOpinion(content: string, question: OpinionQuestion): Opinion | OpinionFailure {
  const json = parseJson(withoutWrapping(content));
  if (json === undefined) return 'not-json';
  const { data: opinion } = opinionSchema.safeParse(json);
  if (opinion === undefined) return 'wrong-shape';
  return (
    faultOfFact(opinion, question) ??
    (quotes(question.claim, opinion.claimQuote) ? null : 'claim-quote-invented') ??
    (isFit(opinion.sentence) ? null : 'unfit-sentence') ??
    opinion
  );
}

function faultOfFact(
  { factId, factQuote, verdict }: Opinion,
  { candidates }: OpinionQuestion,
): OpinionFailure | null {
  if (factId === null) {
    if (factQuote !== null) return 'fact-quote-invented';
    return verdict === 'unverified' ? null : 'verdict-without-fact';
  }
  const chosen = candidates.find(({ id }) => id === factId);
  if (chosen === undefined) return 'unknown-fact';
  return factQuote !== null && quotes(chosen.statement, factQuote) ? null : 'fact-quote-invented';
}

function quotes(text: string, quote: string): boolean {
  return quote.trim().length >= SHORTEST_QUOTE && text.includes(quote);
}

/** One line of marked Vietnamese without an address. */
function isFit(sentence: string): boolean {
  return (
    sentence.length >= SENTENCE.shortest &&
    sentence.length <= SENTENCE.longest &&
    !/\p{C}/u.test(sentence) &&
    /đ|\p{M}/iu.test(sentence.normalize('NFD')) &&
    !ADDRESS.test(sentence)
  );
}

function withoutWrapping(content: string): string {
  const thoughts = content.lastIndexOf('</think>');
  const said = (thoughts < 0 ? content : content.slice(thoughts + '</think>'.length)).trim();
  if (!said.startsWith('```') || !said.endsWith('```')) return said;
  return said.slice(said.indexOf('\n') + 1, -'```'.length);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { type CheckedText, type ClaimChecker } from '#claims';
import { type ReadableText, readText, type TextModel, type TextReading } from '#nlp';

/** A text as it is read by itself, and with the law in hand. */
interface ReadPost {
  readonly reading: TextReading;
  /** Null where claims are not looked for. */
  readonly checked: CheckedText | null;
}

/**
 * Reads a text and looks for claims where it is relevant and not of another language.
 * @param day ISO day of the post
 */
export function readPost(
  text: ReadableText,
  day: string,
  { model, checker }: { readonly model: TextModel; readonly checker: ClaimChecker },
): ReadPost {
  const reading = readText(model, text);
  const readable = reading.relevant && reading.language !== 'other';
  return { reading, checked: readable ? checker.check({ text, day }) : null };
}

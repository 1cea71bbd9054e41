import { ABBREVIATIONS } from './abbreviations.js';
import { foldWord } from './fold-text.js';
import { MappedTextBuilder, type NormalizedText } from './mapped-text.js';
import { mapNormalized } from './normalize-text.js';
import { tokenizeWords } from './tokenize-words.js';

/**
 * Writes out the shortened words of chat language and of our field for matching: "bhxh k rút đc"
 * → "bảo hiểm xã hội không rút được". A word that already carries a mark (other than đ) is left
 * alone, since nobody puts tones on an abbreviation.
 * @param text the original
 * @returns normalised text; every unit of an expansion maps to the whole abbreviation
 */
export function expandAbbreviations(text: string): NormalizedText {
  const normal = mapNormalized(text);
  const builder = new MappedTextBuilder();
  let at = 0;
  for (const token of tokenizeWords(normal.text)) {
    const expansion = token.kind === 'word' ? expansionOf(token.text) : undefined;
    if (expansion === undefined) continue;
    copy(normal, builder, at, token.start);
    const { start, end } = normal.toOriginal(token.start, token.end);
    builder.push(expansion, start, end);
    at = token.end;
  }
  copy(normal, builder, at, normal.text.length);
  return builder.build(text.length);
}

function expansionOf(word: string): string | undefined {
  const plain = word.replaceAll('đ', 'd').replace(/\.$/, '');
  return foldWord(plain) === plain ? ABBREVIATIONS.get(plain) : undefined;
}

function copy(source: NormalizedText, builder: MappedTextBuilder, from: number, to: number): void {
  for (let unit = from; unit < to; unit += 1) {
    const { start, end } = source.toOriginal(unit, unit + 1);
    builder.push(source.text.charAt(unit), start, end);
  }
}

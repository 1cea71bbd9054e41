import { text } from '../../catalogue/text.js';
import { type ListName } from './search-lists.js';

type Words = Readonly<Record<string, string>>;

const { vocabulary } = text;

const WORDS: Readonly<Record<Exclude<ListName, 'sources'>, Words>> = {
  verdicts: vocabulary.verdict,
  stances: vocabulary.stance,
  kinds: vocabulary.sourceKind,
  channels: vocabulary.channel,
  topics: vocabulary.topic,
  caseStatuses: vocabulary.caseStatus,
  sentiments: vocabulary.sentiment,
};

/**
 * @param sourceNames names by id; a source that is no longer listed is called by its id.
 * @returns a filter's value in words.
 */
export function wordsOf(
  name: ListName,
  value: string,
  sourceNames: ReadonlyMap<string, string>,
): string {
  if (name === 'sources') return sourceNames.get(value) ?? value;
  return WORDS[name][value] ?? value;
}

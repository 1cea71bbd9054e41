import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  buildFraudKnowledge,
  FactBase,
  parseAttributes,
  parseDocuments,
  parseFacts,
  parseFraudSignals,
  parseNarrativeModel,
  parseNarratives,
  parseOfficialChannels,
  NarrativeMatcher,
  withWordings,
} from '#claims';

const CONFIG = path.join(import.meta.dirname, '../../config');
const CASES = path.join(import.meta.dirname, '../../test/golden/claims');

/** The knowledge that ships, as the readers take it. */
export async function shippedKnowledge() {
  const read = (file: string): Promise<string> => readFile(path.join(CONFIG, file), 'utf8');
  const model = parseNarrativeModel(await read('models/narratives.json'), 'narratives.json');
  const narratives = parseNarratives(await read('narratives/narratives.jsonl'), 'narratives.jsonl');
  const attributes = parseAttributes(await read('facts/attributes.jsonl'), 'attributes.jsonl');
  const documents = parseDocuments(await read('facts/documents.jsonl'), 'documents.jsonl');
  return {
    model,
    attributes,
    matcher: new NarrativeMatcher(withWordings(narratives, model.wordings), attributes),
    facts: new FactBase(parseFacts(await read('facts/facts.jsonl'), 'facts.jsonl', documents)),
    fraud: buildFraudKnowledge(
      parseFraudSignals(await read('scam-signals.yaml'), 'scam-signals.yaml'),
      parseOfficialChannels(await read('official-channels.yaml'), 'official-channels.yaml'),
    ),
  };
}

/** Cases of a file in test/golden/claims, one JSON object a line. */
export async function claimCases<Case>(file: string): Promise<Case[]> {
  const text = await readFile(path.join(CASES, file), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
}

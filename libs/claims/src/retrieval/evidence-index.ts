import { type Fact, FLAGGABLE_VERDICTS, type Narrative } from '#domain';
import { matterOf } from '../knowledge/fact-base.js';
import { type FactAttribute } from '../knowledge/parse-attributes.js';
import { type Negative } from '../knowledge/parse-negatives.js';
import { countNegators } from '../text/markers.js';
import { type MatchingWord, matchingWordsOf } from '../text/matching-text.js';
import { LexicalIndex } from './lexical-index.js';

/** The knowledge that posts are compared with. */
export interface Knowledge {
  readonly facts: readonly Fact[];
  readonly attributes: readonly FactAttribute[];
  readonly narratives: readonly Narrative[];
  readonly negatives: readonly Negative[];
}

interface EvidenceDocument {
  readonly text: string;
  readonly facts: readonly string[];
  /** Set when the document is a way of telling this false story. */
  readonly narrative: Narrative | null;
  /** Set when the document says what is right, or looks like a story and is none. */
  readonly truth: boolean;
  /** Set when the document is a wording that was wrong on its day. */
  readonly error: boolean;
}

interface FactHit {
  /** Id of the matter: which period applies is the checker's business. */
  readonly matter: string;
  readonly score: number;
}

export interface NarrativeHit {
  readonly narrative: Narrative;
  readonly phrasing: string;
  readonly score: number;
}

/** What the knowledge holds nearest to a sentence, each list best first. */
export interface EvidenceHits {
  readonly facts: readonly FactHit[];
  readonly narratives: readonly NarrativeHit[];
  /** Similarity of the nearest text that is right. */
  readonly truth: number;
  /** How often that text negates: what negates more or less says otherwise. */
  readonly truthNegators: number;
  /** Similarity of the nearest earlier wording that was wrong on its day. */
  readonly error: number;
}

const HITS = 30;

/** One index over facts, their trigger phrases, earlier wordings, false stories and corrections. */
export class EvidenceIndex {
  private readonly documents: readonly EvidenceDocument[];
  private readonly negators: readonly number[];
  private readonly index: LexicalIndex;

  constructor(knowledge: Knowledge) {
    this.documents = [
      ...factDocuments(knowledge),
      ...knowledge.narratives.flatMap(narrativeDocuments),
      ...knowledge.negatives.filter(({ kind }) => kind.startsWith('accurate')).map(trueDocument),
    ];
    const words = this.documents.map(({ text }) => matchingWordsOf(text));
    this.negators = words.map(countNegators);
    this.index = new LexicalIndex(words);
  }

  find(words: readonly MatchingWord[]): EvidenceHits {
    const facts = new Map<string, number>();
    const narratives = new Map<string, NarrativeHit>();
    let truth = 0;
    let truthNegators = 0;
    let error = 0;
    for (const { index, score } of this.index.search(words, HITS)) {
      const document = this.documents[index];
      if (document === undefined) continue;
      if (document.truth && score > truth) {
        truth = score;
        truthNegators = this.negators[index] ?? 0;
      }
      if (document.error) error = Math.max(error, score);
      const { narrative } = document;
      if (narrative !== null && !narratives.has(narrative.id)) {
        narratives.set(narrative.id, { narrative, phrasing: document.text, score });
      }
      document.facts.forEach((id, rank) => addBest(facts, matterOf(id), score * 0.98 ** rank));
    }
    return {
      facts: ranked(facts),
      narratives: [...narratives.values()],
      truth,
      truthNegators,
      error,
    };
  }
}

function addBest(scores: Map<string, number>, key: string, score: number): void {
  scores.set(key, Math.max(scores.get(key) ?? 0, score));
}

function ranked(scores: ReadonlyMap<string, number>): FactHit[] {
  return [...scores]
    .map(([matter, score]) => ({ matter, score }))
    .sort((a, b) => b.score - a.score);
}

function factDocuments({ facts, attributes }: Knowledge): EvidenceDocument[] {
  const statements = facts.map(({ id, statement }) => ({
    text: statement,
    facts: [id],
    narrative: null,
    truth: true,
    error: false,
  }));
  const triggers = attributes.map(({ triggers, meaning, facts: ids }) => ({
    text: [meaning, ...triggers].join('. '),
    facts: ids,
    narrative: null,
    truth: false,
    error: false,
  }));
  return [...statements, ...triggers];
}

function narrativeDocuments(narrative: Narrative): EvidenceDocument[] {
  const told = [narrative.title, ...narrative.phrasings].map((text) => ({
    text,
    facts: narrative.facts,
    narrative,
    truth: false,
    error: false,
  }));
  const { correction, facts } = narrative;
  return [...told, { text: correction, facts, narrative: null, truth: true, error: false }];
}

function trueDocument({ text, facts }: Negative): EvidenceDocument {
  return { text, facts, narrative: null, truth: true, error: false };
}

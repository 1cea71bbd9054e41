import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkFacts } from '#domain';
import { parseAttributes } from './parse-attributes.js';
import { parseDocuments } from './parse-documents.js';
import { parseFacts } from './parse-facts.js';
import { parseNarratives } from './parse-narratives.js';
import { parseNegatives } from './parse-negatives.js';
import { parseFraudSignals } from '../scam/parse-fraud-signals.js';

const row = {
  id: 'SA-03-u1',
  topic: 'social-pension',
  statement: 'Mức trợ cấp.',
  value: null,
  quantities: [
    {
      attribute: 'social_pension.amount',
      comparator: 'eq',
      value: 500_000,
      unit: 'VND_per_month',
      applies_to: 'mức trung ương',
      scope: [{ standing: 'general' }],
    },
  ],
  conditions: null,
  validFrom: '2026-07-01',
  validTo: null,
  issuedOn: null,
  previous: null,
  legalBasis: [],
  sources: [],
  confidence: 'D',
  usable: false,
  reason: 'Chưa xác nhận.',
};

const story = {
  id: 'R70',
  kind: 'draft_as_law',
  title: 'Trái tuyến 100%',
  phrasings: ['Trái tuyến được hưởng 100%'],
  correction: 'Mới là kiến nghị',
  facts: ['HI-15'],
  circulated: null,
  harm: null,
  harmLevel: 2,
  evidence: 'debunked',
  sources: [],
};

const lines = (...rows: unknown[]): string => rows.map((one) => JSON.stringify(one)).join('\n');
const bytes = (path: string): Uint8Array =>
  readFileSync(new URL(`../../../../config/${path}`, import.meta.url));

describe('parseFacts', () => {
  it('reads the names of the file into those of the product', () => {
    const [fact] = parseFacts(lines(row), 'facts.jsonl', []);
    expect(fact).toMatchObject({ usable: false, unusableReason: 'Chưa xác nhận.' });
    expect(fact?.quantities[0]).toMatchObject({ appliesTo: 'mức trung ương' });
    expect(fact).not.toHaveProperty('reason');
  });

  it('reads one value of a dimension as a list of one, and no scope as open', () => {
    const [open, narrow] = parseFacts(
      lines(row, { ...row, id: 'SI-03', scope: { sex: 'male', age: [3, null] } }),
      'facts.jsonl',
      [],
    );
    expect(open).toMatchObject({ scope: {}, exceptions: [] });
    expect(open?.quantities[0]?.scope).toEqual([{ standing: ['general'] }]);
    expect(narrow?.scope).toEqual({ sex: ['male'], age: [3, null] });
  });

  it.each([
    ['a broken line', `${lines(row)}\n{`, /^facts\.jsonl:2: /],
    ['an unknown topic', lines({ ...row, topic: 'x' }), /^facts\.jsonl:1: topic: /],
    ['an unusable fact without a reason', lines({ ...row, reason: undefined }), /:1: reason: /],
    [
      'a scope outside the closed list',
      lines({ ...row, scope: { sex: 'other' } }),
      /:1: scope\.sex: /,
    ],
    ['an unknown dimension', lines({ ...row, scope: { colour: 'red' } }), /:1: scope\.colour: /],
    ['a range that ends before it begins', lines({ ...row, scope: { age: [7, 3] } }), /scope\.age/],
    ['words for a range', lines({ ...row, scope: { age: 'con nhỏ' } }), /scope\.age/],
    [
      'an exception without a reason',
      lines({ ...row, exceptions: [{ kind: 'no-start' }] }),
      /reason/,
    ],
    ['an id used twice', lines(row, row), /^facts\.jsonl:2: mã "SA-03-u1"/],
    ['a period that ends before it begins', lines({ ...row, validTo: '2026-06-30' }), /validTo/],
    ['a day that does not exist', lines({ ...row, validFrom: '2026-02-30' }), /validFrom/],
    ['bytes that are not UTF-8', Uint8Array.of(0xff, 0xfe), /UTF-8/],
  ])('refuses %s by file, line and key', (_name, content, message) => {
    expect(() => parseFacts(content, 'facts.jsonl', [])).toThrow(message);
  });

  it('skips blank lines', () => {
    expect(parseFacts(`\n${lines(row)}\n\n`, 'facts.jsonl', [])).toHaveLength(1);
  });
});

describe('the day on which a rule was signed', () => {
  const source = { title: 'Trang', address: 'https://example.vn/a', quotation: 'ngày 1/2/2026' };
  const table = lines(
    { document: 'Luật A', issuedOn: '2025-02-01', source },
    { document: 'Nghị định B', issuedOn: '2026-02-01', source: { ...source, address: null } },
    { document: 'Công văn C', issuedOn: null, reason: 'Chưa trang nào nêu.' },
  );
  const documents = parseDocuments(table, 'documents.jsonl');
  const cites = (...names: string[]): { document: string; locator: null }[] =>
    names.map((document) => ({ document, locator: null }));
  const signed = (fields: object): string | null | undefined =>
    parseFacts(lines({ ...row, ...fields }), 'facts.jsonl', documents)[0]?.issuedOn;

  it.each<[string, object, string | null]>([
    ['the only document', { legalBasis: cites('Luật A', 'Luật A') }, '2025-02-01'],
    ['nobody, where several are cited', { legalBasis: cites('Luật A', 'Nghị định B') }, null],
    [
      'the one named of several',
      { legalBasis: cites('Luật A', 'Nghị định B'), issuedBy: 'Nghị định B' },
      '2026-02-01',
    ],
    ['nobody, where the line says so', { legalBasis: cites('Luật A'), issuedBy: null }, null],
    ['nobody, where no page tells it', { legalBasis: cites('Công văn C') }, null],
    ['the line', { legalBasis: cites('Luật A'), issuedOn: '2026-03-01' }, '2026-03-01'],
  ])('is told by %s', (_, fields, day) => {
    expect(signed(fields)).toBe(day);
  });

  it('is not taken from a document that the table does not know', () => {
    expect(() => signed({ issuedBy: 'Luật Z' })).toThrow(/facts\.jsonl:1: issuedBy: /);
  });

  it.each<[string, object]>([
    ['a day without a page', { document: 'Luật A', issuedOn: '2025-02-01' }],
    ['no day and no reason', { document: 'Luật A', issuedOn: null }],
    [
      'an address that is none',
      { document: 'L', issuedOn: '2025-02-01', source: { ...source, address: 'x' } },
    ],
  ])('the table refuses %s', (_, document) => {
    expect(() => parseDocuments(lines(document), 'documents.jsonl')).toThrow(/documents\.jsonl:1/);
  });
});

describe('parseNarratives', () => {
  it('maps the kind', () => {
    expect(parseNarratives(lines(story), 'n.jsonl')[0]?.kind).toBe('draft-as-law');
  });

  it('refuses a story without phrasings', () => {
    const read = (): unknown => parseNarratives(lines({ ...story, phrasings: [] }), 'n.jsonl');
    expect(read).toThrow(/n\.jsonl:1: phrasings: /);
  });
});

describe('the knowledge that ships', () => {
  const documents = parseDocuments(bytes('facts/documents.jsonl'), 'documents.jsonl');
  const facts = parseFacts(bytes('facts/facts.jsonl'), 'facts.jsonl', documents);
  const narratives = parseNarratives(bytes('narratives/narratives.jsonl'), 'narratives.jsonl');
  const attributes = parseAttributes(bytes('facts/attributes.jsonl'), 'attributes.jsonl');

  it('is read whole', () => {
    expect(facts).toHaveLength(324);
    expect(facts.filter(({ usable }) => !usable)).toHaveLength(11);
    expect(narratives).toHaveLength(102);
    expect(attributes).toHaveLength(265);
    expect(parseNegatives(bytes('narratives/negatives.jsonl'), 'n').length).toBe(44);
    expect(parseFraudSignals(bytes('scam-signals.yaml'), 's').channels.length).toBeGreaterThan(3);
  });

  it('names every document that facts cite, and by it the day on which rules were signed', () => {
    const cited = facts.flatMap(({ legalBasis }) => legalBasis.map(({ document }) => document));
    expect(new Set(documents.map(({ document }) => document))).toEqual(new Set(cited));
    expect(documents.filter(({ issuedOn }) => issuedOn !== null)).toHaveLength(35);
    expect(facts.filter(({ issuedOn }) => issuedOn !== null)).toHaveLength(269);
    const late = facts.filter(({ issuedOn, validFrom }) => (issuedOn ?? '') > (validFrom ?? '9'));
    expect(late).toEqual([]);
  });

  it('contradicts itself nowhere and owns up to what it lacks', () => {
    expect(checkFacts(facts)).toEqual([]);
    const kinds = facts.flatMap(({ exceptions }) => exceptions.map(({ kind }) => kind));
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect(count('no-legal-basis')).toBe(6);
    expect(count('no-locator')).toBe(36);
    expect(count('no-start')).toBe(0);
    expect(count('restated-value')).toBe(5);
  });

  it('says in the closed vocabulary what its wordings say', () => {
    const worded = facts.flatMap(({ quantities }) => quantities.filter((one) => one.appliesTo));
    expect(worded).toHaveLength(437);
    // Ten wordings only repeat what the attribute measures.
    expect(worded.filter(({ scope }) => scope.length === 0)).toHaveLength(10);
  });

  it('points to itself only', () => {
    const ids = new Set(facts.map(({ id }) => id));
    const named = [...narratives, ...attributes].flatMap((one) => one.facts);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const measured = new Set(attributes.map(({ attribute }) => attribute));
    const used = facts.flatMap(({ quantities }) => quantities.map((one) => one.attribute));
    expect(used.filter((attribute) => !measured.has(attribute))).toEqual([]);
  });
});

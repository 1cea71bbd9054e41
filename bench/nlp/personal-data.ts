import { type PersonalData, type PersonalDataKind } from '#domain';
import { findPersonalData } from '#nlp';
import { type Figure, shareFigure } from './figure.ts';
import { timeFigure } from './reading-time.ts';
import { scoreSpans, type SpanCase, type SpanScores } from './span-scores.ts';
import { writtenCases } from './written-cases.ts';

const MOST_MICROSECONDS = 25;

/** Personal data on our written texts; the floor is one plain expression per kind. */
export async function measure(): Promise<readonly Figure[]> {
  const known = await writtenCases<SpanCase>('personal-data.jsonl');
  const blind = await writtenCases<SpanCase>('personal-data-blind.jsonl');
  return [
    ...spanFigures('all', [...known, ...blind]),
    ...spanFigures('written last', blind),
    await timeFigure('personal data, with folding', findPersonalData, MOST_MICROSECONDS),
  ];
}

function spanFigures(set: string, cases: readonly SpanCase[]): Figure[] {
  const ours = sharesOf(scoreSpans(cases, (text) => findPersonalData(text)));
  const plain = sharesOf(scoreSpans(cases, findPlainly));
  const { written } = scoreSpans(cases, findPlainly);
  const figure = (share: keyof typeof ours, least: number): Figure =>
    shareFigure(
      `personal data ${share}, ${set} (${written} spans in ${cases.length} texts)`,
      ours[share],
      { least },
      plain[share].toFixed(3),
    );
  return [
    figure('recall', 0.99),
    figure('precision', 0.97),
    figure('exact bounds', 0.97),
    figure('right kind', 0.97),
  ];
}

function sharesOf({ written, found, matched, exact, sameKind }: SpanScores) {
  return {
    recall: matched / written,
    precision: matched / found,
    'exact bounds': exact / matched,
    'right kind': sameKind / matched,
  };
}

const PLAIN: Readonly<Record<PersonalDataKind, RegExp>> = {
  email: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g,
  phone: /(?<!\d)(?:\+84|84|0)[235789]\d(?:[ .-]?\d){7,8}(?!\d)/g,
  national_id: /(?<!\d)0\d{11}(?!\d)/g,
  bank_account: /(?<!\d)\d{13,19}(?!\d)/g,
  social_insurance_no: /(?<!\d)\d{10}(?!\d)/g,
};

function findPlainly(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const [kind, pattern] of Object.entries(PLAIN) as [PersonalDataKind, RegExp][]) {
    for (const { 0: written, index: start } of text.matchAll(pattern)) {
      const end = start + written.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, kind });
    }
  }
  return found;
}

import { describe, expect, it } from '@jest/globals';
import { text } from '../../catalogue/text.js';
import { problemOf, startDraft, toContent } from './fact-draft.js';
import { buildContent } from './factories.js';

const fact = { content: buildContent() };
const draft = startDraft(fact);
const reason = 'Theo văn bản mới.';

describe('an edit of a fact', () => {
  it('says what the fact says until something is changed', () => {
    expect(toContent(draft)).toEqual(fact.content);
    expect(problemOf({ ...draft, reason }, fact)).toBe(text.facts.needChange);
  });

  it('reads a document and its article from a line, and an article may lack', () => {
    const basis = 'Luật 41/2024/QH15 | Điều 7\n\nNghị định 1/2026/NĐ-CP |';
    expect(toContent({ ...draft, basis }).legalBasis).toEqual([
      { document: 'Luật 41/2024/QH15', locator: 'Điều 7' },
      { document: 'Nghị định 1/2026/NĐ-CP', locator: null },
    ]);
  });

  it.each([
    [{ statement: '  ' }, text.facts.needStatement],
    [{ usable: false }, text.facts.needUnusableReason],
    [{ conditions: 'Bản sửa' }, text.facts.needReason],
  ])('asks for what it lacks: %j', (fields, problem) => {
    const edited = { ...draft, content: { ...draft.content, ...fields } };
    expect(problemOf(edited, fact)).toBe(problem);
  });

  it('may be sent with a change and a reason', () => {
    const content = { ...draft.content, conditions: 'Bản sửa' };
    expect(problemOf({ ...draft, content, reason }, fact)).toBeNull();
  });

  it('drops the reason against a fact that is usable again', () => {
    const content = { ...draft.content, unusableReason: 'Chưa có văn bản.' };
    expect(toContent({ ...draft, content }).unusableReason).toBeNull();
  });
});

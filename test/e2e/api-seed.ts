import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type LiveEvent,
  type Opinion,
  type Post,
  PostSearch,
  type ReviewCase,
  SecondOpinionLog,
  type Span,
} from '#domain';
import { InlineAnalyzer, loadAnalysisFiles } from '#enrichment';
import { Accounts } from '#identity';
import { searchTokens } from '#nlp';
import { SearchModule } from '#search';
import { buildAnalysis, buildDocument, buildPost, buildProposal } from '../contract/factories.js';
import { seedProductKnowledge } from './seed-product-knowledge.js';
import { buildSource, openPersistence, type OpenPersistence } from '../contract/persistence.js';

export const PASSWORD = 'lua-vang-ben-song-27';
export const PHONE = '0912345678';
export const CLAIM = 'Lương cơ sở vẫn là 2.340.000 đồng';
/** What a hostile author might write: it must come out as it went in, as text. */
export const HOSTILE = `<script>alert("xin chào")</script> ${CLAIM}, gọi ${PHONE} để hỏi.`;

const ROOT = join(import.meta.dirname, '../..');
const FIRST_POST = new Date('2026-11-20T02:00:00Z');

const PEOPLE = [
  { login: 'lan', displayName: 'Chị Lan', role: 'officer' },
  { login: 'thanh', displayName: 'Anh Thành', role: 'officer' },
  { login: 'minh', displayName: 'Anh Minh', role: 'analyst' },
  { login: 'hanh', displayName: 'Chị Hạnh', role: 'lead' },
] as const;

/** The database as a worker would fill it, with a door to go on filling it. */
export class SeededDatabase {
  private posts = 0;

  private constructor(private readonly persistence: OpenPersistence) {}

  static async open(databaseUrl: string): Promise<SeededDatabase> {
    const search = SearchModule.forRoot({ tokenize: searchTokens, elasticsearch: null });
    const seeded = new SeededDatabase(await openPersistence(databaseUrl, search));
    await seedProductKnowledge(seeded.persistence);
    await seeded.addPeopleAndSource();
    return seeded;
  }

  close(): Promise<void> {
    return this.persistence.close();
  }

  async postCount(): Promise<number> {
    return (await this.persistence.posts.counts()).posts;
  }

  /** Sets a password as the command line does. */
  async setPassword(login: string, password: string): Promise<void> {
    await new Accounts(this.persistence.users).setPassword(login, password);
  }

  /** Adds a flagged post, analysed and indexed, and opens its case. Screens are told. */
  async openCase(text = HOSTILE): Promise<ReviewCase> {
    const post = await this.addPost(text);
    const { cases, live, transactions } = this.persistence;
    const proposal = buildProposal(post.id, { title: CLAIM, narrativeId: 'R01' });
    return transactions.run(async () => {
      const [opened] = await cases.propose([proposal], new Date());
      if (!opened) throw new Error('no case was opened');
      await live.publish([{ type: 'case-opened', caseId: opened.id } satisfies LiveEvent]);
      return opened;
    });
  }

  /** Marks a case as a newer analysis does that would not open it. Screens are told. */
  async turnAnalysis({ id, postId }: ReviewCase): Promise<void> {
    const { cases, live, transactions } = this.persistence;
    const finding = { postId, verdict: 'accurate', flag: false, proposed: false } as const;
    await transactions.run(async () => {
      await cases.follow([finding], new Date());
      await live.publish([{ type: 'case-changed', caseId: id } satisfies LiveEvent]);
    });
  }

  /** Writes down what an outside model said of the first claim of a case's post. */
  async addOpinion(found: ReviewCase, opinion: Opinion): Promise<void> {
    const { posts, module } = this.persistence;
    const [{ post, analysis } = { post: null, analysis: null }] = await posts.findAnalyzed([
      found.postId,
    ]);
    const [claim] = analysis?.claims ?? [];
    if (!post || !claim) throw new Error('the post has no claim');
    const log = module.get(SecondOpinionLog);
    const { start, end, verdict } = claim;
    const ticket = await log.open(
      {
        ...{ post, span: { start, end }, verdict, knowledge: null },
        ...{ model: 'mo-hinh-thu', fingerprint: randomUUID(), factIds: ['REF-01'] },
      },
      1_000,
    );
    if (ticket.kind !== 'open') throw new Error('the question was not taken');
    await log.close(ticket.id, { answer: { opinion, failure: null, text: null }, latencyMs: 1 });
  }

  /** Analyses a post as a worker does. */
  async analyse(postId: string): Promise<void> {
    const { posts, knowledge } = this.persistence;
    const files = await loadAnalysisFiles((file) => readFile(join(ROOT, file)));
    const known = await knowledge.snapshot(await knowledge.latestSerial());
    const analyzer = new InlineAnalyzer({ ...files, knowledge: known });
    const [post] = await posts.findByIds([postId]);
    if (!post) throw new Error('there is no such post');
    const [analysis] = await analyzer.analyze([post]);
    if (!analysis) throw new Error('nothing was analysed');
    await posts.saveAnalyses([{ reference: post, analysis }]);
  }

  private async addPost(text: string): Promise<Post> {
    const { posts, module } = this.persistence;
    this.posts += 1;
    // Equal texts of one moment would be one post.
    const publishedAt = new Date(FIRST_POST.getTime() + this.posts * 1_000);
    const collected = buildPost(`bai-${this.posts}`, { text, publishedAt });
    const [saved] = await posts.saveBatch('bao-thu-nghiem', [collected]);
    const [post] = await posts.findByIds([saved?.id ?? '']);
    if (!saved || !post) throw new Error('the post was not saved');
    await posts.saveAnalyses([{ reference: saved, analysis: analysisOf(text) }]);
    const masked = text.replace(PHONE, '•'.repeat(PHONE.length));
    await module.get(PostSearch).index([buildDocument(post.id, masked, { publishedAt })]);
    return post;
  }

  private async addPeopleAndSource(): Promise<void> {
    const accounts = new Accounts(this.persistence.users);
    for (const person of PEOPLE) await accounts.createUser(person, PASSWORD);
    await this.persistence.sources.synchronize([buildSource()], new Date());
  }
}

function analysisOf(text: string) {
  const evidence = [{ factId: 'REF-01', narrativeId: null, score: 0.9 }];
  const [claim] = buildAnalysis().claims;
  if (!claim) throw new Error('the factory gives one claim');
  return buildAnalysis({
    verdict: 'outdated',
    claims: [
      { ...claim, ...spanOf(text, CLAIM), verdict: 'outdated', evidence, triggers: [CLAIM] },
    ],
    personalData: text.includes(PHONE) ? [{ ...spanOf(text, PHONE), kind: 'phone' }] : [],
  });
}

function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

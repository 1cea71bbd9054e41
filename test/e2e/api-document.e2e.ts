import { beforeAll, describe, expect, it } from '@jest/globals';
import { ApiFixture, problemOf } from './api-fixture.js';

const fixture = ApiFixture.forSuite();

interface Operation {
  readonly tags: string[];
  readonly responses: Record<string, { readonly content?: Record<string, { schema: object }> }>;
}

describe('the API document', () => {
  const withoutBody = new Set(['DELETE /api/session', 'POST /api/sources/{id}/run']);
  const open = new Set(['POST /api/session', 'GET /health/live', 'GET /health/ready']);
  let operations: [name: string, operation: Operation][];

  beforeAll(async () => {
    const answer = await fixture.stranger().send('GET', '/api/openapi.json');
    const { paths } = answer.json() as { paths: Record<string, Record<string, Operation>> };
    operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [
        `${method.toUpperCase()} ${path}`,
        operation,
      ]),
    );
  });

  it('lists every route of the product', () => {
    expect(operations.map(([name]) => name).sort()).toEqual(
      [
        ...open,
        'DELETE /api/review/cases/{id}/decision/{decisionId}',
        'DELETE /api/review/cases/{id}/lease',
        'DELETE /api/session',
        'GET /api/attributes',
        'GET /api/attributes/{name}/history',
        'GET /api/facts',
        'GET /api/facts/changes',
        'GET /api/facts/{id}',
        'GET /api/facts/{id}/verdicts',
        'GET /api/narratives',
        'GET /api/narratives/{id}',
        'GET /api/narratives/{id}/verdicts',
        'GET /api/overview',
        'GET /api/posts/{id}',
        'GET /api/posts/{id}/analyses',
        'GET /api/posts/{id}/analyses/{analysisId}/replay',
        'GET /api/review/cases',
        'GET /api/review/cases/{id}',
        'GET /api/review/events',
        'GET /api/search/posts',
        'GET /api/session',
        'GET /api/sources',
        'GET /api/system',
        'POST /api/analysis',
        'POST /api/analysis/second-opinions',
        'POST /api/facts/{id}/preview',
        'POST /api/facts/{id}/versions',
        'POST /api/narratives/{id}/phrasings',
        'POST /api/narratives/{id}/preview',
        'POST /api/narratives/{id}/versions',
        'POST /api/review/cases/next/lease',
        'POST /api/review/cases/{id}/decision',
        'POST /api/review/cases/{id}/lease',
        'POST /api/sources/{id}/run',
        'PUT /api/review/cases/{id}/lease',
        'PUT /api/session/password',
      ].sort(),
    );
  });

  it('describes what each route answers, and how it fails', () => {
    for (const [name, { responses }] of operations) {
      expect(responses.default?.content).toHaveProperty(['application/problem+json', 'schema']);
      const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
      if (withoutBody.has(name) || name === 'DELETE /api/review/cases/{id}/lease') continue;
      expect([name, Object.values(success?.content ?? {})[0]?.schema]).toEqual([
        name,
        { $ref: expect.stringMatching(/^#\/components\/schemas\/\w+$/) },
      ]);
    }
  });

  it('closes every route to people without a session, except those that must be open', async () => {
    const stranger = fixture.stranger();
    for (const [name] of operations.filter(([name]) => !open.has(name))) {
      const [method = '', path = ''] = name.split(' ');
      const answer = await stranger.send(method, path.replaceAll(/\{\w+\}/g, 'x'), {
        ...(method === 'GET' ? {} : { json: {} }),
      });
      expect([name, answer.status]).toEqual([name, 401]);
      expect(problemOf(answer).code).toBe('identity.session_ended');
    }
  });

  it('has a readable page that needs nothing from elsewhere', async () => {
    const browser = fixture.stranger();
    const page = await browser.send('GET', '/api/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/(?:src|href)=["']https?:/);
    expect(page.text).not.toMatch(/<script>[^<]/);
    const script = await browser.send('GET', '/api/docs/swagger-ui-init.js');
    expect(script.text).toContain('/api/review/cases/{id}/decision');
  });
});

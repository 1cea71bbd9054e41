import { CHANNELS } from '#domain';
import { z } from 'zod';
import { isLocalOrigin } from '../fetch/is-local-origin.js';

type Environment = Readonly<Record<string, string | undefined>>;

const UNIT_SECONDS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3600],
  ['d', 86_400],
]);

const MAX_EVERY_SECONDS = 7 * 86_400;

/** The shape of a sources file; `${NAME}` is replaced from the environment in every address. */
export function sourcesFileSchema(environment: Environment) {
  const address = addressSchema(environment);
  return z.strictObject({
    allow: z.array(allowSchema(address)).default([]),
    sources: z
      .array(sourceSchema(environment, address))
      .min(1, 'cần ít nhất một nguồn (at least one source)')
      .superRefine(refuseDoubles),
  });
}

export type SourceEntry = z.infer<ReturnType<typeof sourcesFileSchema>>['sources'][number];

function interpolate(environment: Environment) {
  return z.string().transform((text, context) =>
    text.replace(/\$\{(\w+)\}/g, (whole, name: string) => {
      const value = environment[name];
      if (value !== undefined && value !== '') return value;
      context.addIssue({
        code: 'custom',
        message: `chưa có biến môi trường ${name} (environment variable is not set)`,
      });
      return whole;
    }),
  );
}

function addressSchema(environment: Environment) {
  return interpolate(environment).pipe(
    z.url({
      protocol: /^https?$/,
      error: 'phải là địa chỉ http hoặc https (must be an http or https address)',
    }),
  );
}

function allowSchema(address: ReturnType<typeof addressSchema>) {
  return z.strictObject({
    origin: address.superRefine((origin, context) => {
      if (!isLocalOrigin(origin)) {
        context.addIssue({
          code: 'custom',
          message: 'chỉ được phép là địa chỉ nội bộ (only loopback or private origins)',
        });
      } else if (new URL(origin).href !== `${new URL(origin).origin}/`) {
        context.addIssue({
          code: 'custom',
          message: 'chỉ gồm giao thức, máy chủ và cổng (scheme, host and port only)',
        });
      }
    }),
    delayMs: z.int().min(0).max(60_000),
    revisitSeconds: z.number().min(1).max(86_400),
  });
}

const everySchema = z
  .string()
  .regex(/^\d+[smhd]$/, 'dạng 45s, 30m, 2h hoặc 1d (a number and s, m, h or d)')
  .transform((text) => Number(text.slice(0, -1)) * (UNIT_SECONDS.get(text.slice(-1)) ?? 1));

function sourceSchema(environment: Environment, address: ReturnType<typeof addressSchema>) {
  return z
    .strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'chữ thường, số và gạch nối (kebab-case)'),
      name: z.string().trim().min(1),
      kind: z.enum(['news', 'xenforo', 'discourse', 'fanpage']),
      channel: z.enum(CHANNELS),
      url: address,
      feeds: z.array(address).default([]),
      sitemaps: z.array(address).default([]),
      everySeconds: z.int().min(1).max(MAX_EVERY_SECONDS).optional(),
      every: everySchema.pipe(z.number().min(1).max(MAX_EVERY_SECONDS)).optional(),
      official: z.boolean().default(false),
      pageId: interpolate(environment).optional(),
      apiVersion: z
        .string()
        .regex(/^v\d+\.\d+$/, 'dạng v26.0')
        .optional(),
      accessTokenEnv: z
        .string()
        .regex(/^[A-Z][A-Z0-9_]*$/, 'tên biến môi trường (name of an environment variable)')
        .optional(),
    })
    .superRefine((source, context) => {
      if (source.kind === 'fanpage' && source.pageId === undefined) {
        context.addIssue({
          code: 'custom',
          path: ['pageId'],
          message: 'nguồn fanpage cần pageId (required for a fanpage)',
        });
      }
      if (source.every !== undefined && source.everySeconds !== undefined) {
        context.addIssue({
          code: 'custom',
          path: ['every'],
          message: 'chỉ dùng một trong every và everySeconds (only one of the two)',
        });
      }
    });
}

function refuseDoubles(sources: readonly { id: string }[], context: z.RefinementCtx): void {
  sources.forEach((source, index) => {
    if (sources.findIndex((other) => other.id === source.id) === index) return;
    context.addIssue({
      code: 'custom',
      path: [index, 'id'],
      message: `mã nguồn "${source.id}" bị trùng (duplicate id)`,
    });
  });
}

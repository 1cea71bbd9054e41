import {
  type DynamicModule,
  type INestApplicationContext,
  Module,
  type NestApplicationOptions,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PersistenceModule } from '#persistence';
import { type ElasticsearchAccess, readElasticsearchAccess, SystemClock } from '#platform';
import { searchTokens } from '#nlp';
import { QueueModule } from '#queue';
import { SearchModule } from '#search';
import { withDatabase } from './with-database.js';

const OPTIONS: Partial<NestApplicationOptions> = {
  logger: ['error', 'warn'],
  abortOnError: false,
};

@Module({})
class CliModule {
  static forDatabase(
    databaseUrl: string,
    elasticsearch: ElasticsearchAccess | null,
  ): DynamicModule {
    return {
      module: CliModule,
      imports: [
        PersistenceModule.forRoot({
          databaseUrl,
          poolSize: 4,
          applicationName: 'lang-nghe cli',
          clock: new SystemClock(),
        }),
        QueueModule.forRoot({ databaseUrl, mode: 'send' }),
        SearchModule.forRoot({ tokenize: searchTokens, elasticsearch }),
      ],
    };
  }
}

/** Runs work with the product's stores and queue at hand; both are closed afterwards. */
export async function withProduct<T>(
  work: (product: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const elasticsearch = await readElasticsearchAccess(process.env);
  return withDatabase(async (databaseUrl) => {
    const product = await NestFactory.createApplicationContext(
      CliModule.forDatabase(databaseUrl, elasticsearch),
      OPTIONS,
    );
    try {
      return await work(product);
    } finally {
      await product.close();
    }
  });
}

import {
  type DynamicModule,
  type INestApplicationContext,
  Module,
  type NestApplicationOptions,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PersistenceModule } from '#persistence';
import { SystemClock } from '#platform';
import { QueueModule } from '#queue';
import { withDatabase } from './with-database.js';

const OPTIONS: Partial<NestApplicationOptions> = {
  logger: ['error', 'warn'],
  abortOnError: false,
};

@Module({})
class CliModule {
  static forDatabase(databaseUrl: string): DynamicModule {
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
      ],
    };
  }
}

/** Runs work with the product's stores and queue at hand; both are closed afterwards. */
export async function withProduct<T>(
  work: (product: INestApplicationContext) => Promise<T>,
): Promise<T> {
  return withDatabase(async (databaseUrl) => {
    const product = await NestFactory.createApplicationContext(
      CliModule.forDatabase(databaseUrl),
      OPTIONS,
    );
    try {
      return await work(product);
    } finally {
      await product.close();
    }
  });
}

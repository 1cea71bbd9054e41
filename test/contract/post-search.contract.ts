import { PostSearch } from '#domain';
import { searchTokens } from '#nlp';
import { SearchModule } from '#search';
import { describePostSearch } from '../search/describe-post-search.js';
import { type SearchStage } from '../search/search-desk.js';
import { migratedDatabase, query } from './database.js';
import { openPersistence } from './persistence.js';

async function openPostgres(): Promise<SearchStage> {
  const database = await migratedDatabase();
  const module = SearchModule.forRoot({ tokenize: searchTokens, elasticsearch: null });
  const open = await openPersistence(database.url, module);
  return {
    search: open.module.get(PostSearch),
    clear: async () => {
      await query(database.url, 'TRUNCATE search_documents');
    },
    settle: () => Promise.resolve(),
    close: async () => {
      await open.close();
      await database.drop();
    },
  };
}

describePostSearch('PostgreSQL', openPostgres);

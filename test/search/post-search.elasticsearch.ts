import { describePostSearch } from './describe-post-search.js';
import { openElasticsearch } from './elasticsearch-stage.js';

describePostSearch('Elasticsearch', openElasticsearch);

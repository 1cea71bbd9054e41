export { readSentenceModel } from './read-sentence-model.js';

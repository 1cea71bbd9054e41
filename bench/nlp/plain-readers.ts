import { franc } from 'franc';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import AggressiveTokenizerVi from 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js';
import { type OwnPost, readOwnPosts } from './own-posts.ts';
import { rateOf } from './time-posts.ts';

/**
 * How fast two plain methods get through posts: franc, which only tells the language, and natural's
 * Bayes, which only tells the stance; it learns from one file, training it on all takes minutes.
 */
export async function plainRates(posts: readonly string[]): Promise<string> {
  const classify = bayes(await readOwnPosts('posts-b.jsonl'));
  return `franc ${rateOf(posts, franc)}/s, natural Bayes ${rateOf(posts, classify)}/s`;
}

function bayes(posts: readonly OwnPost[]): (text: string) => unknown {
  const tokenizer = new AggressiveTokenizerVi();
  const classifier = new BayesClassifier();
  for (const { text, stance } of posts) {
    classifier.addDocument(tokenizer.tokenize(text.toLowerCase()), stance);
  }
  classifier.train();
  return (text) => classifier.classify(tokenizer.tokenize(text.toLowerCase()));
}

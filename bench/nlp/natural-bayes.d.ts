/** What the benchmark needs of natural's Bayes classifier; see libs/nlp/src/natural.d.ts. */
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    addDocument(words: readonly string[], label: string): void;
    train(): void;
    classify(words: readonly string[]): string;
  }
}

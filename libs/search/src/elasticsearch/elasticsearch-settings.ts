/** Where Elasticsearch is and how to get in. Holds secrets: never print it. */
export interface ElasticsearchSettings {
  readonly url: string;
  readonly credentials:
    { readonly apiKey: string } | { readonly username: string; readonly password: string } | null;
  /** Certificates (PEM) that the server's must be signed by; null: those of the system. */
  readonly certificateAuthority: string | null;
  /** Alias of the index; the indices behind it are this name and a number. */
  readonly alias: string;
}

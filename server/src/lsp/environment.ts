/** What the server needs of the machine it runs on. */
export interface Environment {
  /** Runs what a language wants to have run, in a sandbox apart from the server; without it nothing is run. */
  evaluate?(request: object, signal: AbortSignal): Promise<object>;
  /** A file and the encoding that it was read with, as an editor calls it; undefined when it cannot be read from here. */
  readFile(uri: string): Promise<{ text: string; encoding: string } | undefined>;
}

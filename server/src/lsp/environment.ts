/** Runs what a language wants to have run, in a sandbox apart from the server. */
export type Evaluate = (request: object, signal: AbortSignal) => Promise<object>;

/** A file and the encoding that it was read with, as an editor calls it; undefined when it cannot be read from here. */
export type ReadFile = (uri: string) => Promise<{ text: string; encoding: string } | undefined>;

/** What the server needs of the machine it runs on. */
export interface Environment {
  /** Without it nothing is run. */
  evaluate?: Evaluate;
  /** Reads the files of this machine; without it they are asked of the editor, like all others. */
  readFile?: ReadFile;
}

/** What the server needs of the machine it runs on. */
export interface Environment {
  /** The text of a file, or undefined when it cannot be read from here. */
  readFile(uri: string): Promise<string | undefined>;
}

/** A file that follows from others; `path` is relative to the project. */
export interface Generated {
  path: string;
  text: string;
}

export type Maker = (root: string) => Generated[];

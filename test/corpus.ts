import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real files from public repositories, kept beside the project and not in it. */
const folder = join(__dirname, '../../shared/corpus');

export const corpusMissing = existsSync(folder) ? undefined : `there are no real files to check in ${folder}`;

export interface CorpusFile {
  name: string;
  text: string;
}

export const corpusFiles = (kind: 'odt' | 'decoy'): CorpusFile[] =>
  corpusMissing
    ? []
    : readdirSync(join(folder, kind))
        .sort()
        .map((name) => ({ name, text: readFileSync(join(folder, kind, name), 'utf8').replace(/^\uFEFF/, '') }));

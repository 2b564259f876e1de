import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../server/src/cli/decode';

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

/** Read as the command line reads them. */
export const regFiles = (): (CorpusFile & { encoding: string })[] =>
  corpusMissing
    ? []
    : readdirSync(join(folder, 'reg'))
        .sort()
        .map((name) => {
          const { text, coding } = decode(readFileSync(join(folder, 'reg', name)), {});
          return { name, text, encoding: coding.name };
        });

/** As an editor reads them: without the byte order mark. */
export const pacFiles = (): CorpusFile[] =>
  corpusMissing
    ? []
    : readdirSync(join(folder, 'pac'))
        .sort()
        .map((name) => ({ name, text: readFileSync(join(folder, 'pac', name), 'utf8').replace(/^\uFEFF/, '') }));

import path from 'node:path';
import type { Settings } from '../core/config';
import type { Message } from '../core/message';
import { Complaint } from './complaint';
import { Configurations } from './configuration';
import { tellOrWrite } from './data';
import { documentOf } from './evaluate';
import type { Options } from './options';
import { placeOfInput, shown } from './paths';
import { asksAnything } from './questions';
import { inputOf, type Reading, readInput } from './read';
import { readStandardInput } from './streams';
import { aligned } from './tables';
import { painter, printable, viewOf } from './terminal';
import { say } from './texts';
import { tell } from './voice';

/** `m365lint effect FILE`: what the file will do, told or as data. */
export async function effect(options: Options): Promise<void> {
  const [name = ''] = options.paths;
  const file = name === '-' ? placeOfInput(options.stdinFilename) : path.resolve(name);
  const shownName = name === '-' ? (options.stdinFilename ?? 'stdin') : shown(file);
  const reading: Reading =
    name === '-'
      ? inputOf(await readStandardInput(), options.stdinFilename, false, options.encoding)
      : readInput(file, shownName, false, options.encoding);
  if (!('input' in reading))
    throw new Complaint(
      say(reading.fails === 'none' ? 'notOurs' : 'unreadableText', {
        path: shownName,
        reason: reading.reason,
        why: reading.reason,
      }),
    );
  const { language, source } = reading.input;
  if (!language.evaluation && asksAnything(options.questions))
    throw new Complaint(say('notProgram', { path: shownName }));
  const doc = await documentOf(language, source, settingsFor(file, options), options.questions);
  const { data, lines } = language.effect(doc);
  tellOrWrite(
    options,
    () => ({ kind: language.id, ...data }),
    () => (lines.length > 0 ? asText(lines.map(told), options) : say('effectNothing')),
  );
}

/** On one line, whatever a value of the file holds. */
const told = (line: Message) => printable(tell(line));

/** Those of the configuration, unless an option says otherwise. */
function settingsFor(file: string, options: Options): Settings {
  const settings = new Configurations(options).settingsFor(file);
  const { cloud = settings.cloud, tenant = settings.tenant } = options;
  return { ...settings, cloud, tenant };
}

/** Markdown as a terminal shows it: headings apart, no marks for code and bold, and links behind their text. */
function asText(lines: string[], { color }: Options): string {
  const paint = painter(viewOf(1, color));
  const shownLines = aligned(lines).map((line) => {
    const [, heading] = /^#+ (.*)/.exec(line) ?? [];
    return heading === undefined ? plain(line) : `\n${paint(plain(heading), 'bold')}`;
  });
  return shownLines.join('\n').trimStart();
}

const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, '$1 ($2)')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]*)`/g, '$1');

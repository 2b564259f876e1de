import { fstatSync, writeSync } from 'node:fs';

/** Standard input, whole. */
export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export const standardOutput = (text: string): void => write(1, asLines(text));
export const standardError = (text: string): void => write(2, asLines(text));
/** Without a line end that is not in the text. */
export const standardOutputExactly = (text: string): void => write(1, text);

const asLines = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** Where nobody reads any more. A file that was to be written, and the exit code, are for others. */
const closed = new Set<1 | 2>();

/** Written without Node's streams: loading them takes longer than checking a file. */
function write(descriptor: 1 | 2, text: string): void {
  if (closed.has(descriptor)) return;
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A reader that has seen enough, such as head, closes the pipe; Windows calls that the end of the file.
    if (code === 'EPIPE' || code === 'EOF') closed.add(descriptor);
    else if (code === 'EAGAIN') writeLater(descriptor, rest);
    else throw error;
  }
}

function writeLater(descriptor: 1 | 2, bytes: Buffer): void {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  if (stream.listenerCount('error') === 0) stream.on('error', () => closed.add(descriptor));
  stream.write(bytes);
}

/** The stream of a terminal; undefined for a file, a pipe or nothing at all. */
export function terminalAt(descriptor: 1 | 2): NodeJS.WriteStream | undefined {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return undefined;
  } catch {
    return undefined;
  }
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return stream.isTTY ? stream : undefined;
}

/** Standard input, whole. */
export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const line = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

export function standardOutput(text: string): void {
  process.stdout.write(line(text));
}

export function standardError(text: string): void {
  process.stderr.write(line(text));
}

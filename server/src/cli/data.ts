import type { Options } from './options';
import { standardOutput } from './streams';
import { writeReport } from './write';

/** Writes data to wherever it was asked for, or else prints the same as text. */
export function tellOrWrite({ formats }: Options, data: () => unknown, text: () => string): void {
  if (formats.length === 0) {
    standardOutput(text());
    return;
  }
  const json = `${JSON.stringify(data(), null, 2)}\n`;
  for (const { file } of formats)
    if (file) writeReport(file, json);
    else standardOutput(json);
}

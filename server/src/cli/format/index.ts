import type { Report } from '../report';
import type { View } from '../terminal';
import { github } from './github';
import { json } from './json';
import type { FormatName } from './names';
import { pretty } from './pretty';
import { sarif } from './sarif';
import { unix } from './unix';

/** Each format turns a report into the text to print or to write. */
export const formats: Record<FormatName, (report: Report, view: View) => string> = {
  pretty,
  unix,
  json,
  sarif,
  github,
};

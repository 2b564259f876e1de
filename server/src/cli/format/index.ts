import type { Report } from '../report';
import type { View } from '../terminal';
import { azure } from './azure';
import { checkstyle } from './checkstyle';
import { github } from './github';
import { gitlab } from './gitlab';
import { json } from './json';
import { junit } from './junit';
import { markdown } from './markdown';
import type { FormatName } from './names';
import { pretty } from './pretty';
import { rdjson } from './rdjson';
import { sarif } from './sarif';
import { unix } from './unix';

/** Each format turns a report into the text to print or to write. */
export const formats: Record<FormatName, (report: Report, view: View) => string> = {
  pretty,
  unix,
  json,
  sarif,
  github,
  rdjson,
  checkstyle,
  junit,
  gitlab,
  azure,
  markdown,
};

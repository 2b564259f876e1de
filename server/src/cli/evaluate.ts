import type { Settings } from '../core/config';
import type { Language, ParsedDocument, Questions, SourceFile } from '../core/language';
import { evaluate } from '../evaluate.node';

/** The document of a file, with what it answers where it is a program: that is run apart from this process. */
export async function documentOf(
  { parse, evaluation }: Language,
  source: SourceFile,
  settings: Settings,
  questions?: Questions,
): Promise<ParsedDocument> {
  const doc = parse(source);
  const request = evaluation?.request(doc, settings, questions);
  if (!evaluation || !request) return doc;
  return evaluation.evaluated(doc, request, await evaluate(request));
}

import type { Settings } from '../core/config';
import type { Language, ParsedDocument, Questions } from '../core/language';
import { evaluate } from '../evaluate.node';

/** The document with what its program answers, run apart from this process; as it is when it is no program. */
export async function evaluated<Doc extends ParsedDocument>(
  { evaluation }: Language<Doc>,
  doc: Doc,
  settings: Settings,
  questions?: Questions,
): Promise<Doc> {
  const request = evaluation?.request(doc, settings, questions);
  if (!evaluation || !request) return doc;
  return evaluation.evaluated(doc, request, await evaluate(request));
}

import type { Settings } from '../core/config';
import type { Language, ParsedDocument, Questions } from '../core/language';
import type { Sandbox } from '../pac/sandbox/host';
import { nodeSandbox } from '../pac/sandbox/host.node';

let sandbox: Sandbox | undefined;

/** The document with what its program answers, run apart from this process; as it is when it is no program. */
export async function evaluated<Doc extends ParsedDocument>(
  { evaluation }: Language<Doc>,
  doc: Doc,
  settings: Settings,
  questions?: Questions,
): Promise<Doc> {
  const request = evaluation?.request(doc, settings, questions);
  if (!evaluation || !request) return doc;
  sandbox ??= nodeSandbox();
  const answer = await sandbox.evaluate(request as never);
  return evaluation.evaluated(doc, request, answer);
}

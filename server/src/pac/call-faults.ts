import type { ArrayExpression } from 'acorn';
import type { PacDocument } from './document';
import { type PredefinedCall, predefinedCalls, withoutGmt } from './predefined';

/** A call of a predefined function with fewer arguments than it needs, or with another number of times than it takes. */
export type CountFault = 'few' | 'times';

export function countFault(doc: PacDocument, call: PredefinedCall): CountFault | undefined {
  const { name, args, predefined } = call;
  if (name === 'timeRange' && args.length > 0)
    return [1, 2, 4, 6].includes(withoutGmt(call).length) ? undefined : 'times';
  return args.length < predefined.min && name !== 'alert' && !hasPrefix(doc, call) ? 'few' : undefined;
}

/** A list where one text belongs. */
export function givenList({ name, args }: PredefinedCall): ArrayExpression | undefined {
  const text = args[1];
  return text?.type === 'ArrayExpression' && takesText.has(name) ? text : undefined;
}

const takesText = new Set(['dnsDomainIs', 'shExpMatch', 'localHostOrDomainIs']);

/** The calls for which there is a finding: they may throw when the script runs. */
export const faultyCalls = (doc: PacDocument): PredefinedCall[] =>
  predefinedCalls(doc).filter((call) => countFault(doc, call) ?? givenList(call));

/** `isInNet(host, "10.0.0.0/8")` is pac/isinnet-cidr's. */
const hasPrefix = (doc: PacDocument, { name, args }: PredefinedCall) =>
  name === 'isInNet' && Boolean(args[1] && doc.known(args[1])?.value.includes('/'));

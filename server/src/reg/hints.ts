import type { Hint } from '../core/language';
import { texts } from '../core/message';
import type { Span } from '../core/text';
import { policiesAtKey, policyLabel } from '../knowledge/policies';
import { settingAt } from '../knowledge/settings';
import { canonicalKey } from './canonical-key';
import { isTextType, numberIn, textIn } from './decode';
import type { Data, RegDocument, RegValue } from './document';
import { channelIn } from './hover-data';
import { readable } from './readable';
import { valuesAcross } from './structure';

export const hintTexts = texts('reg/hint', { is: '= {text}', named: '{text}' });
const say = hintTexts;

/** What people cannot read off the data: decoded bytes, larger numbers, the channel, the policy. */
export const inlayHints = (doc: RegDocument, span: Span): Hint[] =>
  valuesAcross(doc, span).flatMap((value) => [...dataHint(value), ...nameHint(value)]);

function dataHint({ data, dataSpan, name, writtenTo }: RegValue): Hint[] {
  if (!data || data.form === 'delete') return [];
  const setting = writtenTo && settingAt(canonicalKey(writtenTo.fullKey), name);
  const channel = channelIn(data, setting || undefined);
  const text = [...(isReadable(data) ? [] : [readable(data)]), ...(channel ? [channel.name] : [])].join(' · ');
  return text ? [{ at: dataSpan.end, text: say('is', { text }) }] : [];
}

/** Text between quotation marks and numbers of one digit speak for themselves; other bytes say nothing in any form. */
function isReadable(data: Data): boolean {
  if (data.form !== 'hex') return data.form !== 'dword' || data.number < 10;
  if (isTextType(data.type)) return textIn(data) === '';
  return numberIn(data) === undefined;
}

/** A value of which only the templates know: the name of its policy. */
function nameHint({ name, nameSpan, writtenTo }: RegValue): Hint[] {
  if (!writtenTo) return [];
  const key = canonicalKey(writtenTo.fullKey);
  if (settingAt(key, name)) return [];
  const policy = policiesAtKey(key.slice(key.indexOf('\\') + 1), name)[0];
  return policy ? [{ at: nameSpan.end, text: say('named', { text: policyLabel(policy.id) }) }] : [];
}

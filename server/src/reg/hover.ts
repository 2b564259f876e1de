import type { Hover, HoverText } from '../core/language';
import type { Span } from '../core/text';
import { policiesAtKey } from '../knowledge/policies';
import { type RegSetting, settingAt } from '../knowledge/settings';
import { canonicalKey } from './canonical-key';
import { lineAt, type RegDocument, type RegValue } from './document';
import { typedDataSpan } from './edit';
import { dataParagraphs } from './hover-data';
import { keyHover } from './hover-key';
import { policyValueHover, settingHover } from './hover-setting';
import { hoverTexts as say } from './hover-texts';

/** What stands at an offset: the header, a part of a key, the name of a value, or its data. */
export function hover(doc: RegDocument, offset: number): Hover | undefined {
  const at = ({ start, end }: Span) => start <= offset && offset <= end;
  const { span, kind, text } = doc.header;
  if (at(span) && (kind === 'version5' || kind === 'version4'))
    return { span, paragraphs: [say('title', { name: text }), say(kind)], sources: [] };
  const line = lineAt(doc, offset);
  if (line?.kind === 'key') return at(line.line) ? keyHover(line, offset) : undefined;
  if (line?.kind === 'junk')
    return line.lost && at(line.span) ? { span: line.span, paragraphs: [line.lost.why], sources: [] } : undefined;
  if (line?.kind !== 'value') return undefined;
  const known = aboutValue(line);
  if (at(line.nameSpan)) return named(line, known);
  return at(typedDataSpan(line)) ? dataHover(line, known) : undefined;
}

interface Known {
  setting?: RegSetting;
  text?: HoverText;
}

/** Known by where Windows writes it, or else by where it was to go. */
function aboutValue({ writtenTo, block, name }: RegValue): Known {
  const target = writtenTo ?? block;
  if (!target) return {};
  const key = canonicalKey(target.fullKey);
  const setting = settingAt(key, name);
  if (setting) return { setting, text: settingHover(setting, key) };
  const path = key.slice(key.indexOf('\\') + 1);
  const policies = policiesAtKey(path, name);
  return policies.length > 0 ? { text: policyValueHover(name, policies, path) } : {};
}

const fate = ({ lost }: RegValue) => (lost ? [lost.why] : []);

function named(value: RegValue, { text }: Known): Hover | undefined {
  const paragraphs = [...fate(value), ...(text?.paragraphs ?? [])];
  return paragraphs.length > 0 ? { span: value.nameSpan, paragraphs, sources: text?.sources ?? [] } : undefined;
}

/** The decoded data first; about the setting only what the data alone does not say. */
function dataHover(value: RegValue, { setting, text }: Known): Hover | undefined {
  const decoded = value.data ? dataParagraphs(value.data, setting) : [];
  const paragraphs = [...fate(value), ...decoded, ...(text?.paragraphs ?? [])];
  return paragraphs.length > 0 ? { span: typedDataSpan(value), paragraphs, sources: text?.sources ?? [] } : undefined;
}

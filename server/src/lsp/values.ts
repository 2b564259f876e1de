import type { HoverText, Language } from '../core/language';
import { packs } from '../languages';
import { markdownOf, type Reader } from './convert';
import type { ValuesParams, ValuesResult } from './protocol';

/** More than any list but that of all languages and of all products has. */
const most = 300;

/** A small file with the cursor at the place that is asked about: the answer is what completion offers there. */
interface Question {
  kind: string;
  before: string;
  after: string;
  /** Something before the cursor whose hover tells what the place is for. */
  about: string;
}

/** What may stand at a place; null when the place is not known. */
export function valuesFor(params: ValuesParams, reader: Reader): ValuesResult | null {
  const question = questionOf(params);
  const language = question && packs.find(({ id }) => id === question.kind)?.load();
  return language ? answerTo(question, language, reader) : null;
}

function answerTo({ before, after, about }: Question, language: Language, reader: Reader): ValuesResult | null {
  const doc = language.parse({ text: before + after });
  const hover = language.hover(doc, before.lastIndexOf(about) + 1);
  const found = language.complete(doc, before.length).slice(0, most);
  if (!hover && found.length === 0) return null;
  const told = (text: HoverText | undefined) => (text ? text.paragraphs.map(reader.text).join(' ') : '');
  return {
    about: hover ? markdownOf(hover, reader) : '',
    values: found.map(({ label, detail, documentation }) => ({
      value: label,
      meaning: [detail ? reader.text(detail) : '', told(documentation?.())].filter(Boolean).join('. '),
    })),
  };
}

function questionOf(params: ValuesParams): Question | undefined {
  const { element, attribute, product, property, key, value } = sound(params);
  if (key && value)
    return {
      kind: 'reg',
      before: `Windows Registry Editor Version 5.00\n\n[${key}]\n"${value}"=`,
      after: '\n',
      about: `"${value}"`,
    };
  if (property)
    return {
      kind: 'odt',
      before: `<Configuration><Property Name="${property}" Value="`,
      after: '" /></Configuration>',
      about: property,
    };
  if (!element || !attribute) return undefined;
  const inside = product ? `<Add><Product ID="${product}">` : '';
  return {
    kind: 'odt',
    before: `<Configuration>${inside}<${element} ${attribute}="`,
    after: `" />${product ? '</Product></Add>' : ''}</Configuration>`,
    about: attribute,
  };
}

/** Names go into the small file as they are: none may end the place that it stands in. */
const sound = (params: ValuesParams): ValuesParams =>
  Object.fromEntries(
    Object.entries(params).filter(([, name]) => typeof name === 'string' && !/["<>&\]\r\n]/.test(name)),
  );

import { spanOf } from '../../core/text';
import { isXmlChar, skipName } from './characters';
import type { Cursor } from './cursor';
import { insert } from './problems';

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const numeric = /&#(?:x([\da-fA-F]+)|(\d+))/y;

/** The value of raw text: references resolved, line ends made LF, in attributes every white space made a space. */
export function resolve(cursor: Cursor, start: number, end: number, inAttribute: boolean): string {
  const { text } = cursor;
  let value = '';
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 38) {
      value += text.slice(from, i);
      const reference = resolveReference(cursor, i);
      value += reference.value;
      from = reference.end;
      i = from - 1;
    } else if (code === 13 || (inAttribute && (code === 10 || code === 9))) {
      value += text.slice(from, i) + (inAttribute ? ' ' : '\n');
      if (code === 13 && text.charCodeAt(i + 1) === 10 && i + 1 < end) i++;
      from = i + 1;
    }
  }
  return value + text.slice(from, end);
}

/** Reads what begins with '&'; what means nothing stays as it is written. */
function resolveReference(cursor: Cursor, start: number): { value: string; end: number } {
  const { text, problems } = cursor;
  numeric.lastIndex = start;
  const number = numeric.exec(text);
  const nameEnd = number ? numeric.lastIndex : skipName(text, start + 1);
  const reference = text.slice(start, nameEnd);
  const value = number ? characterOf(number) : named.get(reference.slice(1));

  if (text.charCodeAt(nameEnd) === 59) {
    const written = text.slice(start, nameEnd + 1);
    const span = spanOf(start, nameEnd + 1);
    if (value === undefined && number) problems.add('badReference', span, { reference: written });
    else if (value === undefined && nameEnd === start + 1) return bareAmpersand(cursor, start);
    else if (value === undefined && !isDeclared(cursor, reference.slice(1)))
      problems.add('unknownEntity', span, { name: reference.slice(1) });
    return { value: value ?? written, end: nameEnd + 1 };
  }
  if (value === undefined) return bareAmpersand(cursor, start);
  problems.add('referenceNotClosed', spanOf(start, nameEnd), { reference }, [insert(nameEnd, ';')]);
  return { value, end: nameEnd };
}

const isDeclared = ({ entities, declaresElsewhere }: Cursor, name: string) => declaresElsewhere || entities.has(name);

function bareAmpersand({ problems }: Cursor, start: number): { value: string; end: number } {
  problems.add('bareAmpersand', spanOf(start, start + 1), {}, [insert(start + 1, 'amp;')]);
  return { value: '&', end: start + 1 };
}

function characterOf([, hexadecimal, decimal]: RegExpExecArray): string | undefined {
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal!, 10);
  return isXmlChar(code) ? String.fromCodePoint(code) : undefined;
}

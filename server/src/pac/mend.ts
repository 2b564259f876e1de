import type { SyntaxProblem } from '../core/language';
import { type Edit, spanOf } from '../core/text';
import { syntaxTexts } from './syntax-texts';

/** Text in which characters that no script can have stand mended, at the same places. */
export interface Mended {
  text: string;
  problems: SyntaxProblem[];
}

/** After so many slips nobody asks for more. */
export const mostMended = 1000;

const doubles = '“”„‟«»″＂';
const singles = '‘’‚‛′＇';

/** Takes signs of word processors, input methods and templates for what is meant, so that the rest can be read. */
export function mend(text: string): Mended {
  const mender = new Mender(text);
  mender.run();
  return { text: mender.mended(), problems: mender.problems };
}

class Mender {
  readonly problems: SyntaxProblem[] = [];
  private readonly edits: Edit[] = [];
  private at = 0;
  /** The last sign of the code that is no blank: it decides whether a slash begins a regular expression. */
  private before = '';
  private template = false;

  constructor(private readonly text: string) {}

  mended(): string {
    let result = '';
    let from = 0;
    for (const { span, text } of this.edits) {
      result += this.text.slice(from, span.start) + text;
      from = span.end;
    }
    return result + this.text.slice(from);
  }

  run() {
    const { text } = this;
    while (this.at < text.length && this.problems.length < mostMended) {
      const sign = text[this.at]!;
      if (sign === '"' || sign === "'") this.string(sign);
      else if (sign === '`') this.quoted(sign, true);
      else if (text.startsWith('//', this.at)) this.skip(/[^\r\n]*/y);
      else if (text.startsWith('/*', this.at)) this.comment();
      else if (sign === '/' && !/[\w$)\]]/.test(this.before)) this.skip(regularExpression);
      else if (!this.placeholder() && !this.quote(sign) && !this.strange(sign)) this.at++;
      if (!/\s/.test(sign)) this.before = sign;
    }
  }

  private skip(pattern: RegExp) {
    pattern.lastIndex = this.at + 1;
    this.at += 1 + (pattern.exec(this.text)?.[0].length ?? 0);
  }

  /** Goes behind the closing quote; false when there is none, in its line or at all. */
  private quoted(sign: string, overLines: boolean): boolean {
    const { text } = this;
    for (this.at++; this.at < text.length; this.at++) {
      const each = text[this.at];
      if (each === '\\') this.at += text.startsWith('\r\n', this.at + 1) ? 2 : 1;
      else if (each === sign || (!overLines && (each === '\n' || each === '\r'))) {
        if (each === sign) this.at++;
        return each === sign;
      }
    }
    this.at = Math.min(this.at, text.length);
    return false;
  }

  private comment() {
    const end = this.text.indexOf('*/', this.at + 2);
    this.at = end < 0 ? this.text.length : end + 2;
  }

  /** A text in straight quotes; one that does not end in its line may end in a curved quote. */
  private string(sign: string) {
    const start = this.at;
    if (this.quoted(sign, false)) return;
    const family = sign === '"' ? doubles : singles;
    for (let end = start + 1; end < this.at; end++)
      if (family.includes(this.text[end]!)) return this.mendQuotes(start, end, sign);
  }

  private quote(sign: string): boolean {
    const family = doubles.includes(sign) ? doubles : singles.includes(sign) ? singles : undefined;
    if (!family) return false;
    const straight = family === doubles ? '"' : "'";
    for (let end = this.at + 1; end < this.text.length && end - this.at < 2000; end++) {
      const each = this.text[end]!;
      if (each === '\n' || each === '\r') break;
      if (!family.includes(each) && each !== straight) continue;
      this.mendQuotes(this.at, end, straight);
      return true;
    }
    this.mendQuotes(this.at, this.at, straight);
    return true;
  }

  private mendQuotes(start: number, end: number, straight: string) {
    const places = [...new Set([start, end])].filter((place) => this.text[place] !== straight);
    const edits = places.map((place) => ({ span: spanOf(place, place + 1), text: straight }));
    this.edits.push(...edits);
    this.problems.push({ span: spanOf(start, end + 1), message: syntaxTexts('curvedQuotes'), edits });
    this.at = end + 1;
  }

  /** A placeholder that is never filled in; all of them are one slip. */
  private placeholder(): boolean {
    placeholders.lastIndex = this.at;
    const found = placeholders.exec(this.text)?.[0];
    if (!found) return false;
    const span = spanOf(this.at, this.at + found.length);
    const asName = /^(?:\{\{|\$\{|<%=)/.test(found);
    this.edits.push({ span, text: asName ? `$${'_'.repeat(found.length - 1)}` : ' '.repeat(found.length) });
    if (!this.template)
      this.problems.push({
        span: spanOf(this.at, this.at + 2),
        message: syntaxTexts('template', { mark: found.slice(0, 2) }),
      });
    this.template = true;
    this.at = span.end;
    return true;
  }

  private strange(sign: string): boolean {
    const meant = meantBy(sign);
    if (meant === undefined) return false;
    const edit = { span: spanOf(this.at, this.at + 1), text: meant };
    this.edits.push({ ...edit, text: meant || ' ' });
    const message = meant ? syntaxTexts('wideSign', { sign, meant }) : syntaxTexts(sign === '\0' ? 'nul' : 'invisible');
    this.problems.push({ span: edit.span, message, edits: [edit] });
    this.at++;
    return true;
  }
}

const regularExpression = /(?:[^/\\\r\n[]+|\\.|\[(?:[^\]\\\r\n]|\\.){0,200}\])*\/?/y;

const placeholders =
  /\{\{[^{}\r\n]{1,200}\}\}|\$\{[^{}\r\n]{1,200}\}|<%=?[^%\r\n]{1,200}%>|\{%[^%\r\n]{1,200}%\}|\{#[^#\r\n]{1,200}#\}/y;

/** The ASCII sign that a sign of an input method or a word processor stands for; '' for one that only has to go. */
function meantBy(sign: string): string | undefined {
  const code = sign.charCodeAt(0);
  if (code === 0 || code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfffd) return '';
  const wide = code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : undefined;
  if (wide && !/[\w"'`]/.test(wide)) return wide;
  return { '、': ',', '。': ';', '–': '-', '—': '-', '−': '-', '‐': '-' }[sign];
}

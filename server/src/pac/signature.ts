import type { Signature } from '../core/language';
import type { PacArgument } from '../knowledge/pac-functions';
import { type CallAround, callAround } from './call-around';
import { cursorAt } from './cursor';
import type { PacDocument } from './document';
import { aboutFunction, argumentLabel, callLabel } from './hover-function';

/** The call that is being typed at an offset. */
export function signature(doc: PacDocument, offset: number): Signature | undefined {
  const cursor = cursorAt(doc.text, offset);
  const call = cursor.inside === 'comment' ? undefined : callAround(doc, cursor, offset);
  if (!call) return undefined;
  const { fn, index } = call;
  const args = argumentsOf(call);
  const gmt = args.findIndex(({ kind }) => kind === 'gmt');
  return {
    label: callLabel(fn, args),
    parameters: args.map((arg) => ({ label: argumentLabel(arg), about: arg.about })),
    active: gmt >= 0 && (index > gmt || isGmt(call.args[index])) ? gmt : index,
    about: aboutFunction(fn),
  };
}

const isGmt = (arg: string | undefined) => /^["']G/i.test(arg ?? '');

/** The arguments in the form that fits those which are written already: a date can be a day, a month, a year or more. */
function argumentsOf({ fn, args }: CallAround): readonly PacArgument[] {
  const [first, last, gmt] = fn.args;
  if (!fn.forms || fn.max <= fn.args.length || !first || !last || !gmt) return fn.args;
  const written = isGmt(args.at(-1)) ? args.slice(0, -1) : args;
  const forms = fn.forms.map((form) => form.split(', '));
  const fitting = forms.filter(
    (form) => form.length >= written.length && written.every((arg, i) => fits(arg, form[i]!)),
  );
  const form = fitting[0] ?? forms.at(-1)!;
  return [...form.map((name) => ({ ...(name.startsWith('last') ? last : first), name, optional: undefined })), gmt];
}

function fits(arg: string, name: string): boolean {
  const word = name.replace(/^last/, '').toLowerCase();
  if (/^["']/.test(arg)) return word === 'month';
  if (!/^\d+$/.test(arg)) return true;
  if (word === 'day') return Number(arg) < 32;
  return word === 'year' ? Number(arg) >= 32 : word !== 'month';
}

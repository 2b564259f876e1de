import type { Effect } from '../core/language';
import { type Message, render, texts } from '../core/message';
import { LineIndex } from '../core/text';
import { typeName } from './decode';
import type { Loss, Operation, RegDocument } from './document';
import { code } from './hover-data';
import { operationList } from './operations';
import { readable } from './readable';

export const effectTexts = texts('reg/effect', {
  title: '# What Windows does with this file',
  rejected: '**Windows refuses the file and imports nothing.**',
  hollow: '**Windows reports success and imports nothing.**',
  nothing: 'Nothing: the file names no key and no value that Windows can read.',
  operations: '## What is written and deleted',
  key: '- `{key}`',
  deleteKey: '- Deletes `{key}` with everything below it',
  set: '  - `{name}` = `{data}` ({type})',
  setEmpty: '  - `{name}` is empty ({type})',
  deleteValue: '  - Deletes `{name}`',
  more: '- … and {count} more steps',
  lost: '## What is lost or changed',
  loss: '- Line {line}: {why}',
  moreLost: '- … and {count} more',
});
const say = effectTexts;

/** A view with more lines than this helps nobody; the JSON has them all. */
const mostSteps = 2000;
const mostLosses = 500;

/** What the import does, step by step, and what it passes over. */
export function effect(doc: RegDocument): Effect {
  const lines = new LineIndex(doc.text);
  const place = (offset: number) => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  const data = {
    kind: 'reg',
    accepted: doc.accepted,
    operations: operationList(doc),
    lost: doc.losses.map(({ span, why }) => ({
      range: { start: place(span.start), end: place(span.end) },
      why: render(why),
    })),
  };
  return { data, lines: [say('title'), ...steps(doc), ...lossLines(doc.losses, (at) => place(at).line)] };
}

function steps(doc: RegDocument): Message[] {
  const { accepted, operations, header } = doc;
  if (!accepted) return [say('rejected')];
  if (operations.length === 0)
    return [header.kind === 'version5' || header.kind === 'version4' ? say('nothing') : say('hollow')];
  const shown = operations.slice(0, mostSteps).map(stepLine);
  const rest = operations.length - shown.length;
  return [say('operations'), ...shown, ...(rest > 0 ? [say('more', { count: rest })] : [])];
}

function stepLine(operation: Operation): Message {
  const { op, of } = operation;
  const key = code(operation.key);
  if (op === 'key' || op === 'deleteKey') return say(op, { key });
  const name = code(operation.name) || '@';
  if (op === 'deleteValue') return say('deleteValue', { name });
  const data = of.kind === 'win31' ? ({ form: 'string', type: 1, text: of.text } as const) : of.data;
  if (!data || data.form === 'delete') return say('deleteValue', { name });
  const text = code(readable(data));
  const type = typeName(data.type);
  return text ? say('set', { name, data: text, type }) : say('setEmpty', { name, type });
}

function lossLines(losses: readonly Loss[], lineAt: (offset: number) => number): Message[] {
  if (losses.length === 0) return [];
  const shown = losses.slice(0, mostLosses).map(({ span, why }) => say('loss', { line: lineAt(span.start), why }));
  const rest = losses.length - shown.length;
  return [say('lost'), ...shown, ...(rest > 0 ? [say('moreLost', { count: rest })] : [])];
}

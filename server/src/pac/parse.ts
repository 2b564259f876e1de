import type { SourceFile } from '../core/language';
import type { Span } from '../core/text';
import { pacFunction } from '../knowledge/pac-functions';
import { contentOf } from './content';
import type { Call, PacDocument } from './document';
import type { Names } from './names';
import { readProgram } from './program';
import { Script } from './script';
import { Tree } from './tree';

/** Reads a PAC script; text that is none gives a document without nodes. */
export function parse(file: SourceFile): PacDocument {
  const { text } = file;
  const content = contentOf(text);
  const { program, comments, syntaxErrors, tooDeep = false } = readProgram(content === 'script' ? text : '');
  const broken = tooDeep || syntaxErrors.length > 0;
  const tree = new Tree(program);
  const script = new Script(tree);
  return {
    ...file,
    content: content === 'script' && program.body.length === 0 && !broken ? 'empty' : content,
    program,
    broken,
    tooDeep,
    nodes: (type) => tree.ofType(type),
    parentOf: (node) => tree.parentOf(node),
    functionAround: (node) => script.names.functionAround(node),
    variableOf: (node) => script.names.variableOf(node),
    known: (node) => script.known(node),
    subjectOf: (node) => script.subjectOf(node),
    functions: script.functions,
    entryPoints: script.entryPoints,
    calls: callsIn(tree, script.names),
    variables: script.names.variables,
    unreachable: script.flow.unreachable,
    get tests() {
      return script.tests();
    },
    get results() {
      return script.results();
    },
    comments,
    syntaxErrors,
    ignoreReach: (commentEnd) => ignoreReach(text, comments, commentEnd),
  };
}

function callsIn(tree: Tree, names: Names): Call[] {
  const calls: Call[] = [];
  for (const node of tree.ofType('CallExpression')) {
    const { callee, arguments: args } = node;
    if (callee.type !== 'Identifier') continue;
    const { name } = callee;
    const global = !names.variableOf(callee);
    const predefined = global ? pacFunction(name) : undefined;
    calls.push({ node, name, nameSpan: callee, global, predefined, args, within: names.functionAround(node) });
  }
  return calls;
}

/** To the end of the next line that is neither comment nor blank. */
function ignoreReach(text: string, comments: readonly Span[], commentEnd: number): number {
  let at = commentEnd;
  for (let next = firstFrom(comments, commentEnd); ; next++) {
    at += /^\s*/.exec(text.slice(at, at + 10_000))![0].length;
    const comment = comments[next];
    if (comment?.start !== at) break;
    at = comment.end;
  }
  const lineEnd = text.slice(at).search(/[\r\n]/);
  return lineEnd < 0 ? text.length : at + lineEnd;
}

/** The first of the spans that begins at an offset or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

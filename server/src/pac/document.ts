import type { AnyNode, CallExpression, Expression, Program, ReturnStatement } from 'acorn';
import type { ParsedDocument } from '../core/language';
import type { Span } from '../core/text';
import type { PacFunction } from '../knowledge/pac-functions';
import type { Evaluation } from './evaluation';

/** A PAC script as written and, once it has been run, what it answers. Nodes are those of ESTree; each is a span. */
export interface PacDocument extends ParsedDocument {
  /** What stands in the file. Only of a `script` can anything be said beyond its syntax. */
  content: 'script' | 'empty' | 'address' | 'autoproxy' | 'page' | 'binary';
  program: Program;
  /** The text does not parse, and the tree is a guess or empty: nothing may be argued from what is absent. */
  broken: boolean;
  /** Broken only in that it is nested more deeply than is read here: engines may well run it. */
  tooDeep: boolean;
  /** All nodes of one type, in the order of the text. */
  nodes: <Type extends AnyNode['type']>(type: Type) => readonly Extract<AnyNode, { type: Type }>[];
  parentOf(node: AnyNode): AnyNode | undefined;
  /** The innermost function in which a node stands. */
  functionAround(node: AnyNode): ScriptFunction | undefined;
  /** What a name (an Identifier) stands for; undefined for one that the script never sets, such as a helper function. */
  variableOf(node: AnyNode): Variable | undefined;
  /** The text that an expression gives, where that is certain. */
  known(node: AnyNode): KnownText | undefined;
  /** Whether an expression is the host or the URL that the entry point was asked about. */
  subjectOf(node: AnyNode): Subject | undefined;
  functions: ScriptFunction[];
  /** Every definition of a function with the name of an entry point, in any letter case, usable or not. */
  entryPoints: EntryPoint[];
  /** Every call of a function by a plain name; calls of members are not in it. */
  calls: Call[];
  variables: Variable[];
  /** In each list of statements those that stand behind a `return` or the like and can never run. */
  unreachable: readonly (readonly AnyNode[])[];
  /** Every comparison of the host or the URL with a text that is known, in the order of the text. */
  tests: HostTest[];
  /** Every text that the entry points can give back, as far as it is known, each once. */
  results: Result[];
  /** What the script answered; undefined as long as it has not been run. */
  evaluation?: Evaluation;
}

export type FunctionNode = Extract<
  AnyNode,
  { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' }
>;

export interface ScriptFunction {
  node: FunctionNode;
  /** Its own name, or that of the variable which it is assigned to. */
  name?: string;
  /** The name where it is declared, else the word `function` or the parameters of an arrow. */
  nameSpan: Span;
  /** The function that it stands in. */
  within?: ScriptFunction;
  /** Those of this function alone, not of functions inside it. */
  returns: ReturnStatement[];
  /** The end of the body can be reached, so that `undefined` is given back. */
  canFallOffTheEnd: boolean;
  /** Called somewhere, or handed on as a value. Entry points count as used. */
  used: boolean;
}

export interface EntryPoint {
  /** As written. */
  name: string;
  /** Which one is meant. */
  meant: 'FindProxyForURL' | 'FindProxyForURLEx';
  nameSpan: Span;
  /** Undefined when something other than a function is assigned. */
  fn?: ScriptFunction;
  /**
   * `declaration`, `variable` (var) and `assignment` make a property of the global object, where engines look;
   * `lexical` (const, let, class) and `nested` (inside a function or a block scope that keeps it) do not.
   */
  how: 'declaration' | 'variable' | 'assignment' | 'lexical' | 'nested';
  /** The whole statement. */
  node: AnyNode;
}

export interface Variable {
  name: string;
  nameSpan: Span;
  kind: 'var' | 'let' | 'const' | 'parameter' | 'function' | 'class' | 'catch' | 'undeclared';
  /** Undefined at the top of the script. For `undeclared`: the function of the first assignment. */
  within?: ScriptFunction;
  /** Assignments behind the declaration, its initial value not among them. */
  assignments: AnyNode[];
  /** Places where it is read. */
  reads: number;
  /** The value at its declaration. */
  initial?: Expression;
}

export interface Call {
  node: CallExpression;
  name: string;
  nameSpan: Span;
  /** The script declares no such name itself: it can only be predefined, or is unknown. */
  global: boolean;
  /** The function of the engine that it calls; undefined for one of the script's own, or one that nobody knows. */
  predefined?: PacFunction;
  args: CallExpression['arguments'];
  within?: ScriptFunction;
}

/** A text that is known without running the script: a literal, joined literals, or a variable that is set once. */
export interface KnownText {
  value: string;
  /** The expression that was asked about. */
  node: AnyNode;
  /** The literals that it is made of, where they are written. A template without substitutions counts as a literal. */
  parts: TextPart[];
}

export interface TextPart {
  value: string;
  /** Without quotes. */
  span: Span;
  /** False when escapes make the written text differ from the value. */
  plain: boolean;
}

/** `lowered`: it has been put into lower case before. */
export interface Subject {
  subject: 'url' | 'host';
  lowered: boolean;
}

export type TestKind =
  | 'shExpMatch'
  | 'dnsDomainIs'
  | 'localHostOrDomainIs'
  | 'equals'
  | 'isInNet'
  | 'contains' // indexOf(x) != -1, > -1, includes, search, match with a text
  | 'startsWith' // indexOf(x) == 0, substring(0, n) == x, startsWith, lastIndexOf(x, 0) == 0
  | 'endsWith' // endsWith, slice(-n) == x
  | 'regexp'; // /x/.test(host), new RegExp("x").test(host), host.match(/x/), host.search(/x/)

export interface HostTest extends Subject {
  kind: TestKind;
  /** The whole comparison, without a `!` before it. */
  node: AnyNode;
  /** Where the host or the URL is named; it may come through variables and parameters of the script's own functions. */
  subjectNode: AnyNode;
  /** The text that it is compared with; for `regexp` the source of the expression. */
  pattern: KnownText;
  negated: boolean;
  /** What is answered where the test holds: the first element of the result that the branch returns. */
  leadsTo?: 'DIRECT' | 'PROXY' | 'other';
  /** The `return` that this test alone leads to. */
  returns?: ReturnStatement;
}

/** A text that comes back from an entry point, where it is written. */
export interface Result {
  text: KnownText;
  elements: ResultElement[];
  /** The statements that give it back. */
  returns: ReturnStatement[];
}

/** One choice of a result such as `PROXY proxy.example.com:8080; DIRECT`. Offsets are of the result's value. */
export interface ResultElement {
  /** Without blanks around it. */
  text: string;
  start: number;
  end: number;
  /** The first word, as written. */
  type: string;
  /** What follows the first word, '' if nothing. */
  target: string;
  targetStart: number;
  host?: string;
  port?: string;
}

/** Where a stretch of a known text stands in the file: exact where it lies in one plain literal, else the whole. */
export function spanWithin({ parts, node }: KnownText, start: number, end: number): Span {
  let at = 0;
  for (const part of parts) {
    const inPart = start >= at && end <= at + part.value.length && part.value !== '';
    if (inPart && part.plain) return { start: part.span.start + start - at, end: part.span.start + end - at };
    if (inPart) return part.span;
    at += part.value.length;
  }
  return { start: node.start, end: node.end };
}

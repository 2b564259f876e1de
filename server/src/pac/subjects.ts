import type { AnyNode } from 'acorn';
import type { Callers } from './callers';
import type { EntryPoint, ScriptFunction, Subject, Variable } from './document';
import { assignedValue } from './known-text';
import type { Names } from './names';
import type { Tree } from './tree';

/** What a variable holds, and from where on it is in lower case. */
interface Held extends Subject {
  loweredFrom: number;
}

/** One object each, because tens of thousands of names stand for them. */
const kinds: Readonly<Record<Subject['subject'], readonly [asGiven: Subject, lowered: Subject]>> = {
  host: [
    { subject: 'host', lowered: false },
    { subject: 'host', lowered: true },
  ],
  url: [
    { subject: 'url', lowered: false },
    { subject: 'url', lowered: true },
  ],
};

/** A chain of variables and functions longer than this is not followed. */
const deepest = 40;

/** Follows the host and the URL from the parameters of the entry point to where they are used. */
export class Subjects {
  private readonly held = new Map<Variable, Held | undefined>();
  private readonly entries: Set<ScriptFunction | undefined>;
  private depth = 0;

  constructor(
    private readonly tree: Tree,
    private readonly names: Names,
    private readonly callers: Callers,
    entryPoints: readonly EntryPoint[],
  ) {
    this.entries = new Set(entryPoints.map(({ fn }) => fn));
  }

  subjectOf(node: AnyNode | undefined): Subject | undefined {
    let lowered = false;
    let at: AnyNode | undefined = node;
    for (let steps = 0; at && steps < deepest; steps++) {
      if (at.type === 'Identifier') {
        const held = this.heldBy(this.names.variableOf(at));
        return held && kinds[held.subject][lowered || held.lowered || at.start >= held.loweredFrom ? 1 : 0];
      }
      if (at.type === 'AssignmentExpression') at = assignedValue(at);
      else if (at.type === 'CallExpression') {
        lowered ||= methodOf(at) === 'lower';
        at = sameText(at, this.names);
      } else return undefined;
    }
    return undefined;
  }

  private heldBy(variable: Variable | undefined): Held | undefined {
    if (!variable) return undefined;
    if (this.held.has(variable)) return this.held.get(variable);
    if (this.depth > deepest) return undefined;
    this.depth++;
    this.held.set(variable, undefined);
    const held = this.find(variable);
    this.held.set(variable, held);
    this.depth--;
    return held;
  }

  private find(variable: Variable): Held | undefined {
    const values = variable.assignments.map(assignedValue);
    const first =
      variable.kind === 'parameter' ? this.handedTo(variable) : this.subjectOf(variable.initial ?? values.shift());
    if (!first) return undefined;
    const held: Held = { ...first, loweredFrom: Number.POSITIVE_INFINITY };
    // Known from here on, so that `host = host.toLowerCase()` is understood.
    this.held.set(variable, held);
    for (const value of values) {
      const next = this.subjectOf(value);
      if (next?.subject !== held.subject) return undefined;
      if (!next.lowered) held.lowered = false;
      else if (value) held.loweredFrom = Math.min(held.loweredFrom, this.alwaysBehind(variable, value));
    }
    return held;
  }

  /** From where on an assignment has been carried out whatever happens: it stands in no branch. */
  private alwaysBehind(variable: Variable, value: AnyNode): number {
    const statement = this.tree.parentOf(this.tree.parentOf(value)!);
    const around = statement && this.tree.parentOf(statement);
    const body = variable.within?.node.body ?? this.tree.nodes[0];
    return statement?.type === 'ExpressionStatement' && around === body ? value.end : Number.POSITIVE_INFINITY;
  }

  /** A parameter of the entry point, or one that every call hands the same to. */
  private handedTo({ within, nameSpan }: Variable): Subject | undefined {
    const place = within?.node.params.findIndex(({ start }) => start === nameSpan.start) ?? -1;
    if (!within || place < 0 || within.node.params[place]?.type !== 'Identifier') return undefined;
    if (this.entries.has(within)) {
      if (place > 1) return undefined;
      // Named the wrong way round, they are judged by what they are meant to be.
      const [first, second] = within.node.params;
      const turned = isNamed(first, /^host(?:name)?$/i) && (!second || isNamed(second, /^ur[li]$/i));
      return { subject: (place === 0) === turned ? 'host' : 'url', lowered: false };
    }
    const calls = this.callers.callsOf(within) ?? [];
    const handed = calls.map(({ arguments: args }) => this.subjectOf(args[place]));
    const subject = handed[0]?.subject;
    if (!subject || handed.some((it) => it?.subject !== subject)) return undefined;
    return { subject, lowered: handed.every((it) => it?.lowered) };
  }
}

const isNamed = (param: AnyNode | undefined, name: RegExp) => param?.type === 'Identifier' && name.test(param.name);

type Call = Extract<AnyNode, { type: 'CallExpression' }>;

function methodOf({ callee, arguments: args }: Call): 'lower' | 'same' | undefined {
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return undefined;
  switch (callee.property.name) {
    case 'toLowerCase':
    case 'toLocaleLowerCase':
      return 'lower';
    case 'toString':
    case 'valueOf':
    case 'trim':
      return 'same';
    case 'replace':
      return isFinalDot(args[0]) ? 'same' : undefined;
    default:
      return undefined;
  }
}

/** Taking off the dot at the end of a host name leaves the host. */
const isFinalDot = (node: AnyNode | undefined) =>
  node?.type === 'Literal' && node.regex !== null && /^(?:\\\.|\[\.\])\+?\$$/.test(node.regex?.pattern ?? '');

/** What a call gives back in another form. */
function sameText(call: Call, names: Names): AnyNode | undefined {
  const { callee, arguments: args } = call;
  if (callee.type === 'Identifier') return callee.name === 'String' && !names.variableOf(callee) ? args[0] : undefined;
  return callee.type === 'MemberExpression' && methodOf(call) ? callee.object : undefined;
}

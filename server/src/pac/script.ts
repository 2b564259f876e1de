import type { AnyNode } from 'acorn';
import { Callers } from './callers';
import type { EntryPoint, HostTest, KnownText, Result, ScriptFunction, Subject } from './document';
import { entryPointsOf } from './entry-points';
import { Flow } from './flow';
import { fillFunctions, functionsOf } from './functions';
import { hostTestsOf } from './host-tests';
import { knownText } from './known-text';
import { Names } from './names';
import { Outcomes } from './outcomes';
import { Patterns } from './patterns';
import { PerNode } from './per-node';
import { PossibleTexts } from './possible-texts';
import { resultsOf } from './results';
import { Subjects } from './subjects';
import type { Tree } from './tree';

/** Everything that follows from the nodes of a script. What not every reader needs is worked out when it is asked for. */
export class Script {
  readonly names: Names;
  readonly functions: ScriptFunction[];
  readonly entryPoints: EntryPoint[];
  readonly flow: Flow;
  private readonly subjects: Subjects;
  private readonly callers: Callers;
  private readonly possible: PossibleTexts;
  // Many rules ask for the same arguments.
  private readonly texts: PerNode<KnownText | undefined>;
  private readonly hosts: PerNode<Subject | undefined>;
  private knownTests?: HostTest[];
  private knownResults?: Result[];

  constructor(private readonly tree: Tree) {
    this.texts = new PerNode(tree.nodes.length);
    this.hosts = new PerNode(tree.nodes.length);
    const byNode = functionsOf(tree);
    this.functions = [...byNode.values()];
    this.names = new Names(tree, byNode);
    fillFunctions(tree, byNode, this.names);
    this.callers = new Callers(tree, this.names, byNode);
    this.entryPoints = entryPointsOf(tree, this.names, this.callers);
    this.flow = new Flow(tree);
    this.subjects = new Subjects(tree, this.names, this.callers, this.entryPoints);
    this.possible = new PossibleTexts(this.names, this.callers, (node) => this.known(node));
    const entries = new Set(this.entryPoints.map(({ fn }) => fn));
    for (const fn of this.functions) {
      fn.canFallOffTheEnd = this.flow.fallsOff(fn.node.body);
      fn.used = entries.has(fn) || this.callers.isUsed(fn);
    }
  }

  known(node: AnyNode): KnownText | undefined {
    const index = this.tree.indexOf(node);
    if (index < 0) return knownText(node, this.names);
    if (!this.texts.has(index)) this.texts.set(index, knownText(node, this.names));
    return this.texts.get(index);
  }

  subjectOf(node: AnyNode): Subject | undefined {
    const index = this.tree.indexOf(node);
    if (index < 0) return undefined;
    if (!this.hosts.has(index)) this.hosts.set(index, this.subjects.subjectOf(node));
    return this.hosts.get(index);
  }

  tests(): HostTest[] {
    if (this.knownTests) return this.knownTests;
    const { tree, names, callers, possible } = this;
    const known = (node: AnyNode) => this.known(node);
    const patterns = new Patterns(tree, names, callers, known);
    const outcomes = new Outcomes(tree, names, callers, possible, known);
    const subjectOf = (node: AnyNode) => this.subjectOf(node);
    this.knownTests = hostTestsOf({ tree, names, subjectOf, patterns, outcomes });
    return this.knownTests;
  }

  results(): Result[] {
    this.knownResults ??= resultsOf(this.entryPoints, this.possible);
    return this.knownResults;
  }
}

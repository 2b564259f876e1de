type Method = (...args: unknown[]) => unknown;

/** What one call of each takes of the stack, in about 200 bytes with what it calls in turn. */
const costs = {
  parseStatement: 2,
  parseFunctionBody: 4,
  parseClass: 3,
  parseBindingAtom: 3,
  parseMaybeAssign: 6,
  parseMaybeUnary: 3,
  parseExprAtom: 3,
} as const;
type Name = keyof typeof costs;
type Methods = Partial<Record<Name, Method>>;

/** Leaves a third of the usual stack: V8 ends the whole process when a regular expression is compiled at its very end. */
const most = 3500;

/** Stops a parser that calls itself for what is nested, long before the stack ends. Nesting like that is machine-made. */
export function withLimitedDepth<Base extends new (...args: never[]) => object>(Parser: Base): Base {
  const Limited = class extends (Parser as new (...args: never[]) => object) {
    depth = 0;
  };
  const own = Limited.prototype as unknown as Methods & { depth: number };
  const inherited = Parser.prototype as Methods;
  for (const name of Object.keys(costs) as Name[]) {
    const method = inherited[name];
    if (!method) continue;
    own[name] = function (this: { depth: number }, ...args: unknown[]) {
      this.depth += costs[name];
      if (this.depth > most) throw new Error('too deep');
      const node = method.apply(this, args);
      this.depth -= costs[name];
      return node;
    };
  }
  return Limited as unknown as Base;
}

import { hexDigits, utf16 } from '../../server/src/reg/decode';
import type { PlainOperation } from '../../server/src/reg/operations';

/** Keys and values as plain lines, sorted: `key`, or `key|name|type|bytes`, keys and names in lower case. */
export type State = string[];

/** What operations leave behind, by the rules of the registry. */
export function stateAfter(operations: readonly PlainOperation[]): State {
  const keys = new Map<string, Map<string, string>>();
  for (const operation of operations) {
    const path = pathOf(operation.key);
    if (operation.op === 'deleteKey') {
      for (const key of keys.keys()) if (key === path || key.startsWith(`${path}\\`)) keys.delete(key);
      continue;
    }
    if (operation.op === 'key') open(keys, path);
    else if (operation.op === 'set')
      keys.get(path)?.set(operation.name.toLowerCase(), `${operation.type}|${operation.bytes}`);
    else keys.get(path)?.delete(operation.name.toLowerCase());
  }
  return listed(keys);
}

function open(keys: Map<string, Map<string, string>>, path: string): void {
  const parts = path.split('\\');
  for (let depth = 1; depth <= parts.length; depth++) {
    const key = parts.slice(0, depth).join('\\');
    if (!keys.has(key)) keys.set(key, new Map());
  }
}

const pathOf = (key: string) =>
  key
    .toLowerCase()
    .replace(/^hkey_current_user\\?/, '')
    .replace(/\\+$/, '');

const listed = (keys: Map<string, Map<string, string>>): State =>
  [...keys].flatMap(([key, values]) => [key, ...[...values].map(([name, data]) => `${key}|${name}|${data}`)]).sort();

/** The state of the registry that Wine keeps in user.reg. */
export function stateIn(userReg: string): State {
  const keys = new Map<string, Map<string, string>>();
  let values = new Map<string, string>();
  for (const line of userReg.replace(/\\\n\s*/g, '').split('\n')) {
    const key = /^\[(.*)\] \d+/.exec(line)?.[1];
    const value = /^(?:@|"((?:[^"\\]|\\.)*)")=(.*)$/.exec(line);
    if (key !== undefined) {
      const path = unescaped(key).toLowerCase();
      open(keys, path);
      values = keys.get(path)!;
    } else if (value) values.set(unescaped(value[1] ?? '').toLowerCase(), dataOf(value[2]!));
  }
  return listed(keys);
}

function dataOf(text: string): string {
  const string = /^(?:str\((\w+)\):)?"(.*)"$/.exec(text);
  if (string)
    return `${typeNames.get(Number.parseInt(string[1] ?? '1', 16))}|${hexDigits(utf16(`${unescaped(string[2]!)}\0`))}`;
  const dword = /^dword:(\w{8})$/.exec(text)?.[1];
  if (dword) return `REG_DWORD|${dword.match(/../g)!.reverse().join('')}`;
  const hex = /^hex(?:\((\w+)\))?:(.*)$/.exec(text)!;
  const type = hex[1] === undefined ? 3 : Number.parseInt(hex[1], 16);
  return `${typeNames.get(type) ?? `type 0x${type.toString(16)}`}|${hex[2]!.replaceAll(',', '')}`;
}

const typeNames = new Map(
  ['NONE', 'SZ', 'EXPAND_SZ', 'BINARY', 'DWORD', 'DWORD_BIG_ENDIAN', 'LINK', 'MULTI_SZ'].map((name, type) => [
    type,
    `REG_${name}`,
  ]),
).set(11, 'REG_QWORD');

const controls: Record<string, string> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b' };

const unescaped = (text: string) =>
  text.replace(/\\(?:x([\da-f]{1,4})|([0-7]{1,3})|(.))/g, (_, hex?: string, octal?: string, other?: string) =>
    hex
      ? String.fromCharCode(Number.parseInt(hex, 16))
      : octal
        ? String.fromCharCode(Number.parseInt(octal, 8))
        : (controls[other!] ?? other!),
  );

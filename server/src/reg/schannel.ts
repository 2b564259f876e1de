import type { Edit } from '../core/text';
import { numberIn } from './decode';
import { type RegDocument, type RegValue, valuesNamed } from './document';
import { replaceData } from './edit';
import { dwordText } from './spelling';

/** A line that turns a protocol of SCHANNEL on or off. */
export interface ProtocolSwitch {
  value: RegValue;
  /** `TLS 1.2`, as written. */
  protocol: string;
  side: 'client' | 'server';
  name: 'enabled' | 'disabledbydefault';
  number: number;
}

const protocolKey =
  /^HKEY_LOCAL_MACHINE\\SYSTEM\\(?:CurrentControlSet|ControlSet\d{3})\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\([^\\]+)\\(Client|Server)$/i;

/** The switches of all protocols, the last line for each. */
export function protocolSwitches(doc: RegDocument): ProtocolSwitch[] {
  const last = new Map<string, ProtocolSwitch>();
  for (const value of valuesNamed(doc, 'enabled', 'disabledbydefault')) {
    const name = value.name.toLowerCase() as ProtocolSwitch['name'];
    const key = value.writtenTo!.fullKey;
    const [, protocol, side] = protocolKey.exec(key) ?? [];
    if (!protocol || !side) continue;
    const number = numberIn(value.data);
    const place = `${key}\\${name}`.toLowerCase();
    last.delete(place);
    if (number === undefined) continue;
    last.set(place, { value, protocol, side: side.toLowerCase() as 'client', name, number: Number(number) });
  }
  return [...last.values()];
}

/** A protocol that the file keeps from being used without being asked for, and all that mends it. */
export interface ProtocolOff {
  /** The line to mark: Enabled, where both are wrong. */
  first: ProtocolSwitch;
  /** What stands there for a protocol that is on. */
  on: number;
  edits: Edit[];
}

/** TLS 1.2 where it is turned off, one for each key. */
export function tls12Off(doc: RegDocument, side: ProtocolSwitch['side']): ProtocolOff[] {
  const found = new Map<string, ProtocolOff>();
  for (const one of protocolSwitches(doc).sort((a, b) => b.name.localeCompare(a.name))) {
    if (one.protocol.toUpperCase() !== 'TLS 1.2' || one.side !== side || !turnsOff(one)) continue;
    const on = one.name === 'enabled' ? 1 : 0;
    const edit = replaceData(one.value, dwordText(on));
    const key = one.value.writtenTo!.fullKey.toLowerCase();
    const other = found.get(key);
    if (other) other.edits.push(edit);
    else found.set(key, { first: one, on, edits: [edit] });
  }
  return [...found.values()];
}

const turnsOff = ({ name, number }: ProtocolSwitch): boolean => (name === 'enabled' ? number === 0 : number !== 0);

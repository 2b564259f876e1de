import { numberIn } from './decode';
import { type RegDocument, type RegValue, valuesNamed } from './document';

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

/** Whether the line keeps the protocol from being used without being asked for. */
export const turnsOff = ({ name, number }: ProtocolSwitch): boolean =>
  name === 'enabled' ? number === 0 : number !== 0;

/** What stands there for a protocol that is on. */
export const numberThatTurnsOn = ({ name }: ProtocolSwitch): number => (name === 'enabled' ? 1 : 0);

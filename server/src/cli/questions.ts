import { isIP } from 'node:net';
import { askedAddress } from '../core/address';
import { isTenant } from '../core/config';
import type { Questions } from '../core/language';
import { Complaint } from './complaint';
import { say } from './texts';

/** What the options ask of a program; a Complaint names the first value that makes no sense. */
export function questionsOf(values: ReadonlyMap<string, readonly string[]>): Questions {
  const urls = values.get('url');
  for (const value of urls ?? []) if (!askedAddress(value)) throw new Complaint(say('badUrl', { value }));
  const at = values.get('at')?.at(-1);
  const ownAddress = values.get('own-address')?.at(-1);
  if (ownAddress !== undefined && !isIP(ownAddress)) throw new Complaint(say('badAddress', { value: ownAddress }));
  const addresses = addressesOf(values.get('resolve') ?? []);
  return {
    ...(urls && { urls }),
    ...(at !== undefined && { now: momentOf(at) }),
    ...(addresses && { addresses }),
    ...(ownAddress !== undefined && { ownAddress }),
  };
}

/** The name of the tenant whose own hosts are asked about. */
export function tenantOf(name: string | undefined): string | undefined {
  if (name !== undefined && !isTenant(name)) throw new Complaint(say('badTenant', { value: name }));
  return name;
}

/** True when an option asks something that only a program can answer. */
export const asksAnything = (questions: Questions): boolean => Object.keys(questions).length > 0;

/** A time without a zone is taken as UTC, so that the answer is the same everywhere. */
function momentOf(value: string): number {
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(value) || !value.includes('T');
  const moment = hasRealDay(value) ? Date.parse(zoned ? value : `${value}Z`) : Number.NaN;
  if (Number.isNaN(moment)) throw new Complaint(say('badMoment', { value }));
  return moment;
}

/** 30 February would become 2 March. */
function hasRealDay(value: string): boolean {
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(value) ?? [];
  const start = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(start) && new Date(start).toISOString().slice(0, 10) === day;
}

/** No wildcard, port or address of a page: a script looks up names. */
const oneHost = /^[\p{L}\p{N}._-]+$/u;

/** A host may be given several times, once for each of its addresses. */
function addressesOf(values: readonly string[]): Record<string, string> | undefined {
  const addresses = new Map<string, string>();
  for (const value of values) {
    const at = value.indexOf('=');
    const host = value.slice(0, at).toLowerCase();
    const address = value.slice(at + 1);
    if (at < 1 || !isIP(address)) throw new Complaint(say('badResolve', { value }));
    if (!oneHost.test(host)) throw new Complaint(say('badHost', { value }));
    const known = addresses.get(host);
    addresses.set(host, known === undefined ? address : `${known};${address}`);
  }
  return values.length > 0 ? Object.fromEntries(addresses) : undefined;
}

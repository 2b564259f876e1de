import { type Message, texts } from '../core/message';
import type { Cite } from '../core/rule';

/** A service of Windows that the activation of Office needs. */
export interface RequiredService {
  /** The name of its key below SYSTEM\CurrentControlSet\Services. */
  name: string;
  doc: Message;
  cite: Cite;
}

export const serviceTexts = texts('knowledge/service', {
  NcdAutoSetup: 'Network Connected Devices Auto-Setup',
  netprofm: 'Network List Service',
  NlaSvc: 'Network Location Awareness',
  EventLog: 'Windows Event Log',
});

const text = serviceTexts;
const cite: Cite = 'doc-activation-errors#make-sure-required-services-are-running';

/** Services that must run for Office to see that there is a connection. Starting three of them on demand is normal. */
export const requiredServices: readonly RequiredService[] = [
  { name: 'NcdAutoSetup', doc: text('NcdAutoSetup'), cite },
  { name: 'netprofm', doc: text('netprofm'), cite },
  { name: 'NlaSvc', doc: text('NlaSvc'), cite },
  { name: 'EventLog', doc: text('EventLog'), cite },
];

/** The key below which services stand. */
export const servicesKey = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

/** The data of Start that keeps a service from starting. */
export const disabledStart = 4;

const byName = new Map(requiredServices.map((service) => [service.name.toLowerCase(), service]));

/** The required service of a name, in any letter case. */
export const requiredServiceNamed = (name: string): RequiredService | undefined => byName.get(name.toLowerCase());

import type { Message } from '../core/message';
import type { Cite } from '../core/rule';
import type { Evidence } from './sources';

/** The type of a registry value. */
export type RegType = 'REG_SZ' | 'REG_EXPAND_SZ' | 'REG_MULTI_SZ' | 'REG_DWORD' | 'REG_QWORD' | 'REG_BINARY';

/**
 * What a key is for a setting: `primary` and `preference` are where users or programs write it, `policy` is what
 * administrators set, `wow6432-twin` the same for 32-bit programs, and the others hold in one case only.
 */
export type KeyRole =
  | 'primary'
  | 'policy'
  | 'preference'
  | 'cloud-policy'
  | 'wow6432-twin'
  | 'app-v'
  | 'office-2013'
  | 'user-preference';

/** A key that holds a setting. */
export interface SettingKey {
  /** With the full name of the hive, in the documented spelling. */
  path: string;
  role: KeyRole;
}

/** Data that a setting may have. */
export interface AllowedData {
  /** A number for REG_DWORD, otherwise the text. */
  data: number | string;
  doc: Message;
}

/** The attribute or property of configuration.xml that does the same. */
export interface OdtForm {
  element: 'Add' | 'Updates' | 'Property';
  attribute?: string;
  property?: string;
}

/** A policy template of Windows or of another product than Office: the ADMX file and the id in it. */
export interface OtherTemplate {
  file: string;
  id: string;
}

/** A registry value that the deployment of Microsoft 365 Apps has to do with. */
export interface RegSetting {
  id: string;
  /** The name of the value; '*' stands for every value of the key. */
  name: string;
  /** The first is the one to use. */
  keys: readonly SettingKey[];
  /** Undefined for a setting that consists of subkeys. */
  type?: RegType;
  /** `state`: written by Office or a service, not to be set by an administrator. */
  kind: 'policy' | 'preference' | 'os' | 'state';
  /** What the setting decides. */
  doc: Message;
  allowed?: readonly AllowedData[];
  /** True when other data than `allowed` may stand there as well, such as sums of a bit mask. */
  open?: true;
  /** True when `allowed` are bits that may be added up. */
  mask?: true;
  /** For numbers, the least and the most. */
  range?: readonly [number, number];
  /** How the data is written, for people; `pattern` is what it must match. */
  format?: Message;
  pattern?: RegExp;
  /** The data that the absence of the value stands for. */
  default?: number | string;
  /** What happens when the value is absent, where no data says it. */
  absent?: Message;
  /** The first version of Office, such as 1704, or in words since when it exists. */
  since?: { client?: string; doc?: Message };
  /** What goes wrong with some of the data. */
  risk?: Message;
  notes?: readonly Message[];
  /** True when current versions of Office pay no attention to it. */
  obsolete?: true;
  /** Only what is `documented` may be judged with an error. */
  evidence: Evidence;
  cite: Cite;
  sources?: readonly Cite[];
  odt?: OdtForm;
  /** The id of the setting that is the policy for this preference. */
  policyForm?: string;
  template?: OtherTemplate;
}

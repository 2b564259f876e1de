import { oncePer } from '../core/once';
import type { RegSetting } from '../knowledge/settings';
import type { RegDocument, RegValue } from './document';
import { knownValues, plainData } from './known-values';

/** A known setting as the file leaves it. */
export interface FileSetting {
  setting: RegSetting;
  /** The line that has the last word. */
  value: RegValue;
  /** The path that its key is known by. */
  key: string;
  /** The number of a REG_DWORD or REG_QWORD. */
  number?: number;
  /** The text of a REG_SZ or REG_EXPAND_SZ. */
  text?: string;
}

/** The known settings that the file sets, in the order of their lines; only those of the ids, if there are any. */
export function settingsIn(doc: RegDocument, ...ids: readonly string[]): readonly FileSetting[] {
  const all = lastWords(doc);
  return ids.length > 0 ? all.filter(({ setting }) => ids.includes(setting.id)) : all;
}

/** Those of the ids that have one of the numbers. */
export const settingsWith = (doc: RegDocument, ids: readonly string[], ...numbers: readonly number[]) =>
  settingsIn(doc, ...ids).filter(({ number }) => number !== undefined && numbers.includes(number));

const lastWords = oncePer((doc: RegDocument): readonly FileSetting[] => {
  const last = new Map<string, FileSetting>();
  for (const { line, key, expected } of knownValues(doc)) {
    const { setting } = expected;
    if (!setting) continue;
    const place = `${line.writtenTo!.fullKey}\0${line.name}`.toLowerCase();
    last.delete(place);
    if (line.data?.form === 'delete') continue;
    const data = plainData(line);
    last.set(place, {
      setting,
      value: line,
      key,
      number: typeof data === 'number' ? data : undefined,
      text: typeof data === 'string' ? data : undefined,
    });
  }
  return [...last.values()];
});

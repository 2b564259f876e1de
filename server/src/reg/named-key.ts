import { isKnownKey, keysBelow } from '../knowledge/known-keys';
import { keysWithName } from '../knowledge/known-places';
import { settingsNamed } from '../knowledge/settings';
import { canonicalKey } from './canonical-key';
import type { KeyBlock } from './document';
import { type Expected, expectedAt } from './expected';

/** The value that the last component of a path names, where no key of that name is known as well. */
export function valueNamedBy({ path, fullKey }: KeyBlock): { name: string; expected: Expected } | undefined {
  const at = path.lastIndexOf('\\');
  const name = path.slice(at + 1);
  if (at < 0 || name === '' || (settingsNamed(name).length === 0 && keysWithName(name).length === 0)) return undefined;
  const key = canonicalKey(fullKey);
  if (isKnownKey(key) || keysBelow(key).length > 0) return undefined;
  const expected = expectedAt(key.slice(0, key.lastIndexOf('\\')), name);
  return expected && expected.setting?.name !== '*' ? { name, expected } : undefined;
}

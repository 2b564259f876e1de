import { closest } from '../../core/closest';
import { replacePath } from '../edit';
import { keyLineOf, lossesOf } from '../lost';
import { type RootName, rootNamed, rootNames } from '../roots';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/unknown-root',
  severity: 'error',
  summary: 'The path of a key does not begin with the name of a hive.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: {
    change: 'Change to "{root}"',
    begin: 'Begin the path with "{root}"',
    shorten: 'Begin the path at "{root}"',
  },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'unknownRoot')) {
      const block = keyLineOf(loss);
      const [first = '', ...rest] = block?.path.split('\\') ?? [];
      const path = (root: RootName, behind: readonly string[]) =>
        block ? [replacePath(block, [root, ...behind].join('\\'))] : [];
      // The address bar of regedit puts the name of the computer before the hive.
      const behind = rootNamed(rest[0] ?? '')?.name;
      const meant = rootNamed(first.replace(/[\s:]+/g, ''))?.name ?? nearest(first);
      const { span, why } = loss;
      if (!block) report(span, why);
      else if (behind)
        report(span, why, {
          fixes: [
            { title: 'shorten', args: { root: behind }, edits: path(behind, rest.slice(1)), safe: !block.delete },
          ],
        });
      else if (meant)
        report(span, why, { fixes: [{ title: 'change', args: { root: meant }, edits: path(meant, rest) }] });
      else
        report(span, why, {
          fixes: hivesFor(first).map((root) => ({
            title: 'begin',
            args: { root },
            edits: path(root, [first, ...rest]),
          })),
        });
    }
  },
});

const nearest = (written: string) => closest(written, rootNames) as RootName | undefined;

/** A path that was written without its hive. */
function hivesFor(first: string): RootName[] {
  if (/^software$/i.test(first)) return ['HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER'];
  return /^system$/i.test(first) ? ['HKEY_LOCAL_MACHINE'] : [];
}

import { attribute, attributes, attributeValue, type Element, isTrue } from '../document';
import { addAttribute } from '../edit';
import { languagesIn } from '../languages-in-file';
import { isForDownload, productsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/source-without-cdnfallback',
  severity: 'warning',
  summary: 'What is needed from SourcePath depends on the device, and nothing else may fill a gap.',
  sources: [
    'upgrade-from-msi#install-the-same-language-resources',
    'change-bitness#providing-a-source-location-to-be-used-with-the-migratearch-attribute',
    'languages#use-the-office-cdn-as-a-backup-source-for-language-packs',
  ],
  messages: {
    languages:
      '{reason} takes the languages from the device, and SourcePath may lack one of them. Then setup.exe goes on and installs Office without that language, because AllowCdnFallback is not TRUE. Allow the Office CDN as a second source, or write FALSE if these devices must not use it.',
    migration:
      'MigrateArch takes all languages of the device along, and SourcePath may lack one of them. Then the change of the edition fails, because AllowCdnFallback is not TRUE. Allow the Office CDN as a second source, or write FALSE if these devices must not use it.',
    allow: 'Add AllowCdnFallback="TRUE"',
    forbid: 'Add AllowCdnFallback="FALSE"',
  },
  check(doc, report) {
    if (isForDownload(doc)) return;
    for (const path of attributes(doc, 'SourcePath', ['Add'])) {
      const add = path.element;
      const migrates = isTrue(attributeValue(add, 'MigrateArch')?.trim());
      const reason = migrates ? undefined : languagesOfDevice(add);
      // A written FALSE is a decision.
      if (!path.value.trim() || !(migrates || reason) || attribute(add, 'AllowCdnFallback')) continue;
      report(path.nameSpan, migrates ? 'migration' : 'languages', {
        args: reason ? { reason } : {},
        fixes: [
          { title: 'allow', edits: [addAttribute(add, 'AllowCdnFallback', 'TRUE')] },
          { title: 'forbid', edits: [addAttribute(add, 'AllowCdnFallback', 'FALSE')], safe: false },
        ],
      });
    }
  },
});

/** The word that makes the languages differ from device to device. */
const languagesOfDevice = (add: Element): string | undefined =>
  productsOf(add)
    .flatMap(({ element }) => languagesIn(element))
    .find(({ value }) => /^match/i.test(value))?.value;

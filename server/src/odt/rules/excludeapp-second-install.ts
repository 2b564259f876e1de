import { attributeValue, children, sameWord } from '../document';
import { excludedApps } from '../excluded-apps';
import { addedProducts, isSecondInstall } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/excludeapp-second-install',
  severity: 'info',
  enabled: false,
  summary: 'A second installation may bring back the apps that the first one left out.',
  sources: ['odt-options#excludeapp-element', 'pr-1212'],
  messages: {
    lifted:
      'This takes all languages that are installed, and such a file replaces the ExcludeApp settings of the device. Apps that the first installation left out can come back with {product}. Repeat the ExcludeApp elements of the first file here.',
  },
  check(doc, report) {
    if (!isSecondInstall(doc)) return;
    for (const { element, id } of addedProducts(doc).filter(({ known }) => known?.kind !== 'component')) {
      const language = children(element, 'Language').find(
        (candidate) =>
          sameWord(attributeValue(candidate, 'ID')?.trim(), 'MatchInstalled') &&
          sameWord(attributeValue(candidate, 'TargetProduct')?.trim(), 'All'),
      );
      if (language && excludedApps(element).length === 0)
        report(language.nameSpan, 'lifted', { args: { product: id.value.trim() } });
    }
  },
});

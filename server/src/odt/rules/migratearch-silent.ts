import { attributes, attributeValue, children, isTrue, property, sameWord } from '../document';
import { setProperty, setSection } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/migratearch-silent',
  severity: 'info',
  summary: 'A silent migration to another edition fails where an app is open.',
  sources: ['change-bitness#additional-information-about-using-migratearch-attribute'],
  messages: {
    silent:
      'The migration fails on devices where an Office app is open. With Display Level="None" nobody is asked to close it, and FORCEAPPSHUTDOWN, which would close it, is not TRUE. Set it, show the display, or run the file when nobody works.',
    force: 'Set FORCEAPPSHUTDOWN to TRUE, which closes apps without saving',
    show: 'Change Display to Level="Full"',
  },
  check(doc, report, { isPlaceholder }) {
    const silent = children(doc.root, 'Display').some((display) => sameWord(attributeValue(display, 'Level'), 'None'));
    const force = property(doc, 'FORCEAPPSHUTDOWN') ?? '';
    if (!silent || isTrue(force.trim()) || isPlaceholder(force)) return;
    for (const migrate of attributes(doc, 'MigrateArch', ['Add']))
      if (isTrue(migrate.value.trim()))
        report(migrate.valueSpan, 'silent', {
          fixes: [
            { title: 'force', edits: setProperty(doc, 'FORCEAPPSHUTDOWN', 'TRUE') },
            { title: 'show', edits: setSection(doc, 'Display', 'Level', 'Full') },
          ],
        });
  },
});

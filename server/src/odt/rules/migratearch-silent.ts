import { attributes, attributeValue, children, isTrue, sameWord } from '../document';
import { setProperty, setSection } from '../edit';
import { knownProperty } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/migratearch-silent',
  severity: 'warning',
  summary: 'A silent migration to another edition fails where an app is open.',
  sources: ['change-bitness#additional-information-about-using-migratearch-attribute'],
  messages: {
    silent:
      'The migration fails on devices where an Office app is open. With Display Level="None" nobody is asked to close it, and FORCEAPPSHUTDOWN, which would close it, is not set. Set it to TRUE, or show the display; set it to FALSE if nobody works when the file runs.',
    force: 'Set FORCEAPPSHUTDOWN to TRUE, which closes apps without saving',
    show: 'Change Display to Level="Full"',
  },
  check(doc, report) {
    const silent = children(doc.root, 'Display').some((display) => sameWord(attributeValue(display, 'Level'), 'None'));
    // A written FALSE is a decision; the customization tool writes it into every file.
    if (!silent || knownProperty(doc, 'FORCEAPPSHUTDOWN')) return;
    const migrations = attributes(doc, 'MigrateArch', ['Add']).filter(({ value }) => isTrue(value.trim()));
    for (const migrate of migrations.slice(0, 1))
      report(migrate.valueSpan, 'silent', {
        fixes: [
          { title: 'force', edits: setProperty(doc, 'FORCEAPPSHUTDOWN', 'TRUE') },
          { title: 'show', edits: setSection(doc, 'Display', 'Level', 'Full') },
        ],
      });
  },
});

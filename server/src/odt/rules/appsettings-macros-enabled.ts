import { plainKey, userSettings } from '../app-settings';
import { sameWord } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/appsettings-macros-enabled',
  severity: 'warning',
  summary: 'A preference lets every macro run.',
  sources: ['office-admx', 'odt-options#appsettings-element'],
  messages: {
    all: 'VBAWarnings="1" runs every macro without asking, harmful ones too; the policy itself calls that not recommended. Take 2 (ask), 3 (signed macros only) or 4 (none).',
    ask: 'Ask before macros run: 2',
    signed: 'Run signed macros only: 3',
    none: 'Run no macros: 4',
  },
  check(doc, report) {
    for (const { key, name, value } of userSettings(doc)) {
      if (!key || !value || !sameWord(name?.value.trim(), 'vbawarnings')) continue;
      if (!/^0*1$/.test(value.value.trim()) || !/\\security$/.test(plainKey(key.value))) continue;
      report(value.valueSpan, 'all', {
        fixes: [
          { title: 'ask', edits: [replaceValue(value, '2')] },
          { title: 'signed', edits: [replaceValue(value, '3')] },
          { title: 'none', edits: [replaceValue(value, '4')] },
        ],
      });
    }
  },
});

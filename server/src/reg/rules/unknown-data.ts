import { guidanceDate } from '../../knowledge/sources';
import { typeOf } from '../convert';
import { decimalMeant } from '../decimal-meant';
import { replaceData, typedDataSpan } from '../edit';
import { fits } from '../expected';
import { knownValues, plainData } from '../known-values';
import { likelyData } from '../likely-data';
import { defineRule } from '../rule';
import { dwordText, numberShown, quoted } from '../spelling';

/** Settings whose data has a rule of its own. */
const judgedElsewhere = new Set(['policy-updatebranch', 'cached-syncwindowsetting', 'ost-noost', 'sendtelemetry']);

export default defineRule({
  id: 'reg/unknown-data',
  severity: 'warning',
  summary: 'The data of a known setting is none of those that mean something.',
  sources: ['office-admx', 'shared-computer-activation'],
  messages: {
    unknown:
      '{data} means nothing for "{name}" in the guidance of {date}. The import reports success, and what becomes of the setting is anybody\'s guess. Write one of {known}.',
    write: 'Write {data}',
  },
  check(doc, report) {
    for (const { line, expected } of knownValues(doc)) {
      const { choices, setting, type, onOff } = expected;
      const data = plainData(line);
      if (!choices || data === undefined || typeOf(line.data) !== type || fits(expected, data)) continue;
      if (setting?.kind === 'state' || judgedElsewhere.has(setting?.id ?? '') || setting?.id.startsWith('privacy-'))
        continue;
      if (decimalMeant(doc, line, expected) !== undefined) continue;
      report(typedDataSpan(line), 'unknown', {
        args: { data: shown(data), name: line.name, date: guidanceDate, known: choices.map(shown).join(', ') },
        sources: expected.sources,
        fixes: likelyData(data, choices, onOff).map((choice) => ({
          title: 'write',
          args: { data: shown(choice) },
          edits: [replaceData(line, typeof choice === 'number' ? dwordText(choice) : quoted(choice))],
        })),
      });
    }
  },
});

const shown = (data: number | string) => (typeof data === 'number' ? numberShown(data) : quoted(data));

import { policiesDate } from '../../knowledge/policies';
import { misplaced } from '../misplaced';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/unknown-policy-value',
  severity: 'info',
  summary: 'A value below the key of Office policies is in no template.',
  sources: ['office-admx'],
  messages: {
    unknown:
      'No policy named "{name}" is in the Administrative Templates of {date}. It may be newer or older than they are, documented elsewhere, or misspelt; then Office pays no attention to it. Compare it with the source that it comes from.',
  },
  check(doc, report) {
    for (const { kind, line } of misplaced(doc))
      if (kind === 'policy') report(line.nameSpan, 'unknown', { args: { name: line.name, date: policiesDate() } });
  },
});

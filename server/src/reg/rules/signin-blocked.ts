import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/signin-blocked',
  severity: 'error',
  summary: 'Users may not sign in to Office with their work account.',
  sources: ['feature-disabled#more-information', 'doc-unable-to-activate'],
  messages: {
    personal:
      'SignInOptions=1 lets users sign in with a personal account only. With a work account nobody can sign in, and Microsoft 365 Apps does not activate. Write 2 for work accounts only, or 0 for both.',
    none: 'SignInOptions=3 lets nobody sign in to Office. Microsoft 365 Apps is licensed to the person who signs in, so it does not activate. Write 2 for work accounts only, or 0 for both.',
    work: 'Allow work accounts only: {data}',
    both: 'Allow work and personal accounts: {data}',
  },
  check(doc, report) {
    for (const { value, number } of settingsWith(doc, ['signinoptions'], 1, 3))
      report(value.dataSpan, number === 1 ? 'personal' : 'none', {
        fixes: [
          { title: 'work', args: { data: 'dword:00000002' }, edits: [replaceData(value, 'dword:00000002')] },
          { title: 'both', args: { data: 'dword:00000000' }, edits: [replaceData(value, 'dword:00000000')] },
        ],
      });
  },
});

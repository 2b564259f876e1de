import { type Message, texts } from '../core/message';
import type { Evaluation, Failure } from './evaluation';

export const failureTexts = texts('pac/failure', {
  exception: 'The script throws: {message}',
  time: 'The script does not come to an end in time.',
  memory: 'The script takes more memory than it is given here.',
  stack: 'The script calls itself without end.',
});

/** What went wrong, in a sentence. */
export const failureText = ({ kind, message }: Failure): Message => failureTexts(kind, { message });

/** Why a script has not answered everything; undefined when it has. */
export function whyNot({ failure, incomplete, outcomes }: Evaluation): Message | undefined {
  const first = failure ?? outcomes.find((outcome) => outcome.failure)?.failure;
  if (!failure && !incomplete) return undefined;
  return first ? failureText(first) : failureTexts('time');
}

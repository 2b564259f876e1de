import { texts } from '../core/message';

/** What the server itself says; the rest comes from rules and language packs. */
export const say = texts('lsp', {
  fixAll: 'Fix every problem that has a safe fix',
  ignoreHere: 'Ignore {rule} here',
  ignoreInFile: 'Ignore {rule} in this file',
  explain: 'Explain {rule}',
  guidance: '[{title}]({url}) · read {date}',
  configuration: 'Part of this configuration file is not used: {complaint}',
  running: 'm365lint runs {name}',
  noEffect: 'Nothing in this file has an effect.',
});

import { type Message, type MessageArgs, texts } from '../core/message';
import { printable } from './terminal';
import { tell } from './voice';

/** Every text of the command line but its help; the translations stand in l10n/<language>/cli.json. */
export const cliTexts = texts('cli', {
  unknownOption: '"{option}" is not an option; m365lint --help lists them.',
  unknownOptionMeant: '"{option}" is not an option; did you mean "{meant}"?',
  optionElsewhere: '"{option}" does not belong to "m365lint {command}"; m365lint --help says where it does.',
  needsValue: '"{option}" needs a value, such as {example}.',
  takesNoValue: '"{option}" takes no value.',
  badChoice: '"{value}" is not a value of {option}; it takes {choices}.',
  badEncoding: '"{value}" is not an encoding that is known here; try windows-1252 or shift_jis.',
  badUrl: '"{value}" is not an address; try https://outlook.office.com.',
  badMoment: '"{value}" is not a date; try 2026-11-21 or 2026-11-21T08:00.',
  badResolve: '"{value}" gives no address to a host; try intranet.example.com=10.1.2.3.',
  badHost: '"{value}" names no single host; a look-up has one, such as intranet.example.com=10.1.2.3.',
  badTenant: '"{value}" is not the name of a tenant; give what stands before .onmicrosoft.com, such as contoso.',
  badAddress: '"{value}" is not an IP address.',
  notProgram: '"{path}" is not a PAC script: there is nothing to ask it.',
  badNumber: '"{value}" is not a value of --max-warnings; it takes a whole number from 0.',
  badRuleOption: '"{value}" is not a value of --rule; it takes ID=SEVERITY, such as odt/channel-unknown=off.',
  badFormat: '"{value}" is not a format; choose one of {choices}.',
  formatNoFile: '"{value}" names no file behind the "=".',
  oneFormat: 'Only one format can go to standard output; write the others to files, such as --format sarif=out.sarif.',
  onlyJson: '"m365lint {command}" does not know the format "{format}"; it knows json.',
  together: '{a} and {b} do not go together.',
  needsFix: '--unsafe-fixes does something only together with --fix or --fix-dry-run.',
  needsStdin: '--stdin-filename names what "-" reads, and "-" is not among the paths.',
  noFixOfStdin: '--fix cannot write to standard input; --fix-dry-run shows the changes.',
  oneArgument: '"m365lint {command}" takes exactly one {what}.',
  noArguments: '"m365lint {command}" takes no {what}.',
  needsStdio: 'The language server talks over standard input and output only; start it with "m365lint lsp --stdio".',
  unknownRule: 'There is no rule "{rule}"; m365lint rules lists them.',
  unknownRuleMeant: 'There is no rule "{rule}"; did you mean "{meant}"?',

  noPath: 'There is no file or folder "{path}".',
  noPathCommand: 'There is no file or folder "{path}"; did you mean the command "{meant}"?',
  noMatch: 'No file matches "{path}".',
  negatedPattern: '"{path}" would check all but what it names; leave files out with "exclude" in a configuration file.',
  unreadable: 'Cannot read "{path}": {why}.',
  unreadableConfiguration: 'Cannot read the configuration file "{path}": {why}.',
  unreadableText: 'Cannot check "{path}": {why}',
  unwritable: 'Cannot write "{path}": {why}.',
  brokenConfiguration: 'The configuration file "{path}" cannot be used: {complaint}',
  unknownRuleInConfiguration: 'The configuration file "{path}" names a rule that does not exist: "{rule}".',
  unknownRuleInConfigurationMeant:
    'The configuration file "{path}" names a rule that does not exist: "{rule}"; did you mean "{meant}"?',
  fault: 'm365lint stopped because of a mistake of its own, which is worth a report: {why}.',

  errorMissing: 'there is no such file or folder',
  errorPermission: 'permission is denied',
  errorFolder: 'it is a folder',
  errorLoop: 'its symbolic links lead in a circle',
  errorSpace: 'the disk is full',
  errorReadOnly: 'the file system is read-only',
  errorOther: 'the system says {code}',

  reasonName: 'Its name does not end in {extensions}.',
  reasonNotOurs: 'Nothing in it says that it deploys Microsoft 365 Apps.',
  reasonHuge: 'It has {size} MB; the limit is {limit} MB.',
  reasonExcluded: 'The configuration excludes it.',
  reasonAllExcluded: 'The configuration excludes every file that it matches.',
  reasonUnreadable: 'It cannot be read: {why}.',
  reasonUnnamable: 'Its name is not valid UTF-8.',
  notChecked: '{path} is not checked as a deployment file. {reason}',
  notCheckedShort: 'Not checked: {reason}',
  notOurs: '"{path}" is not a deployment file: {reason}',
  skippedOne: 'Skipped 1 file that is not a deployment file.',
  skippedMany: 'Skipped {count} files that are not deployment files.',
  nothingThere: 'There is no deployment file here.',

  gitAbsent: '--changed-since asks git what has changed, and there is no git on this machine.',
  gitNoRepository: '--changed-since asks git what has changed, and the working directory is in no git repository.',
  gitNoRevision: 'git knows no revision "{ref}" here; a shallow clone has to fetch it first.',
  gitFailed: 'git cannot tell what has changed: {why}',
  needsChangedSince: '--changed-lines does something only together with --changed-since.',
  needsBaseline: '{option} needs --baseline FILE, which names the file to write.',
  brokenBaseline: 'The baseline "{path}" cannot be used: --write-baseline did not write it.',
  reasonUnchanged: 'It has not changed since {ref}.',
  nothingChanged: 'No deployment file has changed since {ref}.',
  knownOne: '1 finding is not shown because the baseline knows it.',
  knownMany: '{count} findings are not shown because the baseline knows them.',
  olderOne: '1 older finding is not shown: the change did not introduce it.',
  olderMany: '{count} older findings are not shown: the change did not introduce them.',
  learntOne: '{path} now knows 1 finding of the files that were checked.',
  learntMany: '{path} now knows {count} findings of the files that were checked.',
  goneOne: '{path} knows 1 finding that is gone; --prune-baseline takes it out.',
  goneMany: '{path} knows {count} findings that are gone; --prune-baseline takes them out.',
  prunedOne: '1 finding that is gone was taken out of {path}.',
  prunedMany: '{count} findings that are gone were taken out of {path}.',
  columnLine: 'Line',
  columnRule: 'Rule',
  columnMessage: 'Message',
  markdownCut: '{count} more findings are not listed here.',

  notFixedInvalid:
    '{path} is left as it is: some of its bytes are not valid {encoding}, and writing it would lose them.',
  notFixedEncoding: '{path} is left as it is: writing {encoding} is not supported.',

  checkedOne: '1 file checked',
  checkedMany: '{count} files checked',
  skippedShort: '{count} skipped',
  nothingFound: 'nothing found.',
  errorsOne: '1 error',
  errorsMany: '{count} errors',
  warningsOne: '1 warning',
  warningsMany: '{count} warnings',
  infosOne: '1 info',
  infosMany: '{count} infos',
  hintsOne: '1 hint',
  hintsMany: '{count} hints',
  hidden: '{count} not shown because of --quiet',
  hiddenOne: '1 finding is not shown because of --quiet.',
  hiddenMany: '{count} findings are not shown because of --quiet.',
  tooManyOne: '1 warning was found; --max-warnings allows {limit}.',
  tooManyMany: '{count} warnings were found; --max-warnings allows {limit}.',
  fixedOne: '1 problem fixed',
  fixedMany: '{count} problems fixed',
  wouldFixOne: '1 problem would be fixed',
  wouldFixMany: '{count} problems would be fixed',
  fixableOne: '--fix mends 1 of them.',
  fixableMany: '--fix mends {count} of them.',
  severityError: 'error',
  severityWarning: 'warning',
  severityInfo: 'info',
  severityHint: 'hint',
  fixSafe: 'fix',
  fixUnsafe: 'fix (may change the meaning)',
  see: 'see',
  also: 'also {line}:{column}',
  capped: 'GitHub shows 10 annotations of a kind; {count} more findings are only in the log.',

  offByDefault: 'off unless the configuration turns it on',
  guidance: 'Guidance',
  severityOf: 'Severity',
  effectNothing: 'The file does nothing.',
  version: 'm365lint {version} (guidance of {date})',
});

type Key = keyof typeof cliTexts.templates;

/** A text of the command line in the reader's language; what names and files put into it is made harmless. */
export const say = (key: Key, args?: MessageArgs): string => tell(withPrintableArgs(cliTexts(key, args)));

const withPrintableArgs = (message: Message): Message => ({
  ...message,
  args: Object.fromEntries(Object.entries(message.args).map(([name, value]) => [name, printableArg(value)])),
});

const printableArg = (value: MessageArgs[string]) =>
  typeof value === 'object' ? withPrintableArgs(value) : typeof value === 'string' ? printable(value) : value;

/** The singular for 1, else the plural with `{count}`. */
export const counted = (count: number, one: Key, many: Key, args?: MessageArgs): string =>
  count === 1 ? say(one, args) : say(many, { ...args, count });

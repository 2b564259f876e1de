import { texts } from '../core/message';
import { tell } from './voice';

/** The help, at most 80 columns wide. */
export const helpTexts = texts('cli', {
  help: `m365lint checks, fixes and explains deployment files for Microsoft 365 Apps.

Usage
  m365lint [check] [PATH...]     check files; "check" may be left out
  m365lint explain RULE          print the page of a rule
  m365lint rules                 list all rules
  m365lint effect FILE           tell what setup.exe, regedit or the proxy
                                 client will do with a file
  m365lint textconv FILE         print a file as git diff can show it
  m365lint lsp --stdio           start the language server

What to check
  PATH                    a file, a folder, or a pattern such as "**/*.xml";
                          the default is the working directory
  -                       standard input
  --stdin-filename NAME   the name under which standard input is checked
  --encoding NAME         the code page of .reg files that are neither UTF-16
                          nor UTF-8; the default is windows-1252

How to report
  --format FORMAT         pretty (the default on a terminal), unix (the default
                          elsewhere), json, sarif, github, rdjson, checkstyle,
                          junit, gitlab, azure or markdown; "rules" and "effect"
                          know json
  --format FORMAT=FILE    write to a file; may be given several times
  --quiet                 show errors only
  --color WHEN            auto, always or never (NO_COLOR is honoured)
  --locale LANGUAGE       en, fi or ja

What to hold back
  --changed-since REF     check only files that changed since REF, or since the
                          branches parted; git must know it
  --changed-lines         with it: show only what the change introduced
  --baseline FILE         do not show the findings that FILE knows
  --write-baseline        write to FILE what is found now
  --prune-baseline        take out of FILE what is gone

How to fix
  --fix                   apply the fixes that cannot change the meaning
  --fix-dry-run           print what --fix would change, and write nothing
  --unsafe-fixes          with either: apply the likeliest fix of the others too

What to ask a PAC script (effect)
  --url URL               where it sends this address, instead of every endpoint
                          of Microsoft 365; may be given several times
  --cloud CLOUD           Worldwide, China, USGovDoD or USGovGCCHigh
  --tenant NAME           the name before .sharepoint.com
  --at DATE               the time at which the script believes to run, in UTC
  --resolve HOST=IP       an answer to a look-up; nothing is looked up for real
  --own-address IP        what myIpAddress() gives

Configuration
  --config FILE           this file only, with patterns relative to the working
                          directory; otherwise every .m365lint.jsonc up the tree
                          counts, the nearest first, until one says "root": true
  --no-config             no configuration file
  --print-config FILE     print what is in force for a file
  --rule ID=SEVERITY      off, error, warning, info or hint; wins over the files

When to fail
  --fail-on SEVERITY      error (default), warning, info or never
  --max-warnings N        fail on more than N warnings

  --version               print the version and the date of its knowledge
  -h, --help              print this

Exit code
  0  nothing was found that fails
  1  something was found
  2  the work could not be done: a bad option, an unreadable file, or a broken
     configuration file

Microsoft is not affiliated with m365lint. Nothing ever leaves this machine.
`,
});

export const help = (): string => tell(helpTexts('help'));

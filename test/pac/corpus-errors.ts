const sample = 'libproxy+libproxy+tests+data+px-manager-sample';
const unknownType = 'it answers SOCKS4A, which browsers do not know';
const testsItself = 'it is there to test what a client makes of such a mistake';

/** Errors that real PAC scripts carry, by file and rule, each with the reason why it is one. */
export const expectedPacErrors: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Althy+squid-conf+proxy.pac': {
    'pac/syntax-error': 'the last brace of the function is missing',
    'pac/return-scheme-in-host': 'a URL stands where the name of the proxy belongs',
  },
  'MehrLicht+wpad.github.io+wpad.dat': { 'pac/not-a-script': 'the address of the script was saved' },
  'ashutosh771+wpad+wpad.dat': { 'pac/not-a-script': 'it holds two comments' },
  'itbaltbet+Git+wpad.dat': { 'pac/return-separator': 'two choices are joined without ";"' },
  'libproxy+libproxy+branches+0.3+test.d+libproxy_test_pac_file_syntaxerror.test.pac': {
    'pac/unknown-function': testsItself,
  },
  'libproxy+libproxy+test.d+libproxy_test_pac_file_syntaxerror.test@60d55253.pac': {
    'pac/unknown-function': testsItself,
  },
  [`${sample}@d159c5f4.pac`]: { 'pac/return-unknown-type': unknownType },
  ...Object.fromEntries(
    [`${sample}.pac`, `${sample}@f0e2d294.pac`].map((name) => [
      name,
      { 'pac/missing-return': testsItself, 'pac/return-bad-host': testsItself, 'pac/return-unknown-type': unknownType },
    ]),
  ),
  'carreiralinux+acessosweb+wpad.dat': { 'pac/syntax-error': 'all of its quotes are curved' },
};

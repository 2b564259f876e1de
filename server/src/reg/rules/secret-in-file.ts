import { products } from '../../knowledge/products';
import { textIn } from '../decode';
import { values } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/secret-in-file',
  severity: 'warning',
  summary: 'A product key, a password or an address with a password stands in the file.',
  sources: ['gvlks', 'reg-files'],
  messages: {
    key: 'This looks like a product key, and it is none of the public volume keys. Everybody who can read the file can use it up. Keep the file out of shared repositories, or let a tool put the key in.',
    password:
      'This looks like a password in plain text. Everybody who can read the file or the registry knows it then. Take it out of the file, and change it if the file has been shared.',
    address:
      'This address holds a user name and a password. Everybody who can read the file or the registry knows them then. Take them out of the address, and change the password if the file has been shared.',
  },
  check(doc, report) {
    for (const value of values(doc)) {
      const text = textIn(value.data)?.trim();
      if (!text || text.length > 2000) continue;
      if (isSecretKey(text)) report(value.dataSpan, 'key');
      else if (passwordName.test(value.name) && isPassword(text)) report(value.dataSpan, 'password');
      else if (text.includes('://') && /\b[a-z][a-z0-9+.-]{1,19}:\/\/[^\s\\/:@]{1,100}:[^\s\\/@]{1,100}@/i.test(text))
        report(value.dataSpan, 'address');
    }
  },
});

const publicKeys = new Set(products.flatMap(({ gvlk }) => gvlk ?? []));

/** Microsoft's keys are made of these letters and digits only, and never of digits alone. */
const isSecretKey = (text: string) =>
  text.length === 29 &&
  /^[BCDFGHJKMNPQRTVWXY2346789]{5}(?:-[BCDFGHJKMNPQRTVWXY2346789]{5}){4}$/i.test(text) &&
  /[a-z]/i.test(text) &&
  !/^(.{5})(?:-\1){4}$/.test(text) &&
  !publicKeys.has(text.slice(-5).toUpperCase());

/** Names such as RememberPassword are of switches. */
const passwordName =
  /^(?!(?:allow|ask|auto|disable|enable|force|hide|has|no|prompt|remember|require|save|show|store|use)[A-Z]).*(?:password|passwd|pwd)$/i;

/** Words and paths are about passwords, and stars or a placeholder hide one. */
const isPassword = (text: string) =>
  text.length > 3 &&
  !/^(?:true|false|none|prompt|never|always|(?:dis|en)abled|required|optional|[*#x?.-]+|%.*%|<.*>|(?:[a-z]:|\\)\\.*)$/i.test(
    text,
  );

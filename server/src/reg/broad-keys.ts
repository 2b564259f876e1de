/** What lies at the top of a hive: nobody means to delete it. Windows makes others anew, such as the one of the console. */
const deviceTops =
  /^(?:HKEY_LOCAL_MACHINE\\(?:SOFTWARE|SYSTEM|SAM|SECURITY|HARDWARE|BCD00000000|DRIVERS)|HKEY_CLASSES_ROOT\\(?:CLSID|Interface|TypeLib|AppID|Applications|Installer))$/i;
const userTops = /^(?:HKEY_CURRENT_USER\\(?:Software|System|Control Panel)|HKEY_USERS\\[^\\]+)$/i;

/** Keys that many programs or Windows itself share. */
const shared =
  /^(?:HKEY_LOCAL_MACHINE|HKEY_CURRENT_USER)\\SOFTWARE\\(?:Wow6432Node\\)?(?:Microsoft|Classes|Policies|Policies\\Microsoft|Wow6432Node|Microsoft\\(?:Windows|Windows NT|Cryptography|SystemCertificates|\.NETFramework|Internet Explorer|IdentityCRL)|Microsoft\\Windows\\CurrentVersion(?:\\(?:Policies|Internet Settings|Explorer|Run|Uninstall))?|Microsoft\\Windows NT\\CurrentVersion)$|^HKEY_CURRENT_USER\\(?:Environment|Keyboard Layout)$/i;
const system =
  /^HKEY_LOCAL_MACHINE\\SYSTEM\\(?:CurrentControlSet|ControlSet\d{3})(?:\\(?:Control|Services|Enum|Hardware Profiles|Control\\SecurityProviders(?:\\SCHANNEL)?))?$/i;
const office =
  /^(?:HKEY_LOCAL_MACHINE|HKEY_CURRENT_USER)\\SOFTWARE\\(?:Wow6432Node\\)?(?:Policies\\Microsoft\\(?:Cloud\\)?Office|Microsoft\\Office)(?:\\\d\d\.\d|\\ClickToRun|\\ClickToRun\\Configuration|\\\d\d\.\d\\Common)?$/i;

/** Whose everything a key holds, as one of the few below the root of a hive. */
export function topOf(fullKey: string): 'device' | 'user' | undefined {
  if (deviceTops.test(fullKey)) return 'device';
  return userTops.test(asUser(fullKey)) ? 'user' : undefined;
}

/** A hive below HKEY_USERS is that of a user. */
const asUser = (fullKey: string) => fullKey.replace(/^HKEY_USERS\\[^\\]+(?=\\)/i, 'HKEY_CURRENT_USER');

/** What else goes with a key: settings of Windows and many programs, or all of Office. */
export function breadthOf(fullKey: string): 'windows' | 'office' | undefined {
  const key = asUser(fullKey);
  if (office.test(key)) return 'office';
  return shared.test(key) || system.test(key) ? 'windows' : undefined;
}

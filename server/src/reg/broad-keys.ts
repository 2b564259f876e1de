/** What lies at the top of a hive: nobody means to delete it. */
const tops =
  /^(?:HKEY_LOCAL_MACHINE\\(?:SOFTWARE|SYSTEM|SAM|SECURITY|HARDWARE|BCD00000000|DRIVERS)|HKEY_CURRENT_USER\\(?:Software|System|Control Panel|Environment|AppEvents|Console|Keyboard Layout|Network|Printers|Volatile Environment)|HKEY_CLASSES_ROOT\\(?:CLSID|Interface|TypeLib|AppID|Applications|Installer)|HKEY_USERS\\[^\\]+)$/i;

/** Keys that many programs or Windows itself share. */
const shared =
  /^(?:HKEY_LOCAL_MACHINE|HKEY_CURRENT_USER)\\SOFTWARE\\(?:Wow6432Node\\)?(?:Microsoft|Classes|Policies|Policies\\Microsoft|Wow6432Node|Microsoft\\(?:Windows|Windows NT|Cryptography|SystemCertificates|\.NETFramework|Internet Explorer|IdentityCRL)|Microsoft\\Windows\\CurrentVersion(?:\\(?:Policies|Internet Settings|Explorer|Run|Uninstall))?|Microsoft\\Windows NT\\CurrentVersion)$/i;
const system =
  /^HKEY_LOCAL_MACHINE\\SYSTEM\\(?:CurrentControlSet|ControlSet\d{3})(?:\\(?:Control|Services|Enum|Hardware Profiles|Control\\SecurityProviders(?:\\SCHANNEL)?))?$/i;
const office =
  /^(?:HKEY_LOCAL_MACHINE|HKEY_CURRENT_USER)\\SOFTWARE\\(?:Wow6432Node\\)?(?:Policies\\Microsoft\\(?:Cloud\\)?Office|Microsoft\\Office)(?:\\\d\d\.\d|\\ClickToRun|\\ClickToRun\\Configuration|\\\d\d\.\d\\Common)?$/i;

/** Whether a key is one of the few below the root of a hive that hold everything else. */
export const isTopKey = (fullKey: string): boolean => tops.test(fullKey);

/** What else goes with a key: settings of Windows and many programs, or all of Office. */
export function breadthOf(fullKey: string): 'windows' | 'office' | undefined {
  if (office.test(fullKey)) return 'office';
  return shared.test(fullKey) || system.test(fullKey) ? 'windows' : undefined;
}

/** The headings that are cited on the pages about the registry, by source and anchor. */
// biome-ignore format: one line per entry
export const regHeadings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'extended-offline': {
    'enable-extended-offline-access-with-the-registry': 'Enable extended offline access with the registry',
  },
  unattended: {
    'using-the-registry-key': 'Using the registry key',
  },
  'viewer-mode': {
    'enable-viewer-mode-with-group-policy': 'Enable viewer mode with Group Policy',
  },
  'troubleshoot-shared-computer': {
    'verify-that-shared-computer-activation-is-enabled-for-microsoft-365-apps': 'Verify that shared computer activation is enabled for Microsoft 365 Apps',
  },
  'activation-on-shared-computers': {
    'make-sure-adal-is-enabled': 'Make sure ADAL is enabled',
    'make-sure-device-based-licensing-and-robotic-process-automation-rpa-are-disabled': 'Make sure Device-based licensing and robotic process automation (RPA) are disabled',
    'edit-the-identity-registry-value': 'Edit the Identity registry value',
    'sso-configuration': 'SSO configuration',
  },
  kms: {
    'activate-volume-licensed-versions-of-office-by-using-kms': 'Activate volume licensed versions of Office by using KMS',
  },
  'kms-tools': {
    'kms-client-options-for-osppvbs': 'KMS client options for ospp.vbs',
  },
  mak: {
    'enable-a-non-admin-user-to-activate-office-by-using-mak': 'Enable a non-admin user to activate Office by using MAK',
  },
  'insider-choice': {
    'use-a-command-to-update-the-registry-to-show-the-microsoft-365-insider-choice-to-users': 'Use a command to update the registry to show the Microsoft 365 Insider choice to users',
  },
  'cloud-update': {
    'exclude-groups': 'Exclude groups',
  },
  'copilot-channel': {
    validation: 'Validation',
  },
  'delivery-optimization-office': {
    'configure-delivery-optimization-settings-for-microsoft-365-apps': 'Configure Delivery Optimization settings for Microsoft 365 Apps',
  },
  'privacy-controls': {
    'control-privacy-settings-by-editing-the-registry': 'Control privacy settings by editing the registry',
    'existing-policy-settings-that-are-replaced-by-new-policy-settings': 'Existing policy settings that are replaced by new policy settings',
  },
  'new-outlook-migration': {
    'setting-as-a-registry-value': 'Setting as a registry value',
  },
  'sign-in-issues': {
    'activate-with-federated-organization-credentials': 'Activate with federated organization credentials',
    'enable-office-protection-policy': 'Enable Office Protection Policy',
  },
  'network-connection-issues': {
    'delete-officeclient-subfolders-in-the-registry': 'Delete officeclient subfolders in the registry',
    'check-ncsi': 'Check NCSI',
  },
  'feature-disabled': {
    'more-information': 'More Information',
  },
  'organizational-chart': {
    workaround: 'Workaround',
  },
  'outdated-files': {
    'turn-off-autosave-for-all-users-by-it-administrators': 'Turn off AutoSave for all users by IT administrators',
  },
  'autodiscover-policy': {
    'more-information': 'More information',
  },
  'outlook-sync-window': {
    'feature-administration-through-group-policy': 'Feature Administration through Group Policy',
  },
  'outlook-many-items': {
    'resolution-for-shared-folders-issues': 'Resolution for Shared Folders issues',
  },
  'outlook-shared-mailboxes': {
    'method-2---use-the-registry': 'Method 2 - Use the registry',
  },
  'outlook-ost-location': {
    'workaround-method-2': 'Workaround Method 2',
  },
  'hybrid-wizard-tls': {
    resolution: 'Resolution',
  },
  'schannel-on-servers': {
    'enable-tls-12-for-schannel---all-windows-server-versions': 'Enable TLS 1.2 for Schannel - All Windows Server versions',
  },
  'outlook-autodiscover': {
    'autodiscover-process': 'Autodiscover process',
  },
  'winhttp-tls': {
    'how-the-defaultsecureprotocols-registry-entry-works': 'How the DefaultSecureProtocols registry entry works',
  },
  'tls-registry': {
    'tls-dtls-and-ssl-protocol-version-settings': 'TLS, DTLS and SSL Protocol Version Settings',
  },
  'ncsi-faq': {
    'what-is-the-default-system-minimum-hop-count': 'What is the default system minimum hop count?',
  },
  'ncsi-public-network': {
    workaround: 'Workaround',
  },
  'entra-tls': {
    'enable-tls-12': 'Enable TLS 1.2',
  },
  'entra-join-plan': {
    'handling-devices-with-microsoft-entra-registered-state': 'Handling devices with Microsoft Entra registered state',
  },
  'dotnet-tls': {
    'configure-security-via-the-windows-registry': 'Configure security via the Windows Registry',
  },
  'proxy-by-registry': {
    'create-a-registry-file': 'Create a registry file',
  },
  'pac-not-read': {
    cause: 'Cause',
    symptoms: 'Symptoms',
  },
  'web-proxy': {
    'settings-are-per-user': 'Settings are Per-User',
  },
  ipv6: {
    'use-registry-key-to-configure-ipv6': 'Use registry key to configure IPv6',
  },
  'delivery-optimization-windows': {
    'download-mode': 'Download mode',
  },
};

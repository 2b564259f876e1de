import { pacHeadings } from './pac-headings';
import { regHeadings } from './reg-headings';

/** The headings that are cited, by source and anchor. Anchors stay English in every language of a page. */
// biome-ignore format: one line per entry
export const headings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'odt-options': {
    'example-of-a-standard-configuration-file': 'Example of a standard configuration file',
    'sourcepath-attribute-part-of-add-element': 'SourcePath attribute (part of Add element)',
    'version-attribute-part-of-add-element': 'Version attribute (part of Add element)',
    'officeclientedition-attribute-part-of-add-element': 'OfficeClientEdition attribute (part of Add element)',
    'channel-attribute-part-of-add-element': 'Channel attribute (part of Add element)',
    'downloadpath-attribute-part-of-add-element': 'DownloadPath attribute (part of Add element)',
    'allowcdnfallback-attribute-part-of-add-element': 'AllowCdnFallback attribute (part of Add element)',
    'migratearch-attribute-part-of-add-element': 'MigrateArch attribute (part of Add element)',
    'officemgmtcom-attribute-part-of-add-element': 'OfficeMgmtCOM attribute (part of Add element)',
    'add-element': 'Add element',
    'id-attribute-part-of-product-element': 'ID attribute (part of Product element)',
    'msicondition-attribute-part-of-product-element': 'MSICondition attribute (part of Product element)',
    'product-element': 'Product element',
    'id-attribute-part-of-language-element': 'ID attribute (part of Language element)',
    'fallback-attribute-part-of-language-element': 'Fallback attribute (part of Language element)',
    'targetproduct-attribute-part-of-language-element': 'TargetProduct attribute (part of Language element)',
    'language-element': 'Language element',
    'id-attribute-part-of-excludeapp-element': 'ID attribute (part of ExcludeApp element)',
    'excludeapp-element': 'ExcludeApp element',
    'name-attribute-part-of-property-element': 'Name attribute (part of Property element)',
    'value-attribute-part-of-property-element': 'Value attribute (part of Property element)',
    'property-element': 'Property element',
    'enabled-attribute-part-of-updates-element': 'Enabled attribute (part of Updates element)',
    'updatepath-attribute-part-of-updates-element': 'UpdatePath attribute (part of Updates element)',
    'targetversion-attribute-part-of-updates-element': 'TargetVersion attribute (part of Updates element)',
    'deadline-attribute-part-of-updates-element': 'Deadline attribute (part of Updates element)',
    'channel-attribute-part-of-updates-element': 'Channel attribute (part of Updates element)',
    'updates-element': 'Updates element',
    'level-attribute-part-of-display-element': 'Level attribute (part of Display element)',
    'accepteula-attribute-part-of-display-element': 'AcceptEULA attribute (part of Display element)',
    'display-element': 'Display element',
    'all-attribute-part-of-remove-element': 'All attribute (part of Remove element)',
    'remove-element': 'Remove element',
    'removemsi-element': 'RemoveMSI element',
    'ignoreproduct-attribute-part-of-removemsi-element': 'IgnoreProduct attribute (part of RemoveMSI element)',
    'appsettings-element': 'AppSettings element',
    'autoactivate-property-part-of-property-element': 'AUTOACTIVATE property (part of Property element)',
    'forceappshutdown-property-part-of-property-element': 'FORCEAPPSHUTDOWN property (part of Property element)',
    'packageguid-property-part-of-property-element': 'PACKAGEGUID property (part of Property element)',
    'sharedcomputerlicensing-property-part-of-property-element': 'SharedComputerLicensing property (part of Property element)',
    'sclcacheoverride-property-part-of-property-element': 'SCLCacheOverride property (part of Property element)',
    'sclcacheoverridedirectory-property-part-of-property-element': 'SCLCacheOverrideDirectory property (part of Property element)',
    'devicebasedlicensing-property-part-of-property-element': 'DeviceBasedLicensing property (part of Property element)',
    'piniconstotaskbar-property-part-of-property-element': 'PinIconsToTaskBar property (part of Property element)',
  },
  'odt-overview': {
    'get-started-with-the-office-deployment-tool': 'Get started with the Office Deployment Tool',
    'install-microsoft-365-apps': 'Install Microsoft 365 Apps',
    'download-the-installation-files-for-microsoft-365-apps-from-a-local-source': 'Download the installation files for Microsoft 365 Apps from a local source',
    'exclude-onedrive-when-installing-microsoft-365-apps-or-other-applications': 'Exclude OneDrive when installing Microsoft 365 Apps or other applications',
    'exclude-or-remove-microsoft-365-apps-applications-from-client-computers': 'Exclude or remove Microsoft 365 Apps applications from client computers',
    'apply-application-preferences-to-an-existing-installation-of-microsoft-365-apps': 'Apply application preferences to an existing installation of Microsoft 365 Apps',
  },
  'customization-tool': {
    'id-and-host-attributes': 'ID and Host attributes',
    'create-a-configuration-file': 'Create a configuration file',
  },
  'odt-options-2018': {
    'forceupgrade-attribute-part-of-add-element': 'ForceUpgrade attribute (part of Add element)',
  },
  'ltsc-2024-deploy': {
    'create-the-configurationxml-file': 'Create the configuration.xml file',
    'sample-configurationxml-file-to-use-with-the-office-deployment-tool': 'Sample configuration.xml file to use with the Office Deployment Tool',
    'skype-for-business-in-office-ltsc-2024': 'Skype for Business in Office LTSC 2024',
  },
  'odt-options-2020': {
    'level-attribute-part-of-logging-element': 'Level attribute (part of Logging element)',
    'path-attribute-part-of-logging-element': 'Path attribute (part of Logging element)',
  },
  'whats-new-2020': {
    'changes-to-the-office-deployment-tool': 'Changes to the Office Deployment Tool',
  },
  'upgrade-from-msi': {
    'keep-some-office-products-and-uninstall-all-other-office-products': 'Keep some Office products and uninstall all other Office products',
    'install-the-same-language-resources': 'Install the same language resources',
    'other-products-that-can-be-removed': 'Other products that can be removed',
    'additional-information-about-using-removemsi': 'Additional information about using RemoveMSI',
    'remove-existing-msi-versions-of-office-when-upgrading-to-microsoft-365-apps': 'Remove existing MSI versions of Office when upgrading to Microsoft 365 Apps',
  },
  'product-ids': {
    'list-of-product-ids-that-are-supported-by-the-office-deployment-tool-for-click-to-run': 'List of Product IDs that are supported by the Office Deployment Tool for Click-to-Run',
  },
  languages: {
    'deploy-proofing-tools': 'Deploy proofing tools',
    'languages-culture-codes-and-companion-proofing-languages': 'Languages, culture codes, and companion proofing languages',
    'install-the-same-languages-as-the-operating-system': 'Install the same languages as the operating system',
    'deploy-visio-or-project-in-the-same-languages-as-an-existing-version-of-microsoft-365-apps': 'Deploy Visio or Project in the same languages as an existing version of Microsoft 365 Apps',
    'use-the-office-cdn-as-a-backup-source-for-language-packs': 'Use the Office CDN as a backup source for language packs',
    'best-practices-for-deploying-languages': 'Best practices for deploying languages',
    'remove-languages-packs-or-proofing-tools': 'Remove languages packs or proofing tools',
  },
  'office-2019-update': {
    'update-channel-for-office-2019': 'Update channel for Office 2019',
  },
  'ltsc-2021-update': {
    'update-channel-for-office-ltsc-2021': 'Update channel for Office LTSC 2021',
  },
  'ltsc-2024-update': {
    'update-channel-for-office-ltsc-2024': 'Update channel for Office LTSC 2024',
  },
  'channel-names-2020': {
    'office-deployment-tool': 'Office Deployment Tool',
  },
  'side-by-side': {
    'additional-information': 'Additional information',
    'office-releases-and-their-version-number': 'Office releases and their version number',
    'supported-scenarios-for-installing-different-versions-of-office-project-and-visio-on-the-same-computer': 'Supported scenarios for installing different versions of Office, Project, and Visio on the same computer',
  },
  'update-channels': {
    'how-to-configure-and-manage-update-channels': 'How to configure and manage update channels',
    'other-products': 'Other products',
  },
  'onenote-deploy': {
    'to-add-onenote-to-an-existing-installation-of-office': 'To add OneNote to an existing installation of Office',
  },
  'configuration-manager-updates': {
    'method-3-use-the-office-deployment-tool-to-enable-updates-from-configuration-manager': 'Method 3: Use the Office Deployment Tool to enable updates from Configuration Manager',
  },
  'lean-packages': {
    prerequisitesnotes: 'Prerequisites/Notes',
    'how-to-build-and-benefit-from-building-dynamic-lean-and-universal-packages': 'How to build and benefit from building dynamic, lean, and universal packages',
    'the-solution-dynamic-lean-and-universal-packages': 'The solution: Dynamic, lean, and universal packages',
  },
  'ltsc-2021-overview': {
    'support-duration': 'Support duration',
    'language-support': 'Language support',
    'microsoft-teams': 'Microsoft Teams',
  },
  'ltsc-2024-overview': {
    'support-duration': 'Support duration',
    'microsoft-publisher': 'Microsoft Publisher',
  },
  'change-bitness': {
    'providing-a-source-location-to-be-used-with-the-migratearch-attribute': 'Providing a source location to be used with the MigrateArch attribute',
    'revert-to-32-bit-x86-microsoft-365-apps': 'Revert to 32-bit (x86) Microsoft 365 Apps',
    'additional-information-about-using-migratearch-attribute': 'Additional information about using MigrateArch attribute',
    'sample-configurationxml-file-to-use-with-the-office-deployment-tool': 'Sample configuration.xml file to use with the Office Deployment Tool',
  },
  spla: {
    'office-ltsc-2021-for-windows': 'Office LTSC 2021 (for Windows)',
  },
  'language-packs-2016': {
    'applications-and-language-availability': 'Applications and language availability',
    'language-interface-packs': 'Language Interface Packs',
  },
  'teams-install': {
    'use-group-policy-to-prevent-microsoft-teams-from-starting-automatically-after-installation': 'Use Group Policy to prevent Microsoft Teams from starting automatically after installation',
    'use-group-policy-to-control-the-installation-of-microsoft-teams': 'Use Group Policy to control the installation of Microsoft Teams',
    'what-about-existing-installations-of-microsoft-365-apps': 'What about existing installations of Microsoft 365 Apps?',
  },
  'change-channel': {
    'considerations-when-changing-channels': 'Considerations when changing channels',
    'change-the-update-channel-with-the-office-deployment-tool-odt': 'Change the update channel with the Office Deployment Tool (ODT)',
  },
  'shared-computer-activation': {
    'option-1-use-group-policy-to-enable-shared-computer-activation': 'Option 1: Use Group Policy to enable shared computer activation',
    'option-2-use-registry-editor-to-enable-shared-computer-activation': 'Option 2: Use Registry Editor to enable shared computer activation',
    'more-details-about-shared-computer-activation-for-microsoft-365-apps': 'More details about shared computer activation for Microsoft 365 Apps',
  },
  'device-based-licensing': {
    'using-the-office-deployment-tool': 'Using the Office Deployment Tool',
  },
  'update-settings': {
    'use-group-policy-objects-to-configure-update-settings-for-microsoft-365-apps': 'Use Group Policy Objects to configure update settings for Microsoft 365 Apps',
  },
  'gcc-high': {
    'configure-outlook-behavior-on-microsoft-365-apps-for-enterprise': 'Configure Outlook behavior on Microsoft 365 Apps for enterprise',
    'turn-off-windows-error-reporting': 'Turn off Windows Error Reporting',
    'turn-off-sending-telemetry-data-to-microsoft-from-skype-for-business-client': 'Turn off sending telemetry data to Microsoft from Skype for Business client',
  },
  'doc-activation-errors': {
    'activating-microsoft-365-on-windows-81-or-earlier': 'Activating Microsoft 365 on Windows 8.1 or earlier',
    'update-microsoft-365': 'Update Microsoft 365',
    'reset-microsoft-365-activation-state': 'Reset Microsoft 365 activation state',
    'check-whether-youre-behind-a-proxy-server': "Check whether you're behind a proxy server",
    'check-whether-youre-behind-a-firewall': "Check whether you're behind a firewall",
    'disable-ipv6': 'Disable IPv6',
    'make-sure-required-services-are-running': 'Make sure required services are running',
    'remove-office-credentials': 'Remove Office credentials',
    'change-proxy-firewall-or-group-policy-settings': 'Change proxy, firewall, or Group Policy settings',
  },
  'm365-managing-endpoints': {
    'use-a-pac-file-for-direct-routing-of-vital-microsoft-365-traffic': 'Use a PAC file for direct routing of vital Microsoft 365 traffic',
    'why-do-i-see-names-such-as-nsatcnet-or-akadnsnet-in-the-microsoft-domain-names': 'Why do I see names such as nsatc.net or akadns.net in the Microsoft domain names?',
  },
  'm365-principles': {
    'new-office-365-endpoint-categories': 'New Office 365 endpoint categories',
  },
  'tenant-restrictions': {
    'proxy-configuration-and-requirements': 'Proxy configuration and requirements',
  },
  ...regHeadings,
  ...pacHeadings,
};

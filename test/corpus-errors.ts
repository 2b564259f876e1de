/** Errors that real files carry, each with the reason why it is one. */
export const expectedErrors: readonly { file: string; rule: string; reason: string }[] = [
  {
    file: 'OfficeDev+Office-IT-Pro-Deployment-Scripts+Configure-SCCMOfficeUpdates+InProgress+configuration_UpdateSource.xml',
    rule: 'odt/version-not-16',
    reason: 'Version names a build of Office 2013, which the tool of today does not install.',
  },
  {
    file: 'OfficeDev+Office-IT-Pro-Deployment-Scripts+Configure-SCCMOfficeUpdates+InProgress+configuration_UpdateTestGroup.xml',
    rule: 'odt/targetversion-format',
    reason: 'TargetVersion names a build of Office 2013, which no client of today can reach.',
  },
  ...['ProPlus2019Volume', 'ProPlus2021Volume', 'template'].map((name) => ({
    file: `dialmak+ODTManager+${name}.xml`,
    rule: 'odt/channel-volume-suite',
    reason: 'A volume suite without Channel: the guidance says that its own channel must be named.',
  })),
];

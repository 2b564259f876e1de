import type { Source } from './sources';

const repository = 'https://github.com/MicrosoftDocs/OfficeDocs-DeployOffice/';

/** Issues and pull requests in which Microsoft staff or administrators report how the tool behaves. */
// biome-ignore format: one line per entry
export const discussions = {
  'issue-windows-5149': { title: 'windows-itpro-docs issue 5149', url: 'https://github.com/MicrosoftDocs/windows-itpro-docs/issues/5149', read: '2019-10-10', evidence: 'community-observed' },
  'pr-29': { title: 'Pull request 29 of OfficeDocs-DeployOffice', url: `${repository}pull/29`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-103': { title: 'Issue 103 of OfficeDocs-DeployOffice', url: `${repository}issues/103`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-1009': { title: 'Issue 1009 of OfficeDocs-DeployOffice', url: `${repository}issues/1009`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-1120': { title: 'Issue 1120 of OfficeDocs-DeployOffice', url: `${repository}issues/1120`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-478': { title: 'Issue 478 of OfficeDocs-DeployOffice', url: `${repository}issues/478`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-505': { title: 'Issue 505 of OfficeDocs-DeployOffice', url: `${repository}issues/505`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-127': { title: 'Issue 127 of OfficeDocs-DeployOffice', url: `${repository}issues/127`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-99': { title: 'Issue 99 of OfficeDocs-DeployOffice', url: `${repository}issues/99`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-426': { title: 'Issue 426 of OfficeDocs-DeployOffice', url: `${repository}issues/426`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'pr-436': { title: 'Pull request 436 of OfficeDocs-DeployOffice', url: `${repository}pull/436`, read: '2026-11-21', evidence: 'community-observed' },
  'pr-370': { title: 'Pull request 370 of OfficeDocs-DeployOffice', url: `${repository}pull/370`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'pr-369': { title: 'Pull request 369 of OfficeDocs-DeployOffice', url: `${repository}pull/369`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'pr-1002': { title: 'Pull request 1002 of OfficeDocs-DeployOffice', url: `${repository}pull/1002`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-983': { title: 'Issue 983 of OfficeDocs-DeployOffice', url: `${repository}issues/983`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-89': { title: 'Issue 89 of OfficeDocs-DeployOffice', url: `${repository}issues/89`, read: '2026-11-21', evidence: 'community-observed' },
  'issue-126': { title: 'Issue 126 of OfficeDocs-DeployOffice', url: `${repository}issues/126`, read: '2026-11-21', evidence: 'community-observed' },
  'issue-222': { title: 'Issue 222 of OfficeDocs-DeployOffice', url: `${repository}issues/222`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-1024': { title: 'Issue 1024 of OfficeDocs-DeployOffice', url: `${repository}issues/1024`, read: '2026-11-21', evidence: 'community-observed' },
  'issue-300': { title: 'Issue 300 of OfficeDocs-DeployOffice', url: `${repository}issues/300`, read: '2026-11-21', evidence: 'community-observed' },
  'issue-166': { title: 'Issue 166 of OfficeDocs-DeployOffice', url: `${repository}issues/166`, read: '2026-11-21', evidence: 'community-observed' },
  'issue-794': { title: 'Issue 794 of OfficeDocs-DeployOffice', url: `${repository}issues/794`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-318': { title: 'Issue 318 of OfficeDocs-DeployOffice', url: `${repository}issues/318`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'pr-1212': { title: 'Pull request 1212 of OfficeDocs-DeployOffice', url: `${repository}pull/1212`, read: '2026-11-21', evidence: 'community-observed' },
  'issue-1214': { title: 'Issue 1214 of OfficeDocs-DeployOffice', url: `${repository}issues/1214`, read: '2026-11-21', evidence: 'maintainer-comment' },
  'issue-858': { title: 'Issue 858 of OfficeDocs-DeployOffice', url: `${repository}issues/858`, read: '2026-11-21', evidence: 'community-observed' },
  'issue-720': { title: 'Issue 720 of OfficeDocs-DeployOffice', url: `${repository}issues/720`, read: '2026-11-21', evidence: 'community-observed' },
  'issue-199': { title: 'Issue 199 of OfficeDocs-DeployOffice', url: `${repository}issues/199`, read: '2026-11-21', evidence: 'community-observed' },
  'issue-it-pro-236': { title: 'Office-IT-Pro-Deployment-Scripts issue 236', url: 'https://github.com/OfficeDev/Office-IT-Pro-Deployment-Scripts/issues/236', read: '2026-11-21', evidence: 'community-observed' },
  'issue-it-pro-257': { title: 'Office-IT-Pro-Deployment-Scripts issue 257', url: 'https://github.com/OfficeDev/Office-IT-Pro-Deployment-Scripts/issues/257', read: '2026-11-21', evidence: 'community-observed' },
} as const satisfies Record<string, Source>;

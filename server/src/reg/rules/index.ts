// Made by scripts/generate.ts.
import type { Rule } from '../../core/rule';
import type { RegDocument } from '../document';
import activationReset from './activation-reset';
import autoconfigurlHttp from './autoconfigurl-http';
import autoconfigurlScheme from './autoconfigurl-scheme';
import autodiscoverAllExcluded from './autodiscover-all-excluded';
import autodiscoverO365Excluded from './autodiscover-o365-excluded';
import backslashDropped from './backslash-dropped';
import basicAuthProxyOpen from './basic-auth-proxy-open';
import bytePrefix from './byte-prefix';
import cachedWindowUnit from './cached-window-unit';
import cdnbaseurlUnknown from './cdnbaseurl-unknown';
import channelExposureIgnored from './channel-exposure-ignored';
import channelSelectorInverted from './channel-selector-inverted';
import cloudIgnoregpo from './cloud-ignoregpo';
import comKillBitOverride from './com-kill-bit-override';
import commentMark from './comment-mark';
import connectedExperiencesOff from './connected-experiences-off';
import controlsetNumber from './controlset-number';
import dataFormat from './data-format';
import dataOutOfRange from './data-out-of-range';
import defaultValueText from './default-value-text';
import deferDaysIgnored from './defer-days-ignored';
import deleteAfterSet from './delete-after-set';
import deleteBroadKey from './delete-broad-key';
import deleteMinusOutside from './delete-minus-outside';
import deleteRoot from './delete-root';
import doModeNoPeers from './do-mode-no-peers';
import dotnetLegacyTls from './dotnet-legacy-tls';
import duplicateKey from './duplicate-key';
import duplicateValue from './duplicate-value';
import dwordDecimalSuspect from './dword-decimal-suspect';
import dwordDigits from './dword-digits';
import dwordInQuotes from './dword-in-quotes';
import dwordPadding from './dword-padding';
import enableadal2013Version from './enableadal-2013-version';
import enableadalRedundant from './enableadal-redundant';
import encodingNonAscii from './encoding-non-ascii';
import encodingUtf16NoBom from './encoding-utf16-no-bom';
import encodingUtf16be from './encoding-utf16be';
import encodingUtf8Bom from './encoding-utf8-bom';
import expandExpected from './expand-expected';
import forwardSlashPath from './forward-slash-path';
import hashComment from './hash-comment';
import headerCase from './header-case';
import headerHollow from './header-hollow';
import headerMissing from './header-missing';
import headerNotFirst from './header-not-first';
import headerWin31 from './header-win31';
import hexBytes from './hex-bytes';
import hexContinuationComma from './hex-continuation-comma';
import hexContinuationEof from './hex-continuation-eof';
import hexContinuationMissing from './hex-continuation-missing';
import hexContinuationSwallows from './hex-continuation-swallows';
import hexListTerminator from './hex-list-terminator';
import hexSize from './hex-size';
import hexTextOdd from './hex-text-odd';
import hexTypeNumber from './hex-type-number';
import hkeyUsersSid from './hkey-users-sid';
import inetSecureprotocolsTls12 from './inet-secureprotocols-tls12';
import invisibleCharacter from './invisible-character';
import ipv6Disabled from './ipv6-disabled';
import keyBracket from './key-bracket';
import keyCommentBracket from './key-comment-bracket';
import keyDoubledBackslash from './key-doubled-backslash';
import keyLeadingBlank from './key-leading-blank';
import keyTooLong from './key-too-long';
import keyTrailingBackslash from './key-trailing-backslash';
import keyTrailingBlank from './key-trailing-blank';
import keyTrailingText from './key-trailing-text';
import keyVariable from './key-variable';
import macrosWeakened from './macros-weakened';
import mapiHttpDisabled from './mapi-http-disabled';
import modernAuthOff from './modern-auth-off';
import multiSzEmptyEntry from './multi-sz-empty-entry';
import ncsiPassiveDisabled from './ncsi-passive-disabled';
import ncsiPolicyDisabled from './ncsi-policy-disabled';
import ncsiProbingDisabled from './ncsi-probing-disabled';
import nearMissKey from './near-miss-key';
import nearMissValue from './near-miss-value';
import newOutlookContradiction from './new-outlook-contradiction';
import noOperations from './no-operations';
import nonAsciiIn8Bit from './non-ascii-in-8-bit';
import noostData from './noost-data';
import obsoleteSetting from './obsolete-setting';
import officeVersionPath from './office-version-path';
import officemgmtcomNotReset from './officemgmtcom-not-reset';
import oldProtocolEnabled from './old-protocol-enabled';
import onlineContentOff from './online-content-off';
import policyPreferenceConflict from './policy-preference-conflict';
import policyPreferenceTwice from './policy-preference-twice';
import privacyZeroData from './privacy-zero-data';
import proxyOverrideSeparator from './proxy-override-separator';
import proxyPerUserInverted from './proxy-per-user-inverted';
import proxyServerFormat from './proxy-server-format';
import proxyUserOnly from './proxy-user-only';
import proxyWithoutServer from './proxy-without-server';
import registryViewTwin from './registry-view-twin';
import requiredServiceDisabled from './required-service-disabled';
import scaDeviceBasedConflict from './sca-device-based-conflict';
import scaFslogixToken from './sca-fslogix-token';
import scaUnattendedConflict from './sca-unattended-conflict';
import scaViewerModeConflict from './sca-viewer-mode-conflict';
import scaWrongKey from './sca-wrong-key';
import sclcacheAppvLocation from './sclcache-appv-location';
import sclcacheDirectory from './sclcache-directory';
import sclcacheDirectoryLatency from './sclcache-directory-latency';
import sclcacheIncomplete from './sclcache-incomplete';
import sclcacheWithoutSca from './sclcache-without-sca';
import secretInFile from './secret-in-file';
import sendtelemetryData from './sendtelemetry-data';
import shortRoot from './short-root';
import signinBlocked from './signin-blocked';
import singleBackslash from './single-backslash';
import smartQuotes from './smart-quotes';
import stateValueWritten from './state-value-written';
import strayText from './stray-text';
import stringContinued from './string-continued';
import systemHiveScope from './system-hive-scope';
import targetVersionFormat from './target-version-format';
import tls12ClientDisabled from './tls12-client-disabled';
import tls12ServerDisabled from './tls12-server-disabled';
import typeTagCase from './type-tag-case';
import unknownData from './unknown-data';
import unknownPolicyValue from './unknown-policy-value';
import unknownRoot from './unknown-root';
import unknownTypeTag from './unknown-type-tag';
import unquotedString from './unquoted-string';
import unusualType from './unusual-type';
import updateBranchMerging from './update-branch-merging';
import updateBranchRetiring from './update-branch-retiring';
import updateBranchToken from './update-branch-token';
import updatePathOverridesBranch from './update-path-overrides-branch';
import updatesDisabled from './updates-disabled';
import valueNameAsKey from './value-name-as-key';
import valueOutsideKey from './value-outside-key';
import valueSyntax from './value-syntax';
import valueTrailingText from './value-trailing-text';
import versionlessPath from './versionless-path';
import wamDisabled from './wam-disabled';
import windowsKeyName from './windows-key-name';
import winhttpLegacyWindows from './winhttp-legacy-windows';
import winhttpMaskDecimal from './winhttp-mask-decimal';
import winhttpProxyBlob from './winhttp-proxy-blob';
import winhttpTls12Missing from './winhttp-tls12-missing';
import workplacejoinBlocked from './workplacejoin-blocked';
import wow6432Pointless from './wow6432-pointless';
import wrongHive from './wrong-hive';
import wrongType from './wrong-type';

export const rules: readonly Rule<RegDocument>[] = [
  activationReset,
  autoconfigurlHttp,
  autoconfigurlScheme,
  autodiscoverAllExcluded,
  autodiscoverO365Excluded,
  backslashDropped,
  basicAuthProxyOpen,
  bytePrefix,
  cachedWindowUnit,
  cdnbaseurlUnknown,
  channelExposureIgnored,
  channelSelectorInverted,
  cloudIgnoregpo,
  comKillBitOverride,
  commentMark,
  connectedExperiencesOff,
  controlsetNumber,
  dataFormat,
  dataOutOfRange,
  defaultValueText,
  deferDaysIgnored,
  deleteAfterSet,
  deleteBroadKey,
  deleteMinusOutside,
  deleteRoot,
  doModeNoPeers,
  dotnetLegacyTls,
  duplicateKey,
  duplicateValue,
  dwordDecimalSuspect,
  dwordDigits,
  dwordInQuotes,
  dwordPadding,
  enableadal2013Version,
  enableadalRedundant,
  encodingNonAscii,
  encodingUtf16NoBom,
  encodingUtf16be,
  encodingUtf8Bom,
  expandExpected,
  forwardSlashPath,
  hashComment,
  headerCase,
  headerHollow,
  headerMissing,
  headerNotFirst,
  headerWin31,
  hexBytes,
  hexContinuationComma,
  hexContinuationEof,
  hexContinuationMissing,
  hexContinuationSwallows,
  hexListTerminator,
  hexSize,
  hexTextOdd,
  hexTypeNumber,
  hkeyUsersSid,
  inetSecureprotocolsTls12,
  invisibleCharacter,
  ipv6Disabled,
  keyBracket,
  keyCommentBracket,
  keyDoubledBackslash,
  keyLeadingBlank,
  keyTooLong,
  keyTrailingBackslash,
  keyTrailingBlank,
  keyTrailingText,
  keyVariable,
  macrosWeakened,
  mapiHttpDisabled,
  modernAuthOff,
  multiSzEmptyEntry,
  ncsiPassiveDisabled,
  ncsiPolicyDisabled,
  ncsiProbingDisabled,
  nearMissKey,
  nearMissValue,
  newOutlookContradiction,
  noOperations,
  nonAsciiIn8Bit,
  noostData,
  obsoleteSetting,
  officeVersionPath,
  officemgmtcomNotReset,
  oldProtocolEnabled,
  onlineContentOff,
  policyPreferenceConflict,
  policyPreferenceTwice,
  privacyZeroData,
  proxyOverrideSeparator,
  proxyPerUserInverted,
  proxyServerFormat,
  proxyUserOnly,
  proxyWithoutServer,
  registryViewTwin,
  requiredServiceDisabled,
  scaDeviceBasedConflict,
  scaFslogixToken,
  scaUnattendedConflict,
  scaViewerModeConflict,
  scaWrongKey,
  sclcacheAppvLocation,
  sclcacheDirectory,
  sclcacheDirectoryLatency,
  sclcacheIncomplete,
  sclcacheWithoutSca,
  secretInFile,
  sendtelemetryData,
  shortRoot,
  signinBlocked,
  singleBackslash,
  smartQuotes,
  stateValueWritten,
  strayText,
  stringContinued,
  systemHiveScope,
  targetVersionFormat,
  tls12ClientDisabled,
  tls12ServerDisabled,
  typeTagCase,
  unknownData,
  unknownPolicyValue,
  unknownRoot,
  unknownTypeTag,
  unquotedString,
  unusualType,
  updateBranchMerging,
  updateBranchRetiring,
  updateBranchToken,
  updatePathOverridesBranch,
  updatesDisabled,
  valueNameAsKey,
  valueOutsideKey,
  valueSyntax,
  valueTrailingText,
  versionlessPath,
  wamDisabled,
  windowsKeyName,
  winhttpLegacyWindows,
  winhttpMaskDecimal,
  winhttpProxyBlob,
  winhttpTls12Missing,
  workplacejoinBlocked,
  wow6432Pointless,
  wrongHive,
  wrongType,
];

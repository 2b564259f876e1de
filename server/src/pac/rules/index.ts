// Made by scripts/generate.ts.
import type { Rule } from '../../core/rule';
import type { PacDocument } from '../document';
import apexNotMatched from './apex-not-matched';
import assignmentInCondition from './assignment-in-condition';
import asyncEntryPoint from './async-entry-point';
import bareReturn from './bare-return';
import broadDirect from './broad-direct';
import browserGlobal from './browser-global';
import credentials from './credentials';
import cutLength from './cut-length';
import dateShape from './date-shape';
import deadBuiltin from './dead-builtin';
import debugAlert from './debug-alert';
import deepNesting from './deep-nesting';
import directForEverything from './direct-for-everything';
import dnsExfiltration from './dns-exfiltration';
import dnsLookup from './dns-lookup';
import dnsdomainisNoDot from './dnsdomainis-no-dot';
import duplicatePattern from './duplicate-pattern';
import dynamicCode from './dynamic-code';
import emptyStatementAfterIf from './empty-statement-after-if';
import encodingUtf16 from './encoding-utf16';
import encodingUtf16NoBom from './encoding-utf16-no-bom';
import entryPointCase from './entry-point-case';
import entryPointLexical from './entry-point-lexical';
import entryPointParams from './entry-point-params';
import entryPointRedefined from './entry-point-redefined';
import entryPointsDiverge from './entry-points-diverge';
import es5Runtime from './es5-runtime';
import evaluationTimeout from './evaluation-timeout';
import exFunctionUnguarded from './ex-function-unguarded';
import expectationFailed from './expectation-failed';
import expectationUnreadable from './expectation-unreadable';
import failopenDirect from './failopen-direct';
import functionCase from './function-case';
import globWithGroups from './glob-with-groups';
import globalState from './global-state';
import helperArgOrder from './helper-arg-order';
import helperArity from './helper-arity';
import helperExtraArgs from './helper-extra-args';
import helperRedefined from './helper-redefined';
import helperResultComparedToText from './helper-result-compared-to-text';
import hostNotNormalised from './host-not-normalised';
import hostWithSchemeOrPort from './host-with-scheme-or-port';
import implicitGlobal from './implicit-global';
import ipv6HostBrackets from './ipv6-host-brackets';
import isinnetCidr from './isinnet-cidr';
import isinnetInvalidAddress from './isinnet-invalid-address';
import isinnetMaskMismatch from './isinnet-mask-mismatch';
import isinnetexHostname from './isinnetex-hostname';
import isinnetexPrefix from './isinnetex-prefix';
import largeFile from './large-file';
import localhostordomainisSuffix from './localhostordomainis-suffix';
import loopbackSink from './loopback-sink';
import m365AllowNotDirect from './m365-allow-not-direct';
import m365CrlBlocked from './m365-crl-blocked';
import m365DefaultForcedDirect from './m365-default-forced-direct';
import m365IpRuleForFqdn from './m365-ip-rule-for-fqdn';
import m365LicensingBlocked from './m365-licensing-blocked';
import m365LicensingProxied from './m365-licensing-proxied';
import m365MissingUnifiedDomains from './m365-missing-unified-domains';
import m365NestedDefaultOrder from './m365-nested-default-order';
import m365ObsoleteEndpoint from './m365-obsolete-endpoint';
import m365OptimizeNotDirect from './m365-optimize-not-direct';
import m365PathEntry from './m365-path-entry';
import m365RequiredUnreachable from './m365-required-unreachable';
import m365StaleSnapshot from './m365-stale-snapshot';
import m365TenantPlaceholder from './m365-tenant-placeholder';
import m365UnpublishedWildcard from './m365-unpublished-wildcard';
import m365WrongCloud from './m365-wrong-cloud';
import missingEntryPoint from './missing-entry-point';
import missingReturn from './missing-return';
import modernSyntax from './modern-syntax';
import monthName from './month-name';
import myipaddress from './myipaddress';
import nameTaken from './name-taken';
import noDefaultRoute from './no-default-route';
import notAScript from './not-a-script';
import obfuscated from './obfuscated';
import onlyExEntryPoint from './only-ex-entry-point';
import regexInGlob from './regex-in-glob';
import repeatedDnsLookup from './repeated-dns-lookup';
import returnBadHost from './return-bad-host';
import returnBadPort from './return-bad-port';
import returnDirectWithHost from './return-direct-with-host';
import returnEmpty from './return-empty';
import returnHttpKeyword from './return-http-keyword';
import returnIpv6Unbracketed from './return-ipv6-unbracketed';
import returnMissingHost from './return-missing-host';
import returnMissingPort from './return-missing-port';
import returnNonAscii from './return-non-ascii';
import returnNotString from './return-not-string';
import returnSchemeInHost from './return-scheme-in-host';
import returnSeparator from './return-separator';
import returnSocksAmbiguous from './return-socks-ambiguous';
import returnUnknownType from './return-unknown-type';
import returnUnreachableElement from './return-unreachable-element';
import runtimeException from './runtime-exception';
import schemeTest from './scheme-test';
import secretInScript from './secret-in-script';
import shadowedRule from './shadowed-rule';
import stringAsCondition from './string-as-condition';
import syntaxError from './syntax-error';
import tenantRestrictionsBypassed from './tenant-restrictions-bypassed';
import timeShape from './time-shape';
import unanchoredRegexp from './unanchored-regexp';
import unknownFunction from './unknown-function';
import unknownName from './unknown-name';
import unreachableCode from './unreachable-code';
import unusedFunction from './unused-function';
import uppercasePattern from './uppercase-pattern';
import urlPathForHttps from './url-path-for-https';
import urlPatternWithoutEnd from './url-pattern-without-end';
import urlPortIgnored from './url-port-ignored';
import urlSubstringTest from './url-substring-test';
import weekdayName from './weekday-name';
import wildcardBelowHost from './wildcard-below-host';
import wildcardCompared from './wildcard-compared';
import wildcardInDnsdomainis from './wildcard-in-dnsdomainis';
import wildcardMissingDot from './wildcard-missing-dot';
import wildcardTrailing from './wildcard-trailing';

export const rules: readonly Rule<PacDocument>[] = [
  apexNotMatched,
  assignmentInCondition,
  asyncEntryPoint,
  bareReturn,
  broadDirect,
  browserGlobal,
  credentials,
  cutLength,
  dateShape,
  deadBuiltin,
  debugAlert,
  deepNesting,
  directForEverything,
  dnsExfiltration,
  dnsLookup,
  dnsdomainisNoDot,
  duplicatePattern,
  dynamicCode,
  emptyStatementAfterIf,
  encodingUtf16,
  encodingUtf16NoBom,
  entryPointCase,
  entryPointLexical,
  entryPointParams,
  entryPointRedefined,
  entryPointsDiverge,
  es5Runtime,
  evaluationTimeout,
  exFunctionUnguarded,
  expectationFailed,
  expectationUnreadable,
  failopenDirect,
  functionCase,
  globWithGroups,
  globalState,
  helperArgOrder,
  helperArity,
  helperExtraArgs,
  helperRedefined,
  helperResultComparedToText,
  hostNotNormalised,
  hostWithSchemeOrPort,
  implicitGlobal,
  ipv6HostBrackets,
  isinnetCidr,
  isinnetInvalidAddress,
  isinnetMaskMismatch,
  isinnetexHostname,
  isinnetexPrefix,
  largeFile,
  localhostordomainisSuffix,
  loopbackSink,
  m365AllowNotDirect,
  m365CrlBlocked,
  m365DefaultForcedDirect,
  m365IpRuleForFqdn,
  m365LicensingBlocked,
  m365LicensingProxied,
  m365MissingUnifiedDomains,
  m365NestedDefaultOrder,
  m365ObsoleteEndpoint,
  m365OptimizeNotDirect,
  m365PathEntry,
  m365RequiredUnreachable,
  m365StaleSnapshot,
  m365TenantPlaceholder,
  m365UnpublishedWildcard,
  m365WrongCloud,
  missingEntryPoint,
  missingReturn,
  modernSyntax,
  monthName,
  myipaddress,
  nameTaken,
  noDefaultRoute,
  notAScript,
  obfuscated,
  onlyExEntryPoint,
  regexInGlob,
  repeatedDnsLookup,
  returnBadHost,
  returnBadPort,
  returnDirectWithHost,
  returnEmpty,
  returnHttpKeyword,
  returnIpv6Unbracketed,
  returnMissingHost,
  returnMissingPort,
  returnNonAscii,
  returnNotString,
  returnSchemeInHost,
  returnSeparator,
  returnSocksAmbiguous,
  returnUnknownType,
  returnUnreachableElement,
  runtimeException,
  schemeTest,
  secretInScript,
  shadowedRule,
  stringAsCondition,
  syntaxError,
  tenantRestrictionsBypassed,
  timeShape,
  unanchoredRegexp,
  unknownFunction,
  unknownName,
  unreachableCode,
  unusedFunction,
  uppercasePattern,
  urlPathForHttps,
  urlPatternWithoutEnd,
  urlPortIgnored,
  urlSubstringTest,
  weekdayName,
  wildcardBelowHost,
  wildcardCompared,
  wildcardInDnsdomainis,
  wildcardMissingDot,
  wildcardTrailing,
];

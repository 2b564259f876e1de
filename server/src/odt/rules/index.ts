// Made by scripts/generate.ts.
import type { Rule } from '../../core/rule';
import type { OdtDocument } from '../document';
import accepteulaMissing from './accepteula-missing';
import addWithoutProduct from './add-without-product';
import appsettingsDuplicate from './appsettings-duplicate';
import appsettingsDword from './appsettings-dword';
import appsettingsExcludedApp from './appsettings-excluded-app';
import appsettingsHive from './appsettings-hive';
import appsettingsMacrosEnabled from './appsettings-macros-enabled';
import appsettingsMismatch from './appsettings-mismatch';
import appsettingsMissingAttribute from './appsettings-missing-attribute';
import appsettingsOfficeVersion from './appsettings-office-version';
import appsettingsPolicyPath from './appsettings-policy-path';
import appsettingsType from './appsettings-type';
import appsettingsUnknownPolicy from './appsettings-unknown-policy';
import appsettingsValue from './appsettings-value';
import attributeNameCase from './attribute-name-case';
import autoactivateSubscription from './autoactivate-subscription';
import booleanValue from './boolean-value';
import branchAttribute from './branch-attribute';
import cdnfallbackFalseLanguages from './cdnfallback-false-languages';
import channelAddUpdatesMismatch from './channel-add-updates-mismatch';
import channelBeta from './channel-beta';
import channelMissing from './channel-missing';
import channelMixedProducts from './channel-mixed-products';
import channelOldName from './channel-old-name';
import channelPerpetualSubscription from './channel-perpetual-subscription';
import channelPerpetualYear from './channel-perpetual-year';
import channelPreviousName from './channel-previous-name';
import channelRetailPerpetual from './channel-retail-perpetual';
import channelSemiannual from './channel-semiannual';
import channelSemiannualPreview from './channel-semiannual-preview';
import channelUnknown from './channel-unknown';
import channelVolumeSuite from './channel-volume-suite';
import channelVolumeVisioProject from './channel-volume-visio-project';
import componentChildren from './component-children';
import configurationIdGuid from './configuration-id-guid';
import configurationIdHost from './configuration-id-host';
import customizeExtra from './customize-extra';
import dblProduct from './dbl-product';
import dblVersion from './dbl-version';
import deadlineFormat from './deadline-format';
import deadlineOnce from './deadline-once';
import deadlinePast from './deadline-past';
import deadlineSoon from './deadline-soon';
import displayLevel from './display-level';
import displayMsiAttribute from './display-msi-attribute';
import doctypeDeclaration from './doctype-declaration';
import downloadpathMatchinstalled from './downloadpath-matchinstalled';
import downloadpathNeedsVersion from './downloadpath-needs-version';
import downloadpathSameAsSource from './downloadpath-same-as-source';
import duplicateExcludeapp from './duplicate-excludeapp';
import duplicateLanguage from './duplicate-language';
import duplicateProduct from './duplicate-product';
import duplicateProperty from './duplicate-property';
import duplicateSection from './duplicate-section';
import edition32 from './edition-32';
import editionMissingDownload from './edition-missing-download';
import editionValue from './edition-value';
import elementNameCase from './element-name-case';
import emptyFile from './empty-file';
import encodingMismatch from './encoding-mismatch';
import excludeappBing from './excludeapp-bing';
import excludeappEverything from './excludeapp-everything';
import excludeappGovTeams from './excludeapp-gov-teams';
import excludeappGrooveAlone from './excludeapp-groove-alone';
import excludeappLegacy from './excludeapp-legacy';
import excludeappNotInProduct from './excludeapp-not-in-product';
import excludeappOtherProducts from './excludeapp-other-products';
import excludeappOutlookPair from './excludeapp-outlook-pair';
import excludeappOwnApp from './excludeapp-own-app';
import excludeappSecondInstall from './excludeapp-second-install';
import excludeappUnknown from './excludeapp-unknown';
import fallbackMisused from './fallback-misused';
import fallbackValue from './fallback-value';
import forceappshutdown from './forceappshutdown';
import forceupgradeObsolete from './forceupgrade-obsolete';
import idEmpty from './id-empty';
import ignoreproductAttribute from './ignoreproduct-attribute';
import ignoreproductC2rId from './ignoreproduct-c2r-id';
import ignoreproductList from './ignoreproduct-list';
import ignoreproductUnknown from './ignoreproduct-unknown';
import languageListsDiffer from './language-lists-differ';
import languageNeeds2108 from './language-needs-2108';
import languagePartialOnly from './language-partial-only';
import languageProjectVisio from './language-project-visio';
import languageProjectVisioOther from './language-project-visio-other';
import languageProofingOnly from './language-proofing-only';
import languageUnknown from './language-unknown';
import languagepackHardcoded from './languagepack-hardcoded';
import licensingConflict from './licensing-conflict';
import loggingUnsupported from './logging-unsupported';
import matchKeywordInRemove from './match-keyword-in-remove';
import matchinstalledDownload from './matchinstalled-download';
import matchinstalledFirstInstall from './matchinstalled-first-install';
import matchinstalledNoTarget from './matchinstalled-no-target';
import matchosNoFallback from './matchos-no-fallback';
import matchpreviousmsiLanguage from './matchpreviousmsi-language';
import matchpreviousmsiRemovemsi from './matchpreviousmsi-removemsi';
import migratearchNeedsEdition from './migratearch-needs-edition';
import migratearchSilent from './migratearch-silent';
import migratearchTo32 from './migratearch-to-32';
import misplacedElement from './misplaced-element';
import missingRequiredAttribute from './missing-required-attribute';
import mixedSuites from './mixed-suites';
import msiConfigXml from './msi-config-xml';
import msiconditionC2rId from './msicondition-c2r-id';
import msiconditionSyntax from './msicondition-syntax';
import msiconditionUnknown from './msicondition-unknown';
import msiconditionWithoutRemovemsi from './msicondition-without-removemsi';
import nothingToDo from './nothing-to-do';
import officemgmtcomUpdatepath from './officemgmtcom-updatepath';
import officemgmtcomUpdatesOff from './officemgmtcom-updates-off';
import onenotefreeVolume from './onenotefree-volume';
import packageguidFormat from './packageguid-format';
import packageguidVolume from './packageguid-volume';
import pidkeyFormat from './pidkey-format';
import pidkeyMissing from './pidkey-missing';
import pidkeyPlaceholder from './pidkey-placeholder';
import pidkeySecret from './pidkey-secret';
import pidkeySplaGvlk from './pidkey-spla-gvlk';
import pidkeySubscription from './pidkey-subscription';
import pidkeyWrongProduct from './pidkey-wrong-product';
import pidkeyX2016Mak from './pidkey-x2016-mak';
import piniconsObsolete from './pinicons-obsolete';
import product2013Tool from './product-2013-tool';
import productCase from './product-case';
import productOrder from './product-order';
import productPublisher from './product-publisher';
import productRetired2016 from './product-retired-2016';
import productRetired2019 from './product-retired-2019';
import productRetired2021 from './product-retired-2021';
import productUndocumented from './product-undocumented';
import productUnknown from './product-unknown';
import productWithoutLanguage from './product-without-language';
import proofingToolsVersion from './proofing-tools-version';
import propertyCase from './property-case';
import propertyShape from './property-shape';
import propertyUnknown from './property-unknown';
import propertyValue from './property-value';
import propertyWithoutValue from './property-without-value';
import removeAllWithProducts from './remove-all-with-products';
import removeAndAddSame from './remove-and-add-same';
import removeEmpty from './remove-empty';
import removeExcludeapp from './remove-excludeapp';
import removeLanguageAlone from './remove-language-alone';
import removeProductAttribute from './remove-product-attribute';
import removeProductMsiId from './remove-product-msi-id';
import removeWithAdd from './remove-with-add';
import removemsiAccessEngine from './removemsi-access-engine';
import removemsiAll from './removemsi-all';
import removemsiFalse from './removemsi-false';
import removemsiMissing from './removemsi-missing';
import removemsiWithoutAdd from './removemsi-without-add';
import rootElement from './root-element';
import sclBusiness from './scl-business';
import sclVolume from './scl-volume';
import sclcacheDirectory from './sclcache-directory';
import sclcacheDirectoryLatency from './sclcache-directory-latency';
import sclcacheMinVersion from './sclcache-min-version';
import sclcachePair from './sclcache-pair';
import sclcacheWithoutScl from './sclcache-without-scl';
import secondInstallNoVersion from './second-install-no-version';
import setupName from './setup-name';
import silentWithoutEula from './silent-without-eula';
import silentWithoutShutdown from './silent-without-shutdown';
import skypeLtsc2024 from './skype-ltsc2024';
import smartQuotes from './smart-quotes';
import sourceWithoutCdnfallback from './source-without-cdnfallback';
import sourcepathEmpty from './sourcepath-empty';
import sourcepathMissingForDownload from './sourcepath-missing-for-download';
import sourcepathOfficeFolder from './sourcepath-office-folder';
import sourcepathRelative from './sourcepath-relative';
import sourcepathUrl from './sourcepath-url';
import strayText from './stray-text';
import suiteBothPlans from './suite-both-plans';
import targetproductMisused from './targetproduct-misused';
import targetproductUnknown from './targetproduct-unknown';
import targetversionFormat from './targetversion-format';
import targetversionKeyword from './targetversion-keyword';
import targetversionPinned from './targetversion-pinned';
import targetversionWithoutChannel from './targetversion-without-channel';
import unknownAttribute from './unknown-attribute';
import unknownElement from './unknown-element';
import updatepathChannelContent from './updatepath-channel-content';
import updatepathOfficeFolder from './updatepath-office-folder';
import updatesDisabled from './updates-disabled';
import updatesDisabledSettings from './updates-disabled-settings';
import updatesEnabledDefault from './updates-enabled-default';
import updatesOnlyChannel from './updates-only-channel';
import valueSpelling from './value-spelling';
import valueWhitespace from './value-whitespace';
import versionFormat from './version-format';
import versionMatchinstalledChannel from './version-matchinstalled-channel';
import versionNot16 from './version-not-16';
import versionPinned from './version-pinned';
import versionWithoutChannel from './version-without-channel';
import xmlNotWellFormed from './xml-not-well-formed';

export const rules: readonly Rule<OdtDocument>[] = [
  accepteulaMissing,
  addWithoutProduct,
  appsettingsDuplicate,
  appsettingsDword,
  appsettingsExcludedApp,
  appsettingsHive,
  appsettingsMacrosEnabled,
  appsettingsMismatch,
  appsettingsMissingAttribute,
  appsettingsOfficeVersion,
  appsettingsPolicyPath,
  appsettingsType,
  appsettingsUnknownPolicy,
  appsettingsValue,
  attributeNameCase,
  autoactivateSubscription,
  booleanValue,
  branchAttribute,
  cdnfallbackFalseLanguages,
  channelAddUpdatesMismatch,
  channelBeta,
  channelMissing,
  channelMixedProducts,
  channelOldName,
  channelPerpetualSubscription,
  channelPerpetualYear,
  channelPreviousName,
  channelRetailPerpetual,
  channelSemiannual,
  channelSemiannualPreview,
  channelUnknown,
  channelVolumeSuite,
  channelVolumeVisioProject,
  componentChildren,
  configurationIdGuid,
  configurationIdHost,
  customizeExtra,
  dblProduct,
  dblVersion,
  deadlineFormat,
  deadlineOnce,
  deadlinePast,
  deadlineSoon,
  displayLevel,
  displayMsiAttribute,
  doctypeDeclaration,
  downloadpathMatchinstalled,
  downloadpathNeedsVersion,
  downloadpathSameAsSource,
  duplicateExcludeapp,
  duplicateLanguage,
  duplicateProduct,
  duplicateProperty,
  duplicateSection,
  edition32,
  editionMissingDownload,
  editionValue,
  elementNameCase,
  emptyFile,
  encodingMismatch,
  excludeappBing,
  excludeappEverything,
  excludeappGovTeams,
  excludeappGrooveAlone,
  excludeappLegacy,
  excludeappNotInProduct,
  excludeappOtherProducts,
  excludeappOutlookPair,
  excludeappOwnApp,
  excludeappSecondInstall,
  excludeappUnknown,
  fallbackMisused,
  fallbackValue,
  forceappshutdown,
  forceupgradeObsolete,
  idEmpty,
  ignoreproductAttribute,
  ignoreproductC2rId,
  ignoreproductList,
  ignoreproductUnknown,
  languageListsDiffer,
  languageNeeds2108,
  languagePartialOnly,
  languageProjectVisio,
  languageProjectVisioOther,
  languageProofingOnly,
  languageUnknown,
  languagepackHardcoded,
  licensingConflict,
  loggingUnsupported,
  matchKeywordInRemove,
  matchinstalledDownload,
  matchinstalledFirstInstall,
  matchinstalledNoTarget,
  matchosNoFallback,
  matchpreviousmsiLanguage,
  matchpreviousmsiRemovemsi,
  migratearchNeedsEdition,
  migratearchSilent,
  migratearchTo32,
  misplacedElement,
  missingRequiredAttribute,
  mixedSuites,
  msiConfigXml,
  msiconditionC2rId,
  msiconditionSyntax,
  msiconditionUnknown,
  msiconditionWithoutRemovemsi,
  nothingToDo,
  officemgmtcomUpdatepath,
  officemgmtcomUpdatesOff,
  onenotefreeVolume,
  packageguidFormat,
  packageguidVolume,
  pidkeyFormat,
  pidkeyMissing,
  pidkeyPlaceholder,
  pidkeySecret,
  pidkeySplaGvlk,
  pidkeySubscription,
  pidkeyWrongProduct,
  pidkeyX2016Mak,
  piniconsObsolete,
  product2013Tool,
  productCase,
  productOrder,
  productPublisher,
  productRetired2016,
  productRetired2019,
  productRetired2021,
  productUndocumented,
  productUnknown,
  productWithoutLanguage,
  proofingToolsVersion,
  propertyCase,
  propertyShape,
  propertyUnknown,
  propertyValue,
  propertyWithoutValue,
  removeAllWithProducts,
  removeAndAddSame,
  removeEmpty,
  removeExcludeapp,
  removeLanguageAlone,
  removeProductAttribute,
  removeProductMsiId,
  removeWithAdd,
  removemsiAccessEngine,
  removemsiAll,
  removemsiFalse,
  removemsiMissing,
  removemsiWithoutAdd,
  rootElement,
  sclBusiness,
  sclVolume,
  sclcacheDirectory,
  sclcacheDirectoryLatency,
  sclcacheMinVersion,
  sclcachePair,
  sclcacheWithoutScl,
  secondInstallNoVersion,
  setupName,
  silentWithoutEula,
  silentWithoutShutdown,
  skypeLtsc2024,
  smartQuotes,
  sourceWithoutCdnfallback,
  sourcepathEmpty,
  sourcepathMissingForDownload,
  sourcepathOfficeFolder,
  sourcepathRelative,
  sourcepathUrl,
  strayText,
  suiteBothPlans,
  targetproductMisused,
  targetproductUnknown,
  targetversionFormat,
  targetversionKeyword,
  targetversionPinned,
  targetversionWithoutChannel,
  unknownAttribute,
  unknownElement,
  updatepathChannelContent,
  updatepathOfficeFolder,
  updatesDisabled,
  updatesDisabledSettings,
  updatesEnabledDefault,
  updatesOnlyChannel,
  valueSpelling,
  valueWhitespace,
  versionFormat,
  versionMatchinstalledChannel,
  versionNot16,
  versionPinned,
  versionWithoutChannel,
  xmlNotWellFormed,
];

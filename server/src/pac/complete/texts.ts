import { texts } from '../../core/message';

/** What completion says beside its entries. */
export const completionTexts = texts('pac/complete', {
  arguments: '{list}',
  skeleton: 'Entry point of a PAC script',
  weekday: 'Day of the week',
  month: 'Month',
  gmt: 'In UTC instead of the time of the device',
  private: 'Private network',
  local: 'Addresses of the device itself',
  automatic: 'Addresses that devices give themselves',
  maskOf: 'Mask of {network}',
  mask: 'Mask of a network with {length} bits',
  endpoint: '{category}, {need}',
  required: 'required',
  optional: 'optional',
  activation: 'Activation',
  direct: 'Without a proxy',
  used: 'In this script',
  address: 'Host and port of a proxy',
  proxy: 'HTTP proxy',
  https: 'HTTP proxy, reached over TLS',
  socks: 'SOCKS proxy of version {version}',
  ignore: 'Ignores a finding on the next line',
  ignoreFile: 'Ignores a finding in the whole file',
  expect: 'Says what the script must answer',
});

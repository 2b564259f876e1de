// Proxy settings for all sites. Ask the network team before changing anything here.

const proxy = "PROXY proxy1.contoso.com:8080, PROXY proxy2.contoso.com:8080";

function FindProxyForURL(url, host) {
  // the intranet
  if (isPlainHostName(host) || dnsDomainIs(host, "contoso.com")) return "DIRECT";

  // servers by address
  if (isInNet(host, "10.0.0.0/8", "255.0.0.0")) return "DIRECT";

  // Microsoft 365 is faster without the proxy
  if (host == "Outlook.Office365.com" ||
      host == "outlook.office.com" ||
      host == "outlook.cloud.microsoft" ||
      shExpMatch(host, "*.sharepoint.com")) return "DIRECT";

  // activation of Office
  if (shExpMatch(url, "https://ols.officeapps.live.com/olsc*")) return "DIRECT";

  return proxy;
}

/**
 * The functions on names and networks that every client knows. As in browsers they are plain globals: a script may put
 * its own in their place, and the others then call that.
 *
 * shExpMatch does what Chrome, Edge and Firefox share: only the point is taken literally, the star and the question mark
 * are wildcards, and everything else keeps its meaning in a regular expression. What JScript does is not documented.
 */
export const nameHelpers = String.raw`
function dnsDomainIs(host, domain) {
  var before = host.length - domain.length;
  return before >= 0 && host.substring(before) == domain;
}

function dnsDomainLevels(host) {
  return host.split('.').length - 1;
}

function localHostOrDomainIs(host, hostdom) {
  return host == hostdom || hostdom.lastIndexOf(host + '.', 0) == 0;
}

function isResolvable(host) {
  return dnsResolve(host) != null;
}

function convert_addr(ipchars) {
  var parts = ipchars.split('.');
  return ((parts[0] & 255) << 24) | ((parts[1] & 255) << 16) | ((parts[2] & 255) << 8) | (parts[3] & 255);
}

var isInNet = (function () {
  var dotted = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
  function isQuad(text) {
    return dotted.test(text) && text.split('.').every(function (part) { return part < 256; });
  }
  return function isInNet(host, pattern, mask) {
    if (!isQuad(pattern) || !isQuad(mask)) return false;
    var address = isQuad(host) ? host : dnsResolve(host);
    if (address == null) return false;
    var bits = convert_addr(mask);
    return (convert_addr(address) & bits) == (convert_addr(pattern) & bits);
  };
})();

var shExpMatch = (function () {
  var meaning = { '.': '\\.', '*': '.*', '?': '.' };
  var known = new Map();
  return function shExpMatch(text, pattern) {
    var expression = known.get(pattern);
    if (!expression) {
      var source = pattern.replace(/[.*?]/g, function (sign) { return meaning[sign]; });
      expression = new RegExp('^' + source + '$');
      if (known.size >= 20000) known.clear();
      known.set(pattern, expression);
    }
    return expression.test(text);
  };
})();
`;

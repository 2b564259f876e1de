/**
 * The functions that read addresses: a function that puts them among the globals, those that Windows and Chromium added
 * for IPv6 only when asked to.
 */
export const addressHelpers = String.raw`(function (extended) {
  function quad(text) {
    var parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
    var bytes = parts ? parts.slice(1).map(Number) : [256];
    return bytes.every(function (byte, i) { return byte < 256 && String(byte) == parts[i + 1]; }) ? bytes : null;
  }

  // Bytes of the groups on one side of '::', the last of which may be an IPv4 address.
  function groups(text, last) {
    if (text == '') return [];
    var parts = text.split(':');
    return parts.reduce(function (bytes, part, i) {
      if (!bytes) return null;
      var four = last && i == parts.length - 1 ? quad(part) : null;
      if (four) return bytes.concat(four);
      if (!/^[0-9a-f]{1,4}$/i.test(part)) return null;
      var group = parseInt(part, 16);
      return bytes.concat(group >> 8, group & 255);
    }, []);
  }

  function zeros(count) {
    return new Array(count).fill(0);
  }

  /** 4 or 16 bytes; null when the text is no address. */
  function read(text) {
    if (text.indexOf(':') < 0) return quad(text);
    var sides = text.split('::');
    if (sides.length > 2) return null;
    var head = groups(sides[0], sides.length == 1);
    if (sides.length == 1) return head && head.length == 16 ? head : null;
    var tail = groups(sides[1], true);
    if (!head || !tail || head.length + tail.length > 14) return null;
    return head.concat(zeros(16 - head.length - tail.length), tail);
  }

  function long(bytes) {
    return bytes.length == 16 ? bytes : zeros(10).concat(255, 255, bytes);
  }

  function startsAlike(one, other, bits) {
    return one.every(function (byte, i) {
      var free = 8 - Math.min(8, Math.max(0, bits - 8 * i));
      return byte >> free == other[i] >> free;
    });
  }

  function isText() {
    return Array.prototype.every.call(arguments, function (value) { return typeof value == 'string'; });
  }

  globalThis.isPlainHostName = function isPlainHostName(host) {
    if (!isText(host)) throw new TypeError('isPlainHostName needs a text');
    return host.indexOf('.') < 0 && !read(host);
  };

  if (!extended) return;

  globalThis.isResolvableEx = function isResolvableEx(host) {
    return dnsResolveEx(host) != '';
  };

  globalThis.isInNetEx = function isInNetEx(address, prefix) {
    if (!isText(address, prefix)) return null;
    var parts = /^([^\/]*)\/(\d{1,3})$/.exec(prefix);
    var base = parts && read(parts[1]);
    var bytes = read(address);
    if (!bytes || !base || parts[2] > base.length * 8) return false;
    var bits = base.length < bytes.length ? 96 + Number(parts[2]) : Number(parts[2]);
    return base.length == bytes.length
      ? startsAlike(bytes, base, bits)
      : startsAlike(long(bytes), long(base), bits);
  };

  globalThis.sortIpAddressList = function sortIpAddressList(list) {
    if (!isText(list)) return null;
    var entries = list.replace(/[ \t]/g, '').split(';').filter(Boolean).map(function (text) {
      return { text: text, bytes: read(text) };
    });
    if (!entries.length || entries.some(function (entry) { return !entry.bytes; })) return false;
    entries.sort(function (one, other) {
      var longer = other.bytes.length - one.bytes.length;
      var at = one.bytes.findIndex(function (byte, i) { return byte != other.bytes[i]; });
      return longer || (at < 0 ? 0 : one.bytes[at] - other.bytes[at]);
    });
    return entries.map(function (entry) { return entry.text; }).join(';');
  };
})`;

/**
 * Source of what asks the script and writes down what comes of it. Nothing of the host is reachable from inside: answers
 * to look-ups come in as data, and everything goes out as texts and numbers. It keeps the functions that it works with
 * to itself before the script runs, so that a script that replaces them changes only its own view.
 *
 * A function of the request's data; its result asks one question at a time, and answers in JSON.
 */
export const driverSource = String.raw`(function (data, startRandom) {
  var call = Function.prototype.call;
  var own = call.bind(Object.prototype.hasOwnProperty);
  var lower = call.bind(String.prototype.toLowerCase);
  var slice = call.bind(String.prototype.slice);
  var replace = call.bind(String.prototype.replace);
  var split = call.bind(String.prototype.split);
  var find = call.bind(Array.prototype.find);
  var apply = Reflect.apply;
  var stringify = JSON.stringify;
  var toText = String;
  var define = Object.defineProperty;
  var world = globalThis;

  var longest = 2000;
  var mostLines = 50;
  var address = /^\d{1,3}(?:\.\d{1,3}){3}$/;
  var isAddress = call.bind(RegExp.prototype.test, address);

  var returned, returnMark, testMark, unresolved, alerts;

  function forget() {
    returned = undefined;
    returnMark = undefined;
  }

  function start() {
    forget();
    testMark = undefined;
    unresolved = { __proto__: null, lines: '', count: 0, seen: { __proto__: null } };
    alerts = { __proto__: null, lines: '', count: 0 };
    startRandom();
  }
  start();

  function note(list, text) {
    if (list.count++ >= mostLines) return;
    list.lines += (list.lines === '' ? '' : '\n') + replace(slice(text, 0, longest), /[\r\n]+/g, ' ');
  }

  function lookUp(host) {
    var name = lower(host);
    if (own(data.addresses, name)) return data.addresses[name];
    if (!unresolved.seen[name]) note(unresolved, name);
    unresolved.seen[name] = true;
    return '';
  }

  // Chromium gives IPv4 only here.
  function dnsResolve(host) {
    if (typeof host !== 'string') return null;
    if (isAddress(host)) return host;
    return find(split(lookUp(host), ';'), isAddress) || null;
  }

  function dnsResolveEx(host) {
    if (typeof host !== 'string') return '';
    return isAddress(host) ? host : lookUp(host);
  }

  function myIpAddress() { return data.ownAddress; }
  function myIpAddressEx() { return data.ownAddress; }
  function getClientVersion() { return '1.0'; }
  function alert(message) { note(alerts, toText(message)); }

  var globals = [dnsResolve, myIpAddress, alert];
  if (data.extended) globals = [dnsResolve, myIpAddress, alert, dnsResolveEx, myIpAddressEx];
  if (data.windows) globals = globals.concat(getClientVersion);
  for (var i = 0; i < globals.length; i++) world[globals[i].name] = globals[i];

  // What the marks in the script call.
  var marks = {
    // A function that hands on what an inner return gave leaves the mark with that one.
    m365$r: function (mark, cleared, value) {
      if (returnMark === undefined || returned !== value) returnMark = mark;
      return (returned = value);
    },
    m365$f: forget,
    m365$t: function (mark, value) {
      if (value) testMark = mark;
      return value;
    },
    // A condition that does not hold as a whole leaves no trace of the parts that did.
    m365$w: function (before, value) {
      if (!value) testMark = before;
      return value;
    },
    m365$b: function () { return testMark; },
    m365$c: function (mark) { testMark = mark; }
  };
  for (var name in marks) define(world, name, { value: marks[name] });

  // An own toJSON keeps that of Object.prototype, which may be the script's, from being called.
  function described(thrown) {
    var out = { __proto__: null, toJSON: undefined, thrown: true, name: '', message: '', stack: '' };
    function part(text) { return typeof text === 'string' ? slice(text, 0, longest) : ''; }
    try {
      var isObject = typeof thrown === 'object' && thrown !== null;
      if (isObject) out.name = part(thrown.name);
      if (isObject) out.stack = part(thrown.stack);
      out.message = part(isObject && out.name ? thrown.message : toText(thrown));
    } catch (e) {}
    return out;
  }

  function ask(entryPoint, url, host) {
    start();
    var out;
    try {
      var entry = world[entryPoint];
      if (typeof entry !== 'function') throw entryPoint + ' is not a function';
      var value = apply(entry, undefined, [url, host]);
      out = { __proto__: null, toJSON: undefined };
      if (typeof value === 'string') out.result = slice(value, 0, longest);
      else out.notText = value === null ? 'null' : typeof value;
      if (returnMark !== undefined && returned === value) out.returnMark = returnMark;
    } catch (thrown) {
      out = described(thrown);
    }
    if (testMark !== undefined) out.testMark = testMark;
    out.unresolved = unresolved.lines;
    out.alerts = alerts.lines;
    return stringify(out);
  }

  function describe(thrown) { return stringify(described(thrown)); }

  return { __proto__: null, ask: ask, describe: describe };
})`;

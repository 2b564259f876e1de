/**
 * Source that stops the clock of the machine: `now` is the moment, the local time zone is UTC, and random numbers are
 * the same ones in every run. It is a function of the moment and gives back what starts the random numbers anew.
 */
export const clockSource = String.raw`(function (now) {
  var Real = Date;
  var proto = Real.prototype;
  var zoned = /(?:z|gmt|utc?|[+-]\d\d:?\d\d|\b[ecmp][sd]t)\s*(?:\(.*\))?\s*$/i;
  var dateOnly = /^\s*[+-]?\d{4,6}(?:-\d\d){0,2}\s*$/;

  // A text without a zone means local time, which is the host's own for the engine beneath.
  function parse(text) {
    var meant = String(text);
    if (dateOnly.test(meant) || zoned.test(meant)) return Real.parse(meant);
    var value = Real.parse(meant + 'Z');
    return value === value ? value : Real.parse(meant + ' GMT');
  }

  function momentOf(args) {
    if (args.length === 0) return now;
    if (args.length > 1) return Real.UTC.apply(null, args);
    var value = args[0];
    if (value instanceof Real) return proto.getTime.call(value);
    var plain = typeof value === 'object' && value !== null ? value.valueOf() : value;
    return typeof plain === 'object' || typeof plain === 'string' ? parse(plain) : Number(plain);
  }

  function FrozenDate(year, month, day, hours, minutes, seconds, ms) {
    if (!new.target) return new Real(now).toString();
    return Reflect.construct(Real, [momentOf(arguments)], new.target);
  }
  Object.defineProperty(FrozenDate, 'name', { value: 'Date' });
  FrozenDate.prototype = proto;
  FrozenDate.now = function () { return now; };
  FrozenDate.parse = parse;
  FrozenDate.UTC = Real.UTC;

  ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'].forEach(function (part) {
    proto['get' + part] = proto['getUTC' + part];
    if (part !== 'Day') proto['set' + part] = proto['setUTC' + part];
  });
  proto.getYear = function () { return this.getUTCFullYear() - 1900; };
  proto.getTimezoneOffset = function () { return 0; };
  proto.toDateString = function () {
    var parts = this.toUTCString().split(' ');
    return [parts[0].slice(0, 3), parts[2], parts[1], parts[3]].join(' ');
  };
  proto.toTimeString = function () { return this.toUTCString().slice(-12) + '+0000 (UTC)'; };
  proto.toString = function () {
    return isNaN(this.getTime()) ? 'Invalid Date' : this.toDateString() + ' ' + this.toTimeString();
  };
  proto.toLocaleDateString = proto.toDateString;
  proto.toLocaleTimeString = function () { return this.toUTCString().slice(-12, -4); };
  proto.toLocaleString = proto.toString;
  Object.defineProperty(proto, 'constructor', { value: FrozenDate, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: FrozenDate, writable: true, configurable: true });

  var seed;
  Math.random = function random() {
    seed = (seed * 16807) % 2147483647;
    return (seed - 1) / 2147483646;
  };
  function startRandom() { seed = 20090303; }
  startRandom();
  return startRandom;
})`;

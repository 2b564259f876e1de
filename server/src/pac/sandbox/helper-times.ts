/**
 * The functions on dates and times. The clock stands still and local time is UTC, so that the word "GMT" at the end
 * changes nothing. Fields of a date are set one behind the other, as browsers do it: a day that the month lacks runs
 * over into the next month.
 */
export const timeHelpers = `
var weekdayRange, dateRange, timeRange;
(function () {
  var weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
  var months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

  function withoutZone(given) {
    var list = Array.prototype.slice.call(given);
    if (list[list.length - 1] == 'GMT') list.pop();
    return list;
  }

  function lies(value, from, to) {
    return from <= to ? from <= value && value <= to : value <= to || from <= value;
  }

  function kindOf(field) {
    var number = parseInt(field);
    return number !== number ? 'Month' : number < 32 ? 'Date' : 'FullYear';
  }

  function valueOf(field) {
    return kindOf(field) == 'Month' ? months.indexOf(field) : parseInt(field);
  }

  function set(date, field) {
    date['setUTC' + kindOf(field)](valueOf(field));
    return date;
  }

  weekdayRange = function weekdayRange() {
    var days = withoutZone(arguments);
    var from = weekdays.indexOf(days[0]);
    var to = days.length == 2 ? weekdays.indexOf(days[1]) : from;
    return from >= 0 && to >= 0 && lies(new Date().getUTCDay(), from, to);
  };

  dateRange = function dateRange() {
    var fields = withoutZone(arguments);
    var now = new Date();
    if (fields.length == 0) return false;
    if (fields.length == 1) return now['getUTC' + kindOf(fields[0])]() == valueOf(fields[0]);
    var half = fields.length >> 1;
    var year = now.getUTCFullYear();
    var from = fields.slice(0, half).reduce(set, new Date(Date.UTC(year, 0, 1, 0, 0, 0)));
    var to = fields.slice(half).reduce(set, new Date(Date.UTC(year, 11, 31, 23, 59, 59)));
    if (fields.length == 2 && kindOf(fields[0]) == 'Date') {
      from.setUTCMonth(now.getUTCMonth());
      to.setUTCMonth(now.getUTCMonth());
    }
    return lies(now, from, to);
  };

  timeRange = function timeRange() {
    if (arguments.length == 0) return false;
    var numbers = withoutZone(arguments);
    var now = new Date();
    var hour = now.getUTCHours();
    if (numbers.length == 1) return hour == numbers[0];
    // Two hours do not reach over midnight; longer forms do.
    if (numbers.length == 2) return numbers[0] <= hour && hour <= numbers[1];
    if (numbers.length != 4 && numbers.length != 6) throw 'timeRange takes 1, 2, 4 or 6 numbers';
    var half = numbers.length / 2;
    function seconds(hours, minutes, rest) { return hours * 3600 + minutes * 60 + rest * 1; }
    var from = seconds(numbers[0], numbers[1], half == 3 ? numbers[2] : 0);
    var to = seconds(numbers[half], numbers[half + 1], half == 3 ? numbers[5] : 59);
    return lies(seconds(hour, now.getUTCMinutes(), now.getUTCSeconds()), from, to);
  };
})();
`;

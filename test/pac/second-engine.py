"""Asks pacparser what we ask our own sandbox: JSON in, JSON out. It resolves nothing and its clock stands still."""
import json
import os
import sys

import pacparser

questions = json.load(sys.stdin)
# The engine reports broken scripts on the standard error output, beside the exception.
os.dup2(os.open(os.devnull, os.O_WRONLY), 2)

prelude = (
    "function dnsResolve(h) { return /^[0-9.]+$/.test(h) ? h : null; } "
    "function isResolvable(h) { return dnsResolve(h) != null; } "
    "function myIpAddress() { return '%s'; } function alert() {} "
    "(function () { var Real = Date; Date = function (y, mo, d, h, mi, s) { "
    "return arguments.length ? new Real(y, mo, d, h, mi, s) : new Real(%d); }; })(); "
)


def answers(question):
    pacparser.init()
    try:
        pacparser.parse_pac_string(prelude % (question["ownAddress"], question["now"]) + question["source"])
    except Exception:
        pacparser.cleanup()
        return [None for _ in question["probes"]]
    found = []
    for url, host in question["probes"]:
        try:
            found.append(pacparser.find_proxy(url, host))
        except Exception:
            found.append(None)
    pacparser.cleanup()
    return found


json.dump([answers(question) for question in questions], sys.stdout)

#!/usr/bin/env python3
"""postdue as a person meets it: what it prints (compared with golden files), what --json says, its exit codes,
and that reading commands write nothing. Prints TAP. UPDATE_GOLDEN=1 writes the golden files anew."""

import json
import os
import re
import shutil
import subprocess
import sys

from clilib import FILL, POSTDUE, at, equal, golden, run_all, test

GOLDENS = [
    ("list", ["list"]), ("list-overdue", ["list", "--overdue"]), ("list-account", ["list", "--account", "ACME Ltd"]),
    ("show-invoice", ["show", "2026-0117"]), ("show-account", ["show", "acme.example"]),
    ("why-invoice", ["why", "2026-0117"]), ("why-account", ["why", "accounts@initech.example"]),
    ("simulate", ["simulate", "--days", "60"]), ("simulate-summary", ["simulate", "--days", "40", "--summary"]),
    ("inbox", ["inbox"]), ("promises", ["promises"]), ("holds", ["holds"]), ("fsck", ["fsck"]),
    ("risk", ["risk"]), ("interest", ["interest", "2026-0117", "--at", "2026-06-20"]),
    ("list-json", ["list", "--json"]), ("why-json", ["why", "2026-0117", "--json"]),
]


@test
def what_people_see(s):
    for name, args in GOLDENS:
        code, out, err = s.run(*args)
        equal((code, err), (0, ""), name)
        golden(s, name, out)
        if any(line != line.rstrip() for line in out.split("\n")):
            raise AssertionError(f"{name}: blanks at a line's end")


@test
def reading_writes_nothing(s):
    before = s.digest()
    for name, args in GOLDENS:
        s.run(*args)
    equal(s.digest(), before)


@test
def json_is_json(s):
    for args in (["list"], ["show", "2026-0117"], ["show", "acme.example"], ["why", "acme.example"], ["inbox"],
                 ["promises"], ["holds"], ["simulate"], ["fsck"], ["doctor", "--no-postfix"],
                 ["pause", "acme.example"], ["resume", "acme.example"], ["paid", "2026-0131", "--amount", "1.50"]):
        code, out, err = s.run(*args, "--json")
        if not isinstance(json.loads(out), dict):
            raise AssertionError(f"{args}: no object")


EXITS = [
    # arguments, exit code, what stderr says
    (["list"], 0, ""),
    (["nonsense"], 2, "no such command"),
    (["show"], 2, "usage: postdue show"),
    (["show", "a", "b"], 2, "usage: postdue show"),
    (["list", "--nonsense"], 2, "nonsense"),
    (["show", "nobody.example"], 3, "no such invoice or account"),
    (["paid", "acme.example"], 3, "no such invoice"),
    (["show", "7"], 2, "fits several invoices"),
    (["show", "hooli.example/7"], 0, ""),
    (["show", "initech.example/007"], 0, ""),
    (["show", "#999999"], 3, "no such"),
    (["paid", "2026-0117", "--amount", "lots"], 2, "not an amount"),
    (["paid", "2026-0117", "--amount", "-5"], 2, "not an amount"),
    (["paid", "2026-0117", "--on", "someday"], 2, "not a day"),
    (["pause", "2026-0117", "--until", "2020-01-01"], 2, "in the future"),
    (["pause", "2026-0117", "--until", "fri", "--days", "3"], 2, "not both"),
    (["correct", "2026-0117", "colour=blue"], 2, "fields are"),
    (["resolve", "424242"], 3, "no such open task"),
    (["simulate", "--days", "0"], 2, "--days"),
    (["forget", "acme.example"], 2, "--yes"),
    (["explain", "/nonexistent"], 3, "No such file"),
    (["import", "/nonexistent"], 3, "cannot be read"),
    (["reopen", "2026-0117"], 5, "open already"),
    (["interest", "2026-0134"], 1, ""),
]


@test
def exit_codes(s):
    for args, code, says in EXITS:
        got, out, err = s.run(*args)
        equal(got, code, f"{args}: {err}")
        if says not in err:
            raise AssertionError(f"{args}: {err}")


@test
def environment_errors(s):
    os.unlink(s.ledger)
    equal(s.run("list")[0], 4, "no ledger")
    with open(s.conf, "a") as f:
        f.write("nonsense = 1\n")
    code, out, err = s.run("list")
    equal(code, 4, "wrong configuration")
    if not re.search(r"postdue\.conf:\d+: ", err):
        raise AssertionError(err)


@test
def help_everywhere(s):
    done = subprocess.run([POSTDUE, "--help"], capture_output=True, text=True)
    equal(done.returncode, 0)
    commands = re.findall(r"^  (\w+)", done.stdout, re.M)
    if len(commands) < 20:
        raise AssertionError(done.stdout)
    for command in commands:
        one = subprocess.run([POSTDUE, command, "--help"], capture_output=True, text=True)
        equal(one.returncode, 0, command)
        if "--config" not in one.stdout:
            raise AssertionError(command)
    equal(subprocess.run([POSTDUE], capture_output=True).returncode, 2)


@test
def a_payment_closes(s):
    code, out, err = s.run("paid", "2026-0131", "--amount", "23000.49", "--on", "2026-05-27", "--reference", "SEPA 1")
    equal((code, out), (0, "Recorded: invoice 2026-0131 of acme.example has 0.01 EUR open.\n"))
    code, out, err = s.run("paid", "2026-0131")
    equal((code, out), (0, "Recorded: invoice 2026-0131 of acme.example is closed (paid).\n"))
    code, out, err = s.run("paid", "2026-0131")
    equal(code, 5, err)
    story = [e["story"] for e in s.json("why", "2026-0131")["events"] if e["story"]]
    equal(story[-3:], ["23,000.49 EUR came in on 27 May 2026 (SEPA 1)", "0.01 EUR came in on 28 May 2026",
                       "Closed: paid"])
    code, out, err = s.run("reopen", "2026-0131", "--reason", "the debit came back")
    equal((code, out), (0, "Payment taken back: invoice 2026-0131 of acme.example has 0.01 EUR open.\n"))
    equal(s.run("fsck"), (0, s.run("fsck")[1], ""))
    first = [p for p in s.json("show", "2026-0131")["payments"] if p["amount"]["amount"] == "23000.49"]
    equal(s.run("reopen", "2026-0131", "--payment", str(first[0]["payment"]))[0], 0)
    equal(s.json("show", "2026-0131")["open"]["amount"], "23000.50")
    equal(s.run("reopen", "2026-0131", "--payment", str(first[0]["payment"]))[0], 5, "taken back before")
    equal(s.run("reopen", "2026-0117", "--payment", str(first[0]["payment"]))[0], 3, "another invoice's")
    equal(s.run("fsck")[0], 0)


@test
def what_is_written_off_keeps_its_amount(s):
    equal(s.run("close", "2026-0117", "--reason", "written off")[0], 0)
    code, out, err = s.run("correct", "2026-0117", "amount=1000")
    equal((code, "reopen it" in err), (5, True))
    late = [i["days_late"] for i in s.json("list", "--all")["invoices"] if i["number"] == "2026-0117"]
    equal(late, [0])
    equal(s.run("reopen", "2026-0117")[0], 0)
    equal(s.json("show", "2026-0117")["open"]["amount"], "1190.00")
    equal(s.run("correct", "2026-0117", "amount=1000")[0], 0)
    equal(s.run("fsck")[0], 0)


@test
def a_pause_holds_and_ends(s):
    equal(s.run("pause", "bob@freemail.example", "--days", "5", "--reason", "he is on holiday")[0], 0)
    holds = [h for h in s.json("holds")["holds"] if h["account"] == "bob@freemail.example"]
    equal([(h["kind"], h["until"], h["by"], h["reason"]) for h in holds],
          [("pause", "2026-06-02T21:59:59Z", "person:carla", "he is on holiday")])
    first = s.json("simulate", "--account", "bob@freemail.example")["planned"]
    equal(first[0]["at"][:10], "2026-06-03")
    equal(s.run("resume", "bob@freemail.example")[0], 0)
    equal(s.json("simulate", "--account", "bob@freemail.example")["planned"][0]["at"][:10], "2026-05-29")


@test
def a_new_ladder_is_shown_first(s):
    with open(s.conf) as f:
        text = f.read()
    other = s.file("new.conf", text.replace('trigger = "P28D"', 'trigger = "P40D"'))
    code, out, err = s.run("simulate", "--days", "60", "--diff", s.conf)
    equal((code, out), (0, "Nothing would change.\n"))
    changes = s.json("simulate", "--days", "60", "--diff", other, "--account", "acme.example")["changes"]
    gone = [c["at"] for c in changes if c["change"] == "-"]
    new = [c["at"] for c in changes if c["change"] == "+"]
    if not gone or {c["step"] for c in changes} != {"final"} or min(new) <= min(gone):
        raise AssertionError(changes)
    equal(s.run("simulate", "--diff", "/nonexistent")[0], 4)


@test
def a_stop_is_for_good(s):
    equal(s.run("stop", "acme.example")[0], 0)
    planned = s.json("simulate", "--days", "300", "--account", "acme.example")["planned"]
    equal([p["kind"] for p in planned], ["break"])  # the promise still ends


@test
def the_inbox_is_answered(s):
    tasks = {t["kind"]: t["task"] for t in s.json("inbox")["tasks"]}
    equal(sorted(tasks), ["ask-due", "dispute", "uncertain"])
    equal(s.run("resolve", str(tasks["uncertain"]), "perhaps")[0], 2)
    equal(s.run("resolve", str(tasks["uncertain"]), "not-sent")[0], 0)
    equal(s.run("resolve", str(tasks["ask-due"]), "--due", "2026-06-10")[0], 0)
    code, out, err = s.run("resolve", str(tasks["dispute"]))
    if "postdue resume 2026-0134" not in out:
        raise AssertionError(out)
    equal(s.json("inbox")["tasks"], [])
    equal(s.json("show", "2026-0133")["due"], "2026-06-10")
    equal(s.json("show", "2026-0132")["step"], -1)
    equal(s.run("fsck")[0], 0)


def dispute_task(s):
    return [str(t["task"]) for t in s.json("inbox")["tasks"] if t["kind"] == "dispute"][0]


def holds_of(s, number):
    return [h["kind"] for h in s.json("holds")["holds"] if h["invoice"] == number]


ANSWERS = [
    # answer, holds afterwards, open amount, story
    (["dismiss"], [], "750.00", "The question was answered: dismiss"),
    (["promise", "2026-06-05"], [], "750.00", "Promised: payment by 5 Jun 2026"),
    (["dispute"], ["dispute"], "750.00", "The question was answered: dispute"),
    (["stop", "--reason", "their lawyer wrote"], ["dispute", "stop"], "750.00", "Held (stop) until a person lifts it"),
    (["paid", "--amount", "250", "--on", "2026-05-27"], [], "500.00", "250.00 EUR came in on 27 May 2026"),
    (["paid"], [], "0.00", "Closed: paid"),
    (["noted"], ["dispute"], "750.00", "The question was answered: noted"),
]


@test
def each_answer_has_its_effect(s):
    shutil.copy(s.ledger, s.ledger + ".before")
    for answer, holds, left, story in ANSWERS:
        shutil.copy(s.ledger + ".before", s.ledger)
        code, out, err = s.run("resolve", dispute_task(s), *answer)
        equal((code, err), (0, ""), answer)
        equal(sorted(holds_of(s, "2026-0134")), holds, answer)
        equal(s.json("show", "2026-0134")["open"]["amount"], left, answer)
        told = [e["story"] for e in s.json("why", "2026-0134")["events"]]
        if story not in told:
            raise AssertionError(f"{answer}: {told}")
        equal([t["kind"] for t in s.json("inbox")["tasks"] if t["kind"] == "dispute"], [], answer)
        equal(s.run("fsck")[0], 0, answer)


@test
def a_wrong_answer_changes_nothing(s):
    before, task = s.digest(), dispute_task(s)
    for answer in (["promise"], ["promise", "someday"], ["promise", "2026-05-01"], ["paid", "--amount", "x"],
                   ["dismiss", "tomorrow"]):
        equal(s.run("resolve", task, *answer)[0], 2, answer)
    equal(s.digest(), before)


@test
def a_persons_pause_outlives_the_answer(s):
    equal(s.run("pause", "2026-0134", "--days", "9")[0], 0)
    equal(s.run("resolve", dispute_task(s), "dismiss")[0], 0)
    equal(holds_of(s, "2026-0134"), ["pause"])


@test
def approval_lets_go(s):
    s.clock("2026-06-16T10:00:00Z")
    planned = s.json("simulate", "--days", "60", "--account", "bob@freemail.example")["planned"]
    equal(planned[-1]["kind"], "approve")
    planned = s.json("simulate", "--days", "60", "--account", "bob@freemail.example", "--approve")["planned"]
    equal((planned[-1]["kind"], planned[-1]["step"]), ("mail", "final"))
    equal(s.run("approve", "2026-0132")[0], 0)


CSV = """Date;Invoice;Amount;Currency;Reference
27.05.2026;2026-0117;1.190,00;EUR;"SEPA; one"
27.05.2026;2026-0131;10,00;EUR;part
27.05.2026;2026-0131;10,00;EUR;part
27.05.2026;2026-9999;5,00;EUR;whose?
27.05.2026;7;10,00;EUR;two debtors have it
27.05.2026;2026-0134;5,00;USD;wrong money
"""


@test
def payments_are_imported_once(s):
    path = s.file("bank.csv", CSV)
    before = s.digest()
    equal(s.run("import", "--dry-run", path)[0], 1)
    equal(s.digest(), before, "dry run")
    code, out, err = s.run("import", path)
    golden(s, "import", out)
    equal(code, 1, "three lines have no match")
    equal(s.json("show", "2026-0131")["open"]["amount"], "22980.50")
    again = s.json("import", path)
    equal((again["recorded"], again["known"], again["unmatched"]), (0, 3, 3))
    equal(s.json("show", "2026-0131")["open"]["amount"], "22980.50")
    equal(s.run("fsck")[0], 0)


@test
def forgetting_leaves_no_bytes(s):
    for word in (b"ACME Ltd", b"accounts@acme.example", b"3 June"):
        with open(s.ledger, "rb") as f:
            data = f.read()
        if os.path.exists(s.ledger + "-wal"):
            data += open(s.ledger + "-wal", "rb").read()
        if word not in data:
            raise AssertionError(f"{word} was never there")
    equal(s.run("forget", "acme.example", "--yes")[0], 0)
    for end in ("", "-wal"):
        if not os.path.exists(s.ledger + end):
            continue
        with open(s.ledger + end, "rb") as f:
            data = f.read()
        for word in (b"ACME", b"acme.example", b"3 June", b"Your invoice\x00acme"):
            if word in data:
                raise AssertionError(f"{word} is still in ledger{end}")
    equal(s.run("fsck")[0], 0)
    equal(s.json("show", "2026-0117")["payable"]["amount"], "1190.00")


@test
def damage_is_a_finding(s):
    import sqlite3
    db = sqlite3.connect(s.ledger)
    db.execute("UPDATE invoice SET open = 1 WHERE number = '2026-0117'")
    db.commit()
    db.close()
    code, out, err = s.run("fsck")
    equal(code, 1)
    if "sums" not in out or "replay" not in out:
        raise AssertionError(out)
    equal(s.json("fsck")["sound"], False)


READS = """cat > /dev/null
echo '{"kind":"invoice","chase":true,"mail":{"from":"carla@ours.example","from_count":1,"to":["accounts@acme.example"]},"issued":"2026-05-01",
"payable":"80.00","currency":"EUR","source":"text","confidence":0.9,"number":"R-7","due":"2026-06-01",
"evidence":[{"field":"due","text":"Please pay by 1 June 2026","part":"1"}]}'
"""


@test
def explain_shows_evidence(s):
    mail = s.file("mail.eml", "Subject: x\n\nhello\n")
    s.reader(READS)
    code, out, err = s.run("explain", mail)
    equal((code, err), (0, ""))
    golden(s, "explain", out)
    s.reader("cat > /dev/null; echo '{\"kind\":\"other\"}'\n")
    equal(s.run("explain", mail)[0], 1)
    s.reader("cat > /dev/null; exit 3\n")
    equal(s.run("explain", mail)[0], 4)
    s.reader("cat > /dev/null; echo '{\"kind\":\"reply\",\"new_text\":\"We pay on Friday.\",\"language\":\"en\","
             "\"intents\":[{\"intent\":\"promise\",\"date\":\"2026-05-29\",\"confidence\":0.9,"
             "\"text\":\"We pay on Friday.\"}],\"threads\":[\"a@b\"]}'\n")
    code, out, err = s.run("explain", "--inbound", mail)
    equal((code, err), (0, ""))
    golden(s, "explain-inbound", out)


@test
def the_agent_is_woken(s):
    import socket
    import threading
    path = os.path.join(s.dir, "control.sock")
    server = socket.socket(socket.AF_UNIX)
    server.bind(path)
    server.listen(1)
    server.settimeout(10)
    heard = []

    def serve():
        peer, _ = server.accept()
        heard.append(peer.recv(64))
        peer.sendall(b"ok\n")
        peer.close()

    thread = threading.Thread(target=serve)
    thread.start()
    equal(s.run("pause", "acme.example")[0], 0)
    thread.join()
    server.close()
    equal(heard, [b"wake\n"])
    equal(s.run("resume", "acme.example")[0], 0, "a dead socket is no failure")


@test
def names_cannot_draw_on_the_screen(s):
    evil = dict(op="capture", at=at("2026-05-03T09:12"), account="evil.example", name="x\x1b[2Jy\r\nz\u202e",
                number="E\x1b]0;t\x07", due="2026-05-17", payable="1")
    subprocess.run([FILL, s.ledger], input=json.dumps(evil) + "\n", text=True, check=True)
    for args in (["list"], ["show", "evil.example"], ["why", "evil.example"], ["simulate"]):
        out = s.run(*args)[1]
        if "\x1b" in out or "\r" in out or "\u202e" in out:
            raise AssertionError(args)


sys.exit(run_all())

// The table of all options. Callers: settings.c (parsing), optdoc.c (sample file and man page). A key that
// is not here does not exist; a row without help does not pass the unit test.
#include "conf/options.h"

#include "conf/checks.h"
#include "conf/settings.h"

#define TOP(key, type, def, field, check, help)                                                              \
    {                                                                                                        \
        IN_TOP, key, type, def, G_STRUCT_OFFSET(Settings, field), check, help                                \
    }
#define LADDER(key, type, def, field, check, help)                                                           \
    {                                                                                                        \
        IN_LADDER, key, type, def, G_STRUCT_OFFSET(Ladder, field), check, help                               \
    }
#define STEP(key, type, def, field, check, help)                                                             \
    {                                                                                                        \
        IN_STEP, key, type, def, G_STRUCT_OFFSET(LadderStep, field), check, help                             \
    }
#define ACCOUNT(key, type, def, field, check, help)                                                          \
    {                                                                                                        \
        IN_ACCOUNT, key, type, def, G_STRUCT_OFFSET(AccountSettings, field), check, help                     \
    }

#define FREEMAIL                                                                                             \
    "gmail.com, googlemail.com, outlook.com, hotmail.com, hotmail.co.uk, hotmail.fr, live.com, msn.com, "    \
    "yahoo.com, yahoo.co.uk, yahoo.de, yahoo.fr, yahoo.es, yahoo.it, ymail.com, icloud.com, me.com, "        \
    "mac.com, "                                                                                              \
    "aol.com, gmx.de, gmx.net, gmx.at, gmx.ch, gmx.com, web.de, t-online.de, freenet.de, arcor.de, "         \
    "mail.com, "                                                                                             \
    "proton.me, protonmail.com, pm.me, orange.fr, wanadoo.fr, free.fr, sfr.fr, laposte.net, libero.it, "     \
    "virgilio.it, tiscali.it, alice.it, telefonica.net, sapo.pt, ziggo.nl, kpnmail.nl, planet.nl, "          \
    "telenet.be, "                                                                                           \
    "skynet.be, bluewin.ch, wp.pl, o2.pl, onet.pl, interia.pl, btinternet.com, comcast.net, verizon.net, "   \
    "att.net, mail.ru, yandex.ru, seznam.cz, fastmail.com, hey.com, zoho.com, qq.com, 163.com"

const Option options[] = {
    // who is ours
    TOP("our_domains", OPT_LIST, NULL, our_domains, check_domain,
        "The mail domains of this company. Mail to them is inbound, mail from them may be an invoice."),
    TOP("internal_networks", OPT_LIST, "127.0.0.0/8, ::1/128", internal_networks, check_network,
        "Client networks whose mail from our domains counts as sent by staff, besides authenticated "
        "clients."),
    TOP("outbound_daemons", OPT_LIST, "ORIGINATING", outbound_daemons, NULL,
        "Values of the milter macro {daemon_name} that mean submission (milter_macro_daemon_name in "
        "master.cf)."),
    TOP("own_daemon", OPT_STRING, "POSTDUE", own_daemon, NULL,
        "The {daemon_name} of the loopback SMTP service that only postdued submits to."),
    TOP("control_address", OPT_STRING, "", control_address, check_address_or_none,
        "Mail whose only recipient is this address is a command to postdue. Empty: off."),
    TOP("authserv_ids", OPT_LIST, "", authserv_ids, NULL,
        "The authserv-ids whose Authentication-Results headers are believed (RFC 8601). There is no default: "
        "without it, no reply is proved by DMARC."),
    TOP("arc_sealers", OPT_LIST, "", arc_sealers, check_domain,
        "Domains whose ARC seals raise a reply to trust level B."),
    TOP("freemail", OPT_LIST, FREEMAIL, freemail, check_domain,
        "Mail providers where each address is an account of its own; elsewhere the domain is the account."),
    // places
    TOP("state_dir", OPT_STRING, LOCALSTATEDIR "/lib/postdue", state_dir, check_absolute,
        "Where journal, ledger and secret live. Mode 0700, owner postdue."),
    TOP("journal", OPT_STRING, "journal.db", journal, NULL,
        "The journal's file: what the milter saw and the agent has yet to digest. On a local disk of each "
        "mail "
        "host. Relative to state_dir, as are ledger and secret_file."),
    TOP("ledger", OPT_STRING, "ledger.db", ledger, NULL, "The ledger's file."),
    TOP("secret_file", OPT_STRING, "secret", secret_file, NULL,
        "At least 32 random bytes that prove a Message-ID to be ours. Made by postdued when missing. Keep a "
        "copy: "
        "without it, replies to earlier reminders are unproved."),
    TOP("milter_socket", OPT_STRING, "unix:/var/spool/postfix/postdue/milter.sock", milter_socket,
        check_socket, "Where the milter listens: unix:/path, or inet:port@address."),
    TOP("gate_socket", OPT_STRING, "gate.sock", gate_socket, NULL,
        "The unix socket on which postdued answers the milter about its own reminders. Relative to "
        "state_dir."),
    TOP("control_socket", OPT_STRING, "control.sock", control_socket, NULL,
        "The unix socket on which postdued takes wake and status. Relative to state_dir."),
    TOP("reader", OPT_STRING, LIBEXECDIR "/postdue-reader", reader, check_absolute,
        "The program that parses messages, one sandboxed process each."),
    TOP("lexicon_dirs", OPT_LIST, DATADIR "/lexicon", lexicon_dirs, check_absolute,
        "Folders of words, read in this order; later ones add to earlier ones and may remove entries."),
    TOP("calendar_files", OPT_LIST, "", calendar_files, NULL,
        "The office's holiday calendars: paths of .ics files, or names of the shipped ones (\"DE-BY\", "
        "\"GB\", \"TARGET2\"). The shipped ones of the office's and the debtor's country and region are "
        "used besides these."),
    TOP("calendar_dir", OPT_STRING, DATADIR "/calendars", calendar_dir, check_absolute,
        "Folder with the shipped holiday calendars, one a country or region."),
    TOP("template_dir", OPT_STRING, DATADIR "/templates", template_dir, check_absolute,
        "Folder with the texts of the reminders, one folder a language."),
    TOP("rates_dir", OPT_STRING, DATADIR "/rates", rates_dir, check_absolute,
        "Folder with the dated tables of interest rates, and of law profiles (law.tsv)."),
    TOP("rules_dir", OPT_STRING, "rules", rules_dir, NULL,
        "Folder with the layout rules that postdue teach has learnt. Relative to state_dir."),
    TOP("submit_url", OPT_STRING, "smtp://127.0.0.1:10587", submit_url, check_submit_url,
        "The loopback SMTP service in master.cf that takes our reminders."),
    TOP("clock", OPT_STRING, "system", clock, NULL,
        "system, or a file that holds business time (RFC 3339); for rehearsals and tests only."),
    // mail path
    TOP("max_message", OPT_SIZE, "25MiB", max_message, NULL,
        "Longer messages pass unwatched, and are counted."),
    TOP("max_headers", OPT_SIZE, "256KiB", max_headers, NULL,
        "Messages with a longer header block pass unwatched, and are counted."),
    TOP("max_journal", OPT_SIZE, "2GiB", max_journal, NULL,
        "While the journal's file is larger, mail passes unwatched, and is counted."),
    TOP("journal_wait", OPT_MS, "2s", journal_wait_ms, NULL,
        "How long the end of a message waits for the journal's disk before it passes unwatched."),
    TOP("log", OPT_STRING, "auto", log, check_log, "Where to log: syslog, stderr, or auto."),
    TOP("log_decisions", OPT_BOOL, "no", log_decisions, NULL,
        "Log for every message why it is outbound, inbound or neither, and why it is kept or not."),
    TOP("log_pii", OPT_BOOL, "no", log_pii, NULL, "Log whole addresses instead of their domains."),
    // business
    TOP("mode", OPT_MODE, "shadow", mode, NULL,
        "shadow: watch and decide, send nothing. approve: every mail waits for a person. live: send."),
    TOP("office_zone", OPT_STRING, "Europe/Berlin", office_zone, check_zone,
        "Time zone of the office, and of debtors whose own is not known."),
    TOP("office_country", OPT_STRING, "", office_country, check_country,
        "ISO 3166 country of the creditor, for law profiles and holidays. Empty: not stated."),
    TOP("role", OPT_STRING, "first-party", role, check_role,
        "first-party: the creditor writes in its own name. collector: for others, as US Regulation F means "
        "it."),
    TOP("language", OPT_STRING, "en", language, check_language,
        "Language of reminders where neither the invoice's, nor the debtor's country's, nor that of the mail "
        "with the invoice is known, or has no templates."),
    TOP("working_days", OPT_WEEKDAYS, "MO, TU, WE, TH, FR", working_days, NULL,
        "Days on which reminders may be sent."),
    TOP("send_from", OPT_MINUTE, "08:00", open_minute, NULL,
        "Sending hours begin, in the debtor's local time."),
    TOP("send_until", OPT_MINUTE, "18:00", close_minute, NULL, "Sending hours end."),
    TOP("max_contacts_per_week", OPT_INT, "2", limits.max_contacts_per_week, NULL,
        "Most contacts of one account in any seven days, people's own mails included."),
    TOP("hold_at_risk", OPT_STRING, "never", hold_at_risk, check_hold_at_risk,
        "Class of risk (watch, high) from which a debtor is written to only when a person says so: the "
        "account is held, with "
        "the reasons, and a person is asked; below it the hold ends by itself. never: no such hold."),
    TOP("promise_grace", OPT_DAYS, "2d", limits.promise_grace_days, NULL,
        "Working days after a promised date before the promise counts as broken."),
    TOP("thank_kept_promises", OPT_BOOL, "no", limits.thank_kept, NULL,
        "Thank for a promise that was kept, in a mail of its own (the text \"thanks\"), when nothing else is "
        "due. Not with "
        "mode = approve."),
    TOP("payments_known", OPT_BOOL, "no", limits.payments_known, NULL,
        "Payments reach the ledger regularly (import or postdue paid). Without it final steps need "
        "approval."),
    TOP("approve_final", OPT_BOOL, "yes", limits.approve_final, NULL,
        "Final steps always wait for a person."),
    TOP("fin_de_mois_first", OPT_BOOL, "no", eom_first, NULL,
        "Read \"n jours fin de mois\" as end of month, then n days, instead of n days, then end of month."),
    TOP("next_friday_is_the_earlier", OPT_BOOL, "no", next_weekday_earlier, NULL,
        "Read \"next Friday\", said from Monday to Thursday, as the coming one."),
    TOP("ocr", OPT_BOOL, "no", ocr, NULL, "Read scanned invoices with tesseract, if it is installed."),
    // ladder "NAME" { ... }
    LADDER("gap", OPT_DAYS, "5d", gap_days, NULL, "Least working days between two contacts of one account."),
    LADDER("grace", OPT_DAYS, "0d", grace_days, NULL,
           "Days after the due date before anything after-due counts."),
    LADDER("minimum", OPT_MONEY, "0", minimum, NULL, "Open amounts below this are not chased."),
    LADDER("accounts", OPT_LIST, "", accounts, NULL, "Only for these accounts (domains or addresses)."),
    LADDER("countries", OPT_LIST, "", countries, check_country, "Only for debtors in these countries."),
    LADDER("currencies", OPT_LIST, "", currencies, check_currency, "Only for these currencies."),
    LADDER("senders", OPT_LIST, "", senders, NULL, "Only for invoices that these people or domains sent."),
    LADDER("tags", OPT_LIST, "", tags, NULL, "Only for accounts with one of these tags."),
    LADDER("above", OPT_MONEY, "0", above, NULL, "Only for open amounts of at least this."),
    LADDER("risk", OPT_STRING, "", risk, check_risk,
           "Only for accounts of at least this risk class: watch, high."),
    // step "NAME" { ... } inside a ladder
    STEP("action", OPT_ACTION, "mail", action, NULL, "mail, task (a person is asked) or handover."),
    STEP("trigger", OPT_STRING, NULL, trigger, NULL,
         "RFC 5545 duration from the due date: \"-P3D\" is three days before, \"P2W\" two weeks after."),
    STEP("rrule", OPT_STRING, "", rrule, NULL,
         "RFC 5545 recurrence by which the step repeats until the next one, e.g. "
         "\"FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3\". Empty: once."),
    STEP("subject", OPT_STRING, "", subject, NULL,
         "Subject line; empty: Re: and the invoice mail's subject."),
    STEP("template", OPT_STRING, "", template, NULL, "Template's name; empty: the step's name."),
    STEP("approval", OPT_BOOL, "no", approval, NULL, "A person must approve each mail of this step."),
    STEP("interest", OPT_BOOL, "no", interest, NULL,
         "State statutory interest where the law profile allows it."),
    STEP("cc_owner", OPT_BOOL, "no", cc_owner, NULL, "A copy to the person who sent the invoice."),
    STEP("cc", OPT_LIST, "", cc, check_address, "Further copies, to addresses of our own domains only."),
    STEP("roll", OPT_ROLL, "forward", roll, NULL,
         "Which working day instead of a free one: forward, backward, none."),
    // account "DOMAIN or ADDRESS" { ... }
    ACCOUNT("name", OPT_STRING, "", name, NULL, "Name of the debtor, as in greetings and lists."),
    ACCOUNT("ladder", OPT_STRING, "", ladder, NULL,
            "The ladder to use, whatever the ladders' own conditions say."),
    ACCOUNT("zone", OPT_STRING, "", zone, check_zone_or_none, "The debtor's time zone."),
    ACCOUNT("country", OPT_STRING, "", country, check_country, "ISO 3166 country of the debtor."),
    ACCOUNT("region", OPT_STRING, "", region, check_region,
            "ISO 3166-2 region of the debtor (\"DE-BY\", \"GB-SCT\", \"US-CA\"), for regional holidays and "
            "law."),
    ACCOUNT("kind", OPT_STRING, "unknown", kind, check_debtor_kind,
            "company, sole-trader, consumer, public-body or unknown (treated as a consumer)."),
    ACCOUNT("language", OPT_STRING, "", language, check_language, "Language of reminders."),
    ACCOUNT("tags", OPT_LIST, "", tags, NULL, "Words that ladders may select by."),
    ACCOUNT("credit_limit", OPT_MONEY, "0", credit_limit, NULL, "Flagged at 80 and 100 per cent; 0: none."),
    ACCOUNT("never_to", OPT_LIST, "", never_to, check_address, "Addresses that never get a reminder."),
};
const gsize n_options = G_N_ELEMENTS(options);

const char *option_type_name(OptionType type)
{
    static const char *const names[] = {"text",
                                        "list",
                                        "yes or no",
                                        "number",
                                        "size",
                                        "duration",
                                        "days",
                                        "time of day",
                                        "weekdays",
                                        "shadow|approve|live",
                                        "amount",
                                        "forward|backward|none",
                                        "mail|task|handover"};
    return names[type];
}

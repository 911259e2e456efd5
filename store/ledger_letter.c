// Line hashes of our own letters. Called by the agent: written when a reminder was sent, asked when an answer
// is read. They live in the events alone; no decision depends on them, so there is no table to project.
#include "store/ledger_letter.h"

#include <string.h>

#include "policy/base/text.h"
#include "store/ledger_db.h"

#define HASH_DIGITS 16
#define LETTERS_MOST 20
#define LINES_MOST 200

static json_t *line_hashes(const char *text)
{
    json_t *hashes = json_array();
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (guint i = 0; lines[i] && json_array_size(hashes) < LINES_MOST; i++) {
        g_autofree char *line = text_squeeze(lines[i]);
        if (*line == '\0')
            continue;
        g_autofree char *hash = text_sha256(line, strlen(line));
        hash[HASH_DIGITS] = '\0';
        json_array_append_new(hashes, json_string(hash));
    }
    return hashes;
}

gboolean ledger_letter_noted(Ledger *ledger, const Act *act, int64_t account_id, int64_t action_id,
                             const char *text, GError **error)
{
    json_t *data = json_pack("{s:I, s:o}", "action", (json_int_t)action_id, "lines", line_hashes(text));
    EventDraft draft = {.verb = "action.written", .account_id = account_id, .data = data};
    int64_t id = ledger_append(ledger, act, &draft, error);
    json_decref(data);
    return id != 0;
}

#define LATEST_LINES                                                                                         \
    "SELECT DISTINCT value FROM (SELECT data FROM event WHERE account_id = ?1 AND verb = 'action.written'"   \
    " ORDER BY id DESC LIMIT ?2), json_each(data, '$.lines')"

GPtrArray *ledger_letter_lines(Ledger *ledger, int64_t account_id, GError **error)
{
    g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(Query) q =
        db_query(ledger, LATEST_LINES, BINDS(db_int(account_id), db_int(LETTERS_MOST)), error);
    int got = q ? 1 : -1;
    while (got > 0 && (got = db_step(ledger, q, error)) > 0)
        g_ptr_array_add(lines, db_col_dup(q, 0));
    return got < 0 ? NULL : g_steal_pointer(&lines);
}

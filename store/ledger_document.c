// Original bytes of captured mails and documents, each kept once under its SHA-256. Not part of the
// projection: an event names the hash, and fsck checks that the bytes still have it.
#include "policy/base/text.h"
#include "store/ledger_db.h"

char *ledger_document_add(Ledger *ledger, GBytes *bytes, gsize cap_bytes, int64_t at_unix, GError **error)
{
    gsize len = 0;
    const char *data = g_bytes_get_data(bytes, &len);
    g_autofree char *hash = text_sha256(data ? data : "", len);
    if (len > cap_bytes)
        return g_steal_pointer(&hash);
    if (!db_run(ledger, "INSERT OR IGNORE INTO document (sha256, at, data) VALUES (?1, ?2, ?3)",
                BINDS(db_text(hash), db_int(at_unix), db_blob(bytes)), error))
        return NULL;
    return g_steal_pointer(&hash);
}

GBytes *ledger_document(Ledger *ledger, const char *sha256, GError **error)
{
    g_autoptr(Query) q =
        db_query(ledger, "SELECT data FROM document WHERE sha256 = ?1", BINDS(db_text(sha256)), error);
    if (db_step(ledger, q, error) <= 0)
        return NULL;
    const void *data = sqlite3_column_blob(q, 0);
    return g_bytes_new(data, (gsize)sqlite3_column_bytes(q, 0));
}

// Inside the ledger only: the rules of meaning that fsck checks, one query each.
#ifndef PD_STORE_LEDGER_FSCK_RULES_H
#define PD_STORE_LEDGER_FSCK_RULES_H

#include "store/ledger_db.h"
#include "store/ledger_fsck.h"

typedef struct {
    const char *check;
    gboolean notice;
    const char *sql; // each row's first column is a finding
} FsckQuery;

void fsck_add(GPtrArray *findings, const char *check, gboolean notice, char *text); // takes `text`
gboolean fsck_rows(Ledger *ledger, GPtrArray *findings, const FsckQuery *rule, Binds binds, GError **error);
gboolean fsck_rules(Ledger *ledger, GPtrArray *findings, int64_t now_unix, int64_t stale_s, GError **error);

#endif

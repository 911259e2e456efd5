// The framing of `postdue-reader serve`. Called by reader/main.c; the other end is our agent. Why: linking
// and reading the lexicon cost more than most messages; a fork of a warm process does not. Nothing of a
// message is looked at here, and nothing of it stays: the parser's process ends with it.
#include "reader/serve.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "reader/caps.h"

#define MAX_CONTEXT_BYTES (16u << 20)

typedef struct {
    gboolean inbound;
    gsize context_len, message_len;
} Request;

// FALSE at the end of stdin; *bad is set for a line that is no request.
static gboolean read_request(Request *r, gboolean *bad)
{
    char line[80], direction[10];
    unsigned long context = 0, message = 0;
    if (!fgets(line, sizeof line, stdin))
        return FALSE;
    gboolean ok = sscanf(line, "%9s %9lu %9lu", direction, &context, &message) == 3 && strchr(line, '\n') &&
                  context <= MAX_CONTEXT_BYTES;
    r->inbound = ok && strcmp(direction, "inbound") == 0;
    *bad = !ok || (!r->inbound && strcmp(direction, "outbound") != 0);
    r->context_len = context;
    r->message_len = message;
    return !*bad;
}

// The bytes of one frame; what is over the cap is read and dropped, one byte past it is kept as the sign of
// it.
static GByteArray *read_frame(gsize len, gsize cap)
{
    GByteArray *frame = g_byte_array_sized_new((guint)MIN(len, cap + 1));
    char buf[65536];
    while (len > 0) {
        size_t n = fread(buf, 1, MIN(len, sizeof buf), stdin);
        if (n == 0)
            break;
        if (frame->len <= cap)
            g_byte_array_append(frame, (const guint8 *)buf, (guint)MIN(n, cap + 1 - frame->len));
        len -= n;
    }
    return frame;
}

static gboolean answer(const SessionInput *base, SessionReader read, const Request *r)
{
    g_autoptr(GByteArray) context = read_frame(r->context_len, MAX_CONTEXT_BYTES);
    g_autoptr(GByteArray) message = read_frame(r->message_len, CAP_MESSAGE_BYTES);
    Options options;
    int status = 2;
    char *facts = NULL;
    if (options_for_message(&options, base->options, r->inbound, (const char *)context->data, context->len)) {
        SessionInput input = *base;
        input.options = &options;
        input.bytes = (const char *)message->data;
        input.len = message->len;
        facts = session_run(&input, read, &status);
    }
    gsize len = facts ? strlen(facts) : 0;
    printf("%d %zu\n", status, len);
    gboolean ok = fwrite(facts ? facts : "", 1, len, stdout) == len && fflush(stdout) == 0;
    free(facts);
    options_clear(&options);
    return ok;
}

int serve_run(const SessionInput *base, SessionReader read)
{
    Request request;
    gboolean bad = FALSE;
    while (read_request(&request, &bad))
        if (!answer(base, read, &request))
            return 3;
    return bad ? 2 : 0;
}

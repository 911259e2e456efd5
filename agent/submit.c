// One SMTP transaction through libcurl. Called by remind.c and notify.c. What always holds: SENT is said only
// for a 2xx reply to the final dot; nothing is called refused or deferred unless the message had not begun,
// or the server itself said 4xx or 5xx to it; every hang ends by the time limit. Reservations, the gate and
// what to do about an unknown outcome are in remind.c and reconcile.c.
#include "agent/submit.h"

#include <curl/curl.h>
#include <string.h>

#include "policy/base/text.h"

typedef struct {
    const SubmitRequest *request;
    gsize offset;       // of the message, read so far
    gboolean began;     // curl asked for the message: the server had said 354
    gboolean addressed; // MAIL has been sent: what is refused now concerns this mail
    gint stopped;       // atomic: give up
    GString *reply;     // the last reply line
} Transfer;

static size_t read_message(char *buffer, size_t size, size_t n, void *data)
{
    Transfer *transfer = data;
    gsize total;
    const char *bytes = g_bytes_get_data(transfer->request->message, &total);
    gsize take = MIN(total - transfer->offset, size * n);
    transfer->began = TRUE;
    memcpy(buffer, bytes + transfer->offset, take);
    transfer->offset += take;
    return take;
}

// What went over the line, as curl tells it: our commands and the server's replies.
static int on_trace(CURL *curl, curl_infotype type, char *text, size_t len, void *data)
{
    (void)curl;
    Transfer *transfer = data;
    if (type == CURLINFO_HEADER_OUT && len >= 5 && g_ascii_strncasecmp(text, "MAIL ", 5) == 0)
        transfer->addressed = TRUE;
    // The reply to QUIT says nothing about the mail.
    if (type == CURLINFO_HEADER_IN && strncmp(text, "221", MIN(len, 3)) != 0) {
        g_string_truncate(transfer->reply, 0);
        g_string_append_len(transfer->reply, text, (gssize)MIN(len, 1000));
    }
    return 0;
}

// libcurl's multi interface would need no thread, but it waits for the reply to the final dot in a blocking
// loop (7.88, smtp_done), and just then the gate is asked. So the transaction has a thread of its own, which
// touches nothing but its Transfer, and the main thread serves the main context until it is over.
typedef struct {
    CURL *curl;
    CURLcode code;
    gint done; // atomic
} Performance;

static gboolean on_done(void *data)
{
    (void)data; // only wakes the main context
    return G_SOURCE_REMOVE;
}

static void *perform_thread(void *data)
{
    Performance *performance = data;
    performance->code = curl_easy_perform(performance->curl);
    g_atomic_int_set(&performance->done, 1);
    g_idle_add(on_done, NULL);
    return NULL;
}

// Called by libcurl at least once a second.
static int on_progress(void *data, curl_off_t dt, curl_off_t dn, curl_off_t ut, curl_off_t un)
{
    (void)dt, (void)dn, (void)ut, (void)un;
    Transfer *transfer = data;
    return g_atomic_int_get(&transfer->stopped);
}

static CURLcode perform(CURL *curl, Transfer *transfer)
{
    Performance performance = {.curl = curl};
    GThread *thread = g_thread_new("submit", perform_thread, &performance);
    while (!g_atomic_int_get(&performance.done)) {
        g_main_context_iteration(NULL, TRUE);
        if (transfer->request->stop != NULL && *transfer->request->stop)
            g_atomic_int_set(&transfer->stopped, 1);
    }
    g_thread_join(thread);
    return performance.code;
}

static SubmitOutcome classify(const Transfer *transfer, CURLcode code, long reply)
{
    if (code == CURLE_OK)
        return SUBMIT_SENT;
    // A server that answered no is believed; a time-out or lost connection afterwards changes nothing. The
    // reply that opened the message (354) or that greeted us is no answer to it.
    if (reply >= 400 && reply < 500)
        return SUBMIT_DEFERRED;
    if (reply >= 500 && reply < 600 && code != CURLE_OPERATION_TIMEDOUT)
        return transfer->addressed ? SUBMIT_REFUSED : SUBMIT_DEFERRED;
    return transfer->began ? SUBMIT_UNKNOWN : SUBMIT_DEFERRED;
}

static struct curl_slist *recipient_list(const SubmitRequest *request)
{
    struct curl_slist *list = NULL;
    for (const char *const *r = request->recipients; r != NULL && *r != NULL; r++) {
        g_autofree char *bracketed = g_strdup_printf("<%s>", *r);
        list = curl_slist_append(list, bracketed);
    }
    return list;
}

static void set_options(CURL *curl, Transfer *transfer, const char *from, struct curl_slist *recipients)
{
    const SubmitRequest *request = transfer->request;
    curl_easy_setopt(curl, CURLOPT_URL, request->url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, (long)request->connect_timeout_s);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)request->timeout_s);
    // Also bounds the wait for the reply to QUIT, which the line above does not.
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, (long)request->timeout_s);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_message);
    curl_easy_setopt(curl, CURLOPT_READDATA, transfer);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)g_bytes_get_size(request->message));
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, transfer);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, on_trace);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, transfer);
}

void submit_mail(const SubmitRequest *request, SubmitResult *result)
{
    *result = (SubmitResult){.outcome = SUBMIT_DEFERRED};
    CURL *curl = curl_easy_init();
    if (curl == NULL || request->recipients == NULL || request->recipients[0] == NULL) {
        result->text = g_strdup("no recipient, or no memory");
        curl_easy_cleanup(curl);
        return;
    }
    char message[CURL_ERROR_SIZE] = "";
    Transfer transfer = {.request = request, .reply = g_string_new(NULL)};
    struct curl_slist *recipients = recipient_list(request);
    g_autofree char *from = g_strdup_printf("<%s>", request->sender);
    set_options(curl, &transfer, from, recipients);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, message);
    CURLcode code = perform(curl, &transfer);
    long reply = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &reply);
    result->outcome = classify(&transfer, code, reply);
    result->code = (int)reply;
    const char *text =
        transfer.reply->len > 0 && reply >= 200 && reply != 354 ? transfer.reply->str : message;
    result->text = text_line(*text != '\0' ? text : curl_easy_strerror(code), 200);
    curl_slist_free_all(recipients);
    curl_easy_cleanup(curl);
    g_string_free(transfer.reply, TRUE);
}

void submit_result_clear(SubmitResult *result)
{
    g_clear_pointer(&result->text, g_free);
}

const char *submit_outcome_name(SubmitOutcome outcome)
{
    static const char *const names[] = {"sent", "refused", "deferred", "unknown"};
    return outcome <= SUBMIT_UNKNOWN ? names[outcome] : "?";
}

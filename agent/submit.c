// One SMTP transaction through libcurl. Called by remind.c and notify.c. What always holds: SENT is said only
// for a 2xx reply to the final dot; nothing is called refused or deferred unless the message had not begun,
// or the server itself said 4xx or 5xx to it; every hang ends by the time limit. Reservations, the gate and
// what to do about an unknown outcome are in remind.c and reconcile.c.
#include "agent/submit.h"

#include <curl/curl.h>
#include <string.h>

#include "policy/base/text.h"

#define MAX_CONTEXT_FDS 64

typedef struct {
    const SubmitRequest *request;
    gsize offset;       // of the message, read so far
    gboolean began;     // curl asked for the message: the server had said 354
    gboolean addressed; // MAIL has been sent: what is refused now concerns this mail
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

static gboolean stopped(const SubmitRequest *request)
{
    return request->stop != NULL && *request->stop;
}

// Waits for curl's sockets and for the main context's, and dispatches the latter.
static CURLMcode wait_and_serve(CURLM *multi, int wait_ms)
{
    GMainContext *context = g_main_context_default();
    GPollFD fds[MAX_CONTEXT_FDS];
    struct curl_waitfd extra[MAX_CONTEXT_FDS] = {0};
    gint priority, timeout_ms;
    if (!g_main_context_acquire(context))
        return curl_multi_poll(multi, NULL, 0, wait_ms, NULL);
    g_main_context_prepare(context, &priority);
    gint n = g_main_context_query(context, priority, &timeout_ms, fds, MAX_CONTEXT_FDS);
    n = MIN(n, MAX_CONTEXT_FDS);
    for (gint i = 0; i < n; i++) {
        extra[i].fd = fds[i].fd;
        extra[i].events = (short)(((fds[i].events & G_IO_IN) ? CURL_WAIT_POLLIN : 0) |
                                  ((fds[i].events & G_IO_OUT) ? CURL_WAIT_POLLOUT : 0));
    }
    if (timeout_ms >= 0)
        wait_ms = MIN(wait_ms, timeout_ms);
    CURLMcode code = curl_multi_poll(multi, extra, (unsigned)n, wait_ms, NULL);
    for (gint i = 0; i < n; i++)
        fds[i].revents = (gushort)(((extra[i].revents & CURL_WAIT_POLLIN) ? G_IO_IN : 0) |
                                   ((extra[i].revents & CURL_WAIT_POLLOUT) ? G_IO_OUT : 0));
    if (g_main_context_check(context, priority, fds, n))
        g_main_context_dispatch(context);
    g_main_context_release(context);
    return code;
}

static CURLcode perform(CURL *curl, const SubmitRequest *request)
{
    CURLM *multi = curl_multi_init();
    CURLcode code = CURLE_ABORTED_BY_CALLBACK;
    int running = 1;
    curl_multi_add_handle(multi, curl);
    while (running > 0 && !stopped(request)) {
        if (curl_multi_perform(multi, &running) != CURLM_OK)
            break;
        if (running > 0 && wait_and_serve(multi, 1000) != CURLM_OK)
            break;
    }
    int left;
    const CURLMsg *message = curl_multi_info_read(multi, &left);
    if (message != NULL && message->msg == CURLMSG_DONE)
        code = message->data.result;
    curl_multi_remove_handle(multi, curl);
    curl_multi_cleanup(multi);
    return code;
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
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_message);
    curl_easy_setopt(curl, CURLOPT_READDATA, transfer);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)g_bytes_get_size(request->message));
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
    CURLcode code = perform(curl, request);
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

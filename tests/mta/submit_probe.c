// Submits one small mail to a URL and prints what submit.c says about it: "outcome code text". For
// test_submit.py. usage: submit_probe URL CONNECT_S TIMEOUT_S
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

#include "agent/submit.h"

int main(int argc, char **argv)
{
    static const char *const recipients[] = {"ap@debtor.test", "cc@debtor.test", NULL};
    static const char message[] = "From: a@ours.test\r\nTo: ap@debtor.test\r\nSubject: x\r\n\r\n"
                                  "one\r\n.\r\n..two\r\n.three\r\nend\r\n";
    if (argc != 4)
        return 2;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    g_autoptr(GBytes) bytes = g_bytes_new_static(message, sizeof message - 1);
    SubmitRequest request = {
        .url = argv[1],
        .sender = "a@ours.test",
        .recipients = recipients,
        .message = bytes,
        .connect_timeout_s = atoi(argv[2]),
        .timeout_s = atoi(argv[3]),
    };
    SubmitResult result;
    submit_mail(&request, &result);
    printf("%s %d %s\n", submit_outcome_name(result.outcome), result.code, result.text);
    submit_result_clear(&result);
    return 0;
}

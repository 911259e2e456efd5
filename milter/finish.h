// What happens at the end of a message that is to be kept, or of one of our own reminders. The only place
// where the mail path waits.
#ifndef PD_MILTER_FINISH_H
#define PD_MILTER_FINISH_H

#include "milter/message.h"

typedef enum {
    FINISH_CONTINUE, // the MTA may go on
    FINISH_TEMPFAIL, // our own reminder only: try again later
    FINISH_REFUSE,   // our own reminder only: never; *text is for the SMTP reply
} Finish;

// After message_end() said NEXT_GO_ON. *text is owned by the caller, NULL unless FINISH_REFUSE.
Finish finish_message(Message *message, char **text);

#endif

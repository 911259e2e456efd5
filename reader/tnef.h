// The attachments in a winmail.dat (MS-OXTNEF), which Outlook writes for some recipients.
#ifndef PD_READER_TNEF_H
#define PD_READER_TNEF_H

#include <glib.h>

typedef struct {
    char *name; // valid UTF-8, a label; NULL if none
    GBytes *content;
} TnefFile;

// At most `max` files. *whole is FALSE if the stream ends early or is broken; what stands before that is
// returned all the same. Array of TnefFile, owned by the caller.
GArray *tnef_files(const char *bytes, gsize len, guint max, gboolean *whole);

#endif

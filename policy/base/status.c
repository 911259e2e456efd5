// The error domain's quark; the codes and what they let a caller do stand in status.h.
#include "policy/base/status.h"

G_DEFINE_QUARK(postdue - error, pd_error)

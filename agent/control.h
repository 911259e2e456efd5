// The control socket: "wake", "status", "reload", each a line, answered with one line of JSON or "ok".
#ifndef PD_AGENT_CONTROL_H
#define PD_AGENT_CONTROL_H

#include "agent/agent.h"

char *control_answer(const char *line, void *data); // a LineHandler; `data` is the Agent

#endif

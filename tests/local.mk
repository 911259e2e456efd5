# tests/: a room for each way of testing; each unit program is one cmocka group.
include tests/unit/local.mk
include tests/score/local.mk
include tests/fault/local.mk
include tests/milter/local.mk
include tests/reader/local.mk
include tests/fuzz/local.mk
include tests/bench/local.mk
include tests/mta/local.mk
include tests/mta/agent.mk
include tests/cli/local.mk
include tests/agent/local.mk

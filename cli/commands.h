// The sub-commands, one file each. argv[0] is the command's name.
#ifndef PD_CLI_COMMANDS_H
#define PD_CLI_COMMANDS_H

int cmd_approve(int argc, char **argv);
int cmd_calendar(int argc, char **argv);
int cmd_close(int argc, char **argv);
int cmd_correct(int argc, char **argv);
int cmd_doctor(int argc, char **argv);
int cmd_explain(int argc, char **argv);
int cmd_forget(int argc, char **argv);
int cmd_fsck(int argc, char **argv);
int cmd_holds(int argc, char **argv);
int cmd_import(int argc, char **argv);
int cmd_inbox(int argc, char **argv);
int cmd_interest(int argc, char **argv);
int cmd_list(int argc, char **argv);
int cmd_paid(int argc, char **argv);
int cmd_pause(int argc, char **argv);
int cmd_promises(int argc, char **argv);
int cmd_reopen(int argc, char **argv);
int cmd_resolve(int argc, char **argv);
int cmd_resume(int argc, char **argv);
int cmd_risk(int argc, char **argv);
int cmd_sent(int argc, char **argv);
int cmd_show(int argc, char **argv);
int cmd_simulate(int argc, char **argv);
int cmd_stop(int argc, char **argv);
int cmd_teach(int argc, char **argv);
int cmd_why(int argc, char **argv);

#endif

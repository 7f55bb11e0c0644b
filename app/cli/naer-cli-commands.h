/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-cli.h"

G_BEGIN_DECLS

NaerExit naer_cli_cases    (int    argc,
                            char **argv);
NaerExit naer_cli_quota    (int    argc,
                            char **argv);
NaerExit naer_cli_timeline (int    argc,
                            char **argv);
NaerExit naer_cli_patterns (int    argc,
                            char **argv);
NaerExit naer_cli_stats    (int    argc,
                            char **argv);
NaerExit naer_cli_holidays (int    argc,
                            char **argv);
NaerExit naer_cli_rules    (int    argc,
                            char **argv);
NaerExit naer_cli_calendar (int    argc,
                            char **argv);
NaerExit naer_cli_import   (int    argc,
                            char **argv);
NaerExit naer_cli_print    (int    argc,
                            char **argv);
NaerExit naer_cli_plan     (int    argc,
                            char **argv);
NaerExit naer_cli_plan_print (int    argc,
                            char **argv);
NaerExit naer_cli_plan_export (int argc,
                            char **argv);
NaerExit naer_cli_ical     (int    argc,
                            char **argv);
NaerExit naer_cli_meeting  (int    argc,
                            char **argv);
NaerExit naer_cli_handover (int    argc,
                            char **argv);
NaerExit naer_cli_deputy   (int    argc,
                            char **argv);
NaerExit naer_cli_give_back (int   argc,
                            char **argv);
NaerExit naer_cli_receive  (int    argc,
                            char **argv);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-cli-options.h"

G_BEGIN_DECLS

/**
 * NaerCliInput:
 *
 * The facts that a command answers from, employee by employee: from a JSON document, from JSON
 * Lines, of which one line is held at a time, or from the data file.
 */
typedef struct _NaerCliInput NaerCliInput;

NaerCliInput    *naer_cli_input_open      (const NaerCliOptions *options,
                                           NaerExit             *exit_code);
void             naer_cli_input_close     (NaerCliInput         *self);
const NaerFacts *naer_cli_input_get_facts (const NaerCliInput   *self);
void             naer_cli_input_keep_employees (NaerCliInput    *self);
NaerEmployee    *naer_cli_input_next      (NaerCliInput         *self,
                                           NaerExit             *exit_code);
NaerFacts       *naer_cli_load_facts      (const NaerCliOptions *options,
                                           NaerExit             *exit_code);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerCliInput, naer_cli_input_close)

G_END_DECLS

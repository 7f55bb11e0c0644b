/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-cli-options.h"

G_BEGIN_DECLS

/**
 * NaerCliPersonFunc:
 * @facts: the facts
 * @employee: the employee
 * @data: what the command gave
 *
 * What a command does with one employee.
 *
 * Returns: the exit code
 */
typedef NaerExit (*NaerCliPersonFunc) (const NaerFacts    *facts,
                                       const NaerEmployee *employee,
                                       gpointer            data);

const NaerEmployee *naer_cli_person_find         (const NaerFacts      *facts,
                                                  const char           *id);
NaerExit            naer_cli_person_tell_unknown (const char           *id);
NaerExit            naer_cli_person_run          (const NaerCliOptions *options,
                                                  const char           *id,
                                                  const char           *action,
                                                  NaerCliPersonFunc     function,
                                                  gpointer              data);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "language/naer-language.h"

G_BEGIN_DECLS

#define NAER_HANDOVER_ERROR (naer_handover_error_quark ())

/**
 * NaerHandoverError:
 * @NAER_HANDOVER_ERROR_OTHER_FILE: it is not a file for handing over
 * @NAER_HANDOVER_ERROR_DAMAGED: it was altered or cut short on its way
 * @NAER_HANDOVER_ERROR_NEWER: written by a newer version of the program
 * @NAER_HANDOVER_ERROR_PASSPHRASE: the passphrase does not open it
 * @NAER_HANDOVER_ERROR_EXPIRED: the time of the deputy is over
 * @NAER_HANDOVER_ERROR_IS_DEPUTY: it is for a deputy, who keeps it in a file of its own
 * @NAER_HANDOVER_ERROR_NOTHING: nobody was chosen, or there is nothing to give back
 * @NAER_HANDOVER_ERROR_NO_DEPUTY: the data file is not that of a deputy
 *
 * Why a file for handing over cannot be made or taken in. Nothing was changed.
 */
typedef enum
{
  NAER_HANDOVER_ERROR_OTHER_FILE,
  NAER_HANDOVER_ERROR_DAMAGED,
  NAER_HANDOVER_ERROR_NEWER,
  NAER_HANDOVER_ERROR_PASSPHRASE,
  NAER_HANDOVER_ERROR_EXPIRED,
  NAER_HANDOVER_ERROR_IS_DEPUTY,
  NAER_HANDOVER_ERROR_NOTHING,
  NAER_HANDOVER_ERROR_NO_DEPUTY,
} NaerHandoverError;

GQuark      naer_handover_error_quark    (void);
const char *naer_handover_error_describe (const GError *error,
                                          NaerLanguage  language);

G_END_DECLS

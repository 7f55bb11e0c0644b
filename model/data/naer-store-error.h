/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "language/naer-language.h"

G_BEGIN_DECLS

#define NAER_STORE_ERROR (naer_store_error_quark ())

/**
 * NaerStoreError:
 * @NAER_STORE_ERROR_PASSPHRASE: the passphrase does not open the file
 * @NAER_STORE_ERROR_NEWER: written by a newer version of the program
 * @NAER_STORE_ERROR_DAMAGED: not a data file, or damaged
 * @NAER_STORE_ERROR_IN_USE: another program has it open and writes
 * @NAER_STORE_ERROR_EXISTS: there is a file already where one was to be made
 * @NAER_STORE_ERROR_MISSING: there is no such file
 * @NAER_STORE_ERROR_NETWORK_DRIVE: on a network drive where it cannot be kept safely
 * @NAER_STORE_ERROR_CONFLICT: the data is no longer as the change expects; nothing was written
 * @NAER_STORE_ERROR_FAILED: something else
 * @NAER_STORE_ERROR_KEY_FILE: the key file is missing, damaged or belongs to another data file
 * @NAER_STORE_ERROR_NO_SPACE: the disk is full; nothing was written
 * @NAER_STORE_ERROR_READ_ONLY: the file or its folder cannot be written to
 * @NAER_STORE_ERROR_INVALID: the change says something that cannot be; nothing was written
 * @NAER_STORE_ERROR_RECOVERY: the recovery code is not that of the file
 * @NAER_STORE_ERROR_EXPIRED: it is the file of a deputy whose time is over, and is only read
 * @NAER_STORE_ERROR_OVER: it is the file of a deputy whose time has long been over, and stays closed
 * @NAER_STORE_ERROR_LENT: the sandbox was lent this one file, without room for those beside it
 */
typedef enum
{
  NAER_STORE_ERROR_PASSPHRASE,
  NAER_STORE_ERROR_NEWER,
  NAER_STORE_ERROR_DAMAGED,
  NAER_STORE_ERROR_IN_USE,
  NAER_STORE_ERROR_EXISTS,
  NAER_STORE_ERROR_MISSING,
  NAER_STORE_ERROR_NETWORK_DRIVE,
  NAER_STORE_ERROR_CONFLICT,
  NAER_STORE_ERROR_FAILED,
  NAER_STORE_ERROR_KEY_FILE,
  NAER_STORE_ERROR_NO_SPACE,
  NAER_STORE_ERROR_READ_ONLY,
  NAER_STORE_ERROR_INVALID,
  NAER_STORE_ERROR_RECOVERY,
  NAER_STORE_ERROR_EXPIRED,
  NAER_STORE_ERROR_OVER,
  NAER_STORE_ERROR_LENT,
} NaerStoreError;

GQuark      naer_store_error_quark    (void);
const char *naer_store_error_describe (const GError *error,
                                       NaerLanguage  language);

G_END_DECLS

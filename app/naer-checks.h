/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * NaerVerdict:
 * @passed: whether it can be saved
 * @field: (nullable): the field that is wrong or missing, a static string
 * @text: (nullable): what is wrong, %NULL when something is only missing
 *
 * What a check says of a form. It is given by value; @text belongs to who takes it.
 */
typedef struct
{
  gboolean passed;
  const char *field;
  char *text;
} NaerVerdict;

NaerVerdict naer_check_passphrases (const char *first,
                                    const char *second);
const char *naer_passphrase_hint   (const char *passphrase);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-checks.h"

G_BEGIN_DECLS

/**
 * NaerValidator:
 *
 * What is to be said of a form now. A form binds its button to `passed` and a line of text to
 * `feedback-text`; the text stays empty while something is only missing.
 */
#define NAER_TYPE_VALIDATOR (naer_validator_get_type ())
G_DECLARE_FINAL_TYPE (NaerValidator, naer_validator, NAER, VALIDATOR, GObject)

void        naer_validator_take    (NaerValidator *self,
                                    NaerVerdict    verdict);
gboolean    naer_validator_passed  (NaerValidator *self);
gboolean    naer_validator_blames  (NaerValidator *self,
                                    const char    *field);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "language/naer-language.h"

G_BEGIN_DECLS

/* One harness a file: it takes any bytes, and ends only by returning 0. Built with a driver of our
 * own, or with libFuzzer of clang. */
int LLVMFuzzerTestOneInput (const uint8_t *data,
                            size_t         size);

char         *naer_fuzz_text          (const uint8_t *data,
                                       size_t         size);
NaerLanguage  naer_fuzz_language      (size_t         size);
void          naer_fuzz_check_words   (const char    *words);
void          naer_fuzz_check_refusal (gboolean       accepted,
                                       const GError  *error);

G_END_DECLS

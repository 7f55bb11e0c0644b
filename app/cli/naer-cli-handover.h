/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-cli.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

NaerExit naer_cli_tell_handover_error (const char   *path,
                                       const GError *error,
                                       NaerLanguage  language);

G_END_DECLS

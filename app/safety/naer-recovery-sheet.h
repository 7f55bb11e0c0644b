/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-document.h"

G_BEGIN_DECLS

NaerDocument *naer_recovery_sheet_new (const char   *code,
                                       const char   *file_name,
                                       NaerLanguage  language,
                                       NaerDay       today);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-gui.h"

G_BEGIN_DECLS

/* What many tests begin with. */

NaerGui *naer_gui_start_sample (const char *search,
                                const char *name);
void     naer_gui_open_person  (NaerGui    *self,
                                const char *search,
                                const char *name);
void     naer_gui_make_file    (NaerGui    *self,
                                const char *passphrase);

G_END_DECLS

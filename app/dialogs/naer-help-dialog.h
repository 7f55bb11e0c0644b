/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

AdwDialog *naer_help_dialog_new         (const char *page);
AdwDialog *naer_help_dialog_new_sayings (const char *page);

G_END_DECLS

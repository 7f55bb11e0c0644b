/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

double naer_weasyprint_measure (const char *html);

G_END_DECLS

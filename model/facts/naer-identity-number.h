/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define NAER_IDENTITY_NUMBER_DIGITS 11

gboolean naer_identity_number_is_valid (const char *text);

G_END_DECLS

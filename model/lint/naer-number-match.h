/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gsize naer_identity_number_match (const char *text,
                                  const char *at);

G_END_DECLS

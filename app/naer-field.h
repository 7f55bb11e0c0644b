/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-validator.h"

G_BEGIN_DECLS

void naer_field_update (GtkWidget     *field,
                        GtkLabel      *feedback,
                        NaerValidator *validator,
                        const char    *name);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void naer_large_text_widen (AdwApplicationWindow *window);

G_END_DECLS

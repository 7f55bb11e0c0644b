/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * NaerWelcomePage:
 *
 * What is shown while no data is open: the first start, a locked file, or what went wrong.
 */
#define NAER_TYPE_WELCOME_PAGE (naer_welcome_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerWelcomePage, naer_welcome_page, NAER, WELCOME_PAGE, AdwBin)

void naer_welcome_page_show_file    (NaerWelcomePage *self,
                                     GFile           *file);
void naer_welcome_page_show_opening (NaerWelcomePage *self);
void naer_welcome_page_show_problem (NaerWelcomePage *self,
                                     const GError    *error);
void naer_welcome_page_show_older   (NaerWelcomePage *self,
                                     const char      *title,
                                     const char      *text,
                                     const char      *backup);

G_END_DECLS

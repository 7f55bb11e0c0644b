/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-gui.h"

G_BEGIN_DECLS

/* What many tests begin with. */

NaerGui *naer_gui_start_sample       (const char *search,
                                      const char *name);
void     naer_gui_open_person        (NaerGui    *self,
                                      const char *search,
                                      const char *name);
void     naer_gui_make_file          (NaerGui    *self,
                                      const char *passphrase);
void     naer_gui_open_again         (NaerGui    *self,
                                      const char *today,
                                      const char *passphrase);
void     naer_gui_start_on           (NaerGui    *self,
                                      const char *today,
                                      const char *path);
void     naer_gui_unlock             (NaerGui    *self,
                                      const char *passphrase);
void     naer_gui_add_employee       (NaerGui    *self,
                                      const char *name,
                                      const char *number);
void     naer_gui_choose             (NaerGui    *self,
                                      const char *combo,
                                      const char *item);
void     naer_gui_add_absence        (NaerGui    *self,
                                      const char *kind,
                                      const char *from,
                                      const char *to);
void     naer_gui_turn_to            (NaerGui    *self,
                                      KeySym      tab,
                                      const char *name);
void     naer_gui_close              (NaerGui    *self,
                                      const char *dialog);
void     naer_gui_choose_of_employee (NaerGui    *self,
                                      KeySym      letter);
void     naer_gui_open_safety        (NaerGui    *self,
                                      KeySym      letter);
void     naer_gui_back_up            (NaerGui    *self);
char    *naer_gui_text_of_file       (const char *path);
char    *naer_gui_text_of_pdf        (NaerGui    *self,
                                      GBytes     *pdf);

G_END_DECLS

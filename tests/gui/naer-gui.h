/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-atspi.h"
#include "naer-keyboard.h"
#include "naer-portals.h"

G_BEGIN_DECLS

/**
 * NaerGui:
 * @atspi: the accessibility bus
 * @keyboard: the keyboard
 * @portals: what stands in for the desktop
 * @application: the program on the accessibility bus
 * @folder: a folder of its own, gone when the program ends
 * @home: where the person who sits there has all that is theirs, the folder or below it
 *
 * The real program in a real window, driven as a person with a keyboard and a screen reader does.
 */
typedef struct
{
  NaerAtspi *atspi;
  NaerKeyboard *keyboard;
  NaerPortals *portals;
  NaerNode *application;
  GSubprocess *process;
  char *folder;
  char *home;
} NaerGui;

NaerGui  *naer_gui_start       (const char *const *arguments,
                                const char        *language);
void      naer_gui_end         (NaerGui           *self,
                                int                number);
void      naer_gui_start_again (NaerGui           *self,
                                const char *const *arguments,
                                const char        *language);
void      naer_gui_change_home (NaerGui           *self,
                                const char        *name);
void      naer_gui_stop        (NaerGui           *self);
char     *naer_gui_path        (NaerGui           *self,
                                const char        *name);
char     *naer_gui_data_path   (NaerGui           *self,
                                const char        *name);
NaerNode *naer_gui_wait        (NaerGui           *self,
                                const char        *role,
                                const char        *name_pattern);
void      naer_gui_await       (NaerGui           *self,
                                const char        *role,
                                const char        *name_pattern);
void      naer_gui_wait_gone   (NaerGui           *self,
                                const char        *role,
                                const char        *name_pattern);
gboolean  naer_gui_has         (NaerGui           *self,
                                const char        *role,
                                const char        *name_pattern);
void      naer_gui_activate    (NaerGui           *self,
                                const char        *role,
                                const char        *name_pattern);
void      naer_gui_fill        (NaerGui           *self,
                                const char        *name_pattern,
                                const char        *text);
char     *naer_gui_focused     (NaerGui           *self);
void      naer_gui_wait_focus  (NaerGui           *self,
                                const char        *name);
void      naer_gui_tab_to      (NaerGui           *self,
                                const char        *name_pattern);
void      naer_gui_press       (NaerGui           *self,
                                const char        *name_pattern);
void      naer_gui_go_to       (NaerGui           *self,
                                KeySym             key,
                                const char        *name_pattern);
void      naer_gui_key_shift   (NaerGui           *self,
                                KeySym             key);
G_NORETURN
void      naer_gui_fail        (NaerGui           *self,
                                const char        *what,
                                const char        *role,
                                const char        *name);
void      naer_gui_key         (NaerGui           *self,
                                KeySym             modifier,
                                KeySym             key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerGui, naer_gui_stop)

G_END_DECLS

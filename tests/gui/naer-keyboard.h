/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <X11/Xlib.h>
#include <X11/keysym.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerKeyboard:
 *
 * The keyboard of a private X server: presses keys as fingers do, for the window that is on top.
 */
typedef struct _NaerKeyboard NaerKeyboard;

NaerKeyboard *naer_keyboard_new         (void);
void          naer_keyboard_free        (NaerKeyboard *self);
gboolean      naer_keyboard_take_window (NaerKeyboard *self);
void          naer_keyboard_press       (NaerKeyboard *self,
                                         KeySym        key);
void          naer_keyboard_chord       (NaerKeyboard *self,
                                         KeySym        modifier,
                                         KeySym        key);
void          naer_keyboard_hold        (NaerKeyboard *self,
                                         KeySym        modifier,
                                         gboolean      held);
void          naer_keyboard_type        (NaerKeyboard *self,
                                         const char   *text);
char         *naer_keyboard_get_copied  (NaerKeyboard *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerKeyboard, naer_keyboard_free)

G_END_DECLS

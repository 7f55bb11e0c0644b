/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-keyboard.h"

#include <X11/XKBlib.h>
#include <X11/extensions/XTest.h>

/* Long enough for the program to take one key before the next. */
#define PAUSE_US 15000

/* Windows smaller than this are helpers of the toolkit and never have the keyboard. */
#define SMALLEST_WINDOW 50

struct _NaerKeyboard
{
  Display *display;
};

static void
send_key (NaerKeyboard *self,
          KeyCode       code,
          gboolean      down)
{
  XTestFakeKeyEvent (self->display, code, down, CurrentTime);
  XSync (self->display, False);
}

static void
press_code (NaerKeyboard *self,
            KeyCode       code)
{
  send_key (self, code, TRUE);
  send_key (self, code, FALSE);
  g_usleep (PAUSE_US);
}

/* A key symbol that no key has, or only a shifted one, is lent to a free key code. */
static KeyCode
borrow_code (NaerKeyboard *self,
             KeySym        key)
{
  int first, last, per_code;
  KeySym both[] = { key, key };  /* a capital letter alone would stand for both of its cases */
  KeySym *symbols;
  KeyCode code = 0;

  XDisplayKeycodes (self->display, &first, &last);
  symbols = XGetKeyboardMapping (self->display, first, last - first + 1, &per_code);
  for (int candidate = last; candidate >= first && code == 0; candidate--)
    {
      KeySym *row = symbols + (candidate - first) * per_code;

      if (row[0] == NoSymbol)
        code = candidate;
    }
  XFree (symbols);
  g_assert_cmpint (code, !=, 0);

  XChangeKeyboardMapping (self->display, code, G_N_ELEMENTS (both), both, 1);
  XSync (self->display, False);
  g_usleep (10 * PAUSE_US);
  return code;
}

static void
return_code (NaerKeyboard *self,
             KeyCode       code)
{
  KeySym nothing = NoSymbol;

  g_usleep (10 * PAUSE_US);
  XChangeKeyboardMapping (self->display, code, 1, &nothing, 1);
  XSync (self->display, False);
}

/**
 * naer_keyboard_new:
 *
 * Returns: (transfer full): the keyboard of the display that `DISPLAY` names
 */
NaerKeyboard *
naer_keyboard_new (void)
{
  NaerKeyboard *self = g_new0 (NaerKeyboard, 1);

  self->display = XOpenDisplay (NULL);
  g_assert_nonnull (self->display);
  return self;
}

/**
 * naer_keyboard_free:
 * @self: (transfer full) (nullable): a keyboard
 *
 * Closes the display.
 */
void
naer_keyboard_free (NaerKeyboard *self)
{
  if (self == NULL)
    return;
  XCloseDisplay (self->display);
  g_free (self);
}

/**
 * naer_keyboard_take_window:
 * @self: a keyboard
 *
 * Gives the keyboard to the topmost window, as a window manager would: there is none here.
 *
 * Returns: whether there is a window
 */
gboolean
naer_keyboard_take_window (NaerKeyboard *self)
{
  Window root, parent, *windows, top = None;
  unsigned int n_windows;

  if (!XQueryTree (self->display, DefaultRootWindow (self->display), &root, &parent, &windows,
                   &n_windows))
    return FALSE;
  for (unsigned int i = 0; i < n_windows; i++)
    {
      XWindowAttributes attributes;

      if (XGetWindowAttributes (self->display, windows[i], &attributes) != 0 &&
          attributes.map_state == IsViewable && !attributes.override_redirect &&
          attributes.width >= SMALLEST_WINDOW)
        top = windows[i];
    }
  XFree (windows);
  if (top == None)
    return FALSE;

  XSetInputFocus (self->display, top, RevertToPointerRoot, CurrentTime);
  XSync (self->display, False);
  return TRUE;
}

/**
 * naer_keyboard_press:
 * @self: a keyboard
 * @key: a key symbol
 *
 * Presses and releases a key.
 */
void
naer_keyboard_press (NaerKeyboard *self,
                     KeySym        key)
{
  KeyCode code = XKeysymToKeycode (self->display, key);

  if (code != 0 && XkbKeycodeToKeysym (self->display, code, 0, 0) == key)
    {
      press_code (self, code);
      return;
    }
  code = borrow_code (self, key);
  press_code (self, code);
  return_code (self, code);
}

/**
 * naer_keyboard_chord:
 * @self: a keyboard
 * @modifier: the key that is held, such as `XK_Control_L`
 * @key: the key that is pressed
 *
 * Presses a key while another is held.
 */
void
naer_keyboard_chord (NaerKeyboard *self,
                     KeySym        modifier,
                     KeySym        key)
{
  KeyCode held = XKeysymToKeycode (self->display, modifier);

  send_key (self, held, TRUE);
  naer_keyboard_press (self, key);
  send_key (self, held, FALSE);
}

/**
 * naer_keyboard_hold:
 * @self: a keyboard
 * @modifier: a key such as `XK_Shift_L`
 * @held: whether to press it or to let it go
 *
 * Holds one more key for what is pressed next.
 */
void
naer_keyboard_hold (NaerKeyboard *self,
                    KeySym        modifier,
                    gboolean      held)
{
  send_key (self, XKeysymToKeycode (self->display, modifier), held);
}

/**
 * naer_keyboard_type:
 * @self: a keyboard
 * @text: what to write
 *
 * Types a text, key by key.
 */
void
naer_keyboard_type (NaerKeyboard *self,
                    const char   *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      naer_keyboard_press (self, character < 0x100 ? character : 0x01000000 | character);
    }
}

static gboolean
is_answer_cb (Display *display,
              XEvent  *event,
              XPointer data)
{
  return event->type == SelectionNotify;
}

/**
 * naer_keyboard_get_copied:
 * @self: a keyboard
 *
 * Waits up to two seconds for whoever has what was copied.
 *
 * Returns: (transfer full) (nullable): the text that would be pasted
 */
char *
naer_keyboard_get_copied (NaerKeyboard *self)
{
  Atom clipboard = XInternAtom (self->display, "CLIPBOARD", False);
  Atom utf8 = XInternAtom (self->display, "UTF8_STRING", False);
  Window window = XCreateSimpleWindow (self->display, DefaultRootWindow (self->display), 0, 0, 1, 1, 0, 0, 0);
  gint64 end = g_get_monotonic_time () + 2 * G_TIME_SPAN_SECOND;
  char *copied = NULL;
  XEvent event = { 0 };

  XConvertSelection (self->display, clipboard, utf8, clipboard, window, CurrentTime);
  while (!XCheckIfEvent (self->display, &event, is_answer_cb, NULL) && g_get_monotonic_time () < end)
    g_usleep (PAUSE_US);
  if (event.type == SelectionNotify && event.xselection.property != None)
    {
      unsigned char *data = NULL;
      unsigned long length, left;
      Atom type;
      int format;

      XGetWindowProperty (self->display, window, clipboard, 0, G_MAXINT16, False, AnyPropertyType, &type, &format,
                          &length, &left, &data);
      copied = g_strndup ((const char *) data, length);
      XFree (data);
    }
  XDestroyWindow (self->display, window);
  return copied;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-lint-text-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* A word is left alone until it is likely to be finished. */
#define WAIT_MS 400

struct _NaerLintTextView
{
  GtkTextView parent_instance;

  GtkTextBuffer *buffer;
  GtkTextTag *tag;
  GArray *marks;    /* NaerLintMark, in bytes of @checked */
  char *checked;
  guint n_told;     /* how many marks a screen reader has been told of */
  guint wait;
};

enum
{
  PROP_N_MARKS = 1,
  N_PROPS,
};

enum
{
  CHECKED,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (NaerLintTextView, naer_lint_text_view, GTK_TYPE_TEXT_VIEW)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static glong
offset_of (NaerLintTextView *self,
           gsize             byte)
{
  return g_utf8_pointer_to_offset (self->checked, self->checked + byte);
}

static void
get_bounds (NaerLintTextView *self,
            guint             index,
            GtkTextIter      *start,
            GtkTextIter      *end)
{
  const NaerLintMark *mark = &g_array_index (self->marks, NaerLintMark, index);

  gtk_text_buffer_get_iter_at_offset (self->buffer, start, (int) offset_of (self, mark->from));
  gtk_text_buffer_get_iter_at_offset (self->buffer, end, (int) offset_of (self, mark->to));
}

static void
underline (NaerLintTextView *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, self->tag, &start, &end);
  for (guint i = 0; i < self->marks->len; i++)
    {
      get_bounds (self, i, &start, &end);
      gtk_text_buffer_apply_tag (self->buffer, self->tag, &start, &end);
    }
}

/* While somebody writes, a new place is said once, politely. */
static void
tell (NaerLintTextView *self)
{
  guint index = naer_lint_text_view_get_current (self);
  g_autofree char *words = NULL, *message = NULL;
  NaerLintKind kind;

  if (self->marks->len <= self->n_told || !gtk_widget_has_focus (GTK_WIDGET (self)) ||
      !naer_lint_text_view_get_mark (self, index, &kind, &words))
    return;
  /* Translators: what is underlined, what it is, and what to write instead */
  message = g_strdup_printf (_("“%s”: %s. %s"), words,
                             naer_lint_kind_get_label (kind, naer_language_get_default ()),
                             naer_lint_kind_get_advice (kind, naer_language_get_default ()));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
wait_cb (gpointer user_data)
{
  NaerLintTextView *self = NAER_LINT_TEXT_VIEW (user_data);

  self->wait = 0;
  naer_lint_text_view_check (self);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (NaerLintTextView *self)
{
  g_clear_handle_id (&self->wait, g_source_remove);
  self->wait = g_timeout_add (WAIT_MS, wait_cb, self);
}

static void
cursor_cb (NaerLintTextView *self)
{
  if (self->wait == 0)
    g_signal_emit (self, signals[CHECKED], 0);
}

static void
drop_buffer (NaerLintTextView *self)
{
  if (self->buffer == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->buffer, self);
  if (self->tag != NULL)
    gtk_text_tag_table_remove (gtk_text_buffer_get_tag_table (self->buffer), self->tag);
  self->tag = NULL;
  g_clear_object (&self->buffer);
}

static void
buffer_cb (NaerLintTextView *self)
{
  static const GdkRGBA amber = { 0.90f, 0.65f, 0.04f, 1 };

  drop_buffer (self);
  self->buffer = g_object_ref (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)));
  self->tag = gtk_text_buffer_create_tag (self->buffer, NULL, "underline", PANGO_UNDERLINE_ERROR,
                                          "underline-rgba", &amber, NULL);
  g_signal_connect_swapped (self->buffer, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->buffer, "notify::cursor-position", G_CALLBACK (cursor_cb), self);
  naer_lint_text_view_check (self);
}

static void
naer_lint_text_view_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  if (property_id == PROP_N_MARKS)
    g_value_set_uint (value, naer_lint_text_view_get_n_marks (NAER_LINT_TEXT_VIEW (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
naer_lint_text_view_dispose (GObject *object)
{
  NaerLintTextView *self = NAER_LINT_TEXT_VIEW (object);

  g_clear_handle_id (&self->wait, g_source_remove);
  g_signal_handlers_disconnect_by_func (self, buffer_cb, NULL);
  drop_buffer (self);
  G_OBJECT_CLASS (naer_lint_text_view_parent_class)->dispose (object);
}

static void
naer_lint_text_view_finalize (GObject *object)
{
  NaerLintTextView *self = NAER_LINT_TEXT_VIEW (object);

  g_array_unref (self->marks);
  g_free (self->checked);
  G_OBJECT_CLASS (naer_lint_text_view_parent_class)->finalize (object);
}

static void
naer_lint_text_view_class_init (NaerLintTextViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = naer_lint_text_view_get_property;
  object_class->dispose = naer_lint_text_view_dispose;
  object_class->finalize = naer_lint_text_view_finalize;

  /**
   * NaerLintTextView:n-marks:
   *
   * How many places are underlined.
   */
  properties[PROP_N_MARKS] = g_param_spec_uint ("n-marks", NULL, NULL, 0, G_MAXUINT, 0,
                                                G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                                                  G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * NaerLintTextView::checked:
   * @self: a text view
   *
   * The text has been looked at, or the cursor has moved: another place may be the one to tell of.
   */
  signals[CHECKED] = g_signal_new ("checked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
naer_lint_text_view_init (NaerLintTextView *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (NaerLintMark));
  self->checked = g_strdup ("");
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self), GTK_WRAP_WORD_CHAR);
  g_signal_connect (self, "notify::buffer", G_CALLBACK (buffer_cb), NULL);
  buffer_cb (self);
}

/**
 * naer_lint_text_view_new:
 *
 * Returns: (transfer floating): an empty text
 */
GtkWidget *
naer_lint_text_view_new (void)
{
  return g_object_new (NAER_TYPE_LINT_TEXT_VIEW, NULL);
}

/**
 * naer_lint_text_view_get_text:
 * @self: a text view
 *
 * Returns: (transfer full): what is written
 */
char *
naer_lint_text_view_get_text (NaerLintTextView *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (NAER_IS_LINT_TEXT_VIEW (self), NULL);

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE);
}

/**
 * naer_lint_text_view_set_text:
 * @self: a text view
 * @text: (nullable): a text
 *
 * Shows a text, and looks at it at once. That is no edit to undo.
 */
void
naer_lint_text_view_set_text (NaerLintTextView *self,
                              const char       *text)
{
  g_autofree char *before = NULL;

  g_return_if_fail (NAER_IS_LINT_TEXT_VIEW (self));

  text = text != NULL ? text : "";
  before = naer_lint_text_view_get_text (self);
  if (g_str_equal (before, text))
    return;
  gtk_text_buffer_begin_irreversible_action (self->buffer);
  gtk_text_buffer_set_text (self->buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (self->buffer);
  naer_lint_text_view_check (self);
}

/**
 * naer_lint_text_view_get_n_marks:
 * @self: a text view
 *
 * Returns: how many places are underlined
 */
guint
naer_lint_text_view_get_n_marks (NaerLintTextView *self)
{
  g_return_val_if_fail (NAER_IS_LINT_TEXT_VIEW (self), 0);

  return self->marks->len;
}

/**
 * naer_lint_text_view_get_mark:
 * @self: a text view
 * @index: which place
 * @kind: (out): what it is
 * @words: (out) (transfer full): what is written there
 *
 * Returns: whether there is such a place
 */
gboolean
naer_lint_text_view_get_mark (NaerLintTextView  *self,
                              guint              index,
                              NaerLintKind      *kind,
                              char             **words)
{
  const NaerLintMark *mark;

  g_return_val_if_fail (NAER_IS_LINT_TEXT_VIEW (self), FALSE);

  if (index >= self->marks->len)
    return FALSE;
  mark = &g_array_index (self->marks, NaerLintMark, index);
  *kind = mark->kind;
  *words = g_strndup (self->checked + mark->from, mark->to - mark->from);
  return TRUE;
}

/**
 * naer_lint_text_view_get_current:
 * @self: a text view
 *
 * Returns: the place that the cursor is in, or else the nearest before it, or else the first
 */
guint
naer_lint_text_view_get_current (NaerLintTextView *self)
{
  GtkTextIter cursor;
  int offset;
  guint current = 0;

  g_return_val_if_fail (NAER_IS_LINT_TEXT_VIEW (self), 0);

  gtk_text_buffer_get_iter_at_mark (self->buffer, &cursor, gtk_text_buffer_get_insert (self->buffer));
  offset = gtk_text_iter_get_offset (&cursor);
  for (guint i = 0; i < self->marks->len; i++)
    if (offset_of (self, g_array_index (self->marks, NaerLintMark, i).from) <= offset)
      current = i;
  return current;
}

/**
 * naer_lint_text_view_select_mark:
 * @self: a text view
 * @index: which place
 *
 * Selects what is written there, so that it can be written over.
 */
void
naer_lint_text_view_select_mark (NaerLintTextView *self,
                                 guint             index)
{
  GtkTextIter start, end;

  g_return_if_fail (NAER_IS_LINT_TEXT_VIEW (self));
  g_return_if_fail (index < self->marks->len);

  get_bounds (self, index, &start, &end);
  gtk_text_buffer_select_range (self->buffer, &end, &start);
  gtk_text_view_scroll_mark_onscreen (GTK_TEXT_VIEW (self), gtk_text_buffer_get_insert (self->buffer));
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/**
 * naer_lint_text_view_check:
 * @self: a text view
 *
 * Looks at the text now, without waiting for a pause.
 */
void
naer_lint_text_view_check (NaerLintTextView *self)
{
  guint before;

  g_return_if_fail (NAER_IS_LINT_TEXT_VIEW (self));

  g_clear_handle_id (&self->wait, g_source_remove);
  before = self->marks->len;
  g_free (self->checked);
  self->checked = naer_lint_text_view_get_text (self);
  g_array_unref (self->marks);
  self->marks = naer_lint_check (self->checked);
  underline (self);
  tell (self);
  self->n_told = self->marks->len;
  if (self->marks->len != before)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_MARKS]);
  g_signal_emit (self, signals[CHECKED], 0);
}

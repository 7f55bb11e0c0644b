/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "naer-lint-card.h"
#include "naer-lint-editable.h"

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
settle (int ms)
{
  gint64 until = g_get_monotonic_time () + ms * 1000;

  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static NaerLintTextView *
make_view (const char *text)
{
  GtkWidget *view = g_object_ref_sink (naer_lint_text_view_new ());

  naer_lint_text_view_set_text (NAER_LINT_TEXT_VIEW (view), text);
  return NAER_LINT_TEXT_VIEW (view);
}

static void
assert_mark (NaerLintTextView *view,
             guint             index,
             NaerLintKind      kind,
             const char       *words)
{
  g_autofree char *found = NULL;
  NaerLintKind its_kind;

  g_assert_true (naer_lint_text_view_get_mark (view, index, &its_kind, &found));
  g_assert_cmpint (its_kind, ==, kind);
  g_assert_cmpstr (found, ==, words);
}

static gboolean
is_underlined (NaerLintTextView *view,
               int               offset)
{
  GtkTextIter iter;
  g_autoptr (GSList) tags = NULL;

  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), &iter, offset);
  tags = gtk_text_iter_get_tags (&iter);
  return tags != NULL;
}

static void
test_marks (void)
{
  NaerLintTextView *view = make_view ("Hun har angst og går på medisin, så vi øver.");
  guint n_marks = 0;

  g_assert_cmpuint (naer_lint_text_view_get_n_marks (view), ==, 2);
  assert_mark (view, 0, NAER_LINT_ILLNESS, "angst");
  assert_mark (view, 1, NAER_LINT_MEDICINE, "går på medisin");
  g_assert_false (is_underlined (view, 7));
  g_assert_true (is_underlined (view, 8));
  g_assert_true (is_underlined (view, 12));
  g_assert_false (is_underlined (view, 13));
  g_assert_true (is_underlined (view, 17));
  g_assert_false (is_underlined (view, 31));

  g_signal_connect_swapped (view, "notify::n-marks", G_CALLBACK (count_cb), &n_marks);
  naer_lint_text_view_set_text (view, "Hun trenger ro om morgenen.");
  naer_lint_text_view_set_text (view, "Hun trenger ro om morgenen.");
  g_assert_cmpuint (n_marks, ==, 1);
  g_assert_cmpuint (naer_lint_text_view_get_n_marks (view), ==, 0);
  g_assert_false (is_underlined (view, 8));
  g_assert_finalize_object (view);
}

/* What is being written is looked at after a pause, and undone with the text’s own undo. */
static void
test_typing (void)
{
  NaerLintTextView *view = make_view ("");
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

  g_assert_false (gtk_text_buffer_get_can_undo (buffer));
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_insert_at_cursor (buffer, "Han har migrene", -1);
  gtk_text_buffer_end_user_action (buffer);
  g_assert_cmpuint (naer_lint_text_view_get_n_marks (view), ==, 0);
  settle (600);
  g_assert_cmpuint (naer_lint_text_view_get_n_marks (view), ==, 1);
  g_assert_true (gtk_text_buffer_get_can_undo (buffer));
  gtk_text_buffer_undo (buffer);
  settle (600);
  g_assert_cmpuint (naer_lint_text_view_get_n_marks (view), ==, 0);
  g_assert_finalize_object (view);
}

static GtkLabel *
find_label (GtkWidget  *widget,
            const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_label (GTK_LABEL (widget)), text))
    return GTK_LABEL (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkLabel *found = find_label (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_button (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The card tells of the place that the cursor is at, and goes from one to the next. */
static void
test_card (void)
{
  NaerLintTextView *view = make_view ("Angst i går.\nKreft i dag.\nTrenger ro.");
  GtkWidget *card = g_object_ref_sink (naer_lint_card_new ());
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextIter start, end;
  g_autofree char *selected = NULL;

  g_assert_false (gtk_widget_get_visible (card));
  naer_lint_card_set_view (NAER_LINT_CARD (card), view);
  g_assert_true (gtk_widget_get_visible (card));
  gtk_text_buffer_get_start_iter (buffer, &start);
  gtk_text_buffer_place_cursor (buffer, &start);
  g_assert_nonnull (find_label (card, "“Angst”: Illness or symptom"));
  g_assert_nonnull (find_label (card, "1 of 2"));
  gtk_test_accessible_assert_relation (view, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                       find_label (card, "“Angst”"),
                                       find_label (card, "Write what the person"), NULL);

  g_signal_emit_by_name (find_button (card), "clicked");
  g_assert_true (gtk_text_buffer_get_selection_bounds (buffer, &start, &end));
  selected = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  g_assert_cmpstr (selected, ==, "Kreft");
  g_assert_nonnull (find_label (card, "“Kreft”: Illness or symptom"));

  naer_lint_text_view_set_text (view, "Trenger ro.");
  g_assert_false (gtk_widget_get_visible (card));
  g_assert_finalize_object (view);
  g_assert_null (naer_lint_card_get_view (NAER_LINT_CARD (card)));
  g_assert_finalize_object (card);
}

/* A text of one line is underlined too. */
static void
test_editable (void)
{
  GtkWidget *row = g_object_ref_sink (adw_entry_row_new ());
  PangoAttrList *attributes;
  g_autoptr (GSList) found = NULL;

  naer_lint_editable_watch (GTK_EDITABLE (row));
  gtk_editable_set_text (GTK_EDITABLE (row), "Har kreft");
  attributes = adw_entry_row_get_attributes (ADW_ENTRY_ROW (row));
  g_assert_nonnull (attributes);
  found = pango_attr_list_get_attributes (attributes);
  g_assert_cmpuint (g_slist_length (found), ==, 2);
  g_assert_cmpuint (((PangoAttribute *) found->data)->start_index, ==, 4);
  g_assert_cmpuint (((PangoAttribute *) found->data)->end_index, ==, 9);
  g_slist_free_full (g_steal_pointer (&found), (GDestroyNotify) pango_attribute_destroy);
  gtk_editable_set_text (GTK_EDITABLE (row), "Har fri");
  found = pango_attr_list_get_attributes (adw_entry_row_get_attributes (ADW_ENTRY_ROW (row)));
  g_assert_null (found);
  g_assert_finalize_object (row);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/lint-text-view/marks", test_marks);
  g_test_add_func ("/lint-text-view/typing", test_typing);
  g_test_add_func ("/lint-text-view/card", test_card);
  g_test_add_func ("/lint-text-view/editable", test_editable);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-lint-editable.h"

#include <adwaita.h>

#include "lint/naer-lint.h"

static void
add_underline (PangoAttrList      *attributes,
               const NaerLintMark *mark)
{
  PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_ERROR);
  PangoAttribute *amber = pango_attr_underline_color_new (0xe5e5, 0xa5a5, 0x0a0a);
  PangoAttribute *both[] = { line, amber };

  for (guint i = 0; i < G_N_ELEMENTS (both); i++)
    {
      both[i]->start_index = (guint) mark->from;
      both[i]->end_index = (guint) mark->to;
      pango_attr_list_insert (attributes, both[i]);
    }
}

static void
set_attributes (GtkEditable   *editable,
                PangoAttrList *attributes)
{
  if (ADW_IS_ENTRY_ROW (editable))
    adw_entry_row_set_attributes (ADW_ENTRY_ROW (editable), attributes);
  else if (GTK_IS_ENTRY (editable))
    gtk_entry_set_attributes (GTK_ENTRY (editable), attributes);
  else if (GTK_IS_TEXT (editable))
    gtk_text_set_attributes (GTK_TEXT (editable), attributes);
}

static void
changed_cb (GtkEditable *editable)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autoptr (GArray) marks = naer_lint_check (gtk_editable_get_text (editable));

  for (guint i = 0; i < marks->len; i++)
    add_underline (attributes, &g_array_index (marks, NaerLintMark, i));
  set_attributes (editable, attributes);
}

/**
 * naer_lint_editable_watch:
 * @editable: an entry, or a row of a form with one
 *
 * Underlines what does not belong in what is written there. What to write instead is said by the
 * draft of the form.
 */
void
naer_lint_editable_watch (GtkEditable *editable)
{
  g_return_if_fail (GTK_IS_EDITABLE (editable));

  g_signal_connect (editable, "changed", G_CALLBACK (changed_cb), NULL);
  changed_cb (editable);
}

/**
 * naer_lint_editable_is_watched:
 * @editable: an entry, or a row of a form with one
 *
 * Whether what does not belong in what is written there is underlined.
 */
gboolean
naer_lint_editable_is_watched (GtkEditable *editable)
{
  g_return_val_if_fail (GTK_IS_EDITABLE (editable), FALSE);

  return g_signal_handler_find (editable, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, (gpointer) changed_cb, NULL) != 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-format-page.h"

#include <glib/gi18n.h>

#include "import/naer-import-choices.h"
#include "import/naer-import-resources.h"
#include "import/naer-import-words.h"

#define PREVIEW_ROWS 6
#define PREVIEW_COLUMNS 24
#define PREVIEW_CHARACTERS 24

/* In the order of the choices, which begin with 1. */
static const char delimiters[] = { '\0', ';', ',', '\t', '|' };

struct _NaerImportFormatPage
{
  AdwNavigationPage parent_instance;

  NaerImportSession *session;
  gboolean refreshing;

  GtkGrid *preview;
  AdwComboRow *encoding_row;
  AdwComboRow *delimiter_row;
  AdwComboRow *header_row;
  AdwComboRow *dates_row;
  AdwComboRow *decimals_row;
};

G_DEFINE_FINAL_TYPE (NaerImportFormatPage, naer_import_format_page, ADW_TYPE_NAVIGATION_PAGE)

typedef const char *(*LabelFunc) (guint        choice,
                                  NaerLanguage language);

static const char *
encoding_label (guint        choice,
                NaerLanguage language)
{
  return naer_encoding_get_label ((NaerEncoding) choice, language);
}

static const char *
delimiter_label (guint        choice,
                 NaerLanguage language)
{
  return naer_delimiter_get_label (delimiters[choice], language);
}

static const char *
header_label (guint        choice,
              NaerLanguage language)
{
  switch ((NaerImportHeader) choice)
    {
    case NAER_IMPORT_HEADER_YES:
      return _("In the first row");
    case NAER_IMPORT_HEADER_NO:
      return _("None");
    case NAER_IMPORT_HEADER_AUTO:
    default:
      g_return_val_if_reached (NULL);
    }
}

static const char *
dates_label (guint        choice,
             NaerLanguage language)
{
  return naer_date_form_get_label ((NaerDateForm) choice, language);
}

static const char *
decimals_label (guint        choice,
                NaerLanguage language)
{
  return naer_decimal_form_get_label ((NaerDecimalForm) choice, language);
}

static guint
find_delimiter (char delimiter)
{
  for (guint i = 0; i < G_N_ELEMENTS (delimiters); i++)
    if (delimiters[i] == delimiter)
      return i;
  return 0;
}

/* Shows a choice from 1 on; with 0 the row asks for one. */
static void
show_choices (NaerImportFormatPage *self,
              AdwComboRow          *row,
              LabelFunc             label,
              guint                 n_choices,
              guint                 shown)
{
  NaerLanguage language = naer_import_session_get_language (self->session);
  g_autoptr (GtkStringList) model = gtk_string_list_new (NULL);

  if (shown == 0)
    gtk_string_list_append (model, _("Choose …"));
  for (guint i = 1; i < n_choices; i++)
    gtk_string_list_append (model, label (i, language));
  adw_combo_row_set_model (row, G_LIST_MODEL (model));
  adw_combo_row_set_selected (row, shown > 0 ? shown - 1 : 0);
}

/* The choice of a row as show_choices() counts. */
static guint
get_choice (AdwComboRow *row,
            guint        shown)
{
  return adw_combo_row_get_selected (row) + (shown > 0);
}

static guint
shown_dates (const NaerImportFormat *format)
{
  return format->dates_uncertain ? 0 : format->dates;
}

static void
show_format (NaerImportFormatPage   *self,
             const NaerImportFormat *format)
{
  show_choices (self, self->encoding_row, encoding_label, NAER_N_ENCODINGS, format->encoding);
  show_choices (self, self->delimiter_row, delimiter_label, G_N_ELEMENTS (delimiters),
                find_delimiter (format->delimiter));
  show_choices (self, self->header_row, header_label, NAER_IMPORT_HEADER_NO + 1, format->header);
  show_choices (self, self->dates_row, dates_label, NAER_N_DATE_FORMS, shown_dates (format));
  show_choices (self, self->decimals_row, decimals_label, NAER_DECIMAL_FORM_POINT + 1,
                format->decimals);
}

static void
show_reasons (NaerImportFormatPage    *self,
              const NaerImportReading *reading)
{
  g_autofree char *delimiter = naer_import_words_delimiter (reading);
  g_autofree char *dates = naer_import_words_dates (reading);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->encoding_row),
                               naer_import_words_encoding (reading));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->delimiter_row), delimiter);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->header_row),
                               naer_import_words_header (reading));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->dates_row), dates);
  if (reading->file->format.dates_uncertain)
    gtk_widget_add_css_class (GTK_WIDGET (self->dates_row), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->dates_row), "warning");
}

static void
add_cell (NaerImportFormatPage *self,
          const char           *text,
          guint                 column,
          guint                 row,
          gboolean              heading)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  if (g_utf8_strlen (text, -1) > PREVIEW_CHARACTERS)
    {
      gtk_label_set_width_chars (GTK_LABEL (label), PREVIEW_CHARACTERS);
      gtk_label_set_max_width_chars (GTK_LABEL (label), PREVIEW_CHARACTERS);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
    }
  if (heading)
    gtk_widget_add_css_class (label, "heading");
  gtk_grid_attach (self->preview, label, (int) column, (int) row, 1, 1);
}

static void
show_preview (NaerImportFormatPage    *self,
              const NaerImportReading *reading)
{
  guint n_columns = MIN (naer_delimited_get_n_columns (reading->file->table), PREVIEW_COLUMNS);
  guint n_rows = MIN (naer_delimited_get_n_rows (reading->file->table), PREVIEW_ROWS);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->preview))) != NULL)
    gtk_grid_remove (self->preview, child);
  for (guint row = 0; row < n_rows; row++)
    for (guint column = 0; column < n_columns; column++)
      add_cell (self, naer_delimited_get_cell (reading->file->table, row, column), column, row,
                row < naer_import_format_first_row (&reading->file->format));
}

static void
refresh_cb (NaerImportFormatPage *self)
{
  const NaerImportReading *reading = naer_import_session_get_reading (self->session);

  if (naer_import_session_get_state (self->session) != NAER_IMPORT_STATE_READY)
    return;
  self->refreshing = TRUE;
  show_format (self, &reading->file->format);
  show_reasons (self, reading);
  show_preview (self, reading);
  self->refreshing = FALSE;
}

/* Only what is changed here is decided; the rest is still found out. */
static void
selected_cb (NaerImportFormatPage *self)
{
  const NaerImportFormat *shown;
  NaerImportFormat wishes;
  guint choice;

  if (self->refreshing)
    return;
  shown = &naer_import_session_get_reading (self->session)->file->format;
  wishes = naer_import_session_get_wishes (self->session);
  choice = get_choice (self->encoding_row, shown->encoding);
  if (choice != shown->encoding)
    wishes.encoding = (NaerEncoding) choice;
  choice = get_choice (self->delimiter_row, find_delimiter (shown->delimiter));
  if (choice != find_delimiter (shown->delimiter))
    wishes.delimiter = delimiters[choice];
  choice = get_choice (self->header_row, shown->header);
  if (choice != shown->header)
    wishes.header = (NaerImportHeader) choice;
  choice = get_choice (self->dates_row, shown_dates (shown));
  if (choice != shown_dates (shown))
    wishes.dates = (NaerDateForm) choice;
  choice = get_choice (self->decimals_row, shown->decimals);
  if (choice != shown->decimals)
    wishes.decimals = (NaerDecimalForm) choice;
  naer_import_session_set_format (self->session, &wishes);
}

static void
naer_import_format_page_dispose (GObject *object)
{
  NaerImportFormatPage *self = NAER_IMPORT_FORMAT_PAGE (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_IMPORT_FORMAT_PAGE);
  G_OBJECT_CLASS (naer_import_format_page_parent_class)->dispose (object);
}

static void
naer_import_format_page_class_init (NaerImportFormatPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_import_format_page_dispose;

  naer_import_set_template (widget_class, "format-page");
  gtk_widget_class_bind_template_child (widget_class, NaerImportFormatPage, preview);
  gtk_widget_class_bind_template_child (widget_class, NaerImportFormatPage, encoding_row);
  gtk_widget_class_bind_template_child (widget_class, NaerImportFormatPage, delimiter_row);
  gtk_widget_class_bind_template_child (widget_class, NaerImportFormatPage, header_row);
  gtk_widget_class_bind_template_child (widget_class, NaerImportFormatPage, dates_row);
  gtk_widget_class_bind_template_child (widget_class, NaerImportFormatPage, decimals_row);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
naer_import_format_page_init (NaerImportFormatPage *self)
{
  self->refreshing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  naer_import_show_whole_choices (self->encoding_row);
  naer_import_show_whole_choices (self->delimiter_row);
  naer_import_show_whole_choices (self->header_row);
  naer_import_show_whole_choices (self->dates_row);
  naer_import_show_whole_choices (self->decimals_row);
}

/**
 * naer_import_format_page_set_session:
 * @self: a page
 * @session: the import it shows, set once
 *
 * Lets the page follow an import.
 */
void
naer_import_format_page_set_session (NaerImportFormatPage *self,
                                     NaerImportSession    *session)
{
  g_return_if_fail (NAER_IS_IMPORT_FORMAT_PAGE (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (refresh_cb), self,
                           G_CONNECT_SWAPPED);
}

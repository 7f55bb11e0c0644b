/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "facts/naer-record.h"
#include "lint/naer-lint.h"
#include "naer-print-case.h"
#include "naer-print-testing.h"

/* The sheets: the same bytes, what is typed is what is printed, one page where one is promised. */

#define LONGEST 2000

static const NaerSheetKind one_page[] = { NAER_SHEET_SICK_LISTER, NAER_SHEET_PREPARATION, NAER_SHEET_BALANCE,
                                          NAER_SHEET_RIGHTS, NAER_SHEET_TALK };

/* In the language of the source, so that a better translation does not change them. */
static const NaerSheetKind golden[] = { NAER_SHEET_SICK_LISTER, NAER_SHEET_PLAN, NAER_SHEET_INVITATION,
                                        NAER_SHEET_MINUTES, NAER_SHEET_NAMELESS };

/* Sheets byte for byte as they were looked at. */
static void
test_golden (void)
{
  g_autoptr (NaerPrintCase) print_case = naer_print_case_new ();

  for (guint i = 0; i < G_N_ELEMENTS (golden); i++)
    {
      g_autofree char *name = g_strdup_printf ("sheet-%s.pdf", naer_sheet_get_id (golden[i]));
      g_autoptr (NaerPages) pages = NULL;

      naer_print_case_choose (print_case, golden[i], NAER_LANGUAGE_EN, FALSE);
      pages = naer_sheet_make_pages (golden[i], &print_case->input);
      naer_print_testing_assert_golden (pages, name);
    }
}

/* Every sheet in every language, filled in and blank: tagged, inside its margins, all words told. */
static void
test_every_sheet (void)
{
  g_autoptr (NaerPrintCase) print_case = naer_print_case_new ();

  for (NaerSheetKind kind = 0; kind < NAER_N_SHEETS; kind++)
    for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
      for (int blank = 0; blank <= naer_sheet_can_be_blank (kind); blank++)
        {
          g_autoptr (NaerPages) pages = NULL;
          g_autofree char *path = NULL, *information = NULL, *structure = NULL, *title = NULL;

          naer_print_case_choose (print_case, kind, language, blank);
          pages = naer_sheet_make_pages (kind, &print_case->input);
          path = naer_print_testing_write (pages, "sheet.pdf");
          information = naer_print_testing_run ("pdfinfo", path, NULL, NULL);
          structure = naer_print_testing_run ("pdfinfo", "-struct-text", path, NULL);
          title = naer_pages_get_title (pages);
          g_assert_nonnull (strstr (information, "Tagged:          yes"));
          g_assert_nonnull (strstr (information, title));
          g_assert_true (g_str_has_prefix (structure, "Document\n"));
          g_assert_nonnull (strstr (structure, "H1 (block)"));
          if (kind != NAER_SHEET_TABLE)
            naer_print_testing_assert_inside (pages, 46, 20);
          for (guint page = 0; page < naer_pages_get_n_pages (pages); page++)
            {
              g_autofree char *text = naer_pages_get_text (pages, page);

              g_assert_cmpuint (strlen (text), >, 20);
            }
          g_remove (path);
        }
}

/* What sheets say by themselves is never taken for what should not be on them. */
static void
test_own_words_are_clean (void)
{
  g_autoptr (NaerPrintCase) print_case = naer_print_case_new ();

  for (NaerSheetKind kind = 0; kind < NAER_N_SHEETS; kind++)
    for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
      for (int blank = 0; blank <= naer_sheet_can_be_blank (kind); blank++)
        {
          g_autoptr (NaerPages) pages = NULL;
          g_autoptr (GArray) marks = NULL;
          g_autofree char *text = NULL;

          naer_print_case_choose (print_case, kind, language, blank);
          pages = naer_sheet_make_pages (kind, &print_case->input);
          text = naer_pages_get_all_text (pages);
          marks = naer_lint_check (text);
          if (marks->len > 0)
            {
              const NaerLintMark *mark = &g_array_index (marks, NaerLintMark, 0);

              g_error ("%s: %.*s", naer_sheet_get_id (kind), (int) (mark->to - mark->from), text + mark->from);
            }
        }
}

/* A text of @n letters that begins as no other does, in words or in one. */
static char *
make_text (guint    n,
           guint    number,
           gboolean one_word)
{
  GString *text = g_string_new (NULL);

  for (guint word = 0; g_utf8_strlen (text->str, -1) < n; word++)
    g_string_append_printf (text, "%sø%uå%uæ%u", one_word || word == 0 ? "" : word % 40 == 0 ? "\n" : " ", number, word,
                            number);
  g_utf8_offset_to_pointer (text->str, n)[0] = '\0';
  return g_string_free (text, FALSE);
}

typedef struct
{
  GPtrArray *texts;
  guint length;
  gboolean one_word;
} Filler;

/* Names of members that are codes, or that stand on another sheet. */
static gboolean
is_left (const char *name)
{
  static const char *const left[] = { "language",    "sick_lister",  "aim",          "number",       "preparation",
                                      "request_why", "requested_by", "not_contributed_why", NULL };

  return g_strv_contains (left, name);
}

static void
fill (Filler                *filler,
      const NaerRecordShape *shape,
      gpointer               record)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const NaerField *field = &shape->fields[i];
      gpointer member = (char *) record + field->offset;

      if (field->kind == NAER_FIELD_RECORDS)
        for (guint part = 0; part < (*(GPtrArray **) member)->len; part++)
          fill (filler, field->shape, (*(GPtrArray **) member)->pdata[part]);
      if (field->kind != NAER_FIELD_TEXT || is_left (field->name))
        continue;
      g_free (*(char **) member);
      *(char **) member = make_text (filler->length, filler->texts->len + 1, filler->one_word);
      g_ptr_array_add (filler->texts, g_strdup (*(char **) member));
    }
}

static char *
without_room (const char *text)
{
  GString *letters = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isspace (g_utf8_get_char (at)))
      g_string_append_unichar (letters, g_utf8_get_char (at));
  return g_string_free (letters, FALSE);
}

/* The words of a PDF as a screen reader is given them, without the room between. */
static char *
read_words (NaerPages *pages)
{
  g_autofree char *path = naer_print_testing_write (pages, "typed.pdf");
  g_autofree char *structure = naer_print_testing_run ("pdfinfo", "-struct-text", path, NULL);
  g_auto (GStrv) lines = g_strsplit (structure, "\n", -1);
  g_autoptr (GString) words = g_string_new (NULL);

  for (char **line = lines; *line != NULL; line++)
    {
      const char *text = g_strstrip (*line);

      if (*text == '"')
        g_string_append_len (words, text + 1, (gssize) strlen (text) - 2);
    }
  g_remove (path);
  return without_room (words->str);
}

/* The text stands there in its order, in no more parts than a row has pages to go on over. */
static void
assert_printed (const char *words,
                const char *text,
                guint       n_parts)
{
  g_autofree char *wanted = without_room (text);
  const char *rest = wanted, *from = words;

  for (guint part = 0; part < n_parts && *rest != '\0'; part++)
    {
      gsize low = 0, high = strlen (rest);
      const char *found = from;

      while (low < high)
        {
          gsize middle = (low + high + 1) / 2;
          const char *at = memmem (from, strlen (from), rest, middle);

          if (at != NULL)
            {
              low = middle;
              found = at;
            }
          else
            high = middle - 1;
        }
      rest += low;
      from = found + low;
    }
  if (*rest != '\0')
    g_error ("not printed: “%.60s…” of “%.40s…”", rest, wanted);
}

static void
test_typed_is_printed (void)
{
  static const struct
  {
    NaerSheetKind kind;
    guint length;
    gboolean one_word;
  } runs[] = {
    { NAER_SHEET_PLAN, 60, FALSE },         { NAER_SHEET_PLAN, LONGEST, FALSE },    { NAER_SHEET_PLAN, LONGEST, TRUE },
    { NAER_SHEET_MINUTES, 60, FALSE },      { NAER_SHEET_MINUTES, LONGEST, FALSE }, { NAER_SHEET_MINUTES, LONGEST, TRUE },
  };

  for (guint run = 0; run < G_N_ELEMENTS (runs); run++)
    {
      g_autoptr (NaerPrintCase) print_case = naer_print_case_new ();
      NaerEmployee *employee = naer_print_case_get_employee (print_case);
      g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
      Filler filler = { texts, runs[run].length, runs[run].one_word };
      g_autoptr (NaerPages) pages = NULL;
      g_autofree char *words = NULL;

      if (runs[run].kind == NAER_SHEET_PLAN)
        fill (&filler, naer_record_get_shape (NAER_RECORD_PLAN), employee->plans->pdata[0]);
      else
        fill (&filler, naer_record_get_shape (NAER_RECORD_MEETING), employee->meetings->pdata[0]);
      ((NaerPlan *) employee->plans->pdata[0])->not_possible = TRUE;
      naer_print_case_choose (print_case, runs[run].kind, NAER_LANGUAGE_NB, FALSE);
      pages = naer_sheet_make_pages (runs[run].kind, &print_case->input);
      words = read_words (pages);
      g_assert_cmpuint (texts->len, >, 30);
      for (guint i = 0; i < texts->len; i++)
        assert_printed (words, texts->pdata[i], 1 + runs[run].length / 200);
      naer_print_testing_assert_inside (pages, 46, 20);
    }
}

/* One page also when everything is as long as it may be, and what is left out is said. */
static void
test_one_page (void)
{
  for (guint run = 0; run < 2; run++)
    for (guint i = 0; i < G_N_ELEMENTS (one_page); i++)
      {
        g_autoptr (NaerPrintCase) print_case = naer_print_case_new ();
        NaerEmployee *employee = naer_print_case_get_employee (print_case);
        g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
        Filler filler = { texts, run == 0 ? 300 : LONGEST, run == 1 };
        g_autoptr (NaerPages) pages = NULL;
        g_autofree char *text = NULL;

        fill (&filler, naer_record_get_shape (NAER_RECORD_PLAN), employee->plans->pdata[0]);
        for (guint record = 0; record < employee->conversations->len; record++)
          fill (&filler, naer_record_get_shape (NAER_RECORD_CONVERSATION), employee->conversations->pdata[record]);
        for (guint record = 0; record < employee->measures->len; record++)
          fill (&filler, naer_record_get_shape (NAER_RECORD_MEASURE), employee->measures->pdata[record]);
        naer_print_case_choose (print_case, one_page[i], NAER_LANGUAGE_NB, FALSE);
        pages = naer_sheet_make_pages (one_page[i], &print_case->input);
        g_assert_cmpuint (naer_pages_get_n_pages (pages), ==, 1);
        text = naer_pages_get_text (pages, 0);
        if (one_page[i] == NAER_SHEET_SICK_LISTER)
          {
            const char *note = strstr (text, "Dette fikk ikke plass her: ");

            g_assert_nonnull (note);
            g_assert_nonnull (strstr (note, "Prøvd, og hvordan det gikk"));
            g_assert_nonnull (strstr (note, "Det står i hele planen, på arbeidsplassen."));
            g_assert_null (strstr (note, "Vi spør deg"));
          }
        naer_print_testing_assert_inside (pages, 46, 20);
      }
}

/* Whoever is invited is told all that is owed, however much else is written; each document has numbers of
   its own. */
static void
test_invitation_says_all (void)
{
  static const char *const owed[] = { "Hvem som er innkalt", "Hva vi ikke snakker om", "Du kan ta med noen",
                                      "Sykmelderen din", "Tre spørsmål å tenke på" };

  for (guint length = 300; length <= LONGEST; length += LONGEST - 300)
    {
      g_autoptr (NaerPrintCase) print_case = naer_print_case_new ();
      NaerEmployee *employee = naer_print_case_get_employee (print_case);
      g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
      Filler filler = { texts, length, length == LONGEST };
      g_autoptr (NaerPages) pages = NULL;
      g_autofree char *text = NULL, *path = NULL, *printed = NULL, *number = NULL;
      guint n_pages;

      for (guint record = 0; record < employee->meetings->len; record++)
        fill (&filler, naer_record_get_shape (NAER_RECORD_MEETING), employee->meetings->pdata[record]);
      naer_print_case_choose (print_case, NAER_SHEET_INVITATION, NAER_LANGUAGE_NB, FALSE);
      pages = naer_sheet_make_pages (NAER_SHEET_INVITATION, &print_case->input);
      n_pages = naer_pages_get_n_pages (pages);
      text = naer_pages_get_all_text (pages);
      path = naer_print_testing_write (pages, "invitation.pdf");
      printed = naer_print_testing_run ("pdftotext", path, "-", NULL);
      number = g_strdup_printf ("Side 1 av %u", n_pages - 1);
      for (guint i = 0; i < G_N_ELEMENTS (owed); i++)
        g_assert_nonnull (strstr (text, owed[i]));
      g_assert_null (strstr (text, "Dette fikk ikke plass"));
      g_assert_cmpuint (n_pages, >, length == LONGEST ? 2 : 1);
      g_assert_nonnull (strstr (printed, number));
      g_assert_nonnull (strstr (printed, "Side 1 av 1"));
      g_remove (path);
      naer_print_testing_assert_inside (pages, 46, 20);
    }
}

/* Nothing on the page for the sick-lister that is not function and work: no contact, no dispatch, no
   kind of absence and no other case. */
static void
test_sick_lister_is_about_work (void)
{
  g_autoptr (NaerPrintCase) print_case = naer_print_case_new ();
  g_autoptr (NaerPages) pages = NULL;
  g_autofree char *text = NULL;

  naer_print_case_choose (print_case, NAER_SHEET_SICK_LISTER, NAER_LANGUAGE_NB, FALSE);
  pages = naer_sheet_make_pages (NAER_SHEET_SICK_LISTER, &print_case->input);
  text = naer_pages_get_text (pages, 0);
  g_assert_nonnull (strstr (text, "Morgensamling og lek inne"));
  g_assert_nonnull (strstr (text, "Vi tar gjerne imot gradert og avventende sykmelding."));
  g_assert_null (strstr (text, "Egenmelding"));
  g_assert_null (strstr (text, "fraværsdag"));
  g_assert_null (strstr (text, "tillitsvalgt"));
}

/* The case without a name tells nothing of who it is, whatever was typed. */
static void
test_nameless (void)
{
  static const char *const secrets[] = { "Vigdis",  "Hagen",     "Ingrid", "Fjeld",    "Solbakken",  "Småbarnsgruppa",
                                         "10021",   "400 00 000", "2026",   "oktober",  "12.10",      "999 888 777",
                                         "Moe",     "Tor Lien",  NULL };
  g_autoptr (NaerPrintCase) print_case = naer_print_case_new ();
  NaerEmployee *employee = naer_print_case_get_employee (print_case);
  NaerContact *contact = employee->contacts->pdata[0];
  g_autoptr (NaerPages) pages = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  g_set_str (&contact->about, "Vigdis (10021) ringte Ingrid Fjeld i Solbakken barnehage 12.10.26, den 12. oktober 2026, "
                              "2026-10-12, fra 400 00 000. Vigdis’ oppgaver i Småbarnsgruppa. Hagens tur med Tor Lien.");
  naer_print_case_choose (print_case, NAER_SHEET_NAMELESS, NAER_LANGUAGE_NB, FALSE);
  pages = naer_sheet_make_pages (NAER_SHEET_NAMELESS, &print_case->input);
  for (guint page = 0; page < naer_pages_get_n_pages (pages); page++)
    {
      g_autofree char *words = naer_pages_get_text (pages, page);

      g_string_append (text, words);
    }
  for (guint i = 0; secrets[i] != NULL; i++)
    if (strstr (text->str, secrets[i]) != NULL)
      g_error ("“%s” stands in the case without a name: %s", secrets[i], strstr (text->str, secrets[i]) - 40);
  g_assert_nonnull (strstr (text->str, "dag 1"));
  g_assert_nonnull (strstr (text->str, "dag 22, uke 4"));
  g_assert_nonnull (strstr (text->str, "til dag 21, uke 3"));
}

static char *
read_balance (NaerPrintCase *print_case)
{
  g_autoptr (NaerPages) pages = NULL;

  naer_print_case_choose (print_case, NAER_SHEET_BALANCE, NAER_LANGUAGE_NB, FALSE);
  pages = naer_sheet_make_pages (NAER_SHEET_BALANCE, &print_case->input);
  return naer_pages_get_all_text (pages);
}

/* Used, left and back again; that the right was withdrawn takes no day, so nothing is left of it. */
static void
test_balance (void)
{
  g_autoptr (NaerPrintCase) print_case = naer_print_case_new ();
  NaerEmployee *employee = print_case->facts->employees->pdata[0];
  NaerArrangement *common = g_new0 (NaerArrangement, 1);
  g_autofree char *before = NULL, *withdrawn = NULL;

  common->kind = NAER_ARRANGEMENT_COMMON;
  g_ptr_array_set_size (print_case->facts->employer->arrangements, 0);
  g_ptr_array_add (print_case->facts->employer->arrangements, common);
  g_ptr_array_add (employee->absences, naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION,
                                                         naer_day_from_ymd (2026, 3, 2),
                                                         naer_day_from_ymd (2026, 3, 4)));
  before = read_balance (print_case);
  g_assert_nonnull (strstr (before, "8 kalenderdager om gangen, 24 på tolv måneder"));
  g_assert_nonnull (strstr (before, "3 dager"));
  g_assert_nonnull (strstr (before, "21 dager"));
  g_assert_nonnull (strstr (before, "2.–4. mars 2027"));
  employee->withdrawal_heard_on = print_case->input.today - 20;
  employee->withdrawal_from = print_case->input.today - 10;
  withdrawn = read_balance (print_case);
  g_assert_nonnull (strstr (withdrawn, "3 dager"));
  g_assert_null (strstr (withdrawn, "Igjen"));
  g_assert_null (strstr (withdrawn, "21 dager"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheets/golden", test_golden);
  g_test_add_func ("/sheets/every-sheet", test_every_sheet);
  g_test_add_func ("/sheets/own-words-are-clean", test_own_words_are_clean);
  g_test_add_func ("/sheets/typed-is-printed", test_typed_is_printed);
  g_test_add_func ("/sheets/one-page", test_one_page);
  g_test_add_func ("/sheets/invitation-says-all", test_invitation_says_all);
  g_test_add_func ("/sheets/sick-lister-is-about-work", test_sick_lister_is_about_work);
  g_test_add_func ("/sheets/nameless", test_nameless);
  g_test_add_func ("/sheets/balance", test_balance);
  return g_test_run ();
}

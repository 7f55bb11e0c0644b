/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-sheet.h"

G_BEGIN_DECLS

/* The sheets, and the words that they share; seen only by the files naer-sheet*.c. */

NaerDocument *naer_sheet_make_sick_lister        (const NaerSheetInput *input);
NaerDocument *naer_sheet_make_plan               (const NaerSheetInput *input);
NaerDocument *naer_sheet_make_invitation         (const NaerSheetInput *input);
NaerDocument *naer_sheet_make_preparation        (const NaerSheetInput *input);
NaerDocument *naer_sheet_make_leader_preparation (const NaerSheetInput *input);
NaerDocument *naer_sheet_make_minutes            (const NaerSheetInput *input);
NaerDocument *naer_sheet_make_nav_request        (const NaerSheetInput *input);
NaerDocument *naer_sheet_make_rights             (const NaerSheetInput *input);
NaerDocument *naer_sheet_make_balance            (const NaerSheetInput *input);
NaerDocument *naer_sheet_make_chronology         (const NaerSheetInput *input);
NaerDocument *naer_sheet_make_talk               (const NaerSheetInput *input);
NaerDocument *naer_sheet_make_nameless           (const NaerSheetInput *input);

/* What is said in the language of the document. */
const char *naer_sheet_tr        (const NaerDocument *document,
                                  const char         *message) G_GNUC_FORMAT (2);
void        naer_sheet_say       (NaerDocument       *document,
                                  const char         *message);
void        naer_sheet_list      (NaerDocument       *document,
                                  NaerBlockKind       kind,
                                  const char *const  *messages);

/* Texts of records: nothing is added where there is none, or room to write where the sheet is blank. */
gboolean    naer_sheet_is_written (const char         *text);
void        naer_sheet_pair      (NaerDocument       *document,
                                  const char         *message,
                                  const char         *text,
                                  gboolean            blank);
void        naer_sheet_pair_day  (NaerDocument       *document,
                                  const char         *message,
                                  NaerDay             day,
                                  gboolean            blank);
void        naer_sheet_text      (NaerDocument       *document,
                                  const char         *heading,
                                  const char         *text,
                                  guint               n_lines,
                                  gboolean            blank);

/* Who and when. */
const char *naer_sheet_name      (const NaerSheetInput *input);
const char *naer_sheet_unit      (const NaerSheetInput *input);
char       *naer_sheet_subtitle  (const NaerSheetInput *input,
                                  const char           *more);
void        naer_sheet_leader    (const NaerSheetInput *input,
                                  const char          **name,
                                  const char          **phone);
char       *naer_sheet_reach     (const NaerSheetInput *input);
void        naer_sheet_ask_us    (NaerDocument         *document,
                                  const NaerSheetInput *input);
char       *naer_sheet_day       (NaerDay               day,
                                  NaerLanguage          language);
char       *naer_sheet_from_to   (NaerDay               from,
                                  NaerDay               to,
                                  NaerLanguage          language);
char       *naer_sheet_per_cent  (double                value,
                                  NaerLanguage          language);
char       *naer_sheet_flags     (guint                 flags,
                                  guint                 n_flags,
                                  const char         *(*to_words) (guint        bit,
                                                                   NaerLanguage language),
                                  NaerLanguage          language);
const char *naer_sheet_known     (NaerKnown             known,
                                  NaerLanguage          language);

/* The register of measures. */
gboolean    naer_sheet_is_offered (const NaerMeasure   *measure);
void        naer_sheet_measures  (NaerDocument         *document,
                                  GPtrArray            *measures,
                                  gboolean              blank);
void        naer_sheet_tried     (NaerDocument         *document,
                                  GPtrArray            *measures);
void        naer_sheet_steps     (NaerDocument         *document,
                                  GPtrArray            *steps,
                                  gboolean              blank);

G_END_DECLS

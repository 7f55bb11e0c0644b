/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-reading.h"

G_BEGIN_DECLS

/**
 * NaerImportState:
 * @NAER_IMPORT_STATE_IDLE: there is no file yet
 * @NAER_IMPORT_STATE_WORKING: a file is read
 * @NAER_IMPORT_STATE_FAILED: the file cannot be read
 * @NAER_IMPORT_STATE_READY: there is a reading
 *
 * How far an import has come.
 */
typedef enum
{
  NAER_IMPORT_STATE_IDLE,
  NAER_IMPORT_STATE_WORKING,
  NAER_IMPORT_STATE_FAILED,
  NAER_IMPORT_STATE_READY,
} NaerImportState;

#define NAER_TYPE_IMPORT_STATE (naer_import_state_get_type ())
GType naer_import_state_get_type (void);

/**
 * NaerImportSession:
 *
 * The steps of one import: a file is read in the background, and read again when the leader
 * decides something about it. Nothing is written by it.
 *
 * Property: `state` (#NaerImportState), notified at each new reading too. Signal: `answered`, when
 * what is accepted of the plan is other than before.
 */
#define NAER_TYPE_IMPORT_SESSION (naer_import_session_get_type ())
G_DECLARE_FINAL_TYPE (NaerImportSession, naer_import_session, NAER, IMPORT_SESSION, GObject)

NaerImportSession       *naer_import_session_new            (NaerStore              *store,
                                                             const NaerFacts        *facts,
                                                             NaerDay                 today,
                                                             NaerLanguage            language);
NaerImportState          naer_import_session_get_state      (NaerImportSession      *self);
const NaerImportReading *naer_import_session_get_reading    (NaerImportSession      *self);
const GError            *naer_import_session_get_error      (NaerImportSession      *self);
const char              *naer_import_session_get_file_name  (NaerImportSession      *self);
NaerLanguage             naer_import_session_get_language   (NaerImportSession      *self);
void                     naer_import_session_read           (NaerImportSession      *self,
                                                             GFile                  *file);
void                     naer_import_session_set_facts      (NaerImportSession      *self,
                                                             const NaerFacts        *facts,
                                                             NaerDay                 today);
void                     naer_import_session_cancel         (NaerImportSession      *self);
void                     naer_import_session_set_format     (NaerImportSession      *self,
                                                             const NaerImportFormat *wishes);
void                     naer_import_session_set_column     (NaerImportSession      *self,
                                                             NaerImportField         field,
                                                             int                     column);
void                     naer_import_session_set_code       (NaerImportSession      *self,
                                                             guint                   index,
                                                             NaerCodeMeaning         meaning,
                                                             NaerAbsenceKind         kind);
void                     naer_import_session_set_open_ended (NaerImportSession      *self,
                                                             gboolean                open_ended);
NaerImportFormat         naer_import_session_get_wishes     (NaerImportSession      *self);
gboolean                 naer_import_session_get_match_names (NaerImportSession     *self);
void                     naer_import_session_set_match_names (NaerImportSession     *self,
                                                             gboolean                match_names);
void                     naer_import_session_accept         (NaerImportSession      *self,
                                                             gboolean               *accepted,
                                                             gboolean                value);
GPtrArray               *naer_import_session_make_changes   (NaerImportSession      *self);
void                     naer_import_session_remember       (NaerImportSession      *self);

G_END_DECLS

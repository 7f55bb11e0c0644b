/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-data-file.h"

G_BEGIN_DECLS

struct _NaerDataFile
{
  NaerDatabase *database;
  gboolean in_memory;
  gboolean is_new;      /* made now: that it is empty is as it should be */
  gboolean read_only;
  gboolean has_ended;   /* the file of a deputy whose time is over */
  NaerDriveUse drive_use;
  guint8 id[NAER_FILE_ID_BYTES];
  char *path;           /* NULL: in memory */
  NaerSecret *data_key; /* for the connections of backups */
  char *key_text;       /* what stands in the key file, should it vanish; NULL: in memory */
  int lock;             /* -1: not held */
  NaerAuditHead head;
  NaerHistoryGap gap;
};

gboolean naer_data_file_begin     (NaerDataFile           *self,
                                   NaerAuditHead          *head,
                                   GError                **error);
gboolean naer_data_file_apply_in  (NaerDataFile           *self,
                                   NaerAuditHead          *head,
                                   GPtrArray              *changes,
                                   const char             *purpose,
                                   GCancellable           *cancellable,
                                   GError                **error);
gboolean naer_data_file_redact_in (NaerDataFile           *self,
                                   NaerAuditHead          *head,
                                   gint64                  number,
                                   const char             *field,
                                   GError                **error);
gboolean naer_data_file_set_setting_in (NaerDataFile       *self,
                                   NaerAuditHead          *head,
                                   const char             *key,
                                   const char             *value,
                                   GError                **error);
gboolean naer_data_file_leave_no_trace (NaerDataFile       *self,
                                   GError                **error);
NaerDataFile *naer_data_file_adopt (NaerDatabase          *database,
                                   GError                **error);
gboolean naer_data_file_check_writable (NaerDataFile      *self,
                                   GError                **error);
void     naer_data_file_keep_key  (NaerDataFile           *self);
gboolean naer_data_file_take_place (NaerDataFile          *self,
                                   const char             *path,
                                   GError                **error);
gboolean naer_data_file_commit    (NaerDataFile           *self,
                                   const NaerAuditHead    *head,
                                   GError                **error);

gboolean naer_data_file_check_term (NaerDataFile          *self,
                                    GError               **error);
gboolean naer_data_file_check_running (NaerDataFile       *self,
                                    GError               **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-session.h"

G_BEGIN_DECLS

struct _NaerImportSession
{
  GObject parent_instance;

  NaerStore *store;
  NaerFacts *facts;
  NaerDay today;
  NaerLanguage language;

  NaerImportState state;
  GFile *file;
  char *file_name;
  GError *error;
  GCancellable *cancellable;

  /* What is decided by now; the reading follows a moment later. No mapping: it is to be guessed. */
  NaerImportFormat wishes;
  NaerImportMapping *mapping;
  gboolean match_names;
  NaerImportReading *reading;
  char *memory;
};

/* Between the parts of an import: what is decided of it, and the reading that follows. */

void naer_import_session_read_again    (NaerImportSession *self);
void naer_import_session_tell_answered (NaerImportSession *self);

G_END_DECLS

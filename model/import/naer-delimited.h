/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-encoding.h"

G_BEGIN_DECLS

/**
 * NaerDelimited:
 *
 * A table read from delimited text: rows of cells, as they stand in the file, without spaces
 * around them. Lines without any character are no rows. It never changes.
 */
typedef struct _NaerDelimited NaerDelimited;

NaerDelimited *naer_delimited_read          (GBytes               *bytes,
                                             NaerEncoding          encoding,
                                             char                  delimiter,
                                             NaerLanguage          language,
                                             GError              **error);
void           naer_delimited_free          (NaerDelimited        *self);
NaerEncoding   naer_delimited_get_encoding  (const NaerDelimited  *self);
char           naer_delimited_get_delimiter (const NaerDelimited  *self);
guint          naer_delimited_get_n_rows    (const NaerDelimited  *self);
guint          naer_delimited_get_n_columns (const NaerDelimited  *self);
guint          naer_delimited_get_n_cells   (const NaerDelimited  *self,
                                             guint                 row);
guint          naer_delimited_get_line      (const NaerDelimited  *self,
                                             guint                 row);
const char    *naer_delimited_get_cell      (const NaerDelimited  *self,
                                             guint                 row,
                                             guint                 column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerDelimited, naer_delimited_free)

G_END_DECLS

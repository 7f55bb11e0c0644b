/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerSearch:
 * @words: (array zero-terminated=1): what is looked for
 * @except: (array zero-terminated=1) (nullable): paths of files that may hold it
 * @n_files: how many files were looked at
 * @n_bytes: how many bytes they have together
 *
 * A search for words in all files below some folders.
 */
typedef struct
{
  const char *const *words;
  const char *const *except;
  guint n_files;
  gsize n_bytes;
} NaerSearch;

char *naer_search_folder    (NaerSearch        *self,
                             const char        *folder);
void  naer_search_assert_no (const char *const *words,
                             const char *const *except,
                             const char        *when);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * NaerAnswer:
 * @exit: exit code
 * @out: standard output
 * @err: standard error
 *
 * What a run of naervaerctl answered.
 */
typedef struct
{
  int exit;
  char *out;
  char *err;
} NaerAnswer;

void       naer_answer_clear (NaerAnswer         *answer);
NaerAnswer naer_ctl          (const char         *passphrase,
                              const char         *first_argument,
                              ...) G_GNUC_NULL_TERMINATED;
NaerAnswer naer_ctl_strv     (const char         *passphrase,
                              const char *const  *arguments);
char      *naer_cli_write_file (const char *contents);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NaerAnswer, naer_answer_clear)

G_END_DECLS

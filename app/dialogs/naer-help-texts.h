/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerHelpText:
 * @question: what somebody asks, to be translated
 * @answer: what is answered, to be translated
 * @page: (nullable): the page on which one asks it most: `calendar`, `follow-up`, `plan`, `meetings`,
 *   `log` or `overview`
 * @is_saying: whether it is about what to say
 *
 * One question and its answer.
 */
typedef struct
{
  const char *question;
  const char *answer;
  const char *page;
  gboolean is_saying;
} NaerHelpText;

const NaerHelpText *naer_help_texts_get (guint *n_texts);

G_END_DECLS

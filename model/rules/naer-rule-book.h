/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * NaerRuleBook:
 *
 * All rule sets, loaded and checked: immutable, may be read from any thread.
 */
typedef struct _NaerRuleBook NaerRuleBook;

const NaerRuleBook *naer_rule_book_get_default (void);

G_END_DECLS

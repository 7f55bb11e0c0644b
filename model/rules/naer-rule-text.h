/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "json/naer-json-reader.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerRuleText:
 * @in: the text in each language; %NULL in all when there is none
 *
 * A text of the rule files. It may hold names in braces, such as `{due}`, that are filled in.
 */
typedef struct _NaerRuleText
{
  char *in[NAER_N_LANGUAGES];
} NaerRuleText;

extern const NaerJsonRecord naer_rule_text_record;

/* A text, required or not, kept in member @member of @Type. */
#define NAER_RULE_TEXT_FIELD(name, Type, member, is_required)                                      \
  { name, NAER_JSON_RECORD, .offset = G_STRUCT_OFFSET (Type, member), .required = is_required,    \
    .record = &naer_rule_text_record }

void     naer_rule_text_clear  (NaerRuleText       *text);
gboolean naer_rule_text_is_set (const NaerRuleText *text);
gboolean naer_rule_id_check    (NaerJsonReader     *reader,
                                const char         *member,
                                const char         *id,
                                GError            **error);

G_END_DECLS

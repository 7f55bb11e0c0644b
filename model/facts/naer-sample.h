/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

NaerFacts *naer_sample_load (GError **error);

G_END_DECLS

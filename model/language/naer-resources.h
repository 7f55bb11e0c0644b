/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NAER_RESOURCE_PATH:
 *
 * Where the data of the program stands among its resources: rule sets, sample data, texts.
 */
#define NAER_RESOURCE_PATH "/no/naervaer/Naervaer"

void naer_resources_ensure (void);

G_END_DECLS

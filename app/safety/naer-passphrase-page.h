/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "data/naer-store.h"

G_BEGIN_DECLS

/**
 * NaerPassphrasePage:
 *
 * Changes the passphrase: the old one, and the new one twice.
 */
#define NAER_TYPE_PASSPHRASE_PAGE (naer_passphrase_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerPassphrasePage, naer_passphrase_page, NAER, PASSPHRASE_PAGE, AdwNavigationPage)

NaerPassphrasePage *naer_passphrase_page_new (NaerStore *store);

G_END_DECLS

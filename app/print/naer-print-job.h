/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-pages.h"

G_BEGIN_DECLS

/**
 * NaerPrintJob:
 *
 * The printing of pages from a window. With %GTK_PRINT_OPERATION_ACTION_EXPORT it needs no
 * display and writes the PDF that naer_pages_write_pdf() does.
 */
#define NAER_TYPE_PRINT_JOB (naer_print_job_get_type ())
G_DECLARE_FINAL_TYPE (NaerPrintJob, naer_print_job, NAER, PRINT_JOB, GtkPrintOperation)

NaerPrintJob *naer_print_job_new (NaerPages *pages);

G_END_DECLS

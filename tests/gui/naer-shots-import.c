/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "import/naer-import-dialog.h"

/* Waits for a page of the stack of an import, which reads its file in the background. */
static void
settle_import (NaerStage *stage)
{
  GtkWidget *stack = GTK_WIDGET (adw_dialog_get_child (ADW_DIALOG (naer_stage_get_dialog (stage))));

  do
    naer_stage_settle (stage);
  while (GTK_IS_STACK (stack) &&
         (g_str_equal (gtk_stack_get_visible_child_name (GTK_STACK (stack)), "waiting") ||
          g_str_equal (gtk_stack_get_visible_child_name (GTK_STACK (stack)), "working")));
}

static void
show_import_of (NaerStage  *stage,
                const char *name)
{
  g_autofree char *path = g_build_filename (SAMPLES_DIR, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  naer_stage_present (stage, naer_import_dialog_new (naer_stage_get_session (stage), file));
  settle_import (stage);
}

static void
show_import_plan (NaerStage *stage)
{
  show_import_of (stage, "fravaer-semikolon.csv");
}

static void
show_import_source (NaerStage *stage)
{
  show_import_of (stage, "fravaer-med-feil.csv");
}

static void
show_import_page (NaerStage  *stage,
                  const char *page)
{
  const char *tags[] = { "plan", page };
  GtkWidget *view;

  show_import_of (stage, "fravaer-med-feil.csv");
  view = naer_stage_find (naer_stage_get_dialog (stage), ADW_TYPE_NAVIGATION_VIEW);
  adw_navigation_view_replace_with_tags (ADW_NAVIGATION_VIEW (view), tags, page != NULL ? 2 : 1);
}

static void
show_import_errors (NaerStage *stage)
{
  show_import_page (stage, NULL);
}

static void
show_import_format (NaerStage *stage)
{
  show_import_page (stage, "format");
}

const NaerScene naer_shots_import[] = {
  { "import-source", show_import_source, NAER_SCENE_DIALOG },
  { "import-errors", show_import_errors, NAER_SCENE_DIALOG },
  { "import-format", show_import_format, NAER_SCENE_DIALOG },
  { "import-plan", show_import_plan, NAER_SCENE_DIALOG },
  { NULL }
};
